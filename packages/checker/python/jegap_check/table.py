"""Section 9: from the start through all looks, with the changes between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .figures import bounded, decimal, figure_text
from .history import History
from .fault import Work, Wrong
from .memory import Memory, read_memory
from .days import BEGINNING
from .plan import Calendar, Plan, PlannedLook
from .record import Done, record_text, roots
from .run import LookRun
from .steps import Steps, listed
from .terms import start_price
from .units import unit


@dataclass
class Table:
    """What the rule comes to: records, prices in force, steps, and the memory before a single look."""

    looks: list[dict[str, Any]]
    steps: list[dict[str, Any]]
    in_force: list[dict[str, Any]] = field(default_factory=list)
    first: Memory | None = None


class Runner:
    """Works a certificate's table, or its one look, out again against a history."""

    def __init__(self, body: dict[str, Any], history: History, calendar: Calendar, work: Work) -> None:
        self.body = body
        self.agreement = body["agreement"]
        self.history = history
        self.calendar = calendar
        self.steps = Steps(work)
        self.plan = Plan(self.agreement, body["knownOn"], calendar, work)
        versions = self.agreement["versions"]
        self._version = next((n for n, one in enumerate(versions) if "absent" not in one), len(versions) - 1)
        begins = versions[self._version]["from"]
        self._taken = sum(1 for change in self.agreement["changes"] if change["on"] < begins)
        self.memory = self._start()
        self.in_force = [{"from": BEGINNING, "look": 0, "price": figure_text(self.memory.start)}]

    def _terms(self, number: int) -> dict[str, Any]:
        return self.agreement["versions"][number]["terms"]

    def _start(self) -> Memory:
        terms = self._terms(self._version)
        signing = terms["signing"] if self._version == 0 else self.agreement["versions"][self._version]["from"]
        price = bounded(start_price(terms) * unit(terms["price"]["unit"])[1])
        return Memory(price, price, price).with_items(terms.get("link", {}), signing)

    def _until(self, version: int, day: str) -> None:
        """Take the versions begun since, then the changes up to a day."""
        while self._version < version:
            before = self._terms(self._version)
            self._version += 1
            terms = self._terms(self._version)
            self.memory = self.memory.without_other_units(before, terms)
            names = terms.get("link", {})
            self.memory = self.memory.with_items(names, self.agreement["versions"][self._version]["from"])
        changes = self.agreement["changes"]
        while self._taken < len(changes) and changes[self._taken]["on"] <= day:
            if changes[self._taken]["kind"] == "repriced":
                self._repriced(changes[self._taken])
            self._taken += 1

    def _repriced(self, change: dict[str, Any]) -> None:
        terms = self._terms(self._version)
        if "start" in change:
            scale = unit(terms["price"]["unit"])[1]
            self.memory = self.memory.with_start(bounded(decimal(change["start"]) * scale))
        if "start" in change and change["bases"] == "reset":
            self.memory = self.memory.with_items(terms.get("link", {}), change["on"], reset=True)
        self.in_force.append({"from": change["on"], "look": 0, "price": figure_text(self.memory.owed)})

    def _look(self, look: PlannedLook) -> Done:
        run = LookRun(
            self._terms(look.version - 1), look, self.history, self.steps, self.body["knownOn"], self.calendar
        )
        done, self.memory = run.run(self.memory, self.agreement["changes"])
        return done

    def table(self) -> Table:
        """Every look due, in order."""
        done: list[Done] = []
        for look in (one for one in self.plan.looks if not one.absent):
            self._until(look.version - 1, look.date)
            one = self._look(look)
            done.append(one)
            if one.outcome == "adjusted":
                price = figure_text(one.after)
                self.in_force.append({"from": one.effective, "look": look.number, "price": price})
        begun = [n for n, one in enumerate(self.agreement["versions"]) if one["from"] <= self.body["knownOn"]]
        self._until(begun[-1] if begun else 0, self.body["knownOn"])
        return self._written(done)

    def one(self, number: int) -> Table:
        """The one look of a number, from the memory in the file."""
        look = self.plan.looks[number - 1] if 0 < number <= len(self.plan.looks) else None
        if look is None or look.absent:
            return Table([], [])
        self._until(look.version - 1, look.date)
        first = self.memory if all(one.absent for one in self.plan.looks[: number - 1]) else None
        self.memory = read_memory(self.body["memory"])
        if set(self.memory.items) != set(self._terms(look.version - 1).get("link", {})):
            raise Wrong("rule", "memory", "memory.items")
        found = self._written([self._look(look)])
        found.first = first
        return found

    def _written(self, done: list[Done]) -> Table:
        steps = listed(root for one in done for root in roots(one))
        places = {step.number: n + 1 for n, step in enumerate(steps)}
        looks = [record_text(one, places, self.history.entries) for one in done]
        return Table(looks, [step.members(places) for step in steps], self.in_force)
