"""`python3 -m jegap_check certificate.json`: exit 0 correct, 1 wrong or of other inputs, 2 refused."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Optional, Sequence

from .check import Anchors, check
from .strict_json import MAX_BYTES
from .words import HEADS, report

EXITS = {"correct": 0, "wrong": 1, "other-inputs": 1, "refused": 2}


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="jegap_check", description="산출증명 확인 / checks a certificate again")
    parser.add_argument("certificate")
    parser.add_argument("--terms-hash", action="append", default=[], metavar="HASH")
    parser.add_argument("--index", metavar="FILE.csv")
    parser.add_argument("--root", metavar="HASH")
    parser.add_argument("--lang", choices=("ko", "en"), default="ko")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args(argv)


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Check one file and say what came out."""
    asked = _arguments(argv)
    try:
        with open(asked.certificate, "rb") as file:
            raw = file.read(MAX_BYTES + 1)
        index = None
        if asked.index is not None:
            with open(asked.index, encoding="utf-8", newline="") as csv:
                index = csv.read()
    except (OSError, UnicodeDecodeError) as fault:
        print(f"{HEADS['unreadable'][asked.lang]}: {fault}", file=sys.stderr)
        return 2
    outcome = check(raw, Anchors(asked.terms_hash, index, asked.root))
    out = json.dumps(outcome.as_json(), ensure_ascii=False) if asked.json else report(outcome, asked.lang)
    sys.stdout.buffer.write(out.encode("utf-8") + b"\n")
    return EXITS[outcome.verdict]


if __name__ == "__main__":
    sys.exit(main())
