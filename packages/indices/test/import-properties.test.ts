import { addDays, type Day, day, must } from "@jegap/exact";
import { asKnownOn, importDocument, openHistory } from "@jegap/indices";
import type { KnownGrade } from "@jegap/linkage";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allFiles, factsOf, newFolder, sheetDocument, sheetPrice } from "./own.ts";

const months = ["2026-01", "2026-02", "2026-03"] as const;
const start = day("2026-02-01");

/** A document as published: the day, and what it says of some months. */
interface Published {
  readonly day: Day;
  readonly says: ReadonlyMap<string, string>;
}

const published: fc.Arbitrary<Published> = fc
  .record({
    after: fc.integer({ min: 0, max: 40 }),
    values: fc.dictionary(fc.constantFrom(...months), fc.constantFrom("-1", "0", "1", "1.5", "2"), {
      minKeys: 1,
    }),
  })
  .map(({ after, values }) => ({ day: addDays(start, after), says: new Map(Object.entries(values)) }));

const put = (folder: string, { day: known, says }: Published) =>
  must(
    importDocument(
      folder,
      sheetDocument(
        known,
        [...says].map(([month, value]) => `${month} ${value}`),
      ),
      { facts: factsOf },
    ),
  );

const inOrderOfDays = (documents: readonly Published[]) =>
  documents.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

/** What a reader on a day has last been told of each month: documents of one day count in the order put in. */
function told(documents: readonly Published[], on: Day): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const document of documents)
    if (document.day <= on) for (const [month, value] of document.says) known.set(month, value);
  return new Map([...known].sort());
}

function answered(folder: string, on: Day): ReadonlyMap<string, string> {
  const history = must(openHistory(folder));
  const grades = new Set<KnownGrade>(["exact"]);
  return new Map(asKnownOn(history, sheetPrice.id, on, grades).map((o) => [o.period.name, o.value]));
}

describe("a history, for any documents", () => {
  it("tells on every day what the documents published by then say, put in in order", () => {
    fc.assert(
      fc.property(fc.array(published, { minLength: 1, maxLength: 6 }), (unordered) => {
        const documents = inOrderOfDays(unordered);
        const folder = newFolder();
        for (const document of documents) put(folder, document);
        for (const { day: known } of documents)
          for (const on of [addDays(known, -1), known, addDays(known, 1)])
            expect(answered(folder, on)).toEqual(told(documents, on));
      }),
      { numRuns: 25 },
    );
  });

  it("only ever grows at the end of its files, and documents of different days put in again change nothing", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(published, { minLength: 1, maxLength: 5, selector: ({ day: on }) => on }),
        (unordered) => {
          const documents = inOrderOfDays(unordered);
          const folder = newFolder();
          let before: Readonly<Record<string, string>> = {};
          for (const document of documents) {
            put(folder, document);
            const after = allFiles(folder);
            for (const [path, text] of Object.entries(before))
              if (path !== "manifest.csv") expect(after[path]?.startsWith(text), path).toBe(true);
            before = after;
          }
          for (const document of documents) put(folder, document);
          expect(allFiles(folder)).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("never tells a value before its day, in whatever order the documents came", () => {
    fc.assert(
      fc.property(
        fc.array(published, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: -5, max: 45 }),
        (documents, after) => {
          const folder = newFolder();
          for (const document of documents) put(folder, document);
          const on = addDays(start, after);
          const sayable = new Set(
            documents
              .filter((d) => d.day <= on)
              .flatMap((d) => [...d.says].map(([month, value]) => `${month} ${value}`)),
          );
          for (const [month, value] of answered(folder, on)) expect(sayable).toContain(`${month} ${value}`);
        },
      ),
      { numRuns: 25 },
    );
  });
});

it("says when a changed value is older than what is kept", () => {
  const folder = newFolder();
  const says = (value: string) => new Map([["2026-01", value]]);
  put(folder, { day: day("2026-02-20"), says: says("1") });
  put(folder, { day: day("2026-04-20"), says: says("3") });
  expect(put(folder, { day: day("2026-03-20"), says: says("2") }).early).toBe(1);
  expect(answered(folder, day("2026-04-01")).get("2026-01")).toBe("2");
  expect(answered(folder, day("2026-05-01")).get("2026-01")).toBe("3");
});

it("is put right again by the later documents, put in once more", () => {
  const folder = newFolder();
  const says = (value: string) => new Map([["2026-01", value]]);
  const later = { day: day("2026-04-20"), says: says("1") };
  put(folder, { day: day("2026-02-20"), says: says("1") });
  put(folder, later);
  put(folder, { day: day("2026-03-20"), says: says("2") });
  expect(answered(folder, day("2026-05-01")).get("2026-01")).toBe("2");
  put(folder, later);
  expect(answered(folder, day("2026-05-01")).get("2026-01")).toBe("1");
});
