/** Longest run of Latin letters and digits that stays whole: about the narrowest column. */
const longestRun = 12;

/** A zero-width space lets a line end there and leaves the text as it was for search. */
const mayBreak = "\u200B";

function breakRun(run: string): string {
  if (run.length <= longestRun) return run;
  const parts = run.split(/(?<=[._/:,+=-])/u);
  return parts
    .map((part) => part.match(new RegExp(`.{1,${longestRun}}`, "gsu"))?.join(mayBreak) ?? part)
    .join(mayBreak);
}

/** The text with places to break inside runs that no line could hold: ids, long names without blanks. */
function breakable(text: string): string {
  return text.replace(/[^\s\p{Script=Hangul}\p{Script=Han}]{13,}/gu, breakRun);
}

/** Every string of a value under `breakable`. */
export function breakableAll<T>(value: T): T {
  if (typeof value === "string") return breakable(value) as T;
  if (Array.isArray(value)) return value.map(breakableAll) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, breakableAll(inner)])) as T;
}

/** Every string inside a value. */
export function* stringsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}
