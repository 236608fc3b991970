import { readDay } from "@jegap/exact";
import { lawBook } from "@jegap/law";
import { type ExitCode, exitCodes } from "../shared/exit.ts";
import { type Common, finish, languageOf, printJson, refuse } from "./output.ts";
import { figureLine } from "./say-verdict.ts";

/** `jegap law figures`: the encoded figures, or those that hold on a day. */
export function figures(options: Common & { readonly on?: string }): ExitCode {
  const day = options.on === undefined ? undefined : readDay(options.on);
  if (day !== undefined && !day.ok) return refuse(day.faults, options);
  const on = day?.value;
  const records = lawBook.records.filter(
    (r) => on === undefined || (r.from <= on && (r.to === undefined || on <= r.to)),
  );
  if (options.json === true) return printJson(records, exitCodes.done);
  else
    return finish(
      records.map(
        (r) => `${r.id}  ${figureLine(r, languageOf(options))}${r.to === undefined ? "" : ` ~ ${r.to}`}`,
      ),
      exitCodes.done,
    );
}
