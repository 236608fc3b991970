"""Section 8: the record of a look, its roots, and what was reached from it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Iterator, Optional

from .figures import figure_text
from .look import ItemRecord, Worked
from .plan import PlannedLook
from .steps import Step, listed
from .strict_json import utf16


@dataclass
class Done:
    """A look with all that its record says."""

    look: PlannedLook
    outcome: str
    before: Fraction
    after: Fraction
    reason: Optional[tuple[str, dict[str, str]]] = None
    decided: Optional[str] = None
    effective: Optional[str] = None
    departed: bool = False
    worked: Optional[Worked] = None


def _item_steps(item: ItemRecord) -> list[tuple[str, Step]]:
    found: list[tuple[str, Optional[Step]]] = [("base", item.base)]
    if item.measure is not None:
        movement = item.measure.movement
        found += [("comparison", item.measure.comparison), ("change", movement.change), ("rate", movement.rate)]
    found += [("verdict", item.verdict), ("countedChange", item.counted_change), ("counted", item.counted)]
    return [(key, step) for key, step in found if step is not None]


def _price_steps(worked: Worked) -> list[tuple[str, Step]]:
    named = (("exact", worked.exact), ("price", worked.price), ("test", worked.test))
    return [(key, step) for key, step in named if step is not None]


def roots(done: Done) -> Iterator[Step]:
    """The roots of a look, in order."""
    if done.worked is None:
        return
    for item in done.worked.items:
        yield from (step for _, step in _item_steps(item))
    for name in sorted(done.worked.lines, key=utf16):
        yield done.worked.lines[name]
    yield from (step for _, step in _price_steps(done.worked))


def _provisional(worked: Worked, observations: list[dict[str, Any]]) -> bool:
    within = [step for item in worked.items for key, step in _item_steps(item) if key in ("base", "comparison")]
    within += [*worked.lines.values(), *(step for key, step in _price_steps(worked) if key != "exact")]
    read = [step for step in listed(within) if step.op == "observed"]
    return any(observations[dict(step.extra)["observation"] - 1]["status"] == "provisional" for step in read)


def _item_text(item: ItemRecord, places: dict[int, int]) -> dict[str, Any]:
    found: dict[str, Any] = {"name": item.name, "due": item.due, "counts": item.counts, "returns": item.returns}
    if item.base_day is not None:
        found["baseDay"] = item.base_day
    found.update((key, places[step.number]) for key, step in _item_steps(item))
    return found


def record_text(done: Done, places: dict[int, int], observations: list[dict[str, Any]]) -> dict[str, Any]:
    """The record as the file has it."""
    look, worked = done.look, done.worked
    found: dict[str, Any] = {
        "look": look.number,
        "date": look.date,
        "version": look.version,
        "due": look.due,
        "outcome": done.outcome,
        "provisional": worked is not None and _provisional(worked, observations),
        "before": figure_text(done.before),
        "after": figure_text(done.after),
        "items": [] if worked is None else [_item_text(item, places) for item in worked.items],
    }
    if look.event is not None:
        found["event"] = look.event["id"]
    if done.reason is not None:
        found["reason"] = {"code": done.reason[0], "facts": done.reason[1]}
    if done.decided is not None:
        found["decided"] = done.decided
    if done.effective is not None:
        found["effective"] = done.effective
    if done.departed:
        found["departed"] = True
    if worked is not None:
        if worked.lines:
            found["lines"] = {name: places[step.number] for name, step in worked.lines.items()}
        found.update((key, places[step.number]) for key, step in _price_steps(worked))
    return found
