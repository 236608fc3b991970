"""Section 7: reading an observation at a day, as known on a day."""

from __future__ import annotations

from typing import Any, Callable

from . import days
from .days import Period, Span
from .expression import expression
from .fault import Refused
from .figures import decimal, figure
from .history import History, Lack
from .scope import Contract, rounded, worked_out
from .steps import Step
from .terms import take
from .units import dimension

Start = Callable[[], Step]


class Reader:
    """Reads the observations of one version of the terms, as known on one day, for one look."""

    def __init__(
        self, contract: Contract, history: History, event: dict[str, str], known_on: str, newest: str, start: Start
    ) -> None:
        self.contract = contract
        self.steps = contract.steps
        self.terms = contract.terms
        self.history = history
        self.event = event
        self.known_on = known_on
        self.newest = newest
        self.start = start
        self._done: dict[tuple[str, str, str], Step] = {}
        self._open: set[tuple[str, str, str]] = set()

    def read(self, name: str, day: str, known_on: str | None = None) -> Step:
        """The step of observation `name` at a day."""
        key = (name, day, known_on or self.known_on)
        if key not in self._done:
            if key in self._open or len(self._open) > 200:
                raise Refused("circle", f"observe.{name}")
            self._open.add(key)
            try:
                self._done[key] = _Reading(self, name, key[2]).at(day)
            finally:
                self._open.discard(key)
        return self._done[key]

    def names(self, day: str, known_on: str | None = None) -> Callable[[str], Step]:
        """The scope of an observation at a day: start, quantities, observations."""

        def find(name: str) -> Step:
            if name == "start":
                return self.start()
            if self.contract.has(name):
                return self.contract.quantity(name)
            if name in self.terms["observe"]:
                return self.read(name, day, known_on)
            raise Refused("name", name)

        return find

    def anchor_day(self, word: str, adjustment: str) -> str:
        """The day an anchor's word stands for."""
        if word == "signing":
            return str(self.terms["signing"])
        if word == "adjustment":
            return adjustment
        if days.is_day(word):
            return word
        if word not in self.event:
            raise Lack("no-such-date", {"date": word})
        return self.event[word]


