import {
  ambiguousUnits,
  countingWords,
  currencies,
  unit,
  unitSources,
  unitSpellings,
  unitTable,
  writeDimension,
} from "@jegap/exact";
import { unitsPage as words } from "@jegap/words";
import { both, code, page as inSections, table } from "./markdown.ts";

/** Other spellings by the unit they stand for. */
function spellingsByUnit(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [other, symbol] of unitSpellings) found.set(symbol, [...(found.get(symbol) ?? []), other]);
  return found;
}

/** The page of all units, generated from the tables that read them. */
export function unitsPage(): string {
  const others = spellingsByUnit();
  const also = (symbol: string): string => (others.get(symbol) ?? []).map(code).join(" ");
  const { columns } = words;
  const sources = Object.keys(unitSources);
  const sourceMark = (source: string): string => `${sources.indexOf(source) + 1}`;
  const plain = (symbol: string) =>
    unitTable.has(symbol) || countingWords.has(symbol) || currencies.has(symbol);
  const refused = new Map<string, string[]>();
  for (const [word, choices] of ambiguousUnits) refused.set(choices, [...(refused.get(choices) ?? []), word]);
  const sections = [
    `# ${both(words.title)}`,
    words.intro.ko,
    words.intro.en,
    `## ${both(words.fixed)}`,
    table(
      [columns.symbol, columns.others, columns.factor, columns.base, columns.source],
      [...unitTable].map(([symbol, { factor, dimension, source }]) => [
        code(symbol),
        also(symbol),
        factor,
        code(writeDimension(dimension)),
        sourceMark(source),
      ]),
    ),
    `## ${both(words.spelled)}`,
    table(
      [columns.others, columns.symbol],
      [...others.keys()]
        .filter((symbol) => !plain(symbol))
        .map((symbol) => [also(symbol), code(unit(symbol).text)]),
    ),
    `## ${both(words.counting)}`,
    words.countingIntro.ko,
    words.countingIntro.en,
    table(
      [columns.symbol, columns.others],
      [...countingWords].map((word) => [code(word), also(word)]),
    ),
    `## ${both(words.refused)}`,
    table(
      [columns.others, columns.instead],
      [...refused].map(([choices, written]) => [written.map(code).join(" "), choices]),
    ),
    `## ${both(words.currencies)}`,
    [...currencies].map((symbol) => (also(symbol) === "" ? symbol : `${symbol} (${also(symbol)})`)).join(" "),
    `## ${both(words.sources)}`,
    Object.values(unitSources)
      .map((source, index) => `${index + 1}. ${source}`)
      .join("\n"),
  ];
  return inSections(...sections);
}
