import { readFigure } from "../a/rational.ts";
import {
  beginning,
  choiceAt,
  countAt,
  dayAt,
  flagAt,
  listAt,
  memberOf,
  namedAt,
  objectAt,
  optionally,
  type Spot,
  textAt,
} from "../read/form.ts";
import type { Members, Value } from "../read/json.ts";

const steps = ["base", "comparison", "change", "rate", "verdict", "countedChange", "counted"] as const;
const stepAt = (spot: Spot): number => countAt(spot, 1);
const figureAt = (spot: Spot): void => void readFigure(textAt(spot), spot.place);

/** Every member of an object read by the same reader. */
function eachOf(spot: Spot, read: (spot: Spot) => unknown): void {
  const members = namedAt(spot);
  for (const key of members.keys()) read(memberOf(members, key, spot.place));
}

type Reader = (key: string, read: (spot: Spot) => unknown) => void;

function readerOf(members: Members, place: string): Reader {
  return (key, read) => void optionally(memberOf(members, key, place), read);
}

function itemAt(spot: Spot): void {
  const flags = ["due", "counts", "returns"] as const;
  const read = readerOf(objectAt(spot, ["name", ...flags], ["baseDay", ...steps]), spot.place);
  read("name", textAt);
  read("baseDay", dayAt);
  for (const flag of flags) read(flag, flagAt);
  for (const step of steps) read(step, stepAt);
}

function reasonAt(spot: Spot): void {
  const read = readerOf(objectAt(spot, ["code", "facts"]), spot.place);
  read("code", textAt);
  read("facts", (facts) => eachOf(facts, textAt));
}

/** The record of a look, of which only the form is read: the rule says what must stand in it (section 8). */
export function lookAt(spot: Spot): Value {
  const members = objectAt(
    spot,
    ["look", "date", "version", "due", "outcome", "provisional", "before", "after", "items"],
    ["event", "reason", "decided", "effective", "departed", "lines", "exact", "price", "test"],
  );
  const read = readerOf(members, spot.place);
  for (const key of ["look", "version", "exact", "price", "test"]) read(key, stepAt);
  for (const key of ["date", "decided", "effective"]) read(key, dayAt);
  for (const key of ["before", "after"]) read(key, figureAt);
  read("due", (due) => listAt(due).map((name) => textAt(name)));
  read("outcome", (outcome) => choiceAt(outcome, ["adjusted", "unchanged", "blocked"]));
  read("provisional", flagAt);
  read("items", (items) => listAt(items).map(itemAt));
  read("event", textAt);
  read("reason", reasonAt);
  read("departed", (departed) => flagAt(departed, true));
  read("lines", (lines) => eachOf(lines, stepAt));
  return members;
}

/** What is in force from which day, of which only the form is read (section 9). */
export function inForceAt(spot: Spot): Value {
  return listAt(spot).map(({ value, place }) => {
    const members = objectAt({ value, place }, ["from", "look", "price"]);
    const read = readerOf(members, place);
    read("from", (from) => from.value === beginning || dayAt(from));
    read("look", (look) => countAt(look, 0));
    read("price", figureAt);
    return members;
  });
}
