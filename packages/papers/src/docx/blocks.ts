import {
  AlignmentType,
  type FileChild,
  PageBreak,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, Column, FieldRow, SignatureBox } from "../model/paper.ts";
import { numbered, type Said } from "../model/said.ts";

const aligned = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

const shading = { type: ShadingType.CLEAR, fill: "EEF0F6", color: "auto" } as const;

interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: Column["align"];
}

/** Letters that XML 1.0 cannot hold are left out: they cannot be shown either. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, "");
}

function runs(text: string, style: Style, second: boolean): readonly TextRun[] {
  return printable(text)
    .split("\n")
    .map(
      (line, i) =>
        new TextRun({
          text: line,
          size: (style.size ?? 19) - (second ? 1 : 0),
          bold: style.bold === true,
          ...(second ? { color: "444444" } : {}),
          ...(i === 0 ? {} : { break: 1 }),
        }),
    );
}

/** One paragraph a language. */
export function said(text: Said, style: Style = {}): readonly Paragraph[] {
  return text.map(
    (line, i) =>
      new Paragraph({
        alignment: aligned[style.align ?? "left"],
        spacing: { after: 30 },
        children: runs(line, style, i === 1),
      }),
  );
}

function cell(children: readonly Paragraph[], width: number, filled = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    children,
    ...(filled ? { shading } : {}),
  });
}

function table(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows,
  });
}

/** A small paragraph keeps two tables from growing together. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 80 }, children: [] });
}

function fields(rows: readonly FieldRow[], width: number): readonly FileChild[] {
  const hasArticles = rows.some((row) => row.article !== undefined);
  const widths = hasArticles ? [0.3, 0.46, 0.24] : [0.3, 0.7];
  const sizes = widths.map((share) => Math.floor(share * width));
  const made = rows.map((row) => {
    const label = row.number === undefined ? row.label : numbered(row.number, row.label);
    const value = row.value.flatMap((one) => said(one));
    const cells = [
      cell(said(label, { bold: true }), sizes[0] ?? 0, true),
      cell(value.length === 0 ? said([""]) : value, sizes[1] ?? 0),
    ];
    if (hasArticles) cells.push(cell(said([row.article ?? ""], { size: 15 }), sizes[2] ?? 0));
    return new TableRow({ children: cells, cantSplit: rows.length > 0 && value.length < 12 });
  });
  return [table(sizes, made), gap()];
}

function list(block: Block & { readonly kind: "table" }, width: number): readonly FileChild[] {
  if (block.rows.length === 0) return said(block.empty, { size: 17 });
  const whole = block.columns.reduce((sum, column) => sum + column.share, 0);
  const sizes = block.columns.map((column) => Math.floor((column.share / whole) * width));
  const size = block.columns.length > 7 ? 14 : 17;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, c) =>
      cell(said(column.title, { bold: true, size, align: "center" }), sizes[c] ?? 0, true),
    ),
  });
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((text, c) =>
          cell(said(text, { size, align: block.columns[c]?.align ?? "left" }), sizes[c] ?? 0),
        ),
      }),
  );
  return [table(sizes, [head, ...rows]), gap()];
}

function box(of: SignatureBox, width: number): readonly FileChild[] {
  const sizes = [Math.floor(width * 0.4), Math.floor(width * 0.6)];
  const rows = of.rows.map(
    ([label, value]) =>
      new TableRow({
        children: [
          cell(said(label, { size: 17 }), sizes[0] ?? 0, true),
          cell(said([value], { size: 17 }), sizes[1] ?? 0),
        ],
      }),
  );
  return [
    ...said(of.role, { bold: true }),
    table(sizes, rows),
    ...said([of.day], { size: 16, align: "right" }),
  ];
}

/** A block as parts of a Word document; `width` is that of the text, in twentieths of a point. */
export function blockParts(block: Block, width: number): readonly FileChild[] {
  switch (block.kind) {
    case "heading":
      return block.text.map(
        (line, i) =>
          new Paragraph({
            heading: "Heading2",
            keepNext: true,
            spacing: { before: 160, after: 80 },
            children: runs(line, { size: 22, bold: true }, i === 1),
          }),
      );
    case "paragraph":
      return said(block.text);
    case "note":
      return said(block.text, { size: 16 });
    case "fields":
      return fields(block.rows, width);
    case "table":
      return list(block, width);
    case "steps":
      return block.items.flatMap((item, i) => said(numbered(`${i + 1}`, item), { size: 17 }));
    case "signatures":
      return [
        ...said([block.date[0]], { align: "center" }),
        ...block.boxes.flatMap((one) => box(one, width)),
      ];
    case "break":
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}
