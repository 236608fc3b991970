import { type Day, type Fault, type Result, readDay } from "@jegap/exact";
import { readSource, type Source } from "@jegap/linkage";
import { readText } from "../shared/files.ts";

/** What a person states for a paper: texts, maps of texts and lists of them, read from YAML or JSON. */
export class Facts {
  readonly faults: Fault[];
  private readonly source: Source | undefined;

  constructor(source: Source | undefined, faults: Fault[] = []) {
    this.source = source;
    this.faults = faults;
  }

  private entry(key: string): Source | undefined {
    return this.source?.kind === "map" ? this.source.entries.get(key) : undefined;
  }

  /** A text under a key; empty where nothing is stated. */
  text(key: string): string {
    const found = this.entry(key);
    if (found !== undefined && found.kind !== "text")
      this.faults.push({ code: "needs-text", facts: {}, at: found.place });
    return found?.kind === "text" ? found.text.trim() : "";
  }

  has(key: string): boolean {
    return this.entry(key) !== undefined;
  }

  day(key: string): Day | undefined {
    const found = this.entry(key);
    if (found?.kind !== "text") return undefined;
    const read = readDay(found.text.trim());
    if (read.ok) return read.value;
    this.faults.push(...read.faults.map((fault) => ({ ...fault, at: found.place })));
    return undefined;
  }

  within(key: string): Facts {
    return new Facts(this.entry(key), this.faults);
  }

  list(key: string): readonly Facts[] {
    const found = this.entry(key);
    return found?.kind === "list" ? found.items.map((item) => new Facts(item, this.faults)) : [];
  }

  texts(key: string): readonly string[] {
    const found = this.entry(key);
    const items = found?.kind === "list" ? found.items : found === undefined ? [] : [found];
    return items.flatMap((item) => (item.kind === "text" ? [item.text.trim()] : []));
  }

  /** Every text of a map under its key. */
  map(key: string): Readonly<Record<string, string>> {
    const found = this.entry(key);
    if (found?.kind !== "map") return {};
    return Object.fromEntries(
      [...found.entries].flatMap(([name, inner]) =>
        inner.kind === "text" ? [[name, inner.text.trim()]] : [],
      ),
    );
  }

  /** Reports keys that nothing reads. */
  only(keys: readonly string[]): this {
    if (this.source?.kind !== "map") return this;
    for (const [key, inner] of this.source.entries)
      if (!keys.includes(key))
        this.faults.push({ code: "unknown-field", facts: { key, keys: keys.join(", ") }, at: inner.place });
    return this;
  }
}

/** Reads the facts of a paper; without a file there are none, and the paper has blanks to fill in by hand. */
export function readFacts(file: string | undefined): Result<Facts> {
  if (file === undefined) return { ok: true, value: new Facts(undefined) };
  const text = readText(file);
  if (!text.ok) return text;
  const source = readSource(text.value, file);
  return source.ok ? { ok: true, value: new Facts(source.value) } : source;
}
