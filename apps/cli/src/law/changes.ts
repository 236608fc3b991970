import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Fault, fail, readDay } from "@jegap/exact";
import { type Asked, type Change, changes as changesOf, type NamedDeal } from "@jegap/law";
import { type Language, lawActs, lawChoices, lawLines, lawResults, say } from "@jegap/words";
import { type ExitCode, exitCodes } from "../shared/exit.ts";
import { loadDeal } from "./load-deal.ts";
import { type Common, finish, languageOf, printJson, refuse } from "./output.ts";

interface Folder {
  readonly deals: readonly NamedDeal[];
  readonly faults: readonly Fault[];
}

function loadFolder(folder: string): Folder {
  let names: readonly string[];
  try {
    names = readdirSync(folder)
      .filter((n) => /\.(?:ya?ml|json)$/u.test(n))
      .sort();
  } catch {
    return { deals: [], faults: fail("cannot-read-file", { problem: "ENOENT" }, { file: folder }).faults };
  }
  const read = names.map((name) => ({ name, deal: loadDeal(join(folder, name)) }));
  return {
    deals: read.flatMap(({ name, deal }) =>
      deal.ok ? [{ name: deal.value.title ?? name, deal: deal.value }] : [],
    ),
    faults: read.flatMap(({ deal }) => (deal.ok ? [] : deal.faults)),
  };
}

function added(before: Asked, after: Asked, language: Language): readonly string[] {
  return after.owed.flatMap((owed) => {
    const had = before.owed.find((o) => o.act === owed.act)?.entries.map((e) => e.entry) ?? [];
    const entries = owed.entries.filter((e) => !had.includes(e.entry));
    if (entries.length === 0) return [];
    const names = entries.map(({ entry }) => {
      const text = lawChoices[entry];
      return text === undefined ? entry : say(text, language);
    });
    return [
      `  ${say(lawLines.changeEntries, language, { act: say(lawActs[owed.act], language), entries: names.join(", ") })}`,
    ];
  });
}

/** One change in words: what is needed anew, which entries join, how long the old paper stands. */
export function changeLines(change: Change, language: Language): readonly string[] {
  const facts = {
    day: change.day,
    deal: change.deal,
    before: say(lawResults[change.before.result], language),
    after: say(lawResults[change.after.result], language),
  };
  return [
    say(change.kind === "law" ? lawLines.changeLaw : lawLines.changeTerm, language, facts),
    ...added(change.before, change.after, language),
    ...(change.kind === "law" && change.paperEnds !== undefined && change.paperEnds > change.day
      ? [`  ${say(lawLines.changeStays, language, { day: change.paperEnds })}`]
      : []),
  ];
}

/** `jegap law changes`: by day, what a folder of deals needs anew; a file that cannot be read stops it. */
export function changes(
  folder: string,
  options: Common & { readonly from: string; readonly to: string },
): ExitCode {
  const [from, to] = [readDay(options.from), readDay(options.to)];
  if (!from.ok) return refuse(from.faults, options);
  if (!to.ok) return refuse(to.faults, options);
  const { deals, faults } = loadFolder(folder);
  if (faults.length > 0) return refuse(faults, options);
  const found = changesOf(deals, from.value, to.value);
  const code = found.length === 0 ? exitCodes.done : exitCodes.attention;
  if (options.json === true) return printJson(found, code);
  const language = languageOf(options);
  if (found.length === 0)
    return finish([say(lawLines.noChanges, language, { from: from.value, to: to.value })], code);
  return finish(
    found.flatMap((c) => changeLines(c, language)),
    code,
  );
}
