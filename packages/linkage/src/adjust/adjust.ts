import { type Day, type Fault, inUnit, type Result, readUnit, sameDimension } from "@jegap/exact";
import { namesIn } from "../formula/expression.ts";
import type { IndexHistory } from "../history/history.ts";
import { SeriesReader } from "../observe/series.ts";
import type { Calendars, Plan, PlannedLook } from "../resolve/plan.ts";
import type { Change } from "../terms/agreement.ts";
import { isFixedBase } from "../terms/check-link.ts";
import type { LinkageTerms } from "../terms/terms.ts";
import type { Adjustment, ChangeTable, InForce, LineTable, WorkedLook } from "./adjustment.ts";
import { effectiveDate } from "./effective.ts";
import { type LookResult, type LookSetting, lackOf, priceIn, workOut } from "./look.ts";
import { type Memory, newItem } from "./memory.ts";

/** What a change table is worked out against. */
export interface Question {
  readonly history: IndexHistory;
  /** The day on which the question is put: nothing known later is used. */
  readonly knownOn: Day;
  readonly calendars: Calendars;
}

/** The series of a clause must be in the history, in the unit the clause states. */
export function checkSeries(plan: Plan, history: IndexHistory): readonly Fault[] {
  return plan.versions.flatMap(({ terms }) =>
    Object.entries(terms.observe).flatMap(([name, observation]) => {
      const field = `observe.${name}`;
      const ids = [observation.series, ...(observation.then ?? []).map((next) => next.series)];
      return ids.flatMap((id): Fault[] => {
        if (id === undefined) return [];
        const facts = history.facts(id);
        const place = plan.agreement.terms.places.get(field) ?? {};
        if (facts === undefined)
          return [{ code: "unknown-series", facts: { series: id }, at: { ...place, field } }];
        const unit = readUnit(facts.unit);
        const wanted = observation.unit;
        if (!unit.ok || wanted === undefined || sameDimension(unit.value.dimension, wanted.dimension)) {
          if (!unit.ok || wanted === undefined || id !== observation.series) return [];
          if (unit.value.scale.equals(wanted.scale)) return [];
        }
        const names = { series: id, unit: facts.unit, written: wanted.text };
        return [{ code: "series-unit-differs", facts: names, at: { ...place, field: `${field}.unit` } }];
      });
    }),
  );
}

/** Whether a later look depends on what an earlier one found: then an open look holds the later ones back. */
export function hasMemory(terms: LinkageTerms): boolean {
  const expressions = [
    ...Object.values(terms.formula).map((line) => line.is),
    ...[terms.limits?.cap, terms.limits?.floor].filter((limit) => limit !== undefined),
  ];
  if (expressions.some((expression) => namesIn(expression).includes("before"))) return true;
  if (terms.price.trigger !== undefined) return true;
  return Object.values(terms.link ?? {}).some(
    (link) =>
      !isFixedBase(link) ||
      link.adjust !== undefined ||
      (link.unmet === "keep" && !alwaysMet(link)) ||
      (link.movement.as !== "exact" && link.movement.round.some((step) => step.mode === "keep")),
  );
}

function alwaysMet(link: NonNullable<LinkageTerms["link"]>[string]): boolean {
  return [link.trigger.rise, link.trigger.fall].every(
    (t) => t.kind === "threshold" && t.comparison === "at least" && t.threshold.value.isZero(),
  );
}

interface Running {
  readonly plan: Plan;
  readonly question: Question;
  readonly lineId: string;
  readonly original?: LineTable;
  readonly mode?: "values" | "whole";
}

function startOf(terms: LinkageTerms, lineId: string): Memory["start"] {
  const line = terms.goods.lines.find((candidate) => candidate.id === lineId);
  const figure = terms.price.start === "each" ? line?.start : terms.price.start;
  if (figure === undefined) throw new TypeError(`no start price for ${lineId}`);
  return inUnit(figure, terms.price.unit);
}

