import { canonicalJson, type Day, type Fault, hashJson, type Json, type Result } from "@jegap/exact";
import { adjust } from "../adjust/adjust.ts";
import type { Adjustment, ChangeTable, LineTable } from "../adjust/adjustment.ts";
import { effectiveDate } from "../adjust/effective.ts";
import type { IndexHistory, Observation } from "../history/history.ts";
import { type Calendars, type Plan, resolve } from "../resolve/plan.ts";
import type { Agreement } from "../terms/agreement.ts";
import { agreementData } from "./agreement-data.ts";
import { noteHolidays, observationData, seriesData, vintagesRead } from "./inputs.ts";
import { inForceData, lookData, memoryData } from "./look-data.ts";
import { auditPath, merkleRoot } from "./merkle.ts";
import { isSalt, lineSalt, sealHash } from "./seal.ts";
import { StepList } from "./step-list.ts";

/** What a certificate is made for. */
export interface CertificateQuestion {
  readonly agreement: Agreement;
  readonly history: IndexHistory;
  /** The day on which the question is put: nothing known later is used. */
  readonly knownOn: Day;
  readonly calendars: Calendars;
  /** Goods line; the empty text where the clause has no goods list. */
  readonly line: string;
  /** One look, by its number in the plan; absent: every look due by `knownOn`. */
  readonly look?: number;
}

/** 산출증명: a file that the other side checks without any of this code. */
export interface Certificate {
  /** The file: canonical JSON with a line end. */
  readonly text: string;
  /** 64 hexadecimal digits over salt and body. */
  readonly hash: string;
  readonly body: { readonly [key: string]: Json };
  /** Hash of all that was agreed for this line, to compare with what the other side has. */
  readonly agreementHash: string;
}

/** A checker reads no larger file (docs/certificate.md, section 1). */
const mostBytes = 16_777_216;
/** No numerator or denominator has more digits (section 2). */
const longFigure = /(?<![0-9])[0-9]{4097}/;

interface Worked {
  readonly plan: Plan;
  readonly table: LineTable;
  readonly holidays: Json;
}

function fail(code: string, facts: Readonly<Record<string, string>>): Result<never> {
  return { ok: false, faults: [{ code, facts }] };
}

/** The holidays that moved the effective day of a look: that is counted from its day, or from when it was decided. */
function rollOf(look: Adjustment, plan: Plan, calendars: Calendars): void {
  const version = plan.looks.find((planned) => planned.number === look.look)?.version ?? 0;
  const terms = plan.versions[version]?.terms;
  if (terms === undefined || look.effective === undefined) return;
  for (const from of new Set([look.date, look.decided ?? look.date])) {
    const silent = noteHolidays(calendars);
    const found = effectiveDate(terms.effective, from, silent.calendars);
    if (!found.ok || found.value !== look.effective) continue;
    effectiveDate(terms.effective, from, calendars);
    return;
  }
}

/** The plan and one line's table, and the holidays that moved a planned day or a listed look's effective day. */
function work(question: CertificateQuestion): Result<Worked> {
  const { agreement, history, knownOn, line, look } = question;
  const noted = noteHolidays(question.calendars);
  const plan = resolve(agreement, knownOn, noted.calendars);
  if (!plan.ok) return plan;
  if (!plan.value.lines.includes(line))
    return fail("certificate-line-unknown", { line, lines: plan.value.lines.join(", ") });
  if (look !== undefined && !plan.value.looks.some((planned) => planned.number === look))
    return fail("certificate-look-unknown", { look: `${look}`, count: `${plan.value.looks.length}` });
  const own: Plan = { ...plan.value, lines: [line] };
  const tables: Result<ChangeTable> = adjust(own, { history, knownOn, calendars: question.calendars });
  if (!tables.ok) return tables;
  const [table] = tables.value.lines;
  if (table === undefined) throw new TypeError("a plan of one line has a table of one line");
  if (look !== undefined && looksIn(table, look).length === 0)
    return fail("certificate-look-unknown", { look: `${look}`, count: `${table.adjustments.length}` });
  for (const done of looksIn(table, look)) rollOf(done, own, noted.calendars);
  return { ok: true, value: { plan: own, table, holidays: noted.met() } };
}

