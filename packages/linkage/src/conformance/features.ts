import type { Step } from "../derivation/step.ts";
import type { Source } from "../terms/source.ts";

/** A feature's field patterns, of which one must stand in the vector's own terms and be read for its answer. */
export type Features = ReadonlyMap<string, readonly string[]>;

/** Every scalar field of a tree with its text: `link.copper.trigger` → `at least 3%`. */
function fieldsOf(source: Source, path = ""): ReadonlyMap<string, string> {
  const below = (key: string): string => (path === "" ? key : `${path}.${key}`);
  if (source.kind === "text") return new Map([[path, source.text]]);
  const inner =
    source.kind === "map"
      ? [...source.entries]
      : source.items.map((item, i): [string, Source] => [`${i + 1}`, item]);
  return new Map(inner.flatMap(([key, item]) => [...fieldsOf(item, below(key))]));
}

/** Fields that the dates of every look come from: they leave no step of their own. */
const alwaysRead = ["adjust", "effective", "signing"];

/** Parts of an observation that say which figures a step rests on, beside the field the step names. */
const ofObservation = ["series", "unit", "take", "at", "vintage", "missing"];

/** Parts of an item that say when it is due and what its trigger looks at. */
const ofItem = ["adjust", "unmet", "watch"];

/** Clause fields that the steps rest on, and those that dates come from. */
export function exercisedFields(steps: readonly Step[]): ReadonlySet<string> {
  const fields = new Set<string>(alwaysRead);
  const seen = new Set<Step>();
  const visit = (step: Step): void => {
    if (seen.has(step)) return;
    seen.add(step);
    if (step.field !== undefined) fields.add(step.field);
    const series = /^observe\.([^.]+)\./u.exec(step.field ?? "")?.[1];
    if (series !== undefined) for (const part of ofObservation) fields.add(`observe.${series}.${part}`);
    const item = /^link\.([^.]+)\./u.exec(step.field ?? "")?.[1];
    if (item !== undefined) for (const part of ofItem) fields.add(`link.${item}.${part}`);
    step.inputs.forEach(visit);
  };
  steps.forEach(visit);
  return fields;
}

/** The fields among those exercised that stand in the clause, named sets written out, in the order of the alphabet. */
export function standing(exercised: ReadonlySet<string>, clause: Source): readonly string[] {
  const fields = [...fieldsOf(clause).keys()];
  const stands = (field: string): boolean =>
    fields.some((path) => path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`));
  return [...exercised].filter(stands).sort();
}

function matches(pattern: readonly string[], path: readonly string[]): boolean {
  return pattern.length <= path.length && pattern.every((part, i) => part === "*" || part === path[i]);
}

/** A written field counts as read when a step rests on it or on the block around it. */
function isRead(path: string, exercised: ReadonlySet<string>): boolean {
  return [...exercised].some(
    (field) => path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`),
  );
}

function holds(pattern: string, own: ReadonlyMap<string, string>, exercised: ReadonlySet<string>): boolean {
  const absent = /^!\s*(.+)$/u.exec(pattern);
  if (absent !== null)
    return ![...own.keys()].some((path) => matches((absent[1] ?? "").split("."), path.split(".")));
  const [path = "", word] = pattern.split(/\s*=\s*/u);
  const parts = path.trim().split(".");
  return [...own].some(([field, text]) => {
    // The list position of a rounding or band may stand between or after the pattern's parts.
    const plain = field.split(".").filter((part) => !/^\d+$/u.test(part));
    const fits =
      matches(parts, field.split(".")) ||
      matches(parts, plain) ||
      matches(
        parts.filter((p) => p !== "*"),
        plain,
      );
    return fits && (word === undefined || text.startsWith(word)) && isRead(field, exercised);
  });
}

/** The features that are not reached through a field made for them. */
export function unreached(
  features: readonly string[],
  patterns: Features,
  terms: Source,
  steps: readonly Step[],
): readonly string[] {
  const own = fieldsOf(terms);
  const exercised = exercisedFields(steps);
  return features.filter(
    (feature) => !(patterns.get(feature) ?? []).some((pattern) => holds(pattern, own, exercised)),
  );
}
