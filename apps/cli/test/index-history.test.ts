import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { day } from "@jegap/exact";
import { CommanderError } from "commander";
import { afterEach, describe, expect, it, vi } from "vitest";
import { indexCommand } from "../src/index-history/command.ts";
import type { World } from "../src/index-history/outside.ts";

const samples = fileURLToPath(new URL("../../../packages/indices/test/samples", import.meta.url));
const key = "s3cr3tk3y";

interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** A world where it is 2026-11-23, the network answers with one body, and time passes at once. */
function world(body = "{}", environment: Readonly<Record<string, string>> = {}): World {
  return {
    today: () => day("2026-11-23"),
    environment,
    fetch: async () => new Response(body, { headers: { "content-type": "application/json" } }),
    sleep: async () => {},
    clock: () => 0,
  };
}

async function run(line: readonly string[], in_ = world()): Promise<Ran> {
  const told = { out: "", err: "" };
  const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    told.out += `${text}`;
    return true;
  });
  const err = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    told.err += `${text}`;
    return true;
  });
  process.exitCode = 0;
  const command = indexCommand(in_).exitOverride();
  for (const sub of command.commands) sub.exitOverride();
  try {
    await command.parseAsync([...line, "--lang", "ko"], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = 2;
  }
  out.mockRestore();
  err.mockRestore();
  return { ...told, code: Number(process.exitCode) };
}

const folder = () => join(mkdtempSync(join(tmpdir(), "jegap-cli-")), "own");

const sheet = (own: string, period: string, value: string, published: string) => [
  ...["add", "OWN.SHEET", "--history", own, "--period", period, "--value", value, "--published", published],
  ...["--from", "강판신문", "--title", "강판 시세", "--unit", "KRW/kg", "--frequency", "month"],
];

afterEach(() => {
  process.exitCode = 0;
});

describe("jegap index search", () => {
  it("finds copper by its initials and says what is short or stale", async () => {
    const { out, code } = await run(["search", "ㄱㄹ", "--most", "8"]);
    expect(out.split("\n")[2]).toMatch(/^WB\.PINK\.COPPER +구리\(LME\) +USD\/t +2026-05/);
    const dated = await run(["search", "구리", "--json"]);
    const found: { series: string; isShort: boolean }[] = JSON.parse(dated.out);
    expect(found.find((one) => one.series === "BOK.PPI2020.R238")?.isShort).toBe(true);
    expect(code).toBe(0);
    expect((await run(["search", "구리"])).out).toContain("값 6개뿐, 2025-06에서 끝남");
  });

  it("says when nothing fits", async () => {
    const { out, code } = await run(["search", "없는것"]);
    expect([out, code]).toEqual(["'없는것' — 맞는 지표가 없습니다\n", 1]);
  });
});

describe("jegap index show", () => {
  it("shows a series as known on a day, with a chart, and writes it as SVG", async () => {
    const svg = join(mkdtempSync(join(tmpdir(), "jegap-svg-")), "copper.svg");
    const { out, code } = await run([
      ...["show", "WB.PINK.COPPER", "--from", "2026-01", "--known-on", "2026-06-01"],
      ...["--grades", "exact", "--svg", svg],
    ]);
    expect(code).toBe(0);
    expect(out).toContain("2026-06-01에 알려져 있던 값 (등급 exact)");
    expect(out).toMatch(/12950\.96 +2026-05-04 +인쇄된 날/);
    expect(out).not.toContain("13543.19");
    expect(out).toMatch(/[\u2801-\u28ff]/);
    const drawn = readFileSync(svg, "utf8");
    expect(drawn).toMatch(/^<svg [\s\S]*<title>구리\(LME\) \(WB\.PINK\.COPPER\)<\/title>[\s\S]*<\/svg>\n$/);
    expect(drawn).toContain("World Bank Commodity Price Data (The Pink Sheet)");
  });

  it("gives programs the same without words of a language", async () => {
    const { out } = await run(["show", "EIA.WTI.D", "--from", "2020-04-20", "--to", "2020-04-20", "--json"]);
    const shown = JSON.parse(out);
    expect(shown.values).toMatchObject([{ period: "2020-04-20", value: "-36.98", grade: "assumed" }]);
    expect(shown.suspects).toContainEqual({ period: "2020-04-20", why: "sign-change" });
  });

  it.each([
    [["show", "NOPE"], "목록에 없는 지표입니다"],
    [["show", "WB.PINK.COPPER", "--known-on", "2026-02-30"], "달력에 있는 날짜가 아닙니다"],
    [["show", "WB.PINK.COPPER", "--grades", "sure"], "등급이 아닙니다"],
    [["show", "WB.PINK.COPPER", "--history", "no-such-folder"], "지표 자료가 없습니다"],
    [["diff", "2026-05-04", "yesterday"], "달력에 있는 날짜가 아닙니다"],
    [["import", "none.csv"], "자기폴더"],
    [["import", "none.csv", "--history", "x"], "파일이 없습니다"],
    [["refresh", "WB.PINK.COPPER"], "자기폴더"],
    [["refresh", "WB.PINK.COPPER", "--history", "x", "--home", "http://example.org"], "안전하지 않은 곳"],
    [["refresh", "OWN.NOTHING", "--history", "x"], "목록에 없는 지표입니다"],
    [["refresh", "BOK.PPI2020.R100", "--history", "x"], "어디에 물을지 정해져 있지 않습니다"],
    [
      ["refresh", "WB.PINK.COPPER", "--history", "x", "--from", "imf", "--address", "y"],
      "아는 발행처가 아닙니다",
    ],
  ])("%j is refused with words", async (line, words) => {
    const { err, code } = await run(line);
    expect(err).toContain(words);
    expect(code).toBe(2);
  });
});

