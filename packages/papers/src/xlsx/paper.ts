import { type Language, paperWords } from "@jegap/words";
import type { Attachment, Block, Paper } from "../model/paper.ts";
import type { Said } from "../model/said.ts";
import type { Sheet, SheetCell } from "./sheet.ts";
import { xlsxBytes } from "./write.ts";

/** First cell of the sheet that holds a paper's data. */
export const dataMark = "jegap-paper-data-1";

/** Text of one cell of the data sheet; below the 32,767 letters that a cell can hold. */
const chunk = 30_000;

function text(said: Said): SheetCell {
  return { text: said.join("\n"), wrap: true };
}

function title(said: Said): SheetCell {
  return { text: said.join("\n"), head: true };
}

function blockRows(block: Block): readonly (readonly SheetCell[])[] {
  switch (block.kind) {
    case "heading":
      return [[], [title(block.text)]];
    case "paragraph":
    case "note":
      return [[text(block.text)]];
    case "fields":
      return block.rows.map((row) => [
        title(row.number === undefined ? row.label : [`${row.number}. ${row.label.join("\n")}`]),
        text([row.value.map((one) => one.join("\n")).join("\n")]),
        ...(row.article === undefined ? [] : [text([row.article])]),
      ]);
    case "table":
      return [
        [],
        block.columns.map((column) => title(column.title)),
        ...(block.rows.length === 0
          ? [[text(block.empty)]]
          : block.rows.map((row) =>
              row.map(
                (cell, c): SheetCell =>
                  block.columns[c]?.align === "right" ? { text: cell.join("\n"), right: true } : text(cell),
              ),
            )),
        [],
      ];
    case "steps":
      return block.items.map((item, i) => [text([`${i + 1}. ${item.join("\n")}`])]);
    case "signatures":
      return block.boxes.flatMap((box) => [
        [],
        [title(box.role), text([box.day])],
        ...box.rows.map(([label, value]) => [title(label), text([value])]),
      ]);
    case "break":
      return [[]];
  }
}

function paperSheet(paper: Paper, language: Language): Sheet {
  const most = Math.max(
    2,
    ...paper.blocks.map((block) => (block.kind === "table" ? block.columns.length : 2)),
  );
  const rows: readonly (readonly SheetCell[])[] = [
    [text(paper.heading)],
    [title(paper.title)],
    ...paper.blocks.flatMap(blockRows),
    [],
    ...paper.seal.lines.map(([label, value]) => [title(label), text([value])]),
    [text(paper.seal.meaning)],
  ];
  const widths = Array.from({ length: most }, (_, i) => (i === 0 ? 34 : i === 1 && most === 2 ? 70 : 20));
  return { name: paperWords.paperSheet[language], widths, rows };
}

function pieces(whole: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < whole.length; ) {
    const last = whole.charCodeAt(at + chunk - 1);
    // A cell must not end within a surrogate pair.
    const length = last >= 0xd800 && last <= 0xdbff ? chunk - 1 : chunk;
    found.push(whole.slice(at, at + length));
    at += length;
  }
  return found;
}

function dataSheet(files: readonly Attachment[], language: Language): Sheet {
  const rows = files.flatMap((file): readonly (readonly SheetCell[])[] =>
    pieces(file.text).map((piece) => [{ text: file.name }, { text: piece }]),
  );
  return {
    name: paperWords.dataSheet[language],
    widths: [24, 80],
    rows: [[{ text: dataMark }, { text: paperWords.dataNote[language] }], ...rows],
  };
}

/**
 * The paper as the bytes of a spreadsheet: its blocks as text, `more` sheets (the formulas of a change table) before
 * them, and its data in cells on the last sheet, where other programs keep them. No text becomes a formula.
 */
export async function paperXlsx(paper: Paper, more: readonly Sheet[] = []): Promise<Uint8Array> {
  const language = paper.language === "en" ? "en" : "ko";
  return xlsxBytes([...more, paperSheet(paper, language), dataSheet(paper.attachments, language)]);
}
