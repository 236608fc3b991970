"""Layer *arithmetic* of level A: each step has the value its operation gives; totals follow from steps."""

from __future__ import annotations

from typing import Any

from .fault import Wrong, Work
from .figures import bounded, decimal, figure
from .operations import DivisionByZero, Unfit, fit, value_of
from .units import dimension


def _observed(body: dict[str, Any], series: dict[str, Any], step: dict[str, Any], place: str) -> None:
    if step["observation"] > len(body["observations"]):
        raise Wrong("arithmetic", "observation", place)
    one = body["observations"][step["observation"] - 1]
    own = series.get(one["series"])
    if own is None or own["dimension"] != step["unit"]:
        raise Wrong("arithmetic", "unit", place)
    if bounded(decimal(one["value"]) * figure(own["scale"])) != figure(step["value"]):
        raise Wrong("arithmetic", "value", place)


def _extra(step: dict[str, Any]) -> dict[str, Any]:
    if step["op"] == "round":
        return {"mode": step["mode"], "step": figure(step["step"])}
    if step["op"] == "bands":
        return {"bands": [(figure(b["share"]), figure(b["to"]) if "to" in b else None) for b in step["bands"]]}
    return step


def _worked(step: dict[str, Any], operands: list[Any], place: str) -> None:
    op = step["op"]
    try:
        unit = fit(op, operands, step.get("mode", ""))
        if op == "table":
            return
        value = value_of(op, [v for v, _ in operands], _extra(step))
    except Unfit:
        raise Wrong("arithmetic", "operands", place) from None
    except DivisionByZero:
        raise Wrong("arithmetic", "division-by-zero", place) from None
    if unit != dimension(step["unit"]):
        raise Wrong("arithmetic", "unit", place)
    if value != figure(step["value"]):
        raise Wrong("arithmetic", "value", place)


def _step(body: dict[str, Any], series: dict[str, Any], n: int, work: Work) -> None:
    step, place = body["steps"][n], f"steps.{n + 1}"
    if step["id"] != n + 1:
        raise Wrong("arithmetic", "id", place)
    if step["op"] == "observed":
        _observed(body, series, step, place)
    of = step.get("of")
    if of is None:
        return
    work.count(len(of))
    if any(one > n for one in of):
        raise Wrong("arithmetic", "operands", place)
    operands = [(figure(body["steps"][i - 1]["value"]), dimension(body["steps"][i - 1]["unit"])) for i in of]
    _worked(step, operands, place)


def _references(look: dict[str, Any]) -> list[int]:
    keys = ("base", "comparison", "change", "rate", "verdict", "countedChange", "counted")
    found = [item[key] for item in look["items"] for key in keys if key in item]
    return found + list(look.get("lines", {}).values()) + [look[k] for k in ("exact", "price", "test") if k in look]


def check_arithmetic(body: dict[str, Any], work: Work) -> None:
    """Wrong in the layer `arithmetic` at the first step, look or price in force that does not add up."""
    series = {one["id"]: one for one in body["series"]}
    steps = body["steps"]
    for n in range(len(steps)):
        _step(body, series, n, work)
    after: dict[int, str] = {}
    for n, look in enumerate(body["looks"]):
        if any(one > len(steps) for one in _references(look)):
            raise Wrong("arithmetic", "reference", f"looks.{n + 1}")
        after[look["look"]] = look["after"]
        if look["outcome"] == "adjusted" and "departed" not in look:
            if "price" not in look or steps[look["price"] - 1]["value"] != look["after"]:
                raise Wrong("arithmetic", "after", f"looks.{n + 1}.after")
    for n, entry in enumerate(body.get("inForce", [])):
        if entry["look"] > 0 and after.get(entry["look"]) != entry["price"]:
            raise Wrong("arithmetic", "in-force", f"inForce.{n + 1}")
