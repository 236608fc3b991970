import type { LinkageTerms, LinkTerms } from "../terms/terms.ts";

/**
 * The way from figures to a price, in the order in which differences are looked for and counted: when one looks,
 * what is read, from which base, how the movement is rounded, whether it counts, how much of it, the formula, the
 * limits, the rounding and carrying on, and from when the price holds.
 */
export const stages = [
  "dates",
  "observation",
  "base",
  "movement",
  "trigger",
  "reflection",
  "formula",
  "limits",
  "rounding",
  "effective",
] as const;

export type Stage = (typeof stages)[number];

/** The stage a field of the clause belongs to: `link.copper.base` is `base`. */
export function stageOf(field: string): Stage {
  const [room = "", , part = ""] = field.split(".");
  if (room === "link") {
    if (part === "base" || part === "baseVintage") return "base";
    if (part === "movement" || part === "tested") return "movement";
    if (part === "reflect") return "reflection";
    return part === "adjust"
      ? "dates"
      : part === "trigger" || part === "watch" || part === "unmet"
        ? "trigger"
        : "base";
  }
  const rooms: Readonly<Record<string, Stage>> = {
    observe: "observation",
    together: "trigger",
    formula: "formula",
    quantities: "formula",
    goods: "formula",
    limits: "limits",
    price: field === "price.start" ? "formula" : "rounding",
    settle: "rounding",
    effective: "effective",
    adjust: "dates",
  };
  return rooms[room] ?? "observation";
}

/** A stage is taken from `theirs` once `reached` says so. */
type Reached = (stage: Stage) => boolean;

function mixedLink(mine: LinkTerms, theirs: LinkTerms, reached: Reached): LinkTerms {
  const from = (stage: Stage): LinkTerms => (reached(stage) ? theirs : mine);
  const { tested } = from("movement");
  const { watch } = from("trigger");
  const { adjust } = from("dates");
  const { kind } = mine;
  return {
    ...(kind === undefined ? {} : { kind }),
    base: from("base").base,
    baseVintage: from("base").baseVintage,
    movement: from("movement").movement,
    trigger: from("trigger").trigger,
    unmet: from("trigger").unmet,
    reflect: from("reflection").reflect,
    ...(tested === undefined ? {} : { tested }),
    ...(watch === undefined ? {} : { watch }),
    ...(adjust === undefined ? {} : { adjust }),
  };
}

function mixedLinks(mine: LinkageTerms, theirs: LinkageTerms, reached: Reached): LinkageTerms["link"] {
  const { link } = reached("base") ? theirs : mine;
  if (link === undefined) return undefined;
  return Object.fromEntries(
    Object.keys(link).map((name) => {
      const [a, b] = [mine.link?.[name], theirs.link?.[name]];
      const own = link[name];
      if (own === undefined) throw new TypeError("an item stands under its own name");
      return [name, a === undefined || b === undefined ? own : mixedLink(a, b, reached)];
    }),
  );
}

/** The clause with every reached stage from `theirs` and the rest from `mine`. */
export function mixedTerms(mine: LinkageTerms, theirs: LinkageTerms, reached: Reached): LinkageTerms {
  const from = (stage: Stage): LinkageTerms => (reached(stage) ? theirs : mine);
  const price = from("rounding").price;
  const { unit, start } = from("formula").price;
  const { adjust } = from("dates");
  const { observe, grades, counting } = from("observation");
  const { together } = from("trigger");
  const { limits } = from("limits");
  const { quantities, formula, goods } = from("formula");
  const link = mixedLinks(mine, theirs, reached);
  return {
    goods,
    signing: from("base").signing,
    grades,
    price: { ...price, unit, start },
    observe,
    effective: from("effective").effective,
    formula,
    settle: from("effective").settle,
    ...(counting === undefined ? {} : { counting }),
    ...(quantities === undefined ? {} : { quantities }),
    ...(link === undefined ? {} : { link }),
    ...(together === undefined ? {} : { together }),
    ...(adjust === undefined ? {} : { adjust }),
    ...(limits === undefined ? {} : { limits }),
  };
}
