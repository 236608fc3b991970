"""Section 9: making one look from the memory it carries in, and the memory it leaves."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any, Optional

from . import days
from .figures import bounded, decimal
from .history import History, Lack
from .look import ItemRecord, Looker, Worked
from .measure import Measurer
from .memory import ItemMemory, Memory
from .observe import Reader
from .operations import DivisionByZero
from .plan import Calendar, PlannedLook
from .record import Done
from .scope import Contract
from .steps import Steps
from .terms import has_memory
from .units import unit


class LookRun:
    """One look of one version, ready to be tried on one day after another."""

    def __init__(
        self, terms: dict[str, Any], look: PlannedLook, history: History, steps: Steps, known_on: str, calendar: Calendar
    ) -> None:
        self.terms = terms
        self.look = look
        self.history = history
        self.steps = steps
        self.known_on = known_on
        self.calendar = calendar
        self.dimension, self.scale = unit(terms["price"]["unit"])

    def _tried(self, memory: Memory, on: str) -> Worked:
        contract = Contract(self.steps, self.terms)
        event = {} if self.look.event is None else self.look.event["dates"]
        reader = Reader(
            contract,
            self.history,
            event,
            on,
            self.known_on,
            lambda: self.steps.given(memory.start, self.dimension, "price.start"),
        )
        try:
            return Looker(Measurer(reader, memory, self.look.date), set(self.look.due)).work()
        except DivisionByZero:
            raise Lack("division-by-zero", {}) from None

    def run(self, memory: Memory, changes: list[dict[str, Any]]) -> tuple[Done, Memory]:
        """The look's record and the memory after it."""
        done, after = self._before_effect(memory, changes)
        if done.effective is not None:
            done = replace(done, effective=self._effective(done.effective))
        return done, after

    def _before_effect(self, memory: Memory, changes: list[dict[str, Any]]) -> tuple[Done, Memory]:
        """Record and memory, with the day that decides in place of the effective one."""
        done, after = self._made(memory)
        departure = next((c for c in changes if c["kind"] == "departed" and c["on"] == self.look.date), None)
        if departure is None or done.outcome == "blocked":
            return done, after
        return self._departed(memory, done, after, departure)

    def _made(self, memory: Memory) -> tuple[Done, Memory]:
        remembers, day = has_memory(self.terms), self.look.date
        if memory.blocked_by is not None and remembers:
            return self._blocked(memory, "earlier-look-open", {"look": str(memory.blocked_by)}), memory
        own = replace(memory, blocked_by=None)
        on, policy = day, None
        if own.waiting is not None and remembers and own.waiting[0] > day:
            on, policy = own.waiting
        while True:
            try:
                return self._worked(own, self._tried(own, on), on, policy)
            except Lack as lack:
                if lack.policy == "skip":
                    return self._done("unchanged", memory, reason=("skipped", lack.facts)), memory
                later = lack.earliest
                waits = lack.policy in ("wait", "wait-back")
                if not waits or later is None or not on < later <= self.known_on:
                    blocked = replace(memory, blocked_by=self.look.number if memory.blocked_by is None else memory.blocked_by)
                    return self._blocked(memory, lack.code, lack.facts), blocked
                on, policy = later, "wait" if policy == "wait" else lack.policy

    def _done(self, outcome: str, memory: Memory, after: Optional[Fraction] = None, **more: Any) -> Done:
        return Done(self.look, outcome, memory.owed, memory.owed if after is None else after, **more)

    def _blocked(self, memory: Memory, code: str, facts: dict[str, str]) -> Done:
        return self._done("blocked", memory, reason=(code, facts))

    def _effective(self, day: str) -> str:
        how = self.terms["effective"]
        found = days.add(day, days.span(how["after"]))
        if how["then"] != "none":
            period = days.holding(how["then"], found)
            found = days.period_at(how["then"], period.index + 1).first
        return self.calendar.rolled(found, how["roll"])

    def _worked(self, memory: Memory, worked: Worked, on: str, policy: Optional[str]) -> tuple[Done, Memory]:
        carry = self.terms["price"]["carry"]
        outcome, code, moves = worked.outcome(memory, carry)
        reason = None if code is None else (code, {})
        price = None if worked.price is None or outcome != "adjusted" else worked.price.value
        effective = None if price is None else (on if policy == "wait" else self.look.date)
        done = self._done(outcome, memory, price, reason=reason, decided=on, effective=effective, worked=worked)
        items = {one.name: self._item(memory.items[one.name], one, moves, on) for one in worked.items}
        after = replace(memory, items=items, waiting=None if policy is None else (on, policy))
        if moves and worked.price is not None and worked.exact is not None:
            before = worked.exact.value if carry == "exact" else worked.price.value
            number, day = self.look.number, self.look.date
            after = replace(after, owed=worked.price.value, before=before, look=number, price_change=day)
        return done, after

    def _moved_on(self, name: str, due: bool, counts: bool, moved: bool) -> bool:
        base = self.terms["link"][name]["base"]
        for one in (base["rise"], base["fall"]):
            word = one.get("at", "signing")
            if word == "signing" or days.is_day(word):
                continue
            if word == "own-change":
                return moved and counts
            return moved if word == "price-change" else due
        return False

    def _item(self, own: ItemMemory, one: ItemRecord, moved: bool, on: str) -> ItemMemory:
        taken = moved and (one.counts or one.returns)
        first_use = dict(own.first_use)
        if one.due and one.base_day is not None:
            first_use.setdefault(f"{one.name} {one.base_day}", on)
        if taken:
            counted = None if one.counted is None else one.counted.value
            change = one.counted_change.value
        else:
            counted = one.base.value if own.counted is None else own.counted
            change = own.change
        kept = None if one.measure is None else one.measure.movement.kept
        return ItemMemory(
            signing=own.signing,
            own_change=self.look.date if moved and one.counts else own.own_change,
            last_look=self.look.date if one.due else own.last_look,
            counted=counted,
            change=None if self._moved_on(one.name, one.due, one.counts, moved) else change,
            kept=kept.value if taken and one.counts and kept is not None else own.kept,
            first_use=first_use,
        )

    def _departed(self, memory: Memory, done: Done, after: Memory, change: dict[str, Any]) -> tuple[Done, Memory]:
        owed = memory.owed if change["owed"] == "before" else bounded(decimal(change["owed"]) * self.scale)
        if change["memory"] == "computed":
            after = replace(after, owed=owed)
        else:
            before = memory.before if change["owed"] == "before" else owed
            after = replace(memory, owed=owed, before=before, waiting=after.waiting or memory.waiting)
        if owed == memory.owed:
            reason = ("departed-to-before", {})
            return replace(done, after=owed, departed=True, outcome="unchanged", reason=reason, effective=None), after
        effective = done.effective or done.decided or self.look.date
        return replace(done, after=owed, departed=True, outcome="adjusted", reason=None, effective=effective), after
