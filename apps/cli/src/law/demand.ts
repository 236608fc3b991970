import { checkDataDemand, checkDemand, type DemandFinding, readDataDemand, readDemand } from "@jegap/law";
import { demandFields, demandReasons, type Language, lawLines, say } from "@jegap/words";
import { type ExitCode, exitCodes } from "../shared/exit.ts";
import { type Loaded, loadFile, placed } from "./load.ts";
import { type Common, finish, languageOf, printJson, refuse } from "./output.ts";
import { articles } from "./say-verdict.ts";

function line(finding: DemandFinding, language: Language): string {
  const fields = finding.fields.map((name) => named(name, language));
  const facts = { fields: fields.join(", "), day: finding.day ?? "" };
  return `  - ${say(demandReasons[finding.reason], language, facts)} (${articles(finding.refs, language)})`;
}

function named(name: string, language: Language): string {
  const text = demandFields[name];
  return text === undefined ? name : say(text, language);
}

/** Cost and other business data: each kind, and whether it may be asked for. */
function dataDemand(loaded: Loaded, options: Common): ExitCode {
  const read = readDataDemand(loaded.value);
  if (!read.ok) return refuse(placed(read.faults, loaded), options);
  const findings = checkDataDemand(read.value.asked, read.value.index);
  const fine = findings.every((f) => f.may === "yes");
  const code = fine ? exitCodes.done : exitCodes.attention;
  if (options.json === true) return printJson({ findings }, code);
  const language = languageOf(options);
  const lines = findings.map(
    (f) =>
      `  - ${say(demandReasons[f.reason], language, { data: named(f.data, language) })} (${articles(f.refs, language)})`,
  );
  const first = say(fine ? lawLines.dataAllAskable : lawLines.dataNotAskable, language);
  return finish([first, ...lines, say(lawLines.informs, language)], code);
}

/** `jegap law demand`: may they ask for this drawing, or for these data? */
export function demand(file: string, options: Common): ExitCode {
  const loaded = loadFile(file);
  if (!loaded.ok) return refuse(loaded.faults, options);
  if (loaded.value.places.has("data")) return dataDemand(loaded.value, options);
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
