"""Section 5: the form of a clause. It is checked here and then read where it is used."""

from __future__ import annotations

from typing import Any

from . import form
from .days import UNITS, Span, is_day, ordinal, span
from .expression import Expression, expression, names
from .fault import Refused
from .figures import MODES, decimal, figure
from .form import either, is_text, many, members, named, one_of, reads
from .units import Dimension, dimension, quantity

Terms = dict


def rounding(text: str) -> tuple[str, Any, Dimension]:
    """`mode figure dimension`."""
    mode, _, rest = text.partition(" ")
    if mode not in MODES:
        raise Refused("rounding")
    step, dim = quantity(rest)
    if step <= 0:
        raise Refused("rounding")
    return mode, step, dim


def threshold(text: str) -> tuple[str, Any, Dimension] | None:
    """`at least q`, `more than q`; None for `never`."""
    if text == "never":
        return None
    for word in ("at least", "more than"):
        if text.startswith(word + " "):
            return (word, *quantity(text[len(word) + 1 :]))
    raise Refused("trigger")


def roll(text: str) -> tuple[int, str]:
    """Direction (0, 1, -1) and calendar."""
    if text == "none":
        return 0, ""
    word, space, calendar = text.partition(" ")
    if word not in ("next", "previous") or not space or not calendar:
        raise Refused("roll")
    return (1 if word == "next" else -1), calendar


def _formula(text: str) -> None:
    expression(text)


_e = reads(_formula)
_rounds = many(reads(rounding))
_trigger = reads(threshold)
_roll = reads(roll)
_some = reads(lambda text: span(text, False, False))
_length = reads(lambda text: span(text, True, False))


def sides(rule: form.Check) -> form.Check:
    """`{"fall": …, "rise": …}`."""
    return members({"fall": rule, "rise": rule})


_anchor = members({"at": either(lambda v: isinstance(v, str) and is_day(v), form.day, form.text), "back": form.span})
_base = either(lambda v: isinstance(v, dict) and "is" in v, members({"is": _e}), _anchor)
_to = {"share": form.decimal, "to": form.quantity}


def _bands(value: Any, place: str) -> None:
    many(members({"share": form.decimal}, {"to": form.quantity}))(value, place)
    if not value or "to" in value[-1] or any("to" not in band for band in value[:-1]):
        raise Refused("bands", place)


def _each(value: Any, place: str) -> None:
    if value != "each":
        raise Refused("word", place)


def _table(value: Any, place: str) -> None:
    many(members({"value": form.quantity}, {"from": form.quantity}))(value, place)
    if not value or "from" in value[0] or any("from" not in row for row in value[1:]):
        raise Refused("table", place)
    starts = [quantity(row["from"]) for row in value[1:]]
    if any(a[0] >= b[0] or a[1] != b[1] for a, b in zip(starts, starts[1:])):
        raise Refused("table", place)


def _quantity(value: Any, place: str) -> None:
    rule = form.quantity if is_text(value) else _table if isinstance(value, list) else members({"each": form.unit})
    rule(value, place)


_KINDS = ("mean", "last", "only", "chain", "interpolate")


def _take(value: Any, place: str) -> None:
    kinds = [kind for kind in _KINDS if isinstance(value, dict) and kind in value]
    if len(kinds) != 1:
        raise Refused("take", place)
    members({kinds[0]: _length}, {"back": form.span, "each": one_of(*UNITS)})(value, place)


def take(value: dict[str, str]) -> tuple[str, Span, Span]:
    """Kind, length and `back` of a `take`."""
    kind = next(kind for kind in _KINDS if kind in value)
    return kind, span(value[kind], True, False), span(value.get("back", "0"))


def _observation(value: Any, place: str) -> None:
    of_series = isinstance(value, dict) and "series" in value
    then = many(members({"from": form.period, "series": form.text, "times": form.decimal}))
    more = {"take": _take, "at": _anchor, "vintage": one_of("known", "first", "final"), "then": then}
    more |= {"unit": form.unit, "missing": one_of("wait", "wait-back", "previous", "skip"), "round": _rounds}
    must = {"series": form.text} if of_series else {"value": _e}
    if of_series:
        must |= {"take": more.pop("take"), "vintage": more.pop("vintage"), "missing": more.pop("missing")}
        must["unit"] = more.pop("unit")
    members({**must, "round": more.pop("round")}, more)(value, place)


