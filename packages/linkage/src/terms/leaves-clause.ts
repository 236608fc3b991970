import {
  type Json,
  periodUnits,
  type Result,
  type RoundingMode,
  readPeriodUnit,
  readQuantity,
  readSpan,
  roundingModes,
  toExactText,
  writeQuantity,
  writeSpan,
} from "@jegap/exact";
import { canonicalQuantity, leaf } from "./leaves.ts";
import { addFault, onlyKeys, readThrough, type Shape } from "./shape.ts";
import type { Source } from "./source.ts";
import type { Anchor, Both, Roll, Rounding, RoundStep, Trigger, Window } from "./terms.ts";

const modes: readonly string[] = [...roundingModes, "keep"];

function readRoundStep(written: string, counting: ReadonlySet<string>): Result<RoundStep> {
  const match = /^([a-z-]+)\s+(.+)$/u.exec(written);
  const mode = match?.[1] ?? "";
  if (match === null || !modes.includes(mode))
    return {
      ok: false,
      faults: [{ code: "not-a-rounding", facts: { text: written, modes: modes.join(", ") } }],
    };
  const step = readQuantity(match[2] ?? "", counting);
  if (!step.ok) return step;
  if (step.value.value.sign() <= 0)
    return { ok: false, faults: [{ code: "rounding-step-not-positive", facts: { text: written } }] };
  const { unit } = step.value;
  const figure = step.value.value.over(unit.scale);
  const bare = unit.text === "1";
  return { ok: true, value: { mode: mode as RoundingMode | "keep", figure, ...(bare ? {} : { unit }) } };
}

function writeRoundStep(step: RoundStep): string {
  const unit = step.unit === undefined ? "" : step.unit.text === "%" ? "%" : ` ${step.unit.text}`;
  return `${step.mode} ${toExactText(step.figure)}${unit}`;
}

function canonicalRoundStep(step: RoundStep): string {
  if (step.unit === undefined) return `${step.mode} ${step.figure.toFraction()} 1`;
  const { scale, dimension } = step.unit;
  return `${step.mode} ${canonicalQuantity({ value: step.figure.times(scale), dimension, unit: step.unit })}`;
}

const roundStep: Shape<RoundStep> = leaf(
  (written, reading) => readRoundStep(written, reading.counting),
  writeRoundStep,
  { pattern: `^(${modes.join("|")}) \\d` },
  canonicalRoundStep,
);

/** `exact`, `mode step [unit]`, or a list of them in order. */
export const roundingShape: Shape<Rounding> = {
  read(source, reading) {
    if (source.kind === "text" && source.text.trim() === "exact") return [];
    const items = source.kind === "list" ? source.items : [source];
    const steps = items.map((item) => readThrough(roundStep, item, reading));
    return steps.every((step) => step !== undefined) ? steps : undefined;
  },
  write: (steps) => {
    if (steps.length === 0) return "exact";
    const [only, ...more] = steps.map(writeRoundStep);
    return more.length === 0 ? (only ?? "exact") : steps.map(writeRoundStep);
  },
  canonical: (steps) => steps.map(canonicalRoundStep),
  schema: {
    anyOf: [{ const: "exact" }, roundStep.schema, { type: "array", items: roundStep.schema }],
    "x-form": "rounding",
  },
};

/** `at least 3%`, `more than 5 USD/t`, `never`. */
const oneTrigger: Shape<Trigger> = leaf<Trigger>(
  (written, reading) => {
    if (written === "never") return { ok: true, value: { kind: "never" } };
    const match = /^(at least|more than)\s+(.+)$/u.exec(written);
    if (match === null) return { ok: false, faults: [{ code: "not-a-trigger", facts: { text: written } }] };
    const threshold = readQuantity(match[2] ?? "", reading.counting);
    if (!threshold.ok) return threshold;
    const comparison = match[1] === "at least" ? "at least" : "more than";
    return { ok: true, value: { kind: "threshold", comparison, threshold: threshold.value } };
  },
  (trigger) =>
    trigger.kind === "never" ? "never" : `${trigger.comparison} ${writeQuantity(trigger.threshold)}`,
  { pattern: "^(never|(at least|more than) )", "x-form": "trigger" },
  (trigger) =>
    trigger.kind === "never" ? "never" : `${trigger.comparison} ${canonicalQuantity(trigger.threshold)}`,
);

function isBoth(source: Source): source is Source & { kind: "map" } {
  return source.kind === "map" && (source.entries.has("rise") || source.entries.has("fall"));
}

/** One value for rise and fall alike, or `{rise: …, fall: …}`. */
export function both<T>(shape: Shape<T>): Shape<Both<T>> {
  return {
    read(source, reading) {
      if (!isBoth(source)) {
        const value = shape.read(source, reading);
        return value === undefined ? undefined : { rise: value, fall: value };
      }
      const [rise, fall] = ["rise", "fall"].map((direction) => {
        const inner = source.entries.get(direction);
        if (inner !== undefined) return readThrough(shape, inner, reading);
        reading.missing.push({ field: `${source.place.field ?? ""}.${direction}`, need: "price" });
        return undefined;
      });
      onlyKeys(source, ["rise", "fall"], reading);
      return rise === undefined || fall === undefined ? undefined : { rise, fall };
    },
    write: (value) => {
      const [rise, fall] = [shape.write(value.rise), shape.write(value.fall)];
      return JSON.stringify(rise) === JSON.stringify(fall) ? rise : { rise, fall };
    },
    canonical: (value) => ({ rise: shape.canonical(value.rise), fall: shape.canonical(value.fall) }),
    schema: {
      anyOf: [
        shape.schema,
        {
          type: "object",
          additionalProperties: false,
          properties: { rise: shape.schema, fall: shape.schema },
        },
      ],
    },
  };
}

