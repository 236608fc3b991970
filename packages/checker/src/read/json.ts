/** A value as read: whole numbers only, objects as maps, so that no key has a meaning of its own. */
export type Value = string | number | boolean | null | readonly Value[] | Members;
export type Members = ReadonlyMap<string, Value>;

/** The file cannot be read within the bounds of the specification, or has another form. */
export class Refused extends Error {
  readonly code: string;
  readonly place: string;
  constructor(code: string, place = "") {
    super(`${code} ${place}`);
    this.code = code;
    this.place = place;
  }
}

const mostBytes = 16_777_216;
const mostValues = 1_000_000;
const mostDepth = 32;
const longestText = 65_536;

/** Everything a text may hold as it is: no control character, quote or backslash. */
const plain = /[\u0020-\u0021\u0023-\u005b\u005d-\uffff]*/y;
const number = /-?(?:0|[1-9][0-9]*)/y;
const afterNumber = /[0-9.eE+-]/;
const blanks: ReadonlySet<string> = new Set([" ", "\t", "\r", "\n"]);
const loneSurrogate = /\p{Surrogate}/u;
const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);
const words: readonly (readonly [string, Value])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

/** Strict JSON (section 1): one pass, bounded depth and counts, every repeated key refused. */
class Reader {
  private readonly text: string;
  private at = 0;
  private values = 0;

  constructor(text: string) {
    this.text = text;
  }

  whole(): Value {
    const value = this.value(1);
    this.next("");
    return this.at === this.text.length ? value : this.refuse("not-json");
  }

  private refuse(code: string): never {
    throw new Refused(code, `${this.at}`);
  }

  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  /** Goes past a sign, after any blanks. */
  private next(sign: string): boolean {
    while (blanks.has(this.text[this.at] ?? "")) this.at += 1;
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private value(depth: number): Value {
    this.values += 1;
    if (this.values > mostValues) this.refuse("too-many-values");
    if (this.next('"')) return this.string();
    if (depth > mostDepth) this.refuse("too-deep");
    if (this.next("{")) return this.object(depth);
    if (this.next("[")) return this.list(depth);
    const digits = this.skip(number);
    if (digits === "") return this.word();
    if (afterNumber.test(this.text[this.at] ?? "")) this.refuse("not-json");
    if (digits.length > 16 || digits === "-0" || !Number.isSafeInteger(Number(digits)))
      this.refuse("number-too-large");
    return Number(digits);
  }

  private word(): Value {
    const found = words.find(([word]) => this.text.startsWith(word, this.at));
    if (found === undefined) return this.refuse("not-json");
    this.at += found[0].length;
    return found[1];
  }

  private string(): string {
    let text = "";
    for (;;) {
      text += this.skip(plain);
      if (text.length > longestText) this.refuse("text-too-long");
      const sign = this.text[this.at];
      this.at += 1;
      if (sign === '"') break;
      if (sign !== "\\") this.refuse("not-json");
      text += this.escape();
    }
    return loneSurrogate.test(text) ? this.refuse("not-unicode") : text;
  }

  private escape(): string {
    const sign = this.text[this.at] ?? "";
    this.at += 1;
    if (sign !== "u") return escapes.get(sign) ?? this.refuse("not-json");
    const code = this.text.slice(this.at, this.at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(code)) this.refuse("not-json");
    this.at += 4;
    return String.fromCharCode(Number.parseInt(code, 16));
  }

  private object(depth: number): Members {
    const members = new Map<string, Value>();
    if (this.next("}")) return members;
    do {
      if (!this.next('"')) this.refuse("not-json");
      const key = this.string();
      if (members.has(key)) this.refuse("key-twice");
      if (!this.next(":")) this.refuse("not-json");
      members.set(key, this.value(depth + 1));
    } while (this.next(","));
    return this.next("}") ? members : this.refuse("not-json");
  }

  private list(depth: number): readonly Value[] {
    const items: Value[] = [];
    if (this.next("]")) return items;
    do items.push(this.value(depth + 1));
    while (this.next(","));
    return this.next("]") ? items : this.refuse("not-json");
  }
}

/** Reads a file, given as its bytes or as text. Throws {@link Refused}. */
export function readJson(file: string | Uint8Array): Value {
  if (file.length > mostBytes) throw new Refused("too-large");
  if (typeof file !== "string") {
    try {
      return new Reader(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file)).whole();
    } catch (fault) {
      throw fault instanceof Refused ? fault : new Refused("not-unicode");
    }
  }
  if (utf8(file).length > mostBytes) throw new Refused("too-large");
  return new Reader(file).whole();
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Canonical text (RFC 8785): keys in the order of their UTF-16 code units, no white space. */
export function canonical(value: Value): string {
  if (value instanceof Map) {
    const keys: string[] = [...value.keys()].sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value.get(key))}`).join(",")}}`;
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  return JSON.stringify(value);
}
