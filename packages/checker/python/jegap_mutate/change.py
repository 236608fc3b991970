"""One change of one value of a certificate."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any, Callable, List, Tuple, Union

Path = Tuple[Union[str, int], ...]
Change = Tuple[str, Any]

_WORDS = (
    ("half-up", "half-even", "half-down", "down", "up", "floor", "ceiling", "keep"),
    ("at least", "more than"),
    ("rise", "fall"),
    ("mean", "last", "only", "chain"),
    ("first", "known", "final"),
    ("wait", "wait-back", "previous", "skip"),
    ("as-used", "as-known"),
    ("rounded", "exact"),
    ("keep", "return"),
    ("reset", "keep"),
    ("any", "all", "each"),
    ("none", "month", "quarter"),
    ("adjusted", "unchanged", "blocked"),
    ("exact", "mirror", "assumed", "unrecorded"),
    ("provisional", "final", "corrected", "unstated"),
    ("signing", "adjustment", "last-look", "own-change", "price-change"),
    ("sum", "difference", "product", "quotient", "minimum", "maximum"),
    ("day", "days", "week", "month", "months", "quarter", "year", "years"),
    ("+", "-", "*", "/", "min", "max"),
)


def paths(value: Any, at: Path = ()) -> List[Path]:
    """The paths of all values, the outermost first."""
    found: List[Path] = [at]
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        found += paths(one, (*at, key))
    return found


def _digit(text: str, rng: random.Random) -> Change | None:
    places = [n for n, sign in enumerate(text) if sign in "0123456789"]
    if not places:
        return None
    at = rng.choice(places)
    other = rng.choice([d for d in "0123456789" if d != text[at]])
    return "digit", text[:at] + other + text[at + 1 :]


def _day(text: str, rng: random.Random) -> Change | None:
    try:
        found = date.fromisoformat(text) + timedelta(days=rng.choice((-31, -1, 1, 31)))
    except (ValueError, OverflowError):
        return None
    return "day", found.isoformat()


def _word(text: str, rng: random.Random) -> Change | None:
    there = [(word, row) for row in _WORDS for word in row if word in text]
    if not there:
        return None
    word, row = rng.choice(there)
    return "word", text.replace(word, rng.choice([one for one in row if one != word]), 1)


def _sign(text: str, rng: random.Random) -> Change | None:
    if not text[:1] or text[0] not in "-0123456789" or text == "0":
        return None
    return "sign", text[1:] if text[0] == "-" else f"-{text}"


def _spelling(text: str, rng: random.Random) -> Change | None:
    return "spelling", rng.choice((text + " ", text[:-1], text + text[-1:], text.upper(), "0" + text, ""))


def _text(text: str, rng: random.Random) -> Change:
    ways: list[Callable[[str, random.Random], Change | None]] = [_digit, _digit, _day, _word, _sign, _spelling]
    rng.shuffle(ways)
    for way in ways:
        found = way(text, rng)
        if found is not None and found[1] != text:
            return found
    return "text", text + "1"


def _list(value: list[Any], rng: random.Random) -> Change:
    if not value:
        return "append", [1]
    at = rng.randrange(len(value))
    kind = rng.choice(("delete", "repeat", "swap"))
    if kind == "delete":
        return kind, value[:at] + value[at + 1 :]
    if kind == "repeat" or len(value) == 1:
        return "repeat", value[: at + 1] + value[at:]
    at = min(at, len(value) - 2)
    return kind, [*value[:at], value[at + 1], value[at], *value[at + 2 :]]


def _object(value: dict[str, Any], rng: random.Random) -> Change:
    keys = sorted(value)
    kind = rng.choice(("delete", "rename", "add", "swap"))
    if kind == "add" or not keys:
        return "add", {**value, "other": "1"}
    one, other = rng.choice(keys), rng.choice(keys)
    if kind == "swap" and value[one] != value[other]:
        return kind, {**value, one: value[other], other: value[one]}
    rest = {key: inner for key, inner in value.items() if key != one}
    return ("rename", {**rest, one + "x": value[one]}) if kind == "rename" else ("delete", rest)


def changed(value: Any, rng: random.Random) -> Change:
    """How a value was changed, and the other value."""
    if isinstance(value, bool):
        return "flag", not value
    if isinstance(value, int):
        return "whole", value + rng.choice((-1, 1))
    if isinstance(value, str):
        return _text(value, rng)
    return _list(value, rng) if isinstance(value, list) else _object(value, rng)


def replaced(value: Any, path: Path, other: Any) -> Any:
    """The value with another at a path; what lies beside the path is shared."""
    if not path:
        return other
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(copy[path[0]], path[1:], other)  # type: ignore[index]
    return copy