export const triggerShape: Shape<Both<Trigger>> = both(oneTrigger);

/** `none`, `next KR`, `previous KR`: the calendar of business days is named, never assumed. */
export const rollShape: Shape<Roll> = leaf<Roll>(
  (written) => {
    if (written === "none") return { ok: true, value: { to: "none" } };
    const match = /^(next|previous) ([A-Z]{2})$/u.exec(written);
    if (match === null) return { ok: false, faults: [{ code: "not-a-roll", facts: { text: written } }] };
    return { ok: true, value: { to: match[1] === "next" ? "next" : "previous", calendar: match[2] ?? "" } };
  },
  (roll) => (roll.to === "none" ? "none" : `${roll.to} ${roll.calendar}`),
  { pattern: "^(none|(next|previous) [A-Z]{2})$", "x-form": "roll" },
);

const noSpan = { count: 0, unit: "day" } as const;

function anchorText(written: string): string | undefined {
  const isWord = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(written) && !(written in Object.prototype);
  return isWord || /^\d{4}-\d{2}-\d{2}$/u.test(written) ? written : undefined;
}

/** `signing`, `own-change`, the name of an event's date, a day, or `{at: …, back: span}`. */
export const anchorShape: Shape<Anchor> = {
  read(source, reading) {
    const inner = source.kind === "map" ? source.entries.get("at") : source;
    if (inner?.kind !== "text" || anchorText(inner.text) === undefined)
      return addFault(reading, source, "not-an-anchor", { text: inner?.kind === "text" ? inner.text : "" });
    if (source.kind !== "map") return { at: inner.text, back: noSpan };
    onlyKeys(source, ["at", "back"], reading);
    const back = source.entries.get("back");
    if (back === undefined) return { at: inner.text, back: noSpan };
    const span = back.kind === "text" ? readSpan(back.text) : undefined;
    if (span?.ok !== true)
      return addFault(reading, back, "not-a-span", { text: back.kind === "text" ? back.text : "" });
    return { at: inner.text, back: span.value };
  },
  write: (anchor) =>
    anchor.back.count === 0 ? { at: anchor.at } : { at: anchor.at, back: writeSpan(anchor.back) },
  canonical: (anchor) => ({ at: anchor.at, back: anchor.back.count === 0 ? "0" : writeSpan(anchor.back) }),
  schema: {
    anyOf: [
      { type: "string" },
      {
        type: "object",
        additionalProperties: false,
        required: ["at"],
        properties: { at: { type: "string" }, back: { type: "string" } },
      },
    ],
    "x-form": "time",
  },
};

const reductions = ["mean", "last", "only", "chain", "interpolate"] as const;

function readLength(text: string): Pick<Window, "count" | "unit"> | undefined {
  const publication = /^(\d{1,4}) publications?$/u.exec(text);
  if (publication !== null) return { count: Number(publication[1]), unit: "publication" };
  const span = readSpan(text);
  return span.ok ? span.value : undefined;
}

function writeLength(window: Window): string {
  if (window.unit !== "publication") return writeSpan({ count: window.count, unit: window.unit });
  return `${window.count} publication${window.count === 1 ? "" : "s"}`;
}

function writeWindow(window: Window): Json {
  return {
    [window.reduction]: writeLength(window),
    ...(window.back.count === 0 ? {} : { back: writeSpan(window.back) }),
    ...(window.each === undefined ? {} : { each: window.each }),
  };
}

/** `each` left out is the unit of the length: written out or not, it is one window. */
function canonicalWindow(window: Window): Json {
  const { each, ...others } = window;
  return writeWindow(each === undefined || each === window.unit ? others : window);
}

/** `{mean: 3 months, back: 1 month}`: one reduction with its length, how far back, how often worked out. */
export const windowShape: Shape<Window> = {
  read(source, reading) {
    if (source.kind !== "map") return addFault(reading, source, "not-a-window", {});
    const chosen = reductions.filter((reduction) => source.entries.has(reduction));
    const [reduction] = chosen;
    if (reduction === undefined || chosen.length > 1) return addFault(reading, source, "not-a-window", {});
    onlyKeys(source, [reduction, "back", "each"], reading);
    const texts = [reduction, "back", "each"].map((key) => {
      const inner = source.entries.get(key);
      return inner?.kind === "text" ? inner.text : undefined;
    });
    const length = readLength(texts[0] ?? "");
    const back = texts[1] === undefined ? { ok: true as const, value: noSpan } : readSpan(texts[1]);
    const each = texts[2] === undefined ? undefined : readPeriodUnit(texts[2]);
    if (
      length === undefined ||
      length.count === 0 ||
      !back.ok ||
      (texts[2] !== undefined && each === undefined)
    )
      return addFault(reading, source, "not-a-window", {});
    return { reduction, ...length, back: back.value, ...(each === undefined ? {} : { each }) };
  },
  write: writeWindow,
  canonical: canonicalWindow,
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(reductions.map((reduction) => [reduction, { type: "string" }])),
      back: { type: "string" },
      each: { enum: periodUnits },
    },
    minProperties: 1,
    "x-form": "window",
  },
};
