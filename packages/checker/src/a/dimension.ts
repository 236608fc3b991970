import { Refused } from "../read/json.ts";

/** What a figure measures: base symbols with their whole powers, none of them 0. */
type Powers = ReadonlyMap<string, number>;

const cache = new Map<string, Powers>();

function factor(text: string, sign: 1 | -1): readonly [string, number] {
  const [, symbol = "", power = "1"] = /^([^\s^·/()]+?)(?:\^([1-9][0-9]{0,2}))?$/.exec(text) ?? [];
  if (symbol === "" || /^[0-9.+-]/.test(symbol)) throw new Refused("not-a-dimension", text);
  return [symbol, sign * Number(power)];
}

/** `KRW/kg`, `KRW/(kg·month)`, `1/kg`, `1`; only the one canonical spelling is read. */
export function readDimension(text: string): Powers {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const [above = "", below] = text.split("/");
  const under = below?.startsWith("(") ? below.slice(1, -1) : below;
  const read = new Map([
    ...(above === "1" ? [] : above.split("·")).map((part) => factor(part, 1)),
    ...(under === undefined ? [] : under.split("·")).map((part) => factor(part, -1)),
  ]);
  if (writeDimension(read) !== text) throw new Refused("not-a-dimension", text);
  if (cache.size < 1000) cache.set(text, read);
  return read;
}

export function writeDimension(powers: Powers): string {
  const sorted = [...powers].sort(([a], [b]) => (a < b ? -1 : 1));
  const side = (sign: 1 | -1): readonly string[] =>
    sorted.flatMap(([symbol, power]) =>
      power * sign <= 0 ? [] : [power * sign === 1 ? symbol : `${symbol}^${power * sign}`],
    );
  const [above, below] = [side(1), side(-1)];
  const top = above.length === 0 ? "1" : above.join("·");
  if (below.length === 0) return top;
  return `${top}/${below.length === 1 ? below[0] : `(${below.join("·")})`}`;
}

/** The dimension of a product (`sign` 1) or of a quotient (−1). */
export function combine(a: string, b: string, sign: 1 | -1): string {
  const powers = new Map(readDimension(a));
  for (const [symbol, power] of readDimension(b)) {
    const sum = (powers.get(symbol) ?? 0) + sign * power;
    if (sum === 0) powers.delete(symbol);
    else powers.set(symbol, sum);
  }
  return writeDimension(powers);
}
