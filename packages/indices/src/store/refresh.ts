import type { Day, Result } from "@jegap/exact";
import { succeed } from "@jegap/exact";
import { type CollectFault, type CollectSettings, collect } from "../connectors/collect.ts";
import type { Connector, Query } from "../connectors/connector.ts";
import { incomingFrom } from "../entry/incoming.ts";
import { matchSeries } from "../entry/match.ts";
import type { SeriesRecord } from "../read/catalogue.ts";
import { type ImportFault, type ImportReport, type ImportSettings, importDocument } from "./import.ts";

export interface RefreshSettings extends ImportSettings {
  readonly collect: CollectSettings;
  /** The day of asking: when the publisher states no day, the values were public by then. */
  readonly today: Day;
}

/**
 * Asks a publisher for a series and puts every answer into the history folder, nothing before all pages have come.
 * A value keeps the day its publisher states for it or for the answer; else it is first seen today.
 */
export async function refreshSeries(
  folder: string,
  series: SeriesRecord,
  connector: Connector,
  query: Query,
  settings: RefreshSettings,
): Promise<Result<ImportReport, ImportFault | CollectFault>> {
  const answers = await collect(connector, query, settings.collect);
  if (!answers.ok) return answers;
  let report: ImportReport = { first: [], changed: [], unchanged: 0, early: 0 };
  for (const { document, bytes, read } of answers.value) {
    const catalogue = new Map([[series.id, series]]);
    const { found } = matchSeries(read, catalogue, { chosen: new Map([[query.address, series.id]]) });
    const known =
      read.published === undefined
        ? ({ day: settings.today, grade: "mirror" } as const)
        : ({ day: read.published, grade: "exact" } as const);
    const imported = importDocument(folder, incomingFrom(found, { document, known, bytes }), settings);
    if (!imported.ok) return imported;
    report = {
      first: [...report.first, ...imported.value.first],
      changed: [...report.changed, ...imported.value.changed],
      unchanged: report.unchanged + imported.value.unchanged,
      early: report.early + imported.value.early,
    };
  }
  return succeed(report);
}