function firstMemory(terms: LinkageTerms, lineId: string): Memory {
  const { value, dimension } = startOf(terms, lineId);
  const start = { value, dimension };
  const items = Object.fromEntries(
    Object.keys(terms.link ?? {}).map((name) => [name, newItem(terms.signing)]),
  );
  return { owed: start, before: start, start, look: 0, items };
}

/** A renegotiated price: in force from its day, with bases where the change says. */
function reprice(
  memory: Memory,
  change: Change & { kind: "repriced" },
  terms: LinkageTerms,
  lineId: string,
): Memory {
  const { start } = change;
  const figure =
    "numerator" in start ? start : (start as Readonly<Record<string, typeof memory.owed.value>>)[lineId];
  if (figure === undefined) return memory;
  const { value, dimension } = inUnit(figure as typeof memory.owed.value, terms.price.unit);
  const price = { value, dimension };
  const items =
    change.bases === "keep"
      ? memory.items
      : Object.fromEntries(Object.keys(memory.items).map((name) => [name, newItem(change.on)]));
  return { ...memory, owed: price, before: price, start: price, look: 0, items };
}

/** Items new in a version start at its first day; those that remain keep what they remember. */
function intoVersion(memory: Memory, terms: LinkageTerms, from: Day): Memory {
  const names = Object.keys(terms.link ?? {});
  const items = Object.fromEntries(names.map((name) => [name, memory.items[name] ?? newItem(from)]));
  return { ...memory, items };
}

/** One goods line through all its looks. */
function runLine(running: Running): Result<LineTable> {
  const { plan, question, lineId } = running;
  const [firstVersion] = plan.versions;
  if (firstVersion === undefined) throw new TypeError("a plan has at least one version");
  let memory = firstMemory(firstVersion.terms, lineId);
  const start = priceIn(firstVersion.terms, memory.start);
  const inForce: InForce[] = [{ from: "0000-01-01" as Day, look: 0, price: start }];
  const adjustments: Adjustment[] = [];
  const readers = new Map<number, SeriesReader>();
  const pending = [...plan.changes];
  let version = 0;
  for (const look of plan.looks) {
    const terms = plan.versions[look.version]?.terms;
    if (terms === undefined) throw new TypeError(`no version ${look.version}`);
    for (; version < look.version; version += 1) {
      const next = plan.versions[version + 1];
      if (next !== undefined) memory = intoVersion(memory, next.terms, next.from);
    }
    while (pending[0] !== undefined && pending[0].on <= look.date) {
      const change = pending.shift();
      if (change?.kind !== "repriced") continue;
      memory = reprice(memory, change, terms, lineId);
      inForce.push({ from: change.on, look: 0, price: priceIn(terms, memory.owed) });
    }
    const reader = readers.get(look.version) ?? new SeriesReader(question.history, new Set(terms.grades));
    readers.set(look.version, reader);
    reader.forget();
    const done = runLook(running, { look, terms, reader, memory });
    if (!done.ok) return done;
    const settled = depart(done.value, plan.changes, terms, memory);
    adjustments.push({ ...settled.adjustment, memory, read: reader.read() });
    memory = settled.memory;
    const { outcome, effective, after } = settled.adjustment;
    if (outcome === "adjusted" && effective !== undefined)
      inForce.push({ from: effective, look: look.number, price: after });
  }
  for (const change of pending)
    if (change.kind === "repriced" && change.on <= question.knownOn) {
      const terms = plan.versions.at(-1)?.terms ?? firstVersion.terms;
      memory = reprice(memory, change, terms, lineId);
      inForce.push({ from: change.on, look: 0, price: priceIn(terms, memory.owed) });
    }
  return { ok: true, value: { line: lineId, start, adjustments, inForce } };
}

interface OneLook {
  readonly look: PlannedLook;
  readonly terms: LinkageTerms;
  readonly reader: SeriesReader;
  readonly memory: Memory;
}

