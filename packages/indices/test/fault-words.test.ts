import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { faultWords } from "@jegap/words";
import { expect, it } from "vitest";

const sources = fileURLToPath(new URL("../src", import.meta.url));

it("every fault of this package has its words", () => {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".ts"));
  const text = files.map((file) => readFileSync(join(sources, file), "utf8")).join("\n");
  const raised = [...text.matchAll(/(?:fail\(\s*|code: )"([a-z-]+)"/g)].map((match) => match[1] ?? "");
  const listed = [...text.matchAll(/(?:\||Fault =|">) "([a-z]+(?:-[a-z]+)+)"/g)].map(
    (match) => match[1] ?? "",
  );
  const missing = new Set([...raised, ...listed].filter((code) => !(code in faultWords)));
  expect(raised.length).toBeGreaterThan(80);
  expect([...missing]).toEqual([]);
});
