import { type Day, readDay } from "@jegap/exact";
import type { DatedEvent } from "./agreement.ts";
import { need } from "./entries.ts";
import { text } from "./leaves.ts";
import { addFault, isName, type Reading } from "./shape.ts";
import type { Source } from "./source.ts";

/** Reads events: each an id and named days. */
export function readEvents(source: Source | undefined, reading: Reading): readonly DatedEvent[] {
  if (source === undefined) return [];
  const items = source.kind === "list" ? source.items : [source];
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const id = need(text, item, "id", reading);
    if (id === undefined || item.kind !== "map") return [];
    if (seen.has(id)) addFault(reading, item, "event-twice", { id });
    seen.add(id);
    const dates: [string, Day][] = [];
    for (const [key, inner] of item.entries) {
      if (key === "id") continue;
      if (!isName(key)) addFault(reading, inner, "bad-name", { name: key });
      const day = inner.kind === "text" ? readDay(inner.text) : undefined;
      if (day?.ok === true) dates.push([key, day.value]);
      else addFault(reading, inner, "not-a-day", { text: inner.kind === "text" ? inner.text : key });
    }
    return [{ id, dates: Object.fromEntries(dates) }];
  });
}
