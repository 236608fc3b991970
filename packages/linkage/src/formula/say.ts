import { Rational, toExactText } from "@jegap/exact";
import { formulaWords, type Language, say, type Text } from "@jegap/words";
import { itemNameOf } from "../terms/kinds.ts";
import type { LinkageTerms, LinkTerms } from "../terms/terms.ts";
import { printExpression } from "./print.ts";

const hundred = Rational.of(100n);

/** The share of the movement as the paper states it, or that it stands on the goods list or in bands. */
function sayShare(link: LinkTerms, language: Language): string {
  const { rise } = link.reflect;
  if (rise.kind === "each") return formulaWords.eachShare[language];
  const [only, ...more] = rise.bands;
  if (only === undefined || more.length > 0) return "";
  return say(formulaWords.share, language, { share: `${toExactText(only.share.times(hundred))}%` });
}

function isBanded(link: LinkTerms): boolean {
  return link.reflect.rise.kind === "bands" && link.reflect.rise.bands.length > 1;
}

function sayPart(name: string, terms: LinkageTerms, language: Language): string | undefined {
  const read = itemNameOf(name);
  const link = read === undefined ? undefined : terms.link?.[read.item];
  if (read === undefined || link === undefined) return undefined;
  const item = { name: read.item };
  const part = (words: Text): string => say(words, language, item);
  if (read.part === undefined) return part(formulaWords.comparison);
  if (read.part === "base") return part(formulaWords.base);
  if (isBanded(link)) return part(formulaWords.bands);
  const share = sayShare(link, language);
  const moved = read.part === "change" ? part(formulaWords.difference) : part(formulaWords.rate);
  const counted = share === "" ? moved : `${moved} × ${share}`;
  return read.part === "ratio" ? `(1 + ${counted})` : counted;
}

/**
 * The formula as mathematics in a language, one line a figure, with the counted parts written out as the
 * official forms write them: `x.change` is (C − B) × R and `x.ratio` is 1 + r × R.
 */
export function sayFormula(terms: LinkageTerms, language: Language): readonly string[] {
  const naming = (name: string): string => {
    if (name === "before" || name === "start") return formulaWords[name][language];
    return sayPart(name, terms, language) ?? name;
  };
  const functions = (text: string): string =>
    text.replace(
      /\b(min|max|mean)\(/gu,
      (_, name: "min" | "max" | "mean") => `${formulaWords[name][language]}(`,
    );
  const lines = Object.entries(terms.formula);
  const ordered = [
    ...lines.filter(([name]) => name !== "price"),
    ...lines.filter(([name]) => name === "price"),
  ];
  return ordered.map(([name, line]) => {
    const left = name === "price" ? formulaWords.price[language] : name;
    return `${left} = ${functions(printExpression(line.is, "mathematics", naming))}`;
  });
}
