/** Word -> what it stands for, from lists of words parted by blanks; throws `RangeError` for a word listed twice. */
export function wordMap(
  lists: Iterable<readonly [meaning: string, words: string]>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [meaning, words] of lists) {
    for (const word of words.split(" ")) {
      if (found.has(word)) throw new RangeError(`'${word}' stands for ${found.get(word)} and ${meaning}`);
      found.set(word, meaning);
    }
  }
  return found;
}
