import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** The checker and its page as one HTML file that opens by double click and asks the network for nothing. */
export async function checkerPage(): Promise<string> {
  const build = await rolldown({ input: here("../src/page/main.ts"), platform: "browser" });
  const { output } = await build.generate({ format: "iife", minify: false });
  await build.close();
  const [script, ...others] = output;
  if (others.length > 0) throw new Error("the checker is more than one file");
  // A closing tag inside the script would end it early.
  const code = script.code.replaceAll("</script", "<\\/script");
  return readFileSync(here("checker.html"), "utf8").replace("/* checker */", () => code);
}
