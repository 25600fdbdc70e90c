"""What a person keeps from leaving this store, and from whom; it stays held until released.

docs/bundle.md section 5 has the forms: a field held back leaves its leaf, a whole record only the
digests of its changes, so chains and signatures still verify.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from sqlalchemy import delete, insert, select

from alliance_desktop.records.chains import Place, within, without
from alliance_desktop.records.change import Change, id_bytes, id_text
from alliance_desktop.records.wire import Segment
from alliance_desktop.storage.packs import spell_out, withhold
from alliance_desktop.storage.store import Access
from alliance_desktop.storage.tables import hold, record, touch

WHOLE: Final = ""  # in place of a field: the whole record
Hidden: TypeAlias = Mapping[tuple[str, str], frozenset[str]]  # (kind, id): fields, or WHOLE


@dataclass(frozen=True, slots=True)
class Hold:
    """A field of a record, or all of it, that goes only to some devices."""

    kind: str
    record: str
    field: str  # or WHOLE
    readers: frozenset[str]  # devices that get it all the same


def holds(access: Access) -> list[Hold]:
    """Everything held back."""
    rows = access.connection.execute(select(hold).order_by(hold.c.kind, hold.c.record))
    return [
        Hold(row.kind, id_text(row.record), row.field, frozenset(json.loads(row.readers)))
        for row in rows
    ]


def put(access: Access, one: Hold) -> None:
    """Holds back; what was said of the same before is replaced."""
    key = {"kind": one.kind, "record": id_bytes(one.record), "field": one.field}
    access.connection.execute(delete(hold).where(*(hold.c[n] == v for n, v in key.items())))
    readers = json.dumps(sorted(one.readers))
    access.connection.execute(insert(hold).values(**key, readers=readers))


def release(access: Access, kind: str, id_: str) -> int:
    """Lets a record go, with all its fields; how much of it was held."""
    mine = hold.c.kind == kind, hold.c.record == id_bytes(id_)
    return access.connection.execute(delete(hold).where(*mine)).rowcount


def hidden_from(every: Iterable[Hold], device: str) -> Hidden:
    """What a device is not to get."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for one in every:
        if device not in one.readers:
            key = one.kind, one.record
            found[key] = found.get(key, frozenset()) | {one.field}
    return found


def veil(made: Segment, hidden: Hidden) -> None:
    """Takes out of a segment what is hidden; it still verifies."""
    for place, change in enumerate(made.changes):
        fields = hidden.get((change.kind, change.record), frozenset()) if change.kind else ()
        if not fields:
            continue
        if WHOLE not in fields and not set(fields) & change.bodies.keys():
            continue
        _open_block(made, change.number)
        if WHOLE in fields:
            made.changes[place] = Change(
                change.device, change.number, digest=change.digest, hash=change.hash
            )
            continue
        for name in sorted(set(fields) & change.bodies.keys()):
            withhold(change, name)


def _open_block(made: Segment, number: int) -> None:
    """From now on the block's changes carry their own salts: its seed would tell what is hidden."""
    for first, (last, seed) in list(made.seeds.items()):
        if first <= number <= last:
            changes = made.changes[first - made.first : last - made.first + 1]
            spell_out([change for change in changes if change.kind], seed)
            for change in changes:
                change.spelled = ()
            del made.seeds[first]


def places(access: Access, hidden: Hidden) -> dict[int, set[int]]:
    """By run, the numbers of changes of which something is hidden."""
    found: dict[int, set[int]] = {}
    for (kind, id_), fields in hidden.items():
        query = (
            select(touch.c.run, touch.c.number)
            .join(record, record.c.id == touch.c.record)
            .where(record.c.kind == kind, record.c.uuid == id_bytes(id_))
        )
        mine: list[Place] = [(row.run, row.number) for row in access.connection.execute(query)]
        for place, change in access.log.changes(mine).items():
            if WHOLE in fields or fields.intersection(change.fields):
                found.setdefault(place[0], set()).add(place[1])
    return found


def lacks(
    made: Segment,
    place: Place,
    access: Access,
    known: Mapping[int, Collection[tuple[int, int]]],
    veiled: Mapping[int, set[int]],
) -> bool:
    """Whether a device lacks anything of a segment that it may have.

    `known` is by run what it said it holds; of the numbers between, it holds what is not hidden.
    """
    for run, first, last in access.log.chains.below(place):
        if last < made.first:
            continue
        ranges = list(known.get(run, ()))
        passed = veiled.get(run, set()) if ranges else set()
        low, high = (ranges[0][0], ranges[-1][1]) if ranges else (0, 0)
        for start, end in without(max(first, made.first), last, ranges):
            inside = within([(low, high)], start, end)
            covered = {n for a, b in inside for n in range(a, b + 1) if n in passed}
            if len(covered) < end - start + 1:
                return True
    return False
