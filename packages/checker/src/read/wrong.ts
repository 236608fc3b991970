/** The layers of a check, in their order. */
export type Layer = "hash" | "arithmetic" | "rule" | "anchor";

/** The first thing that is wrong. `expected` and `found` are as the file would write them. */
export class Wrong extends Error {
  readonly layer: Layer;
  readonly code: string;
  readonly place: string;
  readonly step: number | undefined;
  readonly expected: string | undefined;
  readonly found: string | undefined;

  constructor(layer: Layer, code: string, place: string, step?: number, expected?: string, found?: string) {
    super(`${layer} ${code} ${place}`);
    this.layer = layer;
    this.code = code;
    this.place = place;
    this.step = step;
    this.expected = expected;
    this.found = found;
  }
}
