"""The store: one door for writing, and reading behind it.

Saving a form, undoing, deleting and importing are the same call: changes go into the log, and what
people read is derived from them in the same transaction.
"""

import json
import os
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias

from sqlalchemy import ColumnElement, Connection, func, insert, select, text

from alliance_desktop.errors import UserError, label
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.chains import Opened, Place
from alliance_desktop.records.change import At, Change, id_bytes, id_text
from alliance_desktop.records.fields import Files
from alliance_desktop.records.fold import Entry, State, fold
from alliance_desktop.records.kinds import BY_NAME, KINDS
from alliance_desktop.records.record import schema
from alliance_desktop.records.standing import Purge, Standing
from alliance_desktop.records.wire import Segment
from alliance_desktop.storage import rebuilding
from alliance_desktop.storage.derive import Deriver, Row, stored_values
from alliance_desktop.storage.engine import (
    DAMAGED,
    PAGE,
    WAITS,
    DamagedError,
    among,
    data_version,
    in_words,
    open_engine,
    reading,
    writes,
    writing,
)
from alliance_desktop.storage.log import Log
from alliance_desktop.storage.notes import get_setting, put_setting
from alliance_desktop.storage.own import Edit, OwnLine, Writer, follow, opened_now
from alliance_desktop.storage.presence import Presence, check_leftover
from alliance_desktop.storage.search import match_of
from alliance_desktop.storage.tables import (
    LAYOUT,
    TABLES,
    awaits,
    difference,
    plain,
    record,
    setting,
    statement,
    touch,
)

_MISSING: Final = label("{0} is missing or empty. Restore it from the last backup.")
FORKED: Final = "forked"  # the setting that names a device whose line another store writes too
BODY_BYTES: Final = 700_000  # what one change may say, so that it fits a segment


Rests: TypeAlias = tuple[int, str | None]  # see Store._rests_on
UNJUDGED: Final[Rests] = -1, None


@dataclass(slots=True)
class Applied:
    """What a writing did."""

    changes: list[Change] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


Summary: TypeAlias = tuple[int, str, str, bool, int]  # row, kind, id, gone, state


class Access:
    """One connection with its view of the log."""

    def __init__(self, connection: Connection, standing: Standing) -> None:
        """Reads the log's maps at once."""
        self.connection = connection
        with reading(connection):
            self.version = data_version(connection)
            self.log = Log(connection, standing)

    def refresh(self, standing: Standing) -> bool:
        """Reads the maps again if another connection has written, and whether; in a transaction."""
        version = data_version(self.connection)
        moved = version != self.version
        if moved:
            self.version = version
            self.log.read()
        self.log.standing = standing
        return moved


