import { checkDemand, type DemandFinding, readDemand } from "@jegap/law";
import { demandFields, demandReasons, type Language, lawLines, say } from "@jegap/words";
import { type ExitCode, exitCodes } from "../shared/exit.ts";
import { loadFile, placed } from "./load.ts";
import { type Common, finish, languageOf, printJson, refuse } from "./output.ts";

function line(finding: DemandFinding, language: Language): string {
  const fields = finding.fields.map((name) => {
    const text = demandFields[name];
    return text === undefined ? name : say(text, language);
  });
  const facts = { fields: fields.join(", "), day: finding.day ?? "" };
  return `  - ${say(demandReasons[finding.reason], language, facts)} (${finding.refs.join(", ")})`;
}

/** `jegap law demand`: what a demand for technology data lacks before anything is handed over. */
export function demand(file: string, options: Common): ExitCode {
  const loaded = loadFile(file);
  if (!loaded.ok) return refuse(loaded.faults, options);
  const read = readDemand(loaded.value.value);
  if (!read.ok) return refuse(placed(read.faults, loaded.value), options);
  const verdict = checkDemand(read.value);
  const code = verdict.ready ? exitCodes.done : exitCodes.attention;
  if (options.json === true) return printJson(verdict, code);
  const language = languageOf(options);
  const first = say(verdict.ready ? lawLines.demandReady : lawLines.demandNotReady, language);
  return finish(
    [first, ...verdict.findings.map((f) => line(f, language)), say(lawLines.informs, language)],
    code,
  );
}
