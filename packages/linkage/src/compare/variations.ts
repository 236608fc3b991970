import { decimal, Rational, type Span } from "@jegap/exact";
import type { LinkageTerms, LinkTerms, ObservationTerms, Rounding, Trigger } from "../terms/terms.ts";

/** A likely mistake: what was done otherwise, and the clause as it would then read. */
export interface Variation {
  readonly kind: CauseKind;
  /** The observation, item or quantity it is about; empty for the price. */
  readonly name: string;
  /** What was done instead, as a clause would write it. */
  readonly value: string;
  readonly terms: LinkageTerms;
}

/** What usually lies behind a figure that differs. */
export type CauseKind =
  | "month"
  | "month-later"
  | "vintage"
  | "base"
  | "movement-rounding"
  | "equality"
  | "share"
  | "excess"
  | "weight"
  | "start"
  | "price-rounding"
  | "carry"
  | "figure-of"
  | "print-of";

function withObservation(terms: LinkageTerms, name: string, observation: ObservationTerms): LinkageTerms {
  return { ...terms, observe: { ...terms.observe, [name]: observation } };
}

function withLink(terms: LinkageTerms, name: string, link: LinkTerms): LinkageTerms {
  return { ...terms, link: { ...terms.link, [name]: link } };
}

function moved(back: Span, months: number): Span | undefined {
  if (back.count === 0) return months < 0 ? undefined : { count: months, unit: "month" };
  if (back.unit !== "month") return undefined;
  const count = back.count + months;
  return count < 0 ? undefined : { count, unit: "month" };
}

/** Every observation with a window read a month or two earlier or later, and all of them together. */
function months(terms: LinkageTerms): readonly Variation[] {
  return [1, -1, 2, -2].flatMap((by) => {
    const each = Object.entries(terms.observe).flatMap(([name, observation]) => {
      const { take } = observation;
      const back = take === undefined ? undefined : moved(take.back, by);
      if (take === undefined || back === undefined) return [];
      return [{ name, observation: { ...observation, take: { ...take, back } } }];
    });
    const kind = by > 0 ? "month" : "month-later";
    const value = `${Math.abs(by)}`;
    const one = each.map(
      ({ name, observation }): Variation => ({
        kind,
        name,
        value,
        terms: withObservation(terms, name, observation),
      }),
    );
    if (each.length < 2) return one;
    const all = each.reduce(
      (clause, { name, observation }) => withObservation(clause, name, observation),
      terms,
    );
    return [...one, { kind, name: each.map(({ name }) => name).join(", "), value, terms: all } as const];
  });
}

function vintages(terms: LinkageTerms): readonly Variation[] {
  return Object.entries(terms.observe).flatMap(([name, observation]) =>
    observation.series === undefined
      ? []
      : (["first", "known", "final"] as const)
          .filter((vintage) => vintage !== observation.vintage)
          .map(
            (vintage): Variation => ({
              kind: "vintage",
              name,
              value: vintage,
              terms: withObservation(terms, name, { ...observation, vintage }),
            }),
          ),
  );
}

const anchors = ["own-change", "price-change", "signing", "last-look"] as const;

function bases(terms: LinkageTerms): readonly Variation[] {
  return Object.entries(terms.link ?? {}).flatMap(([name, link]) =>
    anchors.flatMap((at): readonly Variation[] => {
      const base = { kind: "anchor", anchor: { at, back: { count: 0, unit: "day" } } } as const;
      if (link.base.rise.kind === "anchor" && link.base.rise.anchor.at === at) return [];
      return [
        {
          kind: "base",
          name,
          value: at,
          terms: withLink(terms, name, { ...link, base: { rise: base, fall: base } }),
        },
      ];
    }),
  );
}

const steps = ["0.01", "0.001", "0.0001", "0.00001", "0.1", "0.000001"] as const;
const modes = ["down", "half-up", "up"] as const;

function roundingOf(mode: (typeof modes)[number], step: string): Rounding {
  return [{ mode, figure: decimal(step) }];
}

function movements(terms: LinkageTerms): readonly Variation[] {
  return Object.entries(terms.link ?? {}).flatMap(([name, link]) => {
    const exact: readonly Variation[] =
      link.movement.as === "exact"
        ? []
        : [
            {
              kind: "movement-rounding",
              name,
              value: "exact",
              terms: withLink(terms, name, { ...link, movement: { as: "exact" } }),
            },
          ];
    const rounded = modes.flatMap((mode) =>
      steps.map((step): Variation => {
        const movement = { as: "rate", round: roundingOf(mode, step) } as const;
        return {
          kind: "movement-rounding",
          name,
          value: `${mode} ${step}`,
          terms: withLink(terms, name, { ...link, movement }),
        };
      }),
    );
    return [...exact, ...rounded];
  });
}

function otherComparison(trigger: Trigger): Trigger {
  if (trigger.kind === "never") return trigger;
  return { ...trigger, comparison: trigger.comparison === "at least" ? "more than" : "at least" };
}

function triggers(terms: LinkageTerms): readonly Variation[] {
  return Object.entries(terms.link ?? {}).map(([name, link]): Variation => {
    const trigger = { rise: otherComparison(link.trigger.rise), fall: otherComparison(link.trigger.fall) };
    const value = trigger.rise.kind === "never" ? "never" : trigger.rise.comparison;
    return { kind: "equality", name, value, terms: withLink(terms, name, { ...link, trigger }) };
  });
}

const shares = ["1", "0.5", "0.6", "0.7", "0.75", "0.8", "0.9"] as const;

function reflections(terms: LinkageTerms): readonly Variation[] {
  return Object.entries(terms.link ?? {}).flatMap(([name, link]) => {
    const flat = shares.map((text): Variation => {
      const reflect = { kind: "bands", bands: [{ share: decimal(text) }] } as const;
      const value = `${decimal(text).times(Rational.of(100n)).toFraction()}%`;
      return {
        kind: "share",
        name,
        value,
        terms: withLink(terms, name, { ...link, reflect: { rise: reflect, fall: reflect } }),
      };
    });
    const { rise } = link.trigger;
    if (rise.kind === "never" || rise.threshold.value.isZero()) return flat;
    const bands = [{ to: rise.threshold, share: Rational.zero }, { share: Rational.one }];
    const excess = { kind: "bands", bands } as const;
    return [
      ...flat,
      {
        kind: "excess",
        name,
        value: rise.threshold.unit.text,
        terms: withLink(terms, name, { ...link, reflect: { rise: excess, fall: excess } }),
      },
    ];
  });
}

const priceSteps = ["1", "10", "100", "0.1", "0.01"] as const;

function prices(terms: LinkageTerms): readonly Variation[] {
  const { unit } = terms.price;
  const rounded = modes.flatMap((mode) =>
    priceSteps.map((step): Variation => {
      const round: Rounding = [{ mode, figure: decimal(step), unit }];
      return {
        kind: "price-rounding",
        name: "",
        value: `${mode} ${step}`,
        terms: { ...terms, price: { ...terms.price, round } },
      };
    }),
  );
  const carry = terms.price.carry === "exact" ? "rounded" : "exact";
  return [
    ...rounded,
    { kind: "carry", name: "", value: carry, terms: { ...terms, price: { ...terms.price, carry } } },
  ];
}

/** Likely mistakes in the order of the steps; each changes one thing of the clause and nothing else. */
export function variationsOf(terms: LinkageTerms): readonly Variation[] {
  return [
    ...months(terms),
    ...vintages(terms),
    ...bases(terms),
    ...movements(terms),
    ...triggers(terms),
    ...reflections(terms),
    ...prices(terms),
  ];
}