describe("jegap index add, diff, provenance", () => {
  it("keeps a provisional value and its revision, and tells them apart by day", async () => {
    const own = folder();
    expect((await run(sheet(own, "2026-09", "1,200p", "2026-10-05"))).out).toBe(
      "새 값 1개, 바뀐 값 0개, 그대로 0개\n",
    );
    expect((await run(sheet(own, "2026-09", "1180", "2026-11-05"))).out).toContain(
      "OWN.SHEET 2026-09: 1200 → 1180",
    );
    const { out } = await run(["diff", "2026-10-31", "2026-11-30", "--history", own, "--json"]);
    expect(JSON.parse(out)).toMatchObject([
      { series: "OWN.SHEET", before: { value: "1200", status: "provisional" }, after: { value: "1180" } },
    ]);
    const origin = await run(["provenance", "OWN.SHEET", "--history", own]);
    expect(origin.out).toMatch(
      /2026-09 {2}1200 {2}2026-10-05 \(인쇄된 날, 잠정\)\n {2}문서 {2}강판신문\n {2}손으로 넣음/,
    );
  });

  it.each([
    ["a value that is none", "..", "2026-10-05", "값으로 읽을 수 없습니다"],
    ["a comma in the wrong place", "12,00", "2026-10-05", "쉼표"],
    ["a day that has not come", "1200", "2026-12-01", "아직 오지 않았습니다"],
    ["a day that is not", "1200", "2026-13-01", "달력에 있는 날짜가 아닙니다"],
  ])("refuses %s", async (_, value, published, words) => {
    const { err, code } = await run(sheet(folder(), "2026-09", value, published));
    expect([code, err.includes(words)]).toEqual([2, true]);
  });

  it("says where a bundled value came from, vintage by vintage", async () => {
    const { out } = await run(["provenance", "EIA.BRENT.M", "2026-06"]);
    expect(out).toMatch(/86\.11 {2}2026-07-02 \(늦어도 이날\)[\s\S]*85\.4 {2}2026-07-09/);
    expect(out).toMatch(/SHA-256 {2}[0-9a-f]{64}/);
  });
});

describe("jegap index import and refresh", () => {
  it("brings in a KOSIS download once, says what it left, and changes nothing the second time", async () => {
    const own = folder();
    const line = [
      ...["import", `${samples}/kosis/ppi_basic_2025.download.csv`, "--history", own],
      ...["--prefix", "생산자물가지수(기본분류)", "--published", "2025-07-25"],
    ];
    const first = await run(line);
    expect([first.code, first.out]).toEqual([1, expect.stringContaining("새 값 2442개")]);
    expect(first.out).toContain("어느 지표인지 몰라 두고 온 것 38개");
    expect((await run(line)).out).toContain("새 값 0개, 바뀐 값 0개, 그대로 2442개");
  });

  it("records a file that states no day as first seen today, and says so", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "jegap-file-")), "sheet.csv");
    writeFileSync(file, "월,시세\n2026-10,1210\n");
    const line = [
      "import",
      file,
      "--series",
      "OWN.SHEET",
      "--title",
      "강판",
      "--unit",
      "KRW/kg",
      "--frequency",
      "month",
    ];
    const { out } = await run([...line, "--history", folder()]);
    expect(out).toContain("처음 본 것으로 적습니다");
    expect(out).toContain("2026-11-23");
  });

  it("tells the row and column of a cell it cannot read", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "jegap-file-")), "sheet.csv");
    writeFileSync(file, "월,시세\n2026-09,1200\n2026-10,천이백\n");
    const { err, code } = await run(["import", file, "--series", "WB.PINK.COPPER", "--history", folder()]);
    expect([code, err]).toEqual([2, expect.stringContaining(`${file}:3:2: '천이백'`)]);
  });

  it("asks the publisher with the key of the environment and tells it to nobody", async () => {
    const own = folder();
    const body = readFileSync(`${samples}/ecos/StatisticSearch_404Y014_AA.CONSTRUCTED.json`, "utf8");
    const asked = world(body, { JEGAP_ECOS_KEY: key });
    const line = ["refresh", "BOK.PPI2020.R001", "--history", own];
    const { out, err, code } = await run(line, asked);
    expect([code, err, out.includes(key)]).toEqual([0, "", false]);
    expect(out).toContain("새 값 0개, 바뀐 값 0개, 그대로 2개");
    const refused = await run(line, world("{}"));
    expect([refused.code, refused.err.includes("JEGAP_ECOS_KEY")]).toEqual([2, true]);
  });
});
