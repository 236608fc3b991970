import { describe, expect, it } from "vitest";
import {
  doorFault,
  leftovers,
  lonelyTests,
  longFiles,
  longFunctions,
  machinePaths,
  nodeImports,
  platform,
  strangers,
  typeEscapes,
} from "./rules.ts";
import { type Source, sourceOf } from "./sources.ts";

const planted = (...lines: readonly string[]): readonly Source[] => [
  sourceOf("packages/exact/src/planted.ts", lines.join("\n")),
];
const body = (lines: number): string => Array.from({ length: lines }, () => "  f();").join("\n");

describe("each rule finds what it is for, and lets the honest pass", () => {
  it("long files and long functions, but no test group", () => {
    expect(longFiles(planted(body(300)))).toEqual([]);
    expect(longFiles(planted(body(301)))).toEqual(["packages/exact/src/planted.ts"]);
    expect(longFunctions(planted("function f() {", body(68), "}"))).toEqual([]);
    expect(longFunctions(planted("function f() {", body(69), "}"))).toEqual([
      "packages/exact/src/planted.ts#f",
    ]);
    expect(longFunctions(planted("const g = () => {", body(69), "};"))).toEqual([
      "packages/exact/src/planted.ts#g",
    ]);
    expect(longFunctions(planted("class C { m() {", body(69), "} }"))).toEqual([
      "packages/exact/src/planted.ts#m",
    ]);
    expect(longFunctions(planted('describe("x", () => {', body(90), "});"))).toEqual([]);
    expect(longFunctions(planted('it("x", () => {', body(90), "});"))).toHaveLength(1);
  });

  it("lonely tests", () => {
    expect(lonelyTests(planted(`it.${"only"}("x", f)`, `fit("x", f)`, `it("only")`))).toHaveLength(2);
  });

  it("things left to do, in comments and not in words", () => {
    expect(leftovers(planted(`// ${"TO"}DO later`, `const x = "${"TO"}DO";`))).toHaveLength(1);
  });

  it("paths of one machine, but no address", () => {
    const path = ["", "home", "me", "a.csv"].join("/");
    expect(machinePaths(planted(`const x = "${path}";`, `const y = "https://a.kr${path}";`))).toHaveLength(1);
  });

  it("ways round the types and the linter", () => {
    expect(
      typeEscapes(planted(`x as ${"unknown"} as T`, `// biome-${"ignore"} lint/x`, `// @ts-${"ignore"}`)),
    ).toHaveLength(3);
    expect(typeEscapes(planted(`// biome-${"ignore"} lint/x: the reason`))).toEqual([]);
  });

  it("imports across the layers, types and dynamic ones too", () => {
    const lines = [
      `import type { A } from "@jegap/law";`,
      `export * from "../../words/src/index.ts";`,
      `const m = await import("@jegap/linkage");`,
      `import { b } from "./day.ts";`,
      `import c from "@jegap/words";`,
    ];
    expect(strangers(planted(...lines), ["words"])).toHaveLength(3);
  });

  it("Node, the clock and chance", () => {
    expect(
      nodeImports(planted(`import "node:fs";`, `import p from "path";`, `import q from "./fs.ts";`)),
    ).toHaveLength(2);
    const lines = [
      "new Date();",
      "Date.now();",
      "Math.random();",
      "process.env.X;",
      "fetch(u);",
      "Math.floor(1); updateDate();",
    ];
    expect(platform(planted(...lines)).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });

  it("a door that is missing or silent", () => {
    const door = (text: string) => [sourceOf("packages/exact/src/index.ts", text)];
    expect(doorFault("exact", [])).not.toBe("");
    expect(doorFault("exact", door("export {};"))).not.toBe("");
    expect(doorFault("exact", door("// exact\nexport {};"))).not.toBe("");
    expect(doorFault("exact", door("/** Exact arithmetic for prices, and a calendar. */\nexport {};"))).toBe(
      "",
    );
  });
});
