"""How a value has to look: small checks that refuse with the place, and their combinations."""

from __future__ import annotations

import re
from typing import Any, Callable, Mapping

from . import days, figures, units
from .fault import Refused

Check = Callable[[Any, str], None]
_HEX = re.compile(r"[0-9a-f]{64}\Z")


def reads(reader: Callable[[str], Any]) -> Check:
    """A text that the reader does not refuse."""

    def look(value: Any, place: str) -> None:
        if not isinstance(value, str):
            raise Refused("text-expected", place)
        try:
            reader(value)
        except Refused as fault:
            raise Refused(fault.code, place) from None

    return look


def one_of(*words: str) -> Check:
    """One of the words."""

    def look(value: Any, place: str) -> None:
        if not isinstance(value, str) or value not in words:
            raise Refused("word", place)

    return look


def whole(least: int, most: int = 9_007_199_254_740_991) -> Check:
    """A whole number in a range."""

    def look(value: Any, place: str) -> None:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise Refused("whole-number", place)

    return look


def members(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    """An object with these members and no others."""
    may = optional or {}

    def look(value: Any, place: str) -> None:
        if not isinstance(value, dict):
            raise Refused("object-expected", place)
        for key in required:
            if key not in value:
                raise Refused("member-missing", f"{place}.{key}")
        for key, inner in value.items():
            rule = required.get(key) or may.get(key)
            if rule is None:
                raise Refused("member-unknown", f"{place}.{key}")
            rule(inner, f"{place}.{key}")

    return look


def many(rule: Check) -> Check:
    """A list of such."""

    def look(value: Any, place: str) -> None:
        if not isinstance(value, list):
            raise Refused("list-expected", place)
        for n, one in enumerate(value):
            rule(one, f"{place}.{n}")

    return look


def named(rule: Check) -> Check:
    """An object of such by name."""

    def look(value: Any, place: str) -> None:
        if not isinstance(value, dict):
            raise Refused("object-expected", place)
        for key, one in value.items():
            rule(one, f"{place}.{key}")

    return look


def either(test: Callable[[Any], bool], then: Check, otherwise: Check) -> Check:
    """One form or another, told apart by a test."""
    return lambda value, place: (then if test(value) else otherwise)(value, place)


def is_text(value: Any) -> bool:
    """Whether a value is a text."""
    return isinstance(value, str)


def _hex(value: str) -> None:
    if not _HEX.match(value):
        raise Refused("hash")


def _positive(text: str) -> None:
    if figures.figure(text) <= 0:
        raise Refused("figure-not-positive")


def _day_or_beginning(text: str) -> None:
    if text != days.BEGINNING:
        days.ordinal(text)


text = reads(lambda value: None)
hash64 = reads(_hex)
day = reads(days.ordinal)
day_or_beginning = reads(_day_or_beginning)
figure = reads(figures.figure)
positive = reads(_positive)
decimal = reads(figures.decimal)
dimension = reads(units.dimension)
quantity = reads(units.quantity)
unit = reads(units.unit)
period = reads(days.period)
span = reads(days.span)


def flag(value: Any, place: str) -> None:
    """`true` or `false`."""
    if not isinstance(value, bool):
        raise Refused("flag", place)


def only_true(value: Any, place: str) -> None:
    """`true`."""
    if value is not True:
        raise Refused("flag", place)


def anything(value: Any, place: str) -> None:
    """A member without effect here."""
