import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readingsCommand } from "../src/readings/command.ts";
import { runCommand } from "./run.ts";

const examples = fileURLToPath(new URL("../../../examples/", import.meta.url));

function readings(...given: readonly string[]) {
  return runCommand(readingsCommand(), given);
}

describe("jegap readings", () => {
  const open = [`${examples}readings/copper-open.yaml`, "--known-on", "2026-06-30", "--quantity", "120000 m"];

  it("says in Korean what is open, what it is worth and the sentences to choose from", async () => {
    const { text, code } = await readings(...open, "--lang", "ko");
    expect(code).toBe(1);
    expect(text).toContain("정해지지 않은 항목 12개, 읽는 방법 576가지");
    expect(text).toContain("2026-06-30 단가: 9,714원/m ~ 10,104원/m (차이 390원/m)");
    expect(text).toContain("이 기간에 고르게 나누어 모두 120000 m 납품하면: 841,664,345원 ~ 863,996,869원");
    expect(text).toContain("‘구리’ 조정요건을 채우면 변동분 전부를 반영한다.");
    expect(text).toContain("해석 합의");
    expect(text.indexOf("[link.구리.reflect]")).toBeLessThan(text.indexOf("[price.round]"));
  });

  it("gives the same to machines, exactly, with the sentences in both languages", async () => {
    const { text } = await readings(...open, "--json");
    const report = JSON.parse(text);
    expect(report.readings).toBe(576);
    const base = report.choices.find(({ field }: { field: string }) => field === "link.구리.base");
    expect(base.effect.price).toEqual({ exact: "198", unit: "KRW/m" });
    expect(base.values[0].value).toBe("{at: own-change}");
    expect(base.values[0].en).toContain("changed the price");
  });

  it("a complete agreement has one reading", async () => {
    const { text, code } = await readings(
      `${examples}copper-cable.yaml`,
      "--known-on",
      "2026-06-30",
      "--lang",
      "en",
    );
    expect(code).toBe(0);
    expect(text).toContain(
      "Nothing is left open: there is one reading, and the price on 2026-06-30 is 10,103 KRW/m.",
    );
  });

  it("a goods list is read beside its agreement", async () => {
    const { text, code } = await readings(
      `${examples}die-cast.yaml`,
      "--known-on",
      "2025-12-31",
      "--lang",
      "en",
    );
    expect([code, text.includes("there is one reading")]).toEqual([0, true]);
  });

  it.each([
    ["days the wrong way round", ["--from", "2026-01-01", "--to", "2025-01-01"], "after the last day"],
    ["a quantity in another unit", ["--quantity", "10 kg"], "--quantity"],
    ["a line that is not there", ["--line", "X-1"], "X-1"],
  ])("%s is refused", async (_, options, told) => {
    const { text, code } = await readings(`${examples}readings/copper-open.yaml`, ...options, "--lang", "en");
    expect(code).toBe(2);
    expect(text).toContain(told);
  });
});
