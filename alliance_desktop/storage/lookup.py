"""Many records at once: rows and values by batches, for pages that show what was touched."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from alliance_desktop.records.chains import Place
from alliance_desktop.records.change import Range, id_bytes, id_text
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Values
from alliance_desktop.records.wire import Segment
from alliance_desktop.storage.derive import RecordKey, stored_values
from alliance_desktop.storage.engine import CHUNK
from alliance_desktop.storage.store import Access
from alliance_desktop.storage.tables import TABLES, difference, record, segment, touch

Held = dict[int, Range]


@dataclass(frozen=True, slots=True)
class Found:
    """A record that is here: its row, whether it is gone, its state bits and its values."""

    row: int
    gone: bool
    state: int
    values: Values


def records(access: Access, keys: Iterable[RecordKey]) -> dict[RecordKey, Found]:
    """Those of some records that are here; of a kind this version does not know, no values."""
    wanted = set(keys)
    ids = sorted({id_bytes(id_) for _, id_ in wanted})
    rows = {}
    for start in range(0, len(ids), CHUNK):
        query = select(record).where(record.c.uuid.in_(ids[start : start + CHUNK]))
        for one in access.connection.execute(query):
            key = one.kind, id_text(one.uuid)
            if key in wanted:
                rows[key] = one
    values = _values(access, {key: one.id for key, one in rows.items()})
    return {
        key: Found(one.id, one.gone, one.state, values.get(key, {})) for key, one in rows.items()
    }


def _values(access: Access, rows: Mapping[RecordKey, int]) -> dict[RecordKey, Values]:
    by_kind: dict[str, dict[int, RecordKey]] = defaultdict(dict)
    for key, row in rows.items():
        if key[0] in BY_NAME:
            by_kind[key[0]][row] = key
    found: dict[RecordKey, Values] = {}
    for kind, keys in by_kind.items():
        table, ids = TABLES[kind], sorted(keys)
        for start in range(0, len(ids), CHUNK):
            query = select(table).where(table.c.id.in_(ids[start : start + CHUNK]))
            for one in access.connection.execute(query).mappings():
                found[keys[one["id"]]] = stored_values(kind, one)
    return found


def differing(access: Access) -> dict[RecordKey, list[tuple[str, str]]]:
    """The cells (field, part) of every record in which colleagues differ."""
    query = (
        select(record.c.kind, record.c.uuid, difference.c.field, difference.c.part)
        .join(record, record.c.id == difference.c.record)
        .order_by(difference.c.record, difference.c.field, difference.c.part)
    )
    result: dict[RecordKey, list[tuple[str, str]]] = defaultdict(list)
    for one in access.connection.execute(query):
        result[one.kind, id_text(one.uuid)].append((one.field, one.part))
    return dict(result)


def touched(access: Access, rows: Iterable[int]) -> dict[int, list[Place]]:
    """Where the changes of some records lie."""
    ids = sorted(set(rows))
    result: dict[int, list[Place]] = defaultdict(list)
    for start in range(0, len(ids), CHUNK):
        query = select(touch).where(touch.c.record.in_(ids[start : start + CHUNK]))
        for one in access.connection.execute(query):
            result[one.record].append((one.run, one.number))
    return dict(result)


def held(access: Access) -> Held:
    """By run, the first and the last number that is here: what was here before something came."""
    return {id_: (run.first, run.last) for id_, run in access.log.chains.runs.items()}


def segment_bytes(access: Access, segments: Iterable[Segment]) -> int:
    """Bytes of the texts of some sealed segments, before they are packed."""
    wanted = {(access.log.device_id(one.device), one.last_hash, one.first) for one in segments}
    columns = segment.c.device, segment.c.last_hash, segment.c.first, segment.c.bytes
    rows = access.connection.execute(select(*columns)) if wanted else ()
    return sum(row.bytes for row in rows if (row.device, bytes(row.last_hash), row.first) in wanted)
