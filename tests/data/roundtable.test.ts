import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readRoundtable } from "../../tools/roundtable.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = globSync("data/roundtable/*.yaml", { cwd: root }).sort();
const isRoundtable = new Ajv2020().compile(
  JSON.parse(readFileSync(`${root}data/roundtable/schema.json`, "utf8")),
);

describe.each(files)("%s", (path) => {
  const written: unknown = parse(readFileSync(`${root}${path}`, "utf8"), { schema: "failsafe" });
  const { roundtable, tasks } = readRoundtable(`${root}${path}`);

  it("has the fields of a roundtable, each in both languages", () => {
    expect(isRoundtable(written) ? [] : isRoundtable.errors).toEqual([]);
  });

  it("stands under its day, each task once", () => {
    expect(path).toContain(`/${roundtable}.yaml`);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
  });

  it("claims to serve a task exactly where it names what serves it, and that is there", () => {
    const claims = tasks.filter(({ serves, where }) => (serves === "nothing-yet") !== (where === undefined));
    expect(claims).toEqual([]);
    const missing = tasks.flatMap(({ where }) => where ?? []).filter((name) => !existsSync(`${root}${name}`));
    expect(missing).toEqual([]);
  });
});

it("2026-02-03: fourteen tasks, every field on both axes", () => {
  const { tasks } = readRoundtable(`${root}data/roundtable/2026-02-03.yaml`);
  const count = (field: string, axis: string) =>
    tasks.filter((task) => task.field === field && task.axis === axis).length;
  const fields = ["sme", "startup", "micro"];
  expect(fields.map((field) => [count(field, "growth"), count(field, "win-win")])).toEqual([
    [2, 2],
    [2, 2],
    [3, 3],
  ]);
});
