import { fail, type Period, periodOf, type Result, readPeriod, shiftPeriod, succeed } from "@jegap/exact";
import {
  type Connection,
  type Connector,
  connectors,
  type ImportReport,
  keyFor,
  type Query,
  refreshSeries,
  type SeriesRecord,
  type StoredHistory,
} from "@jegap/indices";
import { indexHelp } from "@jegap/words";
import type { Command } from "commander";
import { type ExitCode, exitCodes, refuse } from "../shared/exit.ts";
import { languageOf } from "../shared/language.ts";
import { folderToWrite, openBoth } from "./open.ts";
import { both, exitingLater, type IndexOptions, indexSubcommand, print, printJson } from "./options.ts";
import type { World } from "./outside.ts";
import { reportAsJson, sayReport } from "./report.ts";

interface RefreshOptions extends IndexOptions {
  readonly from?: string;
  readonly address?: string;
  readonly since?: string;
  readonly keyFile?: string;
  readonly home?: string;
}

/** How far back of the last figure revisions are looked for. */
const lookBack: Readonly<Record<Query["frequency"], number>> = {
  day: 60,
  week: 26,
  month: 24,
  quarter: 8,
  half: 4,
  year: 3,
};

function connectionOf(history: StoredHistory, id: string, options: RefreshOptions): Result<Connection> {
  const { from, address } = options;
  if (from !== undefined && address !== undefined) return succeed({ connector: from, address });
  const known = history.connection(id);
  return known === undefined ? fail("connection-missing", { series: id }) : succeed(known);
}

function connectorNamed(name: string): Result<Connector> {
  const found = connectors.get(name);
  const choices = [...connectors.keys()].join(", ");
  return found === undefined ? fail("connector-unknown", { connector: name, choices }) : succeed(found);
}

function startOf(
  history: StoredHistory,
  series: SeriesRecord,
  frequency: Query["frequency"],
  to: Period,
  since: string | undefined,
): Result<Period> {
  if (since !== undefined) {
    const read = readPeriod(since);
    return read.ok ? succeed(periodOf(frequency, read.value.first)) : read;
  }
  const last = readPeriod(history.extent(series.id)?.last ?? "");
  return succeed(shiftPeriod(last.ok ? last.value : to, -lookBack[frequency]));
}

/** A key travels to it: only over https, or to this machine. */
function isSafeHome(home: string): boolean {
  if (!URL.canParse(home)) return false;
  const { protocol, hostname } = new URL(home);
  return (
    protocol === "https:" || (protocol === "http:" && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(hostname))
  );
}

async function refreshOne(id: string, options: RefreshOptions, world: World): Promise<Result<ImportReport>> {
  const folder = folderToWrite(options.history);
  if (!folder.ok) return folder;
  const history = openBoth(options.history);
  if (!history.ok) return history;
  const series = history.value.facts(id);
  if (series === undefined) return fail("series-unknown", { series: id });
  const { frequency } = series;
  const connection = connectionOf(history.value, id, options);
  if (!connection.ok) return connection;
  if (frequency === "step") return fail("connection-missing", { series: id });
  const connector = connectorNamed(connection.value.connector);
  if (!connector.ok) return connector;
  if (options.home !== undefined && !isSafeHome(options.home))
    return fail("home-not-safe", { home: options.home }, { field: "--home" });
  const { key: variable } = connector.value;
  const key = variable === undefined ? undefined : keyFor(variable, world.environment, options.keyFile);
  if (key !== undefined && !key.ok) return key;
  const to = periodOf(frequency, world.today());
  const from = startOf(history.value, series, frequency, to, options.since);
  if (!from.ok) return from;
  const query = { address: connection.value.address, frequency, from: from.value, to };
  return refreshSeries(folder.value, series, connector.value, query, {
    collect: {
      outside: world,
      ...(key?.value === undefined ? {} : { key: key.value }),
      ...(options.home === undefined ? {} : { home: options.home }),
    },
    today: world.today(),
    facts: (asked) => history.value.facts(asked),
    under: history.value,
  });
}

/** One series after another; what one publisher refuses does not stop the next. */
async function refreshAll(ids: readonly string[], options: RefreshOptions, world: World): Promise<ExitCode> {
  const language = languageOf(options.lang);
  const reports: Record<string, unknown> = {};
  let code: ExitCode = exitCodes.done;
  for (const id of ids) {
    const report = await refreshOne(id, options, world);
    if (!report.ok) code = refuse(report.faults, language);
    else if (options.json !== true)
      print(id, ...sayReport(report.value, language).map((line) => `  ${line}`));
    reports[id] = report.ok ? reportAsJson(report.value) : { faults: report.faults };
  }
  if (options.json === true) printJson(reports);
  return code;
}

export function refreshCommand(world: World): Command {
  return indexSubcommand("refresh", indexHelp.refreshCommand)
    .argument("<series...>", "WB.PINK.COPPER FED.H10.KRW.M")
    .option("--from <connector>", "ecos, kosis, fred, ecb, worldbank, pinksheet")
    .option("--address <text>", both(indexHelp.address))
    .option("--since <period>", both(indexHelp.since))
    .option("--key-file <file>", both(indexHelp.keyFile))
    .option("--home <url>", both(indexHelp.home))
    .action(
      exitingLater((ids: readonly string[], options: RefreshOptions) => refreshAll(ids, options, world)),
    );
}
