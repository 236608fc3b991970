import { paperWords } from "@jegap/words";
import { codeSvg } from "../mark/code.ts";
import type { Block, Paper, SignatureBox } from "../model/paper.ts";
import type { Said } from "../model/said.ts";
import { style } from "./style.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML text or attribute value, whatever it holds. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (letter) => entities[letter] ?? letter);
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}

/** Both languages as two spans, Korean first; `dir="auto"` lets right-to-left names stand on their own. */
function said(text: Said): string {
  const [first, second] = text;
  const own = `<span dir="auto">${lines(first)}</span>`;
  return second === undefined
    ? own
    : `${own}<span class="second" lang="en" dir="auto">${lines(second)}</span>`;
}

/** Paragraphs, the two languages in columns beside each other. */
function columns(values: readonly Said[]): string {
  return values
    .map((value) => {
      const [first, second] = value;
      const own = `<p dir="auto">${lines(first)}</p>`;
      if (second === undefined) return own;
      return `<div class="pair"><p dir="auto">${lines(first)}</p><p lang="en" dir="auto">${lines(second)}</p></div>`;
    })
    .join("");
}

function box(of: SignatureBox): string {
  const rows = of.rows
    .map(([label, value]) => `<tr><th>${said(label)}</th><td dir="auto">${lines(value)}</td></tr>`)
    .join("");
  return `<section class="box"><h3>${said(of.role)}</h3><table>${rows}</table><p class="day">${escapeHtml(of.day)}</p></section>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h2>${said(block.text)}</h2>`;
    case "paragraph":
      return columns([block.text]);
    case "note":
      return `<div class="note">${columns([block.text])}</div>`;
    case "break":
      return '<div class="break"></div>';
    case "fields": {
      const rows = block.rows.map(
        (row) =>
          `<tr><th scope="row">${row.number === undefined ? "" : `<b>${escapeHtml(row.number)}.</b> `}${said(row.label)}</th><td>${columns(row.value)}</td>${row.article === undefined ? "" : `<td class="article">${lines(row.article)}</td>`}</tr>`,
      );
      return `<table class="fields"><tbody>${rows.join("")}</tbody></table>`;
    }
    case "table": {
      if (block.rows.length === 0) return `<div class="note">${columns([block.empty])}</div>`;
      const whole = block.columns.reduce((sum, column) => sum + column.share, 0);
      const widths = block.columns
        .map((column) => `<col style="width:${((column.share / whole) * 100).toFixed(2)}%">`)
        .join("");
      const head = block.columns.map((column) => `<th scope="col">${said(column.title)}</th>`).join("");
      const rows = block.rows.map(
        (row) =>
          `<tr>${row.map((cell, c) => `<td class="${block.columns[c]?.align ?? "left"}">${said(cell)}</td>`).join("")}</tr>`,
      );
      return `<table class="list"><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
    }
    case "steps":
      return `<ol>${block.items.map((item) => `<li>${columns([item])}</li>`).join("")}</ol>`;
    case "signatures":
      return `<div class="sign"><p class="date">${said(block.date)}</p><div class="boxes">${block.boxes.map(box).join("")}</div></div>`;
  }
}

function sealHtml(paper: Paper): string {
  const rows = paper.seal.lines.map(
    ([label, value]) => `<tr><th>${said(label)}</th><td><code>${escapeHtml(value)}</code></td></tr>`,
  );
  return `<footer class="seal">${codeSvg(paper.seal.code)}<div><table>${rows.join("")}</table><p>${said(paper.seal.meaning)}</p></div></footer>`;
}

/** Data inside a script element: `<` written as an escape, so that no text can end the element. */
function scriptData(text: string): string {
  return text.replaceAll("<", "\\u003c");
}

/**
 * The paper as one HTML page for a browser to show and print: no script, nothing fetched. Its data stand in an inert
 * `application/json` element, from which the paper can be read back.
 */
export function paperHtml(paper: Paper): string {
  const language = paper.language === "en" ? "en" : "ko";
  const data = paper.attachments.map(
    (file) =>
      `<script type="application/json" data-name="${escapeHtml(file.name)}">${scriptData(file.text)}</script>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(paper.title[0])}</title>
<style>${style(paper.wide, paperWords.page[language])}</style>
</head>
<body>
<header><p class="heading">${said(paper.heading)}</p><h1>${said(paper.title)}</h1></header>
<main>
${paper.blocks.map(blockHtml).join("\n")}
</main>
${sealHtml(paper)}
${data.join("\n")}
</body>
</html>
`;
}