function blocked(
  running: Running,
  one: OneLook,
  code: NonNullable<Adjustment["reason"]>["code"],
  facts: Readonly<Record<string, string>>,
): LookResult {
  const { look, terms, memory } = one;
  const price = priceIn(terms, memory.owed);
  return {
    adjustment: {
      line: running.lineId,
      look: look.number,
      date: look.date,
      ...(look.event === undefined ? {} : { event: look.event.id }),
      outcome: "blocked",
      reason: { code, facts },
      before: price,
      after: price,
      items: [],
      lines: [],
      provisional: false,
    },
    memory: { ...memory, blockedBy: memory.blockedBy ?? look.number },
  };
}

/**
 * Makes a look as soon as every figure is known: on its adjustment date, or, where the clause waits, on the
 * first later day, but never later than the day the question is put.
 */
function runLook(running: Running, one: OneLook): Result<LookResult> {
  const { question } = running;
  const { look, terms, memory } = one;
  if (running.original !== undefined) return reviseLook(running, one);
  if (memory.blockedBy !== undefined && hasMemory(terms))
    return { ok: true, value: blocked(running, one, "earlier-look-open", { look: `${memory.blockedBy}` }) };
  const free: Memory = withoutBlock(memory);
  const held =
    free.waiting !== undefined && hasMemory(terms) && free.waiting.until > look.date
      ? free.waiting
      : undefined;
  let on = held?.until ?? look.date;
  let policy = held?.policy;
  for (;;) {
    try {
      const result = workOut(
        lookSetting(running, { ...one, memory: free }, { on, newest: question.knownOn }),
      );
      return finish(running, one, result, on, policy);
    } catch (fault) {
      const lack = lackOf(fault);
      if (lack === undefined) throw fault;
      if (lack.policy === "skip") return { ok: true, value: skipped(running, one, lack.facts) };
      const waits = lack.policy === "wait" || lack.policy === "wait-back";
      if (!waits || lack.earliest === undefined || lack.earliest > question.knownOn || lack.earliest <= on)
        return { ok: true, value: blocked(running, one, lack.code, lack.facts) };
      on = lack.earliest;
      if (policy !== "wait" && (lack.policy === "wait" || lack.policy === "wait-back")) policy = lack.policy;
    }
  }
}

function withoutBlock(memory: Memory): Memory {
  const { blockedBy, ...free } = memory;
  return blockedBy === undefined ? memory : free;
}

function lookSetting(running: Running, one: OneLook, knowledge: LookSetting["knowledge"]): LookSetting {
  const line = one.terms.goods.lines.find((candidate) => candidate.id === running.lineId);
  return { ...one, knowledge, lineId: running.lineId, ...(line === undefined ? {} : { line }) };
}

function skipped(running: Running, one: OneLook, facts: Readonly<Record<string, string>>): LookResult {
  const { adjustment } = blocked(running, one, "skipped", facts);
  return { adjustment: { ...adjustment, outcome: "unchanged" }, memory: one.memory };
}

function finish(
  running: Running,
  one: OneLook,
  result: LookResult,
  on: Day,
  policy: "wait" | "wait-back" | undefined,
): Result<LookResult> {
  const { look, terms } = one;
  const waiting = policy === undefined ? undefined : { until: on, policy };
  const { waiting: _, ...rest } = result.memory;
  const memory: Memory = waiting === undefined ? rest : { ...rest, waiting };
  if (result.adjustment.outcome !== "adjusted") return { ok: true, value: { ...result, memory } };
  const from = policy === "wait" ? on : look.date;
  const effective = effectiveDate(terms.effective, from, running.question.calendars);
  if (!effective.ok) return effective;
  return { ok: true, value: { adjustment: { ...result.adjustment, effective: effective.value }, memory } };
}

