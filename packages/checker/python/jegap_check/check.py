"""Section 10: the verdict on one certificate."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Sequence

from .anchors import agreement_matches, index_differs
from .arithmetic import check_arithmetic
from .body import check_form
from .fault import Refused, Work, Wrong
from .rule import check_rule
from .seal import check_hashes
from .strict_json import hash_of, read_json

REFUSED, WRONG, OTHER_INPUTS, CORRECT = "refused", "wrong", "other-inputs", "correct"
LAYERS = ("hash", "arithmetic", "rule", "anchor")


@dataclass(frozen=True)
class Anchors:
    """What one has from elsewhere (section 11): hashes agreed to, the publisher's file as text, a batch's root."""

    agreed: Sequence[str] = ()
    index: Optional[str] = None
    root: Optional[str] = None

    def asked(self) -> bool:
        """Whether there is any."""
        return bool(self.agreed) or self.index is not None or self.root is not None


@dataclass
class Outcome:
    """The verdict, how each layer came out, the first wrong place, and what stays a claim."""

    verdict: str
    layers: Dict[str, str]
    code: Optional[str] = None
    place: Optional[str] = None
    claims: List[str] = field(default_factory=list)
    agreement_hash: Optional[str] = None

    @property
    def layer(self) -> str | None:
        """The layer that is wrong."""
        return next((name for name, result in self.layers.items() if result == "wrong"), None)

    def as_json(self) -> dict[str, Any]:
        """The outcome as an object; a member without content is absent."""
        found: dict[str, Any] = {"verdict": self.verdict}
        found["layers"] = [{"layer": name, "result": result} for name, result in self.layers.items()]
        if self.code is not None:
            found["fault"] = {"code": self.code, "place": self.place or ""}
        found["claims"] = self.claims
        if self.agreement_hash is not None:
            found["agreementHash"] = self.agreement_hash
        return found


def _claims(body: dict[str, Any], matched: str | None, unread: list[str]) -> list[str]:
    """What nothing here has proven of this certificate."""
    found = ["values"] if unread else []
    found += ["holidays"]
    if matched != "agreement":
        found += ["agreement"] if matched is None else ["changes"]
        found += ["events"]
    if body["scope"] == "look" and body["looks"][0]["look"] != 1:
        found.append("memory")
    return found


def _anchored(file: dict[str, Any], anchors: Anchors, work: Work) -> tuple[str | None, list[str]]:
    """The first anchor that does not match, and the claims."""
    body = file["body"]
    matched, unread, places = None, [one["id"] for one in body["series"]], []
    if anchors.agreed:
        matched = agreement_matches(body, list(anchors.agreed))
        places += [] if matched else ["agreement"]
    if anchors.root is not None and file.get("batch", {}).get("root") != anchors.root:
        places.append("batch.root")
    if anchors.index is not None:
        where, unread = index_differs(body, anchors.index, work)
        places += [] if where is None else [where]
    return (places[0] if places else None), _claims(body, matched, unread)


def _layers(right: int, last: str, asked: bool) -> dict[str, str]:
    """The first so many layers right, the next as said, the rest not reached."""
    found = {name: "right" if n < right else "not-reached" for n, name in enumerate(LAYERS)}
    if right < len(LAYERS):
        found[LAYERS[right]] = last
    if not asked:
        found["anchor"] = "not-asked"
    return found


def _checked(raw: bytes, anchors: Anchors, work: Work) -> Outcome:
    file = read_json(raw)
    check_form(file)
    asked = anchors.asked()
    try:
        check_hashes(file)
        check_arithmetic(file["body"], work)
        check_rule(file["body"], work)
    except Wrong as fault:
        return Outcome(WRONG, _layers(LAYERS.index(fault.layer), "wrong", asked), fault.code, fault.place)
    where, claims = _anchored(file, anchors, work)
    agreed = hash_of(file["body"]["agreement"])
    if where is None:
        return Outcome(CORRECT, _layers(4, "", asked), claims=claims, agreement_hash=agreed)
    return Outcome(OTHER_INPUTS, _layers(3, "wrong", asked), "anchor", where, claims, agreed)


def check(raw: bytes, anchors: Anchors = Anchors()) -> Outcome:
    """Check a certificate's bytes, with the anchors one has. Never raises for any bytes."""
    try:
        return _checked(raw, anchors, Work())
    except Refused as fault:
        return Outcome(REFUSED, _layers(0, "not-reached", True), fault.code, fault.place)
