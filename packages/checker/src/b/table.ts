import { type Rational, writeFigure } from "../a/rational.ts";
import { beginning } from "../read/form.ts";
import { canonical, type Value } from "../read/json.ts";
import { Wrong } from "../read/wrong.ts";
import type { Body, Change, Observation } from "./body.ts";
import type { Terms } from "./clause.ts";
import { Listing } from "./derive.ts";
import { dimensionOf } from "./dimension-of.ts";
import { History } from "./history.ts";
import { type ItemMemory, type Memory, memoryValue, newItem } from "./memory.ts";
import { type PlannedLook, planOf, Roller } from "./plan.ts";
import { lookValue } from "./record.ts";
import { type Made, makeLook } from "./run.ts";
import { scaled } from "./terms.ts";

/** What the rule makes of a certificate's inputs: what must stand in the file. */
export interface Expected {
  readonly steps: readonly string[];
  readonly looks: readonly Value[];
  /** Only for a whole table. */
  readonly inForce: Value | undefined;
  readonly history: History;
  readonly roller: Roller;
  /** Whether what the one look carries in is itself proven: it is the first. */
  readonly isProven: boolean;
}

function termsAt(body: Body, version: number): Terms {
  const terms = body.versions[version]?.terms;
  if (terms === undefined) throw new Wrong("rule", "versions", "agreement.versions");
  return terms;
}

function firstMemory(terms: Terms, since: string): Memory {
  const { start } = terms;
  if (start === undefined) throw new Wrong("rule", "line", "line");
  const items = new Map([...terms.link.keys()].map((name) => [name, newItem(since)] as const));
  const nothing = { priceChange: undefined, waiting: undefined, blockedBy: undefined };
  return { owed: start, before: start, start, look: 0, items, ...nothing };
}

/** Goes through the looks of a table in order, keeping memory and what is in force (section 9). */
class Course {
  readonly inForce: Value[] = [];
  memory: Memory;
  private readonly body: Body;
  private readonly changes: readonly Change[];
  private version: number;
  private taken = 0;

  constructor(body: Body) {
    this.body = body;
    this.version = body.versions.findIndex(({ isAbsent }) => !isAbsent);
    const terms = termsAt(body, this.version);
    // A line that a later version brings in begins on its first day, one of the first version at signing.
    const since = this.version === 0 ? terms.signing : (body.versions[this.version]?.from ?? "");
    this.changes = body.changes.filter(({ on }) => this.version === 0 || on >= since);
    this.memory = firstMemory(terms, since);
    this.enter(beginning, 0, this.memory.owed);
  }

  enter(from: string, look: number, price: Rational): void {
    this.inForce.push(
      new Map<string, Value>([
        ["from", from],
        ["look", look],
        ["price", writeFigure(price)],
      ]),
    );
  }

  /** Versions and changes that came into effect up to a day. */
  advance(version: number, day: string, terms: Terms): void {
    for (; this.version < version; this.version += 1) {
      const next = this.body.versions[this.version + 1];
      if (next !== undefined) this.memory = { ...this.memory, items: this.itemsOf(next.terms, next.from) };
    }
    for (;;) {
      const change = this.changes[this.taken];
      if (change === undefined || change.on > day) return;
      this.taken += 1;
      if (change.kind === "repriced") this.reprice(change, terms);
    }
  }

  /** What came into effect after the last look. */
  close(): void {
    const { versions, knownOn } = this.body;
    const begun = versions.findLastIndex(({ from }) => from <= knownOn);
    const last = Math.max(this.version, begun);
    this.advance(last, knownOn, termsAt(this.body, last));
  }

  private itemsOf(terms: Terms, from: string): ReadonlyMap<string, ItemMemory> {
    return new Map(
      [...terms.link.keys()].map((name) => {
        const own = this.memory.items.get(name);
        const isAlike = own?.counted === undefined || own.unit === dimensionOf(name, terms);
        return [name, own !== undefined && isAlike ? own : newItem(from)] as const;
      }),
    );
  }

  private reprice(change: Change & { readonly kind: "repriced" }, terms: Terms): void {
    if (change.start !== undefined) {
      const owed = scaled(change.start, terms.unit);
      const reset = new Map([...this.memory.items.keys()].map((name) => [name, newItem(change.on)] as const));
      const items = change.bases === "reset" ? reset : this.memory.items;
      this.memory = { ...this.memory, owed, before: owed, start: owed, look: 0, items };
    }
    this.enter(change.on, 0, this.memory.owed);
  }
}

/** The looks that the file must hold: all that are planned, or the one it is about. */
function lookedAt(body: Body, plan: readonly PlannedLook[]): readonly PlannedLook[] {
  if (body.scope === "table") {
    if (plan.length !== body.looks.length)
      throw new Wrong("rule", "look-count", "looks", undefined, `${plan.length}`, `${body.looks.length}`);
    return plan;
  }
  const [only] = body.looks;
  const number = only instanceof Map ? only.get("look") : undefined;
  const planned = plan.find((one) => one.number === number);
  if (planned === undefined || body.looks.length !== 1) throw new Wrong("rule", "look-count", "looks");
  return [planned];
}

/** Works everything out again from the certificate's inputs, or from other published values. */
export function expect(body: Body, observations: readonly Observation[]): Expected {
  const roller = new Roller(body.holidays);
  const history = new History(body.series, observations);
  const plan = planOf(body, roller).filter(({ version }) => body.versions[version]?.isAbsent !== true);
  const listing = new Listing();
  const course = new Course(body);
  const looks: Value[] = [];
  let isProven = true;
  for (const planned of lookedAt(body, plan)) {
    const terms = termsAt(body, planned.version);
    if (body.scope === "look") isProven = carryIn(body, course, planned, planned === plan[0]);
    else course.advance(planned.version, planned.date, terms);
    const at = { planned, terms, history, memory: course.memory, newest: body.knownOn };
    const made: Made = makeLook(at, body.changes, roller);
    course.memory = made.memory;
    looks.push(lookValue(planned, made, body, listing));
    if (made.outcome === "adjusted" && made.effective !== undefined)
      course.enter(made.effective, planned.number, made.after);
  }
  course.close();
  const inForce = body.scope === "table" ? course.inForce : undefined;
  return { steps: listing.texts, looks, inForce, history, roller, isProven };
}

/** The memory of the file, which for the first look of all must be the one that the rule gives. */
function carryIn(body: Body, course: Course, planned: PlannedLook, isFirst: boolean): boolean {
  const claimed = body.memory ?? course.memory;
  const [items, names] = [termsAt(body, planned.version).link, claimed.items].map((one) =>
    [...one.keys()].sort(),
  );
  if (items?.join("\n") !== names?.join("\n"))
    throw new Wrong("rule", "memory-items", "memory.items", undefined, items?.join(", "), names?.join(", "));
  if (isFirst) {
    course.advance(planned.version, planned.date, termsAt(body, planned.version));
    const [expected, found] = [canonical(memoryValue(course.memory)), body.memoryText];
    if (expected !== found) throw new Wrong("rule", "memory", "memory", undefined, expected, found);
  }
  course.memory = claimed;
  return isFirst;
}
