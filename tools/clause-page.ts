import type { Json } from "@jegap/exact";
import { clauseForms, type Text, clausePage as words } from "@jegap/words";
import { termsShape } from "../packages/linkage/src/terms/schema.ts";
import { both, code, page, table } from "./markdown.ts";

type Schema = { readonly [key: string]: Json };

/** A map with known fields, and where it stands in the clause. */
interface Block {
  readonly path: string;
  readonly fields: Schema;
}

const forms: Readonly<Record<string, Text & { readonly example: string }>> = clauseForms;

function isSchema(value: Json | undefined): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function schemasIn(value: Json | undefined): readonly Schema[] {
  return Array.isArray(value) ? value.filter(isSchema) : isSchema(value) ? [value] : [];
}

/** Whether people are told of its fields, so that it is a block of the clause and not the form of one value. */
function isRecord(schema: Schema): boolean {
  const [first] = isSchema(schema.properties) ? Object.values(schema.properties) : [];
  return isSchema(first) && typeof first.description === "string";
}

/** The blocks under a schema, itself first; those inside the form of a value are told under that form. */
function blocksOf(schema: Schema, path: string, insideForm = false): readonly Block[] {
  if (typeof schema["x-form"] === "string" && !insideForm) return [];
  const { properties, anyOf, items, additionalProperties } = schema;
  const below = (inner: Json | undefined, way: string) =>
    schemasIn(inner).flatMap((one) => blocksOf(one, way));
  const fields = isSchema(properties) ? properties : {};
  const own = isRecord(schema) ? [{ path, fields }] : [];
  const inFields = Object.entries(fields).flatMap(([name, inner]) =>
    below(inner, path === "" ? name : `${path}.${name}`),
  );
  const named = below(additionalProperties, `${path}.<${words.byName.ko} ${words.byName.en}>`);
  const others = below(anyOf, path).filter(
    (block, at, all) => all.findIndex(({ fields: same }) => same === block.fields) === at,
  );
  return [...own, ...inFields, ...others, ...below(items, `${path}[]`), ...named];
}

/** The named forms of a schema and everything in it, each once. */
function formsOf(value: Json, found = new Map<string, Schema>()): ReadonlyMap<string, Schema> {
  if (Array.isArray(value)) for (const item of value) formsOf(item, found);
  if (!isSchema(value)) return found;
  const form = value["x-form"];
  if (typeof form === "string" && !found.has(form)) found.set(form, value);
  for (const inner of Object.values(value)) formsOf(inner, found);
  return found;
}

function choicesOf(schema: Schema): readonly string[] {
  const listed = schema.enum;
  return Array.isArray(listed) ? listed.map((value) => code(String(value))) : [];
}

/** How a field is written: a form, choices, a list of either, or a block of its own. */
function writtenAs(schema: Schema): string {
  const form = schema["x-form"];
  if (typeof form === "string") return `[${form}](#${form})`;
  const choices = choicesOf(schema);
  if (choices.length > 0) return choices.join(" ");
  const [item] = schemasIn(schema.anyOf).flatMap((one) => schemasIn(one.items));
  if (item !== undefined) return `${both(words.listOf)}: ${isRecord(item) ? "{…}" : writtenAs(item)}`;
  const [valued] = schemasIn(schema.anyOf).filter((one) => "x-form" in one);
  if (valued !== undefined) return writtenAs(valued);
  if (isSchema(schema.additionalProperties)) return `{${both(words.byName)}: …}`;
  return isRecord(schema) ? "{…}" : both(words.text);
}

const needed: Readonly<Record<string, Text>> = words.needed;

function fieldRow(name: string, schema: Schema): readonly string[] {
  const { title, description, "x-needed-for": need, "x-example": example } = schema;
  return [
    code(name),
    `${title} · ${description}`,
    both(needed[String(need)] ?? words.needed.nothing),
    writtenAs(schema),
    example === undefined ? "" : code(String(example)),
  ];
}

function blockTable({ fields }: Block): string {
  const rows = Object.entries(fields).flatMap(([name, schema]) =>
    isSchema(schema) ? [fieldRow(name, schema)] : [],
  );
  const { field, meaning, needed: need, written, example } = words.columns;
  return table([field, meaning, need, written, example], rows);
}

function formSection([name, schema]: readonly [string, Schema]): readonly string[] {
  const text = forms[name];
  if (text === undefined) throw new Error(`no words for the form ${name}`);
  const examples = text.example.split(" ; ").map(code).join(" ");
  const inside = blocksOf(schema, name, true).map(blockTable);
  return [`### ${name}`, text.ko, text.en, examples, ...inside];
}

/** The page of every field of the clause, made from the schema that reads it. */
export function clausePage(): string {
  const schema = termsShape().schema;
  const blocks = blocksOf(schema, "").flatMap((block) => [
    `### ${block.path === "" ? both(words.top) : code(block.path)}`,
    blockTable(block),
  ]);
  const { title, intro, open, use } = words;
  const told = [intro, open, use].flatMap(({ ko, en }) => [ko, en]);
  const inForms = [...formsOf(schema)].flatMap(formSection);
  return page(
    `# ${both(title)}`,
    ...told,
    `## ${both(words.blocks)}`,
    ...blocks,
    `## ${both(words.forms)}`,
    ...inForms,
  );
}
