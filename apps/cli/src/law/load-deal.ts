import { type Result, readDay } from "@jegap/exact";
import { type Deal, readDeal, renewedOn } from "@jegap/law";
import { loadFile, placed } from "./load.ts";

/** Reads a deal file; every fault carries file and line. */
export function loadDeal(file: string): Result<Deal> {
  const loaded = loadFile(file);
  if (!loaded.ok) return loaded;
  const deal = readDeal(loaded.value.value);
  return deal.ok ? deal : { ok: false, faults: placed(deal.faults, loaded.value) };
}

/** A deal asked about on a day, or as if renewed on one. */
export function asked(deal: Deal, on: string | undefined, renewed: string | undefined): Result<Deal> {
  if (renewed !== undefined) {
    const day = readDay(renewed);
    return day.ok ? { ok: true, value: renewedOn(deal, day.value) } : day;
  }
  if (on === undefined) return { ok: true, value: deal };
  const day = readDay(on);
  if (!day.ok) return day;
  const dated = deal.agreement_date !== undefined || deal.wwa !== undefined || deal.fsa !== undefined;
  return readDealAgain(deal, dated ? "assessed_on" : "agreement_date", day.value);
}

/** The day of asking may contradict the facts (before the agreement), so they are checked together. */
function readDealAgain(deal: Deal, field: "assessed_on" | "agreement_date", day: string): Result<Deal> {
  const written: unknown = JSON.parse(
    JSON.stringify({ ...deal, [field]: day }, (_key, v: unknown) => (typeof v === "bigint" ? `${v}` : v)),
  );
  return readDeal(written);
}
