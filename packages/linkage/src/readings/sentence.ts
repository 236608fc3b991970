import { readQuantity } from "@jegap/exact";
import {
  choiceWords,
  type Language,
  readingParts,
  readingSentences,
  roundingSentences,
  say,
  type Text,
} from "@jegap/words";
import { sayFigure } from "../derivation/figure.ts";
import { readSource, type Source } from "../terms/source.ts";
import { patternOf } from "./permitted.ts";
import { inline } from "./tree.ts";

type SentenceKey = keyof typeof readingSentences;
type PartKey = keyof typeof readingParts;

function part(key: PartKey, language: Language, facts: Readonly<Record<string, string>> = {}): string {
  return say(readingParts[key], language, facts);
}

/** `3 months` as people say it. */
function lengthWords(text: string, language: Language): string {
  const [count = "", unit = ""] = text.trim().split(/\s+/u);
  const singular = unit.replace(/s$/u, "").replace(/^halve$/u, "half");
  const known = Object.keys(readingParts).find((key): key is PartKey => key === singular);
  if (known === undefined) return text;
  const words = part(known, language, { count });
  return language === "en" && count === "1" ? words.replace(/s$/u, "") : words;
}

function entry(value: Source, key: string): string | undefined {
  const inner = value.kind === "map" ? value.entries.get(key) : undefined;
  return inner === undefined ? undefined : inline(inner);
}

interface Told {
  readonly key: SentenceKey;
  readonly facts: Readonly<Record<string, string>>;
}

interface Asked {
  readonly value: Source;
  readonly text: string;
  readonly name: string;
  readonly language: Language;
}

/** How far back a window ends: months are named, any other span is counted. */
function backWords(back: string, length: string, language: Language): string {
  const months = {
    "0 days": "month of",
    "1 month": "month before",
    "2 months": "two months before",
  } as const;
  const month = Object.keys(months).find((span): span is keyof typeof months => span === back);
  if (month !== undefined && /month/u.test(length)) return part(months[month], language);
  if (back.startsWith("0")) return part("here", language);
  return part("back", language, { length: lengthWords(back, language) });
}

function takeSentence({ value, name, language }: Asked): Told | undefined {
  const reduction = (["mean", "only", "last"] as const).find((key) => entry(value, key) !== undefined);
  if (reduction === undefined) return undefined;
  const length = entry(value, reduction) ?? "";
  if (reduction !== "only" && length.includes("publication")) {
    const back = entry(value, "back") ?? "0 days";
    const by = back.startsWith("0")
      ? part("by", language)
      : part("by before", language, { length: lengthWords(back, language) });
    return {
      key: `take.${reduction} publication`,
      facts: { name, by, length: lengthWords(length, language) },
    };
  }
  return {
    key: `take.${reduction}`,
    facts: {
      name,
      length: lengthWords(length, language),
      back: backWords(entry(value, "back") ?? "0 days", length, language),
    },
  };
}

function baseSentence({ value, text, name, language }: Asked): Told {
  const at = value.kind === "text" ? text : entry(value, "at");
  const back = entry(value, "back");
  const known = (["own-change", "price-change", "signing", "last-look"] as const).find(
    (anchor) => anchor === at,
  );
  if (at === "adjustment" && back !== undefined)
    return { key: "base.adjustment", facts: { name, length: lengthWords(back, language) } };
  return known === undefined || back !== undefined
    ? { key: "base.other", facts: { name, value: entry(value, "is") ?? text } }
    : { key: `base.${known}`, facts: { name } };
}

function triggerSentence({ text, name }: Asked): Told | undefined {
  if (text === "never") return { key: "trigger.never", facts: { name } };
  const [, comparison, threshold = ""] = /^(at least|more than) (.+)$/u.exec(text) ?? [];
  if (comparison !== "at least" && comparison !== "more than") return undefined;
  const zero = /^0(?:\.0*)?\s*(?:%|\D.*)?$/u.test(threshold);
  return { key: zero ? `trigger.${comparison} zero` : `trigger.${comparison}`, facts: { name, threshold } };
}

function reflectSentence({ value, text, name }: Asked): Told | undefined {
  if (text === "100%" || text === "1") return { key: "reflect.whole", facts: { name } };
  if (value.kind === "text") return { key: "reflect.share", facts: { name, value: text } };
  const excess = /^\[\{to: ([^,]+), share: 0%\}, \{share: 100%\}\]$/u.exec(text)?.[1];
  return excess === undefined ? undefined : { key: "reflect.excess", facts: { name, threshold: excess } };
}

