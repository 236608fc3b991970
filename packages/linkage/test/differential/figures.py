"""Exact figures of a clause: units, quantities, roundings, expressions. Every value counts base units."""

import math
import re
from fractions import Fraction

UNITS = {
    "kg": 1, "g": "0.001", "t": 1000, "m": 1, "km": 1000, "l": "0.001", "gal": "0.003785411784",
    "bbl": "0.158987294928", "MMBtu": "1055055852.62", "month": 1, "quarter": 3, "year": 12, "%": "0.01",
}
POWERS = {"2": 2, "3": 3, "²": 2, "³": 3}


def unit(text):
    """How many base units one of the unit is; currencies and counting words are base units themselves."""
    total, divide = Fraction(1), False
    for part in re.split(r"([/*·])", text.strip()):
        if part in "/*·":
            divide = part == "/"
            continue
        multiple, name, power = re.match(r"(\d+(?:\.\d+)?)?\s*([^\d\s^²³]+)?\^?([23²³])?$", part.strip()).groups()
        one = Fraction(multiple or 1) * Fraction(UNITS.get(name, 1)) ** POWERS.get(power, 1)
        total = total / one if divide else total * one
    return total


def split(text):
    """The number of a quantity and its unit as written."""
    return re.match(r"(-?\d+(?:\.\d+)?)\s*(.*)$", text.strip()).groups()


def quantity(text):
    number, written = split(text)
    return Fraction(number) * (unit(written) if written else 1)


def is_pure(text):
    return split(text)[1] in ("", "%")


def round_once(value, mode, step, held):
    steps = value / step
    low, high = math.floor(steps), math.ceil(steps)
    inward, outward = (low, high) if value >= 0 else (high, low)
    if mode in ("floor", "ceiling", "down", "up"):
        return {"floor": low, "ceiling": high, "down": inward, "up": outward}[mode] * step
    if mode == "keep":
        return (low if held / step <= low else high) * step
    if steps - low != Fraction(1, 2):
        return (low if steps - low < Fraction(1, 2) else high) * step
    even = low if low % 2 == 0 else high
    return {"half-up": outward, "half-down": inward, "half-even": even}[mode] * step


def rounded(value, rounding, own_unit=Fraction(1), held=Fraction(0)):
    """Applies `mode step [unit]`, or a list of them from left to right."""
    if rounding in (None, "exact"):
        return value
    for one in rounding if isinstance(rounding, list) else [rounding]:
        mode, step = one.split(" ", 1)
        number, written = split(step)
        value = round_once(value, mode, Fraction(number) * (unit(written) if written else own_unit), held)
    return value


TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)(%?)|([^\W\d]\w*(?:\.\w+)?)|(.))")


class Expression:
    """Arithmetic by recursive descent: sums of products of factors."""

    def __init__(self, text, name, table):
        self.tokens = [match.groups() for match in TOKEN.finditer(text.strip())]
        self.name, self.table, self.at = name, table, 0

    def sign(self):
        return self.tokens[self.at][3] if self.at < len(self.tokens) else None

    def take(self, signs):
        sign = self.sign()
        if sign is None or sign not in signs:
            return None
        self.at += 1
        return sign

    def sum(self):
        value = self.product()
        while sign := self.take("+-−–"):
            other = self.product()
            value = value + other if sign == "+" else value - other
        return value

    def product(self):
        value = self.factor()
        while sign := self.take("*×·/÷"):
            other = self.factor()
            value = value / other if sign in "/÷" else value * other
        return value

    def factor(self):
        if self.take("-−–"):
            return -self.factor()
        if self.take("("):
            value = self.sum()
            self.take(")")
            return value
        number, percent, name, _ = self.tokens[self.at]
        self.at += 1
        if number is not None:
            return Fraction(number) / (100 if percent else 1)
        return self.call(name) if self.take("(") else self.name(name)

    def call(self, name):
        values = [self.sum()]
        while self.take(","):
            values.append(self.sum())
        self.take(")")
        if name == "mean":
            return sum(values) / len(values)
        return {"min": min, "max": max}[name](values) if name in ("min", "max") else self.table(name, values[0])


def evaluate(text, name, table):
    return Expression(text, name, table).sum()
