"""From the log to the tables people's lists are read from.

A change that knew every head of the cells it writes takes their place at once; anything else folds
its record again from the log. Both give the same, which a property test holds.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, RowMapping, delete, insert, select, text

from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.chains import Place
from alliance_desktop.records.change import (
    Cell,
    Change,
    Mark,
    Said,
    element_name,
    id_bytes,
    id_text,
    parts,
)
from alliance_desktop.records.fields import shape
from alliance_desktop.records.fitting import well_keyed, well_typed
from alliance_desktop.records.fold import DELETED, Entry, State, fold
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, Values, schema
from alliance_desktop.records.view import view
from alliance_desktop.storage.log import CHUNK, Log
from alliance_desktop.storage.search import index_text
from alliance_desktop.storage.tables import TABLES, awaits, difference, head, plain, record, touch

DIFFERS, NEWER, TRICKY = 1, 2, 4  # bits of record.state; a tricky record is always folded again

RecordKey = tuple[str, str]  # kind, id


@dataclass(slots=True)
class Row:
    """A record while it is derived."""

    id: int
    kind: str
    uuid: str
    first: Place | None = None  # the head of every cell that has no heads of its own
    gone: bool = False
    state: int = 0
    new: bool = False
    heads: dict[Cell, list[Place]] = field(default_factory=dict)
    values: dict[str, Json] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)  # fields of which the column is out of date
    moved: set[Cell] = field(default_factory=set)  # cells of which the heads are
    conflicts: tuple[Cell, ...] = ()
    lacking: frozenset[str] = frozenset()  # devices of which something spoken of is not held

    def __post_init__(self) -> None:
        """A new row has every field, not answered."""
        if self.new and self.kind in BY_NAME:
            self.values = dict.fromkeys(schema(BY_NAME[self.kind]))


class Deriver:
    """Brings the derived tables up to date within one transaction."""

    def __init__(self, connection: Connection, log: Log) -> None:
        """Works on the connection of the log."""
        self.connection, self.log = connection, log

    def take(self, added: Sequence[tuple[Place, Change]], late: Iterable[int] = ()) -> list[Row]:
        """Derives what changes just added to the log say; `late` records are folded again too."""
        present = [(place, change) for place, change in added if change.kind]
        rows = self._rows({(change.kind, change.record) for _, change in present})
        again = set(late)
        self._touch(rows, present)
        self._load(rows.values())
        for place, change in present:
            row = rows[change.kind, change.record]
            if row.id not in again and not self._quick(row, place, change):
                again.add(row.id)
        quick = [row for row in rows.values() if row.id not in again]
        self._write(quick)
        return quick + self.refold(again)

    def refold(self, ids: Iterable[int]) -> list[Row]:
        """Folds records again from the log."""
        wanted = sorted(set(ids))
        rows = []
        for start in range(0, len(wanted), CHUNK):
            chunk = wanted[start : start + CHUNK]
            places: dict[int, list[Place]] = defaultdict(list)
            for one in self.connection.execute(select(touch).where(touch.c.record.in_(chunk))):
                places[one.record].append((one.run, one.number))
            for one in self.connection.execute(select(record).where(record.c.id.in_(chunk))):
                row = Row(one.id, one.kind, id_text(one.uuid), new=True)
                self._fold(row, places[one.id])
                rows.append(row)
            for table in (head, difference, awaits):
                self.connection.execute(delete(table).where(table.c.record.in_(chunk)))
            for name in {row.kind for row in rows} & TABLES.keys():
                kind_table = TABLES[name]
                self.connection.execute(delete(kind_table).where(kind_table.c.id.in_(chunk)))
            self._write(rows[-len(chunk) :])
        return rows

    # the quick path

    def _quick(self, row: Row, place: Place, change: Change) -> bool:
        """Whether the change could simply take its place; docs/bundle.md says when it may."""
        kind = BY_NAME.get(row.kind)
        if kind is None or change.absent or "deleted" in change.fields or row.state:
            return False
        log = self.log
        if not log.standing.counts(log.chains, place) or log.standing.names(row.kind, row.uuid):
            return False
        one = log.entry(place, change)
        if one.seen.lacking or not log.chains.anchored(place):
            return False
        cells = [(name, part) for name in change.fields for part in parts(change.bodies[name])]
        if not all(self._knew_all(row, one, cell) for cell in cells):
            return False
        declared = schema(kind)
        if not all(_says(row, declared, change, cell) for cell in cells):
            return False
        if row.first is None:
            row.first = place
        for cell in cells:
            row.moved.add(cell)
            row.heads[cell] = [place]
        return True

    def _knew_all(self, row: Row, one: Entry, cell: Cell) -> bool:
        if row.first is None:
            return True
        heads = row.heads.get(cell, [row.first])
        return all(one.knew(place, cell[0]) for place in heads)

    # folding again

    def _fold(self, row: Row, places: Sequence[Place]) -> None:
        entries = self.log.entries(places)
        state = fold(entries)
        shown = view(BY_NAME.get(row.kind), state)
        row.values, row.changed = shown.values, set(shown.values)
        row.gone = state.gone or not entries
        row.first = _first(state, places)
        for cell, heads in state.heads.items():
            row.heads[cell] = [write.entry.place for write in heads]
        row.moved = {cell for cell, heads in row.heads.items() if heads != [row.first]}
        row.state = DIFFERS if state.conflicts() else 0
        if shown.newer or shown.erased or row.kind not in BY_NAME:
            row.state |= NEWER
        if DELETED in state.heads or not entries or self.log.standing.names(row.kind, row.uuid):
            row.state |= TRICKY
        row.conflicts = tuple(state.conflicts())
        lacking = {name for one in entries for name in one.seen.lacking}
        lacking |= {e.change.device for e in entries if not self.log.chains.anchored(e.place)}
        row.lacking = frozenset(lacking)

    # reading and writing rows

    def _rows(self, keys: set[RecordKey]) -> dict[RecordKey, Row]:
        """The rows of some records, made where there are none."""
        rows: dict[RecordKey, Row] = {}
        wanted = sorted({id_bytes(uuid) for _, uuid in keys})
        for start in range(0, len(wanted), CHUNK):
            chunk = wanted[start : start + CHUNK]
            for one in self.connection.execute(select(record).where(record.c.uuid.in_(chunk))):
                uuid = id_text(one.uuid)
                first = (one.run, one.number) if one.run else None
                row = Row(one.id, one.kind, uuid, first, one.gone, one.state)
                rows[one.kind, uuid] = row
        last = self.connection.execute(select(record.c.id).order_by(record.c.id.desc())).scalar()
        made = []
        for kind, uuid in sorted(keys - rows.keys()):
            last = (last or 0) + 1
            rows[kind, uuid] = Row(last, kind, uuid, new=True)
            made.append(
                {
                    "id": last,
                    "uuid": id_bytes(uuid),
                    "kind": kind,
                    "run": 0,
                    "number": 0,
                    "gone": True,
                    "state": TRICKY,
                }
            )
        if made:
            self.connection.execute(insert(record), made)
        return {key: rows[key] for key in keys}

    def _touch(self, rows: dict[RecordKey, Row], present: Sequence[tuple[Place, Change]]) -> None:
        touched = [
            {"record": rows[change.kind, change.record].id, "run": place[0], "number": place[1]}
            for place, change in present
        ]
        if touched:
            self.connection.execute(insert(touch).prefix_with("OR IGNORE"), touched)

    def _load(self, rows: Iterable[Row]) -> None:
        """Heads and values of rows that are there already."""
        by_kind: dict[str, dict[int, Row]] = defaultdict(dict)
        for row in rows:
            if not row.new and row.kind in TABLES and not row.state & TRICKY:
                by_kind[row.kind][row.id] = row
        for kind, wanted in by_kind.items():
            ids = sorted(wanted)
            for start in range(0, len(ids), CHUNK):
                chunk = ids[start : start + CHUNK]
                for one in self.connection.execute(select(head).where(head.c.record.in_(chunk))):
                    cell = one.field, one.part
                    wanted[one.record].heads.setdefault(cell, []).append((one.run, one.number))
                found = select(TABLES[kind]).where(TABLES[kind].c.id.in_(chunk))
                for values in self.connection.execute(found).mappings():
                    wanted[values["id"]].values = stored_values(kind, values)

    def _write(self, rows: Sequence[Row]) -> None:
        self._write_kinds([row for row in rows if row.kind in BY_NAME])
        self._write_heads(rows)
        if rows:
            statement = text(
                "UPDATE record SET run=:run, number=:number, gone=:gone, state=:state WHERE id=:id"
            )
            self.connection.execute(statement, [_record_values(row) for row in rows])
        differing = [
            {"record": row.id, "field": name, "part": part}
            for row in rows
            for name, part in row.conflicts
        ]
        lacking = [{"record": row.id, "device": name} for row in rows for name in row.lacking]
        for table, found in ((difference, differing), (awaits, lacking)):
            if found:
                self.connection.execute(insert(table), found)

    def _write_kinds(self, rows: Sequence[Row]) -> None:
        made: dict[str, list[dict[str, Json]]] = defaultdict(list)
        edited: dict[tuple[str, tuple[str, ...]], list[dict[str, Json]]] = defaultdict(list)
        for row in rows:
            if row.new:
                made[row.kind].append({"id": row.id, **column_values(row.kind, row.values)})
            elif row.changed:
                names = tuple(sorted(row.changed))
                values = column_values(row.kind, {name: row.values.get(name) for name in names})
                edited[row.kind, names].append({"id_": row.id, **values})
        for kind, rows_ in made.items():
            self.connection.execute(insert(TABLES[kind]), rows_)
        for (kind, names), rows_ in edited.items():
            sets = ", ".join(f"{name}=:{name}" for name in names)  # names of our own declaration
            statement = text(f"UPDATE kind_{kind} SET {sets} WHERE id=:id_")  # noqa: S608
            self.connection.execute(statement, rows_)
        self._write_search(rows)

    def _write_search(self, rows: Sequence[Row]) -> None:
        stale = [row for row in rows if row.new or row.changed & set(_searched(row.kind))]
        if stale:
            ids = [{"id": row.id} for row in stale]
            self.connection.execute(text("DELETE FROM search WHERE rowid=:id"), ids)
            texts = [
                {"id": row.id, "words": index_text(row.values.get(n) for n in _searched(row.kind))}
                for row in stale
                if not row.gone
            ]
            if texts:
                statement = text("INSERT INTO search(rowid, words) VALUES(:id, :words)")
                self.connection.execute(statement, texts)

    def _write_heads(self, rows: Sequence[Row]) -> None:
        old = [
            {"record": row.id, "field": name, "part": part}
            for row in rows
            if not row.new
            for name, part in row.moved
        ]
        if old:
            where = "WHERE record=:record AND field=:field AND part=:part"
            self.connection.execute(text(f"DELETE FROM head {where}"), old)  # noqa: S608
            self.connection.execute(text(f"DELETE FROM difference {where}"), old)  # noqa: S608
        fresh = [
            {"record": row.id, "field": name, "part": part, "run": place[0], "number": place[1]}
            for row in rows
            for name, part in row.moved
            for place in row.heads[name, part]
            if row.heads[name, part] != [row.first]
        ]
        if fresh:
            self.connection.execute(insert(head), fresh)


def column_values(kind: str, values: Values) -> dict[str, Json]:
    """Stored values as columns hold them."""
    declared = schema(BY_NAME[kind])
    return {
        name: value if value is None or plain(declared[name]) else dumps(value).decode()
        for name, value in values.items()
    }


def stored_values(kind: str, row: RowMapping) -> dict[str, Json]:
    """Stored values from a row of a kind's table."""
    return stored_columns(kind, row, schema(BY_NAME[kind]))