class Store:
    """An open store file. Any thread may read; all writing goes through `apply` and `take`."""

    def __init__(self, path: Path, key: bytes, *, create: bool = False) -> None:
        """Opens the file, or makes it; UserError where it can't be opened."""
        self.path = path
        self.standing = Standing()
        self.random: Callable[[int], bytes] = os.urandom
        self.rejudge: Callable[[list[str]], Standing] | None = None  # what statements come to
        self._judged: Rests = UNJUDGED  # what that rests on
        self._engine = open_engine(path, key)
        self._threads = threading.local()
        self._open: list[Connection] = []
        self._lock = threading.Lock()
        self._turn = threading.RLock()  # of the one thread that writes
        if not create:
            _check_there(path)
        self._presence = Presence(path)
        try:
            self._begin(key, create=create)
        except BaseException:
            self.close()
            raise

    def _begin(self, key: bytes, *, create: bool) -> None:
        if self._presence.alone:
            check_leftover(self.path, key)
        with in_words(self.path):
            if create:
                self._create()
            self._check_layout()
        self._presence.settle()

    def _create(self) -> None:
        with self._engine.connect() as connection, writing(connection):
            rebuilding.create(connection)
            connection.execute(insert(setting).values(name="layout", value=str(LAYOUT)))

    def _check_layout(self) -> None:
        found = self.setting("layout")
        if found is None:
            raise UserError("This folder holds no store. Choose another, or make a new one.")
        if int(found) > LAYOUT:
            raise UserError("This store was made by a newer version. Update the program.")

    def close(self) -> None:
        """Closes every connection."""
        with self._lock:
            for connection in self._open:
                connection.close()
            self._open.clear()
        self._threads = threading.local()
        self._engine.dispose()
        self._presence.leave()

    def copy_to(self, path: Path) -> None:
        """A copy of the store file as it is now, under the same key."""
        with in_words(self.path):
            connection = self._engine.raw_connection()  # it may not be in a transaction
            try:
                connection.cursor().execute("VACUUM INTO ?", (str(path),))
            finally:
                connection.close()

    def copy_pages(self, path: Path) -> None:
        """The same, page by page: five times as fast, with what room the file has to spare."""
        beside = Path(f"{self.path}-wal")
        self.checkpoint()
        with self.write():  # until it ends nobody writes, and what is in the file stays there
            whole = not beside.exists() or not beside.stat().st_size
            if whole:
                shutil.copyfile(self.path, path)
        if not whole:  # another program reads or writes, and so keeps it from being emptied
            self.copy_to(path)

    # transactions

    def _access(self) -> Access:
        access: Access | None = getattr(self._threads, "access", None)
        if access is None:
            with in_words(self.path):
                connection = self._engine.connect()
            with self._lock:
                self._open.append(connection)
            access = self._threads.access = Access(connection, self.standing)
        return access

    @property
    def in_transaction(self) -> bool:
        """Whether this thread is within one."""
        return self._access().connection.in_transaction()

    @contextmanager
    def read(self) -> Iterator[Access]:
        """A transaction that reads."""
        access = self._access()
        if access.connection.in_transaction():
            yield access
            return
        with reading(access.connection):
            self._refresh(access)
            yield access

    def _refresh(self, access: Access) -> None:
        """Sees what others wrote, in this process or another; also whom they let in or cut off."""
        if access.refresh(self.standing) and self.rejudge is not None:
            rests = self._rests_on(access)
            if rests != self._judged:
                self._judged = rests
                said = access.connection.execute(select(statement.c.json)).scalars()
                self.standing = access.log.standing = self.rejudge(list(said))

    @contextmanager
    def write(self) -> Iterator[Access]:
        """A transaction that writes; on a fault everything is as before.

        One thread of this process at a time, in turn; other processes are waited for.
        """
        access = self._access()
        if access.connection.in_transaction():
            if not writes(access.connection):
                raise RuntimeError("what was begun as reading does not go on to write")
            yield access
            return
        try:
            with self._turn, writing(access.connection):
                self._refresh(access)
                yield access
        except BaseException:
            # the maps, and who is said to be in, may speak of what was rolled back
            access.version, self._judged = -1, UNJUDGED
            raise

    @contextmanager
    def rehearsal(self) -> Iterator[Access]:
        """A transaction that is rolled back whatever happens: for previews."""

        access = self._access()
        with self._turn, in_words(self.path):
            begun = access.connection.execution_options(writing=True).begin()
            try:
                self._refresh(access)
                yield access
            finally:
                begun.rollback()
                access.version = -1  # the maps speak of what was rolled back

    @contextmanager
    def nested(self) -> Iterator[Access]:
        """A transaction of its own, or part of the one around it; a fault takes back just this."""
        access = self._access()
        if not access.connection.in_transaction():
            with self.write() as fresh:
                yield fresh
            return
        try:
            with access.connection.begin_nested():
                yield access
        except BaseException:
            access.log.read()
            raise

    def own_run(self, access: Access) -> int | None:
        """The run of this device's own line, if it has written."""
        own = get_setting(access.connection, "own_run")
        return int(own) if own else None

    def living(self, uuids: Iterable[str]) -> dict[tuple[str, str], bool]:
        """Of some records that are here, whether they live."""
        wanted = [id_bytes(uuid) for uuid in uuids]
        with self.read() as access:
            query = "SELECT kind, uuid, gone FROM record WHERE uuid"
            rows = among(access.connection, query, wanted)
            return {(kind, id_text(uuid)): not gone for kind, uuid, gone in rows}

    @property
    def judged(self) -> tuple[Standing, Rests]:
        """What counts, and on what that rests; set again after a rollback."""
        return self.standing, self._judged

    @judged.setter
    def judged(self, value: tuple[Standing, Rests]) -> None:
        self.standing, self._judged = value

    def version(self) -> int:
        """A number that is another after another connection has written: one for each thread."""
        with self.read() as access:
            return access.version

    # small things

    def setting(self, name: str) -> str | None:
        """A setting that lives in the store; within a transaction, as that has it."""
        access: Access | None = getattr(self._threads, "access", None)
        if access is not None and access.connection.in_transaction():
            return get_setting(access.connection, name)
        with self._engine.connect() as connection, reading(connection):
            found = connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE name='setting'"
            ).scalar()
            if not found:
                return None
            query = select(setting.c.value).where(setting.c.name == name)
            value: str | None = connection.execute(query).scalar()
            return value

    def set_setting(self, name: str, value: str) -> None:
        """Keeps a setting in the store."""
        with self.write() as access:
            put_setting(access.connection, name, value)

    # writing

    def apply(self, edits: Sequence[Edit], writer: Writer, now: At, offset: int) -> Applied:
        """Writes changes of this device: into the log and, derived, for reading; all or none."""
        with self.write() as access:
            own = OwnLine(access.connection, access.log, writer, self.random)
            added = [own.append(edit, now, offset) for edit in edits]
            own.keep()
            rows = Deriver(access.connection, access.log).take(added)
        return Applied([change for _, change in added], rows)

    def opened(self) -> Opened:
        """The context of a form opened now."""
        with self.read() as access:
            return opened_now(access.log, access.log.own_tip(self.own_run(access)))

    def take(self, segments: Iterable[Segment], now: At) -> Applied:
        """Takes in verified segments, in one transaction with what surrounds it."""
        done = Applied()
        with self.write() as access:
            added: list[tuple[Place, Change]] = []
            came: set[str] = set()
            for segment in segments:
                new = access.log.add_segment(segment)
                added += new
                came |= {segment.device} if new else set()
            late = self._awaiting(access.connection, came)
            done.changes = [change for _, change in added]
            done.rows = Deriver(access.connection, access.log).take(added, late)
            latest = max((change.at for change in done.changes), default=(0, 0))
            follow(access.connection, latest, now)
        return done

    def _awaiting(self, connection: Connection, devices: set[str]) -> set[int]:
        query = select(awaits.c.record).where(awaits.c.device.in_(sorted(devices)))
        return set(connection.execute(query).scalars())

    def statements(self) -> list[str]:
        """The statements held, as they travel."""
        with self.read() as access:
            return list(access.connection.execute(select(statement.c.json)).scalars())

    def add_statements(self, made: Mapping[bytes, str]) -> None:
        """Keeps statements by their hash; what they come to is set by `stand`."""
        with self.write() as access:
            held = set(access.connection.execute(select(statement.c.hash)).scalars())
            rows = [{"hash": h, "json": text_} for h, text_ in made.items() if h not in held]
            if rows:
                access.connection.execute(insert(statement), rows)

    def stand(self, standing: Standing) -> list[Row]:
        """What counts from now on: erases what is to be, folds again what it concerns."""
        with self.write() as access:
            before, self.standing = self.standing, standing
            self._judged = self._rests_on(access)
            access.log.standing = standing
            devices = set(before.admitted ^ standing.admitted)
            for one in {*before.revocations} ^ {*standing.revocations}:
                devices |= one.devices
            runs = [run for run, one in access.log.chains.runs.items() if one.device in devices]
            touched = select(touch.c.record).where(touch.c.run.in_(runs)).distinct()
            ids = set(access.connection.execute(touched).scalars()) if runs else set()
            for purge in {*standing.purges} - {*before.purges}:
                ids |= self._erase(access, purge)
            return Deriver(access.connection, access.log).refold(ids) if ids else []

    def _rests_on(self, access: Access) -> Rests:
        """How many statements there are, and whose line was found to be written elsewhere too."""
        query = select(func.count()).select_from(statement)
        count = int(access.connection.execute(query).scalar_one())
        return count, get_setting(access.connection, FORKED)

    def _erase(self, access: Access, purge: Purge) -> set[int]:
        query = select(record.c.id).where(
            record.c.uuid == id_bytes(purge.record), record.c.kind == purge.kind
        )
        ids = set(access.connection.execute(query).scalars())
        for id_ in ids:
            places = select(touch.c.run, touch.c.number).where(touch.c.record == id_)
            for run, number in access.connection.execute(places).all():
                if access.log.chains.hash((run, number)) in purge.changes:
                    self._note_erased(access, purge, (run, number))
                    access.log.erase((run, number), purge.fields - {"deleted"})
        return ids

    def _note_erased(self, access: Access, purge: Purge, place: Place) -> None:
        """What lies outside this file goes when the transaction has ended: media and drafts."""
        bodies = access.log.changes([place])[place].bodies
        files = {
            str(item[part])
            for name in purge.fields.intersection(bodies)
            for item in _added(bodies[name])
            for part in ("sha256", "thumbnail")
            if isinstance(item.get(part), str)
        }
        noted = json.loads(get_setting(access.connection, "erased") or "[]")
        noted.append([purge.record, sorted(purge.fields), sorted(files)])
        put_setting(access.connection, "erased", json.dumps(noted))

    def tips(self, device: str) -> list[tuple[int, bytes]]:
        """(number, hash) of the last change held of each line of a device."""
        with self.read() as access:
            runs = access.log.chains.of_device[device]
            below = {(one.parent, one.first - 1) for one in runs}
            return sorted((one.last, one.tip) for one in runs if (one.id, one.last) not in below)

    def hashes(self, places: Iterable[Place]) -> list[bytes]:
        """The hashes of some changes, sorted."""
        with self.read() as access:
            return sorted(access.log.chains.hash(place) for place in places)

    def checkpoint(self) -> None:
        """Empties the write-ahead log, so that what was erased is on no page of it either.

        While another program reads it can’t be emptied; that is not waited for, the next does it.
        """
        with self._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout=500")
            try:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.exec_driver_sql(f"PRAGMA busy_timeout={WAITS}")

    def touched(self, access: Access, stretches: Iterable[tuple[int, int, int]]) -> list[int]:
        """The rows of the records that some changes touch: (run, first number, last number)."""
        rows: set[int] = set()
        for run, first, last in stretches:
            within = touch.c.number >= first, touch.c.number <= last
            query = select(touch.c.record).where(touch.c.run == run, *within)
            rows |= set(access.connection.execute(query).scalars())
        return sorted(rows)

    def named(self, row: int) -> tuple[str, str]:
        """(kind, id) of a record by its row."""
        with self.read() as access:
            query = select(record.c.kind, record.c.uuid).where(record.c.id == row)
            one = access.connection.execute(query).one()
            return one.kind, id_text(one.uuid)

    def rebuild(self) -> int:
        """Derives every table again from the log; the number of records."""
        with self.write() as access:
            rebuilding.rebuild(access.connection, access.log)
            query = select(func.count()).select_from(record)
            return int(access.connection.execute(query).scalar_one())

    def renew(self) -> bool:
        """The same, if a derived table is missing or of another version; whether it was done."""
        with self.read() as access:
            if not rebuilding.is_stale(access.connection):
                return False
        self.rebuild()
        return True

    # reading

    def find(self, uuid: str) -> list[tuple[int, str, bool, int]]:
        """(row, kind, gone, state) of the records with an id."""
        with self.read() as access:
            query = select(record).where(record.c.uuid == id_bytes(uuid))
            rows = access.connection.execute(query)
            return [(row.id, row.kind, row.gone, row.state) for row in rows]

    def values(self, kind: str, row: int) -> dict[str, Json]:
        """The stored values of a record, as derived."""
        with self.read() as access:
            query = select(TABLES[kind]).where(TABLES[kind].c.id == row)
            return stored_values(kind, access.connection.execute(query).mappings().one())

    def several(self, kind: str, rows: Sequence[int]) -> dict[int, dict[str, Json]]:
        """The stored values of records of a kind, by row; at most as many as one IN (…) takes."""
        query = select(TABLES[kind]).where(TABLES[kind].c.id.in_(rows))
        with self.read() as access:
            found = access.connection.execute(query).mappings()
            return {one["id"]: stored_values(kind, one) for one in found}

    def heads(self, rows: Sequence[int]) -> list[Summary]:
        """What is known of records without their values, in the order asked for."""
        query = select(record).where(record.c.id.in_(rows))
        with self.read() as access:
            found = {one.id: _summary(one) for one in access.connection.execute(query)}
        return [found[row] for row in rows]

    def fold(self, row: int) -> tuple[State, list[Entry]]:
        """A record folded from its log, with the changes it was folded from."""
        with self.read() as access:
            query = select(touch.c.run, touch.c.number).where(touch.c.record == row)
            places = [(one.run, one.number) for one in access.connection.execute(query)]
            entries = access.log.entries({row: places})[row]
            return fold(entries), entries

    def history(self, row: int) -> list[tuple[Place, Change, bool]]:
        """Every change of a record, with its place and whether it counts."""
        with self.read() as access:
            query = select(touch.c.run, touch.c.number).where(touch.c.record == row)
            places = [(one.run, one.number) for one in access.connection.execute(query)]
            changes = access.log.changes(places)
            counts = access.log.standing.counts
            return [(p, c, counts(access.log.chains, p)) for p, c in changes.items()]

    def ids(self, kind: str, query: "Query") -> list[tuple[int, str]]:
        """(row, id) of the records of a kind that a query finds."""
        table = TABLES[kind]
        wanted = select(record.c.id, record.c.uuid).join(table, table.c.id == record.c.id)
        if not query.gone:
            wanted = wanted.where(record.c.gone.is_(False))
        for name, value in query.where:
            wanted = wanted.where(_meets(table.c[name], value))
        if query.search:
            match = match_of(query.search)
            if match is None:
                return []
            found = text("SELECT rowid FROM search WHERE search MATCH :match")
            wanted = wanted.where(
                record.c.id.in_(found.bindparams(match=match).columns(id=record.c.id.type))
            )
        order: Callable[[Any], Any] = query.order or (lambda _: record.c.uuid)
        wanted = wanted.order_by(order(table)).limit(query.limit)
        with self.read() as access:
            return [(one.id, id_text(one.uuid)) for one in access.connection.execute(wanted)]

    def files(self, *, gone: bool = True) -> dict[str, int]:
        """SHA-256 of every file that records speak of (with `gone`, also those in the bin), and
        its size in bytes as they say.
        """
        found: dict[str, int] = {}
        with self.read() as access:
            for kind, names in _FILE_FIELDS.items():
                table = TABLES[kind]
                for name in names:
                    query = select(table.c[name]).where(table.c[name].is_not(None))
                    if not gone:
                        query = query.join(record, record.c.id == table.c.id)
                        query = query.where(record.c.gone.is_(False))
                    for text_ in access.connection.execute(query).scalars():
                        for item in json.loads(text_):
                            found[item["sha256"]] = item.get("bytes") or 0
                            if "thumbnail" in item:
                                found[item["thumbnail"]] = 0
        return found

    def answered(self, kind: str, name: str) -> list[tuple[str, Json]]:
        """(id, stored value) of the living records of a kind that answer a field."""
        column = TABLES[kind].c[name]
        query = select(record.c.uuid, column).join(TABLES[kind], TABLES[kind].c.id == record.c.id)
        query = query.where(column.is_not(None), record.c.gone.is_(False))
        one = schema(BY_NAME[kind])[name]
        with self.read() as access:
            # sorted here: asked for in order, SQLite would go through all records by their ids
            rows = sorted(access.connection.execute(query), key=lambda row: bytes(row[0]))
        return [(id_text(row[0]), row[1] if plain(one) else json.loads(row[1])) for row in rows]

    def count(self, kind: str) -> int:
        """How many records of a kind live."""
        query = select(func.count()).where(record.c.kind == kind, record.c.gone.is_(False))
        with self.read() as access:
            return int(access.connection.execute(query).scalar_one())

    def everything(self) -> list[Summary]:
        """What is known of all records without their values, sorted by kind, then id."""
        query = select(record).order_by(record.c.kind, record.c.uuid)
        with self.read() as access:
            return [_summary(one) for one in access.connection.execute(query)]

    def differing(self) -> list[tuple[int, str, str]]:
        """(row, field, part) of every open difference of records."""
        query = select(difference).order_by(difference.c.record, difference.c.field)
        with self.read() as access:
            rows = access.connection.execute(query)
            return [(row.record, row.field, row.part) for row in rows]


