"""Certificates with one thing changed, by a seed."""

from __future__ import annotations

import json
import random
from pathlib import Path as File
from typing import Any, Iterator, List, NamedTuple

from jegap_check.strict_json import canonical, hash_of

from .change import Path, changed, paths, replaced


class Original(NamedTuple):
    """A certificate that is correct, with what one knows of it from elsewhere."""

    name: str
    file: Any
    agreed: str
    index: str


class Mutant(NamedTuple):
    """A changed certificate."""

    name: str
    path: Path
    how: str
    text: str
    original: Original


def originals(folder: File, most: int) -> List[Original]:
    """The certificates of a folder of at most so many bytes, in the order of their names."""
    found = []
    for path in sorted(folder.glob("*.json")):
        if path.stat().st_size > most:
            continue
        beside = folder / path.name[: -len(".json")].split(".look-")[0]
        agreed = beside.with_name(beside.name + ".hash").read_text()
        index = beside.with_name(beside.name + ".csv").read_bytes().decode()
        found.append(Original(path.stem, json.loads(path.read_text(encoding="utf-8")), agreed, index))
    return found


def sealed(file: Any) -> str:
    """The file's text with the hashes of terms and body made right again."""
    body = file.get("body")
    agreement = body.get("agreement") if isinstance(body, dict) else None
    versions = agreement.get("versions") if isinstance(agreement, dict) else None
    for n, version in enumerate(versions if isinstance(versions, list) else []):
        if isinstance(version, dict) and "terms" in version and "hash" in version:
            fresh = hash_of(version["terms"])
            if version["hash"] != fresh:
                body = replaced(body, ("agreement", "versions", n, "hash"), fresh)
    salt = bytes.fromhex(file["salt"])
    return canonical({**file, "body": body, "hash": hash_of(body, salt)})


def _sections(body: Any) -> dict[str, List[Path]]:
    """All paths by what they belong to, so that every part is changed about as often as any other."""
    found: dict[str, List[Path]] = {}
    for path in paths(body)[1:]:
        parts = [one for one in path if isinstance(one, str)]
        name = ".".join(parts[:4]) if "terms" in parts else ".".join(parts[:1] + parts[-1:])
        found.setdefault(name, []).append(path)
    return found


def mutants(found: List[Original], seed: int, first: int, count: int) -> Iterator[Mutant]:
    """Mutants number `first` and on; each depends on the seed and its number alone."""
    sections: dict[str, dict[str, List[Path]]] = {}
    for number in range(first, first + count):
        rng = random.Random(f"{seed} {number}")
        original = found[rng.randrange(len(found))]
        body = original.file["body"]
        if original.name not in sections:
            sections[original.name] = _sections(body)
        own = sections[original.name]
        path = rng.choice(own[rng.choice(sorted(own))])
        inner = body
        for key in path:
            inner = inner[key]
        how, other = changed(inner, rng)
        file = {**original.file, "body": replaced(body, path, other)}
        text = canonical(file) if rng.random() < 0.02 else sealed(file)
        yield Mutant(f"{seed}:{number} {original.name}", path, how, text, original)
