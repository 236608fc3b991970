import { basename } from "node:path";
import type { Day, Result } from "@jegap/exact";
import {
  auditReadings,
  choiceHeading,
  compareWithRows,
  type Group,
  type ReadingsReport,
  readingSentence,
  readRows,
  sayFigure,
} from "@jegap/linkage";
import {
  type Common,
  type ComparedRow,
  compareReport,
  inEach,
  interpretationNote,
  type OpenChoice,
  type Paper,
  type PaperLanguage,
  plain,
  type ReadingResult,
  readingsReport,
  type Said,
} from "@jegap/papers";
import { columnWords, requestWords, say } from "@jegap/words";
import { readGrid, readMap } from "../compare/theirs.ts";
import { workAgreement } from "../price/work.ts";
import { calendars, historyIn } from "../shared/history.ts";
import type { Facts } from "./facts.ts";
import { readHead } from "./head.ts";
import type { PaperOptions } from "./options.ts";

/** Results printed on a report; more of them are in `jegap readings --json`. */
const mostGroups = 200;

function reportOf(file: string, options: PaperOptions, on: Day | undefined): Result<ReadingsReport> {
  const head = readHead(file);
  if (!head.ok) return head;
  const { agreement, files } = head.value;
  const history = historyIn(options.history);
  if (!history.ok) return history;
  const knownOn = on ?? history.value.lastRecorded();
  const { signing } = agreement.terms.partial;
  const from = signing !== undefined && signing < knownOn ? signing : knownOn;
  const question = { history: history.value, knownOn, calendars };
  const line = options.line === undefined ? {} : { line: options.line };
  return auditReadings(agreement, { question, from, to: knownOn, ...line }, files);
}

function choicesOf(
  report: ReadingsReport,
  agreed: Readonly<Record<string, string>>,
  language: PaperLanguage,
): readonly OpenChoice[] {
  return report.choices.map(({ field, texts }) => {
    const value = agreed[field];
    return {
      field,
      label: inEach(language, (l) => choiceHeading(field, l)),
      values: texts.map((text) => inEach(language, (l) => readingSentence(field, text, l))),
      ...(value === undefined ? {} : { agreed: inEach(language, (l) => readingSentence(field, value, l)) }),
    };
  });
}

function resultOf(group: Group, report: ReadingsReport, language: PaperLanguage): ReadingResult {
  const reading: Said = inEach(language, (l) =>
    report.choices
      .flatMap(({ field, texts, effect }, i) =>
        effect === undefined ? [] : [readingSentence(field, texts[group.picks[i] ?? 0] ?? "", l)],
      )
      .join("\n"),
  );
  const { last } = group.outcome;
  const outcome = inEach(language, (l) =>
    say(requestWords.readingOutcome, l, { price: sayFigure(last, last.unit, l), count: `${group.count}` }),
  );
  return { reading, outcome };
}

/** The readings report or the interpretation note of an unfinished paper. */
export function readingsPaper(
  kind: "readings-report" | "interpretation-note",
  file: string,
  options: PaperOptions,
  facts: Facts,
  common: Common,
): Result<Paper> {
  const head = readHead(file);
  if (!head.ok) return head;
  const report = reportOf(file, options, common.day);
  if (!report.ok) return report;
  const { language } = common;
  const base = { ...common, head: head.value.agreement };
  const choices = choicesOf(report.value, facts.map("agreed"), language);
  if (kind === "interpretation-note")
    return {
      ok: true,
      value: interpretationNote({ ...base, choices, from: facts.day("from") ?? common.day }),
    };
  const results = report.value.groups
    .slice(0, mostGroups)
    .map((group) => resultOf(group, report.value, language));
  const more = report.value.groups.length - results.length;
  return { ok: true, value: readingsReport({ ...base, choices, results, more }) };
}

/** The comparison of our change table with the other side's spreadsheet. */
export async function comparePaper(
  file: string,
  options: PaperOptions,
  common: Common,
): Promise<Result<Paper>> {
  if (options.theirs === undefined)
    return { ok: false, faults: [{ code: "field-missing", facts: { key: "--theirs" } }] };
  const worked = workAgreement(file, {
    ...(options.history === undefined ? {} : { history: options.history }),
    knownOn: common.day,
  });
  if (!worked.ok) return worked;
  const map = readMap(options.map);
  if (!map.ok) return map;
  const grid = await readGrid(options.theirs, options.sheet);
  if (!grid.ok) return grid;
  const rows = readRows(grid.value.rows, map.value, options.theirs);
  if (!rows.ok) return rows;
  const line = options.line === undefined ? {} : { line: options.line };
  const found = compareWithRows(worked.value, rows.value, line);
  if (!found.ok) return found;
  const { differing } = found.value;
  const { language } = common;
  const changed = new Set(differing.map(({ row }) => row));
  const compared: readonly ComparedRow[] = rows.value.flatMap((row): readonly ComparedRow[] =>
    changed.has(row.row)
      ? differing
          .filter((cell) => cell.row === row.row)
          .map((cell) => ({
            where: inEach(language, (l) => `${cell.date} ${columnWords[cell.column][l]}`),
            ours:
              cell.mine === undefined
                ? ""
                : sayFigure(cell.mine, cell.mine.unit, language === "en" ? "en" : "ko"),
            theirs: cell.theirs?.text ?? "",
            same: false,
          }))
      : [{ where: plain(row.date), ours: "", theirs: "", same: true }],
  );
  const { agreement } = worked.value;
  return {
    ok: true,
    value: compareReport({
      ...common,
      head: agreement,
      ours: agreement.name,
      theirs: basename(options.theirs), // a paper names the file, not the folder of the machine it was made on
      rows: compared,
    }),
  };
}
