/** The code points that a font has letters for (OpenType `cmap`, subtable format 12). */
export function codePointsOf(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableAt(view, "cmap");
  const groups: (readonly [first: number, last: number])[] = [];
  for (let i = 0; i < view.getUint16(table + 2); i += 1) {
    const at = table + view.getUint32(table + 8 + 8 * i);
    if (view.getUint16(at) !== 12) continue;
    for (let g = 0; g < view.getUint32(at + 12); g += 1)
      groups.push([view.getUint32(at + 16 + 12 * g), view.getUint32(at + 20 + 12 * g)]);
    break;
  }
  return (codePoint) => {
    let [low, high] = [0, groups.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first = 0, last = 0] = groups[middle] ?? [];
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function tableAt(view: DataView, wanted: string): number {
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const record = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(record + n)));
    if (tag === wanted) return view.getUint32(record + 8);
  }
  throw new TypeError(`the font has no table ${wanted}`);
}

/** Letters that need no glyph: blanks, line ends, zero-width spaces that we put in ourselves. */
const invisible = /[\s\u200B]/u;

/** The letters of some texts that the font lacks, once each, in order. */
export function lackingLetters(
  texts: Iterable<string>,
  has: (codePoint: number) => boolean,
): readonly string[] {
  const lacking = new Set<string>();
  for (const text of texts)
    for (const letter of text)
      if (!invisible.test(letter) && !has(letter.codePointAt(0) ?? 0)) lacking.add(letter);
  return [...lacking];
}
