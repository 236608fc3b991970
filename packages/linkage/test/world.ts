import {
  addDays,
  type Day,
  day,
  type Fault,
  koreanCalendar,
  must,
  type Quantity,
  type Result,
  readPeriod,
  toExactText,
  type Unit,
} from "@jegap/exact";
import {
  type Adjustment,
  type Agreement,
  adjust,
  type ChangeTable,
  historyOf,
  type IndexHistory,
  type LineTable,
  type LinkageTerms,
  type Observation,
  type Plan,
  readAgreement,
  readTerms,
  resolve,
  type SeriesFacts,
} from "../src/index.ts";

export const calendars = { KR: koreanCalendar };

/** One printed figure: the value, or the value with the day it became known, its status and its grade. */
export type Printed =
  | string
  | {
      readonly value: string;
      readonly known?: string;
      readonly status?: Observation["status"];
      readonly grade?: Observation["grade"];
    };

/** A series as a table of periods and figures; a period may be printed more than once. */
export interface Published {
  readonly unit: string;
  readonly frequency: SeriesFacts["frequency"];
  readonly values: Readonly<Record<string, Printed | readonly Printed[]>>;
}

export type World = Readonly<Record<string, Published>>;

/** A figure without its own day is known the day after its period; one of a day on that day. */
function knownFrom(frequency: SeriesFacts["frequency"], last: Day): Day {
  if (frequency === "day" || frequency === "step") return last;
  return addDays(last, 1);
}

/** The history of a world of printed figures. */
export function historyIn(world: World): IndexHistory {
  const facts = Object.entries(world).map(([id, { unit, frequency }]) => ({
    id,
    title: { ko: id, en: id },
    unit,
    frequency,
  }));
  const observations = Object.entries(world).flatMap(([series, { frequency, values }]) =>
    Object.entries(values).flatMap(([name, printed]) => {
      const period = must(readPeriod(name));
      return [printed].flat().map((one): Observation => {
        const { value, known, status, grade } =
          typeof one === "string"
            ? { value: one, known: undefined, status: undefined, grade: undefined }
            : one;
        return {
          series,
          period,
          value,
          known: known === undefined ? knownFrom(frequency, period.last) : day(known),
          grade: grade ?? "exact",
          status: status ?? "final",
          source: "test",
          checksum: "",
        };
      });
    }),
  );
  return historyOf(facts, observations);
}

/** Monthly figures of one series, from a first month on. */
export function monthly(unit: string, values: Published["values"]): Published {
  return { unit, frequency: "month", values };
}

export function agreementOf(text: string, files: Readonly<Record<string, string>> = {}): Agreement {
  return must(readAgreement(text, "clause.yaml", new Map(Object.entries(files))));
}

export function termsOf(text: string): LinkageTerms {
  const { complete } = must(readTerms(text, "clause.yaml"));
  if (complete === undefined) throw new TypeError("the clause of this test is not complete");
  return complete;
}

export interface Worked {
  readonly plan: Plan;
  readonly table: ChangeTable;
  readonly line: LineTable;
  readonly history: IndexHistory;
}

/** A clause or agreement worked out in a world, as known on a day. */
export function workOut(
  text: string,
  world: World,
  on: string,
  files: Readonly<Record<string, string>> = {},
): Worked {
  const history = historyIn(world);
  const plan = must(resolve(agreementOf(text, files), day(on), calendars));
  const table = must(adjust(plan, { history, knownOn: day(on), calendars }));
  const [line] = table.lines;
  if (line === undefined) throw new TypeError("a table has a line");
  return { plan, table, line, history };
}

/** A figure in the unit it is shown in. */
export function inUnits(quantity: Quantity & { readonly unit?: Unit }): string {
  const { unit } = quantity;
  return toExactText(unit === undefined ? quantity.value : quantity.value.over(unit.scale));
}

/** Date and price after it, or why nothing changed: the row a person would check. */
function row(look: Adjustment): string {
  const why = look.outcome === "adjusted" ? "" : ` ${look.outcome} ${look.reason?.code ?? ""}`;
  return `${look.date} ${inUnits(look.after)}${why}`;
}

/** Every look as a row. */
export function rows(line: LineTable): readonly string[] {
  return line.adjustments.map(row);
}

/** A fault as `code line:column field`, as far as they are known. */
export function brief(fault: Fault): string {
  const { line, column, field } = fault.at ?? {};
  const spot = [line, column].filter((part) => part !== undefined).join(":");
  return [fault.code, spot, field ?? ""].filter((part) => part !== "").join(" ");
}

export function faultsOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.faults.map(brief);
}
