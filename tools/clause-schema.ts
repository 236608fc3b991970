import type { Json } from "@jegap/exact";
import { parse } from "yaml";
import { commonSetNames } from "../packages/linkage/src/terms/common.ts";
import { termsShape } from "../packages/linkage/src/terms/schema.ts";
import type { JsonSchema } from "../packages/linkage/src/terms/shape.ts";

type Schema = { readonly [key: string]: Json };

function isSchema(value: Json | undefined): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const openField = { $ref: "#/$defs/open" } as const;

/** Writes a schema of ours as other programs read it, each named form once. */
class Published {
  /** The named forms, in the order they were met. */
  readonly forms: { [form: string]: Schema } = {};

  /** A field's schema that also lets the paper leave it open; what people read of the field stays outside. */
  orOpen(schema: Schema): Schema {
    const { title, description, examples, ...inner } = this.schema(schema);
    const told = Object.entries({ title, description, examples }).filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(told), anyOf: [inner, openField] };
  }

  schema(schema: Schema): Schema {
    const { "x-form": form, ...others } = schema;
    if (typeof form !== "string") return this.keywords(others);
    const told = ["title", "description", "x-example", "x-needed-for"];
    const part = (isTold: boolean): Schema =>
      Object.fromEntries(Object.entries(others).filter(([key]) => told.includes(key) === isTold));
    this.forms[form] ??= this.keywords(part(false));
    return { ...this.keywords(part(true)), $ref: `#/$defs/${form}` };
  }

  private keywords(schema: Schema): Schema {
    return Object.fromEntries(
      Object.entries(schema).flatMap(([key, value]) => this.keyword(key, value, schema)),
    );
  }

  /** Our own notes become `examples`; a bare number may stand for its text. */
  private keyword(key: string, value: Json, schema: Schema): readonly (readonly [string, Json])[] {
    if (key === "x-example") return [["examples", [parse(String(value), { schema: "failsafe" })]]];
    if (key === "x-needed-for") return [];
    if (key === "properties" && isSchema(value)) return [[key, this.each(value)]];
    if ((key === "items" || key === "additionalProperties") && isSchema(value))
      return [[key, this.orOpen(value)]];
    if (key === "anyOf" && Array.isArray(value))
      return [[key, value.map((one) => (isSchema(one) ? this.schema(one) : one))]];
    const isBareText = key === "type" && value === "string" && !("pattern" in schema) && !("enum" in schema);
    return [[key, isBareText ? ["string", "number"] : value]];
  }

  private each(schemas: Schema): Schema {
    const entries = Object.entries(schemas);
    return Object.fromEntries(
      entries.map(([name, inner]) => [name, isSchema(inner) ? this.orOpen(inner) : inner]),
    );
  }
}

/** The JSON Schema of a clause as a file holds it: a whole clause or a draft with fields open or missing. */
export function clauseSchema(): JsonSchema {
  const published = new Published();
  const { properties, ...clause } = published.schema(termsShape().schema);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:jegap:linkage-terms",
    title: "연동표 · LinkageTerms",
    description:
      "A clause of the delivery-price linkage as data. A field may be left out or open: whether a clause is complete is not the schema's to say. Every scalar is read as the text that is written; 0.1 never becomes a binary float.",
    ...clause,
    properties: {
      use: {
        description: "a published set of answers for what the file leaves out",
        enum: [...commonSetNames, "standard-1"],
      },
      ...(isSchema(properties) ? properties : {}),
    },
    $defs: {
      ...published.forms,
      open: {
        description: "what the paper leaves open: the values it permits, or any",
        type: "object",
        additionalProperties: false,
        required: ["open"],
        properties: { open: { anyOf: [{ const: "any" }, { type: "array", minItems: 1 }] } },
      },
    },
  };
}

/** The text of the published file. */
export function clauseSchemaText(): string {
  return `${JSON.stringify(clauseSchema(), null, 2)}\n`;
}
