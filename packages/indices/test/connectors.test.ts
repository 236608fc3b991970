import { must } from "@jegap/exact";
import { describe, expect, it } from "vitest";
import { answer, ask, codes, query, sample, secret, values } from "./publisher.ts";

const ppi = query("404Y014/*AA", "month", "2025-05", "2025-06");
const kosisPpi = query("301/DT_404Y014/13103134604999/13102134604ACC_CD.*AA", "month", "2025-05", "2025-06");
const henryHub = query("DHHNGSP", "day", "2024-07-01", "2024-07-10");
const dollar = query("EXR/D.USD.EUR.SP00.A", "day", "2024-06-03", "2024-06-07");
const inflation = query("JP/FP.CPI.TOTL.ZG", "year", "2023", "2025");

describe("answers of publishers (recorded, or constructed where the name says so)", () => {
  it("ECOS: producer prices and import prices on won basis", async () => {
    expect(
      await values("ecos", ppi, answer(sample("ecos/StatisticSearch_404Y014_AA.CONSTRUCTED.json"))),
    ).toEqual(["2025-05 119.64 unstated", "2025-06 119.77 unstated"]);
    const imports = query("401Y015/*AA/W", "month", "2025-12", "2025-12");
    const body = sample("ecos/StatisticSearch_401Y015_AA_W.CONSTRUCTED.json");
    expect(await values("ecos", imports, answer(body))).toEqual(["2025-12 142.68 unstated"]);
  });

  it("ECOS: one row without brackets, a blank, and a figure with a comma", async () => {
    const row = (time: string, value: string | null) => ({
      ITEM_CODE1: "*AA",
      TIME: time,
      DATA_VALUE: value,
    });
    const body = (rows: unknown) => JSON.stringify({ StatisticSearch: { list_total_count: 1, row: rows } });
    expect(await values("ecos", ppi, answer(body(row("202505", "1,119.64"))))).toEqual([
      "2025-05 1119.64 unstated",
    ]);
    const some = [row("202505", " "), row("202506", "."), row("202507", null), row("202508", "1")];
    expect(await values("ecos", ppi, answer(body(some)))).toEqual(["2025-08 1 unstated"]);
  });

  it("KOSIS: public by the change day of the table at the latest", async () => {
    const body = sample("kosis/statisticsParameterData_DT_404Y014_total.CONSTRUCTED.json");
    const turn = answer(body, "text/html;charset=UTF-8");
    expect(await values("kosis", kosisPpi, turn)).toEqual([
      "2025-05 119.64 unstated 2025-07-23 mirror",
      "2025-06 119.77 unstated 2025-07-23 mirror",
    ]);
  });

  it("KOSIS: a real row with two classifications", async () => {
    const asked = query("101/DT_1HDAAD01/T01/B022/C05", "year", "2017", "2017");
    const body = sample("kosis/statisticsParameterData_row_DT_1HDAAD01.json");
    expect(await values("kosis", asked, answer(body))).toEqual([
      "2017 9882.2164383347 unstated 2024-12-02 mirror",
    ]);
  });

  it("FRED: daily prices, the holiday left out", async () => {
    expect(await values("fred", henryHub, answer(sample("fred/series_observations_DHHNGSP.json")))).toEqual(
      ["01 2.21", "02 2.06", "03 2.02", "05 2.02", "08 2.1", "09 2.42", "10 2.4"].map(
        (row) => `2024-07-${row} unstated`,
      ),
    );
  });

  it("ALFRED: each vintage with its publication day, the archive's first as an upper bound", async () => {
    const asked = query("WPU101704", "month", "2023-11", "2023-11");
    const body = sample("fred/series_observations_WPU101704_realtime.CONSTRUCTED.json");
    expect(await values("fred", asked, answer(body))).toEqual([
      "2023-11 283.246 unstated 2023-12-13 mirror",
      "2023-11 283.171 unstated 2024-04-11 exact",
    ]);
  });

  it("ECB: SDMX-JSON and CSV", async () => {
    const body = sample("ecb/EXR_D.USD.EUR.SP00.A_2024-06-03_07.jsondata.json");
    expect(await values("ecb", dollar, answer(body))).toEqual(
      ["03 1.0842", "04 1.0865", "05 1.0872", "06 1.0865", "07 1.0898"].map(
        (row) => `2024-06-${row} unstated`,
      ),
    );
    const won = query("EXR/D.KRW.EUR.SP00.A", "day", "2026-04-13", "2026-04-13");
    const csv = sample("ecb/EXR_D.KRW.EUR.SP00.A.csvdata.CONSTRUCTED.csv");
    expect(await values("ecb", won, answer(csv, "text/csv"))).toEqual(["2026-04-13 1740.86 unstated"]);
  });

  it("World Bank: every printed digit, public by the day of last update", async () => {
    const turn = answer(sample("worldbank/indicator_FP.CPI.TOTL.ZG_JP.json"));
    expect(await values("worldbank", inflation, turn)).toEqual([
      "2023 3.26813365933163 unstated 2026-07-13 mirror",
      "2024 2.73853681635241 unstated 2026-07-13 mirror",
      "2025 3.17253034260248 unstated 2026-07-13 mirror",
    ]);
  });

  it("Pink Sheet: a page without the link has changed", async () => {
    const copper = query("Copper", "month", "2026-01", "2026-05");
    expect(await codes("pinksheet", copper, answer("<html>no link</html>", "text/html"))).toEqual([
      "answer-changed",
    ]);
  });
});

