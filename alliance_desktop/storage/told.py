"""What this device holds, as others are told; and what they told, which only grows."""

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import delete, insert, select

from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.chains import Place, union, within, without
from alliance_desktop.records.change import Range
from alliance_desktop.storage.store import Access
from alliance_desktop.storage.tables import told

Held = dict[int, list[Range]]  # by run: numbers held whole
Line = tuple[str, str, list[Range]]  # device, tip, ranges: as vectors have them
Tips = dict[str, tuple[int, str]]  # by signer: number and first 16 digits of its last statement


def held(access: Access) -> Held:
    """By run, the numbers held whole."""
    log = access.log
    holes: dict[int, list[Range]] = defaultdict(list)
    for run, number in sorted(log.missing):
        holes[run].append((number, number))
    runs = log.chains.runs.items()
    return {run: without(one.first, one.last, holes.get(run, [])) for run, one in runs}


def vector(access: Access, statements: list[Json], media: list[Json]) -> dict[str, Json]:
    """What this device says it holds."""
    return {
        "lines": as_lines(access, held(access)),
        "media": sorted(media, key=str),
        "statements": statements,
    }


def as_lines(access: Access, numbers: Held) -> list[Json]:
    """Numbers by run as the lines of a vector."""
    context = access.log.chains.context(numbers, {}, None)
    return [
        [run.device, run.tip, [[first, last] for first, last in run.ranges]] for run in context.seen
    ]


def joined(one: Held, other: Held) -> Held:
    """What either holds."""
    runs = one.keys() | other.keys()
    return {run: union([*one.get(run, []), *other.get(run, [])]) for run in runs}


def hear(access: Access, device: str, made: int, said: Json) -> None:
    """Keeps what a device told; what it told before it still holds."""
    query = select(told.c.vector).where(told.c.device == device)
    known = access.connection.execute(query).scalar()
    before: Json = json.loads(known) if known else None
    lines: list[Json] = [
        [name, tip, [[first, last] for first, last in ranges]]
        for name, tip, ranges in _joined(access, [*_lines(said), *_lines(before)])
    ]
    media: list[Json] = [*sorted(_media(said) | _media(before))]
    tips: list[Json] = []
    for signer, (number, hash8) in sorted((_later(_tips(before), _tips(said))).items()):
        tips.append([signer, number, hash8])
    kept: Json = {"lines": lines, "media": media, "statements": tips}
    access.connection.execute(delete(told).where(told.c.device == device))
    row = {"device": device, "made": made, "vector": dumps(kept).decode()}
    access.connection.execute(insert(told).values(row))


def _joined(access: Access, lines: list[Line]) -> list[Line]:
    """Lines without those that another one has grown out of."""
    tops: dict[Place, list[Range]] = {}
    loose: dict[tuple[str, str], list[Range]] = {}
    for device, tip, ranges in lines:
        place = access.log.chains.find(device, ranges[-1][1], bytes.fromhex(tip))
        if place is None:  # of what we do not hold ourselves
            known = loose.get((device, tip), [])
            loose[device, tip] = union([*known, *ranges])
        else:
            tops[place] = union([*tops.get(place, []), *ranges])
    for place in sorted(tops, key=lambda one: one[1], reverse=True):
        for run, first, last in access.log.chains.below(place) if place in tops else ():
            for other in [o for o in tops if o[0] == run and first <= o[1] <= last and o != place]:
                tops[place] = union([*tops[place], *tops.pop(other)])
    found = [
        (access.log.chains.runs[p[0]].device, access.log.chains.hash(p)[:8].hex(), ranges)
        for p, ranges in tops.items()
    ]
    loose_ = [(device, tip, ranges) for (device, tip), ranges in loose.items()]
    return sorted([*found, *loose_])


def heard(access: Access) -> dict[str, Held]:
    """By device: which of the changes held here it said it holds."""
    return {name: as_held(access, said) for name, said in _said(access)}


def as_held(access: Access, said: Json) -> Held:
    """Which of the changes held here the lines of a vector list."""
    mine: Held = {}
    for device, tip, ranges in _lines(said):
        place = access.log.chains.find(device, ranges[-1][1], bytes.fromhex(tip))
        for run, first, last in access.log.chains.below(place) if place else ():
            mine[run] = union([*mine.get(run, []), *within(ranges, first, last)])
    return mine


def heard_media(access: Access) -> dict[str, set[str]]:
    """By device, the first 16 digits of the hashes of the files it said it holds."""
    return {name: _media(said) for name, said in _said(access)}


def heard_statements(access: Access) -> dict[str, Tips]:
    """By device, the last statement of each signer that it said it holds."""
    return {name: _tips(said) for name, said in _said(access)}


def exceeds(access: Access, device: str, said: Json) -> bool:
    """Whether somebody says they hold of a device what is not held here."""
    return any(
        name == device and not access.log.chains.find(name, ranges[-1][1], bytes.fromhex(tip))
        for name, tip, ranges in _lines(said)
    )


def _said(access: Access) -> Iterator[tuple[str, Json]]:
    for row in access.connection.execute(select(told)).all():
        yield row.device, json.loads(row.vector)


def _media(value: Json) -> set[str]:
    listed = value.get("media") if isinstance(value, dict) else None
    return {one for one in listed if isinstance(one, str)} if isinstance(listed, list) else set()


def _tips(value: Json) -> Tips:
    listed = value.get("statements") if isinstance(value, dict) else None
    result: Tips = {}
    for one in listed if isinstance(listed, list) else ():
        match one:
            case [str(signer), int(number), str(hash8)] if len(hash8) == 16:
                result = _later(result, {signer: (number, hash8)})
            case _:
                pass
    return result


def _later(one: Tips, other: Tips) -> Tips:
    signers = one.keys() | other.keys()
    none = (0, "")
    return {name: max(one.get(name, none), other.get(name, none)) for name in signers}


def _lines(value: Json) -> Iterator[Line]:
    """The lines of a vector that are of their form; the rest is nobody's loss."""
    lines = value.get("lines") if isinstance(value, dict) else None
    for line in lines if isinstance(lines, list) else ():
        match line:
            case [str(device), str(tip), list(ranges)] if ranges and _is_hash8(tip):
                if all(map(_is_range, ranges)):
                    yield device, tip, union([_range(one) for one in ranges])
            case _:
                pass


def _is_hash8(text: str) -> bool:
    return len(text) == 16 and all(c in "0123456789abcdef" for c in text)


def _range(value: Any) -> Range:
    return value[0], value[1]


def _is_range(value: Any) -> bool:
    match value:
        case [int(first), int(last)]:
            return 0 < first <= last
        case _:
            return False


def times(access: Access) -> dict[str, int]:
    """By device, when the latest of what it told was made: milliseconds since 1970 UTC."""
    rows = access.connection.execute(select(told.c.device, told.c.made)).all()
    return {row.device: row.made for row in rows}
