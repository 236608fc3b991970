import type { Day } from "@jegap/exact";
import { askingEndings, askingWords, tradeWords } from "@jegap/words";
import type { SeriesRecord } from "../catalogue.ts";
import { type Condition, conditionOf } from "../condition.ts";
import type { StoredHistory } from "../history.ts";
import { likeness, likenessOf, type Token, token } from "./likeness.ts";

/** A series found, with how well it fits and how far it can be relied on. */
export interface Found {
  readonly series: SeriesRecord;
  readonly condition: Condition;
  /** 0 to 100, the mean over the words asked for. */
  readonly fit: number;
}

/** Full-width letters become plain ones; single consonants stay as typed (NFKC would turn them into another block). */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/[^\u3131-\u318e]+/g, (rest) => rest.normalize("NFKC"))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

interface Entry {
  readonly series: SeriesRecord;
  readonly words: readonly Token[];
  /** Words of the trade that mean one of the words of the titles. */
  readonly meanings: readonly Token[];
  /** Titles without blanks: spacing is never the difference. */
  readonly whole: readonly string[];
}

const groupsOf = new Map<string, (readonly string[])[]>();
for (const group of tradeWords)
  for (const word of group) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);

/** Longer trade words count at either end of a word too: `열간압연강재` means what `열간압연` means. */
const longTradeWords = [...groupsOf.keys()].filter(
  (word) => word.length > 1 && /\p{Script=Hangul}/u.test(word),
);

function meaningsOf(words: readonly string[]): readonly string[] {
  const meant = words.flatMap((word) => [
    ...(groupsOf.get(word) ?? []),
    ...longTradeWords
      .filter((long) => word.startsWith(long) || word.endsWith(long))
      .flatMap((long) => groupsOf.get(long) ?? []),
  ]);
  return [...new Set(meant.flat())].filter((word) => !words.includes(word));
}

function entry(series: SeriesRecord): Entry {
  const titles = [series.title.ko, series.title.en];
  const pairs = titles.flatMap((title) => {
    const words = wordsOf(title);
    return words.map((word, i) => `${word}${words[i + 1] ?? ""}`);
  });
  const words = [...new Set([...titles, series.id, series.source.publisher.ko].flatMap(wordsOf))];
  return {
    series,
    words: [...words, ...new Set(pairs)].map(token),
    meanings: meaningsOf([...words, ...pairs]).map(token),
    whole: titles.map((title) => wordsOf(title).join("")),
  };
}

/** A word of the trade counts a little less than the title's own. */
const meaningCounts = 0.95;

function fitOf(asked: Token, { words, meanings, whole }: Entry): number {
  const own = Math.max(0, ...words.map((word) => likenessOf(asked, word)));
  const meant = Math.max(0, ...meanings.map((word) => likenessOf(asked, word)));
  const joined =
    asked.text.length > 2 && whole.some((title) => title.includes(asked.text)) ? likeness.within : 0;
  return Math.max(own, meant * meaningCounts, joined);
}

/** The words asked for without those that only say "the price of", unless nothing else is asked. */
function meantWords(words: readonly string[]): readonly string[] {
  const naming = words.filter((word) => !askingWords.has(word));
  return naming.length > 0 ? naming : words;
}

/** `동값` asks for 동 where nothing is called 동값. */
function withoutEnding(asked: Token): Token | undefined {
  const ending = askingEndings.find((end) => asked.text.length > end.length && asked.text.endsWith(end));
  return ending === undefined ? undefined : token(asked.text.slice(0, -ending.length));
}

function fitOrStem(asked: Token, one: Entry): number {
  const stem = withoutEnding(asked);
  return Math.max(fitOf(asked, one), stem === undefined ? 0 : fitOf(stem, one) * meaningCounts);
}

/** Every word must be found; a title that says little else fits better than one that says much. */
function fitOfAll(asked: readonly Token[], one: Entry): number {
  const fits = asked.map((word) => fitOrStem(word, one));
  return fits.some((each) => each === 0) ? 0 : fits.reduce((a, b) => a + b, 0) / fits.length;
}

/** From which fit on a find is one that was meant. */
const meant = likeness.mistyped * meaningCounts;

/**
 * Finds series by words in Korean or English: tolerant of spacing, one or two wrong letters, trade words (구리, 동,
 * copper) and initial consonants (ㄱㄹ). What was meant comes before what merely contains it; and of the same kind, a
 * series too short or too stale to link to comes last (`condition` says why).
 */
export class SeriesSearch {
  readonly #history: StoredHistory;
  readonly #entries: readonly Entry[];

  constructor(history: StoredHistory) {
    this.#history = history;
    this.#entries = [...history.catalogue.values()].map(entry);
  }

  /** At most `most` series for the words asked for, best first; `on` is the day on which staleness is judged. */
  find(asked: string, on: Day, most = 20): readonly Found[] {
    const words = meantWords(wordsOf(asked)).map(token);
    if (words.length === 0) return [];
    const joined = token(wordsOf(asked).join(""));
    const found = this.#entries.flatMap((one) => {
      const best = Math.max(fitOfAll(words, one), words.length > 1 ? fitOf(joined, one) : 0);
      if (best === 0) return [];
      const condition = conditionOf(one.series, this.#history.extent(one.series.id), on);
      return [{ series: one.series, condition, fit: best }];
    });
    return found.toSorted(byWorth).slice(0, most);
  }
}

function rank({ fit: fits, condition }: Found): number {
  const isWeak = fits < meant;
  return (isWeak ? 2 : 0) + (condition.isShort || condition.isStale || condition.hasEnded ? 1 : 0);
}

function byWorth(a: Found, b: Found): number {
  return (
    rank(a) - rank(b) ||
    b.fit - a.fit ||
    a.series.title.en.length - b.series.title.en.length ||
    (a.series.id < b.series.id ? -1 : 1)
  );
}
