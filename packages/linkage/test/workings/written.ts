import { toExactText } from "@jegap/exact";
import type { Adjustment, LineTable, Step } from "../../src/index.ts";
import { inUnits } from "../world.ts";

type Facts = Readonly<Record<string, string>>;

function factsText(facts: Facts | undefined): string {
  const parts = Object.entries(facts ?? {}).map(([name, value]) => `${name}: ${value}`);
  return parts.length === 0 ? "" : ` {${parts.join(", ")}}`;
}

function figureText(step: Step): string {
  const { operation, unit } = step;
  if (operation === "test") return step.value.isZero() ? "not met" : "met";
  return unit === undefined ? toExactText(step.value) : `${inUnits(step)} ${unit.text}`;
}

function head(step: Step): string {
  const { operation, name, field } = step;
  const from = field === undefined ? "" : ` <${field}>`;
  return `${operation}${name === undefined ? "" : ` ${name}`} = ${figureText(step)}${from}${factsText(step.facts)}`;
}

/** A step over the steps it is made of; one that was shown before is not taken apart again. */
function stepLines(step: Step, shown: Set<Step>, indent: string): readonly string[] {
  if (shown.has(step)) return [`${indent}${step.operation} ${step.name ?? ""} as above`];
  shown.add(step);
  return [`${indent}${head(step)}`, ...step.inputs.flatMap((one) => stepLines(one, shown, `${indent}  `))];
}

function itemLines(look: Adjustment, shown: Set<Step>): readonly string[] {
  return look.items.flatMap((item) => {
    const words = [item.due ? "due" : "idle", item.counts ? "counts" : "", item.returns ? "returns" : ""];
    const { base, comparison, change, rate, verdict, counted, countedChange } = item;
    const parts = { base, comparison, change, rate, verdict, counted, countedChange };
    return [
      `  item ${item.name}: ${words.filter((word) => word !== "").join(", ")}; base day ${item.baseDay ?? "none"}`,
      ...Object.entries(parts).flatMap(([part, step]) =>
        step === undefined ? [] : [`    ${part}:`, ...stepLines(step, shown, "      ")],
      ),
    ];
  });
}

/** Figures as exact decimals or fractions, so that what a look remembers can be read. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || !("dimension" in inner) || !("value" in inner))
      return inner;
    return toExactText(inner.value as Step["value"]);
  });
}

function lookLines(look: Adjustment): readonly string[] {
  const { reason, departure } = look;
  const shown = new Set<Step>();
  return [
    `look ${look.look} ${look.date}${look.event === undefined ? "" : ` event ${look.event}`}: ${look.outcome}`,
    ...(reason === undefined ? [] : [`  reason ${reason.code}${factsText(reason.facts)}`]),
    ...(departure === undefined ? [] : [`  departed: ${departure.reason}`]),
    `  decided ${look.decided ?? "-"}, effective ${look.effective ?? "-"}, provisional ${look.provisional}`,
    `  ${inUnits(look.before)} → ${inUnits(look.after)}, exact ${look.exact === undefined ? "-" : inUnits(look.exact)} ${look.after.unit.text}`,
    `  found ${plain(look.memory)}`,
    `  read ${look.read.map((one) => `${one.series} ${one.period.name} ${one.value}`).join(", ")}`,
    ...itemLines(look, shown),
    ...look.lines.flatMap((line) => ["  line:", ...stepLines(line, shown, "    ")]),
    ...(look.price === undefined ? [] : ["  price:", ...stepLines(look.price, shown, "    ")]),
  ];
}

/** Everything a line's looks say of themselves, as text a person can follow with a pocket calculator. */
export function written(line: LineTable): string {
  const inForce = line.inForce.map(({ from, look, price }) => `${from} look ${look} ${inUnits(price)}`);
  return [
    `line "${line.line}" from ${inUnits(line.start)} ${line.start.unit.text}`,
    ...line.adjustments.flatMap(lookLines),
    "in force:",
    ...inForce.map((one) => `  ${one}`),
    "",
  ].join("\n");
}
