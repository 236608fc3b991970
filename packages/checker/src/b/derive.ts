import { type Rational, writeFigure } from "../a/rational.ts";
import { type Facts, type Figure, operate } from "../a/steps.ts";
import { canonical, type Value } from "../read/json.ts";
import { spend } from "../read/work.ts";

/** A step that the rule asks for, before it has a place in the list. */
export interface Node extends Figure {
  readonly op: string;
  readonly of: readonly Node[];
  readonly field: string | undefined;
  /** Further members, as the file would hold them. */
  readonly members: readonly (readonly [string, Value])[];
}

function leaf(op: string, figure: Figure, field: string | undefined, members: Node["members"]): Node {
  spend(1);
  return { op, of: [], value: figure.value, unit: figure.unit, field, members };
}

export function given(value: Rational, unit: string, field?: string): Node {
  return leaf("given", { value, unit }, field, []);
}

export function observed(place: number, figure: Figure, field: string): Node {
  return leaf("observed", figure, field, [["observation", place]]);
}

/** A figure remembered from an earlier look; `look` only for the price before and in force. */
export function carried(figure: string, of: Figure, field?: string, look?: number): Node {
  return leaf("carried", of, field, [
    ["figure", figure],
    ...(look === undefined ? [] : [["look", look] as const]),
  ]);
}

function membersOf({ mode, step, bands, comparison }: Facts): Node["members"] {
  const bandValues = bands?.map(
    ({ share, to }) =>
      new Map([
        ["share", writeFigure(share)],
        ...(to === undefined ? [] : [["to", writeFigure(to)] as const]),
      ]),
  );
  return [
    ...(mode === undefined ? [] : [["mode", mode] as const]),
    ...(step === undefined ? [] : [["step", writeFigure(step)] as const]),
    ...(bandValues === undefined ? [] : [["bands", bandValues] as const]),
    ...(comparison === undefined ? [] : [["comparison", comparison] as const]),
  ];
}

/** An operation on steps; its value is what the operation makes of them. */
export function make(op: string, of: readonly Node[], field?: string, facts: Facts = {}): Node {
  const figure = operate(op, of, facts);
  if (figure === undefined) throw new TypeError(`${op} is no operation`);
  return { op, of, ...figure, field, members: membersOf(facts) };
}

/** A row of a table of the contract, for an argument. */
export function looked(argument: Node, row: number, figure: Figure, field: string): Node {
  return {
    op: "table",
    of: [argument],
    value: figure.value,
    unit: figure.unit,
    field,
    members: [["row", row]],
  };
}

/** The same step under another field. */
export function under(node: Node, field: string): Node {
  return node.field === field ? node : { ...node, field };
}

/** The list of steps (section 4): each once, operands first, as the roots reach them. */
export class Listing {
  private readonly byNode = new Map<Node, number>();
  private readonly byText = new Map<string, number>();
  /** Every step but its id, in canonical text. */
  readonly texts: string[] = [];

  id(node: Node): number {
    const known = this.byNode.get(node);
    if (known !== undefined) return known;
    const of = node.of.map((operand) => this.id(operand));
    const text = canonical(
      new Map<string, Value>([
        ["op", node.op],
        ["value", writeFigure(node.value)],
        ["unit", node.unit],
        ...(of.length === 0 ? [] : [["of", of] as const]),
        ...(node.field === undefined ? [] : [["field", node.field] as const]),
        ...node.members,
      ]),
    );
    const id = this.byText.get(text) ?? this.texts.push(text);
    this.byText.set(text, id);
    this.byNode.set(node, id);
    return id;
  }
}