/** The same look again with the newest figures: its day and effective date stay, and in mode `values` its verdicts. */
function reviseLook(running: Running, one: OneLook): Result<LookResult> {
  const original = running.original?.adjustments.find((adjustment) => adjustment.look === one.look.number);
  if (original === undefined || original.outcome === "blocked" || original.reason?.code === "skipped")
    return {
      ok: true,
      value: blocked(
        running,
        one,
        original?.reason?.code ?? "earlier-look-open",
        original?.reason?.facts ?? {},
      ),
    };
  const { knownOn } = running.question;
  const setting = lookSetting(running, one, { on: knownOn, newest: knownOn });
  try {
    const result = workOut(running.mode === "values" ? { ...setting, verdicts: original } : setting);
    const decided = original.decided ?? one.look.date;
    const adjustment = { ...result.adjustment, decided };
    if (adjustment.outcome !== "adjusted") return { ok: true, value: { ...result, adjustment } };
    const from = original.effective === undefined ? undefined : original.effective;
    const counted = effectiveDate(one.terms.effective, decided, running.question.calendars);
    if (!counted.ok) return counted;
    return {
      ok: true,
      value: { ...result, adjustment: { ...adjustment, effective: from ?? counted.value } },
    };
  } catch (fault) {
    const lack = lackOf(fault);
    if (lack === undefined) throw fault;
    return { ok: true, value: blocked(running, one, lack.code, lack.facts) };
  }
}

/** A signed departure: the parties owe another price than the one worked out, and say what the next look remembers. */
function depart(
  result: LookResult,
  changes: readonly Change[],
  terms: LinkageTerms,
  before: Memory,
): LookResult {
  const change = changes.find((c) => c.kind === "departed" && c.on === result.adjustment.date);
  if (change?.kind !== "departed" || result.adjustment.outcome === "blocked") return result;
  const owed = change.owed === "before" ? before.owed : inUnit(change.owed, terms.price.unit);
  const price = { value: owed.value, dimension: owed.dimension };
  const kept = change.memory === "computed" ? result.memory : before;
  const memory = { ...kept, owed: price, before: change.memory === "computed" ? kept.before : price };
  const same = price.value.equals(before.owed.value);
  const adjustment: WorkedLook = {
    ...result.adjustment,
    after: priceIn(terms, price),
    departure: { reason: change.reason },
    ...(same ? { outcome: "unchanged", reason: { code: "departed-to-before", facts: {} } } : {}),
  };
  return { adjustment, memory };
}

/** Looks up to the day of the question; later ones are not due yet. */
function dueLooks(plan: Plan, knownOn: Day): Plan {
  return { ...plan, looks: plan.looks.filter((look) => look.date <= knownOn) };
}

function runAll(
  plan: Plan,
  question: Question,
  original?: ChangeTable,
  mode?: "values" | "whole",
): Result<ChangeTable> {
  const due = dueLooks(plan, question.knownOn);
  const lines: LineTable[] = [];
  for (const lineId of due.lines) {
    const table = original?.lines.find((line) => line.line === lineId);
    const running: Running = {
      plan: due,
      question,
      lineId,
      ...(table === undefined ? {} : { original: table }),
      ...(mode === undefined ? {} : { mode }),
    };
    const line = runLine(running);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return { ok: true, value: { knownOn: question.knownOn, lines } };
}

/**
 * The change table of a plan against a history, as known on one day: for every line and every adjustment date
 * due by then, adjusted, unchanged with the reason, or blocked with the reason. A pure function of its inputs.
 */
export function adjust(plan: Plan, question: Question): Result<ChangeTable> {
  const faults = checkSeries(plan, question.history);
  return faults.length > 0 ? { ok: false, faults } : runAll(plan, question);
}

/**
 * The same table worked out again with the figures known now: `values` keeps every verdict and base date,
 * `whole` works everything out again. Looks that were open stay open.
 */
export function revise(
  plan: Plan,
  question: Question,
  original: ChangeTable,
  mode: "values" | "whole",
): Result<ChangeTable> {
  return runAll(plan, question, original, mode);
}
