"""What is sealed, what is kept aside, and which files went out and came in."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, func, insert, select

from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.chains import Place
from alliance_desktop.records.wire import Segment
from alliance_desktop.records.wire import write as spelled
from alliance_desktop.storage.packs import deflate, inflate
from alliance_desktop.storage.store import Access
from alliance_desktop.storage.tables import absent, aside, bundle, done, run, segment, statement

UNKNOWN: Final = "not admitted"  # why a segment waits
OUT, IN = "out", "in"


def keep_segment(access: Access, made: Segment) -> None:
    """Notes what was signed, so that it can be passed on."""
    row = {
        "device": access.log.device_id(made.device),
        "last_hash": made.last_hash,
        "first": made.first,
        "last": made.last,
        "previous": made.previous,
        "signature": made.signature,
        "bytes": made.size or len(spelled(made)),
    }
    access.connection.execute(insert(segment).prefix_with("OR IGNORE").values(row))


def sealed(access: Access) -> Iterator[tuple[Segment, Place]]:
    """Every segment held, with the place of its last change; without its changes."""
    query = select(segment).order_by(segment.c.device, segment.c.first, segment.c.last_hash)
    for row in access.connection.execute(query).all():
        device = access.log.devices[row.device]
        place = access.log.chains.find(device, row.last, bytes(row.last_hash))
        if place is not None:
            yield (
                Segment(
                    device,
                    row.first,
                    row.last,
                    bytes(row.previous),
                    bytes(row.last_hash),
                    bytes(row.signature),
                    {},
                    [],
                ),
                place,
            )


def text_of(
    access: Access, made: Segment, place: Place, veil: Callable[[Segment], None] | None = None
) -> bytes:
    """The text of a segment held, with all that is here of it and that `veil` leaves in it."""
    pieces = [
        access.log.stretch(run, max(first, made.first), last)
        for run, first, last in access.log.chains.below(place)
        if last >= made.first
    ]
    for piece in reversed(pieces):
        made.changes += piece.changes
        made.seeds |= piece.seeds
    if veil is not None:
        veil(made)
    return spelled(made)


def lay_aside(access: Access, text: bytes, made: Segment | None, reason: str) -> None:
    """Keeps a segment that can't be taken in now."""
    row = {
        "sha256": hashlib.sha256(text).digest(),
        "device": made.device if made else "",
        "first": made.first if made else 0,
        "last": made.last if made else 0,
        "reason": reason,
        "text": deflate(text),
    }
    access.connection.execute(insert(aside).prefix_with("OR IGNORE").values(row))


def take_from_aside(access: Access, device: str) -> list[bytes]:
    """The segments of a device that waited for it to be admitted."""
    rows = access.connection.execute(
        select(aside.c.text).where(aside.c.device == device, aside.c.reason == UNKNOWN)
    ).all()
    access.connection.execute(
        delete(aside).where(aside.c.device == device, aside.c.reason == UNKNOWN)
    )
    return [inflate(bytes(row.text), max_output_size=2**23) for row in rows]


def laid_aside(access: Access) -> list[tuple[str, str, int]]:
    """(device, why, changes) of all that is kept aside; the device is "" where nobody can tell."""
    count = func.sum(aside.c.last - aside.c.first + 1)
    query = select(aside.c.device, aside.c.reason, count).group_by(aside.c.device, aside.c.reason)
    rows = access.connection.execute(query.order_by(aside.c.device, aside.c.reason))
    return [(device, reason, int(changes)) for device, reason, changes in rows]


def note_import(access: Access, id_: str, at: int, report: str, brought: str) -> None:
    """Keeps the report of an import, and which changes it brought; again after each file."""
    access.connection.execute(delete(done).where(done.c.id == id_))
    row = {"id": id_, "at": at, "report": report, "brought": brought}
    access.connection.execute(insert(done).values(row))


def brought(access: Access, id_: str) -> str | None:
    """Which changes an import brought, as noted; None where there was none."""
    query = select(done.c.brought).where(done.c.id == id_)
    found: str | None = access.connection.execute(query).scalar()
    return found


@dataclass(frozen=True, slots=True)
class Noted:
    """A file that was written, or taken in."""

    sha256: str
    bundle: str
    part: tuple[int, int]  # k of m
    direction: str  # OUT or IN
    at: int  # milliseconds since 1970 UTC
    about: Json  # where to, what is in it; or from whom


def note_bundle(access: Access, one: Noted) -> None:
    """Remembers a file; the same file taken in again, or written and then taken in, once each."""
    row = {
        "sha256": f"{one.direction}:{one.sha256}",
        "id": one.bundle,
        "part": f"{one.part[0]}/{one.part[1]}",
        "direction": one.direction,
        "at": one.at,
        "about": dumps(one.about).decode(),
    }
    access.connection.execute(insert(bundle).prefix_with("OR REPLACE").values(row))


def noted(access: Access, direction: str) -> Iterator[Noted]:
    """The files written, or taken in, the oldest first."""
    query = select(bundle).where(bundle.c.direction == direction)
    for row in access.connection.execute(query.order_by(bundle.c.at, bundle.c.sha256)).all():
        number, _, of = row.part.partition("/")
        sha256 = row.sha256.removeprefix(direction + ":")
        part = int(number), int(of)
        yield Noted(sha256, row.id, part, direction, row.at, json.loads(row.about))


def fingerprint(access: Access) -> bytes:
    """Differs when anything else is held than before."""
    digest = hashlib.sha256()
    for row in access.connection.execute(select(run).order_by(run.c.id)):
        digest.update(f"{row.id} {row.first} {row.last} ".encode() + row.tip)
    for table in (statement, absent, aside):
        count = access.connection.execute(select(func.count()).select_from(table)).scalar()
        digest.update(f"{table.name} {count} ".encode())
    return digest.digest()
