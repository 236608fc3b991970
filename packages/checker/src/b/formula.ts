import { one, type Rational, zero } from "../a/rational.ts";
import { Refused } from "../read/json.ts";
import type { Terms } from "./clause.ts";
import { carried, given, make, type Node, under } from "./derive.ts";
import type { ItemLook } from "./item.ts";
import { Lack } from "./lack.ts";
import type { Memory } from "./memory.ts";
import type { Observer } from "./observe.ts";
import { evaluate, quantity, rounded } from "./scope.ts";

/** Everything the formula of one look reads. */
export interface PriceSetting {
  readonly terms: Terms;
  readonly observer: Observer;
  readonly date: string;
  readonly known: string;
  readonly items: readonly ItemLook[];
  readonly memory: Memory;
  readonly start: Node;
}

export interface Priced {
  readonly lines: ReadonlyMap<string, Node>;
  readonly exact: Node;
  readonly price: Node;
  readonly test: Node | undefined;
}

/** Works the lines of a formula out, each once. */
class Lines {
  readonly worked = new Map<string, Node>();
  private readonly at: PriceSetting;
  private depth = 0;

  constructor(at: PriceSetting) {
    this.at = at;
  }

  line(name: string): Node {
    const known = this.worked.get(name);
    if (known !== undefined) return known;
    const own = this.at.terms.formula.get(name);
    this.depth += 1;
    // A line that reads itself would never end; a complete clause has none.
    if (own === undefined || this.depth > this.at.terms.formula.size)
      throw new Refused("terms-unreadable", `terms.formula.${name}`);
    const field = `formula.${name}`;
    const node = rounded(under(evaluate(own.is, this.at.terms, this.name), field), own.round, field);
    this.depth -= 1;
    this.worked.set(name, node);
    return node;
  }

  readonly name = (name: string): Node => {
    const { terms, memory, start, observer, date, known } = this.at;
    if (name === "start") return start;
    if (name === "before") {
      const field = memory.look === 0 ? "price.start" : "price.carry";
      return carried("before", { value: memory.before, unit: terms.unit.dimension }, field, memory.look);
    }
    if (terms.formula.has(name)) return this.line(name);
    return quantity(name, terms) ?? this.linked(name) ?? observer.read(name, date, known);
  };

  private linked(name: string): Node | undefined {
    const [own = "", part] = name.split(".");
    const item = this.at.items.find((one) => one.name === own);
    if (item === undefined) return undefined;
    if (part === undefined) return item.counted;
    if (part === "change") return item.countedChange;
    if (part === "base") return item.base;
    if (part !== "rate" && part !== "ratio") return undefined;
    if (item.base.value.n <= 0n) throw new Lack("not-positive", { item: own });
    const rate = make("quotient", [item.countedChange, item.base], `link.${own}`);
    return part === "rate" ? rate : make("sum", [given(one, "1"), rate], `link.${own}`);
  }
}

function priceTest(at: PriceSetting, price: Node): Node | undefined {
  const { terms, memory } = at;
  if (terms.priceTrigger === undefined) return undefined;
  const field = "price.trigger";
  const owed = carried(
    "in-force",
    { value: memory.owed, unit: terms.unit.dimension },
    undefined,
    memory.look,
  );
  const change = make("difference", [price, owed]);
  const trigger = change.value.n < 0n ? terms.priceTrigger.fall : terms.priceTrigger.rise;
  if (trigger === undefined) return given(zero, "1", field);
  const limit = given(trigger.threshold.value, trigger.threshold.unit, field);
  const asRate = limit.unit === "1" && change.unit !== "1";
  if (asRate && owed.value.n <= 0n) throw new Lack("not-positive", { item: "price" });
  const size = make("absolute", [asRate ? make("quotient", [change, owed]) : change]);
  return make("test", [size, limit], field, { comparison: trigger.comparison });
}

/** Lines, cap, floor, rounding of the price, and the trigger on the price (section 8). */
export function priceOf(at: PriceSetting): Priced {
  const { terms } = at;
  const lines = new Lines(at);
  const main = lines.line("price");
  for (const name of terms.formula.keys()) lines.line(name);
  let exact = main;
  if (terms.cap !== undefined) {
    const limit = under(evaluate(terms.cap, terms, lines.name), "limits.cap");
    exact = make("minimum", [exact, limit], "limits.cap");
  }
  if (terms.floor !== undefined) {
    const limit = under(evaluate(terms.floor, terms, lines.name), "limits.floor");
    exact = make("maximum", [exact, limit], "limits.floor");
  }
  const price = rounded(exact, terms.round, "price.round");
  if (price.unit !== terms.unit.dimension) throw new Refused("price-unit", "terms.price.unit");
  return { lines: lines.worked, exact, price, test: priceTest(at, price) };
}

/** The start price as a step. */
export function startStep(start: Rational, terms: Terms): Node {
  return given(start, terms.unit.dimension, "price.start");
}
