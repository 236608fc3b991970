"""Section 5: working expressions out in a scope of named steps."""

from __future__ import annotations

from typing import Any, Callable

from .expression import Expression, is_number
from .fault import Refused
from .figures import decimal
from .steps import Step, Steps
from .terms import own_line, rounding
from .units import quantity

Names = Callable[[str], Step]
_OPS = {"+": "sum", "*": "product", "/": "quotient", "min": "minimum", "max": "maximum", "mean": "mean"}


class Contract:
    """What the contract itself states: quantities, tables and the start price."""

    def __init__(self, steps: Steps, terms: dict[str, Any]) -> None:
        self.steps = steps
        self.terms = terms
        self._quantities: dict[str, Any] = terms.get("quantities", {})

    def has(self, name: str) -> bool:
        """Whether a name is a quantity (a table is not: it is an operation)."""
        return name in self._quantities and not isinstance(self._quantities[name], list)

    def quantity(self, name: str) -> Step:
        """A quantity of the contract or of the goods line."""
        stated = self._quantities[name]
        if isinstance(stated, str):
            value, unit = quantity(stated)
            return self.steps.given(value, unit, f"quantities.{name}")
        own = own_line(self.terms).get(name)
        if own is None:
            raise Refused("name", f"goods.lines.{name}")
        value, unit = quantity(own)
        return self.steps.given(value, unit, f"goods.{name}")

    def row(self, name: str, of: Step) -> Step:
        """The value of a table: of the last row whose `from` is at most the operand, else of the first."""
        rows = self._quantities.get(name)
        if not isinstance(rows, list):
            raise Refused("name", f"quantities.{name}")
        starts = [quantity(row["from"]) for row in rows[1:]]
        if any(unit != of.unit for _, unit in starts):
            raise Refused("units", f"quantities.{name}")
        place = sum(1 for start, _ in starts if start <= of.value)
        value, unit = quantity(rows[place]["value"])
        return self.steps.row(of, value, unit, name, place + 1)


def worked_out(found: Expression, contract: Contract, names: Names) -> Step:
    """The step an expression comes to, operands from left to right."""
    if isinstance(found, str):
        return contract.steps.given(decimal(found)) if is_number(found) else names(found)
    of = [worked_out(part, contract, names) for part in found[1:]]
    op = str(found[0])
    if op == "-":
        return contract.steps.work("difference" if len(of) == 2 else "negation", of)
    if op in _OPS:
        return contract.steps.work(_OPS[op], of)
    return contract.row(op, of[0])


def rounded(steps: Steps, step: Step, rounds: list[str], field: str, held: Callable[[Step], Step] | None = None) -> Step:
    """R under F: each rounding in turn; `keep` has the figure held as second operand, or 0."""
    for text in rounds:
        mode, size, unit = rounding(text)
        if unit != step.unit:
            raise Refused("units", field)
        of = [step]
        if mode == "keep":
            of.append(held(step) if held else steps.zero(step.unit))
        step = steps.work("round", of, field, mode=mode, step=size)
    return step
