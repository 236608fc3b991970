"""Section 2: dimensions and units."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import Tuple

from .fault import Refused
from .figures import ONE, bounded, decimal, figure
from .strict_json import utf16

Dimension = Tuple[Tuple[str, int], ...]
NUMBER: Dimension = ()

_TABLE = """
kg: kg 1, g 0.001, mg 0.000001, t 1000, lb 0.45359237, ozav 0.028349523125, ozt 0.0311034768, ston 907.18474, lton 1016.0469088
m: m 1, um 0.000001, mm 0.001, cm 0.01, km 1000, in 0.0254, ft 0.3048, yd 0.9144, mile 1609.344
m^2: ha 10000
m^3: l 0.001, ml 0.000001, kl 1, gal 0.003785411784, galUK 0.00454609, bbl 0.158987294928
J: J 1, kJ 1000, MJ 1000000, GJ 1000000000, TJ 1000000000000, Wh 3600, kWh 3600000, MWh 3600000000, GWh 3600000000000, Btu 1055.05585262, MMBtu 1055055852.62, kcalIT 4186.8, GcalIT 4186800000, toe 41868000000
J/s: W 1, kW 1000, MW 1000000
s: s 1, min 60, h 3600, day 86400, week 604800
month: month 1, quarter 3, year 12
pt: pt 1
1: % 0.01, ‰ 0.001, bp 0.0001
"""
_SYMBOL = r"[^\s·/()^0-9.+-][^\s·/()^]*"
_POWER = re.compile(rf"({_SYMBOL})(?:\^([1-9][0-9]*))?\Z")
_FACTOR = re.compile(rf"([0-9]+(?:\.[0-9]+)?)?({_SYMBOL})(?:\^([1-9]))?\Z")


def _sorted(powers: dict[str, int]) -> Dimension:
    return tuple(sorted(((s, p) for s, p in powers.items() if p), key=lambda one: utf16(one[0])))


@lru_cache(maxsize=65536)
def times(a: Dimension, b: Dimension, power: int = 1) -> Dimension:
    """a × b^power."""
    powers = dict(a)
    for symbol, one in b:
        powers[symbol] = powers.get(symbol, 0) + one * power
    if any(abs(one) > 1_000_000 for one in powers.values()):
        raise Refused("dimension")
    return _sorted(powers)


@lru_cache(maxsize=65536)
def dimension_text(dimension: Dimension) -> str:
    """The one way a dimension is written."""

    def side(parts: list[tuple[str, int]]) -> str:
        return "·".join(symbol if power == 1 else f"{symbol}^{power}" for symbol, power in parts)

    above = side([(s, p) for s, p in dimension if p > 0]) or "1"
    below = [(s, -p) for s, p in dimension if p < 0]
    if not below:
        return above
    return f"{above}/({side(below)})" if len(below) > 1 else f"{above}/{side(below)}"


@lru_cache(maxsize=65536)
def dimension(text: str) -> Dimension:
    """A dimension read from the one way it is written."""
    above, _, below = text.partition("/")
    powers: dict[str, int] = {}
    inner = below[1:-1] if below.startswith("(") and below.endswith(")") else below
    for side, sign in ((above, 1), (inner, -1)):
        for part in [] if side in ("1", "") else side.split("·"):
            match = _POWER.match(part)
            if match is None or len(match.group(2) or "") > 6:
                raise Refused("dimension")
            powers[match.group(1)] = powers.get(match.group(1), 0) + sign * int(match.group(2) or "1")
    found = _sorted(powers)
    if dimension_text(found) != text:
        raise Refused("dimension")
    return found


def _known() -> dict[str, tuple[Dimension, Fraction]]:
    found: dict[str, tuple[Dimension, Fraction]] = {}
    for row in _TABLE.strip().splitlines():
        dim, _, symbols = row.partition(": ")
        for entry in symbols.split(", "):
            symbol, factor = entry.split(" ")
            found[symbol] = (dimension(dim), decimal(factor))
    return found


_KNOWN = _known()


def _factor(text: str) -> tuple[Dimension, Fraction]:
    if text == "1":
        return NUMBER, ONE
    match = _FACTOR.match(text)
    if match is None:
        raise Refused("unit")
    multiple, symbol, exponent = match.groups()
    power = int(exponent or "1")
    base, scale = _KNOWN.get(symbol, (((symbol, 1),), ONE))
    return times(NUMBER, base, power), decimal(multiple or "1") * scale**power


@lru_cache(maxsize=4096)
def unit(text: str) -> tuple[Dimension, Fraction]:
    """Dimension and scale of a unit such as `USD/t` or `10000CNY`."""
    found, scale = NUMBER, ONE
    above, *below = text.split("/")
    parts = [(one, 1) for one in above.split("·")] + [(one, -1) for one in below]
    for part, sign in parts:
        dim, factor = _factor(part)
        if factor == 0:
            raise Refused("unit")
        found = times(found, dim, sign)
        scale = bounded(scale * factor if sign > 0 else scale / factor)
    return found, scale


@lru_cache(maxsize=65536)
def quantity(text: str) -> tuple[Fraction, Dimension]:
    """`figure dimension`, such as `3/100 1`."""
    value, space, dim = text.partition(" ")
    if not space:
        raise Refused("quantity")
    return figure(value), dimension(dim)
