import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { clausePage } from "./clause-page.ts";
import { clauseSchemaText } from "./clause-schema.ts";
import { errorsPage } from "./errors-page.ts";
import { unitsPage } from "./units-page.ts";

/** Every generated file by its path from the root, and what makes its text. `npm run pages` writes them all. */
export const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  "docs/clause.md": clausePage,
  "docs/errors.md": errorsPage,
  "docs/units.md": unitsPage,
  "packages/linkage/schema/linkage-terms.schema.json": clauseSchemaText,
};

if (import.meta.main)
  for (const [path, text] of Object.entries(pages)) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await text());
  }
