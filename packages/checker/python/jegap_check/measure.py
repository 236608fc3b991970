"""Section 8: measuring an item, from its base to its verdict."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Optional

from . import days
from .expression import expression
from .figures import ONE
from .history import Lack
from .memory import Memory
from .observe import Reader
from .scope import rounded, worked_out
from .steps import Step, Steps
from .terms import threshold
from .units import NUMBER, quantity


@dataclass(frozen=True)
class Movement:
    """From a base to a comparison: what is kept as rounded, and what it was exactly."""

    change: Step
    rate: Optional[Step]
    exact_change: Step
    exact_rate: Optional[Step]
    kept: Optional[Step]


@dataclass(frozen=True)
class Measure:
    """One item measured by one observation."""

    base: Step
    base_day: Optional[str]
    comparison: Step
    movement: Movement
    two_bases: bool


def _same_base(one: dict[str, str], other: dict[str, str]) -> bool:
    def plain(base: dict[str, str]) -> dict[str, str]:
        return {k: "0" if k == "back" and days.span(v).count == 0 else v for k, v in base.items()}

    return plain(one) == plain(other)


class Measurer:
    """Measures the items of one look, as known on one day."""

    def __init__(self, reader: Reader, memory: Memory, day: str) -> None:
        self.reader = reader
        self.steps: Steps = reader.steps
        self.memory = memory
        self.day = day
        self.link: dict[str, Any] = reader.terms.get("link", {})

    def _base_day(self, item: str, base: dict[str, str]) -> str:
        own = self.memory.items[item]
        word = base["at"]
        if word == "signing":
            at = own.signing
        elif word == "own-change":
            at = own.own_change or own.signing
        elif word == "price-change":
            at = max(self.memory.price_change or own.signing, own.signing)
        elif word == "last-look":
            at = own.last_look or own.signing
        else:
            at = self.reader.anchor_day(word, self.day)
        return days.back(at, days.span(base["back"]))

    def base(self, item: str, of: str, direction: str) -> tuple[Step, str | None]:
        """The base of an item for an observation in a direction, and its day."""
        base, field = self.link[item]["base"][direction], f"link.{item}.base"
        if "is" in base:
            found = worked_out(expression(base["is"]), self.reader.contract, self.reader.names(self.day))
            return self.steps.under(found, field), None
        day = self._base_day(item, base)
        if day > self.day:
            raise Lack("base-after-comparison", {"item": item, "base": day, "date": self.day})
        known_on = None
        if self.link[item]["baseVintage"] == "as-used":
            known_on = self.memory.items[item].first_use.get(f"{of} {day}")
        return self.steps.under(self.reader.read(of, day, known_on), field), day

    def measure(self, item: str, of: str) -> Measure:
        """Comparison, base and movement of an item by an observation."""
        comparison = self.reader.read(of, self.day)
        base, day = self.base(item, of, "rise")
        start = base
        two = not _same_base(self.link[item]["base"]["rise"], self.link[item]["base"]["fall"])
        if two:
            fall, fall_day = self.base(item, of, "fall")
            if base.value < fall.value:
                raise Lack("bases-crossed", {"item": item})
            if comparison.value >= base.value:
                pass
            elif comparison.value <= fall.value:
                base, day, start = fall, fall_day, fall
            else:
                start = comparison
        return Measure(base, day, comparison, self._movement(item, start, comparison), two)

    def _needs_rate(self, item: str, unit: Any) -> bool:
        one = self.link[item]
        if unit == NUMBER or (isinstance(one["movement"], dict) and "change" not in one["movement"]):
            return True
        limits = [threshold(text) for text in one["trigger"].values()]
        if any(limit is not None and limit[2] == NUMBER and limit[1] != 0 for limit in limits):
            return True
        bands = [band for side in one["reflect"].values() if side != "each" for band in side]
        return any(quantity(band["to"])[1] == NUMBER for band in bands if "to" in band)

    def _movement(self, item: str, start: Step, end: Step) -> Movement:
        steps, field = self.steps, f"link.{item}.movement"
        there = start.value > 0 and end.value > 0
        if not there and self._needs_rate(item, start.unit):
            raise Lack("not-positive", {"item": item})
        change = steps.work("difference", [end, start], field)
        rate = steps.work("quotient", [change, start], field) if there else None
        how = self.link[item]["movement"]
        if how == "exact":
            return Movement(change, rate, change, rate, None)
        kind, rounds = next(iter(how.items()))
        if kind == "change":
            kept = self._kept(item, change, rounds, field)
            own = steps.work("quotient", [kept, start], field) if there else None
            return Movement(kept, own, change, rate, kept)
        if kind == "rate" and rate is not None:
            kept = self._kept(item, rate, rounds, field)
            return Movement(steps.work("product", [start, kept], field), kept, change, rate, kept)
        kept = self._kept(item, steps.work("quotient", [end, start], field), rounds, field)
        own = steps.work("difference", [kept, steps.one()], field)
        return Movement(steps.work("product", [start, own], field), own, change, rate, kept)

    def _kept(self, item: str, step: Step, rounds: list[str], field: str) -> Step:
        def held(one: Step) -> Step:
            kept: Fraction | None = self.memory.items[item].kept
            if kept is not None:
                return self.steps.carried(kept, one.unit, f"{item}.kept")
            return self.steps.one() if "ratio" in self.link[item]["movement"] else self.steps.zero(one.unit)

        return rounded(self.steps, step, rounds, field, held)

    def verdict(self, item: str, movement: Movement) -> Step:
        """The test that is met, else the first, else 0."""
        one, field = self.link[item], f"link.{item}.trigger"
        as_rounded = one.get("tested", "exact") == "rounded"
        change = movement.change if as_rounded else movement.exact_change
        rate = movement.rate if as_rounded else movement.exact_rate
        directions = ["rise", "fall"] if change.value == 0 else ["rise" if change.value > 0 else "fall"]
        tests = [self._test(one["trigger"][d], change, rate, field) for d in directions]
        made = [test for test in tests if test is not None]
        met = [test for test in made if test.value == ONE]
        return (met or made or [self.steps.given(Fraction(0), NUMBER, field)])[0]

    def _test(self, text: str, change: Step, rate: Step | None, field: str) -> Step | None:
        limit = threshold(text)
        if limit is None:
            return None
        word, size, unit = limit
        if unit == NUMBER and rate is None:
            moved, against = change, self.steps.given(Fraction(0), change.unit, field)
        else:
            moved, against = (rate if unit == NUMBER and rate else change), self.steps.given(size, unit, field)
        return self.steps.work("test", [self.steps.work("absolute", [moved]), against], field, comparison=word)
