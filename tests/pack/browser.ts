import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { rolldown } from "rolldown";

/** The program and all it imports as one script for a browser; nothing of Node may be left in it. */
export async function bundle(entry: string): Promise<string> {
  const build = await rolldown({ input: entry, platform: "browser", cwd: join(entry, "..") });
  const { output } = await build.generate({ format: "iife" });
  await build.close();
  const [script, ...others] = output;
  if (others.length > 0) throw new Error(`more than one file: ${others.map((file) => file.fileName)}`);
  return script.code;
}

/** What a script prints where nothing is there but the language and what every browser has. */
export function runBare(script: string): string {
  const lines: string[] = [];
  const console = { log: (...given: readonly unknown[]) => void lines.push(given.join(" ")) };
  new Script(script).runInContext(createContext({ console, TextEncoder, TextDecoder }));
  return `${lines.join("\n")}\n`;
}

/** Options under which a headless Chromium runs as root and asks the network for nothing. */
const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What a script prints in Chromium, read back from the page it writes itself into. */
export function runInChromium(chromium: string, script: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const page = join(folder, "page.html");
  const catching = "const lines = []; console.log = (...given) => { lines.push(given.join(' ')); };";
  const showing =
    "document.body.textContent = btoa(unescape(encodeURIComponent(lines.join('\\n') + '\\n')));";
  writeFileSync(join(folder, "script.js"), `${catching}\n${script}\n${showing}`);
  writeFileSync(page, '<!doctype html><meta charset="utf-8"><body></body><script src="script.js"></script>');
  const options = [...quiet, `--user-data-dir=${join(folder, "profile")}`, "--dump-dom", page];
  const dom = execFileSync(chromium, options, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return Buffer.from(/<body>([^<]*)</u.exec(dom)?.[1] ?? "", "base64").toString("utf8");
}
