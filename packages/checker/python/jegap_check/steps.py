"""Making steps: equal steps are one (section 4, identity), and listing them in the order of the walk."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Iterable, Sequence

from .fault import Refused, Work
from .figures import ONE, ZERO, bounded, figure_text
from .operations import Unfit, fit, value_of
from .units import NUMBER, Dimension, dimension_text


class Step:
    """One step before it has a place in a list."""

    __slots__ = ("number", "op", "value", "unit", "field", "of", "extra")

    def __init__(self, number: int, key: tuple[Any, ...]) -> None:
        self.number = number
        self.op: str = key[0]
        self.value: Fraction = key[1]
        self.unit: Dimension = key[2]
        self.field: str | None = key[3]
        self.of: tuple[Step, ...] = key[4]
        self.extra: tuple[tuple[str, Any], ...] = key[5]

    def members(self, places: dict[int, int]) -> dict[str, Any]:
        """The step as the file has it."""
        found: dict[str, Any] = {
            "id": places[self.number],
            "op": self.op,
            "value": figure_text(self.value),
            "unit": dimension_text(self.unit),
        }
        if self.field is not None:
            found["field"] = self.field
        if self.op not in ("given", "observed", "carried"):
            found["of"] = [places[one.number] for one in self.of]
        found.update((key, _plain(value)) for key, value in self.extra)
        return found


def _plain(value: Any) -> Any:
    if isinstance(value, Fraction):
        return figure_text(value)
    if not isinstance(value, tuple):
        return value
    return [
        {"share": figure_text(share)} if to is None else {"share": figure_text(share), "to": figure_text(to)}
        for share, to in value
    ]


class Steps:
    """All steps made in one check, each once."""

    def __init__(self, work: Work) -> None:
        self._known: dict[tuple[Any, ...], Step] = {}
        self._work = work

    def _made(self, *key: Any) -> Step:
        op, value, unit, field, of, extra = key
        self._work.count(1 + len(of))
        same = (op, value, unit, field, tuple(one.number for one in of), extra)
        found = self._known.get(same)
        if found is None:
            found = self._known[same] = Step(len(self._known) + 1, key)
        return found

    def given(self, value: Fraction, unit: Dimension = NUMBER, field: str | None = None) -> Step:
        """A figure of the terms, of the calendar, or a constant."""
        return self._made("given", bounded(value), unit, field, (), ())

    def zero(self, unit: Dimension) -> Step:
        """`given` 0 with a unit and no field."""
        return self.given(ZERO, unit)

    def one(self) -> Step:
        """`given` 1, unit `1`, no field."""
        return self.given(ONE)

    def observed(self, value: Fraction, unit: Dimension, field: str, place: int) -> Step:
        """A published value, by its place in `observations`."""
        return self._made("observed", bounded(value), unit, field, (), (("observation", place),))

    def carried(
        self, value: Fraction, unit: Dimension, name: str, field: str | None = None, look: int | None = None
    ) -> Step:
        """A figure remembered from an earlier look."""
        extra: tuple[tuple[str, Any], ...] = (("figure", name),)
        return self._made("carried", value, unit, field, (), extra if look is None else (*extra, ("look", look)))

    def work(self, op: str, of: Sequence[Step], field: str | None = None, **extra: Any) -> Step:
        """The operation on the operands; refuses operands that do not fit: no such certificate is made."""
        operands = [(one.value, one.unit) for one in of]
        try:
            unit = fit(op, operands, extra.get("mode", ""))
        except Unfit:
            raise Refused("units", field or op) from None
        value = value_of(op, [one.value for one in of], extra)
        return self._made(op, value, unit, field, tuple(of), tuple(sorted(extra.items())))

    def row(self, of: Step, value: Fraction, unit: Dimension, name: str, row: int) -> Step:
        """The value of a row of a table."""
        return self._made("table", value, unit, f"quantities.{name}", (of,), (("row", row),))

    def under(self, step: Step, field: str) -> Step:
        """The step with its field replaced."""
        if step.field == field:
            return step
        return self._made(step.op, step.value, step.unit, field, step.of, step.extra)


def listed(roots: Iterable[Step]) -> list[Step]:
    """The steps reached from the roots, in the order a walk leaves them."""
    found: list[Step] = []
    seen: set[int] = set()
    for root in roots:
        stack: list[tuple[Step, bool]] = [(root, False)]
        while stack:
            step, left = stack.pop()
            if left:
                found.append(step)
            elif step.number not in seen:
                seen.add(step.number)
                stack.append((step, True))
                stack.extend((one, False) for one in reversed(step.of) if one.number not in seen)
    return found
