import { type Day, type Result, readDay } from "@jegap/exact";
import { hashTerms, type LinkageTerms, readSource } from "@jegap/linkage";
import {
  type CertificateFile,
  type Common,
  changeTable,
  changeWorkbook,
  linkageTable,
  nonLink,
  notice,
  type Paper,
  type Sheet,
  secrecyContractTable,
  settlement,
  talksRequest,
  technologyRequest,
} from "@jegap/papers";
import { type PaperKind, paperWords } from "@jegap/words";
import { settleFile } from "../price/settle.ts";
import { cutTable, type PriceOptions, type Worked, workAgreement } from "../price/work.ts";
import { readText } from "../shared/files.ts";
import { dayOption, historyIn } from "../shared/history.ts";
import { comparePaper, readingsPaper } from "./audit.ts";
import { type Facts, readFacts } from "./facts.ts";
import { readHead } from "./head.ts";
import { type PaperOptions, paperLanguage } from "./options.ts";

/** A paper, and the sheets of formulas where its spreadsheet has some. */
export interface Made {
  readonly paper: Paper;
  readonly sheets: readonly Sheet[];
}

function done(paper: Paper): Result<Made> {
  return { ok: true, value: { paper, sheets: [] } };
}

function certificateIn(path: string | undefined): Result<CertificateFile | undefined> {
  if (path === undefined) return { ok: true, value: undefined };
  const text = readText(path);
  if (!text.ok) return text;
  const source = readSource(text.value, path);
  if (!source.ok) return source;
  const found = source.value.kind === "map" ? source.value.entries.get("hash") : undefined;
  const hash = found?.kind === "text" ? found.text : "";
  if (!/^[0-9a-f]{64}$/u.test(hash))
    return { ok: false, faults: [{ code: "field-missing", facts: { key: "hash" }, at: { file: path } }] };
  return { ok: true, value: { text: text.value, hash } };
}

/** The last day recorded by the history: the day of a paper for which none was named. */
function lastDay(options: PaperOptions): Result<Day> {
  const history = historyIn(options.history);
  return history.ok ? { ok: true, value: history.value.lastRecorded() } : history;
}

function priceOptions(options: PaperOptions, knownOn: string | undefined): PriceOptions {
  const { history, grades, line } = options;
  return {
    ...(history === undefined ? {} : { history }),
    ...(grades === undefined ? {} : { grades }),
    ...(line === undefined ? {} : { line }),
    ...(knownOn === undefined ? {} : { knownOn }),
  };
}

/** The adjustment date that a notice tells of: the day named, else the last one that changed the price. */
function noticeDay(worked: Worked, on: Day | undefined): Day | undefined {
  if (on !== undefined) return on;
  const looks = worked.table.lines.flatMap((line) => line.adjustments);
  return looks
    .filter((look) => look.outcome === "adjusted")
    .map((look) => look.date)
    .sort()
    .at(-1);
}

interface Priced {
  readonly worked: Worked;
  readonly common: Common;
  readonly on: Day | undefined;
}

function pricedPaper(kind: PaperKind, { worked, common, on }: Priced, options: PaperOptions): Result<Made> {
  const cut = cutTable(worked.table, priceOptions(options, undefined));
  if (!cut.ok) return cut;
  const table = cut.value;
  const { versions } = worked.plan;
  const version = versions.findLast((one) => one.from <= common.day) ?? versions[0];
  if (version === undefined) throw new TypeError("a plan has at least one version");
  const input = { ...common, head: worked.agreement, terms: version.terms, table };
  if (kind === "linkage-table") {
    const { history } = worked.question;
    return done(linkageTable({ ...input, titles: (series) => history.facts(series)?.title }));
  }
  if (kind === "notice") {
    const day = noticeDay(worked, on);
    const paper = day === undefined ? undefined : notice({ ...input, on: day });
    if (paper !== undefined) return done(paper);
    return { ok: false, faults: [{ code: "no-look-that-day", facts: { day: day ?? table.knownOn } }] };
  }
  if (kind === "settlement") {
    if (options.deliveries === undefined)
      return { ok: false, faults: [{ code: "field-missing", facts: { key: "--deliveries" } }] };
    const settled = settleFile(worked, options.deliveries);
    if (!settled.ok) return settled;
    return done(settlement({ ...input, knownOn: table.knownOn, ...settled.value }));
  }
  const paper = changeTable(input);
  if (!options.output.toLowerCase().endsWith(".xlsx")) return done(paper);
  const language = common.language === "en" ? "en" : "ko";
  const workbook = changeWorkbook({
    language,
    table,
    versions,
    hashes: hashesOf(paper, version.terms, common),
  });
  return workbook.ok ? { ok: true, value: { paper, sheets: workbook.value.sheets } } : workbook;
}

