import type { Source } from "../terms/source.ts";

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** The same tree as if it stood at `path`: fields are named from the root of the clause, whatever file it came from. */
export function placedAt(source: Source, path: string): Source {
  const place = { ...source.place, field: path };
  if (source.kind === "text") return { ...source, place };
  if (source.kind === "list")
    return { ...source, place, items: source.items.map((item, i) => placedAt(item, join(path, `${i + 1}`))) };
  const entries = [...source.entries].map(([key, inner]) => [key, placedAt(inner, join(path, key))] as const);
  return { ...source, place, entries: new Map(entries) };
}

/** What stands at a path, `link.copper.base`; list items are counted from 1. */
export function sourceAt(source: Source, path: string): Source | undefined {
  if (path === "") return source;
  const [key = "", ...rest] = path.split(".");
  const inner =
    source.kind === "map"
      ? source.entries.get(key)
      : source.kind === "list"
        ? source.items[Number(key) - 1]
        : undefined;
  return inner === undefined ? undefined : sourceAt(inner, rest.join("."));
}

/** The tree with `value` at a path; maps on the way are made where they are missing. */
export function withSource(source: Source, path: string, value: Source): Source {
  const at = source.place.field ?? "";
  if (path === "") return placedAt(value, at);
  const [key = "", ...rest] = path.split(".");
  const empty: Source = { kind: "map", entries: new Map(), place: { ...source.place, field: join(at, key) } };
  if (source.kind === "list") {
    const items = source.items.map((item, i) =>
      `${i + 1}` === key ? withSource(item, rest.join("."), value) : item,
    );
    return { ...source, items };
  }
  if (source.kind === "text") return withSource({ ...empty, place: source.place }, path, value);
  const inner = withSource(source.entries.get(key) ?? empty, rest.join("."), value);
  return { ...source, entries: new Map([...source.entries, [key, inner]]) };
}

/** A value in one line, the way a person would write it: `{mean: 1 month, back: 1 month}`. */
export function inline(source: Source): string {
  if (source.kind === "text") return source.text.trim();
  if (source.kind === "list") return `[${source.items.map(inline).join(", ")}]`;
  return `{${[...source.entries].map(([key, inner]) => `${key}: ${inline(inner)}`).join(", ")}}`;
}
