import * as fc from "fast-check";
import { type Day, day, dayFromNumber, dayNumber, Rational } from "../src/index.ts";

/** Whole numbers far beyond what a double holds exactly, and small ones often. */
export const wholes = fc.oneof(
  fc.bigInt({ min: -20n, max: 20n }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
);

const positiveWholes = fc.oneof(fc.bigInt({ min: 1n, max: 20n }), fc.bigInt({ min: 1n, max: 10n ** 25n }));

export const rationals = fc
  .tuple(wholes, positiveWholes)
  .map(([numerator, denominator]) => Rational.of(numerator, denominator));

export const positiveRationals = fc
  .tuple(positiveWholes, positiveWholes)
  .map(([numerator, denominator]) => Rational.of(numerator, denominator));

/** Values with a finite decimal, as written in a price or an index. */
export const decimals = fc
  .tuple(wholes, fc.integer({ min: 0, max: 12 }))
  .map(([figure, places]) => Rational.of(figure, 10n ** BigInt(places)));

/** Every day that can be read. */
export const days: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber(day("1000-01-01")), max: dayNumber(day("8999-12-31")) })
  .map(dayFromNumber);
