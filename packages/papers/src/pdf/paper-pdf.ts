import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { dayNumber, fail, type Result, readDay, succeed } from "@jegap/exact";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { codeSvg } from "../mark/code.ts";
import type { Paper } from "../model/paper.ts";
import { breakableAll, stringsIn } from "./breakable.ts";
import { codePointsOf, lackingLetters } from "./glyphs.ts";
import { template } from "./template.ts";

export type PdfFault = "paper-letters-missing" | "paper-not-made";

/** Noto Sans KR (SIL Open Font License), from the package that carries it: never the machine's own fonts. */
const fontFolder = join(dirname(createRequire(import.meta.url).resolve("@embedpdf/fonts-kr")), "..", "fonts");

let kept: { readonly compiler: NodeCompiler; readonly has: (codePoint: number) => boolean } | undefined;

/** Fonts are some megabytes and the compiler keeps its caches: made once a process. */
function press() {
  kept ??= {
    compiler: NodeCompiler.create({
      workspace: tmpdir(),
      fontArgs: ["Regular", "Bold"].map((weight) => ({
        fontBlobs: [readFileSync(join(fontFolder, `NotoSansKR-${weight}.otf`))],
      })),
    }),
    has: codePointsOf(readFileSync(join(fontFolder, "NotoSansKR-Regular.otf"))),
  };
  return kept;
}

/** What the template reads. */
function pageData(paper: Paper) {
  const { kind, language, title, heading, wide, blocks, seal, day, attachments } = paper;
  const shown = breakableAll({ language, title, heading, wide, blocks });
  return {
    ...shown,
    kind,
    seal,
    date: day.split("-").map(Number),
    files: attachments.map((file) => ({
      name: file.name,
      description: file.description,
    })),
  };
}

const secondsInDay = 86_400;

/**
 * The paper as PDF/A-3a. Refused where a letter has no glyph in the embedded font (emoji, Arabic): a signed paper
 * must not show boxes; the HTML and DOCX makers take any letter.
 */
export function paperPdf(paper: Paper): Result<Uint8Array, PdfFault> {
  const { compiler, has } = press();
  const data = pageData(paper);
  const lacking = lackingLetters(stringsIn([data.title, data.blocks]), has);
  if (lacking.length > 0)
    return fail("paper-letters-missing", {
      letters: lacking.slice(0, 20).join(" "),
      count: `${lacking.length}`,
    });
  const put = (name: string, text: string): void =>
    compiler.mapShadow(join(tmpdir(), name), Buffer.from(text, "utf8"));
  put("paper.json", JSON.stringify(data));
  put("code.svg", codeSvg(paper.seal.code));
  for (const file of paper.attachments) put(file.name, file.text);
  const mainFilePath = join(tmpdir(), "paper.typ");
  compiler.addSource(mainFilePath, template);
  const day = readDay(paper.day);
  try {
    const pdf = compiler.pdf(
      { mainFilePath },
      {
        pdfStandard: "a-3a",
        creationTimestamp: day.ok ? dayNumber(day.value) * secondsInDay : 0,
      },
    );
    compiler.evictCache(1);
    return succeed(new Uint8Array(pdf));
  } catch (error) {
    return fail("paper-not-made", { problem: error instanceof Error ? error.message : String(error) });
  } finally {
    compiler.resetShadow();
  }
}
