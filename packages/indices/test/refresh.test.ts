import { day, must } from "@jegap/exact";
import { connectors, openHistory, refreshSeries, type SeriesRecord } from "@jegap/indices";
import { describe, expect, it } from "vitest";
import { bundled } from "./bundled.ts";
import { allFiles, newFolder } from "./own.ts";
import { answer, play, query, refuse, sample, secret, type Turn } from "./publisher.ts";

const total = bundled().facts("BOK.PPI2020.R001");
const asked = query("404Y014/*AA", "month", "2025-05", "2025-06");
const first = sample("ecos/StatisticSearch_404Y014_AA.CONSTRUCTED.json");

async function refresh(folder: string, today: string, turn: Turn, series: SeriesRecord | undefined = total) {
  const ecos = connectors.get("ecos");
  if (series === undefined || ecos === undefined) return expect.fail();
  const played = await play(turn);
  try {
    return await refreshSeries(folder, series, ecos, asked, {
      collect: { outside: played.outside, key: secret, home: played.home },
      today: day(today),
      facts: () => series,
    });
  } finally {
    await played.close();
  }
}

function recorded(folder: string): readonly string[] {
  const history = must(openHistory(folder));
  return history.recorded("BOK.PPI2020.R001").map((o) => `${o.period.name} ${o.value} ${o.known} ${o.grade}`);
}

describe("a refresh", () => {
  it("keeps the answer under its checksum, and the values as first seen that day", async () => {
    const folder = newFolder();
    const report = must(await refresh(folder, "2025-07-30", answer(first)));
    expect([report.first.length, report.changed.length]).toEqual([2, 0]);
    expect(recorded(folder)).toEqual([
      "2025-05 119.64 2025-07-30 mirror",
      "2025-06 119.77 2025-07-30 mirror",
    ]);
    const { checksum = "" } = must(openHistory(folder)).recorded("BOK.PPI2020.R001")[0] ?? {};
    expect(allFiles(folder)[`documents/${checksum}`]).toBe(first.toString("latin1"));
  });

  it("run again changes nothing, and later only what the publisher changed", async () => {
    const folder = newFolder();
    must(await refresh(folder, "2025-07-30", answer(first)));
    const before = allFiles(folder);
    const again = must(await refresh(folder, "2025-07-31", answer(first)));
    expect([again.first, again.changed, again.unchanged]).toEqual([[], [], 2]);
    expect(allFiles(folder)).toEqual(before);
    const revised = first.toString().replace("119.77", "119.80");
    const later = must(await refresh(folder, "2025-08-30", answer(revised)));
    expect(later.changed.map(({ now, before: old }) => [old?.value, now.value])).toEqual([
      ["119.77", "119.80"],
    ]);
    expect(recorded(folder)).toHaveLength(3);
  });

  it("that fails leaves the history as it was", async () => {
    const folder = newFolder();
    must(await refresh(folder, "2025-07-30", answer(first)));
    const before = allFiles(folder);
    for (const turn of [refuse(503), answer(first.subarray(0, 200)), answer("<html>")])
      expect((await refresh(folder, "2025-08-30", turn)).ok).toBe(false);
    expect(allFiles(folder)).toEqual(before);
  });

  it("writes no key anywhere", async () => {
    const folder = newFolder();
    must(await refresh(folder, "2025-07-30", answer(first)));
    expect(Object.values(allFiles(folder)).filter((text) => text.includes(secret))).toEqual([]);
  });
});
