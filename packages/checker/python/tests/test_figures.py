"""Roundings, figures, units and expressions by tables of expected values."""

from __future__ import annotations

import unittest
from fractions import Fraction

from jegap_check.expression import expression
from jegap_check.fault import Refused
from jegap_check.figures import decimal, figure, rounded
from jegap_check.operations import sliced
from jegap_check.units import dimension, dimension_text, unit

ONE = Fraction(1)
ROUNDED = {
    "down": (2, -2, 2, -2, 2),
    "up": (3, -3, 3, -3, 3),
    "floor": (2, -3, 2, -3, 2),
    "ceiling": (3, -2, 3, -2, 3),
    "half-up": (3, -3, 2, -2, 3),
    "half-even": (2, -2, 2, -2, 3),
    "half-down": (2, -2, 2, -2, 3),
}
VALUES = (Fraction(5, 2), Fraction(-5, 2), Fraction(7, 3), Fraction(-7, 3), Fraction(8, 3))


class Roundings(unittest.TestCase):
    def test_every_mode(self) -> None:
        for mode, wanted in ROUNDED.items():
            self.assertEqual(tuple(rounded(value, mode, ONE) for value in VALUES), wanted, mode)

    def test_odd_tie_goes_to_the_even_neighbour(self) -> None:
        self.assertEqual(rounded(Fraction(7, 2), "half-even", ONE), 4)
        self.assertEqual(rounded(Fraction(-7, 2), "half-even", ONE), -4)

    def test_multiple_is_left(self) -> None:
        for mode in (*ROUNDED, "keep"):
            self.assertEqual(rounded(Fraction(-3, 4), mode, Fraction(1, 4)), Fraction(-3, 4), mode)

    def test_keep_takes_the_side_of_the_figure_held(self) -> None:
        step = Fraction(10)
        self.assertEqual(rounded(Fraction(14), "keep", step, Fraction(30)), 20)
        self.assertEqual(rounded(Fraction(16), "keep", step, Fraction(-30)), 10)
        self.assertEqual(rounded(Fraction(16), "keep", step, Fraction(15)), 10)
        self.assertEqual(rounded(Fraction(-16), "keep", step, Fraction(-15)), -10)


class Figures(unittest.TestCase):
    def test_refuses_other_spellings(self) -> None:
        for text in ("", "01", "-0", "2/4", "1/1", "1/0", "+1", "1.5", " 1", "1 ", "1\n", "٣", "1/-2"):
            with self.assertRaises(Refused, msg=text):
                figure(text)

    def test_refuses_too_many_digits(self) -> None:
        self.assertEqual(figure("9" * 4096), 10**4096 - 1)
        for text in ("9" * 4097, "1/" + "9" * 4097):
            with self.assertRaises(Refused):
                figure(text)

    def test_decimals(self) -> None:
        self.assertEqual(decimal("+1.50"), Fraction(3, 2))
        self.assertEqual(decimal("-0.05"), Fraction(-1, 20))
        self.assertEqual(decimal("5/3"), Fraction(5, 3))

    def test_bands_cut_the_size_and_keep_the_sign(self) -> None:
        bands = [(Fraction(0), Fraction(3)), (Fraction(1, 2), Fraction(5)), (ONE, None)]
        self.assertEqual(sliced(Fraction(9), bands), 5)
        self.assertEqual(sliced(Fraction(-4), bands), Fraction(-1, 2))


class Units(unittest.TestCase):
    def test_scale_and_dimension(self) -> None:
        table = {
            "USD/t": ("USD/kg", Fraction(1, 1000)),
            "EUR/100m": ("EUR/m", Fraction(1, 100)),
            "10000CNY": ("CNY", Fraction(10000)),
            "KRW/kW/month": ("KRW·s/(J·month)", Fraction(1, 1000)),
            "%": ("1", Fraction(1, 100)),
            "m^3": ("m^3", ONE),
            "1": ("1", ONE),
        }
        for text, (dim, scale) in table.items():
            self.assertEqual((dimension_text(unit(text)[0]), unit(text)[1]), (dim, scale), text)

    def test_dimension_has_one_spelling(self) -> None:
        self.assertEqual(dimension("KRW/(kg·month)"), (("KRW", 1), ("kg", -1), ("month", -1)))
        for text in ("", "kg·KRW", "KRW/(kg)", "KRW/kg/month", "kg^1", "kg·kg", "1/1", "KRW/"):
            with self.assertRaises(Refused, msg=text):
                dimension(text)


class Expressions(unittest.TestCase):
    def test_reads_prefix_text(self) -> None:
        self.assertEqual(expression("(+ 1 (- a b))"), ("+", "1", ("-", "a", "b")))

    def test_refuses_what_is_not(self) -> None:
        for text in ("", "(", "()", "(+ 1)", "(/ 1 2 3)", "(+  1 2)", "(+ 1 2) ", "a b", "(t a b)", "(" * 200):
            with self.assertRaises(Refused, msg=text):
                expression(text)


if __name__ == "__main__":
    unittest.main()
