"""Section 5: expressions in prefix text, read into nested tuples."""

from __future__ import annotations

from functools import lru_cache
from typing import Tuple, Union

from .fault import Refused
from .figures import _DECIMAL, _FIGURE

Expression = Union[str, Tuple["Expression", ...]]
_LEAST = {"+": (2, None), "*": (2, None), "-": (1, 2), "/": (2, 2), "min": (1, None), "max": (1, None), "mean": (1, None)}
MAX_LENGTH = 8000
MAX_LEVELS = 130


def is_number(atom: str) -> bool:
    """Whether an atom is a figure rather than a name."""
    return bool(_DECIMAL.match(atom) or _FIGURE.match(atom))


@lru_cache(maxsize=4096)
def expression(text: str) -> Expression:
    """An atom, or (op, operand, …)."""
    if len(text) > MAX_LENGTH:
        raise Refused("expression")
    found, end = _read(text, 0, 0)
    if end != len(text):
        raise Refused("expression")
    return found


def _read(text: str, start: int, level: int) -> tuple[Expression, int]:
    if level > MAX_LEVELS:
        raise Refused("expression")
    if text[start : start + 1] != "(":
        end = start
        while end < len(text) and text[end] not in " ()":
            end += 1
        if end == start:
            raise Refused("expression")
        return text[start:end], end
    op, at = _read(text, start + 1, level + 1)
    if not isinstance(op, str):
        raise Refused("expression")
    parts: list[Expression] = [op]
    while text[at : at + 1] == " ":
        operand, at = _read(text, at + 1, level + 1)
        parts.append(operand)
    least, most = _LEAST.get(op, (1, 1))
    if text[at : at + 1] != ")" or len(parts) - 1 < least or (most is not None and len(parts) - 1 > most):
        raise Refused("expression")
    return tuple(parts), at + 1


def names(found: Expression) -> set[str]:
    """All names in an expression, those of tables too."""
    if isinstance(found, str):
        return set() if is_number(found) else {found}
    own = set() if found[0] in _LEAST else {str(found[0])}
    return own.union(*(names(part) for part in found[1:]))
