"""The two ways a certificate can fail, and the bound on work."""

from __future__ import annotations


class Refused(Exception):
    """The file is not readable within the bounds, or not of the form of the page."""

    def __init__(self, code: str, place: str = "") -> None:
        super().__init__(code, place)
        self.code = code
        self.place = place


class Wrong(Exception):
    """The file does not hold together: in which layer, what, and the first wrong place."""

    def __init__(self, layer: str, code: str, place: str) -> None:
        super().__init__(layer, code, place)
        self.layer = layer
        self.code = code
        self.place = place


class Work:
    """Counts steps of work (section 1) and refuses beyond the limit."""

    LIMIT = 4_000_000

    def __init__(self) -> None:
        self.done = 0

    def count(self, steps: int = 1) -> None:
        """Add steps; refuse the file when it asks for too many."""
        self.done += steps
        if self.done > self.LIMIT:
            raise Refused("too-much-work")
