import type { Members, Value } from "../read/json.ts";
import type { Step } from "../read/step.ts";
import { Wrong } from "../read/wrong.ts";
import { writeFigure } from "./rational.ts";

function membersOf(value: Value | undefined): Members {
  return value instanceof Map ? value : new Map();
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

const stepsOfItem = ["base", "comparison", "change", "rate", "verdict", "countedChange", "counted"];

/** Every step that a look names is there. */
function checkReferences(look: Members, place: string, count: number): void {
  const items = listOf(look.get("items")).map(membersOf);
  const named = [
    ...items.flatMap((item) => stepsOfItem.map((key) => item.get(key))),
    ...membersOf(look.get("lines")).values(),
    ...["exact", "price", "test"].map((key) => look.get(key)),
  ];
  if (named.some((id) => typeof id === "number" && id > count))
    throw new Wrong("arithmetic", "look-step", place);
}

/** An adjusted look owes the value of its price; what is in force is what its look owes (section 10). */
export function checkTotals(body: Members, steps: readonly Step[]): void {
  const owed = new Map<Value, Value | undefined>();
  for (const [i, look] of listOf(body.get("looks")).map(membersOf).entries()) {
    const after = look.get("after");
    checkReferences(look, `looks.${i + 1}`, steps.length);
    owed.set(look.get("look") ?? null, after);
    if (look.get("outcome") !== "adjusted" || look.has("departed")) continue;
    const price = look.get("price");
    const step = typeof price === "number" ? steps[price - 1] : undefined;
    const value = step && writeFigure(step.value);
    if (value !== after)
      throw new Wrong("arithmetic", "total", `looks.${i + 1}.after`, step?.id, value, `${after}`);
  }
  for (const [i, entry] of listOf(body.get("inForce")).map(membersOf).entries()) {
    const look = entry.get("look");
    if (look === 0 || look === undefined) continue;
    if (owed.get(look) !== entry.get("price"))
      throw new Wrong("arithmetic", "total", `inForce.${i + 1}.price`);
  }
}
