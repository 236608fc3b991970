import { decimal, exactPlaces, Rational, roundingModes } from "@jegap/exact";
import type { Step } from "@jegap/linkage";
import type { Fraction } from "./fraction.ts";
import { Beyond, commonDivisor, Whole } from "./number.ts";
import { constant, operate, type TableFigure } from "./operate.ts";
import { divisionFor, quotientFormula, quotientOf, stepsOf } from "./rounding.ts";

/** A published figure on its own row of the observations sheet. */
export interface ObservationRow {
  readonly series: string;
  readonly period: string;
  readonly known: string;
  readonly grade: string;
  readonly unit: string;
  readonly printed: string;
  /** Power of ten that makes every figure of the series whole. */
  readonly scale: bigint;
}

/**
 * One row of the steps sheet: a value as numerator over denominator. A rounding has its whole division beside it, a
 * fraction with a live denominator what it was before it was put in lowest terms.
 */
export interface StepRow {
  readonly step: Step;
  readonly inputs: readonly number[];
  readonly top: string;
  readonly bottom: string;
  readonly division?: { readonly dividend: string; readonly divisor: string; readonly quotient: string };
}

/** A value of the sheet, or one that it cannot recompute. */
export interface Cell {
  readonly row: number;
  readonly value: Fraction;
}

/** Names of the sheets in formulas, quoted. */
export interface SheetNames {
  readonly observations: string;
  readonly steps: string;
}

/** Rows above the first step or observation: the titles. */
const titleRows = 1;

/** Step table rows of a clause by the name of the quantity. */
export type Tables = Readonly<Record<string, readonly TableFigure[]>>;

/**
 * Writes derivations as rows of a spreadsheet: equal steps stand once, whatever look or goods line they belong to.
 * Every row is built together with its value today; a row whose whole numbers would leave the exact range, or whose
 * operation has no formula, is refused (undefined) together with everything made of it.
 */
export class StepSheet {
  readonly rows: StepRow[] = [];
  readonly observations: ObservationRow[] = [];
  private readonly names: SheetNames;
  private readonly places: ReadonlyMap<string, number>;
  private readonly byKey = new Map<string, Cell | undefined>();
  private readonly byStep = new Map<Step, Cell | undefined>();

  /** `places`: the most decimals of a printed figure, by series. */
  constructor(names: SheetNames, places: ReadonlyMap<string, number>) {
    this.names = names;
    this.places = places;
  }

  /** The cell of a step, or undefined where the sheet cannot recompute it. `earlier` finds the cell a result was carried from. */
  cell(step: Step, tables: Tables, earlier: (step: Step) => Cell | undefined): Cell | undefined {
    if (this.byStep.has(step)) return this.byStep.get(step);
    const found = this.make(step, tables, earlier);
    this.byStep.set(step, found);
    return found;
  }

  /** The cell of a figure that stands still: a price at signing, a figure of the contract. */
  fixed(step: Step): Cell | undefined {
    return this.keyed(`given ${step.name ?? ""} ${step.value.toFraction()}`, () =>
      this.row(step, [], constant(step.value)),
    );
  }

  private make(step: Step, tables: Tables, earlier: (step: Step) => Cell | undefined): Cell | undefined {
    if (step.operation === "observed") return this.observed(step);
    if (step.operation === "carried" || step.operation === "given") return earlier(step) ?? this.fixed(step);
    const inputs: Cell[] = [];
    for (const input of step.inputs) {
      const cell = this.cell(input, tables, earlier);
      if (cell === undefined) return undefined;
      inputs.push(cell);
    }
    const facts = Object.entries(step.facts ?? {}).filter(([name]) => name !== "at" && name !== "asked");
    const key = `${step.operation} ${inputs.map((input) => input.row).join(" ")} ${JSON.stringify(facts)} ${step.operation === "table" ? step.name : ""}`;
    const found = this.keyed(key, () => this.worked(step, inputs, tables[step.name ?? ""] ?? []));
    if (found !== undefined) this.agree(step, found);
    return found;
  }

  private keyed(key: string, make: () => Cell): Cell | undefined {
    if (this.byKey.has(key)) return this.byKey.get(key);
    const cell = within(make);
    this.byKey.set(key, cell);
    return cell;
  }

  /** The value of a row is the value of its step: anything else is a mistake of this program. */
  private agree(step: Step, { value }: Cell): void {
    if (!Rational.of(value.top.value, value.bottom.value).equals(step.value))
      throw new TypeError(`the row of ${step.operation} ${step.name ?? ""} is not its value`);
  }

