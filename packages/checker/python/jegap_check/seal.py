"""Layer *hash* of level A: the file's hash, each version's, and the audit path of a batch."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from .fault import Wrong
from .strict_json import hash_of


def _node(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def root_of(batch: dict[str, Any], entry: bytes) -> bytes | None:
    """The root an audit path leads to (RFC 9162, 2.1.3.2), or None where it leads nowhere."""
    at, last = batch["index"], batch["size"] - 1
    found = sha256(b"\x00" + entry).digest()
    for one in map(bytes.fromhex, batch["path"]):
        if last == 0:
            return None
        if at % 2 or at == last:
            found = _node(one, found)
            while at % 2 == 0 and at:
                at, last = at // 2, last // 2
        else:
            found = _node(found, one)
        at, last = at // 2, last // 2
    return found if last == 0 else None


def check_hashes(file: dict[str, Any]) -> None:
    """Wrong in the layer `hash` unless every hash of the file is right."""
    if hash_of(file["body"], bytes.fromhex(file["salt"])) != file["hash"]:
        raise Wrong("hash", "hash", "hash")
    for n, version in enumerate(file["body"]["agreement"]["versions"]):
        if hash_of(version["terms"]) != version["hash"]:
            raise Wrong("hash", "terms-hash", f"body.agreement.versions.{n}.hash")
    batch = file.get("batch")
    if batch is not None:
        root = root_of(batch, bytes.fromhex(file["hash"]))
        if root is None or root.hex() != batch["root"]:
            raise Wrong("hash", "root", "batch.root")
