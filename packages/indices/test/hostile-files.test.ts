import { readFileSync } from "node:fs";
import { readPublishedFile } from "@jegap/indices";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePrintedJson } from "../src/connectors/exact-json.ts";
import { answer, ask, query } from "./publisher.ts";

const sample = (name: string) => readFileSync(new URL(`./samples/${name}`, import.meta.url));

/** Text that looks like the tables people drop, so that the readers get past their first line. */
const tableLike = fc
  .array(
    fc.array(
      fc.constantFrom("date", "2025-01", "2025.1", "값", "1,5", "1,234", "p", "=A1", '"', "", "-", "2025Q1"),
      { maxLength: 4 },
    ),
    { maxLength: 6 },
  )
  .map((rows) => rows.map((row) => row.join(",")).join("\n"));

function isAnswer(result: { readonly ok: boolean }): void {
  expect([true, false]).toContain(result.ok);
}

describe("whatever is dropped or answered, the reader answers and never throws", () => {
  it("bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) =>
        isAnswer(await readPublishedFile(bytes, "f")),
      ),
      { numRuns: 300 },
    );
  });

  it("text that looks like a table", async () => {
    await fc.assert(
      fc.asyncProperty(tableLike, async (text) =>
        isAnswer(await readPublishedFile(new TextEncoder().encode(text), "f")),
      ),
      { numRuns: 500 },
    );
  });

  it("a workbook cut or with a byte changed", async () => {
    const whole = sample("worldbank/CMO-Historical-Data-Monthly_updated-2026-06-02.xlsx");
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Uint8Array.from(whole.subarray(0, Math.max(at, 4)));
        changed[at % 4000] = byte;
        isAnswer(await readPublishedFile(changed, "f"));
      }),
      { numRuns: 25 },
    );
  });

  it.each(["ecos", "kosis", "fred", "ecb", "worldbank"])("JSON of any shape from %s", async (name) => {
    const address: Readonly<Record<string, string>> = {
      ecos: "404Y014/*AA",
      kosis: "301/DT_1/1/A",
      fred: "X",
      ecb: "EXR/D.USD",
      worldbank: "JP/X",
    };
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), async (body) => {
        const asked = query(address[name] ?? "", "month", "2025-01", "2025-02");
        isAnswer((await ask(name, asked, [answer(body)])).result);
      }),
      { numRuns: 40 },
    );
  });

  it("every digit of a number in JSON stays, and strings stay as they are", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.string(), (number, text) => {
        const json = `{"n": ${number}.10, ${JSON.stringify(text)}: [${number}, ${JSON.stringify(text)}]}`;
        expect(parsePrintedJson(json)).toEqual({ n: `${number}.10`, [text]: [`${number}`, text] });
      }),
    );
  });
});
