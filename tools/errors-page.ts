import { faultWords, type Text, errorsPage as words } from "@jegap/words";
import { exactFaults } from "../packages/words/src/faults/exact.ts";
import { indicesFaults } from "../packages/words/src/faults/indices.ts";
import { lawFaults } from "../packages/words/src/faults/law.ts";
import { linkageFaults } from "../packages/words/src/faults/linkage.ts";
import { both, code, page, table } from "./markdown.ts";

interface Words {
  readonly what: Text;
  readonly next: Text;
}

type Faults = Readonly<Record<string, Words>>;

const byPackage: readonly (readonly [keyof typeof words.packages, Faults])[] = [
  ["exact", exactFaults],
  ["linkage", linkageFaults],
  ["law", lawFaults],
  ["indices", indicesFaults],
];

function others(): Faults {
  const told = byPackage.flatMap(([, faults]) => Object.keys(faults));
  return Object.fromEntries(Object.entries(faultWords).filter(([name]) => !told.includes(name)));
}

/** Both languages, a fact without the particle it brings in Korean. */
function inBoth({ ko, en }: Text): string {
  return `${ko}<br>${en}`.replaceAll(/\{([^{}|]+)\|[^{}]+\}/gu, "{$1}");
}

function section(name: keyof typeof words.packages, faults: Faults): readonly string[] {
  const rows = Object.entries(faults).sort(([a], [b]) => (a < b ? -1 : 1));
  if (rows.length === 0) return [];
  const { code: column, what, next } = words.columns;
  const cells = rows.map(([own, text]) => [code(own), inBoth(text.what), inBoth(text.next)]);
  return [`## ${both(words.packages[name])}`, table([column, what, next], cells)];
}

/** The page of every fault, made from the catalogue of their words. */
export function errorsPage(): string {
  const sections = byPackage.flatMap(([name, faults]) => section(name, faults));
  const { title, intro } = words;
  return page(`# ${both(title)}`, intro.ko, intro.en, ...sections, ...section("other", others()));
}
