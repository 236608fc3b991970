"""`python3 -m jegap_check.many FOLDER`: the verdict on every certificate of a folder, one JSON object a line."""

from __future__ import annotations

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from .check import check


def _judged(path: Path) -> dict[str, Any]:
    outcome = check(path.read_bytes())
    return {"name": path.name, "verdict": outcome.verdict, "layer": outcome.layer, "place": outcome.place}


def main() -> None:
    """Check all files on several cores."""
    parser = argparse.ArgumentParser(prog="jegap_check.many", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args()
    with ProcessPoolExecutor(asked.workers) as pool:
        for said in pool.map(_judged, sorted(asked.folder.glob("*.json")), chunksize=16):
            print(json.dumps(said))


if __name__ == "__main__":
    main()
