import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { clausePage } from "./clause-page.ts";
import { clauseSchemaText } from "./clause-schema.ts";
import { withOutputs } from "./doc-examples.ts";
import { errorsPage } from "./errors-page.ts";
import { formulaParser } from "./formula-parser.ts";
import { lawPages } from "./law-pages.ts";
import { tasksSection } from "./tasks.ts";
import { unitsPage } from "./units-page.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Files made whole from what they describe. */
const made: Readonly<Record<string, () => string>> = {
  "docs/clause.md": clausePage,
  "docs/errors.md": errorsPage,
  ...lawPages,
  "docs/units.md": unitsPage,
  "packages/linkage/schema/linkage-terms.schema.json": clauseSchemaText,
  "packages/linkage/src/formula/parser.generated.ts": formulaParser,
};

/** Pages that people write, with examples in them whose output is filled in. */
const written = ["*.md", "docs/**/*.md", "examples/*.md", "conformance/*.md", "packages/*/README.md"]
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !(path in made))
  .sort();

/** The page with the parts between `<!-- name:begin -->` and `<!-- name:end -->` made again. */
function withParts(markdown: string): string {
  return markdown.replace(
    /(<!-- tasks:begin -->)[\s\S]*?(<!-- tasks:end -->)/u,
    (_, begin: string, end: string) => `${begin}\n\n${tasksSection()}\n\n${end}`,
  );
}

/** Every file that is made or filled in, by its path from the root, and what makes its text. */
export const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  ...made,
  ...Object.fromEntries(
    written.map((path) => [path, () => withOutputs(withParts(readFileSync(`${root}${path}`, "utf8")))]),
  ),
};

/** `npm run pages [path…]` writes them all, or those named. */
if (import.meta.main) {
  const named = process.argv.slice(2);
  for (const [path, text] of Object.entries(pages)) {
    if (named.length > 0 && !named.includes(path)) continue;
    mkdirSync(dirname(`${root}${path}`), { recursive: true });
    writeFileSync(`${root}${path}`, await text());
  }
}
