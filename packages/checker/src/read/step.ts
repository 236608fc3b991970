import { readDimension } from "../a/dimension.ts";
import * as r from "../a/rational.ts";
import type { Band, Facts, Figure } from "../a/steps.ts";
import { countAt, listAt, memberOf, objectAt, optionally, type Spot, textAt } from "./form.ts";
import { canonical, Refused } from "./json.ts";
import { Wrong } from "./wrong.ts";

/** A step of the file. `text` is everything but its id: what makes it the step it is. */
export interface Step extends Figure {
  readonly id: number;
  readonly op: string;
  readonly of: readonly number[];
  readonly observation?: number;
  readonly facts: Facts;
  readonly text: string;
}

/** Members of each operation besides `id`, `op`, `value`, `unit` and the optional `field`. */
const extras: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["given", []],
  ["observed", ["observation"]],
  ["carried", ["figure"]],
  ...["sum", "difference", "product", "quotient", "negation", "absolute", "minimum", "maximum", "mean"].map(
    (op) => [op, ["of"]] as const,
  ),
  ["round", ["of", "mode", "step"]],
  ["bands", ["of", "bands"]],
  ["table", ["of", "row"]],
  ["test", ["of", "comparison"]],
]);

function bandAt(spot: Spot): Band {
  const members = objectAt(spot, ["share"], ["to"]);
  const figure = (key: string): r.Rational =>
    r.readFigure(textAt(memberOf(members, key, spot.place)), spot.place);
  return members.has("to") ? { share: figure("share"), to: figure("to") } : { share: figure("share") };
}

/** Reads one step; its id is its place, its operands stand before it. */
export function readStep(spot: Spot, place: number): Step {
  const op = spot.value instanceof Map ? spot.value.get("op") : undefined;
  const own = typeof op === "string" ? extras.get(op) : undefined;
  if (own === undefined || typeof op !== "string") throw new Refused("not-of-this-form", `${spot.place}.op`);
  const optional = op === "carried" ? ["field", "look"] : ["field"];
  const members = objectAt(spot, ["id", "op", "value", "unit", ...own], optional);
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  const figureAt = (one: Spot): r.Rational => r.readFigure(textAt(one), one.place);
  const id = countAt(at("id"), 1);
  const of = (optionally(at("of"), listAt) ?? []).map((operand) => countAt(operand, 1));
  if (id !== place || of.some((operand) => operand >= place))
    throw new Wrong("arithmetic", "step-order", spot.place, place);
  const [mode, step] = [optionally(at("mode"), textAt), optionally(at("step"), figureAt)];
  const bands = optionally(at("bands"), (list) => listAt(list).map(bandAt));
  const comparison = optionally(at("comparison"), textAt);
  const observation = optionally(at("observation"), (one) => countAt(one, 1));
  const unit = textAt(at("unit"));
  readDimension(unit);
  const text = canonical(new Map([...members].filter(([key]) => key !== "id")));
  const facts = {
    ...(mode === undefined ? {} : { mode }),
    ...(step === undefined ? {} : { step }),
    ...(bands === undefined ? {} : { bands }),
    ...(comparison === undefined ? {} : { comparison }),
  };
  const value = figureAt(at("value"));
  return { id, op, of, value, unit, facts, text, ...(observation === undefined ? {} : { observation }) };
}
