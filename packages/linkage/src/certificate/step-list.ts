import { canonicalJson, type Json, writeDimension } from "@jegap/exact";
import type { Operation, Step } from "../derivation/step.ts";
import type { Observation } from "../history/history.ts";
import { observationKey } from "./inputs.ts";

type Entry = { readonly [key: string]: Json };

const operationNames: Readonly<Record<Operation, string>> = {
  given: "given",
  observed: "observed",
  carried: "carried",
  add: "sum",
  subtract: "difference",
  multiply: "product",
  divide: "quotient",
  negate: "negation",
  minimum: "minimum",
  maximum: "maximum",
  mean: "mean",
  absolute: "absolute",
  round: "round",
  bands: "bands",
  table: "table",
  test: "test",
};

function bandsOf(facts: Readonly<Record<string, string>>): Json {
  const bands: Json[] = [];
  for (let i = 1; facts[`share${i}`] !== undefined; i += 1) {
    const [to = "", share = ""] = [facts[`to${i}`], facts[`share${i}`]];
    bands.push(to === "" ? { share } : { share, to });
  }
  return bands;
}

/**
 * The steps of a certificate: every step once, operands before what is made of them, in the order in which the
 * roots reach them (docs/certificate.md, section 4).
 */
export class StepList {
  private readonly observations: ReadonlyMap<string, number>;
  private readonly entries: Entry[] = [];
  private readonly byStep = new Map<Step, number>();
  private readonly byContent = new Map<string, number>();

  /** Published values in the order in which the certificate lists them. */
  constructor(observations: readonly Observation[]) {
    this.observations = new Map(observations.map((one, i) => [observationKey(one), i + 1]));
  }

  /** The id of a step, which is listed with all it rests on unless it was. */
  id(step: Step): number {
    const known = this.byStep.get(step);
    if (known !== undefined) return known;
    const operands = step.operands?.map((operand) => operand.step) ?? step.inputs;
    const entry: Entry = {
      ...this.facts(step),
      ...(operands.length === 0 ? {} : { of: operands.map((operand) => this.id(operand)) }),
      ...(step.field === undefined ? {} : { field: step.field }),
      value: step.value.toFraction(),
      unit: writeDimension(step.dimension),
    };
    const content = canonicalJson(entry);
    const id = this.byContent.get(content) ?? this.entries.push(entry);
    this.byContent.set(content, id);
    this.byStep.set(step, id);
    return id;
  }

  private facts(step: Step): Entry {
    const op = operationNames[step.operation];
    const facts = step.facts ?? {};
    switch (step.operation) {
      case "observed":
        return { op, observation: this.place(step) };
      case "given":
        return facts.held === undefined ? { op } : { op: "carried", figure: facts.held };
      case "carried":
        return { op, figure: facts.held ?? "", look: Number(facts.look) };
      case "round":
        return { op, mode: facts.mode ?? "", step: facts.step ?? "" };
      case "bands":
        return { op, bands: bandsOf(facts) };
      case "table":
        return { op, row: Number(facts.row) };
      case "test":
        return { op, comparison: facts.comparison ?? "" };
      default:
        return { op };
    }
  }

  private place(step: Step): number {
    const place = step.observation && this.observations.get(observationKey(step.observation));
    if (place === undefined) throw new TypeError("a published value that no look has read");
    return place;
  }

  list(): readonly Json[] {
    return this.entries.map((entry, i) => ({ id: i + 1, ...entry }));
  }
}