def stored_columns(kind: str, row: RowMapping, names: Iterable[str]) -> dict[str, Json]:
    """Stored values of some fields from a row that holds at least these."""
    declared = schema(BY_NAME[kind])
    return {
        name: value if (value := row[name]) is None or plain(declared[name]) else json.loads(value)
        for name in names
    }


def _says(row: Row, declared: Mapping[str, Field], change: Change, cell: Cell) -> bool:
    """Puts what a change says of a cell into the row; False where it is not of the field's type."""
    name, part = cell
    one = declared.get(name)
    said = parts(change.bodies[name])[part]
    if one is None or (not isinstance(said, Mark) and not _fits(one, part, said)):
        return False
    match said:
        case {"set": value} if not part:
            row.values[name] = value
        case _ if part[0] == ".":
            row.values[name] = _with_key(row.values.get(name), part[1:], said)
        case _:
            row.values[name] = _with_element(row.values.get(name), part, said)
    row.changed.add(name)
    return True


def _fits(one: Field, part: str, said: Json) -> bool:
    match shape(one.type), part[:1], said:
        case "set", "", {"set": value}:
            return well_typed(one.type, value)
        case "elements", "+", _:
            return said is not None and well_typed(one.type, said)
        case "keys", ".", _:
            return well_keyed(one.type, part[1:]) and well_typed(one.type, said)
        case _:
            return False


def _with_key(old: Json, key: str, said: Said) -> Json:
    kept = dict(old) if isinstance(old, dict) else {}
    kept.pop(key, None)
    if said is not None and not isinstance(said, Mark):
        kept[key] = said
    return kept or None


def _with_element(old: Json, part: str, said: Said) -> Json:
    kept = {"+" + element_name(item): item for item in (old if isinstance(old, list) else ())}
    kept.pop(part, None)
    if not isinstance(said, Mark):
        kept[part] = said
    return [kept[key] for key in sorted(kept)] or None


def _searched(kind: str) -> tuple[str, ...]:
    return ("ref_code", *BY_NAME[kind].about.search) if kind in BY_NAME else ()


def _record_values(row: Row) -> dict[str, Json]:
    run, number = row.first or (0, 0)
    return {"id": row.id, "run": run, "number": number, "gone": row.gone, "state": row.state}


def _first(state: State, places: Sequence[Place]) -> Place | None:
    """The change that is the only head of most cells, so that most cells need no row."""
    alone: dict[Place, int] = defaultdict(int)
    for heads in state.heads.values():
        if len(heads) == 1:
            alone[heads[0].entry.place] += 1
    return max(alone, key=lambda place: (alone[place], place), default=max(places, default=None))
