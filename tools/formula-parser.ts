import { readFileSync } from "node:fs";
import { buildParserFile } from "@lezer/generator";

const grammar = new URL("../packages/linkage/src/formula/formula.grammar", import.meta.url);

/** The parser of the formula language, made from its grammar. */
export function formulaParser(): string {
  return buildParserFile(readFileSync(grammar, "utf8"), { typeScript: true, fileName: "formula.grammar" })
    .parser;
}
