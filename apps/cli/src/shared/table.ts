import stringWidth from "string-width";

/** A column of a text table; figures stand to the right. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

function pad(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return align === "right" ? space + text : text + space;
}

/** A table as lines of text, with Korean letters counted as two columns wide. */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = columns.map((column, c) =>
    Math.max(stringWidth(column.title), ...rows.map((row) => stringWidth(row[c] ?? ""))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, c) => pad(cells[c] ?? "", widths[c] ?? 0, column.align))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(columns.map((column) => column.title)), rule, ...rows.map(line)];
}
