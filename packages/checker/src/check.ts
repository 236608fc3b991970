import { checkObserved } from "./a/observed.ts";
import { checkSeal, hashOfValue } from "./a/seal.ts";
import { checkStep } from "./a/steps.ts";
import { checkTotals } from "./a/totals.ts";
import { readIndexFile } from "./anchor/index-file.ts";
import { type Body, bodyMembers, readBody } from "./b/body.ts";
import { compareAll } from "./b/compare.ts";
import { checkInputs, checkNeeded } from "./b/inputs.ts";
import { type Expected, expect } from "./b/table.ts";
import { listAt, memberOf, objectAt } from "./read/form.ts";
import { type Members, Refused, readJson, type Value } from "./read/json.ts";
import { openSeal, type Sealed } from "./read/sealed.ts";
import { readStep, type Step } from "./read/step.ts";
import { beginWork } from "./read/work.ts";
import { type Layer, Wrong } from "./read/wrong.ts";

/** What the one who checks knows from elsewhere (section 11). */
export interface Anchors {
  /** Agreement hash, or the hashes of every version's terms. */
  readonly agreed?: readonly string[];
  /** Text of the publisher's CSV file. */
  readonly index?: string;
  /** Root of the batch. */
  readonly root?: string;
}

/** The first wrong thing, with its place in the file. */
export interface Fault {
  readonly code: string;
  readonly place: string;
  readonly step?: number;
  readonly expected?: string;
  readonly found?: string;
}

/** What a certificate claims and nothing here proves. */
export type Claim =
  | "values"
  | "holidays"
  | "events"
  | "changes"
  | "agreement"
  | "memory"
  | "series-not-in-file";

export interface LayerResult {
  readonly layer: Layer;
  readonly result: "right" | "wrong" | "not-reached" | "not-asked";
}

/** How a check came out. */
export interface Report {
  readonly verdict: "correct" | "wrong" | "other-inputs" | "refused";
  readonly layers: readonly LayerResult[];
  readonly fault?: Fault;
  readonly claims: readonly Claim[];
  /** Hash over all that was agreed, to compare with what one has. */
  readonly agreementHash?: string;
  /** What the file holds, for who wants to show it; absent when it could not be read. */
  readonly file?: { readonly body: Members; readonly steps: readonly Step[] };
}

const order: readonly Layer[] = ["hash", "arithmetic", "rule", "anchor"];

function layersUpTo(layer: Layer, result: "right" | "wrong", anchors: boolean): readonly LayerResult[] {
  const end = order.indexOf(layer);
  return order.map((one, i): LayerResult => {
    if (one === "anchor" && !anchors) return { layer: one, result: "not-asked" };
    return { layer: one, result: i < end ? "right" : i === end ? result : "not-reached" };
  });
}

interface Opened {
  readonly sealed: Sealed;
  readonly body: Members;
  readonly steps: readonly Step[];
}

function stepsOf(members: Members): readonly Step[] {
  return listAt(memberOf(members, "steps", "body")).map(({ value }, i) =>
    readStep({ value, place: `steps.${i + 1}` }),
  );
}

/** Each version's hash is that of its terms. */
function checkVersions(members: Members): void {
  const agreement = memberOf(members, "agreement", "body");
  const versions = memberOf(
    objectAt(agreement, ["versions"], ["changes", "events", "until"]),
    "versions",
    "agreement",
  );
  for (const version of listAt(versions)) {
    const own = objectAt(version, ["from", "hash", "terms"], ["absent"]);
    const [worked, found] = [hashOfValue(own.get("terms") ?? null), own.get("hash")];
    if (worked !== found) throw new Wrong("hash", "terms-hash", version.place, undefined, worked, `${found}`);
  }
}

function open(file: Value): Opened {
  const sealed = openSeal(file);
  const members = objectAt(sealed.body, bodyMembers, ["memory", "inForce"]);
  return { sealed, body: members, steps: stepsOf(members) };
}

/** Level A: needs no understanding of the clause. */
function levelA({ body, steps }: Opened, inputs: Body): void {
  checkVersions(body);
  for (const [i, step] of steps.entries()) {
    const of = step.of.flatMap((id) => steps[id - 1] ?? []);
    checkStep(step, i + 1, of);
    checkObserved(step, inputs);
  }
  checkTotals(body, steps);
}

function checkAgreed(body: Body, agreementHash: string, agreed: readonly string[]): void {
  const isTerms = body.versions.every(({ hash }) => agreed.includes(hash));
  if (!agreed.includes(agreementHash) && !isTerms)
    throw new Wrong("anchor", "agreed", "agreement", undefined, agreed.join(", "), agreementHash);
}

