import {
  exactPlaces,
  type Json,
  Rational,
  readExactText,
  readUnit,
  toExactDecimal,
  toExactText,
  type Unit,
  writeDimension,
} from "@jegap/exact";

/** A figure with its dimension as a certificate writes it: `3/100 1`, `2 kg/piece`. */
const quantityText = /^(-?\d+(?:\/\d+)?) (\S+)$/u;
const roundingText = /^(half-up|half-even|half-down|down|up|floor|ceiling|keep) (.+)$/u;
const triggerText = /^(at least|more than) (.+)$/u;

/** `KRW/(kg·month)` as a clause writes it: `KRW/kg/month`. */
function unitText(dimension: string): string {
  return dimension.replace(/\/\(([^)]*)\)/u, (_, below: string) => `/${below.split("·").join("/")}`);
}

/** Units that the clause itself uses, and those that take one of its figures to its price: `bbl/MMBtu`. */
function unitsOf(canonical: Json): readonly Unit[] {
  const texts: string[] = [];
  const visit = (value: Json, key: string): void => {
    if (typeof value === "string" && (key === "unit" || key === "each")) texts.push(value);
    else if (Array.isArray(value)) for (const item of value as readonly Json[]) visit(item, key);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
  };
  visit(canonical, "");
  const quotients = texts.flatMap((above) =>
    texts.map((below) => {
      const [[top = "", ...under], [bottom = "", ...over]] = [above.split("/"), below.split("/")];
      return [[top, ...over].join("·"), ...under, bottom].join("/");
    }),
  );
  return [...texts, ...quotients].flatMap((text) => {
    const read = readUnit(text);
    return read.ok ? [read.value] : [];
  });
}

/** A figure in base units as a decimal of some unit that has one; a pure number in per cent. */
function quantity(text: string, units: readonly Unit[]): string | undefined {
  const [, figure = "", dimension = ""] = quantityText.exec(text) ?? [];
  const read = readExactText(figure);
  if (dimension === "" || !read.ok) return undefined;
  if (dimension === "1") return `${toExactText(read.value.times(Rational.of(100n)))}%`;
  const decimal = toExactDecimal(read.value);
  if (decimal !== undefined) return `${decimal} ${unitText(dimension)}`;
  const own = units.find(
    (unit) =>
      writeDimension(unit.dimension) === dimension && exactPlaces(read.value.over(unit.scale)) !== undefined,
  );
  return own === undefined ? undefined : `${toExactText(read.value.over(own.scale))} ${own.text}`;
}

interface Cursor {
  at: number;
}

/** Prefix text `(* a (+ b c))` as a clause writes it, every operation in parentheses. */
function infix(tokens: readonly string[], cursor: Cursor): string {
  const token = tokens[cursor.at] ?? "";
  cursor.at += 1;
  if (token !== "(") return token;
  const operator = tokens[cursor.at] ?? "";
  cursor.at += 1;
  const operands: string[] = [];
  while (cursor.at < tokens.length && tokens[cursor.at] !== ")") operands.push(infix(tokens, cursor));
  cursor.at += 1;
  if (!/^[-+*/]$/u.test(operator)) return `${operator}(${operands.join(", ")})`;
  return operands.length === 1 ? `(${operator}${operands[0] ?? ""})` : `(${operands.join(` ${operator} `)})`;
}

function expression(text: string): string {
  return infix(text.match(/[()]|[^\s()]+/gu) ?? [], { at: 0 });
}

/** Keys whose text is an expression, and keys whose text is a span that may be of no length. */
const expressions: ReadonlySet<string> = new Set(["is", "value", "cap", "floor"]);
const spans: ReadonlySet<string> = new Set(["after", "back"]);

function writtenText(text: string, key: string, units: readonly Unit[]): string {
  const rounding = roundingText.exec(text);
  if (rounding !== null) return `${rounding[1] ?? ""} ${quantity(rounding[2] ?? "", units) ?? ""}`;
  const trigger = triggerText.exec(text);
  if (trigger !== null) return `${trigger[1] ?? ""} ${quantity(trigger[2] ?? "", units) ?? ""}`;
  if (spans.has(key)) return text === "0" ? "0 days" : text;
  return quantity(text, units) ?? (expressions.has(key) ? expression(text) : text);
}

function isEmptyList(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

/**
 * The canonical clause of a certificate (docs/certificate.md, section 5) the way a clause file writes it, ready to be
 * read. What cannot be written so reads back to another hash, which the caller compares.
 */
export function writtenTerms(canonical: Json): Json {
  return written(canonical, "", unitsOf(canonical));
}

function written(value: Json, key: string, units: readonly Unit[]): Json {
  if (typeof value === "string") return writtenText(value, key, units);
  if (Array.isArray(value)) {
    const isRounding = value.length === 0 && ["round", "ratio", "rate", "change"].includes(key);
    return isRounding ? "exact" : value.map((item: Json) => written(item, key, units));
  }
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name, inner]) => name !== "lines" || !isEmptyList(inner));
  return Object.fromEntries(kept.map(([name, inner]) => [name, written(inner, name, units)]));
}
