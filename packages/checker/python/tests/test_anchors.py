"""Audit paths of RFC 6962 trees and the publisher's file."""

from __future__ import annotations

import unittest
from hashlib import sha256

from jegap_check.anchors import read_index
from jegap_check.fault import Refused
from jegap_check.seal import root_of


def _split(size: int) -> int:
    return 1 << (size - 1).bit_length() - 1


def _root(entries: list[bytes]) -> bytes:
    if len(entries) == 1:
        return sha256(b"\x00" + entries[0]).digest()
    k = _split(len(entries))
    return sha256(b"\x01" + _root(entries[:k]) + _root(entries[k:])).digest()


def _path(entries: list[bytes], at: int) -> list[str]:
    if len(entries) == 1:
        return []
    k = _split(len(entries))
    if at < k:
        return [*_path(entries[:k], at), _root(entries[k:]).hex()]
    return [*_path(entries[k:], at - k), _root(entries[:k]).hex()]


class Batches(unittest.TestCase):
    def test_every_path_of_trees_up_to_17_leads_to_the_root(self) -> None:
        for size in range(1, 18):
            entries = [sha256(bytes([n])).digest() for n in range(size)]
            for at, entry in enumerate(entries):
                batch = {"index": at, "size": size, "path": _path(entries, at)}
                self.assertEqual(root_of(batch, entry), _root(entries))
                for other in ({"index": (at + 1) % size}, {"path": batch["path"][1:]}, {"path": ["00" * 32, *batch["path"]]}):
                    if {**batch, **other} != batch:
                        self.assertNotEqual(root_of({**batch, **other}, entry), _root(entries))


class IndexFiles(unittest.TestCase):
    def test_reads_quotes_and_any_order_of_columns(self) -> None:
        columns, rows = read_index('known,value,period,series,note\r\n2024-02-01,"1.5",2024-01,"a,b",x\r\n')
        self.assertEqual(columns, ["series", "period", "value", "known"])
        self.assertEqual(rows[0]["series"], "a,b")

    def test_refuses_what_is_no_such_file(self) -> None:
        for text in ("", "series,period,value\n", "series,period,value,known\na,b\n", 'series,period,value,known\n"a'):
            with self.assertRaises(Refused, msg=text):
                read_index(text)


if __name__ == "__main__":
    unittest.main()
