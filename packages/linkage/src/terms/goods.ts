import type { Json, Rational, WrittenQuantity } from "@jegap/exact";
import { readCsv } from "./csv.ts";
import { figureLeaf, quantityLeaf, shareLeaf } from "./leaves.ts";
import { addFault, isName, onlyKeys, type Reading, type Shape } from "./shape.ts";
import type { Source } from "./source.ts";
import type { Goods, GoodsLine } from "./terms.ts";

/** Longest goods list read; a buyer with more lines keeps several agreements. */
const mostLines = 100_000;

/** Columns of a goods line besides the contract's own quantities. */
const fixedColumns = ["id", "name", "start"] as const;

function textOf(entries: ReadonlyMap<string, Source>, key: string): string | undefined {
  const found = entries.get(key);
  return found?.kind === "text" && found.text.trim() !== "" ? found.text.trim() : undefined;
}

function readLine(source: Source, reading: Reading): GoodsLine | undefined {
  if (source.kind !== "map") return addFault(reading, source, "needs-map", { keys: "id, name, start, …" });
  const id = textOf(source.entries, "id");
  if (id === undefined) return addFault(reading, source, "goods-line-without-id", {});
  const quantities: Record<string, WrittenQuantity> = {};
  const reflect: Record<string, Rational> = {};
  for (const [key, inner] of source.entries) {
    if (fixedColumns.some((column) => column === key) || (inner.kind === "text" && inner.text.trim() === ""))
      continue;
    const item = /^reflect\.(.*)$/u.exec(key)?.[1];
    if (!isName(item ?? key)) addFault(reading, inner, "bad-name", { name: key });
    else if (item !== undefined) {
      const share = shareLeaf.read(inner, reading);
      if (share !== undefined) reflect[item] = share;
    } else {
      const quantity = quantityLeaf.read(inner, reading);
      if (quantity !== undefined) quantities[key] = quantity;
    }
  }
  const startSource = source.entries.get("start");
  const line = { id, name: textOf(source.entries, "name") ?? id, quantities, reflect };
  if (startSource === undefined || (startSource.kind === "text" && startSource.text.trim() === ""))
    return line;
  const start = figureLeaf.read(startSource, reading);
  return start === undefined ? undefined : { ...line, start };
}

/** Reads a goods list from CSV text: one header row, then a line each; faults name row and column. */
function linesOfCsv(csv: string, file: string, reading: Reading): readonly Source[] {
  const { header, rows, faults } = readCsv(csv, file);
  reading.faults.push(...faults);
  return rows.map(({ line, cells }, i): Source => {
    const place = { file, line, field: `goods.${i + 1}` };
    const entries = header.map((name, c): [string, Source] => {
      const text = (cells[c] ?? "").normalize("NFC");
      return [
        name,
        { kind: "text", text, place: { ...place, column: c + 1, field: `goods.${i + 1}.${name}` } },
      ];
    });
    return { kind: "map", entries: new Map(entries), place };
  });
}

function readLines(items: readonly Source[], source: Source, reading: Reading): readonly GoodsLine[] {
  if (items.length > mostLines) {
    addFault(reading, source, "too-many-goods", { count: `${items.length}`, limit: `${mostLines}` });
    return [];
  }
  if (items.length === 0) addFault(reading, source, "goods-list-empty", {});
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const line = readLine(item, reading);
    if (line === undefined) return [];
    if (seen.has(line.id)) addFault(reading, item, "goods-line-twice", { id: line.id });
    seen.add(line.id);
    return [line];
  });
}

function writeLine(line: GoodsLine, form: "write" | "canonical"): Json {
  return {
    id: line.id,
    name: line.name,
    ...(line.start === undefined ? {} : { start: figureLeaf[form](line.start) }),
    ...Object.fromEntries(Object.entries(line.quantities).map(([k, q]) => [k, quantityLeaf[form](q)])),
    ...Object.fromEntries(Object.entries(line.reflect).map(([k, r]) => [`reflect.${k}`, shareLeaf[form](r)])),
  };
}

function writeGoods(goods: Goods, form: "write" | "canonical"): Json {
  if (goods.lines.length === 0) return form === "write" ? goods.name : { name: goods.name, lines: [] };
  const lines = form === "write" ? goods.lines : [...goods.lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { name: goods.name, lines: lines.map((line) => writeLine(line, form)) };
}

/**
 * One kind of goods by name, or `{name, lines: [...]}`, or `{name, file: list.csv}` with one row a line. The
 * text of a named file is handed in: reading a clause does no I/O.
 */
export function goodsShape(files: ReadonlyMap<string, string>): Shape<Goods> {
  return {
    read(source, reading) {
      if (source.kind === "text") return { name: source.text, lines: [] };
      if (source.kind !== "map") return addFault(reading, source, "needs-map", { keys: "name, lines, file" });
      onlyKeys(source, ["name", "lines", "file"], reading);
      const name = textOf(source.entries, "name");
      if (name === undefined) return addFault(reading, source, "goods-without-name", {});
      const file = textOf(source.entries, "file");
      const inline = source.entries.get("lines");
      if (file === undefined) {
        if (inline === undefined) return { name, lines: [] };
        if (inline.kind !== "list") return addFault(reading, inline, "needs-list", {});
        return { name, lines: readLines(inline.items, inline, reading) };
      }
      if (inline !== undefined) addFault(reading, inline, "field-without-effect", { key: "lines" });
      const csv = files.get(file);
      if (csv === undefined) return addFault(reading, source, "goods-file-not-given", { file });
      return { name, lines: readLines(linesOfCsv(csv, file, reading), source, reading) };
    },
    write: (goods) => writeGoods(goods, "write"),
    canonical: (goods) => writeGoods(goods, "canonical"),
    schema: {
      anyOf: [
        { type: "string" },
        {
          type: "object",
          additionalProperties: false,
          required: ["name"],
          properties: {
            name: { type: "string" },
            file: { type: "string" },
            lines: {
              type: "array",
              items: { type: "object", required: ["id"], additionalProperties: { type: "string" } },
            },
          },
        },
      ],
      "x-form": "goods",
    },
  };
}
