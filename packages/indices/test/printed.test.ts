import { readPrintedPeriod, readPrintedValue } from "@jegap/indices";
import { describe, expect, it } from "vitest";

describe("a printed figure", () => {
  it.each([
    ["119.77", "119.77", "unstated"],
    ["-36.98", "-36.98", "unstated"],
    ["−36.98", "-36.98", "unstated"],
    ["1,234.5", "1234.5", "unstated"],
    ["12,345,678", "12345678", "unstated"],
    ["１１９．７７", "119.77", "unstated"],
    ["１，２３４", "1234", "unstated"],
    [" 0 ", "0", "unstated"],
    [".5", "0.5", "unstated"],
    ["+3.10", "3.10", "unstated"],
    ["119.77p", "119.77", "provisional"],
    ["119.77 p)", "119.77", "provisional"],
    ["p 119.77", "119.77", "provisional"],
    ["119.77(잠정)", "119.77", "provisional"],
    ["119.77 e", "119.77", "provisional"],
    ["119.80r", "119.80", "corrected"],
    ["119.80 수정", "119.80", "corrected"],
    ["119.80 f", "119.80", "final"],
  ])("%s is %s, %s", (text, value, status) => {
    expect(readPrintedValue(text)).toEqual({ ok: true, value: { value, status } });
  });

  it.each(["", ".", "..", "...", "…", "-", "－", "N/A", "NA", ":", "null", "X"])(
    "'%s' says that nothing was published, not zero",
    (text) => {
      expect(readPrintedValue(text)).toEqual({ ok: true, value: undefined });
    },
  );

  it.each([
    ["1,23", "value-comma"],
    ["1.234,5", "value-comma"],
    ["12,34,567", "value-comma"],
    ["1.5E+3", "value-exponent"],
    ["=B2*1.1", "value-formula"],
    ["삼백이십", "value-korean-digits"],
    ["1만 2천", "value-korean-digits"],
    ["(36.98)", "value-unreadable"],
    ["△36.98", "value-unreadable"],
    ["119.77*", "value-unreadable"],
    ["약 120", "value-unreadable"],
    ["12 345", "value-unreadable"],
    ["0x1F", "value-unreadable"],
    ["1_000", "value-unreadable"],
  ])("%s is refused: %s", (text, code) => {
    const read = readPrintedValue(text);
    expect(read.ok ? [] : read.faults.map((fault) => fault.code)).toEqual([code]);
  });
});

describe("a printed period", () => {
  it.each([
    ["2025.01", undefined, "2025-01"],
    ["2025-01", undefined, "2025-01"],
    ["2025/01", undefined, "2025-01"],
    ["202501", undefined, "2025-01"],
    ["2025M01", undefined, "2025-01"],
    ["2025-M09", undefined, "2025-09"],
    ["2025년 1월", undefined, "2025-01"],
    ["２０２５．０１", undefined, "2025-01"],
    ["202503", "quarter", "2025-Q3"],
    ["2025Q1", undefined, "2025-Q1"],
    ["2025.1/4", undefined, "2025-Q1"],
    ["2025년 3분기", undefined, "2025-Q3"],
    ["2025S1", undefined, "2025-H1"],
    ["2025년 하반기", undefined, "2025-H2"],
    ["20250131", undefined, "2025-01-31"],
    ["2025. 1. 31.", undefined, "2025-01-31"],
    ["2025.1.31", undefined, "2025-01-31"],
    ["2023-11-01", "month", "2023-11"],
    ["2023-11-02", "month", "2023-11-02"],
    ["2025", undefined, "2025"],
    ["2025년", undefined, "2025"],
  ] as const)("%s (frequency %s) is %s", (text, frequency, name) => {
    const read = readPrintedPeriod(text, frequency);
    expect(read.ok ? read.value.period.name : undefined).toBe(name);
  });

  it("carries the mark of a provisional month", () => {
    const read = readPrintedPeriod("2025.06 p)");
    expect(read.ok && [read.value.period.name, read.value.status]).toEqual(["2025-06", "provisional"]);
  });

  it.each([
    ["2025.1", "period-ambiguous"],
    ["2025-13", "period-unreadable"],
    ["2025-02-29", "period-unreadable"],
    ["1/2025", "period-unreadable"],
    ["Jan-25", "period-unreadable"],
    ["", "period-unreadable"],
  ])("%s is refused: %s", (text, code) => {
    const read = readPrintedPeriod(text);
    expect(read.ok ? [] : read.faults.map((fault) => fault.code)).toEqual([code]);
  });
});
