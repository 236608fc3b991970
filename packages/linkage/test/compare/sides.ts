import { day } from "@jegap/exact";
import { expect } from "vitest";
import { calendars, historyIn, monthly, type Printed, workOut } from "../world.ts";

/** Our clause: copper in won, month before the date, 5 %, whole movement, 2 kg, cut below one won. */
export const ours = `
use: common-1
grades: [exact]
goods: 동 부품
signing: 2024-01-15
price: {unit: KRW/piece, start: 25000, round: down 1 KRW/piece}
quantities: {무게: 2 kg/piece}
observe:
  구리: {series: copper, unit: KRW/kg, take: {mean: 1 month, back: 1 month}}
link:
  구리: {kind: material, base: {at: own-change}, trigger: at least 3%}
adjust: {every: 1 month, first: 2024-02-10}
formula: {price: before + 구리.change * 무게}
`;

export const printed: Readonly<Record<string, Printed | readonly Printed[]>> = {
  "2023-11": "9700",
  "2023-12": "10000",
  "2024-01": "10437",
  "2024-02": [
    { value: "10911", known: "2024-03-05", status: "provisional" },
    { value: "10953", known: "2024-05-02", status: "final" },
  ],
  "2024-03": "11400",
  "2024-04": "11983",
};

export const world = { copper: monthly("KRW/kg", printed) };
export const on = "2024-05-31";

export function side(text: string, figures = world) {
  const worked = workOut(text, figures, on);
  return {
    plan: worked.plan,
    table: worked.table,
    question: { history: historyIn(figures), knownOn: day(on), calendars },
  };
}

export function changed(from: string, to: string): string {
  expect(ours).toContain(from);
  return ours.replace(from, to);
}
