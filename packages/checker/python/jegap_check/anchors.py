"""Section 11: what one knows from elsewhere: the agreement's hash, the publisher's file, a batch's root."""

from __future__ import annotations

import csv
import io
from typing import Any

from . import days
from .body import GRADES, STATUSES
from .fault import Refused, Work
from .figures import decimal
from .history import History
from .plan import Calendar
from .rule import first_difference, worked_out
from .strict_json import hash_of

_MUST = ("series", "period", "value", "known")
_MAY = ("grade", "status", "source", "checksum")
_PLAIN = {"grade": "exact", "status": "final", "source": "", "checksum": ""}


def agreement_matches(body: dict[str, Any], agreed: list[str]) -> str | None:
    """`agreement` or `terms` if one of the hashes is the agreement's, or they hold every version's; else None."""
    if hash_of(body["agreement"]) in agreed:
        return "agreement"
    return "terms" if all(v["hash"] in agreed for v in body["agreement"]["versions"]) else None


def read_index(text: str) -> tuple[list[str], list[dict[str, str]]]:
    """The columns and rows of a publisher's file; refuses what is not such a file."""
    try:
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    except csv.Error:
        raise Refused("csv", "index") from None
    header = rows[0] if rows else []
    if any(name not in header for name in _MUST) or len(set(header)) != len(header):
        raise Refused("csv-header", "index")
    if any(len(row) not in (0, len(header)) for row in rows):
        raise Refused("csv-row", "index")
    columns = [name for name in (*_MUST, *_MAY) if name in header]
    return columns, [dict(zip(header, row)) for row in rows[1:] if row]


def _entry(row: dict[str, str], columns: list[str], own: dict[tuple[str, str, str], dict[str, Any]]) -> dict[str, Any]:
    same = own.get((row["series"], row["period"], row["known"]), _PLAIN)
    entry = {name: row[name] if name in columns else same[name] for name in _MAY}
    entry.update((name, row[name]) for name in _MUST)
    try:
        decimal(entry["value"])
        days.ordinal(entry["known"])
        days.period(entry["period"])
    except Refused as fault:
        raise Refused(fault.code, "index") from None
    if entry["grade"] not in GRADES or entry["status"] not in STATUSES:
        raise Refused("word", "index")
    return entry


def _replaced(body: dict[str, Any], columns: list[str], rows: list[dict[str, str]]) -> tuple[list[Any], set[str]]:
    ids = {one["id"] for one in body["series"]}
    there = {row["series"] for row in rows} & ids
    own = {(one["series"], one["period"], one["known"]): one for one in reversed(body["observations"])}
    found = [_entry(row, columns, own) for row in rows if row["series"] in there]
    found = [one for one in found if one["known"] <= body["knownOn"]]
    found.sort(key=lambda one: (one["period"], one["known"]))
    return [one for one in body["observations"] if one["series"] not in there] + found, there


def _told(steps: list[dict[str, Any]], entries: list[Any], columns: list[str], there: set[str]) -> list[dict[str, Any]]:
    """Steps with the place of an observation replaced by what it observes."""
    found = []
    for step in steps:
        if "observation" in step:
            entry = entries[step["observation"] - 1]
            names = columns if entry["series"] in there else (*_MUST, *_MAY)
            told = {name: str(decimal(entry[name])) if name == "value" else entry[name] for name in names}
            step = {**step, "observation": told}
        found.append(step)
    return found


def index_differs(body: dict[str, Any], text: str, work: Work) -> tuple[str | None, list[str]]:
    """The first place where the publisher's file leads elsewhere, and the series it does not have."""
    columns, rows = read_index(text)
    entries, there = _replaced(body, columns, rows)
    history = History(entries, body["series"], work)
    table = worked_out(body, history, Calendar(body["holidays"], work), work)
    place = first_difference(body["looks"], table.looks, "looks")
    if place is None:
        own = _told(body["steps"], body["observations"], columns, there)
        place = first_difference(own, _told(table.steps, entries, columns, there), "steps")
    return place, sorted({one["id"] for one in body["series"]} - there)
