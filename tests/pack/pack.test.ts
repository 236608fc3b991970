import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../house/sources.ts";
import { chromium, needsTool } from "../tools.ts";
import { bundle, runBare, runInChromium } from "./browser.ts";
import { install, libraryExample, packAll, published } from "./packed.ts";
import { nodes, places } from "./runtimes.ts";

const packed = packAll();
install(packed);
const { folder, packages } = packed;
const { program, prints } = libraryExample();
const entry = join(folder, "example.js");
writeFileSync(entry, stripTypeScriptTypes(program));

/** Packages that promise to run in a browser; the read side of the others is bundled with what uses it. */
const inBrowsers = published.filter((name) => ["exact", "words", "linkage", "law", "checker"].includes(name));

afterAll(() => rmSync(folder, { recursive: true }));

describe("what is published", () => {
  it("every package that is not private", () => {
    expect(packages.map(({ name }) => name).sort()).toEqual(published.map((name) => `@jegap/${name}`).sort());
  });

  it.each(packages)("$name: built code, its types, the licence; no sources, tests or data", ({ files }) => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["LICENSE", "dist/index.js", "dist/index.d.ts"]));
    const allowed =
      /^(?:dist\/.*\.(?:js|d\.ts)|dist\/checker\.html|schema\/.*\.json|LICENSE|README\.md|package\.json)$/;
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it.each(published)("@jegap/%s: the licence is that of the repository", (name) => {
    expect(readFileSync(`${root}packages/${name}/LICENSE`, "utf8")).toBe(
      readFileSync(`${root}LICENSE`, "utf8"),
    );
  });

  it("the schema of the clause can be imported by its name", () => {
    const ask = `console.log(import.meta.resolve("@jegap/linkage/linkage-terms.schema.json"))`;
    const options = ["--input-type=module", "--eval", ask];
    const found = execFileSync(process.execPath, options, { cwd: folder, encoding: "utf8" });
    expect(JSON.parse(readFileSync(new URL(found.trim()), "utf8")).$id).toBe("urn:jegap:linkage-terms");
  });
});

describe("the README's library example, from the packed packages alone", () => {
  it("agrees with the published types", () => {
    writeFileSync(join(folder, "example.ts"), program);
    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--lib",
      "es2023,dom",
    ];
    const tsc = `${root}node_modules/typescript/bin/tsc`;
    const check = () =>
      execFileSync(process.execPath, [tsc, ...options, "--types", "", "example.ts"], { cwd: folder });
    expect(check).not.toThrow();
  });

  for (const node of nodes)
    needsTool(node, `on ${node.name}`, (path) => {
      it.each(places)("TZ=$TZ LANG=$LANG: prints what the README shows", (place) => {
        const env = { ...process.env, ...place };
        expect(execFileSync(path, [entry], { cwd: folder, env, encoding: "utf8" })).toBe(prints);
      });
    });
});

describe("the same in a browser", () => {
  it("bundled, where only the language is there", async () => {
    expect(runBare(await bundle(entry))).toBe(prints);
  });

  it.each(inBrowsers)("@jegap/%s: its door opens there", async (name) => {
    const door = join(folder, `${name}.js`);
    writeFileSync(
      door,
      `import * as door from "@jegap/${name}";\nconsole.log(Object.keys(door).length > 0);\n`,
    );
    expect(runBare(await bundle(door))).toBe("true\n");
  });

  needsTool(chromium, "in Chromium", (path) => {
    it("prints what the README shows", async () => {
      expect(runInChromium(path, await bundle(entry), join(folder, "page"))).toBe(prints);
    });
  });
});
