"""`python3 -m jegap_mutate FOLDER --count 20000 --seed 1`: what of the checker finds the changes, and what none finds.

Each mutant is checked without anchors, and when found correct once more with the agreement hash and the publisher's
file. Those still correct are survivors; each must have an explanation (`explain.py`), or the exit code is 1.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, List, Tuple

from jegap_check import Anchors, check

from .explain import explanation
from .mutant import Mutant, mutants, originals

Row = dict
_CHUNK = 500


def _judged(mutant: Mutant) -> Row:
    raw = mutant.text.encode("utf-8", "surrogatepass")
    alone = check(raw)
    outcome = alone
    if alone.verdict == "correct":
        outcome = check(raw, Anchors([mutant.original.agreed], mutant.original.index))
    found = "form" if outcome.verdict == "refused" else outcome.layer or "survivor"
    told = {"verdict": alone.verdict, "layer": alone.layer, "place": alone.place}
    row: Row = {"name": mutant.name, "path": ".".join(map(str, mutant.path)), "how": mutant.how, "by": found, **told}
    if found == "survivor":
        row["because"] = explanation(mutant)
    return row


def _chunk(asked: Tuple[str, int, int, int, int, bool]) -> List[Row]:
    folder, most, seed, first, count, with_text = asked
    found = originals(Path(folder), most)
    rows = []
    for mutant in mutants(found, seed, first, count):
        row = _judged(mutant)
        rows.append({**row, "text": mutant.text} if with_text else row)
    return rows


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="jegap_mutate", description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--most", type=int, default=30_000, help="leave certificates of more bytes out")
    parser.add_argument("--out", help="write mutants and verdicts here, one JSON object a line")
    return parser.parse_args()


def main() -> int:
    """Judge the mutants on several cores and sum up."""
    asked = _arguments()
    starts = range(0, asked.count, _CHUNK)
    chunks: list[Any] = [
        (asked.folder, asked.most, asked.seed, s, min(_CHUNK, asked.count - s), asked.out is not None) for s in starts
    ]
    with ProcessPoolExecutor(asked.workers) as pool:
        rows = [row for found in pool.map(_chunk, chunks) for row in found]
    if asked.out is not None:
        with open(asked.out, "w", encoding="utf-8", newline="\n") as out:
            out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    survivors = [{k: v for k, v in row.items() if k != "text"} for row in rows if row["by"] == "survivor"]
    unexplained = [row for row in survivors if row["because"] is None]
    reasons = Counter(row["because"] for row in survivors if row["because"] is not None)
    told = {"mutants": len(rows), "by": Counter(row["by"] for row in rows), "survivors": reasons}
    print(json.dumps({**told, "unexplained": unexplained}, ensure_ascii=False, indent=1))
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
