"""Section 7: the listed observations as a history that is asked as known on a day."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Iterator, NamedTuple

from . import days
from .days import Period
from .fault import Work


class Vintage(NamedTuple):
    """One published value: its place (from 1) in the list, its entry."""

    place: int
    entry: dict[str, Any]


class Lack(Exception):
    """A figure that cannot be had: code, facts, what to do, and sometimes the day from which it can."""

    def __init__(self, code: str, facts: dict[str, str], policy: str | None = None, earliest: str | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts
        self.policy = policy
        self.earliest = earliest


class History:
    """Observations by series and period, in listed order."""

    def __init__(self, observations: list[dict[str, Any]], series: list[dict[str, Any]], work: Work) -> None:
        self.series = {one["id"]: one for one in series}
        self.entries = observations
        self.read: set[tuple[str, str]] = set()
        self._work = work
        self._vintages: dict[tuple[str, str], list[Vintage]] = {}
        for n, entry in enumerate(observations):
            self._vintages.setdefault((entry["series"], entry["period"]), []).append(Vintage(n + 1, entry))
        self._periods: dict[str, list[Period]] = {}
        for name, period in self._vintages:
            self._periods.setdefault(name, []).append(days.period(period))
        for found in self._periods.values():
            found.sort(key=lambda one: (one.first, one.last))

    def periods(self, series: str) -> list[Period]:
        """The periods of a series of which there is a value, in the order of their first day."""
        found = self._periods.get(series, [])
        self._work.count(len(found))
        return found

    def accepted(self, series: str, period: str, grades: list[str]) -> Iterator[Vintage]:
        """Vintages of an accepted grade, in listed order."""
        for one in self._vintages.get((series, period), []):
            self._work.count()
            if one.entry["grade"] in grades:
                yield one

    def earliest(self, series: str, period: str, grades: list[str], after: str) -> str | None:
        """The first day after `after` on which a vintage of accepted grade became known."""
        known = [one.entry["known"] for one in self.accepted(series, period, grades)]
        return min((day for day in known if day > after), default=None)
