import { type Fault, type Place, readUnit, sameDimension } from "@jegap/exact";
import type { IndexHistory } from "../history/history.ts";
import type { Plan } from "../resolve/plan.ts";
import type { ObservationTerms } from "../terms/terms.ts";

/** The unit of one series: the clause's own for the series it names, of the same kind for its continuations. */
function checkUnit(id: string, observation: ObservationTerms, written: string, at: Place): readonly Fault[] {
  const unit = readUnit(written);
  const wanted = observation.unit;
  if (!unit.ok) return unit.faults.map((fault) => ({ ...fault, at }));
  if (wanted === undefined) return [];
  const alike = sameDimension(unit.value.dimension, wanted.dimension);
  if (alike && (id !== observation.series || unit.value.scale.equals(wanted.scale))) return [];
  return [{ code: "series-unit-differs", facts: { series: id, unit: written, written: wanted.text }, at }];
}

/** The series of a clause must be in the history, in the unit the clause states. */
export function checkSeries(plan: Plan, history: IndexHistory): readonly Fault[] {
  return plan.versions.flatMap(({ terms }) =>
    Object.entries(terms.observe).flatMap(([name, observation]) => {
      const field = `observe.${name}`;
      const place = plan.agreement.terms.places.get(field) ?? {};
      const ids = [observation.series, ...(observation.then ?? []).map((next) => next.series)];
      return ids.flatMap((id): readonly Fault[] => {
        const facts = id === undefined ? undefined : history.facts(id);
        if (id === undefined) return [];
        if (facts === undefined)
          return [{ code: "unknown-series", facts: { series: id }, at: { ...place, field } }];
        return checkUnit(id, observation, facts.unit, { ...place, field: `${field}.unit` });
      });
    }),
  );
}
