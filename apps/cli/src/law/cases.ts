import { fail, type Result } from "@jegap/exact";
import { checkCase, readCases } from "@jegap/law";
import { lawLines, say, sayFault } from "@jegap/words";
import { type ExitCode, exitCodes } from "../shared/exit.ts";
import { readText } from "../shared/files.ts";
import { type Common, finish, languageOf, printJson, refuse } from "./output.ts";

/** Case files are JSON, whose numbers are whole won and stay exact; they are not read as YAML. */
function readJson(file: string): Result<unknown> {
  const text = readText(file);
  if (!text.ok) return text;
  try {
    return { ok: true, value: JSON.parse(text.value) };
  } catch {
    return fail("case-file-shape", { problem: "JSON" }, { file });
  }
}

/** `jegap law cases`: each case that comes out otherwise, then how many passed. */
export function cases(file: string, options: Common): ExitCode {
  const json = readJson(file);
  const read = json.ok ? readCases(json.value) : json;
  if (!read.ok) return refuse(read.faults, options);
  const language = languageOf(options);
  const checked = read.value.map((of) => ({ of, mismatches: checkCase(of) }));
  const failed = checked.filter((c) => c.mismatches.length > 0);
  const code = failed.length === 0 ? exitCodes.done : exitCodes.attention;
  const counts = { passed: checked.length - failed.length, failed: failed.length };
  if (options.json === true)
    return printJson({ ...counts, mismatches: failed.flatMap((c) => c.mismatches) }, code);
  const lines = failed.flatMap((c) =>
    c.mismatches.flatMap((m) => [
      say(lawLines.caseMismatch, language, { id: m.id, what: m.what, expected: m.expected, found: m.found }),
      ...(m.faults ?? []).map((f) => `  ${sayFault(f, language)}`),
    ]),
  );
  return finish([...lines, `${counts.passed} passed, ${counts.failed} failed`], code);
}
