import { day, must } from "@jegap/exact";
import { importDocument, layered, openHistory, SeriesSearch } from "@jegap/indices";
import { describe, expect, it } from "vitest";
import { bundled } from "./bundled.ts";
import { newFolder, sheetDocument, sheetPrice } from "./own.ts";

const search = new SeriesSearch(bundled());
const on = day("2026-06-30");
const ids = (asked: string, most = 8) => search.find(asked, on, most).map((found) => found.series.id);

describe("finding a series", () => {
  it.each([
    ["구리", "WB.PINK.COPPER"],
    ["동", "WB.PINK.COPPER"],
    ["전기동", "WB.PINK.COPPER"],
    ["copper", "WB.PINK.COPPER"],
    ["COPPER", "WB.PINK.COPPER"],
    ["ｃｏｐｐｅｒ", "WB.PINK.COPPER"],
    ["coper", "WB.PINK.COPPER"],
    ["ㄱㄹ", "WB.PINK.COPPER"],
    ["알미늄", "WB.PINK.ALUMINUM"],
    ["알류미늄", "WB.PINK.ALUMINUM"],
    ["aluminium", "WB.PINK.ALUMINUM"],
    ["ㅇㄹㅁㄴ", "WB.PINK.ALUMINUM"],
    ["후판", "BLS.WPU101704"],
    ["steel plate", "BLS.WPU101704"],
    ["열연강판", "BLS.WPU101703"],
    ["열연 강판", "BOK.PPI2020.R228"],
    ["hot rolled", "BLS.WPU101704"],
    ["hot-rolled", "BLS.WPU101704"],
    ["원달러 환율", "FED.H10.KRW.M"],
    ["원/달러", "FED.H10.KRW.M"],
    ["브렌트", "WB.PINK.CRUDE_OIL_BRENT"],
    ["두바이", "WB.PINK.CRUDE_OIL_DUBAI"],
    ["LNG", "WB.PINK.LIQUEFIED_NATURAL_GAS_JAPAN"],
    ["전기요금", "KEPCO.INDUSTRIALGAP1.LOW.DEMAND"],
    ["생산자물가 총지수", "BOK.PPI2020.R001"],
    ["나프타", "BOK.PPI2020.R133"],
    ["레미콘", "BLS.WPU1333"],
    ["천연고무", "WB.PINK.RUBBER_RSS3"],
    ["구리 가격", "WB.PINK.COPPER"],
    ["구리시세", "WB.PINK.COPPER"],
    ["동값", "WB.PINK.COPPER"],
    ["copper price", "WB.PINK.COPPER"],
    ["국제유가", "WB.PINK.CRUDE_OIL_AVERAGE"],
    ["유가", "WB.PINK.CRUDE_OIL_DUBAI"],
    ["폴리에틸렌", "BLS.WPU066"],
    ["PP", "BLS.WPU066"],
    ["스테인리스", "BLS.WPU101"],
    ["철스크랩", "BLS.WPU1012"],
    ["도시가스 요금", "BOK.PPI2020.R388"],
    ["운송비", "BLS.WPU3012"],
    ["콩기름", "WB.PINK.SOYBEAN_OIL"],
    ["소비자물가", "BLS.CPIAUCSL"],
    ["WPU1017", "BLS.WPU1017"],
  ])("'%s' finds %s among the first", (asked, id) => {
    expect(ids(asked)).toContain(id);
  });

  it("does not take 부동산 or 자동차 for copper", () => {
    const titles = search.find("동", on, 6).map((found) => found.series.title.ko);
    expect(titles.filter((title) => /부동산|자동차|이동/u.test(title))).toEqual([]);
  });

  it("puts what can be relied on first, and short or stale series after it", () => {
    const found = search.find("구리", on, 8);
    expect(found[0]?.series.id).toBe("WB.PINK.COPPER");
    const unreliable = found.map(({ condition }) => condition.isShort || condition.isStale);
    expect(unreliable).toEqual(unreliable.toSorted((a, b) => Number(a) - Number(b)));
    const refined = found.find((one) => one.series.id === "BOK.PPI2020.R238");
    expect(refined?.condition).toMatchObject({ periods: 6, last: "2025-06", isShort: true });
  });

  it.each(["", "   ", "?!", "ㄱㄱㄱㄱㄱㄱ", "가나다라마바사"])("finds nothing for '%s'", (asked) => {
    expect(ids(asked)).toEqual([]);
  });

  it("finds one's own series beside the bundled ones", () => {
    const folder = newFolder();
    must(importDocument(folder, sheetDocument("2026-02-20", ["2026-01 1200"]), { facts: () => sheetPrice }));
    const both = new SeriesSearch(layered(bundled(), must(openHistory(folder))));
    expect(both.find("시험용 강판", on, 1).map((found) => found.series.id)).toEqual([sheetPrice.id]);
  });
});
