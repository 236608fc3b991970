import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Files by name, handed to LibreOffice and converted in one run; what it made comes back by name. */
export function convert(
  soffice: string,
  files: ReadonlyMap<string, Uint8Array>,
  to: string,
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "jegap-papers-"));
  try {
    const out = join(folder, "out");
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const paths = [...files.keys()].map((name) => join(folder, name));
    const run = spawnSync(
      soffice,
      [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to, "--outdir", out, ...paths],
      { encoding: "utf8", timeout: 240_000 },
    );
    if (run.status !== 0) throw new Error(`LibreOffice ended with ${run.status}: ${run.stderr}`);
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** First sheet as comma-separated values, formulas worked out. */
export const firstSheetCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1";

/** Cells of CSV text whose cells hold no line ends. */
export function rowsOf(csv: Uint8Array): readonly (readonly string[])[] {
  const text = Buffer.from(csv).toString("utf8").trim();
  return text.split("\n").map((row) => row.split(",").map((cell) => cell.replace(/^"|"$/gu, "")));
}
