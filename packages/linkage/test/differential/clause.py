"""A clause over its looks: counted values, formula, limits, rounding, and the price in force."""

import copy
import re
from datetime import date, timedelta
from fractions import Fraction

from dates import period, shift
from figures import evaluate, is_pure, quantity, rounded, unit
from observing import Lacking, Observer

ZERO = Fraction(0)


def both(written, change):
    """One value for both directions, or that of the direction."""
    if isinstance(written, dict) and "rise" in written:
        return written["rise" if change >= 0 else "fall"]
    return written


def is_met(trigger, change, base):
    """`at least 3%` of the base, or `more than 5 USD/t`; nothing moved is tested both ways."""
    if isinstance(trigger, dict):
        sides = [trigger["rise"], trigger["fall"]] if change == 0 else [both(trigger, change)]
        return any(is_met(side, change, base) for side in sides)
    if trigger == "never":
        return False
    comparison, threshold = re.match(r"(at least|more than) (.+)", trigger).groups()
    limit = quantity(threshold)
    size = abs(change) if limit == 0 or not is_pure(threshold) else abs(change / base)
    return size >= limit if comparison == "at least" else size > limit


def share_of(bands, change, base):
    """The part of a movement that counts: slices from zero outwards, each with its share."""
    bands = both(bands, change)
    if isinstance(bands, str):
        return change * quantity(bands)
    as_rate = any("to" in band and is_pure(band["to"]) for band in bands)
    size, begin, total = abs(change) / (base if as_rate else 1), ZERO, ZERO
    for band in bands:
        end = min(size, quantity(band["to"])) if "to" in band else size
        total += max(ZERO, end - begin) * quantity(band["share"])
        begin = quantity(band["to"]) if "to" in band else end
    return (total if change >= 0 else -total) * (base if as_rate else 1)


def needs_rate(link):
    """Whether the clause asks for this movement as a rate: then both figures must be above zero."""
    triggers = link.get("trigger", "at least 0%")
    limits = [t.split(" ", 2)[2] for t in (triggers.values() if isinstance(triggers, dict) else [triggers]) if t != "never"]
    ends = [band["to"] for band in link.get("reflect", "") if isinstance(band, dict) and "to" in band]
    rounds_rate = isinstance(link.get("movement"), dict) and "change" not in link["movement"]
    return rounds_rate or any(is_pure(one) and quantity(one) != 0 for one in limits + ends)


def anchor_of(link):
    base = both(link["base"], 0)
    return base if isinstance(base, str) else base.get("at", "")


def is_fixed(link):
    return anchor_of(link) in ("", "signing") or anchor_of(link)[0].isdigit()


class Item:
    def __init__(self):
        self.own = self.last = self.counted = None
        self.change = self.held = ZERO
        self.first = {}


