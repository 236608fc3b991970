import { spawnSync } from "node:child_process";
import type { Tool } from "../../../tests/tools.ts";

/** Poppler's reader of PDF text; it knows `-v` and no `--version`. */
export const pdftotext: Tool = {
  name: "pdftotext (poppler)",
  path: spawnSync("pdftotext", ["-v"], { stdio: "ignore" }).status === 0 ? "pdftotext" : undefined,
};

function run(path: string, options: readonly string[], pdf: Uint8Array): string {
  const done = spawnSync(path, [...options, "-", "-"], { input: pdf, maxBuffer: 256 * 1024 * 1024 });
  if (done.status !== 0) throw new Error(done.stderr.toString("utf8"));
  return done.stdout.toString("utf8");
}

/** All text of a PDF, in reading order. */
export function textOf(path: string, pdf: Uint8Array): string {
  return run(path, ["-raw"], pdf);
}

/** Text by page. */
export function pagesOf(path: string, pdf: Uint8Array): readonly string[] {
  return textOf(path, pdf)
    .split("\f")
    .filter((page) => page.trim() !== "");
}

/** Where each word stands on its page, in points from the upper left corner. */
export function boxesOf(path: string, pdf: Uint8Array) {
  const xml = run(path, ["-bbox"], pdf);
  return xml
    .split("<page ")
    .slice(1)
    .map((page) => {
      const number = (text: string, name: string): number =>
        Number(new RegExp(`${name}="([\\d.]+)"`, "u").exec(text)?.[1] ?? "0");
      const words = page.match(/<word [^>]*>/gu) ?? [];
      return {
        width: number(page, "width"),
        height: number(page, "height"),
        words: words.map((word) => ({
          left: number(word, "xMin"),
          right: number(word, "xMax"),
          bottom: number(word, "yMax"),
        })),
      };
    });
}
