import { say, type Text, taskWords as words } from "@jegap/words";
import { both, table } from "./markdown.ts";
import { type RoundtableTask, readRoundtable } from "./roundtable.ts";

const folder = "data/roundtable/";
const newest = "2026-02-03.yaml";

function inBoth(text: Text, facts: Readonly<Record<string, string>> = {}): string {
  return `${say(text, "ko", facts)}<br>${say(text, "en", facts)}`;
}

/** What serves a task, linked. */
function todayOf({ today, where = [] }: RoundtableTask): string {
  const links = where.map((path) => `[${path}](${path})`).join(" ");
  return links === "" ? inBoth(today) : `${inBoth(today)}<br>${links}`;
}

/** The list of tasks put to the government, as the README shows it. */
export function tasksSection(): string {
  const { roundtable, title, sources, note, checked, tasks } = readRoundtable(
    new URL(`../${folder}${newest}`, import.meta.url),
  );
  const facts = (language: "ko" | "en") => ({
    day: roundtable,
    title: title[language],
    count: `${tasks.length}`,
  });
  const links = sources.map((source) => `[${source.title}](${source.address})`).join(", ");
  const { field, task, today, next } = words.columns;
  const rows = tasks.map((one) => [
    `${both(words.fields[one.field])}<br>${both(words.axes[one.axis])}`,
    inBoth(one.task),
    todayOf(one),
    inBoth(one.next),
  ]);
  const file = `[${folder}${newest}](${folder}${newest})`;
  const asOf = both({
    ko: say(words.checked, "ko", { day: checked }),
    en: say(words.checked, "en", { day: checked }),
  });
  const told = `${both(words.sources)}: ${links}. ${both(words.data)}: ${file} (${asOf}).`;
  return [
    `${say(words.asked, "ko", facts("ko"))} ${note.ko}`,
    `${say(words.asked, "en", facts("en"))} ${note.en}`,
    told,
    table([field, task, today, next], rows),
  ].join("\n\n");
}
