import { type Day, toExactText, writeDimension } from "@jegap/exact";
import type { Adjustment, ItemLook, LineTable } from "../adjust/adjustment.ts";
import type { Step } from "../derivation/step.ts";
import { type Stage, stageOf } from "./stages.ts";

/** How two results first part, for the sentence about it. */
export type DifferenceKind =
  | "look-only-mine"
  | "look-only-theirs"
  | "outcome"
  | "series"
  | "period"
  | "print"
  | "figures"
  | "contract"
  | "carried"
  | "rounding"
  | "test"
  | "operation"
  | "effective";

/** The first input or step in which two results part. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly stage: Stage;
  readonly date: Day;
  /** Item or line whose figure parts first; empty where a look as a whole does. */
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
  readonly mineStep?: Step;
  readonly theirStep?: Step;
}

interface Pair {
  readonly mine: Step;
  readonly theirs: Step;
}

/** The deepest first pair of steps whose values differ though they stand at the same place. */
function deepest({ mine, theirs }: Pair): Pair | undefined {
  if (mine === theirs || mine.value.equals(theirs.value)) return undefined;
  if (mine.operation !== theirs.operation || mine.inputs.length !== theirs.inputs.length)
    return throughRounding({ mine, theirs }) ?? { mine, theirs };
  for (const [i, input] of mine.inputs.entries()) {
    const other = theirs.inputs[i];
    const found = other === undefined ? undefined : deepest({ mine: input, theirs: other });
    if (found !== undefined) return found;
  }
  return { mine, theirs };
}

/** One side rounds where the other does not: if what is rounded differs already, that comes first. */
function throughRounding({ mine, theirs }: Pair): Pair | undefined {
  const [a, b] = [
    mine.operation === "round" ? mine.inputs[0] : mine,
    theirs.operation === "round" ? theirs.inputs[0] : theirs,
  ];
  if (a === undefined || b === undefined || (a === mine && b === theirs)) return undefined;
  return deepest({ mine: a, theirs: b });
}

function fact(step: Step, key: string): string {
  return step.facts?.[key] ?? "";
}

function observedKind({ mine, theirs }: Pair): DifferenceKind {
  if (fact(mine, "series") !== fact(theirs, "series")) return "series";
  return fact(mine, "period") === fact(theirs, "period") ? "print" : "period";
}

/** The rounding inside a movement that is worked out in other steps when it is rounded: a ratio cut, then less one. */
function movementRounding(step: Step, depth = 2): Step | undefined {
  if (step.operation === "round") return step;
  if (depth === 0 || step.field?.endsWith(".movement") === false) return undefined;
  return step.inputs.map((input) => movementRounding(input, depth - 1)).find((found) => found !== undefined);
}

function isRounded(step: Step): boolean {
  return (
    step.operation === "round" ||
    (step.field?.endsWith(".movement") === true && movementRounding(step) !== undefined)
  );
}

function kindOf(pair: Pair): DifferenceKind {
  const { mine, theirs } = pair;
  if (isRounded(mine) || isRounded(theirs)) return "rounding";
  if (mine.operation === "mean" || theirs.operation === "mean") return "figures";
  if (mine.operation !== theirs.operation) return "operation";
  switch (mine.operation) {
    case "observed":
      return observedKind(pair);
    case "given":
      return "contract";
    case "carried":
      return "carried";
    case "test":
      return "test";
    default:
      return "operation";
  }
}

/** What a step is, in the words of its kind: a period, a print, a rounding, a comparison, or nothing but its figure. */
function tellOf(step: Step, kind: DifferenceKind): string {
  switch (kind) {
    case "series":
      return fact(step, "series");
    case "period":
      return fact(step, "period");
    case "print":
      return `${fact(step, "printed")} (${fact(step, "status")}, ${fact(step, "known")})`;
    case "rounding":
      return fact(movementRounding(step) ?? step, "rounding") || "exact";
    case "test":
      return fact(step, "comparison");
    default:
      return figureText(step);
  }
}

/** A figure with its unit, exact: `2 kg/piece`, `1/3`. */
function figureText({ value, unit, dimension }: Step): string {
  const text = toExactText(unit === undefined ? value : value.over(unit.scale));
  const name = unit?.text ?? writeDimension(dimension);
  return name === "1" ? text : `${text} ${name}`;
}