describe("requests", () => {
  it.each([
    ["ecos", ppi, `/api/StatisticSearch/${secret}/json/kr/1/1000/404Y014/M/202505/202506/%2AAA`],
    [
      "kosis",
      kosisPpi,
      `/openapi/Param/statisticsParameterData.do?method=getList&apiKey=${secret}&format=json&jsonVD=Y&orgId=301&tblId=DT_404Y014&itmId=13103134604999&objL1=13102134604ACC_CD.*AA&prdSe=M&startPrdDe=202505&endPrdDe=202506`,
    ],
    [
      "ecb",
      dollar,
      "/service/data/EXR/D.USD.EUR.SP00.A?startPeriod=2024-06-03&endPeriod=2024-06-07&format=csvdata",
    ],
    [
      "worldbank",
      inflation,
      "/v2/country/JP/indicator/FP.CPI.TOTL.ZG?format=json&per_page=1000&page=1&date=2023%3A2025",
    ],
  ] as const)("%s", async (name, asked, path) => {
    const { played } = await ask(name, asked, [answer("{}")]);
    expect(played.requests).toEqual([path]);
  });

  it.each([
    [
      "ecos",
      ppi,
      (n: number) => ({
        StatisticSearch: {
          list_total_count: 1001,
          row: [{ ITEM_CODE1: "*AA", TIME: `20250${n}`, DATA_VALUE: "1" }],
        },
      }),
      "/1001/2000/",
    ],
    [
      "fred",
      henryHub,
      (n: number) => ({
        count: 100_001,
        realtime_end: "2026-01-01",
        observations: [{ date: `2024-07-0${n}`, value: "1" }],
      }),
      "offset=100000",
    ],
    [
      "worldbank",
      inflation,
      (n: number) => [{ pages: 2 }, [{ indicator: { id: "FP.CPI.TOTL.ZG" }, date: `202${n}`, value: 1 }]],
      "page=2",
    ],
  ] as const)(
    "%s asks for the second page where there is one, with a pause before it",
    async (name, asked, body, second) => {
      const { result, played } = await ask(
        name,
        asked,
        [1, 2].map((n) => answer(JSON.stringify(body(n)))),
      );
      expect(must(result)).toHaveLength(2);
      expect(played.requests).toHaveLength(2);
      expect(played.requests[1]).toContain(second);
      expect(played.waits).toEqual([600]);
    },
  );

  it.each([
    ["ecos", "404Y014"],
    ["ecos", "404Y014/*AA/../../x"],
    ["kosis", "301/DT_404Y014"],
    ["fred", "DHHNGSP&api_key=x"],
    ["ecb", "EXR/D.USD?x"],
    ["worldbank", "FP.CPI"],
  ])("%s refuses the address %s without asking", async (name, address) => {
    const { result, played } = await ask(name, { ...ppi, address }, [answer("{}")]);
    expect(result.ok ? [] : result.faults.map((f) => f.code)).toEqual(["address-unreadable"]);
    expect(played.requests).toEqual([]);
  });
});

