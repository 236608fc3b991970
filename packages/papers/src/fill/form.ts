import { type Fault, fail, type Result, succeed } from "@jegap/exact";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { repack } from "../mark/repack.ts";
import { escapeXml, unescapeXml } from "../mark/xml.ts";

export type FormFault = "form-unreadable" | "form-unknown-field" | "form-without-fields";

/** Parts of a Word file that hold text of the page. */
const textParts = /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/u;

/** Largest unpacked part of a form. */
const largestPart = 64 * 1024 * 1024;

const placeholder = /\{([^{}\s][^{}\n]{0,60}?)\}/gu;

/** A stretch of text of a paragraph: where its letters stand in the part, and the letters. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function runsOf(paragraph: string): readonly Run[] {
  const found: Run[] = [];
  for (const match of paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: unescapeXml(match[1] ?? ""),
    });
  return found;
}

/** Text of a run as XML: lines become line breaks. */
function runXml(text: string): string {
  return text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join("<w:br/>");
}

interface Filling {
  readonly fields: ReadonlyMap<string, string>;
  readonly unknown: Set<string>;
  count: number;
}

/**
 * A paragraph with its placeholders filled. Word cuts text into runs wherever it likes, so that `{buyer.name}` may
 * stand in three: the value goes into the run where the placeholder begins, in that run's style.
 */
function fillParagraph(paragraph: string, filling: Filling): string {
  const runs = runsOf(paragraph);
  const whole = runs.map((run) => run.text).join("");
  const texts = runs.map((run) => run.text);
  const starts = runs.map((_, i) => texts.slice(0, i).reduce((sum, text) => sum + text.length, 0));
  const found = [...whole.matchAll(placeholder)];
  if (found.length === 0) return paragraph;
  for (const [, name = ""] of found) if (!filling.fields.has(name.trim())) filling.unknown.add(name);
  // From the right, so that what is written does not move what is still to be found.
  for (const match of found.toReversed()) {
    const value = filling.fields.get((match[1] ?? "").trim());
    if (value === undefined) continue;
    filling.count += 1;
    const [from, to] = [match.index, match.index + match[0].length];
    for (const [i, run] of runs.entries()) {
      const start = starts[i] ?? 0;
      const [left, right] = [Math.max(from, start), Math.min(to, start + run.text.length)];
      if (left >= right) continue;
      const text = texts[i] ?? "";
      const begins = from >= start && from < start + run.text.length;
      texts[i] = text.slice(0, left - start) + (begins ? value : "") + text.slice(right - start);
    }
  }
  let [result, at] = ["", 0];
  for (const [i, run] of runs.entries()) {
    const text = texts[i] ?? "";
    result +=
      paragraph.slice(at, run.start) +
      (text === run.text ? paragraph.slice(run.start, run.end) : runXml(text));
    at = run.end;
  }
  return result + paragraph.slice(at);
}

/** The innermost paragraphs of a part, filled; text outside of them is left alone. */
function fillPart(xml: string, filling: Filling): string {
  return xml.replace(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/gu, (paragraph) =>
    fillParagraph(paragraph, filling),
  );
}

/**
 * A user's own Word form with its `{fields}` filled. Its articles stay theirs; nothing else of the file changes. An
 * unknown field, or a form without any, is refused and nothing is written.
 */
export function fillForm(
  form: Uint8Array,
  fields: ReadonlyMap<string, string>,
): Result<Uint8Array, FormFault> {
  const filling: Filling = { fields, unknown: new Set(), count: 0 };
  let filled: Uint8Array;
  try {
    let largest = 0;
    const names = unzipSync(form, {
      filter: (part) => {
        largest = Math.max(largest, part.originalSize);
        return part.name === "word/document.xml" && part.originalSize <= largestPart;
      },
    });
    if (largest > largestPart || names["word/document.xml"] === undefined)
      return fail("form-unreadable", { problem: "word/document.xml" });
    filled = repack(form, (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([name, content]) =>
          textParts.test(name) ? [name, strToU8(fillPart(strFromU8(content), filling))] : [name, content],
        ),
      ),
    );
  } catch (error) {
    return fail("form-unreadable", { problem: error instanceof Error ? error.message : String(error) });
  }
  if (filling.unknown.size > 0) {
    const known = [...fields.keys()].join(", ");
    const faults = [...filling.unknown].map(
      (field): Fault<FormFault> => ({ code: "form-unknown-field", facts: { field, known } }),
    );
    return { ok: false, faults };
  }
  return filling.count === 0 ? fail("form-without-fields", {}) : succeed(filled);
}
