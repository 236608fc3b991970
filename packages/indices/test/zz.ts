import { readFileSync } from "node:fs";
import { day, koreanCalendar, must } from "@jegap/exact";
import { openHistory } from "@jegap/indices";
import { readAgreement } from "@jegap/linkage";
import { auditReadings } from "../../linkage/src/readings/readings.ts";

const h = must(openHistory("/work/main/data/index"));
const text = readFileSync("/work/main/examples/copper-cable.yaml", "utf8");
const q = { history: h, knownOn: day("2025-10-01"), calendars: { KR: koreanCalendar } };
function go(label: string, t: string) {
  const a = must(readAgreement(t));
  const s = performance.now();
  const r = auditReadings(a, { question: q, from: day("2021-01-15"), to: day("2025-10-01") });
  console.log(label, `${(performance.now() - s).toFixed(0)}ms`);
  if (!r.ok) return console.log(JSON.stringify(r.faults).slice(0, 500));
  const v = r.value;
  console.log({
    count: v.count,
    refused: v.refused.length,
    worked: v.worked,
    groups: v.groups.length,
    spreads: v.spreads.length,
  });
  for (const c of v.choices)
    console.log(
      c.field,
      c.texts.length,
      JSON.stringify(c.alike),
      c.effect && [c.effect.price.toFraction(), c.effect.from],
      c.onlyPayments,
    );
}
go("complete", text);
const rep = (t: string, pairs: [string, string][]) => {
  for (const [a, b] of pairs) {
    if (!t.includes(a)) throw new Error(a);
    t = t.replace(a, b);
  }
  return t;
};
const twelve = rep(text, [
  ["round: half-up 1 KRW/m", "round: {open: [half-up 1 KRW/m, down 1 KRW/m]}"],
  ["carry: rounded", "carry: {open: any}"],
  ["base: {at: own-change}", "base: {open: [{at: own-change},{at: signing}]}"],
  ["baseVintage: as-used", "baseVintage: {open: any}"],
  ["trigger: at least 3%", "trigger: {open: [at least 3%, more than 3%]}"],
  ["reflect: 100%", "reflect: {open: any}"],
  ["unmet: keep", "unmet: {open: any}"],
  ["movement: exact", "movement: {open: [exact, {rate: down 0.1%}]}"],
  ["then: none", "then: {open: [none, month]}"],
  ["from: on", "from: {open: any}"],
  [
    "take: {only: 1 month, back: 1 month}\n      round: exact\n      vintage: known",
    "take: {open: [{only: 1 month, back: 1 month},{only: 1 month, back: 2 months}]}\n      round: exact\n      vintage: {open: [known, first]}",
  ],
]);
go("twelve", twelve);
