"""Spans and periods of the calendar."""

import calendar
import re
from datetime import date, timedelta

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def span(text):
    count, word = text.split()
    return int(count), {"halves": "half"}.get(word, word.removesuffix("s"))


def add_months(day, count):
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def shift(day, written, times=1):
    """Days and weeks by count, longer units by the calendar; a missing day becomes the last of its month."""
    count, word = span(written) if isinstance(written, str) else written
    if word in MONTHS:
        return add_months(day, count * times * MONTHS[word])
    return day + timedelta(count * times * (7 if word == "week" else 1))


def period(word, day):
    """First and last day of the period of this unit that holds the day."""
    if word == "day":
        return day, day
    if word == "week":
        monday = day - timedelta(day.isoweekday() - 1)
        return monday, monday + timedelta(6)
    first = date(day.year, (day.month - 1) // MONTHS[word] * MONTHS[word] + 1, 1)
    return first, add_months(first, MONTHS[word]) - timedelta(1)


def named(text):
    """Reads `2022-04-05`, `2022-W14`, `2022-04`, `2022-Q2`, `2022-H1`, `2022`."""
    year, letter, number = re.match(r"(\d{4})(?:-([QHW])(\d+))?", text).groups()
    if letter == "W":
        return period("week", date.fromisocalendar(int(year), int(number), 1))
    if letter:
        length = {"Q": 3, "H": 6}[letter]
        return period({3: "quarter", 6: "half"}[length], date(int(year), (int(number) - 1) * length + 1, 1))
    if len(text) == 4:
        return period("year", date(int(year), 1, 1))
    return period("month", date.fromisoformat(text + "-01")) if len(text) == 7 else period("day", date.fromisoformat(text))


def name_of(word, day):
    first = period(word, day)[0]
    number = (first.month - 1) // MONTHS.get(word, 1) + 1
    return {
        "day": f"{first}",
        "week": "%d-W%02d" % first.isocalendar()[:2],
        "month": f"{first}"[:7],
        "quarter": f"{first.year}-Q{number}",
        "half": f"{first.year}-H{number}",
        "year": f"{first.year}",
    }[word]


def periods(word, first, last):
    """Every whole period of this unit from the first day to the last."""
    found, day = [], first
    while day <= last:
        one = period(word, day)
        if one[0] >= first and one[1] <= last:
            found.append(one)
        day = one[1] + timedelta(1)
    return found


def days_in_month(day):
    return calendar.monthrange(day.year, day.month)[1]
