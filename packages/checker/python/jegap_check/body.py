"""Sections 1, 3, 4 and 8: the form of the file outside of the terms."""

from __future__ import annotations

from typing import Any

from . import form
from .fault import Refused
from .figures import MODES
from .form import either, many, members, named, one_of
from .strict_json import utf16
from .terms import check_terms

GRADES = ("exact", "mirror", "assumed", "unrecorded")
STATUSES = ("provisional", "final", "corrected", "unstated")
_ids = many(form.whole(1))
_MORE: dict[str, dict[str, form.Check]] = {
    "observed": {"observation": form.whole(1)},
    "carried": {"figure": form.text},
    "round": {"mode": one_of(*MODES), "step": form.positive},
    "bands": {"bands": many(members({"share": form.figure}, {"to": form.figure}))},
    "table": {"row": form.whole(1)},
    "test": {"comparison": one_of("at least", "more than")},
}
LEAVES = ("given", "observed", "carried")
_OPS = (*LEAVES, "sum", "difference", "product", "quotient", "negation", "absolute", "minimum", "maximum", "mean")
_OPS += ("round", "bands", "table", "test")


def _step_rule(op: str) -> form.Check:
    must = {"id": form.whole(1), "op": form.text, "value": form.figure, "unit": form.dimension, **_MORE.get(op, {})}
    if op not in LEAVES:
        must["of"] = _ids
    may = {"field": form.text, **({"look": form.whole(0)} if op == "carried" else {})}
    return members(must, may)


_STEPS = {op: _step_rule(op) for op in _OPS}


def _step(value: Any, place: str) -> None:
    op = value.get("op") if isinstance(value, dict) else None
    if not isinstance(op, str) or op not in _STEPS:
        raise Refused("op", place)
    _STEPS[op](value, place)
    if op == "carried" and ("look" in value) != (value["figure"] in ("before", "in-force")):
        raise Refused("member-unknown", f"{place}.look")


_date = {"on": form.day}
_CHANGES: dict[str, form.Check] = {
    "amended": members({"kind": form.text, **_date}),
    "ended": members({"kind": form.text, **_date}),
    "renewed": members({"kind": form.text, **_date}, {"until": form.day}),
    "repriced": members({"kind": form.text, "bases": one_of("reset", "keep"), **_date}, {"start": form.decimal}),
    "departed": members(
        {
            "kind": form.text,
            "memory": one_of("computed", "unchanged"),
            "owed": either(lambda v: v == "before", form.text, form.decimal),
            **_date,
        }
    ),
}


def _change(value: Any, place: str) -> None:
    kind = value.get("kind") if isinstance(value, dict) else None
    if not isinstance(kind, str) or kind not in _CHANGES:
        raise Refused("word", f"{place}.kind")
    _CHANGES[kind](value, place)


_version = members(
    {"from": form.day_or_beginning, "hash": form.hash64, "terms": form.anything}, {"absent": form.only_true}
)
_agreement = members(
    {
        "versions": many(_version),
        "changes": many(_change),
        "events": many(members({"dates": named(form.day), "id": form.text})),
    },
    {"until": form.day},
)
_series = members(
    {
        "dimension": form.dimension,
        "frequency": one_of("day", "week", "month", "quarter", "half", "year", "step"),
        "id": form.text,
        "scale": form.figure,
        "unit": form.unit,
    }
)
_observation = members(
    {
        "checksum": form.text,
        "grade": one_of(*GRADES),
        "known": form.day,
        "period": form.period,
        "series": form.text,
        "source": form.text,
        "status": one_of(*STATUSES),
        "value": form.decimal,
    }
)
_ref = form.whole(1)
_look_item = members(
    {"name": form.text, "due": form.flag, "counts": form.flag, "returns": form.flag},
    {
        "baseDay": form.day,
        **{key: _ref for key in ("base", "comparison", "change", "rate", "verdict", "countedChange", "counted")},
    },
)
_look = members(
    {
        "look": form.whole(1),
        "date": form.day,
        "version": form.whole(1),
        "due": many(form.text),
        "outcome": one_of("adjusted", "unchanged", "blocked"),
        "provisional": form.flag,
        "before": form.figure,
        "after": form.figure,
        "items": many(_look_item),
    },
    {
        "event": form.text,
        "reason": members({"code": form.text, "facts": named(form.text)}),
        "decided": form.day,
        "effective": form.day,
        "departed": form.only_true,
        "lines": named(_ref),
        "exact": _ref,
        "price": _ref,
        "test": _ref,
    },
)
_memory_item = members(
    {"signing": form.day, "firstUse": named(form.day)},
    {"ownChange": form.day, "lastLook": form.day, "counted": form.figure, "change": form.figure, "kept": form.figure},
)
_memory = members(
    {
        "owed": form.figure,
        "before": form.figure,
        "start": form.figure,
        "look": form.whole(0),
        "items": named(_memory_item),
    },
    {
        "priceChange": form.day,
        "waiting": members({"policy": one_of("wait", "wait-back"), "until": form.day}),
        "blockedBy": form.whole(1),
    },
)
_in_force = many(members({"from": form.day_or_beginning, "look": form.whole(0), "price": form.figure}))


def _law(value: Any, place: str) -> None:
    if value != []:
        raise Refused("law", place)


_BODY = {
    "certificate": one_of("jegap-certificate-1"),
    "scope": one_of("table", "look"),
    "knownOn": form.day,
    "line": form.text,
    "agreement": _agreement,
    "series": many(_series),
    "observations": many(_observation),
    "holidays": named(many(form.day)),
    "law": _law,
    "steps": many(_step),
    "looks": many(_look),
}
_OF_SCOPE = {"table": members({**_BODY, "inForce": _in_force}), "look": members({**_BODY, "memory": _memory})}
_batch = members(
    {
        "index": form.whole(0),
        "path": many(form.hash64),
        "root": form.hash64,
        "size": form.whole(1, 1_000_000),
    }
)


def _salt(value: Any, place: str) -> None:
    if value != "":
        form.hash64(value, place)


def check_form(file: Any) -> None:
    """Refuse a file that is not of the form of the page."""
    members({"body": form.anything, "hash": form.hash64, "salt": _salt}, {"batch": _batch})(file, "")
    if "batch" in file and file["batch"]["index"] >= file["batch"]["size"]:
        raise Refused("batch", "batch.index")
    body = file["body"]
    scope = body.get("scope") if isinstance(body, dict) else None
    if not isinstance(scope, str) or scope not in _OF_SCOPE:
        raise Refused("word", "body.scope")
    _OF_SCOPE[scope](body, "body")
    if scope == "look" and len(body["looks"]) != 1:
        raise Refused("looks", "body.looks")
    if not body["agreement"]["versions"]:
        raise Refused("versions", "body.agreement.versions")
    for n, version in enumerate(body["agreement"]["versions"]):
        place = f"body.agreement.versions.{n}"
        check_terms(version["terms"], body["line"], f"{place}.terms")
        if "absent" in version and (body["line"] == "" or version["terms"]["goods"]["lines"]):
            raise Refused("absent", f"{place}.absent")


def ascending(texts: list[str]) -> bool:
    """Whether texts ascend, none twice, by UTF-16 code units."""
    return all(utf16(a) < utf16(b) for a, b in zip(texts, texts[1:]))