describe("what publishers say instead of values", () => {
  const ecosTold = (code: string) => answer(JSON.stringify({ RESULT: { CODE: code, MESSAGE: "…" } }));
  it.each([
    ["INFO-100", "key-refused"],
    ["INFO-200", "no-data"],
    ["ERROR-100", "request-refused"],
    ["ERROR-101", "request-refused"],
    ["ERROR-200", "request-refused"],
    ["ERROR-300", "request-refused"],
    ["ERROR-301", "request-refused"],
    ["ERROR-400", "request-too-wide"],
    ["ERROR-500", "publisher-down"],
    ["ERROR-600", "publisher-down"],
    ["ERROR-601", "publisher-down"],
    ["ERROR-602", "quota-used"],
    ["APIMSG001-100", "key-refused"],
    ["APIMSG001-200", "no-data"],
    ["APIMSG002-602", "quota-used"],
    ["SOMETHING-NEW", "request-refused"],
  ])("ECOS %s is %s", async (code, reason) => {
    expect(await codes("ecos", ppi, ecosTold(code))).toEqual([reason]);
  });

  it("ECOS: the recorded answer for no data", async () => {
    expect(await codes("ecos", ppi, answer(sample("ecos/error_INFO-200.CONSTRUCTED.json")))).toEqual([
      "no-data",
    ]);
  });

  it.each([
    ["10", "key-refused"],
    ["11", "key-refused"],
    ["20", "request-refused"],
    ["21", "request-refused"],
    ["30", "no-data"],
    ["31", "request-too-wide"],
    ["40", "quota-used"],
    ["50", "publisher-down"],
    ["99", "request-refused"],
  ])("KOSIS err %s is %s, with bare keys or quoted", async (code, reason) => {
    const bare = answer(`{err:"${code}",errMsg:"…"}`, "text/html");
    const quoted = answer(`{"err":"${code}","errMsg":"…"}`, "text/html");
    expect([await codes("kosis", kosisPpi, bare), await codes("kosis", kosisPpi, quoted)]).toEqual([
      [reason],
      [reason],
    ]);
  });

  it("KOSIS: the recorded answer without a key", async () => {
    expect(
      await codes("kosis", kosisPpi, answer(sample("kosis/error_11_bare_keys.txt"), "text/html")),
    ).toEqual(["key-refused"]);
  });

  it.each([
    [400, sample("fred/error_400.CONSTRUCTED.json").toString(), "key-refused"],
    [400, '{"error_code":400,"error_message":"Bad Request.  The series does not exist."}', "no-data"],
    [
      400,
      '{"error_code":400,"error_message":"Bad Request.  Variable observation_start is not a date."}',
      "request-refused",
    ],
  ])("FRED HTTP %s %s is %s", async (status, body, reason) => {
    expect(await codes("fred", henryHub, answer(body, "application/json", status))).toEqual([reason]);
  });

  it("World Bank: a one-element array with HTTP 200", async () => {
    const body = sample("worldbank/error_invalid_value.CONSTRUCTED.json");
    expect(await codes("worldbank", inflation, answer(body))).toEqual(["request-refused"]);
    expect(await codes("worldbank", inflation, answer('[{"pages":0,"total":0},null]'))).toEqual(["no-data"]);
  });

  it("ECB: 404 and an empty answer mean no data, 400 a refused request", async () => {
    expect(await codes("ecb", dollar, answer("", "text/plain", 404))).toEqual(["no-data"]);
    expect(await codes("ecb", dollar, answer("", "text/csv"))).toEqual(["no-data"]);
    expect(await codes("ecb", dollar, answer("", "text/plain", 400))).toEqual(["request-refused"]);
  });

  it.each([
    ["ecos", ppi, '{"StatisticSearch":{"list_total_count":1,"rows":[]}}'],
    [
      "ecos",
      ppi,
      '{"StatisticSearch":{"list_total_count":1,"row":[{"ITEM_CODE1":"*BB","TIME":"202505","DATA_VALUE":"1"}]}}',
    ],
    ["kosis", kosisPpi, '{"list":[]}'],
    ["kosis", kosisPpi, '[{"PRD_DE":"202505","DT":"1","TBL_ID":"DT_OTHER"}]'],
    ["fred", henryHub, '{"count":1,"rows":[]}'],
    ["fred", henryHub, '{"count":1,"observations":[{"day":"2024-07-01","value":"1"}]}'],
    ["ecb", dollar, '{"dataSets":[]}'],
    ["ecb", dollar, "TIME,VALUE\n2024-06-03,1\n"],
    ["worldbank", inflation, '[{"pages":1},[{"year":"2025","value":1}]]'],
    ["worldbank", inflation, '[{"pages":1},[{"indicator":{"id":"OTHER"},"date":"2025","value":1}]]'],
  ] as const)("%s: a changed schema is said, not guessed around (%#)", async (name, asked, body) => {
    expect(await codes(name, asked, answer(body))).toEqual(["answer-changed"]);
  });
});
