import type { Rational } from "@jegap/exact";

/** A condition for one direction: none means that direction never moves the price. */
export interface ConditionView {
  /** Percent; undefined where the clause states it in another unit than percent. */
  readonly percent?: Rational;
  /** `more than` leaves equality out, where the statute says "이상". */
  readonly comparison: "at least" | "more than";
}

/** Share of the movement passed on, in percent; undefined where it differs from band to band or line to line. */
export type ShareView = Rational | undefined;

/** What the law looks at in one linked item of a clause. */
export interface ItemView {
  readonly item: string;
  readonly kind: "material" | "energy" | "other";
  readonly rise: ConditionView | "never";
  readonly fall: ConditionView | "never";
  readonly passedOnRise: ShareView;
  readonly passedOnFall: ShareView;
  /** A band at the start of the movement that counts for nothing. */
  readonly excessOnly: boolean;
  /** The base moves at every look, whether the price changed or not. */
  readonly baseMovesAlways: boolean;
  /** Days from one look to the next; undefined where looks follow events. */
  readonly cycleDays?: number;
}

/** What the law looks at in a clause. */
export interface TermsView {
  readonly items: readonly ItemView[];
  /** Length of the contract in days, where known. */
  readonly termDays?: number;
}