  private worked(step: Step, inputs: readonly Cell[], table: readonly TableFigure[]): Cell {
    const values = inputs.map((input) => input.value);
    const rows = inputs.map((input) => input.row);
    if (step.operation === "round") return this.rounded(step, inputs);
    return this.row(step, rows, operate(step, values, table));
  }

  private rounded(step: Step, inputs: readonly Cell[]): Cell {
    const [input] = inputs;
    const mode = roundingModes.find((known) => known === step.facts?.mode);
    if (input === undefined || mode === undefined) throw new Beyond();
    const [top = "1", bottom = "1"] = (step.facts?.step ?? "").split("/");
    const size = Rational.of(BigInt(top), BigInt(bottom));
    const division = divisionFor(input.value, mode, size);
    const at = this.rows.length + 1 + titleRows;
    const cells = {
      dividend: Whole.cell(`H${at}`, division.dividend.value),
      divisor: Whole.cell(`I${at}`, division.divisor.value),
      quotient: Whole.cell(`J${at}`, quotientOf(division)),
    };
    const steps = stepsOf(input.value, mode, cells);
    const value: Fraction = {
      top: steps.times(Whole.of(size.numerator)),
      bottom: Whole.of(size.denominator),
      fixed: true,
      constant: input.value.constant,
    };
    return this.row(step, [input.row], value, {
      dividend: division.dividend.text,
      divisor: division.divisor.text,
      quotient: quotientFormula(cells.dividend.text, cells.divisor.text),
    });
  }

  private observed(step: Step): Cell | undefined {
    const { series = "", period = "", known = "", printed = "", grade = "" } = step.facts ?? {};
    return this.keyed(`observed ${series} ${period} ${known}`, () => {
      const scale = 10n ** BigInt(this.places.get(series) ?? 0);
      const unit = step.unit?.scale ?? Rational.one;
      const count = step.value.over(unit).times(Rational.of(scale));
      const at = this.observations.length + 1 + titleRows;
      const sheet = this.names.observations;
      const figure = Whole.made(`ROUND(${sheet}!F${at}*${sheet}!G${at},0)`, count.numerator);
      const factor = unit.over(Rational.of(scale));
      const value: Fraction = {
        top: figure.times(Whole.of(factor.numerator)),
        bottom: Whole.of(factor.denominator),
        fixed: true,
        constant: false,
      };
      const cell = this.row(step, [], value);
      this.observations.push({ series, period, known, grade, unit: step.unit?.text ?? "", printed, scale });
      return cell;
    });
  }

  private row(
    step: Step,
    inputs: readonly number[],
    value: Fraction,
    division?: NonNullable<StepRow["division"]>,
  ): Cell {
    const number = this.rows.length + 1;
    const at = number + titleRows;
    if (!value.fixed) return this.reduced(step, inputs, value, number);
    this.rows.push({
      step,
      inputs,
      top: value.top.text,
      bottom: value.bottom.text,
      ...(division === undefined ? {} : { division }),
    });
    return { row: number, value: { ...value, top: Whole.cell(`D${at}`, value.top.value) } };
  }

  /** A fraction with a live denominator in lowest terms: what a division brought in and the next step cancels goes. */
  private reduced(step: Step, inputs: readonly number[], value: Fraction, number: number): Cell {
    const at = number + titleRows;
    const [top, bottom] = [value.top.value, value.bottom.value];
    const shared = commonDivisor(top, bottom);
    this.rows.push({
      step,
      inputs,
      top: `H${at}/J${at}`,
      bottom: `I${at}/J${at}`,
      division: {
        dividend: value.top.text,
        divisor: value.bottom.text,
        quotient: `GCD(ABS(H${at}),I${at})`,
      },
    });
    return {
      row: number,
      value: {
        ...value,
        top: Whole.cell(`D${at}`, top / shared),
        bottom: Whole.cell(`E${at}`, bottom / shared),
      },
    };
  }

  /** Reference to a column of a row from another sheet. */
  at(cell: Cell, column: "D" | "E"): string {
    return `${this.names.steps}!${column}${cell.row + titleRows}`;
  }
}

function within<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (fault) {
    if (fault instanceof Beyond) return undefined;
    throw fault;
  }
}

/** The most decimals of any printed figure, by series. */
export function placesOf(observed: readonly Step[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const step of observed) {
    const { series = "", printed = "0" } = step.facts ?? {};
    const own = exactPlaces(decimal(printed)) ?? 0;
    places.set(series, Math.max(own, places.get(series) ?? 0));
  }
  return places;
}
