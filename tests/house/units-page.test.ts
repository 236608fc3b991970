import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { unitsPage } from "../../tools/units-page.ts";
import { root } from "./sources.ts";

it("docs/units.md lists the units as they are read (npx node --conditions=jegap-source tools/units-page.ts)", () => {
  expect(readFileSync(`${root}docs/units.md`, "utf8")).toBe(unitsPage());
});
