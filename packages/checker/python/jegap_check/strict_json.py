"""Section 1: strict, bounded reading of JSON text, and its canonical text (RFC 8785, restricted)."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

from .fault import Refused

MAX_BYTES = 16_777_216
MAX_VALUES = 1_000_000
MAX_DEPTH = 32
MAX_UNITS = 65_536
MAX_WHOLE = 9_007_199_254_740_991

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}:]|[^\s\[\]{}:,"]+', re.DOTALL)
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)\Z")


def utf16(text: str) -> bytes:
    """Sort key: the UTF-16 code units of a text."""
    return text.encode("utf-16-be")


def _bounds(text: str) -> None:
    """Refuse by size and depth before anything is built (exact for JSON, anything for what is not JSON)."""
    depth = values = 0
    for match in _TOKEN.finditer(text):
        first = match.group()[0]
        if first in "[{":
            depth += 1
            values += 1
            if depth > MAX_DEPTH:
                raise Refused("too-deep")
        elif first in "]}":
            depth -= 1
        elif first == ":":
            values -= 1
        else:
            values += 1
        if values > MAX_VALUES + MAX_DEPTH + 1:
            raise Refused("too-many-values")
    if values > MAX_VALUES:
        raise Refused("too-many-values")


def _whole(digits: str) -> int:
    if len(digits) > 16 or digits == "-0" or not _WHOLE.match(digits):
        raise Refused("number")
    value = int(digits)
    if abs(value) > MAX_WHOLE:
        raise Refused("number")
    return value


def _no_number(_: str) -> int:
    raise Refused("number")


def _text(text: str) -> str:
    if len(text) * 2 > MAX_UNITS and len(utf16(text)) > MAX_UNITS * 2:
        raise Refused("text-too-long")
    return text


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Refused("repeated-key")
    return found


def _texts(value: Any) -> None:
    """Refuse texts and keys that are too long (lone surrogates were refused with the whole)."""
    if isinstance(value, str):
        _text(value)
    elif isinstance(value, list):
        for one in value:
            _texts(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            _text(key)
            _texts(one)


def read_json(raw: bytes) -> Any:
    """The value of JSON text, or Refused with what stands against it."""
    if len(raw) > MAX_BYTES:
        raise Refused("too-large")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("not-utf-8") from None
    _bounds(text)
    try:
        value = json.loads(
            text, object_pairs_hook=_object, parse_int=_whole, parse_float=_no_number, parse_constant=_no_number
        )
        canonical(value).encode("utf-8")
    except UnicodeEncodeError:
        raise Refused("lone-surrogate") from None
    except (ValueError, RecursionError):
        raise Refused("not-json") from None
    _texts(value)
    return value


_ESCAPES = {chr(code): f"\\u{code:04x}" for code in range(0x20)}
_ESCAPES |= {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
_TO_ESCAPE = re.compile(r'["\\\x00-\x1f]')


def _quoted(text: str) -> str:
    return '"' + _TO_ESCAPE.sub(lambda match: _ESCAPES[match.group()], text) + '"'


def canonical(value: Any) -> str:
    """The canonical text of a value that was read strictly."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return _by_code_units(value) if max(text) > "\uffff" else text


def _by_code_units(value: Any) -> str:
    """The same where the order of characters may not be that of code units."""
    if isinstance(value, str):
        return _quoted(value)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list):
        return "[" + ",".join(_by_code_units(one) for one in value) + "]"
    keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
    return "{" + ",".join(f"{_quoted(key)}:{_by_code_units(value[key])}" for key in keys) + "}"


def sha256_hex(*parts: bytes) -> str:
    """SHA-256 of the parts one after the other, as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(b"".join(parts)).hexdigest()


def hash_of(value: Any, salt: bytes = b"") -> str:
    """SHA-256 of a salt and the canonical text of a value."""
    return sha256_hex(salt, canonical(value).encode("utf-8"))
