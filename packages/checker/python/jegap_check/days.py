"""Section 2: days, spans and periods by the proleptic Gregorian calendar. A day is its text."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from .fault import Refused

BEGINNING = "0000-01-01"
_DAY = re.compile(r"[1-8][0-9]{3}-[0-9]{2}-[0-9]{2}\Z")
_SPAN = re.compile(r"(0|[1-9][0-9]{0,5}) ([a-z]+)\Z")
_PLURALS = {"day": "days", "week": "weeks", "month": "months", "quarter": "quarters", "half": "halves", "year": "years"}
_MOST = {"day": 36_525, "week": 5_218, "month": 1_200, "quarter": 400, "half": 200, "year": 100, "publication": 9999}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
UNITS = tuple(_PLURALS)


class Span(NamedTuple):
    """So many of a unit."""

    count: int
    unit: str


class Period(NamedTuple):
    """A period of a unit with its first and last day."""

    unit: str
    index: int
    first: str
    last: str
    name: str


@lru_cache(maxsize=65536)
def ordinal(day: str) -> int:
    """The number of a day; refuses what is not a day."""
    if not _DAY.match(day):
        raise Refused("day")
    try:
        return date(int(day[:4]), int(day[5:7]), int(day[8:])).toordinal()
    except ValueError:
        raise Refused("day") from None


_FIRST, _LAST = date(1000, 1, 1).toordinal(), date(8999, 12, 31).toordinal()


@lru_cache(maxsize=65536)
def day_of(number: int) -> str:
    """The day of a number; refuses days outside of the years 1000 to 8999."""
    if not _FIRST <= number <= _LAST:
        raise Refused("day-out-of-range")
    return date.fromordinal(number).isoformat()


def is_day(text: str) -> bool:
    """Whether a text has the shape of a day."""
    return _DAY.match(text) is not None


def plus(day: str, days: int) -> str:
    """A day so many days on."""
    return day_of(ordinal(day) + days)


@lru_cache(maxsize=4096)
def span(text: str, publications: bool = False, empty: bool = True) -> Span:
    """A span; with `publications` also `n publication(s)`; without `empty` one that is not 0."""
    if text == "0":
        found = Span(0, "day")
    else:
        match = _SPAN.match(text)
        if match is None:
            raise Refused("span")
        count = int(match.group(1))
        names = {**_PLURALS, "publication": "publications"} if publications else _PLURALS
        unit = next((u for u, plural in names.items() if match.group(2) == (u if count == 1 else plural)), None)
        if unit is None or count == 0 or count > _MOST[unit]:
            raise Refused("span")
        found = Span(count, unit)
    if found.count == 0 and not empty:
        raise Refused("span")
    return found


@lru_cache(maxsize=65536)
def add(day: str, one: Span, repeats: int = 1) -> str:
    """A day and a span so many times on, from the original day in one go."""
    count = one.count * repeats
    if one.unit in ("day", "week"):
        return plus(day, count * (7 if one.unit == "week" else 1))
    ordinal(day)
    months = int(day[:4]) * 12 + int(day[5:7]) - 1 + count * _MONTHS[one.unit]
    year, month = divmod(months, 12)
    if not 1000 <= year <= 8999:
        raise Refused("day-out-of-range")
    return f"{year:04}-{month + 1:02}-{min(int(day[8:]), month_days(year, month + 1)):02}"


def back(day: str, one: Span) -> str:
    """A day a span earlier."""
    return add(day, one, -1)


def month_days(year: int, month: int) -> int:
    """How many days a month has."""
    after = date(year + month // 12, month % 12 + 1, 1).toordinal()
    return after - date(year, month, 1).toordinal()


@lru_cache(maxsize=65536)
def holding(unit: str, day: str) -> Period:
    """The period of a unit that holds a day."""
    if unit == "day":
        return period_at(unit, ordinal(day))
    if unit == "week":
        return period_at(unit, (ordinal(day) - 1) // 7)
    ordinal(day)
    return period_at(unit, (int(day[:4]) * 12 + int(day[5:7]) - 1) // _MONTHS[unit])


@lru_cache(maxsize=65536)
def period_at(unit: str, index: int) -> Period:
    """The period of a unit with a running number."""
    if unit == "day":
        return Period(unit, index, day_of(index), day_of(index), day_of(index))
    if unit == "week":
        monday = day_of(index * 7 + 1)
        year, week, _ = date.fromordinal(index * 7 + 1).isocalendar()
        return Period(unit, index, monday, plus(monday, 6), f"{year:04}-W{week:02}")
    length = _MONTHS[unit]
    year, month = divmod(index * length, 12)
    last_year, last_month = divmod(index * length + length - 1, 12)
    if not 1000 <= year <= 8999:
        raise Refused("day-out-of-range")
    part = month // length + 1
    name = {"month": f"{year:04}-{part:02}", "quarter": f"{year:04}-Q{part}", "half": f"{year:04}-H{part}"}
    last = f"{last_year:04}-{last_month + 1:02}-{month_days(last_year, last_month + 1):02}"
    return Period(unit, index, f"{year:04}-{month + 1:02}-01", last, name.get(unit, f"{year:04}"))


_PERIODS = (
    ("day", re.compile(r"[1-8]\d{3}-\d\d-\d\d\Z", re.ASCII)),
    ("week", re.compile(r"([1-8]\d{3})-W(\d\d)\Z", re.ASCII)),
    ("month", re.compile(r"([1-8]\d{3})-(\d\d)\Z", re.ASCII)),
    ("quarter", re.compile(r"([1-8]\d{3})-Q([1-4])\Z", re.ASCII)),
    ("half", re.compile(r"([1-8]\d{3})-H([12])\Z", re.ASCII)),
    ("year", re.compile(r"([1-8]\d{3})\Z", re.ASCII)),
)


@lru_cache(maxsize=65536)
def period(name: str) -> Period:
    """A period read from its name."""
    for unit, shape in _PERIODS:
        match = shape.match(name)
        if match is None:
            continue
        if unit == "day":
            return holding(unit, name)
        year, part = int(match.group(1)), int(match.group(2)) if match.lastindex == 2 else 1
        if unit == "week":
            fourth = date(year, 1, 4).toordinal()
            found = period_at(unit, (fourth - 1) // 7 + part - 1)
        else:
            found = period_at(unit, (year * 12) // _MONTHS[unit] + part - 1)
        if found.name == name:
            return found
        break
    raise Refused("period")
