import { type Day, inUnit, type Quantity, Rational, type Result, sameDimension } from "@jegap/exact";
import { SeriesReader } from "../observe/series.ts";
import type { PlannedLook, Version } from "../resolve/plan.ts";
import type { Change } from "../terms/agreement.ts";
import { goodsLine } from "../terms/goods-line.ts";
import { Kinds } from "../terms/kinds.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import type { Adjustment, InForce, LineTable } from "./adjustment.ts";
import { depart } from "./departure.ts";
import { priceIn } from "./look.ts";
import { type ItemMemory, type Memory, newItem } from "./memory.ts";
import { type Running, runLook } from "./one-look.ts";
import { reviseLook } from "./revise-look.ts";

/** Whether a version of the clause is about this line: one without a list is about every line there is. */
function holds({ terms }: Version, lineId: string): boolean {
  return terms.goods.lines.length === 0 || goodsLine(terms, lineId) !== undefined;
}

function startOf(terms: LinkageTerms, lineId: string): Quantity {
  const figure = terms.price.start === "each" ? goodsLine(terms, lineId)?.start : terms.price.start;
  if (figure === undefined) throw new TypeError(`no start price for ${lineId}`);
  const { value, dimension } = inUnit(figure, terms.price.unit);
  return { value, dimension };
}

function firstMemory(terms: LinkageTerms, lineId: string, since: Day): Memory {
  const start = startOf(terms, lineId);
  const items = Object.fromEntries(Object.keys(terms.link ?? {}).map((name) => [name, newItem(since)]));
  return { owed: start, before: start, start, look: 0, items };
}

/** A renegotiated price: in force from its day, with bases where the change says. */
function reprice(
  memory: Memory,
  change: Change & { readonly kind: "repriced" },
  terms: LinkageTerms,
  lineId: string,
): Memory {
  const { start } = change;
  const figure = start instanceof Rational ? start : start[lineId];
  if (figure === undefined) return memory;
  const { value, dimension } = inUnit(figure, terms.price.unit);
  const price = { value, dimension };
  const items =
    change.bases === "keep"
      ? memory.items
      : Object.fromEntries(Object.keys(memory.items).map((name) => [name, newItem(change.on)]));
  return { ...memory, owed: price, before: price, start: price, look: 0, items };
}

/**
 * Items new in a version start at its first day, and so does one that is now read in another unit; those that
 * remain keep what they remember.
 */
function intoVersion(memory: Memory, { terms, from }: Version): Memory {
  const kinds = new Kinds(terms);
  const names = Object.keys(terms.link ?? {});
  const items = names.map((name): [string, ItemMemory] => {
    const own = memory.items[name];
    const now = kinds.observation(name) ?? {};
    const isAlike = own?.counted === undefined || sameDimension(own.counted.dimension, now);
    return [name, own !== undefined && isAlike ? own : newItem(from)];
  });
  return { ...memory, items: Object.fromEntries(items) };
}

/** One goods line on its way: what it remembers, what is in force, and every look so far. */
class LineRun {
  private readonly running: Running;
  private readonly first: number;
  private readonly pending: Change[];
  private readonly adjustments: Adjustment[] = [];
  private readonly inForce: InForce[];
  private readonly start: InForce["price"];
  private memory: Memory;
  private version: number;

  constructor(running: Running) {
    const { versions, changes } = running.plan;
    this.running = running;
    this.first = versions.findIndex((version) => holds(version, running.lineId));
    const version = this.versionAt(this.first);
    this.version = this.first;
    // A line that a later version brings in begins on its first day, one of the first version at signing.
    const since = this.first === 0 ? version.terms.signing : version.from;
    this.pending = changes.filter((change) => this.first === 0 || change.on >= since);
    this.memory = firstMemory(version.terms, running.lineId, since);
    this.start = priceIn(version.terms, this.memory.start);
    this.inForce = [{ from: "0000-01-01" as Day, look: 0, price: this.start }];
  }

  private versionAt(number: number): Version {
    const version = this.running.plan.versions[number];
    if (version === undefined) throw new TypeError(`no version ${number}`);
    return version;
  }

  /** Takes in what was agreed up to a day, and the version that holds then. */
  private upTo(day: Day, number: number): void {
    for (; this.version < number; this.version += 1)
      this.memory = intoVersion(this.memory, this.versionAt(this.version + 1));
    const { terms } = this.versionAt(number);
    for (let change = this.pending[0]; change !== undefined && change.on <= day; change = this.pending[0]) {
      this.pending.shift();
      if (change.kind !== "repriced") continue;
      this.memory = reprice(this.memory, change, terms, this.running.lineId);
      this.inForce.push({ from: change.on, look: 0, price: priceIn(terms, this.memory.owed) });
    }
  }

  /** Makes one look of the line and remembers it. */
  private look(look: PlannedLook): Result<undefined> {
    const { plan, question, original, readers } = this.running;
    const { terms } = this.versionAt(look.version);
    const reader = readers.get(look.version) ?? new SeriesReader(question.history, new Set(terms.grades));
    readers.set(look.version, reader);
    reader.forget();
    const { memory } = this;
    const one = { look, terms, reader, memory };
    const done = original === undefined ? runLook(this.running, one) : reviseLook(this.running, one);
    if (!done.ok) return done;
    const settled = depart(done.value, plan.changes, terms, memory, question.calendars);
    if (!settled.ok) return settled;
    const { adjustment } = settled.value;
    this.adjustments.push({ ...adjustment, memory, read: reader.read() });
    this.memory = settled.value.memory;
    const { outcome, effective, after } = adjustment;
    if (outcome === "adjusted" && effective !== undefined)
      this.inForce.push({ from: effective, look: look.number, price: after });
    return { ok: true, value: undefined };
  }

  run(): Result<LineTable> {
    const { plan, question, lineId } = this.running;
    for (const look of plan.looks) {
      if (!holds(this.versionAt(look.version), lineId)) continue;
      this.upTo(look.date, look.version);
      const done = this.look(look);
      if (!done.ok) return done;
    }
    this.upTo(question.knownOn, Math.max(this.version, this.last(question.knownOn)));
    const { start, adjustments, inForce } = this;
    return { ok: true, value: { line: lineId, start, adjustments, inForce } };
  }

  /** The last version that has begun by a day. */
  private last(day: Day): number {
    return this.running.plan.versions.findLastIndex((version) => version.from <= day);
  }
}

/** One goods line through all its looks. */
export function runLine(running: Running): Result<LineTable> {
  return new LineRun(running).run();
}