_clock = either(
    lambda v: isinstance(v, dict) and "every" in v,
    members({"every": _some, "first": form.day, "roll": _roll}),
    members({"back": form.span, "on": form.text, "roll": _roll}),
)
_movement = either(
    is_text,
    one_of("exact"),
    either(
        lambda v: isinstance(v, dict) and len(v) == 1,
        members({}, {"ratio": _rounds, "rate": _rounds, "change": _rounds}),
        one_of("exact"),
    ),
)
_item = members(
    {
        "base": sides(_base),
        "baseVintage": one_of("as-used", "as-known"),
        "movement": _movement,
        "trigger": sides(_trigger),
        "reflect": sides(either(is_text, _each, _bands)),
        "unmet": one_of("keep", "return"),
    },
    {
        "kind": one_of("material", "energy", "other"),
        "tested": one_of("exact", "rounded"),
        "watch": form.text,
        "adjust": _clock,
    },
)
_price = members(
    {
        "unit": form.unit,
        "start": either(lambda v: v == "each", form.text, form.decimal),
        "round": _rounds,
        "carry": one_of("rounded", "exact"),
    },
    {"trigger": sides(_trigger)},
)
_effective = members(
    {"after": form.span, "then": one_of("none", "month", "quarter"), "roll": _roll, "from": form.text, "for": form.text}
)
_settle = named(form.anything)


def _line(terms: Terms) -> form.Check:
    own = {name for name, q in terms.get("quantities", {}).items() if isinstance(q, dict)}
    shares = {f"reflect.{x}": form.decimal for x in terms.get("link", {})}
    start = {"start": form.decimal}
    must = {"id": form.text, "name": form.text, **{name: form.quantity for name in own}}
    return members(must, {**shares, **start})


def _goods(terms: Terms, line: str, place: str) -> None:
    members({"lines": many(named(form.anything)), "name": form.text})(terms["goods"], f"{place}.goods")
    lines = terms["goods"]["lines"]
    many(_line(terms))(lines, f"{place}.goods.lines")
    if len(lines) > 1 or any(one["id"] != line for one in lines):
        raise Refused("lines", f"{place}.goods.lines")


def check_terms(terms: Any, line: str, place: str) -> None:
    """Refuse terms that are not of the form of section 5, or name what they do not have."""
    must = {
        "goods": form.anything,
        "signing": form.day,
        "grades": many(one_of("exact", "mirror", "assumed", "unrecorded")),
        "price": _price,
        "observe": named(_observation),
        "effective": _effective,
        "formula": named(members({"is": _e, "round": _rounds})),
        "settle": _settle,
    }
    may = {
        "counting": many(form.text),
        "quantities": named(_quantity),
        "link": named(_item),
        "together": one_of("each", "any", "all"),
        "adjust": _clock,
        "limits": members({}, {"cap": _e, "floor": _e}),
    }
    members(must, may)(terms, place)
    _goods(terms, line, place)
    _names(terms, place)


def _names(terms: Terms, place: str) -> None:
    if "price" not in terms["formula"]:
        raise Refused("member-missing", f"{place}.formula.price")
    for name, item in terms.get("link", {}).items():
        for one in (name, item.get("watch", name)):
            if one not in terms["observe"]:
                raise Refused("name", f"{place}.link.{name}")
    if sorted(set(terms["grades"])) != terms["grades"]:
        raise Refused("order", f"{place}.grades")


def expressions(terms: Terms) -> list[Expression]:
    """The expressions of formula lines and limits."""
    texts = [one["is"] for one in terms["formula"].values()] + list(terms.get("limits", {}).values())
    return [expression(text) for text in texts]


def own_line(terms: Terms) -> dict[str, str]:
    """The goods line of these terms, empty where there is none."""
    lines = terms["goods"]["lines"]
    return lines[0] if lines else {}


def start_price(terms: Terms) -> Any:
    """The start price as written, in the unit of the price."""
    text = terms["price"]["start"]
    if text == "each":
        text = own_line(terms).get("start")
        if text is None:
            raise Refused("start", "goods.lines")
    return decimal(text)


def has_memory(terms: Terms) -> bool:
    """Section 9: whether a look depends on what an earlier look came to."""
    if "trigger" in terms["price"] or any("before" in names(e) for e in expressions(terms)):
        return True
    return any(_remembers(item) for item in terms.get("link", {}).values())


def _remembers(item: dict[str, Any]) -> bool:
    moving = any(not _fixed(base) for base in item["base"].values())
    zero = all(t.startswith("at least ") and quantity(t[9:])[0] == 0 for t in item["trigger"].values())
    movement = item["movement"]
    keeps = isinstance(movement, dict) and any(r.startswith("keep ") for rs in movement.values() for r in rs)
    return moving or "adjust" in item or (item["unmet"] == "keep" and not zero) or keeps


def _fixed(base: dict[str, str]) -> bool:
    return "is" in base or base["at"] == "signing" or is_day(base["at"])
