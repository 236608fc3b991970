/** JSON whose numbers are their own text: a figure is never passed through a binary float. */
export type PrintedJson =
  | string
  | boolean
  | null
  | readonly PrintedJson[]
  | { readonly [key: string]: PrintedJson };

/** Strings are taken whole, so that digits inside them stay; every number outside becomes a string. */
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Parses JSON keeping every number as printed; `undefined` for text that is not JSON. */
export function parsePrintedJson(text: string): PrintedJson | undefined {
  const quoted = text.replace(stringOrNumber, (token) => (token.startsWith('"') ? token : `"${token}"`));
  try {
    return JSON.parse(quoted) as PrintedJson;
  } catch {
    return undefined;
  }
}

export type PrintedObject = { readonly [key: string]: PrintedJson };

export function asObject(json: PrintedJson | undefined): PrintedObject | undefined {
  return typeof json === "object" && json !== null && !Array.isArray(json)
    ? (json as PrintedObject)
    : undefined;
}

/** A list, or one object where publishers leave the brackets off. */
export function asList(json: PrintedJson | undefined): readonly PrintedJson[] | undefined {
  if (Array.isArray(json)) return json;
  return asObject(json) === undefined ? undefined : [json as PrintedJson];
}

/** Text of a member; a missing or null one is empty. */
export function textOf(object: PrintedObject | undefined, key: string): string {
  const member = object?.[key];
  return typeof member === "string" ? member : "";
}
