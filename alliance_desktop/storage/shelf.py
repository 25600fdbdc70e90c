"""What is sealed, what is kept aside, and what other devices said they hold."""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import delete, insert, select

from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.chains import Place, holds, union, within, without
from alliance_desktop.records.change import Range
from alliance_desktop.records.wire import Segment
from alliance_desktop.records.wire import write as spelled
from alliance_desktop.storage.log import deflate, inflate
from alliance_desktop.storage.store import Access
from alliance_desktop.storage.tables import aside, done, segment, told

Held = dict[int, list[Range]]  # by run: numbers held whole


def keep_segment(access: Access, made: Segment) -> None:
    """Notes what was signed, so that it can be passed on."""
    row = {
        "device": access.log.device_id(made.device),
        "last_hash": made.last_hash,
        "first": made.first,
        "last": made.last,
        "previous": made.previous,
        "signature": made.signature,
        "bytes": len(spelled(made)),
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


def text_of(access: Access, made: Segment, place: Place) -> bytes:
    """The text of a segment held, with all that is here of it."""
    pieces = [
        access.log.stretch(run, max(first, made.first), last)
        for run, first, last in access.log.chains.below(place)
        if last >= made.first
    ]
    for piece in reversed(pieces):
        made.changes += piece.changes
        made.seeds |= piece.seeds
    return spelled(made)


def held(access: Access) -> Held:
    """By run, the numbers held whole."""
    log = access.log
    result = {}
    for run, one in log.chains.runs.items():
        holes = [(number, number) for of, number in sorted(log.missing) if of == run]
        result[run] = without(one.first, one.last, holes)
    return result


def vector(access: Access, statements: list[Json], media: list[Json]) -> Json:
    """What this device says it holds."""
    context = access.log.chains.context(held(access), {}, None)
    lines: list[Json] = [
        [run.device, run.tip, [[first, last] for first, last in run.ranges]] for run in context.seen
    ]
    return {"lines": lines, "media": sorted(media, key=str), "statements": statements}


def hear(access: Access, device: str, made: int, said: Json) -> None:
    """Keeps what a device told; what it told before it still holds."""
    known = access.connection.execute(select(told.c.vector).where(told.c.device == device)).scalar()
    lines: list[Json] = [*_lines(said)]
    lines += [line for line in _lines(json.loads(known) if known else None) if line not in lines]
    access.connection.execute(delete(told).where(told.c.device == device))
    media: list[Json] = [*sorted(_media(said) | _media(json.loads(known) if known else None))]
    kept: Json = {"lines": lines, "media": media}
    row = {"device": device, "made": made, "vector": dumps(kept).decode()}
    access.connection.execute(insert(told).values(row))


def heard(access: Access) -> dict[str, Held]:
    """By device: which of the changes held here it said it holds."""
    result: dict[str, Held] = {}
    for row in access.connection.execute(select(told)).all():
        mine: Held = {}
        for device, tip, ranges in _lines(json.loads(row.vector)):
            listed = [(first, last) for first, last in ranges]
            place = access.log.chains.find(device, listed[-1][1], bytes.fromhex(tip))
            for run, first, last in access.log.chains.below(place) if place else ():
                mine[run] = union([*mine.get(run, []), *within(listed, first, last)])
        result[row.device] = mine
    return result


def heard_media(access: Access) -> dict[str, set[str]]:
    """By device, the first 16 digits of the hashes of the files it said it holds."""
    rows = access.connection.execute(select(told)).all()
    return {row.device: _media(json.loads(row.vector)) for row in rows}


def _media(value: Any) -> set[str]:
    listed = value.get("media") if isinstance(value, dict) else None
    return {one for one in listed if isinstance(one, str)} if isinstance(listed, list) else set()


def _lines(value: Any) -> Iterator[list[Any]]:
    """The lines of a told vector that are of their form; the rest is nobody's loss."""
    lines = value.get("lines") if isinstance(value, dict) else None
    for line in lines if isinstance(lines, list) else ():
        match line:
            case [str(), str(tip), list(ranges)] if len(tip) == 16 and ranges:
                if all(_range(one) for one in ranges):
                    yield line
            case _:
                pass


def _range(value: Any) -> bool:
    match value:
        case [int(first), int(last)]:
            return 0 < first <= last
        case _:
            return False


def has_all(known: Held, access: Access, made: Segment, place: Place) -> bool:
    """Whether all of a segment is among what a device said it holds."""
    return all(
        holds(known.get(run, ()), number)
        for run, first, last in access.log.chains.below(place)
        if last >= made.first
        for number in range(max(first, made.first), last + 1)
    )


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


def waiting(access: Access) -> list[str]:
    """The devices whose work is kept aside because nobody has admitted them."""
    query = select(aside.c.device).where(aside.c.reason == UNKNOWN).distinct()
    return sorted(access.connection.execute(query).scalars())


def note_import(access: Access, id_: str, at: int, report: str) -> None:
    """Keeps the report of an import."""
    access.connection.execute(insert(done).values(id=id_, at=at, report=report))


UNKNOWN = "not admitted"