function looksIn(table: LineTable, look: number | undefined): readonly Adjustment[] {
  return look === undefined ? table.adjustments : table.adjustments.filter((done) => done.look === look);
}

function bodyOf(question: CertificateQuestion, worked: Worked): { readonly [key: string]: Json } {
  const { history, knownOn, line, look } = question;
  const { plan, table, holidays } = worked;
  const done = looksIn(table, look);
  const observations: readonly Observation[] = vintagesRead(plan, history, knownOn, done);
  const steps = new StepList(observations);
  const looks = done.map((adjustment) => {
    const planned = plan.looks.find((candidate) => candidate.number === adjustment.look);
    const terms = planned && plan.versions[planned.version]?.terms;
    if (planned === undefined || terms === undefined) throw new TypeError("a look outside its plan");
    return lookData(adjustment, planned, terms, steps);
  });
  const memory = done[0]?.memory;
  return {
    certificate: "jegap-certificate-1",
    scope: look === undefined ? "table" : "look",
    knownOn,
    line,
    agreement: agreementData(plan, line),
    series: seriesData(plan, history),
    observations: observations.map(observationData),
    holidays,
    law: [],
    steps: steps.list(),
    looks,
    ...(look === undefined ? { inForce: table.inForce.map(inForceData) } : {}),
    ...(look === undefined || memory === undefined ? {} : { memory: memoryData(memory) }),
  };
}

/** The file of a sealed body; a batch's place is told beside it and is not part of what is hashed. */
function written(body: { readonly [key: string]: Json }, salt: string, batch?: Json): Result<Certificate> {
  const hash = sealHash(body, salt);
  const text = `${canonicalJson({ body, hash, salt, ...(batch === undefined ? {} : { batch }) })}\n`;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > mostBytes) return fail("certificate-too-large", { bytes: `${bytes}`, limit: `${mostBytes}` });
  if (longFigure.test(text)) return fail("certificate-figure-too-long", {});
  return { ok: true, value: { text, hash, body, agreementHash: hashJson(body.agreement ?? null) } };
}

/**
 * A certificate of one line: of its whole change table, or of one look with what it carries in. `salt` is 64
 * hexadecimal digits for a certificate that leaves, or empty. A pure function: asked again, it gives the same hash.
 */
export function certify(question: CertificateQuestion, salt: string): Result<Certificate> {
  if (!isSalt(salt)) return fail("not-a-salt", {});
  const worked = work(question);
  return worked.ok ? written(bodyOf(question, worked.value), salt) : worked;
}

/** Certificates of all lines made at one time, tied together by one root. */
export interface CertificateBatch {
  readonly root: string;
  readonly lines: readonly string[];
  /** The certificate of a line with its audit path, made again with the hash that stands in the tree. */
  certificate(line: string): Result<Certificate>;
}

/** A batch of every line of the goods list. Only hashes are kept; `secret` is 64 hexadecimal digits. */
export function certifyBatch(
  question: Omit<CertificateQuestion, "line">,
  secret: string,
): Result<CertificateBatch> {
  if (secret === "" || !isSalt(secret)) return fail("not-a-salt", {});
  const plan = resolve(question.agreement, question.knownOn, question.calendars);
  if (!plan.ok) return plan;
  const lines = [...plan.value.lines].sort();
  const faults: Fault[] = [];
  const hashes = lines.flatMap((line) => {
    const made = certify({ ...question, line }, lineSalt(secret, line));
    if (made.ok) return [made.value.hash];
    faults.push(...made.faults);
    return [];
  });
  if (faults.length > 0) return { ok: false, faults };
  const root = merkleRoot(hashes);
  return {
    ok: true,
    value: {
      root,
      lines,
      certificate(line) {
        const salt = lineSalt(secret, line);
        const made = certify({ ...question, line }, salt);
        if (!made.ok) return made;
        const index = lines.indexOf(line);
        const path = auditPath(hashes, index);
        return written(made.value.body, salt, { index, path, root, size: lines.length });
      },
    },
  };
}
