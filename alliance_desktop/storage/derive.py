"""From the log to the tables people's lists are read from.

A change that knew every head of the cells it writes takes their place at once, and so does a
deletion that knew all there is of its record; anything else folds its record again from the log.
Both give the same, which a property test holds.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from alliance_desktop.records.chains import Place, Seen
from alliance_desktop.records.change import Cell, Change, parts
from alliance_desktop.records.fold import DELETED, Entry, State, fold, kills
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.view import view
from alliance_desktop.storage.cells import cells_of, column_values, stored_columns, stored_values
from alliance_desktop.storage.log import Log
from alliance_desktop.storage.rows import (
    DIFFERS,
    NEWER,
    TRICKY,
    RecordKey,
    Row,
    Rows,
    searched,
)

__all__ = [
    "DIFFERS",
    "NEWER",
    "TRICKY",
    "Deriver",
    "RecordKey",
    "Row",
    "stored_columns",
    "stored_values",
]

TOGETHER = 5_000  # records folded again at once, so that each pack is read once for all of them


class Deriver:
    """Brings the derived tables up to date within one transaction."""

    def __init__(self, connection: Connection, log: Log) -> None:
        """Works on the connection of the log."""
        self.log = log
        self._rows = Rows(connection)
        self._sure: dict[int, bool] = {}
        self._places: dict[int, list[Place]] = {}  # the changes of records that may be deleted

    def take(self, added: Sequence[tuple[Place, Change]], late: Iterable[int] = ()) -> list[Row]:
        """Derives what changes just added to the log say; `late` records are folded again too."""
        present = [(place, change) for place, change in added if change.kind]
        rows = self._rows.of({(change.kind, change.record) for _, change in present})
        self._rows.touch((rows[change.kind, change.record], place) for place, change in present)
        self._load(rows, present)
        self._sure.clear()
        again = set(late)
        for place, change in present:
            row = rows[change.kind, change.record]
            if row.id not in again and not self._quick(row, place, change):
                again.add(row.id)
        self._rows.make(row for row in rows.values() if row.new and row.id in again)
        quick = [row for row in rows.values() if row.id not in again]
        self._rows.write(quick)
        known = {row.id: row.before for row in rows.values()}
        folded = self.refold(again)
        for row in folded:
            row.before = known.get(row.id, row.before)
        return quick + folded

    def refold(self, ids: Iterable[int]) -> list[Row]:
        """Folds records again from the log."""
        wanted = sorted(set(ids))
        done: list[Row] = []
        for start in range(0, len(wanted), TOGETHER):
            some = wanted[start : start + TOGETHER]
            rows = self._rows.again(some)
            self._rows.forget(rows)
            places = self._rows.touched(some)
            entries = self.log.entries(places)
            for row in rows:
                self._fold(row, places.get(row.id, ()), entries.get(row.id, ()))
            self._rows.write(rows)
            done += rows
        return done

    def _load(self, rows: Mapping[RecordKey, Row], present: Iterable[tuple[Place, Change]]) -> None:
        """What the quick path has to know of records that are there already."""
        old = {row.id: row for row in rows.values() if not row.new and not row.state & TRICKY}
        self._rows.load_heads(old)
        wanted: dict[tuple[str, frozenset[str]], dict[int, Row]] = defaultdict(dict)
        names: dict[int, set[str]] = defaultdict(set)
        dying = set()
        for _, change in present:
            row = rows[change.kind, change.record]
            if row.id in old and row.kind in BY_NAME:
                names[row.id] |= self._needed(row.kind, change.fields)
                if "deleted" in change.fields:
                    dying.add(row.id)
        for id_, some in names.items():
            if some:
                wanted[old[id_].kind, frozenset(some)][id_] = old[id_]
        for (kind, fields), of in wanted.items():
            self._rows.load_values(kind, sorted(fields), of)
        self._places = self._rows.touched(dying)

    def _needed(self, kind: str, names: Iterable[str]) -> set[str]:
        """The fields whose old values are needed where some are written."""
        cells = cells_of(kind)
        needed = {name for name in names if cells.merges(name)}
        return needed.union(searched(kind)) if set(names) & set(searched(kind)) else needed

    # the quick path

    def _quick(self, row: Row, place: Place, change: Change) -> bool:
        """Whether the change could simply take its place; docs/bundle.md says when it may."""
        if row.kind not in BY_NAME or change.absent or row.state or not self._counts(place):
            return False
        if self.log.standing.purges and self.log.standing.names(row.kind, row.uuid):
            return False
        seen = self.log.seen(change.context)
        if seen.lacking:
            return False
        if "deleted" in change.fields:
            return self._dies(row, place, change)
        knew = row.first is None or self._knew_heads(row, place, change, seen)
        return knew and self._says(row, place, change)

    def _counts(self, place: Place) -> bool:
        """Whether a change counts and its chain is here whole; told once for most of a run."""
        run = place[0]
        if run not in self._sure:
            chains, standing = self.log.chains, self.log.standing
            device = chains.runs[run].device
            cut = any(device in one.devices for one in standing.revocations)
            self._sure[run] = device in standing.admitted and not cut and chains.anchored(place)
        return self._sure[run]

    def _knew_heads(self, row: Row, place: Place, change: Change, seen: Seen) -> bool:
        one = self.log.entry(place, change, seen)
        cells = [(name, part) for name in change.fields for part in parts(change.bodies[name])]
        return all(self._knew_all(row, one, cell) for cell in cells)

    def _knew_all(self, row: Row, one: Entry, cell: Cell) -> bool:
        heads = row.heads.get(cell, [row.first] if row.first else [])
        return all(one.knew(place, cell[0]) for place in heads)

    def _says(self, row: Row, place: Place, change: Change) -> bool:
        """Puts what a change says into the row; False where a body is not of its field's type."""
        if not cells_of(row.kind).says(change, row.values, row.columns):
            return False
        if row.first is None:
            row.first = place
            return True
        for name in change.fields:
            for part in parts(change.bodies[name]):
                row.moved.add((name, part))
                row.heads[name, part] = [place]
        return True

    def _dies(self, row: Row, place: Place, change: Change) -> bool:
        """Whether a deletion knew every change of its record, so that nothing is left of it."""
        if change.fields != ("deleted",) or row.first is None or row.id not in self._places:
            return False
        one = self.log.entry(place, change, self.log.seen(change.context))
        others = (other for other in self._places[row.id] if other != place)
        if not kills(change.bodies["deleted"]) or not all(one.knew_whole(it) for it in others):
            return False
        row.gone, row.state = True, TRICKY
        row.moved.add(DELETED)
        row.heads[DELETED] = [place]
        return True

    # folding again

    def _fold(self, row: Row, places: Sequence[Place], entries: Sequence[Entry]) -> None:
        state = fold(entries)
        kind = BY_NAME.get(row.kind)
        shown = view(kind, state)
        row.values = shown.values
        row.columns = column_values(row.kind, shown.values) if kind else {}
        row.gone = state.gone or not entries
        row.first = _first(state, places)
        for cell, heads in state.heads.items():
            row.heads[cell] = [write.entry.place for write in heads]
        row.moved = {cell for cell, heads in row.heads.items() if heads != [row.first]}
        row.conflicts = tuple(state.conflicts())
        row.state = DIFFERS if row.conflicts else 0
        if shown.newer or shown.erased or row.kind not in BY_NAME:
            row.state |= NEWER
        if DELETED in state.heads or not entries or self.log.standing.names(row.kind, row.uuid):
            row.state |= TRICKY
        lacking = {name for one in entries for name in one.seen.lacking}
        lacking |= {e.change.device for e in entries if not self.log.chains.anchored(e.place)}
        row.lacking = frozenset(lacking)


def _first(state: State, places: Sequence[Place]) -> Place | None:
    """The change that is the only head of most cells, so that most cells need no row."""
    alone: dict[Place, int] = defaultdict(int)
    for heads in state.heads.values():
        if len(heads) == 1:
            alone[heads[0].entry.place] += 1
    return max(alone, key=lambda place: (alone[place], place), default=max(places, default=None))
