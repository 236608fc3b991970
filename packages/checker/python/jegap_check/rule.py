"""Level B: work plan, looks and steps out again and compare them with the file."""

from __future__ import annotations

from typing import Any

from .fault import Work, Wrong
from .history import History
from .inputs import check_inputs
from .memory import memory_text
from .plan import Calendar
from .table import Runner, Table


def worked_out(body: dict[str, Any], history: History, calendar: Calendar, work: Work) -> Table:
    """What the rule comes to for a body, against a history."""
    runner = Runner(body, history, calendar, work)
    return runner.table() if body["scope"] == "table" else runner.one(body["looks"][0]["look"])


def first_difference(found: Any, wanted: Any, place: str) -> str | None:
    """The place of the first difference of two values, or None."""
    if isinstance(found, dict) and isinstance(wanted, dict):
        for key in sorted({*found, *wanted}):
            at = f"{place}.{key}"
            if key not in found or key not in wanted:
                return at
            inner = first_difference(found[key], wanted[key], at)
            if inner is not None:
                return inner
        return None
    if isinstance(found, list) and isinstance(wanted, list):
        for n, (one, other) in enumerate(zip(found, wanted)):
            inner = first_difference(one, other, f"{place}.{n + 1}")
            if inner is not None:
                return inner
        return None if len(found) == len(wanted) else f"{place}.{min(len(found), len(wanted)) + 1}"
    return None if type(found) is type(wanted) and found == wanted else place


def _compare(body: dict[str, Any], table: Table) -> None:
    pairs = [("looks", table.looks)]
    if body["scope"] == "table":
        pairs.append(("inForce", table.in_force))
    elif table.first is not None:
        pairs.append(("memory", memory_text(table.first)))
    pairs.append(("steps", table.steps))
    for name, wanted in pairs:
        place = first_difference(body[name], wanted, name)
        if place is not None:
            raise Wrong("rule", "differs", place)


def _all_used(body: dict[str, Any], history: History, calendar: Calendar) -> None:
    for n, one in enumerate(body["observations"]):
        if (one["series"], one["period"]) not in history.read:
            raise Wrong("rule", "not-read", f"observations.{n + 1}")
    for name, listed in body["holidays"].items():
        for n, day in enumerate(listed):
            if (name, day) not in calendar.met:
                raise Wrong("rule", "not-met", f"holidays.{name}.{n + 1}")


def _check_memory(body: dict[str, Any]) -> None:
    """With scope `look`, the memory has the items of the look's version."""
    look = body["looks"][0]
    versions = body["agreement"]["versions"]
    if look["version"] > len(versions):
        raise Wrong("rule", "differs", "looks.1.version")


def check_rule(body: dict[str, Any], work: Work) -> None:
    """Wrong in the layer `rule` where the file is not what the rule gives."""
    check_inputs(body)
    history = History(body["observations"], body["series"], work)
    calendar = Calendar(body["holidays"], work)
    if body["scope"] == "look":
        _check_memory(body)
    table = worked_out(body, history, calendar, work)
    _compare(body, table)
    _all_used(body, history, calendar)
