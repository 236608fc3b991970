import { fail, hashJson, type Json, type Result, succeed } from "@jegap/exact";
import { type Agreement, readAgreement, readSource } from "@jegap/linkage";
import { strFromU8, unzipSync, unzlibSync } from "fflate";
import { readXlsx } from "hucre";
import { dataMark } from "../xlsx/paper.ts";
import { filesInParts } from "./office-data.ts";

export type BackFault = "paper-unreadable" | "paper-without-data" | "paper-not-a-linkage-table";

/** Largest unpacked part read: a paper of 100,000 goods stays under it. */
const largestPart = 64 * 1024 * 1024;

/** Largest file read. */
const largestFile = 64 * 1024 * 1024;

type Files = ReadonlyMap<string, string>;

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function isPdf(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(0, 5), true) === "%PDF-";
}

async function filesInSheets(bytes: Uint8Array): Promise<Files> {
  const book = await readXlsx(bytes);
  const found = new Map<string, string>();
  for (const sheet of book.sheets) {
    if (String(sheet.rows[0]?.[0] ?? "") !== dataMark) continue;
    for (const [name, piece] of sheet.rows
      .slice(1)
      .map((row) => [String(row[0] ?? ""), String(row[1] ?? "")]))
      if (name !== undefined && name !== "") found.set(name, (found.get(name) ?? "") + (piece ?? ""));
  }
  return found;
}

/** Longest dictionary of an embedded file before its stream. */
const longestDictionary = 4000;

/** Streams of embedded files (ISO 32000-1, 7.11.4) as our own PDF writes them: plain or deflated. */
function filesInPdf(bytes: Uint8Array): Files {
  const text = strFromU8(bytes, true);
  const found = new Map<string, string>();
  const mark = "/EmbeddedFile";
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    const start = text.indexOf("stream", at);
    if (start < 0 || start - at > longestDictionary) continue;
    const dictionary = text.slice(Math.max(text.lastIndexOf(" obj", at), at - longestDictionary, 0), start);
    if (!/\/Type\s*\/EmbeddedFile\b/u.test(dictionary)) continue;
    const from = start + "stream".length + (text.startsWith("\r\n", start + "stream".length) ? 2 : 1);
    const to = text.indexOf("endstream", from);
    if (to < 0) continue;
    const raw = bytes.subarray(from, to);
    const content = dictionary.includes("FlateDecode") ? unzlibSync(raw) : raw;
    if (content.length <= largestPart) found.set(`${found.size}`, strFromU8(content));
  }
  return found;
}

/** Data elements of our own HTML page. */
function filesInHtml(html: string): Files {
  const found = new Map<string, string>();
  const pattern = /<script type="application\/json" data-name="([^"]*)">([^<]*)<\/script>/gu;
  for (const match of html.matchAll(pattern)) found.set(match[1] ?? "", match[2] ?? "");
  return found;
}

async function filesIn(bytes: Uint8Array): Promise<Files> {
  if (isPdf(bytes)) return filesInPdf(bytes);
  if (!isZip(bytes)) return filesInHtml(strFromU8(bytes));
  const parts = unzipSync(bytes, { filter: (file) => file.originalSize <= largestPart });
  return parts["xl/workbook.xml"] === undefined ? filesInParts(parts) : filesInSheets(bytes);
}

/** A paper's data as read back, with the hash that stood on it. */
export interface PaperData {
  readonly paper: string;
  readonly content: Json;
  /** Hash of the data read, to be compared with the one printed. */
  readonly hash: string;
}

function dataOf(text: string): PaperData | undefined {
  // Scalars of our data are text; a file with anything else is not ours.
  const source = readSource(text);
  if (!source.ok) return undefined;
  const value: Json = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { paper, content } = value as { readonly paper?: Json; readonly content?: Json };
  if (typeof paper !== "string" || content === undefined) return undefined;
  return { paper, content, hash: hashJson(value) };
}

/** The data of one of our own papers, from the bytes of its DOCX, XLSX, PDF or HTML. */
export async function readPaper(bytes: Uint8Array): Promise<Result<PaperData, BackFault>> {
  if (bytes.length > largestFile) return fail("paper-unreadable", { problem: `${bytes.length} bytes` });
  let files: Files;
  try {
    files = await filesIn(bytes);
  } catch (error) {
    return fail("paper-unreadable", { problem: error instanceof Error ? error.message : String(error) });
  }
  for (const text of files.values()) {
    const data = dataOf(text);
    if (data !== undefined) return succeed(data);
  }
  return fail("paper-without-data", {});
}

/** The agreement behind a linkage table, read back exactly: its clause hashes as the one it was printed from. */
export async function readLinkageTable(bytes: Uint8Array): Promise<Result<Agreement>> {
  const data = await readPaper(bytes);
  if (!data.ok) return data;
  const { paper, content } = data.value;
  if (paper !== "linkage-table") return fail("paper-not-a-linkage-table", { kind: paper });
  return readAgreement(JSON.stringify(content), "paper");
}
