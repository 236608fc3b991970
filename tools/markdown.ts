import type { Text } from "@jegap/words";

/** A text in both languages, Korean first. */
export function both(text: Text): string {
  return text.ko === text.en ? text.ko : `${text.ko} · ${text.en}`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A Markdown table; an empty cell stays empty. */
export function table(columns: readonly Text[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(columns.map(both)), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Sections with one empty line between them. */
export function page(...sections: readonly string[]): string {
  return `${sections.join("\n\n")}\n`;
}