function hashesOf(paper: Paper, terms: LinkageTerms, { certificate }: Common) {
  return [
    [paperWords.hash, paper.seal.hash] as const,
    [paperWords.termsHash, hashTerms(terms)] as const,
    ...(certificate === undefined ? [] : [[paperWords.certificateHash, certificate.hash] as const]),
  ];
}

function statedPaper(kind: PaperKind, file: string, facts: Facts, common: Common): Result<Made> {
  const read = readHead(file);
  if (!read.ok) return read;
  const head = read.value.agreement;
  const { partial } = head.terms;
  const goods = facts.text("goods") || (partial.goods?.name ?? "");
  const fields = facts.map("fields");
  if (kind === "technology-request") return done(technologyRequest({ ...common, head, texts: fields }));
  if (kind === "secrecy-contract-table") {
    const staff = facts.list("staff").map((one) => ({ name: one.text("name"), role: one.text("role") }));
    return done(secrecyContractTable({ ...common, head, texts: fields, staff }));
  }
  if (kind === "non-link") {
    const [talks, reasons] = [facts.within("talks"), facts.within("reasons")];
    const items = facts.has("items") ? facts.texts("items") : Object.keys(partial.link ?? {});
    return done(
      nonLink({
        ...common,
        head,
        facts: {
          goods,
          items,
          talks: { when: talks.text("when"), buyer: talks.text("buyer"), supplier: talks.text("supplier") },
          reasons: { buyer: reasons.text("buyer"), supplier: reasons.text("supplier") },
        },
      }),
    );
  }
  const cooperative = facts.within("cooperative");
  const memberAskedOn = cooperative.day("member_asked_on");
  const costs = facts.list("costs").map((one) => ({
    name: one.text("name"),
    before: one.text("before"),
    after: one.text("after"),
    source: one.text("source"),
  }));
  return done(
    talksRequest({
      ...common,
      head,
      facts: {
        requestedOn: facts.day("requested_on") ?? common.day,
        goods,
        costs,
        asked: facts.text("asked"),
        why: facts.text("why"),
        ...(memberAskedOn === undefined
          ? {}
          : { cooperative: { name: cooperative.text("name"), memberAskedOn } }),
      },
    }),
  );
}

const factKeys = [
  "goods",
  "items",
  "talks",
  "reasons",
  "fields",
  "staff",
  "requested_on",
  "costs",
  "asked",
  "why",
  "cooperative",
  "agreed",
  "from",
] as const;

const priced: ReadonlySet<PaperKind> = new Set(["linkage-table", "change-table", "notice", "settlement"]);

/** Makes a paper of a kind from an agreement file and the options. */
export async function makePaper(kind: PaperKind, file: string, options: PaperOptions): Promise<Result<Made>> {
  const on = dayOption("--on", options.on);
  if (!on.ok) return on;
  const certificate = certificateIn(options.certificate);
  if (!certificate.ok) return certificate;
  const language = paperLanguage(options.lang);
  const sealed = certificate.value === undefined ? {} : { certificate: certificate.value };
  const commonOn = (day: Day): Common => ({ language, day, ...sealed });
  if (priced.has(kind)) {
    const knownOn = options.knownOn ?? (kind === "notice" ? undefined : options.on);
    const worked = workAgreement(file, priceOptions(options, knownOn));
    if (!worked.ok) return worked;
    const day =
      kind === "notice"
        ? (noticeDay(worked.value, on.value) ?? worked.value.table.knownOn)
        : worked.value.table.knownOn;
    return pricedPaper(kind, { worked: worked.value, common: commonOn(day), on: on.value }, options);
  }
  const facts = readFacts(options.facts);
  if (!facts.ok) return facts;
  facts.value.only(factKeys);
  const knownOn = options.knownOn === undefined ? undefined : readDay(options.knownOn);
  if (knownOn?.ok === false) return knownOn;
  const last = on.value ?? knownOn?.value;
  const day: Result<Day> = last === undefined ? lastDay(options) : { ok: true, value: last };
  if (!day.ok) return day;
  const common = commonOn(day.value);
  const made = await otherPaper(kind, file, options, facts.value, common);
  return facts.value.faults.length > 0 ? { ok: false, faults: facts.value.faults } : made;
}

async function otherPaper(
  kind: PaperKind,
  file: string,
  options: PaperOptions,
  facts: Facts,
  common: Common,
): Promise<Result<Made>> {
  if (kind === "readings-report" || kind === "interpretation-note") {
    const paper = readingsPaper(kind, file, options, facts, common);
    return paper.ok ? done(paper.value) : paper;
  }
  if (kind === "compare-report") {
    const paper = await comparePaper(file, options, common);
    return paper.ok ? done(paper.value) : paper;
  }
  return statedPaper(kind, file, facts, common);
}
