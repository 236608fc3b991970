"""Section 2: figures, decimals and roundings, all exact."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from .fault import Refused

_LIMIT = 10**4096
_FIGURE = re.compile(r"-?(?:0|[1-9][0-9]*)(?:/[1-9][0-9]*)?\Z")
_DECIMAL = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?\Z")
ZERO = Fraction(0)
ONE = Fraction(1)
MODES = ("down", "up", "floor", "ceiling", "half-up", "half-even", "half-down", "keep")


def bounded(value: Fraction) -> Fraction:
    """The value, refused when its numerator or denominator has more than 4096 digits."""
    if abs(value.numerator) >= _LIMIT or value.denominator >= _LIMIT:
        raise Refused("figure-too-long")
    return value


@lru_cache(maxsize=65536)
def figure(text: str) -> Fraction:
    """An exact rational written `n` or `n/d` in lowest terms."""
    if len(text) > 8200 or not _FIGURE.match(text) or text == "-0":
        raise Refused("figure")
    top, _, below = text.partition("/")
    if len(top.lstrip("-")) > 4096 or len(below) > 4096:
        raise Refused("figure-too-long")
    value = Fraction(int(top), int(below or "1"))
    if figure_text(value) != text:
        raise Refused("figure")
    return value


@lru_cache(maxsize=65536)
def decimal(text: str) -> Fraction:
    """A decimal as printed, or a figure."""
    if len(text) > 8200:
        raise Refused("decimal")
    if not _DECIMAL.match(text):
        return figure(text)
    whole, _, part = text.partition(".")
    if len(whole) + len(part) > 4097:
        raise Refused("figure-too-long")
    return bounded(Fraction(int(whole + part), 10 ** len(part)))


def figure_text(value: Fraction) -> str:
    """The one way a rational is written."""
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"


def _nearest(whole: int, rest: Fraction, positive: bool, mode: str) -> int:
    """q = whole + rest with 0 < rest < 1 rounded to the nearer whole number, ties by mode."""
    half = Fraction(1, 2)
    if rest != half:
        return whole + (rest > half)
    away = whole + positive
    if mode == "half-even":
        return whole + whole % 2
    return away if mode == "half-up" else whole + (not positive)


def rounded(value: Fraction, mode: str, step: Fraction, held: Fraction | None = None) -> Fraction:
    """The whole multiple of step that the mode takes for value; `keep` takes the neighbour nearer to held."""
    q = value / step
    whole = q.numerator // q.denominator
    if q == whole:
        return value
    positive = q > 0
    if mode == "keep":
        return _kept(whole * step, (whole + 1) * step, ZERO if held is None else held)
    if mode == "floor" or mode == ("down" if positive else "up"):
        return whole * step
    if mode == "ceiling" or mode == ("up" if positive else "down"):
        return (whole + 1) * step
    return _nearest(whole, q - whole, positive, mode) * step


def _kept(lower: Fraction, upper: Fraction, held: Fraction) -> Fraction:
    below, above = abs(held - lower), abs(upper - held)
    if below == above:
        return upper if lower < 0 else lower
    return lower if below < above else upper