/** The whole rule worked out again from the publisher's rows. */
function checkIndex(body: Body, opened: Opened, text: string): boolean {
  const list = opened.body.get("observations");
  const file = readIndexFile(text, body, Array.isArray(list) ? list : []);
  try {
    compareAll(body, opened.steps, expect(body, file.observations), "anchor");
  } catch (fault) {
    if (fault instanceof Wrong && fault.layer !== "anchor")
      throw new Wrong("anchor", fault.code, fault.place, fault.step, fault.expected, fault.found);
    throw fault;
  }
  return [...body.series.keys()].every((series) => file.series.has(series));
}

function claimsOf(
  body: Body,
  expected: Expected,
  anchors: Anchors,
  agreementHash: string,
  isIndexed: boolean,
): readonly Claim[] {
  const isAgreed = anchors.agreed !== undefined;
  const isWhole = anchors.agreed?.includes(agreementHash) === true;
  const priced = body.changes.some(({ kind }) => kind !== "amended");
  return [
    ...(isAgreed ? [] : (["agreement"] as const)),
    ...(isAgreed && !isWhole && priced ? (["changes"] as const) : []),
    ...(!isWhole && body.events.length > 0 ? (["events"] as const) : []),
    ...(anchors.index === undefined ? (["values"] as const) : []),
    ...(anchors.index !== undefined && !isIndexed ? (["series-not-in-file"] as const) : []),
    ...(usesCalendar(body) ? (["holidays"] as const) : []),
    ...(expected.isProven ? [] : (["memory"] as const)),
  ];
}

function usesCalendar(body: Body): boolean {
  return body.versions.some(({ terms }) =>
    [
      terms.effective.roll,
      terms.adjust?.roll,
      ...[...terms.link.values()].map(({ adjust }) => adjust?.roll),
    ].some((roll) => roll !== undefined),
  );
}

function checkAnchors(body: Body, opened: Opened, anchors: Anchors, agreementHash: string): boolean {
  if (anchors.agreed !== undefined) checkAgreed(body, agreementHash, anchors.agreed);
  if (anchors.root !== undefined && anchors.root !== opened.sealed.batch?.root)
    throw new Wrong("anchor", "root", "batch.root", undefined, anchors.root, opened.sealed.batch?.root);
  return anchors.index === undefined || checkIndex(body, opened, anchors.index);
}

function failed(fault: unknown, hasAnchors: boolean, known: Pick<Report, "file" | "agreementHash">): Report {
  // Names that read each other end at the platform's own bound, before any of ours.
  if (fault instanceof RangeError) return failed(new Refused("too-much-work"), hasAnchors, known);
  if (fault instanceof Refused) {
    const { code, place } = fault;
    const layers = order.map((layer): LayerResult => ({ layer, result: "not-reached" }));
    return { verdict: "refused", layers, fault: { code, place }, claims: [] };
  }
  if (!(fault instanceof Wrong)) throw fault;
  const { layer, code, place, step, expected, found } = fault;
  return {
    ...known,
    verdict: layer === "anchor" ? "other-inputs" : "wrong",
    layers: layersUpTo(layer, "wrong", hasAnchors),
    claims: [],
    fault: {
      code,
      place,
      ...(step === undefined ? {} : { step }),
      ...(expected === undefined ? {} : { expected }),
      ...(found === undefined ? {} : { found }),
    },
  };
}

/**
 * Checks a certificate, given as the bytes or text of its file, against itself and against what one knows from
 * elsewhere. Never throws for any input; the cost of a check is bounded.
 */
export function check(file: string | Uint8Array, anchors: Anchors = {}): Report {
  const hasAnchors = Object.keys(anchors).length > 0;
  let known: Pick<Report, "file" | "agreementHash"> = {};
  try {
    beginWork();
    const opened = open(readJson(file));
    const body = readBody(opened.sealed.body);
    checkSeal(opened.sealed);
    const agreementHash = hashOfValue(opened.body.get("agreement") ?? null);
    known = { file: { body: opened.body, steps: opened.steps }, agreementHash };
    levelA(opened, body);
    checkInputs(body);
    const expected = expect(body, body.observations);
    compareAll(body, opened.steps, expected, "rule");
    checkNeeded(body, expected);
    const isIndexed = checkAnchors(body, opened, anchors, agreementHash);
    const claims = claimsOf(body, expected, anchors, agreementHash, isIndexed);
    return { ...known, verdict: "correct", layers: layersUpTo("anchor", "right", hasAnchors), claims };
  } catch (fault) {
    return failed(fault, hasAnchors, known);
  }
}
