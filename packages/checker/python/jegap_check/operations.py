"""Section 4: what each operation gives, used to check steps and to make them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Sequence

from .figures import ONE, ZERO, bounded, rounded
from .units import NUMBER, Dimension, times

Operand = tuple  # (Fraction, Dimension)


class Unfit(Exception):
    """Operands that an operation does not take: too few, too many, of different units."""


class DivisionByZero(Exception):
    """A quotient by zero."""


_COUNT = {
    "sum": (2, None),
    "difference": (2, 2),
    "product": (2, None),
    "quotient": (2, 2),
    "negation": (1, 1),
    "absolute": (1, 1),
    "minimum": (1, None),
    "maximum": (1, None),
    "mean": (1, None),
    "round": (1, 2),
    "bands": (1, 1),
    "table": (1, 1),
    "test": (2, 2),
}


def _total(values: Sequence[Fraction]) -> Fraction:
    total = ZERO
    for one in values:
        total = bounded(total + one)
    return total


def _product(values: Sequence[Fraction]) -> Fraction:
    found = ONE
    for one in values:
        found = bounded(found * one)
    return found


def sliced(value: Fraction, bands: Sequence[tuple[Fraction, Fraction | None]]) -> Fraction:
    """|value| cut into slices from 0, each times its share, with the sign of value."""
    size, low, total = abs(value), ZERO, ZERO
    for share, to in bands:
        high = size if to is None else min(size, to)
        if high > low:
            total = bounded(total + (high - low) * share)
        low = low if to is None else max(low, to)
    return -total if value < 0 else total


def fit(op: str, operands: Sequence[Operand], mode: str = "") -> Dimension:
    """The unit an operation gives, or Unfit."""
    least, most = _COUNT[op]
    wanted = (2 if mode == "keep" else 1) if op == "round" else least
    if len(operands) < wanted or (op == "round" and len(operands) != wanted) or (most is not None and len(operands) > most):
        raise Unfit(op)
    units = [unit for _, unit in operands]
    if op == "product":
        found = NUMBER
        for unit in units:
            found = times(found, unit)
        return found
    if op == "quotient":
        return times(units[0], units[1], -1)
    if any(unit != units[0] for unit in units):
        raise Unfit(op)
    return NUMBER if op == "test" else units[0]


def value_of(op: str, values: Sequence[Fraction], extra: dict[str, Any]) -> Fraction:
    """The value an operation gives; `table` has none of its own."""
    first = values[0]
    if op == "quotient":
        if values[1] == 0:
            raise DivisionByZero
        return bounded(first / values[1])
    if op == "round":
        return bounded(rounded(first, extra["mode"], extra["step"], values[1] if len(values) > 1 else None))
    if op == "test":
        more = first > values[1] if extra["comparison"] == "more than" else first >= values[1]
        return ONE if more else ZERO
    simple = {
        "sum": lambda: _total(values),
        "difference": lambda: bounded(first - values[1]),
        "product": lambda: _product(values),
        "negation": lambda: -first,
        "absolute": lambda: abs(first),
        "minimum": lambda: min(values),
        "maximum": lambda: max(values),
        "mean": lambda: bounded(_total(values) / len(values)),
        "bands": lambda: sliced(first, extra["bands"]),
    }
    return simple[op]()
