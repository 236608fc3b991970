import { inUnit, Rational, toExactText, writeQuantity } from "@jegap/exact";
import { printExpression } from "../formula/print.ts";
import { inNameOrder } from "../terms/order.ts";
import type { Both, LinkageTerms, Reflection, Trigger } from "../terms/terms.ts";
import { termsOfLine } from "./agreement-data.ts";
import type { CertificateQuestion } from "./certificate.ts";

/** One thing that the receiver learns; the sentence for it is `disclosureWords[learns]`. */
export interface Disclosure {
  readonly learns:
    | "goods"
    | "start"
    | "quantities"
    | "formula"
    | "shares"
    | "triggers"
    | "limits"
    | "changes"
    | "events"
    | "prices"
    | "memory"
    | "unsalted";
  readonly facts: Readonly<Record<string, string>>;
}

const hundred = Rational.of(100n);

function listed(learns: Disclosure["learns"], texts: readonly string[]): readonly Disclosure[] {
  return texts.length === 0 ? [] : [{ learns, facts: { list: texts.join(", ") } }];
}

function sayTrigger(trigger: Trigger): string {
  if (trigger.kind === "never") return "–";
  return `${trigger.comparison === "at least" ? "≥" : ">"} ${writeQuantity(trigger.threshold)}`;
}

function sayShares(name: string, reflection: Reflection, own: Rational | undefined): string {
  const shares =
    reflection.kind === "each" ? [own ?? Rational.one] : reflection.bands.map(({ share }) => share);
  return `${name} ${shares.map((share) => `${toExactText(share.times(hundred))}%`).join("/")}`;
}

/** One text where rise and fall are alike, else both. */
function sayBoth<T>(both: Both<T>, text: (one: T) => string): readonly string[] {
  return [...new Set([text(both.rise), text(both.fall)])];
}

function termsDisclosure(terms: LinkageTerms): readonly Disclosure[] {
  const [line] = terms.goods.lines;
  const start = terms.price.start === "each" ? line?.start : terms.price.start;
  const common = inNameOrder(terms.quantities ?? {}).flatMap(([name, quantity]) => {
    if (quantity.kind === "figure") return [`${name} ${writeQuantity(quantity.figure)}`];
    if (quantity.kind === "table")
      return [`${name} ${quantity.rows.map(({ value }) => writeQuantity(value)).join("/")}`];
    const own = line?.quantities[name];
    return own === undefined ? [] : [`${name} ${writeQuantity(own)}`];
  });
  const links = inNameOrder(terms.link ?? {});
  const shares = links.flatMap(([name, { reflect }]) =>
    sayBoth(reflect, (one) => sayShares(name, one, line?.reflect[name])),
  );
  const triggers = links.flatMap(([name, { trigger }]) =>
    sayBoth(trigger, (one) => `${name} ${sayTrigger(one)}`),
  );
  const limits = [terms.limits?.cap, terms.limits?.floor].flatMap((limit) =>
    limit === undefined ? [] : [printExpression(limit, "mathematics")],
  );
  const formula = inNameOrder(terms.formula).map(
    ([name, { is }]) => `${name} = ${printExpression(is, "mathematics")}`,
  );
  const price = start === undefined ? "" : writeQuantity(inUnit(start, terms.price.unit));
  return [
    {
      learns: "goods",
      facts: { name: line === undefined ? terms.goods.name : `${terms.goods.name}, ${line.name}` },
    },
    ...(price === "" ? [] : [{ learns: "start", facts: { figure: price } } as const]),
    ...listed("quantities", common),
    ...listed("formula", formula),
    ...listed("shares", shares),
    ...listed("triggers", triggers),
    ...listed("limits", limits),
  ];
}

/**
 * What the receiver of a certificate will learn, from what it will hold: to be told in words before it is
 * written. `looks` is how many adjustments it holds; an empty `salt` is told as well.
 */
export function disclosure(
  question: CertificateQuestion,
  looks: number,
  salt: string,
): readonly Disclosure[] {
  const { agreement, line, look } = question;
  const drafts = [
    agreement.terms,
    ...agreement.changes.flatMap((change) =>
      change.kind === "amended" || change.kind === "renewed" ? [change.terms] : [],
    ),
  ];
  const terms = drafts.flatMap(({ complete }) =>
    complete === undefined ? [] : [termsOfLine(complete, line)],
  );
  const told = terms.flatMap(termsDisclosure);
  const seen = new Set<string>();
  const once = told.filter(({ learns, facts }) => {
    const key = `${learns} ${JSON.stringify(facts)}`;
    return seen.has(key) ? false : seen.add(key);
  });
  const count = (learns: "changes" | "events", n: number): readonly Disclosure[] =>
    n === 0 ? [] : [{ learns, facts: { count: `${n}` } }];
  return [
    ...once,
    ...count("changes", agreement.changes.length),
    ...count("events", agreement.events.length),
    { learns: "prices", facts: { count: `${looks}` } },
    ...(look === undefined ? [] : [{ learns: "memory", facts: {} } as const]),
    ...(salt === "" ? [{ learns: "unsalted", facts: {} } as const] : []),
  ];
}
