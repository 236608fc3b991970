"""Section 6: the looks that are due, worked out from the agreement alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterator, Optional

from . import days
from .fault import Refused, Work
from .strict_json import utf16
from .terms import roll


@dataclass
class PlannedLook:
    """A look that is due: its number, day, version (from 1), items and event."""

    number: int
    date: str
    version: int
    due: list[str]
    event: Optional[dict[str, Any]]
    absent: bool


class Calendar:
    """Rolls days over the listed holidays and notes those that were met."""

    def __init__(self, holidays: dict[str, list[str]], work: Work) -> None:
        self._holidays = {name: set(listed) for name, listed in holidays.items()}
        self.met: set[tuple[str, str]] = set()
        self._work = work

    def rolled(self, day: str, how: str) -> str:
        """The day, or the next or previous one that is no Saturday, Sunday or holiday."""
        step, name = roll(how)
        if step == 0:
            return day
        holidays = self._holidays.get(name, set())
        while True:
            self._work.count()
            if days.ordinal(day) % 7 not in (6, 0):
                if day not in holidays:
                    return day
                self.met.add((name, day))
            day = days.plus(day, step)


class Plan:
    """The looks of an agreement up to a day."""

    def __init__(self, agreement: dict[str, Any], known_on: str, calendar: Calendar, work: Work) -> None:
        self._agreement = agreement
        self._known_on = known_on
        self._calendar = calendar
        self._work = work
        self.looks: list[PlannedLook] = []
        for number, first, last in self._covered():
            self._version(number, first, last)

    def _covered(self) -> Iterator[tuple[int, str, str]]:
        versions, changes = self._agreement["versions"], self._agreement["changes"]
        belonging = [None, *(c for c in changes if c["kind"] in ("amended", "renewed"))]
        ended = next((c["on"] for c in changes if c["kind"] == "ended"), None)
        term = self._agreement.get("until")
        for n, version in enumerate(versions):
            change = belonging[n] if n < len(belonging) else None
            if change is not None and change["kind"] == "renewed":
                term = change.get("until")
            ends = [self._known_on, *(day for day in (ended, term) if day is not None)]
            if n + 1 < len(versions):
                ends.append(days.plus(versions[n + 1]["from"], -1))
            yield n + 1, version["from"], min(ends)

    def _version(self, number: int, first: str, last: str) -> None:
        version = self._agreement["versions"][number - 1]
        terms, absent = version["terms"], "absent" in version
        found: dict[tuple[str, Optional[int]], set[str]] = {}
        for clock, items in clocks(terms):
            for day, event in self._candidates(clock, last):
                self._work.count()
                rolled = self._calendar.rolled(day, clock["roll"])
                if first <= rolled <= last:
                    found.setdefault((rolled, event), set()).update(items)
        for (day, event), due in sorted(found.items(), key=lambda one: one[0][0]):
            of = None if event is None else self._agreement["events"][event]
            self.looks.append(PlannedLook(len(self.looks) + 1, day, number, sorted(due, key=utf16), of, absent))

    def _candidates(self, clock: dict[str, str], last: str) -> Iterator[tuple[str, Optional[int]]]:
        if "on" in clock:
            for n, event in enumerate(self._agreement["events"]):
                if clock["on"] not in event["dates"]:
                    raise Refused("event-date", f"agreement.events.{n}")
                yield days.back(event["dates"][clock["on"]], days.span(clock["back"])), n
            return
        until = days.plus(last, 31) if clock["roll"].startswith("previous ") else last
        every = days.span(clock["every"])
        for n in range(100_000):
            day = days.add(clock["first"], every, n)
            if day > until:
                return
            yield day, None


def clocks(terms: dict[str, Any]) -> list[tuple[dict[str, str], list[str]]]:
    """The clocks of a version in their order, each with the items due."""
    link = terms.get("link", {})
    own = [name for name in sorted(link, key=utf16) if "adjust" in link[name]]
    shared = [name for name in link if "adjust" not in link[name]]
    found = [(link[name]["adjust"], [name]) for name in own]
    if "adjust" in terms and (shared or not link):
        found.insert(0, (terms["adjust"], shared))
    return found
