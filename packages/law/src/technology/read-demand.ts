import { type Fault, fail, type Result, readDay, succeed } from "@jegap/exact";
import { enums } from "../facts/deal.ts";
import type { LawFault } from "../facts/fault.ts";
import { type BusinessData, businessData } from "./business-data.ts";
import type { TechnologyDemand } from "./check-demand.ts";
import { type PaperField, requestFields, secrecyFields } from "./fields.ts";

/** A demand for business data, as read. */
export interface DataDemand {
  readonly asked: readonly BusinessData[];
  readonly index?: (typeof enums.index_type)[number];
}

const days = {
  on: "on",
  secrecy_signed_on: "secrecySignedOn",
  handed_over_on: "handedOverOn",
  deal_ends: "dealEnds",
} as const;
const papers = { request: requestFields, secrecy: secrecyFields } as const;

function readPaper(
  value: unknown,
  known: readonly PaperField[],
  field: string,
): Result<readonly string[], LawFault> {
  const names = known.map((f) => f.field);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const strangers = list.filter((v) => typeof v !== "string" || !names.includes(v));
  if (strangers.length === 0) return succeed(list.filter((v) => typeof v === "string"));
  return fail("deal-unknown-value", { value: String(strangers[0]), choices: names.join(", ") }, { field });
}

function readOne(key: string, value: unknown): Result<Partial<TechnologyDemand>, LawFault> {
  if (key === "request" || key === "secrecy") {
    const read = readPaper(value, papers[key], key);
    return read.ok ? succeed({ [key]: read.value }) : read;
  }
  const name = Object.entries(days).find(([written]) => written === key)?.[1];
  if (name === undefined) return fail("deal-unknown-field", { name: key }, { field: key });
  const read = readDay(typeof value === "string" ? value : "");
  return read.ok
    ? succeed({ [name]: read.value })
    : fail("deal-not-a-day", { value: String(value) }, { field: key });
}

/** A demand for cost or other business data instead: `data`, and the `index_type` that was agreed. */
export function readDataDemand(value: unknown): Result<DataDemand, LawFault> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fail("deal-not-a-record", { value: String(value) });
  const { data, index_type: index, ...others }: Readonly<Record<string, unknown>> = { ...value };
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) return fail("deal-unknown-field", { name: stranger }, { field: stranger });
  const list: readonly unknown[] = Array.isArray(data) ? data : [data];
  const asked = businessData.filter((known) => list.includes(known));
  const unknown = list.find((item) => !businessData.some((known) => known === item));
  if (unknown !== undefined || asked.length === 0)
    return fail(
      "deal-unknown-value",
      { value: String(unknown), choices: businessData.join(", ") },
      { field: "data" },
    );
  const found = enums.index_type.find((known) => known === index);
  if (index !== undefined && found === undefined)
    return fail(
      "deal-unknown-value",
      { value: String(index), choices: enums.index_type.join(", ") },
      { field: "index_type" },
    );
  return succeed(found === undefined ? { asked } : { asked, index: found });
}

/** Reads a demand: `on`, `request` and `secrecy` (lists of fields), `secrecy_signed_on`, `handed_over_on`, `deal_ends`. */
export function readDemand(value: unknown): Result<TechnologyDemand, LawFault> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fail("deal-not-a-record", { value: String(value) });
  const read = Object.entries(value).map(([key, given]) => readOne(key, given));
  const faults: readonly Fault<LawFault>[] = read.flatMap((r) => (r.ok ? [] : r.faults));
  if (faults.length > 0) return { ok: false, faults };
  const parts = read.flatMap((r) => (r.ok ? [r.value] : []));
  const demand: Partial<TechnologyDemand> = Object.assign({}, ...parts);
  if (demand.on === undefined) return fail("deal-field-missing", { name: "on" }, { field: "on" });
  return succeed({ ...demand, on: demand.on });
}
