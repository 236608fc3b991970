import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { lawCommand } from "../src/law/command.ts";

const here = fileURLToPath(new URL("./law/", import.meta.url));
const deals = fileURLToPath(new URL("../../../examples/deals/", import.meta.url));
const cases = fileURLToPath(new URL("../../../packages/law/test/cases/cases.json", import.meta.url));

const { stdin } = process;

afterEach(() => {
  Object.defineProperty(process, "stdin", { value: stdin, configurable: true });
  process.exitCode = undefined;
});

/** Runs the command in this process and collects what it prints. */
async function law(...given: readonly string[]) {
  const printed: string[] = [];
  const [out, err] = [process.stdout.write, process.stderr.write];
  const keep = (text: string | Uint8Array) => printed.push(String(text)) > 0;
  process.stdout.write = keep;
  process.stderr.write = keep;
  const language = given.includes("--lang") ? [] : ["--lang", "ko"];
  try {
    await lawCommand().parseAsync([...given, ...language], { from: "user" });
  } finally {
    process.stdout.write = out;
    process.stderr.write = err;
  }
  const text = printed.join("");
  return { text, first: text.split("\n")[0] ?? "", code: process.exitCode };
}

function typed(...lines: readonly string[]): void {
  const input = Readable.from(lines.map((l) => `${l}\n`));
  Object.defineProperty(process, "stdin", { value: input, configurable: true });
}

describe("jegap law check", () => {
  it("says on the first line what may be missing, who asks and the weakest support", async () => {
    const { first, text, code } = await law("check", `${deals}copper-cable.yaml`);
    expect(first).toBe(
      "위반에 해당할 수 있음 (진술된 사실 기준): 연동 기재사항 누락 [상생협력법, 하도급법] — 가장 약한 근거: 확인되지 않음",
    );
    expect(text).toContain("상생협력법 시행령 제14조제1항제5호");
    expect(text).not.toMatch(/적법/u);
    expect(code).toBe(1);
  });

  it("answers for a renewal on the day energy joins", async () => {
    const [before, after] = [
      await law("check", `${deals}heat-treatment.yaml`, "--renewed", "2026-12-02"),
      await law("check", `${deals}heat-treatment.yaml`, "--renewed", "2026-12-03"),
    ];
    expect([before.code, after.code]).toEqual([0, 1]);
    expect(before.first).toContain("주요 에너지경비 없음");
    expect(after.first).toContain("연동 사항을 약정서에 적어야 함");
  });

  it("says what a renewal will need from a later day on", async () => {
    const { text } = await law("check", `${deals}heat-treatment.yaml`);
    expect(text).toContain(
      "2026-12-03 열처리: 이날부터 체결·갱신·본질적 변경을 하면 연동 사항을 약정서에 적어야 함",
    );
    expect(text).toContain("지금 약정서는 2027-03-01까지 예전 규정을 따릅니다");
  });

  it("prints data without a word for people", async () => {
    const { text } = await law("check", `${deals}copper-cable.yaml`, "--json");
    const verdict: { result: string; refs: readonly string[] } = JSON.parse(text);
    expect(verdict.result).toBe("VIOLATION_ENTRY_MISSING");
    expect(verdict.refs).toContain("FSA 3(2)3");
    expect(text.replaceAll("동 케이블", "").match(/"(?:why|text|title)"/gu)).toBeNull();
  });

  it("names file, line and field of every fault, and leaves with 2", async () => {
    const { text, code } = await law("check", `${here}bad/unknown-size-and-fraction-of-a-day.yaml`);
    expect(code).toBe(2);
    expect(text.match(/\.yaml:\d+:\d+ [a-z_]+: /gu)).toHaveLength(4);
  });

  it("says on the first line what it needs", async () => {
    const { first, code } = await law("check", `${here}needs-the-buyer.yaml`, "--lang", "en");
    expect(first).toContain("undetermined: needs buyer_class");
    expect(code).toBe(1);
  });

  it("refuses a day before the first encoded text, and says what to ask instead", async () => {
    const { text, code } = await law("check", `${here}bad/before-the-first-text.yaml`, "--lang", "en");
    expect(code).toBe(2);
    expect(text).toContain("ask an older one by its renewal");
  });

  it("refuses a day of asking before the agreement", async () => {
    const { text, code } = await law("check", `${deals}copper-cable.yaml`, "--on", "2026-01-01");
    expect(code).toBe(2);
    expect(text).toContain("agreement_date: 2026-06-10");
  });

  it("says which file is missing", async () => {
    const { text, code } = await law("check", `${deals}none.yaml`);
    expect(code).toBe(2);
    expect(text).toContain("none.yaml");
  });
});

describe("the other law commands", () => {
  it("changes: by day, what a folder of deals needs anew", async () => {
    const { text, code } = await law("changes", deals, "--from", "2026-11-23", "--to", "2027-06-30");
    expect(code).toBe(1);
    expect(text.match(/^\d{4}-\d{2}-\d{2}/gmu)).toEqual([
      "2026-12-03",
      "2026-12-03",
      "2027-03-01",
      "2027-06-10",
    ]);
  });

  it("figures: those that hold on a day", async () => {
    const { text } = await law("figures", "--on", "2026-11-23", "--lang", "en");
    expect(text).toContain("WWD 14(3): 90 days, from 2023-10-04");
    expect(text).not.toContain("wwa.mainEnergyShare");
  });

  it("cases: how many passed, on the last line", async () => {
    const { text, code } = await law("cases", cases);
    expect(text).toBe("82 passed, 0 failed\n");
    expect(code).toBe(0);
  });

  it("demand: which cost data may be asked for", async () => {
    const { first, text, code } = await law("demand", `${here}data-demand.yaml`);
    expect(code).toBe(1);
    expect(first).toContain("정당한 사유 없는 요구일 수 있음");
    expect(text).toContain("노무비: 연동과 관계없는 자료");
    expect(text).toContain("상생협력법 제25조제1항제13호의2");
  });

  it("demand: what the papers lack before a drawing is handed over", async () => {
    const { text, code } = await law("demand", `${here}demand.yaml`, "--lang", "en");
    expect(code).toBe(1);
    expect(text).toContain("there is no secrecy contract");
    expect(text).toContain("keep the request and the secrecy contract until 2033-12-31");
  });
});

describe("jegap law ask", () => {
  it("answers after eight questions, and again after an answer that cannot be read", async () => {
    typed("2026-10-01", "1", "1", "1", "구리", "구리 30%", "365", "500000000", "1");
    const { text, code } = await law("ask");
    expect(text).toContain("읽을 수 없습니다: 구리");
    expect(text).toContain("연동 사항을 약정서에 적어야 함 [상생협력법, 하도급법]");
    expect(code).toBe(1);
  });

  it("stops asking once the answer is settled", async () => {
    typed("2026-12-10", "6");
    const { text, code } = await law("ask");
    expect(text.match(/^(?:> )?\d+\. /gmu)).toHaveLength(2);
    expect(code).toBe(0);
  });

  it("gives the next question as data from the answers so far", async () => {
    const { text } = await law("ask", "--answers", `${deals}heat-treatment.yaml`, "--json");
    expect(JSON.parse(text)).toMatchObject({ answer: { result: "NO_MAIN_ITEM" } });
  });
});
