import type { Arrival, ImportReport } from "@jegap/indices";
import type { ObservationStatus } from "@jegap/linkage";
import { indexWords, type Language, say } from "@jegap/words";

/** Provisional, final or corrected; nothing where the publisher states nothing. */
export function sayStatus(status: ObservationStatus, language: Language): string {
  return status === "unstated" ? "" : indexWords[status][language];
}

/** How many changed values are told one by one. */
const mostTold = 20;

export function sayReport(
  { first, changed, unchanged, early }: ImportReport,
  language: Language,
): readonly string[] {
  const counts = { first: `${first.length}`, changed: `${changed.length}`, unchanged: `${unchanged}` };
  const told = changed.slice(0, mostTold).map(({ now, before }) =>
    say(indexWords.changedLine, language, {
      series: now.series,
      period: now.period.name,
      before: before?.value ?? "—",
      after: now.value,
    }),
  );
  return [
    say(indexWords.imported, language, counts),
    ...told,
    ...(changed.length > mostTold ? ["  …"] : []),
    ...(early === 0 ? [] : [say(indexWords.early, language, { count: `${early}` })]),
  ];
}

export function reportAsJson({ first, changed, unchanged, early }: ImportReport) {
  const one = ({ now, before }: Arrival) => ({
    series: now.series,
    period: now.period.name,
    value: now.value,
    before: before?.value ?? null,
    known: now.known,
    grade: now.grade,
    status: now.status,
  });
  return { first: first.map(one), changed: changed.map(one), unchanged, early };
}