/** A rounding step with its unit as people write it: `1 KRW/m` is `1원/m`. */
function stepWords(step: string, language: Language): string {
  const read = readQuantity(step);
  return read.ok ? sayFigure(read.value, read.value.unit, language) : step;
}

/** A rounding in words, `half-up 1 KRW/m` or a list of them, after the word for what is rounded. */
function roundingSentence(
  rounding: Source | undefined,
  what: PartKey,
  { name, language }: Asked,
): Told | undefined {
  const items = rounding?.kind === "list" ? rounding.items : rounding === undefined ? [] : [rounding];
  const said = items.map((item) => {
    const [mode = "", ...step] = inline(item).split(" ");
    const words = (roundingSentences as Readonly<Record<string, Text>>)[mode];
    return words === undefined
      ? undefined
      : say(words, language, { step: stepWords(step.join(" "), language) });
  });
  if (said.length === 0 || said.includes(undefined)) return undefined;
  return { key: "rounded", facts: { what: part(what, language, { name }), rounding: said.join(" ") } };
}

function movementSentence(asked: Asked): Told | undefined {
  const { value, text } = asked;
  if (text === "exact") return roundingSentence(value, "rate", asked);
  const as = (["ratio", "rate", "change"] as const).find((key) => entry(value, key) !== undefined);
  return as === undefined || value.kind !== "map"
    ? undefined
    : roundingSentence(value.entries.get(as), as, asked);
}

function rollSentence(what: PartKey, { text, language }: Asked): Told | undefined {
  const to = (["none", "next", "previous"] as const).find((word) => text.startsWith(word));
  return to === undefined ? undefined : { key: `roll.${to}`, facts: { what: part(what, language) } };
}

function wordSentence(prefix: string, { text, name }: Asked): Told | undefined {
  const key = Object.keys(readingSentences).find(
    (known): known is SentenceKey => known === `${prefix}.${text}`,
  );
  return key === undefined ? undefined : { key, facts: { name } };
}

function told(field: string, asked: Asked): Told | undefined {
  const { text, name, language } = asked;
  const parts = field.split(".");
  switch (parts[0] === "link" ? parts[2] : parts.at(-1)) {
    case "take":
      return takeSentence(asked);
    case "base":
      return baseSentence(asked);
    case "trigger":
      return field === "price.trigger" ? undefined : triggerSentence(asked);
    case "reflect":
      return reflectSentence(asked);
    case "movement":
      return movementSentence(asked);
    case "watch":
      return { key: text === name ? "watch.own" : "watch.other", facts: { name, value: text } };
    case "adjust":
    case "roll":
      return rollSentence(field.startsWith("effective") ? "effectiveDate" : "adjustmentDate", asked);
    case "round": {
      const what = { observe: "observation", formula: "line", price: "price", settle: "payment" } as const;
      const key = Object.keys(what).find((room): room is keyof typeof what => room === parts[0]);
      return key === undefined ? undefined : roundingSentence(asked.value, what[key], asked);
    }
    case "after":
      return text.startsWith("0")
        ? { key: "after.none", facts: {} }
        : { key: "after.span", facts: { length: lengthWords(text, language) } };
    case "together":
      return wordSentence("together", asked);
    default:
      return wordSentence(parts.at(-1) ?? "", asked);
  }
}

/**
 * The sentence that settles a field in one way, to be put into a clause or signed as an interpretation note
 * (해석 합의). `value` is the value as written in a clause, `at least 5%` or `{at: own-change}`.
 */
export function readingSentence(field: string, value: string, language: Language): string {
  const name = field.split(".")[1] ?? "";
  const read = readSource(value);
  const source: Source = read.ok ? read.value : { kind: "text", text: value, place: {} };
  const found = told(field, { value: source, text: inline(source), name, language });
  if (found !== undefined) return say(readingSentences[found.key], language, found.facts);
  return say(readingSentences.other, language, { what: part("field", language, { field }), value });
}

/** What a field is about, in a few words. */
export function choiceHeading(field: string, language: Language): string {
  const words = (choiceWords as Readonly<Record<string, Text>>)[patternOf(field) ?? ""];
  return words === undefined
    ? part("field", language, { field })
    : say(words, language, { name: field.split(".")[1] ?? "" });
}
