import { type Rational, writeFigure } from "../a/rational.ts";
import { beginning } from "../read/form.ts";
import { canonical, type Value } from "../read/json.ts";
import { Wrong } from "../read/wrong.ts";
import type { Body, Change, Observation } from "./body.ts";
import type { Terms } from "./clause.ts";
import { Listing } from "./derive.ts";
import { History } from "./history.ts";
import { type ItemMemory, type Memory, memoryValue, newItem, readMemory } from "./memory.ts";
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

function firstMemory(terms: Terms): Memory {
  const { start } = terms;
  if (start === undefined) throw new Wrong("rule", "line", "line");
  const items = new Map([...terms.link.keys()].map((name) => [name, newItem(terms.signing)] as const));
  const nothing = { priceChange: undefined, waiting: undefined, blockedBy: undefined };
  return { owed: start, before: start, start, look: 0, items, ...nothing };
}

/** Goes through the looks of a table in order, keeping memory and what is in force (section 9). */
class Course {
  readonly inForce: Value[] = [];
  memory: Memory;
  private readonly body: Body;
  private version = 0;
  private taken = 0;

  constructor(body: Body) {
    this.body = body;
    this.memory = firstMemory(termsAt(body, 0));
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
      const change = this.body.changes[this.taken];
      if (change === undefined || change.on > day) return;
      this.taken += 1;
      if (change.kind === "repriced") this.reprice(change, terms);
    }
  }

  private itemsOf(terms: Terms, from: string): ReadonlyMap<string, ItemMemory> {
    return new Map(
      [...terms.link.keys()].map((name) => [name, this.memory.items.get(name) ?? newItem(from)] as const),
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
  const planned = typeof number === "number" ? plan[number - 1] : undefined;
  if (planned === undefined || body.looks.length !== 1) throw new Wrong("rule", "look-count", "looks");
  return [planned];
}

/** Works everything out again from the certificate's inputs, or from other published values. */
export function expect(body: Body, observations: readonly Observation[]): Expected {
  const roller = new Roller(body.holidays);
  const history = new History(body.series, observations);
  const plan = planOf(body, roller);
  const listing = new Listing();
  const course = new Course(body);
  const looks: Value[] = [];
  let isProven = true;
  for (const planned of lookedAt(body, plan)) {
    const terms = termsAt(body, planned.version);
    if (body.scope === "look") isProven = carryIn(body, course, planned, terms);
    else course.advance(planned.version, planned.date, terms);
    const at = { planned, terms, history, memory: course.memory, newest: body.knownOn };
    const made: Made = makeLook(at, body.changes, roller);
    course.memory = made.memory;
    looks.push(lookValue(planned, made, body, listing));
    if (made.outcome === "adjusted" && made.effective !== undefined)
      course.enter(made.effective, planned.number, made.after);
  }
  course.advance(0, body.knownOn, termsAt(body, body.versions.length - 1));
  const inForce = body.scope === "table" ? course.inForce : undefined;
  return { steps: listing.texts, looks, inForce, history, roller, isProven };
}

/** The memory of the file, which for the first look of all must be the one that the rule gives. */
function carryIn(body: Body, course: Course, planned: PlannedLook, terms: Terms): boolean {
  const claimed = readMemory(body.memory);
  if (planned.number === 1) {
    course.advance(planned.version, planned.date, terms);
    const [expected, found] = [memoryValue(course.memory), body.memory.value ?? null].map(canonical);
    if (expected !== found) throw new Wrong("rule", "memory", "memory", undefined, expected, found);
  }
  course.memory = claimed;
  return planned.number === 1;
}
