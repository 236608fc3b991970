"""Section 9: what is carried from look to look."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any, Dict, Optional

from .dimensions import observed_in
from .figures import figure, figure_text


@dataclass(frozen=True)
class ItemMemory:
    """What is remembered of one item."""

    signing: str
    own_change: Optional[str] = None
    last_look: Optional[str] = None
    counted: Optional[Fraction] = None
    change: Optional[Fraction] = None
    kept: Optional[Fraction] = None
    first_use: Dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Memory:
    """What a look carries in."""

    owed: Fraction
    before: Fraction
    start: Fraction
    look: int = 0
    price_change: Optional[str] = None
    waiting: Optional[tuple[str, str]] = None
    blocked_by: Optional[int] = None
    items: Dict[str, ItemMemory] = field(default_factory=dict)

    def with_start(self, price: Fraction) -> "Memory":
        """The memory with a new start price."""
        return replace(self, owed=price, before=price, start=price, look=0)

    def without_other_units(self, before: Any, terms: Any) -> "Memory":
        """Without the items whose counted value is in another unit than their observation has in the new terms."""

        def stays(name: str, item: ItemMemory) -> bool:
            if item.counted is None or name not in terms.get("link", {}):
                return True
            return observed_in(before, name) == observed_in(terms, name)

        return replace(self, items={name: item for name, item in self.items.items() if stays(name, item)})

    def with_items(self, names: Any, signing: str, reset: bool = False) -> "Memory":
        """Exactly these items; new ones (all with `reset`) begin on a day."""
        kept = {} if reset else self.items
        return replace(self, items={name: kept.get(name) or ItemMemory(signing) for name in names})


_ITEM = {"ownChange": "own_change", "lastLook": "last_look"}
_FIGURES = ("counted", "change", "kept")


def _item_text(item: ItemMemory) -> dict[str, Any]:
    found: dict[str, Any] = {"signing": item.signing, "firstUse": item.first_use}
    found.update((key, getattr(item, name)) for key, name in _ITEM.items() if getattr(item, name) is not None)
    found.update((k, figure_text(getattr(item, k))) for k in _FIGURES if getattr(item, k) is not None)
    return found


def memory_text(memory: Memory) -> dict[str, Any]:
    """The memory as the file has it."""
    found: dict[str, Any] = {key: figure_text(getattr(memory, key)) for key in ("owed", "before", "start")}
    found["look"] = memory.look
    found["items"] = {name: _item_text(item) for name, item in memory.items.items()}
    if memory.price_change is not None:
        found["priceChange"] = memory.price_change
    if memory.waiting is not None:
        found["waiting"] = {"until": memory.waiting[0], "policy": memory.waiting[1]}
    if memory.blocked_by is not None:
        found["blockedBy"] = memory.blocked_by
    return found


def _read_item(text: dict[str, Any]) -> ItemMemory:
    figures = {key: figure(text[key]) for key in _FIGURES if key in text}
    own_change, last_look = text.get("ownChange"), text.get("lastLook")
    return ItemMemory(text["signing"], own_change, last_look, first_use=dict(text["firstUse"]), **figures)


def read_memory(text: dict[str, Any]) -> Memory:
    """The memory a file claims."""
    waiting = text.get("waiting")
    return Memory(
        owed=figure(text["owed"]),
        before=figure(text["before"]),
        start=figure(text["start"]),
        look=text["look"],
        price_change=text.get("priceChange"),
        waiting=None if waiting is None else (waiting["until"], waiting["policy"]),
        blocked_by=text.get("blockedBy"),
        items={name: _read_item(item) for name, item in text["items"].items()},
    )