function partOf(item: ItemLook): readonly (readonly [Step | undefined, Stage])[] {
  return [
    [item.comparison, "observation"],
    [item.base, "base"],
    [item.rate ?? item.change, "movement"],
    [item.change, "movement"],
    [item.verdict, "trigger"],
    [item.countedChange, "reflection"],
  ];
}

type Found = Omit<Difference, "date">;

function stepDifference(
  a: Step | undefined,
  b: Step | undefined,
  name: string,
  stage: Stage,
): Found | undefined {
  if (a === undefined || b === undefined) return undefined;
  const pair = deepest({ mine: a, theirs: b });
  if (pair === undefined) return undefined;
  const kind = kindOf(pair);
  const named = pair.mine.name ?? pair.theirs.name ?? name;
  return {
    kind,
    stage,
    name: named,
    mine: tellOf(pair.mine, kind),
    theirs: tellOf(pair.theirs, kind),
    mineStep: pair.mine,
    theirStep: pair.theirs,
  };
}

/** Stage by stage, and within a stage item by item: an earlier stage of any item comes before a later one of all. */
function itemDifference(mine: Adjustment, theirs: Adjustment): Found | undefined {
  const pairs = mine.items.flatMap((item) => {
    const other = theirs.items.find(({ name }) => name === item.name);
    return other === undefined ? [] : [{ item, parts: partOf(item), others: partOf(other) }];
  });
  const most = pairs[0]?.parts.length ?? 0;
  for (let i = 0; i < most; i += 1)
    for (const { item, parts, others } of pairs) {
      const stage = parts[i]?.[1] ?? "observation";
      const found = stepDifference(parts[i]?.[0], others[i]?.[0], item.name, stage);
      if (found !== undefined) return found;
    }
  return undefined;
}

function lineDifference(mine: Adjustment, theirs: Adjustment): Found | undefined {
  const seen = new Map<string | undefined, number>();
  for (const line of mine.lines) {
    // The line `price` comes twice: as the formula gives it, and as it is owed.
    const place = seen.get(line.name) ?? 0;
    seen.set(line.name, place + 1);
    const other = theirs.lines.filter(({ name }) => name === line.name)[place];
    const found = stepDifference(line, other, line.name ?? "", "formula");
    if (found === undefined) continue;
    const field = found.mineStep?.field ?? found.theirStep?.field ?? "formula";
    return { ...found, stage: field === "price.start" ? "formula" : stageOf(field) };
  }
  return undefined;
}

function outcomeText(look: Adjustment): string {
  return look.reason === undefined ? look.outcome : `${look.outcome} (${look.reason.code})`;
}

function lookDifference(mine: Adjustment, theirs: Adjustment): Found | undefined {
  const blocked = mine.outcome === "blocked" || theirs.outcome === "blocked";
  const outcome: Found = {
    kind: "outcome",
    stage: blocked ? "observation" : "rounding",
    name: "",
    mine: outcomeText(mine),
    theirs: outcomeText(theirs),
  };
  if (blocked) return mine.outcome === theirs.outcome ? undefined : outcome;
  const found = itemDifference(mine, theirs) ?? lineDifference(mine, theirs);
  if (found !== undefined) return found;
  if (!mine.after.value.equals(theirs.after.value) || mine.outcome !== theirs.outcome) return outcome;
  if (mine.effective === theirs.effective) return undefined;
  return {
    kind: "effective",
    stage: "effective",
    name: "",
    mine: mine.effective ?? "",
    theirs: theirs.effective ?? "",
  };
}

/** The first difference of two tables of one goods line, look by look, in the order of the steps. */
export function firstDifference(mine: LineTable, theirs: LineTable): Difference | undefined {
  const dates = [...new Set([...mine.adjustments, ...theirs.adjustments].map(({ date }) => date))].sort();
  for (const date of dates) {
    const [ours, others] = [mine, theirs].map(({ adjustments }) =>
      adjustments.filter((look) => look.date === date),
    );
    for (let i = 0; i < Math.max(ours?.length ?? 0, others?.length ?? 0); i += 1) {
      const [a, b] = [ours?.[i], others?.[i]];
      const look = { stage: "dates", date, name: "", mine: a?.date ?? "", theirs: b?.date ?? "" } as const;
      if (b === undefined) return { ...look, kind: "look-only-mine" };
      if (a === undefined) return { ...look, kind: "look-only-theirs" };
      const found = lookDifference(a, b);
      if (found !== undefined) return { ...found, date };
    }
  }
  return undefined;
}
