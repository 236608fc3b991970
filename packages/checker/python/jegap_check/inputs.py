"""Section 10: what the inputs must be before the rule is worked out."""

from __future__ import annotations

from typing import Any

from . import days
from .body import ascending
from .days import BEGINNING
from .fault import Wrong
from .figures import figure
from .strict_json import canonical, utf16
from .units import dimension, unit


def _wrong(code: str, place: str) -> Wrong:
    return Wrong("rule", code, place)


def _versions(agreement: dict[str, Any]) -> None:
    changes, versions = agreement["changes"], agreement["versions"]
    if any(a["on"] > b["on"] for a, b in zip(changes, changes[1:])):
        raise _wrong("order", "agreement.changes")
    wanted = [BEGINNING, *(c["on"] for c in changes if c["kind"] in ("amended", "renewed"))]
    if [version["from"] for version in versions] != wanted:
        raise _wrong("versions", "agreement.versions")


def _observations(body: dict[str, Any]) -> None:
    found = body["observations"]
    if len({canonical(one) for one in found}) != len(found):
        raise _wrong("repeated", "observations")
    keys = [(utf16(one["series"]), utf16(one["period"]), one["known"]) for one in found]
    if any(a > b for a, b in zip(keys, keys[1:])):
        raise _wrong("order", "observations")
    accepted = {grade for version in body["agreement"]["versions"] for grade in version["terms"]["grades"]}
    frequencies = {one["id"]: one["frequency"] for one in body["series"]}
    for n, one in enumerate(found):
        place = f"observations.{n + 1}"
        if one["known"] > body["knownOn"]:
            raise _wrong("known", place)
        if one["grade"] not in accepted:
            raise _wrong("grade", place)
        frequency = frequencies.get(one["series"])
        kept = "day" if frequency == "step" else frequency
        if kept != days.period(one["period"]).unit:
            raise _wrong("period", place)


def _named(body: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    for version in body["agreement"]["versions"]:
        for one in version["terms"]["observe"].values():
            if "series" in one:
                found |= {one["series"], *(entry["series"] for entry in one.get("then", []))}
    return found


def _series(body: dict[str, Any]) -> None:
    listed = body["series"]
    ids = [one["id"] for one in listed]
    if not ascending(ids) or set(ids) != _named(body):
        raise _wrong("series", "series")
    for n, one in enumerate(listed):
        if (dimension(one["dimension"]), figure(one["scale"])) != unit(one["unit"]):
            raise _wrong("unit", f"series.{n + 1}")
    units = {one["id"]: unit(one["unit"]) for one in listed}
    for v, version in enumerate(body["agreement"]["versions"]):
        for name, one in version["terms"]["observe"].items():
            if "series" in one and unit(one["unit"]) != units[one["series"]]:
                raise _wrong("unit", f"agreement.versions.{v + 1}.terms.observe.{name}")


def _line(body: dict[str, Any]) -> None:
    """A line is named where a version has it, and only there."""
    has = any(version["terms"]["goods"]["lines"] for version in body["agreement"]["versions"])
    if has != (body["line"] != ""):
        raise _wrong("line", "line")


def check_inputs(body: dict[str, Any]) -> None:
    """Wrong in the layer `rule` at the first input that is not as the page says."""
    _line(body)
    _versions(body["agreement"])
    _series(body)
    _observations(body)
    for name, listed in body["holidays"].items():
        if not listed or not ascending(listed):
            raise _wrong("holidays", f"holidays.{name}")
