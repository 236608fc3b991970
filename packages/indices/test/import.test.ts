import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { day, must } from "@jegap/exact";
import { asKnownOn, importDocument, layered, openHistory, type StoredHistory } from "@jegap/indices";
import type { KnownGrade } from "@jegap/linkage";
import { describe, expect, it } from "vitest";
import { bundled } from "./bundled.ts";
import { allFiles, factsOf, newFolder, sheetDocument, sheetPrice } from "./own.ts";

const settings = { facts: factsOf };
const dated = new Set<KnownGrade>(["exact", "mirror"]);

function known(folder: string, on: string): readonly string[] {
  const history = must(openHistory(folder));
  return asKnownOn(history, sheetPrice.id, day(on), dated).map(
    (o) => `${o.period.name} ${o.value} ${o.status}`,
  );
}

function vintages(folder: string): readonly string[] {
  const history = must(openHistory(folder));
  return history
    .recorded(sheetPrice.id)
    .map((o) => `${o.period.name} ${o.value} ${o.known} ${o.grade} ${o.status}`);
}

describe("a document put into a history", () => {
  it("keeps the provisional value, the revision and the day of each", () => {
    const folder = newFolder();
    must(importDocument(folder, sheetDocument("2026-02-20", ["2026-01 1200 provisional"]), settings));
    const second = must(
      importDocument(
        folder,
        sheetDocument("2026-03-20", ["2026-01 1180 final", "2026-02 1210 provisional"]),
        settings,
      ),
    );
    expect(second.changed.map(({ now, before }) => [now.period.name, before?.value, now.value])).toEqual([
      ["2026-01", "1200", "1180"],
    ]);
    expect(second.first.map(({ now }) => now.period.name)).toEqual(["2026-02"]);
    expect(known(folder, "2026-02-19")).toEqual([]);
    expect(known(folder, "2026-03-19")).toEqual(["2026-01 1200 provisional"]);
    expect(known(folder, "2026-03-20")).toEqual(["2026-01 1180 final", "2026-02 1210 provisional"]);
    expect(must(openHistory(folder)).extent(sheetPrice.id)).toEqual({
      periods: 2,
      first: "2026-01",
      last: "2026-02",
    });
    expect(must(openHistory(folder)).lastRecorded()).toBe("2026-03-20");
  });

  it.each([
    ["the same document again", "2026-02-20", ["2026-01 1200 provisional"]],
    ["the same value written with other zeros", "2026-02-20", ["2026-01 1200.0 provisional"]],
    ["the same value seen again a month later", "2026-03-20", ["2026-01 1200"]],
  ])("changes no byte for %s", (_, on, lines) => {
    const folder = newFolder();
    const bytes = new TextEncoder().encode("2026-01;1200 p");
    must(
      importDocument(folder, sheetDocument("2026-02-20", ["2026-01 1200 provisional"], { bytes }), settings),
    );
    const before = allFiles(folder);
    const again = must(importDocument(folder, sheetDocument(on, lines, { bytes }), settings));
    expect([again.first, again.changed, again.unchanged]).toEqual([[], [], 1]);
    expect(allFiles(folder)).toEqual(before);
  });

  it("adds a vintage where a value turns final without changing", () => {
    const folder = newFolder();
    must(importDocument(folder, sheetDocument("2026-02-20", ["2026-01 1200 provisional"]), settings));
    must(importDocument(folder, sheetDocument("2026-03-20", ["2026-01 1200 final"]), settings));
    expect(known(folder, "2026-03-20")).toEqual(["2026-01 1200 final"]);
    expect(vintages(folder)).toHaveLength(2);
  });

  it("puts an older edition in its place in time, never over a newer one", () => {
    const folder = newFolder();
    must(importDocument(folder, sheetDocument("2026-03-20", ["2026-01 1180"]), settings));
    must(importDocument(folder, sheetDocument("2026-02-20", ["2026-01 1200"]), settings));
    expect(known(folder, "2026-02-20")).toEqual(["2026-01 1200 unstated"]);
    expect(known(folder, "2026-04-01")).toEqual(["2026-01 1180 unstated"]);
  });

  it("records a printed day beside a first-seen one", () => {
    const folder = newFolder();
    must(
      importDocument(folder, sheetDocument("2026-02-25", ["2026-01 1200"], { grade: "mirror" }), settings),
    );
    must(importDocument(folder, sheetDocument("2026-02-20", ["2026-01 1200"]), settings));
    expect(vintages(folder)).toEqual([
      "2026-01 1200 2026-02-20 exact unstated",
      "2026-01 1200 2026-02-25 mirror unstated",
    ]);
  });

  it("keeps two documents of one day that contradict each other, the later import in force", () => {
    const folder = newFolder();
    must(importDocument(folder, sheetDocument("2026-02-20", ["2026-01 1200"]), settings));
    must(importDocument(folder, sheetDocument("2026-02-20", ["2026-01 1201"]), settings));
    const before = allFiles(folder);
    must(importDocument(folder, sheetDocument("2026-02-20", ["2026-01 1200"]), settings));
    expect(allFiles(folder)).toEqual(before);
    expect(known(folder, "2026-02-20")).toEqual(["2026-01 1201 unstated"]);
  });

  it.each(["../OWN", "answers", "a b", "한글", ""])("refuses the name '%s', which becomes a file's", (id) => {
    const folder = newFolder();
    const document = sheetDocument("2026-02-20", ["2026-01 1200"]);
    const values = document.values.map((value) => ({ ...value, series: id }));
    const refused = importDocument(folder, { ...document, values }, { facts: () => ({ ...sheetPrice, id }) });
    expect(refused.ok ? [] : refused.faults.map((f) => f.code)).toEqual(["series-name"]);
    expect(allFiles(folder)).toEqual({});
  });

  it.each([
    ["a series nobody described", "OWN.NOTHING 2026-01 1", "series-unknown"],
    ["a period of another frequency", "OWN.STEEL.SHEET 2026-Q1 1", "observation-period"],
    ["a value with a separator", "OWN.STEEL.SHEET 2026-01 1,200", "observation-value"],
  ])("refuses %s and writes nothing", (_, line, code) => {
    const folder = newFolder();
    must(importDocument(folder, sheetDocument("2026-02-20", ["2026-01 1200"]), settings));
    const before = allFiles(folder);
    const [series = "", name = "", value = ""] = line.split(" ");
    const document = sheetDocument("2026-03-20", ["2026-02 1300", `${name} ${value}`]);
    const values = document.values.map((v, i) => (i === 1 ? { ...v, series } : v));
    const refused = importDocument(folder, { ...document, values }, settings);
    expect(refused.ok ? [] : refused.faults.map((f) => f.code)).toEqual([code]);
    expect(allFiles(folder)).toEqual(before);
  });
});

