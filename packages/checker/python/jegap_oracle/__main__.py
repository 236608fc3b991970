"""`python3 -m jegap_oracle --cases 1000000 --seed 1`: certificates of drawn clauses and histories, each checked.

Each worker keeps one engine (Node) running and asks it for batches over standard input. A case is named `seed:n` and
is made again by `--only seed:n`; with `--keep FOLDER` each certificate that is not accepted is written there.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Iterator, List, Optional, Tuple

from jegap_check import check

ROOT = Path(__file__).resolve().parents[4]
BATCH = 100
_engine: Optional["subprocess.Popen[str]"] = None


def _started() -> "subprocess.Popen[str]":
    """This worker's engine, started once."""
    global _engine
    if _engine is None:
        own = ROOT / "node_modules" / ".bin" / "node"
        command = [str(own) if own.exists() else "node", "--conditions=jegap-source", "tools/oracle.ts"]
        _engine = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
    return _engine


def _answers(seed: int, count: int) -> Iterator[dict[str, Any]]:
    engine = _started()
    if engine.stdin is None or engine.stdout is None:
        raise RuntimeError("the engine has no pipes")
    engine.stdin.write(json.dumps({"seed": seed, "count": count}) + "\n")
    engine.stdin.flush()
    for line in iter(engine.stdout.readline, "\n"):
        if not line:
            raise RuntimeError(f"the engine ended in the batch of seed {seed}")
        yield json.loads(line)


def _batch(asked: Tuple[int, int, Optional[str]]) -> Tuple[Counter[str], List[dict[str, Any]]]:
    """Verdicts of one batch, and the cases that were not accepted."""
    seed, count, keep = asked
    verdicts: Counter[str] = Counter()
    failed = []
    for answer in _answers(seed, count):
        if "text" not in answer:
            verdicts["not made"] += 1
            failed.append(answer)
            continue
        outcome = check(answer["text"].encode("utf-8"))
        verdicts[outcome.verdict] += 1
        looks = json.loads(answer["text"])["body"]["looks"]
        verdicts.update(f"look {look['outcome']}" for look in looks)
        if outcome.verdict != "correct":
            failed.append({"case": answer["case"], **outcome.as_json()})
            if keep is not None:
                Path(keep, f"{answer['case'].replace(':', '-')}.json").write_text(answer["text"], encoding="utf-8")
    return verdicts, failed


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="jegap_oracle", description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--keep", help="folder for certificates that are not accepted")
    parser.add_argument("--only", metavar="SEED:N", help="one case, as it was named")
    return parser.parse_args()


def _plan(asked: argparse.Namespace) -> List[Tuple[int, int, Optional[str]]]:
    if asked.only is not None:
        seed, _, number = asked.only.partition(":")
        return [(int(seed), int(number) + 1, asked.keep)]
    starts = range(0, asked.cases, BATCH)
    return [(asked.seed * 1_000_003 + n, min(BATCH, asked.cases - s), asked.keep) for n, s in enumerate(starts)]


def main() -> int:
    """Run all batches and sum up; exit 1 when a certificate was not made or not accepted."""
    asked = _arguments()
    if asked.keep is not None:
        Path(asked.keep).mkdir(parents=True, exist_ok=True)
    begun, verdicts, failed = time.monotonic(), Counter[str](), []
    with ProcessPoolExecutor(asked.workers) as pool:
        for counted, wrong in pool.map(_batch, _plan(asked)):
            verdicts += counted
            failed += wrong
            if wrong:
                print(json.dumps(wrong[0], ensure_ascii=False), file=sys.stderr)
    told = {"seed": asked.seed, "verdicts": verdicts, "failed": failed[:5], "seconds": round(time.monotonic() - begun)}
    print(json.dumps(told, ensure_ascii=False, indent=1))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
