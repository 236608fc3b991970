import type { Fault, Result } from "@jegap/exact";
import type { Calendars } from "../resolve/plan.ts";
import { readSource } from "../terms/source.ts";
import { answer, isExpected } from "./answer.ts";
import { detours } from "./detour.ts";
import { exercisedFields, type Features, standing, unreached } from "./features.ts";
import { dataLiterals } from "./literals.ts";
import { readVector } from "./vector.ts";

/** How one question of a vector came out. */
export interface QuestionResult {
  readonly ask: string;
  readonly on: string;
  readonly expected: string;
  readonly computed?: string;
  readonly faults: readonly Fault[];
  readonly passed: boolean;
}

/** How a vector came out, with the clause fields its answers rest on. */
export interface VectorResult {
  readonly file: string;
  readonly vector: string;
  readonly passed: boolean;
  readonly questions: readonly QuestionResult[];
  readonly fields: readonly string[];
  /** Features that no field made for them was read for. */
  readonly unreached: readonly string[];
  /** Numbers other than 0, 1 and 2 that stand in an expression instead of in a quantity. */
  readonly literals: readonly string[];
  /** Observations by which the formula walks round a linked item. */
  readonly detours: readonly string[];
  readonly slip?: string;
  readonly faults: readonly Fault[];
}

/** Reads `features.yaml`: each feature with its field patterns. */
export function readFeatures(text: string, file: string): Result<Features> {
  const source = readSource(text, file);
  if (!source.ok) return source;
  const entries = source.value.kind === "map" ? [...source.value.entries] : [];
  return {
    ok: true,
    value: new Map(
      entries.map(([feature, patterns]) => [
        feature,
        patterns.kind === "list"
          ? patterns.items.flatMap((item) => (item.kind === "text" ? [item.text] : []))
          : [],
      ]),
    ),
  };
}

/** Runs one vector file. A fault in the file or an unanswerable question is a failed vector, never an exception. */
export function runVector(
  text: string,
  file: string,
  features: Features,
  calendars: Calendars,
): VectorResult {
  const read = readVector(text, file);
  if (!read.ok)
    return {
      file,
      vector: file,
      passed: false,
      questions: [],
      fields: [],
      unreached: [],
      literals: [],
      detours: [],
      faults: read.faults,
    };
  const vector = read.value;
  const answers = vector.questions.map((question) => ({
    question,
    answered: answer(vector, question, calendars),
  }));
  const steps = answers.flatMap(({ answered }) => (answered.ok ? answered.value.steps : []));
  const questions = answers.map(({ question, answered }): QuestionResult => {
    const { ask, expected, on = "" } = question;
    if (!answered.ok) return { ask, on, expected, faults: answered.faults, passed: false };
    const computed = answered.value.text;
    return { ask, on, expected, computed, faults: [], passed: isExpected(computed, expected) };
  });
  const missed = unreached(vector.features, features, vector.termsSource, steps);
  const { complete } = vector.agreement.terms;
  const literals = complete === undefined ? [] : dataLiterals(complete);
  const walked = complete === undefined ? [] : detours(complete);
  return {
    file,
    vector: vector.id,
    passed:
      questions.length > 0 &&
      questions.every((q) => q.passed) &&
      missed.length === 0 &&
      literals.length === 0 &&
      walked.length === 0,
    questions,
    fields: standing(exercisedFields(steps), vector.agreement.terms.source),
    unreached: missed,
    literals,
    detours: walked,
    ...(vector.slip === undefined ? {} : { slip: vector.slip }),
    faults: [],
  };
}
