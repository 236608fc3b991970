import { conformanceFolder, readTree, scalars, type Tree, textsAt } from "./vector-files.ts";

const table = readTree(`${conformanceFolder}features.yaml`);

export const knownFeatures: readonly string[] = Object.keys(table as object);

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split(".");
  const found = path.split(".");
  return wanted.length <= found.length && wanted.every((key, i) => key === "*" || key === found[i]);
}

/** Whether one of the field's roundings, or its text, begins with the word. */
function beginsWith(text: string, word: string | undefined): boolean {
  return word === undefined || text === word || text.startsWith(`${word} `);
}

/** The paths of the clause that a pattern of the table names; `! field` gives none. */
function reached(pattern: string, fields: readonly (readonly [string, string])[]): readonly string[] {
  const [path = "", word] = pattern.split(" = ");
  return fields.filter(([at, text]) => matches(path, at) && beginsWith(text, word)).map(([at]) => at);
}

/**
 * The features that a clause does not reach through a field made for them. `read` names the fields that the
 * answer's derivation read, where it is known; without it the field need only stand in the clause.
 */
export function unreached(
  terms: Tree | undefined,
  features: readonly string[],
  read?: ReadonlySet<string>,
): readonly string[] {
  const fields = scalars(terms);
  const wasRead = (path: string): boolean =>
    read === undefined ||
    [...read].some((field) => path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`));
  return features.filter((feature) => {
    const patterns = textsAt(table, feature);
    return !patterns.some((pattern) =>
      pattern.startsWith("! ")
        ? reached(pattern.slice(2), fields).length === 0
        : reached(pattern, fields).some(wasRead),
    );
  });
}
