import { readDimension } from "../a/dimension.ts";
import * as r from "../a/rational.ts";
import type { Band, Facts, Figure } from "../a/steps.ts";
import { choiceAt, countAt, listAt, memberOf, objectAt, optionally, type Spot, textAt } from "./form.ts";
import { canonical, type Members, Refused } from "./json.ts";

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

/** What needs no reading to work a step out: the field, a row, which figure of which look is carried. */
function checkLeaf(members: Members, place: string): void {
  const at = (key: string): Spot => memberOf(members, key, place);
  optionally(at("field"), textAt);
  optionally(at("row"), (one) => countAt(one, 1));
  optionally(at("look"), (one) => countAt(one, 0));
  const figure = optionally(at("figure"), textAt);
  if (members.has("look") !== (figure === "before" || figure === "in-force"))
    throw new Refused("not-of-this-form", `${place}.look`);
}

/** Reads one step. */
export function readStep(spot: Spot): Step {
  const op = spot.value instanceof Map ? spot.value.get("op") : undefined;
  const own = typeof op === "string" ? extras.get(op) : undefined;
  if (own === undefined || typeof op !== "string") throw new Refused("not-of-this-form", `${spot.place}.op`);
  const optional = op === "carried" ? ["field", "look"] : ["field"];
  const members = objectAt(spot, ["id", "op", "value", "unit", ...own], optional);
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  const figureAt = (one: Spot): r.Rational => r.readFigure(textAt(one), one.place);
  const id = countAt(at("id"), 1);
  const of = (optionally(at("of"), listAt) ?? []).map((operand) => countAt(operand, 1));
  const mode = optionally(at("mode"), (one) => choiceAt(one, r.roundingModes));
  const step = optionally(at("step"), figureAt);
  if (step !== undefined && step.n <= 0n) throw new Refused("not-a-rounding", spot.place);
  checkLeaf(members, spot.place);
  const bands = optionally(at("bands"), (list) => listAt(list).map(bandAt));
  const comparison = optionally(at("comparison"), (one) => choiceAt(one, ["at least", "more than"]));
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
