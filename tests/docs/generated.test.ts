import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pages } from "../../tools/pages.ts";
import { root } from "../house/sources.ts";

describe("generated files are as what they are made from (npm run pages)", () => {
  it.each(Object.entries(pages))("%s", async (path, text) => {
    expect(readFileSync(`${root}${path}`, "utf8")).toBe(await text());
  });
});