class _Reading:
    """Reading one observation as known on one day."""

    def __init__(self, reader: Reader, name: str, known_on: str) -> None:
        self.reader = reader
        self.steps = reader.steps
        self.history = reader.history
        self.name = name
        self.one: dict[str, Any] = reader.terms["observe"][name]
        self.known_on = known_on
        self.grades: list[str] = reader.terms["grades"]
        self.vintage = self.one.get("vintage", "known")
        self.missing: str | None = self.one.get("missing")
        self.told = name

    def at(self, day: str) -> Step:
        """The observation at a day, reduced, named and rounded."""
        if "at" in self.one:
            day = days.back(self.reader.anchor_day(self.one["at"]["at"], day), days.span(self.one["at"]["back"]))
        if "value" in self.one and "take" not in self.one:
            found = self._expression(day)
            field = f"observe.{self.name}.value"
        else:
            kind, length, shift = take(self.one["take"])
            figures = self._series(kind, length, shift, day) if "series" in self.one else self._values(length, shift, day)
            found = self._reduced(kind, figures, day)
            field = f"observe.{self.name}.take"
        found = self.steps.under(found, field)
        return rounded(self.steps, found, self.one["round"], f"observe.{self.name}.round")

    def _expression(self, day: str) -> Step:
        names = self.reader.names(day, self.known_on)
        return worked_out(expression(self.one["value"]), self.reader.contract, names)

    def _window(self, length: Span, shift: Span, day: str) -> tuple[str, str]:
        end = days.holding(length.unit, days.back(day, shift))
        return days.period_at(length.unit, end.index - length.count + 1).first, end.last

    # -- series -------------------------------------------------------------------------------------------------

    def _chosen(self, day: str) -> tuple[str, str | None]:
        """The series that speaks for a day and, of a continuation, the factor."""
        begun = [(days.period(entry["from"]).first, n) for n, entry in enumerate(self.one.get("then", []))]
        there = [one for one in begun if one[0] <= day]
        if not there:
            return self.one["series"], None
        entry = self.one["then"][max(there)[1]]
        return entry["series"], entry["times"]

    def _spoken(self) -> list[tuple[Period, str, str | None]]:
        """All listed periods, each of the series that speaks for its first day, with its factor."""
        found = []
        for name in sorted({self.one["series"], *(entry["series"] for entry in self.one.get("then", []))}):
            for period in self.history.periods(name):
                series, times = self._chosen(period.first)
                if series == name:
                    found.append((period, series, times))
        return sorted(found, key=lambda one: (one[0].first, one[0].last))

    def _earliest(self, found: list[tuple[Period, str, str | None]]) -> str | None:
        later = [self.history.earliest(series, p.name, self.grades, self.known_on) for p, series, _ in found]
        return min((day for day in later if day is not None), default=None)

    def _picked(self, series: str, period: str) -> Any:
        last = self.reader.newest if self.vintage == "final" else self.known_on
        found = [v for v in self.history.accepted(series, period, self.grades) if v.entry["known"] <= last]
        if not found:
            return None
        return found[0] if self.vintage == "first" else found[-1]

    def _observed(self, vintage: Any, times: str | None) -> Step:
        entry = vintage.entry
        self.history.read.add((entry["series"], entry["period"]))
        own = self.history.series[entry["series"]]
        value = decimal(entry["value"]) * figure(own["scale"])
        step = self.steps.observed(value, dimension(own["dimension"]), f"observe.{self.name}.series", vintage.place)
        if times is None:
            return step
        return self.steps.work("product", [step, self.steps.given(decimal(times), (), f"observe.{self.name}.then")])

    def _figure(self, period: Period) -> Step:
        series, times = self._chosen(period.first)
        vintage = self._picked(series, period.name)
        if vintage is None and self.missing == "previous":
            for earlier, other, factor in reversed(self._spoken()):
                own = self._picked(other, earlier.name) if earlier.last < period.first else None
                if own is not None:
                    return self._observed(own, factor)
        if vintage is None:
            earliest = self.history.earliest(series, period.name, self.grades, self.known_on)
            raise Lack("not-yet-known", {"series": series, "period": period.name}, self.missing, earliest)
        return self._observed(vintage, times)

    def _series(self, kind: str, length: Span, shift: Span, day: str) -> list[Step]:
        at = days.back(day, shift)
        if length.unit == "publication":
            return self._publications(length.count, at)
        if kind == "interpolate":
            month = days.holding("month", at)
            return [self._figure(month), self._figure(days.period_at("month", month.index + 1))]
        first, last = self._window(length, shift, day)
        series, _ = self._chosen(first)
        self.told = series
        frequency = self.history.series[series]["frequency"]
        if frequency == "step":
            raise Lack("step-needs-publication", {"series": series})
        if frequency in ("day", "week"):
            return self._daily(series, first, last)
        found = [self._figure(period) for period in self._within(frequency, first, last)]
        if not found:
            raise Lack("window-finer-than-series", {"series": series, "first": first, "last": last})
        return found

    def _within(self, unit_name: str, first: str, last: str) -> list[Period]:
        """The periods of a unit that lie wholly in a window, by the calendar."""
        found: list[Period] = []
        period = days.holding(unit_name, first)
        while period.last <= last:
            self.history._work.count()
            if period.first >= first:
                found.append(period)
            period = days.period_at(unit_name, period.index + 1)
        return found

    def _publications(self, wanted: int, at: str) -> list[Step]:
        self.told, _ = self._chosen(at)
        ended = [one for one in self._spoken() if one[0].last <= at]
        found: list[Any] = []
        for period, series, times in reversed(ended):
            vintage = self._picked(series, period.name)
            if vintage is not None:
                found.append((vintage, times))
            if len(found) == wanted:
                return [self._observed(one, factor) for one, factor in reversed(found)]
        facts = {"series": self.told, "wanted": str(wanted), "day": at}
        raise Lack("too-few-publications", facts, self.missing, self._earliest(ended))

    def _daily(self, series: str, first: str, last: str) -> list[Step]:
        if last > self.known_on:
            raise Lack("window-not-over", {"series": series, "last": last}, self.missing, last)
        inside = [one for one in self._spoken() if first <= one[0].first and one[0].last <= last]
        found = [(self._picked(spoken, p.name), times) for p, spoken, times in inside]
        steps = [self._observed(vintage, times) for vintage, times in found if vintage is not None]
        if steps:
            return steps
        if self.missing == "previous":
            return [self._figure(days.holding("day", last))]
        facts = {"series": series, "first": first, "last": last}
        raise Lack("no-figure-in-window", facts, self.missing, self._earliest(inside))

    # -- values -------------------------------------------------------------------------------------------------

    def _values(self, length: Span, shift: Span, day: str) -> list[Step]:
        if length.unit == "publication":
            raise Refused("take", f"observe.{self.name}.take")
        first, last = self._window(length, shift, day)
        if last > self.known_on:
            raise Lack("window-not-over", {"series": self.name, "last": last}, "wait", last)
        each = self.one["take"].get("each", length.unit)
        found: list[Step] = []
        for period in self._within(each, first, last):
            try:
                found.append(self._expression(period.last))
            except Lack:
                if each not in ("day", "week"):
                    raise
        if not found:
            raise Lack("no-figure-in-window", {"series": self.name, "first": first, "last": last}, "wait")
        return found

    # -- reducing -----------------------------------------------------------------------------------------------

    def _reduced(self, kind: str, found: list[Step], day: str) -> Step:
        steps = self.steps
        if kind == "mean":
            return found[0] if len(found) == 1 else steps.work("mean", found)
        if kind == "last":
            return found[-1]
        if kind == "only":
            if len(found) != 1:
                own = self.one.get("series", self.name)  # its own series, also where another speaks (section 7)
                raise Lack("not-exactly-one", {"series": own, "count": str(len(found))})
            return found[0]
        if kind == "chain":
            product: Step | None = None
            for one in found:
                factor = steps.work("sum", [steps.one(), one])
                product = factor if product is None else steps.work("product", [product, factor])
            return steps.work("difference", [product or steps.one(), steps.one()])
        if len(found) != 2:
            raise Refused("take", f"observe.{self.name}.take")
        part = decimal(str(int(day[8:]) - 1)) / days.month_days(int(day[:4]), int(day[5:7]))
        rise = steps.work("product", [steps.work("difference", [found[1], found[0]]), steps.given(part)])
        return steps.work("sum", [found[0], rise])
