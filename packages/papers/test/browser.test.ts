import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { expect, it } from "vitest";

/** Every module that a browser would be given with the door of the papers. */
it("all but the PDF maker bundles for a browser, with nothing of Node in it", async () => {
  const build = await rolldown({
    input: fileURLToPath(new URL("../src/index.ts", import.meta.url)),
    platform: "browser",
    resolve: { conditionNames: ["jegap-source", "browser", "import", "default"] },
  });
  const { output } = await build.generate({ format: "esm" });
  await build.close();
  const outside = output.flatMap((part) =>
    part.type === "chunk" ? [...part.imports, ...part.dynamicImports] : [],
  );
  const chunks = new Set(output.map((part) => part.fileName));
  const foreign = outside.filter((name) => !chunks.has(name));
  expect(foreign).toEqual([]);
  const code = output.map((part) => (part.type === "chunk" ? part.code : "")).join("\n");
  const required = [...code.matchAll(/\brequire\("([^"]+)"\)/gu)].map((match) => match[1] ?? "");
  expect(required.filter((name) => name.startsWith("node:") || builtinModules.includes(name))).toEqual([]);
});
