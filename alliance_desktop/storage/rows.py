"""Records while they are derived: read from the derived tables and written back, many at a time."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Connection

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.chains import Place
from alliance_desktop.records.change import Cell, id_text
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.storage.cells import stored_columns
from alliance_desktop.storage.engine import among, ask, drop, many
from alliance_desktop.storage.search import index_text

DIFFERS, NEWER, TRICKY = 1, 2, 4  # bits of record.state; a tricky record is always folded again

RecordKey = tuple[str, str]  # kind, id


@dataclass(slots=True)
class Row:
    """A record while it is derived. `columns` are those out of date, as they are to be.

    A `new` one stands in no table yet; of a `whole` one everything is written anew.
    """

    id: int
    kind: str
    uuid: str
    first: Place | None = None  # the head of every cell that has no heads of its own
    gone: bool = False
    state: int = 0
    new: bool = False
    whole: bool = False
    before: bool | None = None  # whether it lived before; None: was not here
    heads: dict[Cell, list[Place]] = field(default_factory=dict)
    values: dict[str, Json] = field(default_factory=dict)  # stored values, as far as needed
    columns: dict[str, Any] = field(default_factory=dict)
    moved: set[Cell] = field(default_factory=set)  # cells of which the heads are out of date
    conflicts: tuple[Cell, ...] = ()
    lacking: frozenset[str] = frozenset()  # devices of which something spoken of is not held


def searched(kind: str) -> tuple[str, ...]:
    """The fields of a kind in which search looks."""
    return ("ref_code", *BY_NAME[kind].about.search) if kind in BY_NAME else ()


_MADE: Final = (
    "INSERT INTO record (id, uuid, kind, run, number, gone, state) VALUES (?,?,?,?,?,?,?)"
)
_KEPT: Final = "UPDATE record SET run=?, number=?, gone=?, state=? WHERE id=?"
_FIND: Final = "SELECT id, uuid, kind, run, number, gone, state FROM record WHERE"
_HEAD: Final = "INSERT INTO head (record, field, part, run, number) VALUES (?,?,?,?,?)"
_TOUCH: Final = "INSERT INTO touch (record, run, number) VALUES (?,?,?) ON CONFLICT DO NOTHING"
_DIFFERENCE: Final = "INSERT INTO difference (record, field, part) VALUES (?,?,?)"
_AWAITS: Final = "INSERT INTO awaits (record, device) VALUES (?,?)"


class Rows:
    """The derived tables within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Works on a connection."""
        self.connection = connection

    # reading

    def of(self, keys: set[RecordKey]) -> dict[RecordKey, Row]:
        """The rows of some records; new ones, not written yet, where there are none."""
        rows: dict[RecordKey, Row] = {}
        uuids = sorted({_bytes(uuid) for _, uuid in keys})
        for row in among(self.connection, f"{_FIND} uuid", uuids):
            one = _row(row)
            rows[one.kind, one.uuid] = one
        made = sorted(keys - rows.keys(), key=lambda key: key[1])
        last = ask(self.connection, "SELECT max(id) FROM record")[0][0] or 0 if made else 0
        for number, (kind, uuid) in enumerate(made, last + 1):
            rows[kind, uuid] = Row(number, kind, uuid, new=True, whole=True)
        return rows if len(rows) == len(keys) else {key: rows[key] for key in keys}

    def again(self, ids: Sequence[int]) -> list[Row]:
        """Rows to be derived anew, of which nothing but the key is known."""
        found = (_row(row) for row in among(self.connection, f"{_FIND} id", ids))
        return [Row(row.id, row.kind, row.uuid, whole=True, before=row.before) for row in found]

    def load_heads(self, rows: Mapping[int, Row]) -> None:
        """The heads of cells that have their own."""
        query = "SELECT record, field, part, run, number FROM head WHERE record"
        for record, name, part, run, number in among(self.connection, query, sorted(rows)):
            rows[record].heads.setdefault((name, part), []).append((run, number))

    def load_values(self, kind: str, names: Sequence[str], rows: Mapping[int, Row]) -> None:
        """The stored values of some fields of rows of one kind."""
        query = f"SELECT id, {', '.join(names)} FROM kind_{kind} WHERE id"  # noqa: S608 - ours
        for row in among(self.connection, query, sorted(rows)):
            columns = dict(zip(names, row[1:], strict=True))
            rows[row[0]].values |= stored_columns(kind, columns, names)

    def touched(self, ids: Iterable[int]) -> dict[int, list[Place]]:
        """Every change of some records."""
        places: dict[int, list[Place]] = defaultdict(list)
        query = "SELECT record, run, number FROM touch WHERE record"
        for record, run, number in among(self.connection, query, sorted(ids)):
            places[record].append((run, number))
        return places

    # writing

    def touch(self, places: Iterable[tuple[Row, Place]]) -> None:
        """Notes which changes are of which records."""
        many(self.connection, _TOUCH, [(row.id, *place) for row, place in places])

    def make(self, rows: Iterable[Row]) -> None:
        """Writes the records of new rows that are folded next."""
        made = [(row.id, _bytes(row.uuid), row.kind, 0, 0, True, TRICKY) for row in rows]
        many(self.connection, _MADE, made)

    def write(self, rows: Sequence[Row]) -> None:
        """Writes rows, with all that is derived of them; quickest in the order of their numbers."""
        rows = sorted(rows, key=lambda row: row.id)
        made = [(row.id, _bytes(row.uuid), row.kind, *_about(row)) for row in rows if row.new]
        many(self.connection, _MADE, made)
        kept = [row for row in rows if not row.new and (row.whole or row.gone)]
        many(self.connection, _KEPT, [(*_about(row), row.id) for row in kept])
        known = [row for row in rows if row.kind in BY_NAME]
        self._write_kinds(known)
        self._write_search(known)
        self._write_heads(rows)
        differing = [(row.id, name, part) for row in rows for name, part in row.conflicts]
        many(self.connection, _DIFFERENCE, differing)
        many(self.connection, _AWAITS, [(row.id, one) for row in rows for one in row.lacking])

    def forget(self, rows: Sequence[Row]) -> None:
        """Takes away what is derived of records, but for the records and what search finds."""
        ids = [row.id for row in rows]
        for table in ("head", "difference", "awaits"):
            drop(self.connection, table, "record", ids)
        for kind in {row.kind for row in rows} & BY_NAME.keys():
            drop(self.connection, f"kind_{kind}", "id", ids)

    def _write_kinds(self, rows: Sequence[Row]) -> None:
        made: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = defaultdict(list)
        edited: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = defaultdict(list)
        for row in rows:
            columns = row.columns
            if row.whole:  # without what is not answered: the driver takes long over each None
                names = tuple([name for name in columns if columns[name] is not None])
                made[row.kind, names].append((row.id, *[columns[name] for name in names]))
            elif columns:
                names = tuple(sorted(columns))
                edited[row.kind, names].append((*[columns[name] for name in names], row.id))
        for (kind, names), tuples in made.items():
            places = ",".join("?" * (len(names) + 1))
            statement = f"INSERT INTO kind_{kind} ({','.join(('id', *names))}) VALUES ({places})"  # noqa: S608
            many(self.connection, statement, tuples)
        for (kind, names), tuples in edited.items():
            sets = ", ".join(f"{name}=?" for name in names)  # names of our own declaration
            statement = f"UPDATE kind_{kind} SET {sets} WHERE id=?"  # noqa: S608
            many(self.connection, statement, tuples)

    def _write_search(self, rows: Sequence[Row]) -> None:
        fields = {kind: frozenset(searched(kind)) for kind in {row.kind for row in rows}}
        stale = [
            row for row in rows if row.whole or row.gone or fields[row.kind] & row.columns.keys()
        ]
        old = [(row.id,) for row in stale if not row.new]
        many(self.connection, "DELETE FROM search WHERE rowid=?", old)
        texts = [
            (row.id, index_text(row.values.get(name) for name in searched(row.kind)))
            for row in stale
            if not row.gone
        ]
        many(self.connection, "INSERT INTO search(rowid, words) VALUES (?,?)", texts)

    def _write_heads(self, rows: Sequence[Row]) -> None:
        old = [(row.id, *cell) for row in rows if not row.whole for cell in row.moved]
        where = "WHERE record=? AND field=? AND part=?"
        many(self.connection, f"DELETE FROM head {where}", old)  # noqa: S608
        heads = [
            (row.id, *cell, *place)
            for row in rows
            for cell in row.moved
            for place in row.heads[cell]
            if row.heads[cell] != [row.first]
        ]
        many(self.connection, _HEAD, heads)


def _bytes(uuid: str) -> bytes:
    return bytes.fromhex(uuid.replace("-", ""))  # it was checked when it was read


def _row(found: tuple[Any, ...]) -> Row:
    id_, uuid, kind, run, number, gone, state = found
    first = (run, number) if run else None
    return Row(id_, kind, id_text(uuid), first, bool(gone), state, before=not gone)


def _about(row: Row) -> tuple[int, int, bool, int]:
    run, number = row.first or (0, 0)
    return run, number, row.gone, row.state
