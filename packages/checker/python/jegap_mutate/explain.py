"""Why a change can leave a certificate correct: it must say nothing of the price, or be a claim."""

from __future__ import annotations

import json
from typing import Any

from jegap_check.figures import decimal

from .mutant import Mutant


def _rests_on(body: dict[str, Any]) -> list[Any]:
    """The observations that steps rest on, in the order of the steps."""
    return [body["observations"][s["observation"] - 1] for s in body["steps"] if s["op"] == "observed"]


def _as_numbers(body: dict[str, Any]) -> list[Any]:
    return [{**one, "value": decimal(one["value"])} for one in body["observations"]]


def explanation(mutant: Mutant) -> str | None:
    """The reason in a few words, or None where there is none."""
    file, before = json.loads(mutant.text), mutant.original.file
    body, own = file["body"], before["body"]
    if file == before:
        return "nothing was changed"
    if mutant.path[0] == "memory" and own["looks"][0]["look"] != 1:
        return "what a single look carries in is a claim"
    if mutant.path[0] == "holidays":
        return "which days are holidays is a claim"
    if mutant.path[0] == "knownOn" and body["looks"] == own["looks"]:
        return "asked on another day, with the same answer"
    if mutant.path[0] == "observations" and _as_numbers(body) == _as_numbers(own):
        return "the same number, written in another way"
    if mutant.path[0] == "series" and not any(step["op"] == "observed" for step in body["steps"]):
        return "a series of which nothing was read"
    if mutant.path[0] == "observations" and _rests_on(body) == _rests_on(own):
        return "a vintage that no figure rests on"
    return None
