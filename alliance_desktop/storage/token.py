"""The token outside a store: what tells the store from a copy of it.

docs/bundle.md section 1 says why: two stores that write one device's line would fork it. A copied
folder finds no token at its path, an older file finds one that is ahead of it, another store's
folder one that names another device.
"""

import hashlib
import json
import os
import tempfile
import unicodedata
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import select

from alliance_desktop.errors import of_the_system
from alliance_desktop.paths import tokens
from alliance_desktop.records.change import HASH
from alliance_desktop.storage.keys import sync_folder
from alliance_desktop.storage.store import Access
from alliance_desktop.storage.tables import segment


@dataclass(frozen=True, slots=True)
class Token:
    """Which store lies at a path, whose line it writes, and the last that was sealed of it."""

    store: str
    device: str
    number: int  # 0: nothing is sealed yet
    hash: str  # of that change, 64 digits; empty with 0


def read(folder: Path) -> Token | None:
    """The token of the store in a folder; None where there is none that can be read."""
    try:
        value = json.loads(_file(folder).read_bytes())
    except (OSError, ValueError):
        return None
    match value:
        case {
            "store": str(store),
            "device": str(device),
            "number": int(number),
            "hash": str(hash_),
        } if HASH.fullmatch(hash_) or not number:
            return Token(store, device, number, hash_)
        case _:
            return None


def write(folder: Path, token: Token) -> None:
    """Keeps the token of the store in a folder, on disk when this returns."""
    file = _file(folder)
    part = None
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, suffix=".part")
        part = Path(name)
        with os.fdopen(handle, "w", encoding="ascii") as out:
            json.dump(asdict(token), out)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
        sync_folder(file.parent)
    except OSError as problem:
        if part is not None:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        raise of_the_system(problem, file.parent) from problem


def forget(folder: Path) -> None:
    """Nobody will open the store in a folder again."""
    _file(folder).unlink(missing_ok=True)


def last_sealed(access: Access, device: str) -> tuple[int, str]:
    """Number and hash of the last change of a device that is sealed here; (0, "") if none is."""
    query = (
        select(segment.c.last, segment.c.last_hash)
        .where(segment.c.device == access.log.device_ids.get(device))
        .order_by(segment.c.last.desc())
    )
    row = access.connection.execute(query).first()
    return (row.last, bytes(row.last_hash).hex()) if row else (0, "")


def holds(access: Access, noted: Token) -> bool:
    """Whether the store has sealed what its token says it has."""
    query = select(segment.c.first).where(
        segment.c.device == access.log.device_ids.get(noted.device),
        segment.c.last == noted.number,
        segment.c.last_hash == bytes.fromhex(noted.hash),
    )
    return not noted.number or access.connection.execute(query).first() is not None


def _file(folder: Path) -> Path:
    """By the path however it is typed, without telling it."""
    path = os.path.normcase(os.path.realpath(folder))
    name = hashlib.sha256(unicodedata.normalize("NFC", path).encode("utf-8", "surrogateescape"))
    return tokens() / f"{name.hexdigest()[:32]}.json"
