import { type Rational, readDecimal, readFigure } from "../a/rational.ts";
import {
  beginning,
  choiceAt,
  dayAt,
  listAt,
  memberOf,
  namedAt,
  objectAt,
  optionally,
  type Spot,
  textAt,
} from "../read/form.ts";
import { canonical, type Members, Refused, type Value } from "../read/json.ts";
import { hashText } from "../read/sealed.ts";
import { grades, type Terms } from "./clause.ts";
import { type Period, type PeriodUnit, readPeriod } from "./days.ts";
import { dimensionAt, unitAt } from "./leaves.ts";
import { inForceAt, lookAt } from "./look-form.ts";
import { type Memory, readMemory } from "./memory.ts";
import { readTerms } from "./terms.ts";

export interface Event {
  readonly id: string;
  readonly dates: ReadonlyMap<string, string>;
}

export type Change =
  | { readonly kind: "amended" | "ended"; readonly on: string }
  | { readonly kind: "renewed"; readonly on: string; readonly until: string | undefined }
  | {
      readonly kind: "repriced";
      readonly on: string;
      readonly bases: string;
      readonly start: Rational | undefined;
    }
  | {
      readonly kind: "departed";
      readonly on: string;
      readonly memory: string;
      readonly owed: Rational | "before";
    };

export interface Version {
  readonly from: string;
  /** Its goods list does not have the line. */
  readonly isAbsent: boolean;
  readonly hash: string;
  readonly terms: Terms;
}

export interface Series {
  readonly id: string;
  readonly frequency: PeriodUnit | "step";
  readonly unit: string;
  readonly scale: Rational;
  readonly dimension: string;
}

/** One published value, with its place in the certificate (0: not there). */
export interface Observation {
  readonly place: number;
  readonly series: string;
  readonly period: Period;
  readonly value: Rational;
  readonly known: string;
  readonly grade: string;
  readonly status: string;
}

export interface Body {
  readonly scope: "table" | "look";
  readonly knownOn: string;
  readonly line: string;
  readonly until: string | undefined;
  readonly versions: readonly Version[];
  readonly changes: readonly Change[];
  readonly events: readonly Event[];
  /** As listed; the rule says in which order. */
  readonly seriesIds: readonly string[];
  readonly series: ReadonlyMap<string, Series>;
  readonly observations: readonly Observation[];
  /** Place of a published value listed twice. */
  readonly repeated: number | undefined;
  /** By calendar name. */
  readonly holidays: ReadonlyMap<string, readonly string[]>;
  readonly looks: readonly Value[];
  /** Only of a certificate of one look. */
  readonly memory: Memory | undefined;
  readonly memoryText: string;
  readonly inForce: Value | undefined;
}

/** Members of the body; `steps` and the looks' own members are read elsewhere. */
export const bodyMembers = [
  "certificate",
  "scope",
  "knownOn",
  "line",
  "agreement",
  "series",
  "observations",
  "holidays",
  "law",
  "steps",
  "looks",
] as const;

function changeAt(spot: Spot): Change {
  const kinds = ["amended", "renewed", "repriced", "departed", "ended"] as const;
  const kind = choiceAt(memberOf(namedAt(spot), "kind", spot.place), kinds);
  const own = { amended: [], ended: [], renewed: [], repriced: ["bases"], departed: ["memory", "owed"] }[
    kind
  ];
  const optional = { amended: [], ended: [], renewed: ["until"], repriced: ["start"], departed: [] }[kind];
  const members = objectAt(spot, ["kind", "on", ...own], optional);
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  const figure = (one: Spot): Rational => readFigure(textAt(one), one.place);
  const on = dayAt(at("on"));
  switch (kind) {
    case "renewed":
      return { kind, on, until: optionally(at("until"), dayAt) };
    case "repriced":
      return {
        kind,
        on,
        bases: choiceAt(at("bases"), ["reset", "keep"]),
        start: optionally(at("start"), figure),
      };
    case "departed": {
      const owed = at("owed");
      const memory = choiceAt(at("memory"), ["computed", "unchanged"]);
      return { kind, on, memory, owed: owed.value === "before" ? owed.value : figure(owed) };
    }
    default:
      return { kind, on };
  }
}

function eventAt(spot: Spot): Event {
  const members = objectAt(spot, ["dates", "id"]);
  const dates = memberOf(members, "dates", spot.place);
  return {
    id: textAt(memberOf(members, "id", spot.place)),
    dates: new Map(
      [...namedAt(dates).keys()].map((name) => [name, dayAt(memberOf(namedAt(dates), name, dates.place))]),
    ),
  };
}

