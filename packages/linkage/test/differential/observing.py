"""What a clause reads: series by window, vintage and continuation, and expressions of other observations."""

from datetime import date, timedelta
from fractions import Fraction

from dates import days_in_month, named, period, periods, shift, span
from figures import evaluate, quantity, rounded, unit

REDUCTIONS = ("mean", "last", "only", "chain", "interpolate")


class Lacking(Exception):
    """A figure that is not there, what the clause says to do about it, and when it comes."""

    def __init__(self, policy="none", earliest=None):
        super().__init__(policy)
        self.policy, self.earliest = policy, earliest


def read_series(block):
    """Vintages of one series: (first, last, value, known), oldest known first."""
    daily = block["frequency"] in ("day", "step")
    values = block["values"]
    rows = values if isinstance(values, list) else [{"period": at, "value": v} for at, v in values.items()]
    vintages = []
    for row in rows:
        first, last = named(row["period"])
        known = date.fromisoformat(row["known"]) if "known" in row else last + timedelta(0 if daily else 1)
        vintages.append((first, last, Fraction(row["value"]) * unit(block["unit"]), known))
    return sorted(vintages, key=lambda vintage: vintage[3])


class Observer:
    def __init__(self, vector, start):
        self.terms, self.start = vector["terms"], start
        self.signing = date.fromisoformat(self.terms["signing"])
        self.blocks = vector.get("observations", {})
        self.series = {name: read_series(block) for name, block in self.blocks.items()}
        self.quantities = self.terms.get("quantities", {})

    def table(self, name, argument):
        rows = [row for row in self.quantities[name] if "from" not in row or quantity(row["from"]) <= argument]
        return quantity(rows[-1]["value"])

    def name(self, name, at, known, event):
        if name == "start":
            return self.start
        return quantity(self.quantities[name]) if name in self.quantities else self.read(name, at, known, event)

    def evaluate(self, text, at, known, event):
        return evaluate(text, lambda name: self.name(name, at, known, event), self.table)

    def sources(self, terms):
        """Each series with the first day it speaks for and its factor."""
        own = [(date.min, terms["series"], Fraction(1))]
        return own + [(named(n["from"])[0], n["series"], Fraction(n["times"])) for n in terms.get("then", [])]

    def figures(self, terms, known):
        """Known figures by period, in the print that the clause names; `known` is the day and the newest day."""
        vintage, sources, found = terms.get("vintage", "known"), self.sources(terms), {}
        for i, (since, series, times) in enumerate(sources):
            until = sources[i + 1][0] if i + 1 < len(sources) else date.max
            for first, last, value, day in self.series[series]:
                if not since <= first < until or day > known[1 if vintage == "final" else 0]:
                    continue
                if vintage != "first" or (first, last) not in found:
                    found[first, last] = value * times
        return found

    def earliest(self, terms, one, known):
        days = [v[3] for _, s, _ in self.sources(terms) for v in self.series[s] if v[:2] == one and v[3] > known[0]]
        return min(days, default=None)

    def in_window(self, terms, first, last, known):
        figures, policy = self.figures(terms, known), terms.get("missing", "wait")
        frequency = self.blocks[terms["series"]]["frequency"]
        if frequency in ("day", "week"):
            inside = [figures[one] for one in sorted(figures) if one[0] >= first and one[1] <= last]
            if not inside:
                raise Lacking(policy)
            return inside
        values = []
        for one in periods(frequency, first, last):
            earlier = sorted(other for other in figures if other[1] < one[0])
            if one not in figures and not (policy == "previous" and earlier):
                raise Lacking(policy, self.earliest(terms, one, known))
            values.append(figures[one] if one in figures else figures[earlier[-1]])
        return values

    def of_series(self, terms, at, known):
        take = terms["take"]
        reduction = next(word for word in REDUCTIONS if word in take)
        count, word = span(take[reduction])
        day = shift(at, take["back"], -1) if "back" in take else at
        if word == "publication":
            figures = self.figures(terms, known)
            values = [figures[one] for one in sorted(figures) if one[1] <= day][-count:]
            if len(values) < count:
                raise Lacking(terms.get("missing", "wait"))
        elif reduction == "interpolate":
            first, last = period(word, day)
            here = self.in_window(terms, first, last, known)[0]
            after = self.in_window(terms, *period(word, last + timedelta(1)), known)[0]
            return here + Fraction(at.day - 1, days_in_month(at)) * (after - here)
        else:
            values = self.in_window(terms, *window(take, reduction, day), known)
        return reduced(reduction, values)

    def of_value(self, terms, at, known, event):
        take = terms.get("take")
        if take is None:
            return self.evaluate(terms["value"], at, known, event)
        reduction = next(word for word in REDUCTIONS if word in take)
        day = shift(at, take["back"], -1) if "back" in take else at
        values = []
        for _, last in periods(take.get("each", span(take[reduction])[1]), *window(take, reduction, day)):
            try:
                values.append(self.evaluate(terms["value"], last, known, event))
            except Lacking:
                continue
        return reduced(reduction, values)

    def read(self, name, asked, known, event=None):
        terms = self.terms["observe"][name]
        at = self.anchor(terms["at"], asked, event, {}) if "at" in terms else asked
        raw = self.of_series(terms, at, known) if "series" in terms else self.of_value(terms, at, known, event)
        return rounded(raw, terms.get("round"), unit(terms.get("unit", "1")))

    def anchor(self, anchor, adjustment, event, moving):
        """The day a base or reading is taken at; `moving` holds the days that looks have moved."""
        at, back = (anchor["at"], anchor.get("back")) if isinstance(anchor, dict) else (anchor, None)
        days = {"signing": self.signing, "adjustment": adjustment, **moving, **(event or {})}
        day = days[at] if at in days else date.fromisoformat(at)
        return shift(day, back, -1) if back else day


def window(take, reduction, day):
    count, word = span(take[reduction])
    first, last = period(word, day)
    for _ in range(count - 1):
        first = period(word, first - timedelta(1))[0]
    return first, last


def reduced(reduction, values):
    if reduction == "chain":
        product = Fraction(1)
        for value in values:
            product *= 1 + value
        return product - 1
    return sum(values) / len(values) if reduction == "mean" else values[-1]
