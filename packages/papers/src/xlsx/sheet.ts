/** One cell: text as it is (never read as a formula), a number by its decimal text, or a formula. */
export type SheetCell =
  | { readonly text: string; readonly head?: boolean; readonly wrap?: boolean; readonly right?: boolean }
  | { readonly number: string; readonly input?: boolean }
  | { readonly formula: string };

/** A sheet as rows of cells. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns, in letters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows that stay in view. */
  readonly frozen?: number;
}