function versionAt(spot: Spot, line: string): Version {
  const members = objectAt(spot, ["from", "hash", "terms"], ["absent"]);
  const from = memberOf(members, "from", spot.place);
  const terms = readTerms(memberOf(members, "terms", spot.place), line);
  const isAbsent = members.has("absent");
  if (isAbsent && (members.get("absent") !== true || line === "" || terms.hasLine))
    throw new Refused("not-of-this-form", `${spot.place}.absent`);
  return {
    isAbsent,
    from: from.value === beginning ? beginning : dayAt(from),
    hash: textAt(memberOf(members, "hash", spot.place), hashText),
    terms,
  };
}

function seriesAt(spot: Spot): Series {
  const members = objectAt(spot, ["dimension", "frequency", "id", "scale", "unit"]);
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  unitAt(at("unit"));
  return {
    id: textAt(at("id")),
    frequency: choiceAt(at("frequency"), ["day", "week", "month", "quarter", "half", "year", "step"]),
    unit: textAt(at("unit")),
    scale: readFigure(textAt(at("scale")), spot.place),
    dimension: dimensionAt(at("dimension")),
  };
}

export const statuses = ["provisional", "final", "corrected", "unstated"] as const;

function observationAt(spot: Spot, place: number): Observation {
  const members = objectAt(spot, [
    "checksum",
    "grade",
    "known",
    "period",
    "series",
    "source",
    "status",
    "value",
  ]);
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  for (const key of ["checksum", "source"]) textAt(at(key));
  return {
    place,
    series: textAt(at("series")),
    period: readPeriod(textAt(at("period")), spot.place),
    value: readDecimal(textAt(at("value")), spot.place),
    known: dayAt(at("known")),
    grade: choiceAt(at("grade"), grades),
    status: choiceAt(at("status"), statuses),
  };
}

function holidaysAt(spot: Spot): ReadonlyMap<string, readonly string[]> {
  const members = namedAt(spot);
  return new Map(
    [...members.keys()].map(
      (name) => [name, listAt(memberOf(members, name, spot.place)).map(dayAt)] as const,
    ),
  );
}

/** Place of the first published value that is in every member like one before it, from 1. */
function repeatedIn(spot: Spot): number | undefined {
  const texts = listAt(spot).map(({ value }) => canonical(value ?? null));
  const place =
    new Set(texts).size === texts.length ? 0 : texts.findIndex((text, i) => texts.indexOf(text) < i) + 1;
  return place === 0 ? undefined : place;
}

/** Reads the body of a certificate (section 3). Throws Refused where it has another form. */
export function readBody(spot: Spot): Body {
  const members = objectAt(spot, bodyMembers, ["memory", "inForce"]);
  const at = (key: string): Spot => memberOf(members, key, spot.place);
  choiceAt(at("certificate"), ["jegap-certificate-1"]);
  const scope = choiceAt(at("scope"), ["table", "look"]);
  if (members.has("memory") !== (scope === "look") || members.has("inForce") !== (scope === "table"))
    throw new Refused("not-of-this-form", `${spot.place}.scope`);
  if (listAt(at("law")).length > 0) throw new Refused("not-of-this-form", at("law").place);
  const line = textAt(at("line"));
  if (scope === "look" && listAt(at("looks")).length !== 1)
    throw new Refused("not-of-this-form", at("looks").place);
  const series = listAt(at("series")).map(seriesAt);
  const agreement: Members = objectAt(at("agreement"), ["versions", "changes", "events"], ["until"]);
  const inAgreement = (key: string): Spot => memberOf(agreement, key, at("agreement").place);
  if (listAt(inAgreement("versions")).length === 0)
    throw new Refused("not-of-this-form", inAgreement("versions").place);
  return {
    scope,
    knownOn: dayAt(at("knownOn")),
    line,
    until: optionally(inAgreement("until"), dayAt),
    versions: listAt(inAgreement("versions")).map((version) => versionAt(version, line)),
    changes: listAt(inAgreement("changes")).map(changeAt),
    events: listAt(inAgreement("events")).map(eventAt),
    seriesIds: series.map(({ id }) => id),
    series: new Map(series.map((one) => [one.id, one])),
    observations: listAt(at("observations")).map((one, i) => observationAt(one, i + 1)),
    repeated: repeatedIn(at("observations")),
    holidays: holidaysAt(at("holidays")),
    looks: listAt(at("looks")).map((look) => lookAt(look)),
    memory: optionally(at("memory"), readMemory),
    memoryText: canonical(at("memory").value ?? null),
    inForce: optionally(at("inForce"), inForceAt),
  };
}
