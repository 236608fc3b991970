import type { Source } from "./source.ts";

type Answers = { readonly [key: string]: string | Answers };

/**
 * Published sets of answers that a file may name with `use:` instead of writing them out. They are written
 * into the clause before it is checked or hashed, so a clause never depends on this table afterwards; a set
 * once published is never changed, a new one gets a new number.
 */
const commonSets: Readonly<Record<string, Answers>> = {
  "common-1": {
    price: { start: "0", round: "exact", carry: "rounded" },
    observe: { "*": { round: "exact", vintage: "known", missing: "wait" } },
    link: {
      "*": {
        baseVintage: "as-used",
        movement: "exact",
        trigger: "at least 0%",
        reflect: "100%",
        unmet: "keep",
        adjust: { roll: "none" },
      },
    },
    together: "each",
    adjust: { roll: "none" },
    effective: { after: "0 days", then: "none", roll: "none", from: "on", for: "deliveries" },
    settle: { round: "exact", per: "delivery", returns: "current", prorate: "none", revisions: "keep" },
  },
};

/** Other names of a set. */
const aliases: Readonly<Record<string, string>> = { "standard-1": "common-1" };

export function commonSet(name: string): Answers | undefined {
  const own = Object.hasOwn(aliases, name) ? aliases[name] : name;
  return own !== undefined && Object.hasOwn(commonSets, own) ? commonSets[own] : undefined;
}

export const commonSetNames = Object.keys(commonSets);

/** Blocks that a set may create; elsewhere it only fills in what a written block leaves out. */
const created: ReadonlySet<string> = new Set(["price", "effective", "settle"]);

/** Answers that only fit an observation of a series. */
const seriesOnly: ReadonlySet<string> = new Set(["vintage", "missing"]);

function leafAt(text: string, source: Source, key: string): Source {
  const { field } = source.place;
  return {
    kind: "text",
    text,
    place: { ...source.place, field: field === undefined || field === "" ? key : `${field}.${key}` },
  };
}

function fill(source: Source, answers: Answers, top: boolean): Source {
  if (source.kind !== "map" || source.entries.has("open")) return source;
  const entries = new Map(source.entries);
  const everyName = answers["*"];
  if (typeof everyName === "object") {
    for (const [name, inner] of entries) entries.set(name, fill(inner, everyName, false));
    return { ...source, entries };
  }
  for (const [key, answer] of Object.entries(answers)) {
    const written = entries.get(key);
    if (typeof answer === "string") {
      if (written !== undefined || (seriesOnly.has(key) && !entries.has("series"))) continue;
      if (key === "together" && linkedItems(source) < 2) continue;
      entries.set(key, leafAt(answer, source, key));
    } else if (written !== undefined) entries.set(key, fill(written, answer, false));
    else if (top && created.has(key))
      entries.set(
        key,
        fill({ kind: "map", entries: new Map(), place: leafAt("", source, key).place }, answer, false),
      );
  }
  return { ...source, entries };
}

function linkedItems(source: Source & { kind: "map" }): number {
  const link = source.entries.get("link");
  return link?.kind === "map" ? link.entries.size : 0;
}

/** The tree with the answers of a set written in wherever the file is silent. */
export function fillIn(source: Source, answers: Answers): Source {
  return fill(source, answers, true);
}