_FILE_FIELDS: Final = {
    kind.about.kind: [name for name, one in schema(kind).items() if isinstance(one.type, Files)]
    for kind in KINDS
}


def _added(body: Mapping[str, Json]) -> list[dict[str, Json]]:
    added = body.get("add")
    return [one for one in added if isinstance(one, dict)] if isinstance(added, list) else []


def _summary(row: Any) -> Summary:
    return row.id, row.kind, id_text(row.uuid), row.gone, row.state


@dataclass(frozen=True, slots=True)
class Holds:
    """Of a set: that it holds an element."""

    element: Json


@dataclass(frozen=True, slots=True)
class Says:
    """Of an object, or of objects in a list: that one of its members, or the one named, is this."""

    text: str
    member: str | None = None


def _meets(column: ColumnElement[Any], wanted: Any) -> ColumnElement[bool]:
    """Whether a column is, holds or says what is wanted; None is a field not answered."""
    each = func.json_tree(column).table_valued("value", "key", "type")
    match wanted:
        case None:
            return column.is_(None)
        case Holds(element):
            return select(each.c.value).where(each.c.value == element).exists()
        case Says(said, member):
            found = select(each.c.value).where(each.c.value == said, each.c.type == "text")
            return (found.where(each.c.key == member) if member else found).exists()
        case _:
            same: ColumnElement[bool] = column == wanted
            return same


@dataclass(frozen=True, slots=True)
class Query:
    """What a list asks for. Each of `where` is a field and a value, `Holds`, `Says` or None."""

    search: str = ""
    where: tuple[tuple[str, Any], ...] = ()
    gone: bool = False
    limit: int | None = None
    order: Callable[[Any], Any] | None = None


def _check_there(path: Path) -> None:
    """SQLite would make what is not there, and go on with what was cut off within a page."""
    size = path.stat().st_size if path.exists() else 0
    if not size:
        raise DamagedError(_MISSING, path)
    if size % PAGE and not Path(f"{path}-wal").exists():  # else that has what is lacking
        raise DamagedError(DAMAGED)
