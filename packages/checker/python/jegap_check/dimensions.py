"""The dimension an observation has in a version of the terms, found without any figure."""

from __future__ import annotations

from typing import Any

from .expression import Expression, expression, is_number
from .fault import Refused
from .units import NUMBER, Dimension, quantity, times, unit

MAX_LEVELS = 200


def observed_in(terms: dict[str, Any], name: str, level: int = 0) -> Dimension:
    """The dimension of the unit of an observation, or of its value."""
    one = terms["observe"][name]
    if level > MAX_LEVELS:
        raise Refused("circle", f"observe.{name}")
    if "unit" in one:
        return unit(one["unit"])[0]
    return _of(terms, expression(one["value"]), level + 1)


def _quantity(stated: Any) -> Dimension:
    if isinstance(stated, str):
        return quantity(stated)[1]
    return unit(stated["each"])[0] if isinstance(stated, dict) else quantity(stated[0]["value"])[1]


def _name(terms: dict[str, Any], name: str, level: int) -> Dimension:
    if name == "start":
        return unit(terms["price"]["unit"])[0]
    if name in terms.get("quantities", {}):
        return _quantity(terms["quantities"][name])
    if name in terms["observe"]:
        return observed_in(terms, name, level)
    raise Refused("name", name)


def _of(terms: dict[str, Any], found: Expression, level: int) -> Dimension:
    if isinstance(found, str):
        return NUMBER if is_number(found) else _name(terms, found, level)
    op, *parts = found
    if op not in ("+", "*", "-", "/", "min", "max", "mean"):
        return _name(terms, str(op), level)
    dims = [_of(terms, part, level) for part in parts]
    if op not in ("*", "/"):
        return dims[0]
    result = dims[0]
    for other in dims[1:]:
        result = times(result, other, 1 if op == "*" else -1)
    return result
