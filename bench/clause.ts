import { type Day, day, koreanCalendar, must, period } from "@jegap/exact";
import {
  historyOf,
  type Observation,
  type Plan,
  type Question,
  readAgreement,
  resolve,
} from "@jegap/linkage";

/** A goods line as every way of computing gets it: decimal text. */
export interface Line {
  readonly weight: string;
  readonly other: string;
  readonly start: string;
}

/** Index at the base and at the look, and the threshold, as decimal text: a movement that counts. */
export const figures = { base: "15200", comparison: "15960.25", threshold: "0.03" } as const;

/** Numbers below 2^32 from a fixed seed: the same lines on every machine. */
function* chance(): Generator<number, never> {
  for (let state = 20_260_203; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

/** `digits` decimals under a point: `1.234`. */
function decimals(figure: bigint, digits: number): string {
  const text = `${figure}`.padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Lines with weights to the gram; in every tenth the exact price is a whole won, where a double may fall below. */
export function linesOf(count: number): readonly Line[] {
  const numbers = chance();
  const comparison = 1_596_025n;
  return Array.from({ length: count }, (_, at) => {
    const weight = BigInt(numbers.next().value % 9_000) + 100n;
    const product = comparison * weight;
    const whole = 100_000n * (BigInt(numbers.next().value % 40_000) + 1_000n);
    const other = at % 10 === 0 ? whole - (product % 100_000n) : whole;
    return { weight: decimals(weight, 3), other: decimals(other, 5), start: "50000" };
  });
}

const signing = "2026-01-15";
export const knownOn: Day = day("2026-03-31");

function observation(month: string, value: string, known: string): Observation {
  const series = "COPPER";
  const facts = { grade: "exact", status: "final", source: "bench", checksum: "" } as const;
  return { series, period: period(month), value, known: day(known), ...facts };
}

/** Form K repriced once: `copper · weight + other cost`, down to the won, when copper has moved by 3 %. */
export function clauseOf(lines: readonly Line[]): { readonly plan: Plan; readonly question: Question } {
  const rows = lines.map(
    ({ weight, other, start }, at) => `${at},${start},${weight} kg/piece,${other} KRW/piece`,
  );
  const goods = new Map([["goods.csv", ["id,start,weight,other", ...rows].join("\n")]]);
  const clause = `
use: common-1
goods: {name: parts, file: goods.csv}
signing: ${signing}
grades: [exact]
price: {unit: KRW/piece, start: each, round: down 1 KRW/piece}
quantities: {weight: {each: kg/piece}, other: {each: KRW/piece}}
observe:
  copper: {series: COPPER, unit: KRW/kg, take: {only: 1 month, back: 1 month}}
link:
  copper: {base: {at: signing}, trigger: at least 3%}
adjust: {every: 1 month, first: 2026-03-10}
formula: {price: copper * weight + other}
`;
  const facts = {
    id: "COPPER",
    title: { ko: "구리", en: "copper" },
    unit: "KRW/kg",
    frequency: "month",
  } as const;
  const values = [
    observation("2025-12", figures.base, "2026-01-05"),
    observation("2026-02", figures.comparison, "2026-03-05"),
  ];
  const calendars = { KR: koreanCalendar };
  const agreement = must(readAgreement(clause, "bench.yaml", goods));
  const plan = must(resolve(agreement, knownOn, calendars));
  return { plan, question: { history: historyOf([facts], values), knownOn, calendars } };
}
