"""Section 8: one look, from the items to the price and its outcome."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional

from .expression import expression
from .figures import ONE, decimal
from .history import Lack
from .measure import Measure, Measurer
from .memory import Memory
from .scope import rounded, worked_out
from .steps import Step
from .strict_json import utf16
from .terms import own_line, threshold
from .fault import Refused
from .units import NUMBER, quantity, unit


@dataclass
class ItemRecord:
    """What one look came to for one item."""

    name: str
    due: bool
    counts: bool
    returns: bool
    base: Step
    base_day: Optional[str]
    measure: Optional[Measure]
    verdict: Optional[Step]
    counted_change: Step
    counted: Optional[Step]


@dataclass
class Worked:
    """What one look came to."""

    items: list[ItemRecord]
    lines: dict[str, Step] = field(default_factory=dict)
    exact: Optional[Step] = None
    price: Optional[Step] = None
    test: Optional[Step] = None

    def outcome(self, memory: Memory, carry: str) -> tuple[str, str | None, bool]:
        """Outcome, code of the reason, and whether the price moves."""
        if self.exact is None or self.price is None:
            return "unchanged", "trigger-not-met", False
        same = self.price.value == memory.owed
        nothing = same if carry == "rounded" else self.exact.value == memory.before
        if self.test is not None and self.test.value == 0:
            return "unchanged", "price-trigger-not-met", False
        return ("unchanged", "same-price", not nothing) if same else ("adjusted", None, not nothing)


class Looker:
    """Works one look out as known on one day."""

    def __init__(self, measurer: Measurer, due: set[str]) -> None:
        self.m = measurer
        self.steps = measurer.steps
        self.terms = measurer.reader.terms
        self.memory = measurer.memory
        self.due = due
        self.unit = unit(self.terms["price"]["unit"])[0]

    def work(self) -> Worked:
        """Items, and where something counts or returns, the price."""
        items = self._items()
        worked = Worked(items)
        if not items or any(one.counts or one.returns for one in items):
            _Price(self, worked).work()
        return worked

    def _items(self) -> list[ItemRecord]:
        names = sorted(self.m.link, key=utf16)
        measured: dict[str, tuple[Measure, Step]] = {}
        for name in (one for one in names if one in self.due):
            measure = self.m.measure(name, name)
            watch = self.m.link[name].get("watch")
            watched = measure if watch is None else self.m.measure(name, watch)
            measured[name] = measure, self.m.verdict(name, watched.movement)
        met = {name for name, (_, verdict) in measured.items() if verdict.value == ONE}
        together = self.terms.get("together", "each")
        if together == "any" and met or together == "all" and len(met) == len(measured):
            counting = set(measured)
        else:
            counting = set() if together == "all" else met
        return [self._item(name, measured.get(name), name in counting) for name in names]

    def _item(self, name: str, measured: tuple[Measure, Step] | None, counts: bool) -> ItemRecord:
        if measured is None:
            base, day = self.m.base(name, name, "rise")
            change, counted = self._held(name, base)
            return ItemRecord(name, False, False, False, base, day, None, None, change, counted)
        measure, verdict = measured
        base, returns = measure.base, False
        own = self.memory.items[name]
        if counts:
            change = self._reflected(name, measure)
            counted = self.steps.work("sum", [base, change], f"link.{name}")
        elif self.m.link[name]["unmet"] == "return" and own.change:
            returns, change, counted = True, self.steps.zero(base.unit), base
        else:
            change, counted = self._held(name, base)
        found = None if measure.two_bases else counted
        return ItemRecord(name, True, counts, returns, base, measure.base_day, measure, verdict, change, found)

    def _held(self, name: str, base: Step) -> tuple[Step, Step]:
        own, steps = self.memory.items[name], self.steps
        zero = own.change is None
        change = steps.zero(base.unit) if zero else steps.carried(own.change or ONE * 0, base.unit, f"{name}.change")
        counted = base if own.counted is None else steps.carried(own.counted, base.unit, name)
        return change, counted

    def _reflected(self, name: str, measure: Measure) -> Step:
        field_name = f"link.{name}.reflect"
        change, rate, steps = measure.movement.change, measure.movement.rate, self.steps
        bands = self.m.link[name]["reflect"]["fall" if change.value < 0 else "rise"]
        if bands == "each":
            own = own_line(self.terms).get(f"reflect.{name}")
            if own is None:
                raise Refused("name", f"goods.lines.reflect.{name}")
            bands = [{"share": own}]
        if len(bands) == 1:
            share = decimal(bands[0]["share"])
            if share == 1:
                return steps.under(change, field_name)
            return steps.work("product", [change, steps.given(share, NUMBER, field_name)], field_name)
        by_rate = quantity(bands[0]["to"])[1] == NUMBER and rate is not None
        of = rate if by_rate and rate is not None else change
        ends = [quantity(band["to"]) for band in bands if "to" in band]
        if any(dim != of.unit for _, dim in ends):
            raise Refused("units", field_name)
        slices = tuple((decimal(b["share"]), quantity(b["to"])[0] if "to" in b else None) for b in bands)
        cut = steps.work("bands", [of], field_name, bands=slices)
        return steps.work("product", [measure.base, cut], field_name) if by_rate else cut


class _Price:
    """The formula, the limits, the rounding and the price's own trigger."""

    def __init__(self, looker: Looker, worked: Worked) -> None:
        self.looker = looker
        self.worked = worked
        self.steps = looker.steps
        self.terms = looker.terms
        self.items = {one.name: one for one in worked.items}
        self.open: set[str] = set()

    def work(self) -> None:
        """Fill in lines, exact price, price and test."""
        lines = sorted((name for name in self.terms["formula"] if name != "price"), key=utf16)
        exact = self._line("price")
        for name in lines:
            self._line(name)
        for limit, op in (("cap", "minimum"), ("floor", "maximum")):
            text = self.terms.get("limits", {}).get(limit)
            if text is not None:
                bound = self.steps.under(self._worked(text), f"limits.{limit}")
                exact = self.steps.work(op, [exact, bound], f"limits.{limit}")
        if exact.unit != self.looker.unit:
            raise Refused("units", "formula.price")
        self.worked.exact = exact
        self.worked.price = rounded(self.steps, exact, self.terms["price"]["round"], "price.round")
        if "trigger" in self.terms["price"]:
            self.worked.test = self._trigger(self.worked.price)

    def _worked(self, text: str) -> Step:
        return worked_out(expression(text), self.looker.m.reader.contract, self._name)

    def _line(self, name: str) -> Step:
        if name not in self.worked.lines:
            if name in self.open:
                raise Refused("circle", f"formula.{name}")
            self.open.add(name)
            one = self.terms["formula"][name]
            step = self.steps.under(self._worked(one["is"]), f"formula.{name}")
            self.worked.lines[name] = rounded(self.steps, step, one["round"], f"formula.{name}")
        return self.worked.lines[name]

    def _name(self, name: str) -> Step:
        reader, memory = self.looker.m.reader, self.looker.memory
        if name == "before":
            rests_on = "price.start" if memory.look == 0 else "price.carry"
            return self.steps.carried(memory.before, self.looker.unit, "before", rests_on, memory.look)
        if name in self.terms["formula"]:
            return self._line(name)
        item, _, part = name.rpartition(".")
        if item in self.items and part in ("base", "change", "rate", "ratio"):
            return self._part(self.items[item], part)
        if name in self.items:
            counted = self.items[name].counted
            if counted is None:
                raise Refused("counted", f"link.{name}")
            return counted
        return reader.names(self.looker.m.day)(name)

    def _part(self, item: ItemRecord, part: str) -> Step:
        if part == "base":
            return item.base
        if part == "change":
            return item.counted_change
        if item.base.value <= 0:
            raise Lack("not-positive", {"item": item.name})
        rests_on = f"link.{item.name}"
        rate = self.steps.work("quotient", [item.counted_change, item.base], rests_on)
        return rate if part == "rate" else self.steps.work("sum", [self.steps.one(), rate], rests_on)

    def _trigger(self, price: Step) -> Step:
        memory, rests_on = self.looker.memory, "price.trigger"
        held = self.steps.carried(memory.owed, self.looker.unit, "in-force", None, memory.look)
        change = self.steps.work("difference", [price, held])
        limit = threshold(self.terms["price"]["trigger"]["fall" if change.value < 0 else "rise"])
        if limit is None:
            return self.steps.given(ONE * 0, NUMBER, rests_on)
        word, size, dim = limit
        against = self.steps.given(size, dim, rests_on)
        moved = change
        if dim == NUMBER and self.looker.unit != NUMBER:
            if memory.owed <= 0:
                raise Lack("not-positive", {"item": "price"})
            moved = self.steps.work("quotient", [change, held])
        return self.steps.work("test", [self.steps.work("absolute", [moved]), against], rests_on, comparison=word)