describe("one's own history over the bundled one", () => {
  it("adds its vintages to a bundled series and keeps the bundled facts", () => {
    const folder = newFolder();
    const copper = bundled().facts("WB.PINK.COPPER");
    const document = {
      ...sheetDocument("2026-07-02", ["2026-05 13543.19", "2026-06 13600"]),
    };
    const values = document.values.map((v) => ({ ...v, series: "WB.PINK.COPPER" }));
    const report = must(
      importDocument(folder, { ...document, values }, { facts: () => copper, under: bundled() }),
    );
    expect([report.first.length, report.unchanged]).toEqual([1, 1]);
    const both = layered(bundled(), must(openHistory(folder)));
    expect(both.observations("WB.PINK.COPPER").at(-1)).toMatchObject({ value: "13600", grade: "exact" });
    expect(both.extent("WB.PINK.COPPER")).toEqual({ periods: 798, first: "1960-01", last: "2026-06" });
    expect(both.facts("WB.PINK.COPPER")).toBe(copper);
  });
});

describe("what is learnt today", () => {
  const bls = "BLS.WPU1012";
  const learn = (known: string, value: string, grade: "exact" | "mirror") => {
    const folder = newFolder();
    const document = sheetDocument(known, [`2023-11 ${value}`], { grade });
    const values = document.values.map((one) => ({ ...one, series: bls }));
    must(importDocument(folder, { ...document, values }, { facts: () => bundled().facts(bls) }));
    return layered(bundled(), must(openHistory(folder)));
  };
  const assumed = new Set<KnownGrade>(["exact", "mirror", "assumed"]);
  const on = (history: StoredHistory, asked: string) => asKnownOn(history, bls, day(asked), assumed).at(-1);

  it("does not change what was assumed of the past", () => {
    const copied = on(bundled(), "2024-01-01");
    const later = learn("2026-11-01", "999", "mirror");
    expect([on(later, "2024-01-01")?.value, on(later, "2026-11-01")?.value]).toEqual([copied?.value, "999"]);
  });

  it("takes the place of an assumption where a day on record is no later", () => {
    const first = learn("2023-12-13", "500", "exact");
    expect([on(first, "2023-12-20"), on(first, "2026-11-01")].map((o) => [o?.value, o?.grade])).toEqual([
      ["500", "exact"],
      ["500", "exact"],
    ]);
  });
});

describe("a damaged or foreign folder", () => {
  const folder = () => {
    const made = newFolder();
    must(importDocument(made, sheetDocument("2026-02-20", ["2026-01 1200"]), settings));
    return made;
  };
  const codes = (path: string) => {
    const opened = openHistory(path);
    return opened.ok ? [] : opened.faults.map((fault) => fault.code);
  };

  it("is refused where a counted byte changed", () => {
    const made = folder();
    const path = join(made, "history/own/OWN.STEEL.SHEET.csv");
    writeFileSync(path, allFiles(made)["history/own/OWN.STEEL.SHEET.csv"]?.replace("1200", "1300") ?? "");
    expect(codes(made)).toEqual(["history-file-changed"]);
  });

  it("is read up to the counted bytes where an import never finished", () => {
    const made = folder();
    appendFileSync(join(made, "history/own/OWN.STEEL.SHEET.csv"), "2026-02,99");
    expect(known(made, "2026-12-31")).toEqual(["2026-01 1200 unstated"]);
    must(importDocument(made, sheetDocument("2026-03-20", ["2026-02 1210"]), settings));
    expect(known(made, "2026-12-31")).toEqual(["2026-01 1200 unstated", "2026-02 1210 unstated"]);
  });

  it("is refused where there is no history, or a path that leaves the folder", () => {
    expect(codes(newFolder())).toEqual(["history-missing"]);
    const made = folder();
    const manifest = allFiles(made)["manifest.csv"] ?? "";
    writeFileSync(join(made, "manifest.csv"), manifest.replace("catalogue.csv", "../catalogue.csv"));
    expect(codes(made)).toEqual(["manifest-entry"]);
  });

  it("is not written to while another process holds it", () => {
    const made = folder();
    writeFileSync(join(made, "writer.lock"), `${process.ppid}\n`);
    const refused = importDocument(made, sheetDocument("2026-03-20", ["2026-02 1210"]), settings);
    expect(refused.ok ? "" : refused.faults[0]?.code).toBe("history-locked");
    writeFileSync(join(made, "writer.lock"), "999999999\n");
    expect(importDocument(made, sheetDocument("2026-03-20", ["2026-02 1210"]), settings).ok).toBe(true);
  });
});