class Run:
    """Every look up to a day, as known on that day. `original` and `mode` work earlier looks out again."""

    def __init__(self, vector, known_on, original=None, mode=None):
        self.vector, self.terms, self.known_on = vector, vector["terms"], known_on
        self.original, self.mode = original, mode
        self.price_terms, self.link = self.terms["price"], self.terms.get("link", {})
        self.scale = unit(self.price_terms["unit"])
        self.start = quantity(self.price_terms.get("start", "0")) * self.scale
        self.observer = Observer(vector, self.start)
        self.items = {name: Item() for name in self.link}
        self.owed = self.exact = self.start
        self.price_change = None
        self.in_force, self.looks = [], {}
        self.waits_until = self.policy = None
        self.run()

    def dates(self, clock):
        if "on" in clock:
            for event in self.vector.get("events", []):
                days = {key: date.fromisoformat(day) for key, day in event.items() if key != "id"}
                day = days[clock["on"]]
                yield (shift(day, clock["back"], -1) if "back" in clock else day), days
            return
        count, day = 0, date.fromisoformat(clock["first"])
        while day <= self.known_on:
            yield day, None
            count += 1
            day = shift(date.fromisoformat(clock["first"]), clock["every"], count)

    def clock(self):
        due = {}
        shared = {None: {}} if not self.link else self.link
        for name, link in shared.items():
            for day, event in self.dates(link.get("adjust", self.terms.get("adjust"))):
                if day <= self.known_on:
                    due.setdefault(day, {})[name] = event
        return due

    def has_memory(self):
        lines = [line if isinstance(line, str) else line["is"] for line in self.terms["formula"].values()]
        written = " ".join([*lines, *self.terms.get("limits", {}).values()])
        if re.search(r"\bbefore\b", written) or "trigger" in self.price_terms:
            return True
        return any(
            not is_fixed(link)
            or "adjust" in link
            or (link.get("unmet", "keep") == "keep" and link.get("trigger", "at least 0%") != "at least 0%")
            or "keep " in str(link.get("movement"))
            for link in self.link.values()
        )

    def run(self):
        remembers, is_open = self.has_memory(), False
        for day, due in sorted(self.clock().items()):
            if self.original is not None:
                self.again(day, due)
                continue
            if is_open and remembers:
                self.looks[day] = {"outcome": "blocked"}
                continue
            is_open = not self.make(day, due, remembers)

    def make(self, day, due, remembers):
        """Makes a look as soon as every figure is known; False where it stays open."""
        held = remembers and self.waits_until is not None and self.waits_until > day
        on, policy = (self.waits_until, self.policy) if held else (day, None)
        while True:
            kept = copy.deepcopy((self.items, self.owed, self.exact, self.price_change))
            try:
                look = self.work_out(day, due, (on, self.known_on))
                break
            except Lacking as lacking:
                self.items, self.owed, self.exact, self.price_change = kept
                if lacking.policy == "skip":
                    self.looks[day] = {"outcome": "unchanged", "skipped": True}
                    return True
                waits = lacking.policy in ("wait", "wait-back") and lacking.earliest is not None
                if not waits or lacking.earliest > self.known_on:
                    self.looks[day] = {"outcome": "blocked"}
                    return False
                on, policy = lacking.earliest, "wait" if policy == "wait" else lacking.policy
        self.waits_until, self.policy = (on, policy) if policy else (None, None)
        look["effective"] = self.effective(on if policy == "wait" else day)
        self.conclude(day, look)
        return True

    def again(self, day, due):
        """The same look with the newest figures; in mode `values` its verdicts stay."""
        before = self.original.looks[day]
        if before["outcome"] == "blocked" or "skipped" in before:
            self.looks[day] = before
            return
        verdicts = before if self.mode == "values" else None
        look = self.work_out(day, due, (self.known_on, self.known_on), verdicts)
        look["effective"] = before["effective"]
        self.conclude(day, look)

    def conclude(self, day, look):
        self.looks[day] = look
        if look["outcome"] == "adjusted":
            self.in_force.append((look["effective"], look["price"]))

    def effective(self, day):
        terms = self.terms.get("effective", {})
        day = shift(day, terms.get("after", "0 days"))
        if terms.get("then", "none") != "none":
            day = period(terms["then"], day)[1] + timedelta(1)
        return day + timedelta(1 if terms.get("from") == "after" else 0)

    def base_figure(self, name, observation, base, day, event, known):
        item, link = self.items[name], self.link[name]
        if isinstance(base, dict) and "is" in base:
            return self.observer.evaluate(base["is"], day, known, event), None
        moving = {"own-change": item.own, "price-change": self.price_change, "last-look": item.last}
        moving = {at: moved or self.observer.signing for at, moved in moving.items()}
        at = self.observer.anchor(base, day, event, moving)
        on = item.first.get((observation, at)) if link.get("baseVintage", "as-used") == "as-used" else None
        return self.observer.read(observation, at, (on or known[0], known[1]), event), at

    def measure(self, name, observation, day, event, known):
        link, item = self.link[name], self.items[name]
        comparison = self.observer.read(observation, day, known, event)
        base, at = self.base_figure(name, observation, both(link["base"], 0), day, event, known)
        if "rise" in link["base"] and comparison < base:
            fall, at = self.base_figure(name, observation, link["base"]["fall"], day, event, known)
            base = fall if comparison <= fall else comparison
        if needs_rate(link) and min(base, comparison) <= 0:
            raise Lacking
        exact = change = comparison - base
        kept = None
        if link.get("movement", "exact") != "exact":
            ((kind, rounding),) = link["movement"].items()
            figure = {"ratio": lambda: comparison / base, "rate": lambda: exact / base, "change": lambda: exact}[kind]()
            kept = rounded(figure, rounding, held=item.held)
            change = {"ratio": (kept - 1) * base, "rate": kept * base, "change": kept}[kind]
        return {"base": base, "at": at, "change": change, "exact": exact, "kept": kept}

    def measured(self, name, day, event, known):
        link = self.link[name]
        found = self.measure(name, name, day, event, known)
        watched = self.measure(name, link["watch"], day, event, known) if "watch" in link else found
        tested = watched["change" if link.get("tested") == "rounded" else "exact"]
        met = is_met(link.get("trigger", "at least 0%"), tested, watched["base"])
        return {**found, "due": True, "met": met, "counts": False, "returns": False}

    def counts(self, looks):
        due = [name for name, look in looks.items() if look["due"]]
        met = [name for name in due if looks[name]["met"]]
        together = self.terms.get("together", "each")
        if together == "each":
            return met
        return due if met and (together == "any" or len(met) == len(due)) else []

    def count(self, name, look):
        link, item = self.link[name], self.items[name]
        if look["counts"]:
            look["counted-change"] = share_of(link.get("reflect", "100%"), look["change"], look["base"])
            look["counted"] = look["base"] + look["counted-change"]
            return
        look["returns"] = look["due"] and link.get("unmet") == "return" and item.change != 0
        look["counted-change"] = ZERO if look["returns"] else item.change
        look["counted"] = look["base"] if look["returns"] or item.counted is None else item.counted

    def work_out(self, day, due, known, verdicts=None):
        looks = {}
        for name, link in self.link.items():
            if name in due:
                looks[name] = self.measured(name, day, due[name], known)
            else:
                base, at = self.base_figure(name, name, both(link["base"], 0), day, None, known)
                looks[name] = {"base": base, "at": at, "due": False, "met": False, "counts": False, "returns": False}
        counting = verdicts["counts"] if verdicts else self.counts(looks)
        for name, look in looks.items():
            look["counts"] = name in counting
            self.count(name, look)
        found = {"items": looks, "counts": counting, "outcome": "unchanged", "lines": {}}
        changed = moved = False
        if not looks or any(look["counts"] or look["returns"] for look in looks.values()):
            found["lines"], exact, price = self.price(day, looks, known, next(iter(due.values()), None))
            refused = not self.differs_enough(price)
            same = exact == self.exact if self.price_terms.get("carry") == "exact" else price == self.owed
            kept = verdicts and verdicts["outcome"] == "adjusted"
            changed = kept if verdicts else not refused and price != self.owed
            moved = kept if verdicts else not refused and not same
            if moved:
                self.owed, self.exact, self.price_change = price, exact, day
            if changed:
                found.update(outcome="adjusted", price=price)
        for name, look in looks.items():
            self.remember(name, look, day, moved, known)
        return found

    def price(self, day, looks, known, event):
        lines, written = {}, self.terms["formula"]

        def line(name):
            if name not in lines:
                terms = written[name] if isinstance(written[name], dict) else {"is": written[name]}
                lines[name] = rounded(evaluate(terms["is"], value, self.observer.table), terms.get("round"))
            return lines[name]

        def value(name):
            if name == "before":
                return self.exact if self.price_terms.get("carry") == "exact" else self.owed
            if name in written:
                return line(name)
            item, _, part = name.partition(".")
            if item not in looks:
                return self.observer.name(name, day, known, event)
            look = looks[item]
            if part in ("rate", "ratio"):
                if look["base"] <= 0:
                    raise Lacking
                return look["counted-change"] / look["base"] + (part == "ratio")
            return look[{"": "counted", "base": "base", "change": "counted-change"}[part]]

        for name in written:
            line(name)
        exact, limits = lines["price"], self.terms.get("limits", {})
        for key, choose in (("cap", min), ("floor", max)):
            if key in limits:
                exact = choose(exact, evaluate(limits[key], value, self.observer.table))
        return lines, exact, rounded(exact, self.price_terms.get("round"), self.scale)

    def differs_enough(self, price):
        trigger = self.price_terms.get("trigger")
        return trigger is None or is_met(trigger, price - self.owed, self.owed)

    def remember(self, name, look, day, moved, known):
        item, anchor = self.items[name], anchor_of(self.link[name])
        if look["due"]:
            item.last = day
            item.first.setdefault((name, look["at"]), known[0])
        if moved and (look["counts"] or look["returns"]):
            item.counted, item.change = look["counted"], look["counted-change"]
            item.held = look["kept"] if look["counts"] and look["kept"] is not None else item.held
        if item.counted is None:
            item.counted = look["base"]
        if moved and look["counts"]:
            item.own = day
        by_look = anchor in ("adjustment", "last-look") or not (is_fixed(self.link[name]) or anchor.endswith("change"))
        if (by_look and look["due"]) or (moved and (anchor == "price-change" or anchor == "own-change" and look["counts"])):
            item.change = ZERO

    def price_on(self, day):
        begun = [price for effective, price in self.in_force if effective <= day]
        return begun[-1] if begun else self.start
