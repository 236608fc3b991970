"""Days, spans and periods."""

from __future__ import annotations

import unittest

from jegap_check.days import Span, add, holding, ordinal, period, period_at, span
from jegap_check.fault import Refused, Work
from jegap_check.plan import Calendar


class Spans(unittest.TestCase):
    def test_a_day_the_month_lacks_becomes_its_last(self) -> None:
        self.assertEqual(add("2024-01-31", Span(1, "month")), "2024-02-29")
        self.assertEqual(add("2024-01-31", Span(1, "month"), 2), "2024-03-31")
        self.assertEqual(add("2024-02-29", Span(1, "year"), -1), "2023-02-28")
        self.assertEqual(add("2024-08-31", Span(1, "half")), "2025-02-28")

    def test_spellings(self) -> None:
        self.assertEqual(span("2 halves"), Span(2, "half"))
        for text in ("1 months", "2 month", "-1 day", "1201 months", "1  day", "", "1 publication"):
            with self.assertRaises(Refused, msg=text):
                span(text)


class Periods(unittest.TestCase):
    def test_first_and_last_day(self) -> None:
        table = {
            "2022-04-05": ("2022-04-05", "2022-04-05"),
            "2022-W14": ("2022-04-04", "2022-04-10"),
            "2020-W53": ("2020-12-28", "2021-01-03"),
            "2022-02": ("2022-02-01", "2022-02-28"),
            "2022-Q2": ("2022-04-01", "2022-06-30"),
            "2022-H2": ("2022-07-01", "2022-12-31"),
            "2022": ("2022-01-01", "2022-12-31"),
        }
        for name, ends in table.items():
            found = period(name)
            self.assertEqual((found.first, found.last), ends)
            self.assertEqual(holding(found.unit, ends[1]), found)
            self.assertEqual(period_at(found.unit, found.index + 1).index, found.index + 1)

    def test_refuses_what_is_no_period(self) -> None:
        for name in ("2022-W53", "2022-13", "2022-00", "2022-Q5", "2022-H0", "2022-2", "0999", "2022-02-29", "2022-W00"):
            with self.assertRaises(Refused, msg=name):
                period(name)

    def test_refuses_what_is_no_day(self) -> None:
        for day in ("0999-12-31", "9000-01-01", "2023-02-29", "2024-1-01", "20240101", "2024-01-01 "):
            with self.assertRaises(Refused, msg=day):
                ordinal(day)


class Rolls(unittest.TestCase):
    def test_over_weekend_and_holiday(self) -> None:
        calendar = Calendar({"KR": ["2024-06-06", "2024-06-10"]}, Work())
        self.assertEqual(calendar.rolled("2024-06-08", "next KR"), "2024-06-11")
        self.assertEqual(calendar.rolled("2024-06-08", "previous KR"), "2024-06-07")
        self.assertEqual(calendar.rolled("2024-06-08", "none"), "2024-06-08")
        self.assertEqual(calendar.met, {("KR", "2024-06-10")})


if __name__ == "__main__":
    unittest.main()
