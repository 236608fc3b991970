import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve as resolvePath } from "node:path";
import { fileURLToPath } from "node:url";
import type { Result } from "@jegap/exact";
import { type Agreement, goodsFilesOf, readAgreementSource, readSource } from "@jegap/linkage";

/** Largest text file read; refused by its size before it is opened. */
const largestFile = 32 * 1024 * 1024;

/** Refuses what is no UTF-8 (CP949, UTF-16) instead of reading it as other letters; drops a byte order mark. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads a text file, or says why it cannot be read. */
export function readText(path: string): Result<string> {
  try {
    const { size } = statSync(path);
    if (size > largestFile)
      return {
        ok: false,
        faults: [
          { code: "file-too-large", facts: { size: `${size}`, limit: `${largestFile}` }, at: { file: path } },
        ],
      };
    return { ok: true, value: utf8.decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof TypeError)
      return { ok: false, faults: [{ code: "not-utf8", facts: {}, at: { file: path } }] };
    const problem = error instanceof Error && "code" in error ? String(error.code) : "?";
    return { ok: false, faults: [{ code: "cannot-read-file", facts: { problem }, at: { file: path } }] };
  }
}

/** An agreement as read, with the text of the goods lists it names. */
export interface AgreementFile {
  readonly agreement: Agreement;
  readonly files: ReadonlyMap<string, string>;
}

type ReadAgreement = typeof readAgreementSource;

/** Reads an agreement file with the goods lists it names, which stand beside it. */
export function readAgreementFiles(
  path: string,
  read: ReadAgreement = readAgreementSource,
): Result<AgreementFile> {
  const text = readText(path);
  if (!text.ok) return text;
  const source = readSource(text.value, path);
  if (!source.ok) return source;
  const files = new Map<string, string>();
  for (const name of goodsFilesOf(source.value)) {
    if (name !== basename(name))
      return { ok: false, faults: [{ code: "file-elsewhere", facts: { name }, at: { file: path } }] };
    const goods = readText(join(dirname(path), name));
    if (!goods.ok) return goods;
    files.set(name, goods.value);
  }
  const agreement = read(source.value, files);
  return agreement.ok ? { ok: true, value: { agreement: agreement.value, files } } : agreement;
}

/** Reads an agreement file and the goods lists it names. */
export function readAgreementFile(path: string): Result<Agreement> {
  const read = readAgreementFiles(path);
  return read.ok ? { ok: true, value: read.value.agreement } : read;
}

/** A folder of the repository, looked for from here upwards: examples, conformance, data. */
export function repositoryFolder(name: string): string | undefined {
  const starts = [process.cwd(), dirname(fileURLToPath(import.meta.url))];
  for (const start of starts)
    for (let folder = resolvePath(start); ; folder = dirname(folder)) {
      const found = join(folder, name);
      if (existsSync(found)) return found;
      if (dirname(folder) === folder) break;
    }
  return undefined;
}
