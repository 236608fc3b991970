"""What a reader refuses, in bounded time and memory, and canonical text."""

from __future__ import annotations

import json
import unittest

from jegap_check import check
from jegap_check.fault import Refused
from jegap_check.strict_json import canonical, read_json


class Reading(unittest.TestCase):
    def test_refuses(self) -> None:
        table = {
            "too-large": b" " * 16_777_217,
            "too-deep": b"[" * 40_000_0,
            "too-many-values": b"[" + b"1," * 1_000_000 + b"1]",
            "not-utf-8": b'"\xff"',
            "lone-surrogate": b'"\\ud800"',
            "repeated-key": b'{"a":1,"\\u0061":2}',
            "text-too-long": b'"' + b"a" * 65_537 + b'"',
            "number": b"-0",
            "not-json": b"[1] 2",
        }
        for code, raw in table.items():
            with self.assertRaises(Refused) as caught:
                read_json(raw)
            self.assertEqual(caught.exception.code, code)

    def test_refuses_numbers_that_are_not_plain_whole_ones(self) -> None:
        for text in ("1.0", "1e3", "NaN", "Infinity", "-Infinity", "01", "9007199254740992", "1" * 17, "9" * 1_000_000):
            with self.assertRaises(Refused, msg=text[:20]):
                read_json(text.encode())

    def test_refuses_other_white_space_and_marks(self) -> None:
        for raw in (b"\xef\xbb\xbf1", b"\xc2\xa01", b"[1,]", b"'a'", b'"\n"', b'"\\x"', b"", b"tru"):
            with self.assertRaises(Refused, msg=repr(raw)):
                read_json(raw)

    def test_takes_the_bounds_themselves(self) -> None:
        self.assertEqual(len(read_json(b'"' + b"a" * 65_536 + b'"')), 65_536)
        self.assertEqual(read_json(b"9007199254740991"), 9007199254740991)
        self.assertEqual(len(read_json(b"[" + b"1," * 999_998 + b"1]")), 999_999)
        nested = "[" * 32 + "]" * 32
        self.assertEqual(json.dumps(read_json(nested.encode())), nested)
        with self.assertRaises(Refused):
            read_json(b"[" * 33 + b"]" * 33)

    def test_a_key_is_a_key_like_any_other(self) -> None:
        self.assertEqual(read_json(b'{"__proto__":1,"constructor":2}'), {"__proto__": 1, "constructor": 2})

    def test_order_of_keys_is_that_of_code_units(self) -> None:
        self.assertEqual(canonical({"\ufb33": 1, "\U0001f600": 2, "a": "\u20ac\x0f\n\"\\/"}),
                         '{"a":"€\\u000f\\n\\"\\\\/","\U0001f600":2,"\ufb33":1}')

    def test_check_never_raises(self) -> None:
        for raw in (b"", b"null", b"[]", b"{}", b'{"body":{},"hash":"","salt":""}', b'{"body":1,"hash":1,"salt":1}'):
            self.assertEqual(check(raw).verdict, "refused")


if __name__ == "__main__":
    unittest.main()
