import { type LookReason, lookReasons, sayFault, sayReason, type Text } from "@jegap/words";
import { describe, expect, it } from "vitest";
import type { Reason } from "../src/index.ts";
import { readTerms } from "../src/index.ts";
import { but, copperClause } from "./clauses.ts";
import { workOut } from "./world.ts";

/** Both lists are one: a code without a sentence, or a sentence without a code, does not compile. */
const everyCode: Readonly<Record<Reason["code"], Text>> = lookReasons;
const everySentence: Readonly<Record<LookReason, Reason["code"]>> = Object.fromEntries(
  Object.keys(lookReasons).map((code) => [code, code]),
) as Record<LookReason, LookReason>;

describe("faults and reasons in words", () => {
  it("every reason of a look has its sentence", () => {
    expect(Object.keys(everyCode).sort()).toEqual(Object.values(everySentence).sort());
  });

  it("a fault says where, what and what next, in both languages", () => {
    const read = readTerms(
      but(copperClause, ["copper * w + K", "copper + K"]).replaceAll("copper", "구리"),
      "약정.yaml",
    );
    const [fault] = read.ok ? [] : read.faults;
    if (fault === undefined) throw new TypeError("the formula adds won per piece to won per kilogram");
    expect(sayFault(fault, "ko")).toBe(
      "약정.yaml:12:18 formula.price: '구리 + K' — 구리는 KRW/kg, K는 KRW/piece라 함께 계산할 수 없습니다\n" +
        "  → 단위를 맞추거나, 빠진 수량(소요량, 환율)을 곱하세요",
    );
    expect(sayFault(fault, "en")).toBe(
      "약정.yaml:12:18 formula.price: '구리 + K': 구리 is in KRW/kg and K in KRW/piece; they cannot be combined\n" +
        "  → make the units agree, or multiply by the quantity that is missing (a weight, an exchange rate)",
    );
  });

  it("a look that waits for a figure says for which", () => {
    const copper = { unit: "KRW/kg", frequency: "month" as const, values: { "2023-12": "10000" } };
    const { line } = workOut(copperClause, { CU: copper }, "2024-02-15");
    const reason = line.adjustments[0]?.reason;
    expect(reason && sayReason(reason, "ko")).toBe("CU 2024-01 값이 아직 발표되지 않았습니다");
    expect(reason && sayReason(reason, "en")).toBe("the figure of CU for 2024-01 is not published yet");
  });
});
