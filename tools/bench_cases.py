"""What is measured, and the floors it is measured against; each case runs in a process of its own.

A case makes ready, yields what is to be timed, and that may say how many seconds or bytes it was.
"""

import hashlib
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Final

import zstandard
from sqlcipher3 import dbapi2

from alliance_desktop.storage import keys as slots
from alliance_desktop.storage.engine import unlock
from alliance_desktop.storage.own import Edit
from alliance_desktop.storage.store import Query
from alliance_desktop.workspace import Clock, Workspace, care, exporting, founding, importing
from tools import bench_work as work

PASSPHRASE: Final = "a passphrase for measuring"  # noqa: S105
SAVES: Final = 200
TYPED: Final = ("дах ліцею", "генерат", "укриття", "roof of", "school bus", "boiler")

Timed = Callable[[], Mapping[str, float] | None]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a case finds what was prepared, and a folder of its own."""

    prepared: Path
    scratch: Path
    count: int

    def copy(self, name: str) -> Path:
        """A copy of something prepared."""
        target = self.scratch / name
        if (self.prepared / name).is_dir():
            shutil.copytree(self.prepared / name, target)
        else:
            shutil.copyfile(self.prepared / name, target)
        return target


# what all cases share


class Ticking:
    """A clock that goes on by some seconds at each reading."""

    def __init__(self) -> None:
        """Begins with the work."""
        self.now = work.START

    def __call__(self) -> int:
        """Milliseconds, later each time."""
        self.now += 7_000 + self.now * 7919 % 60_000
        return self.now


def opened(folder: Path) -> Workspace:
    """A prepared store."""
    return Workspace(folder, slots.unlock(folder, PASSPHRASE), Clock(Ticking(), lambda: 120))


def prepare(folder: Path, count: int) -> None:
    """Two laptops and a third that is empty: the first holds all needs, the second edits them."""
    folder.mkdir(parents=True)
    clock = Clock(Ticking(), lambda: 120)
    someone = founding.Someone
    first, _ = founding.init(folder / "first", PASSPHRASE, "Measured", someone("Marta"), clock)
    invited = founding.invite(first)
    second, asks = founding.join(invited, folder / "second", PASSPHRASE, someone("Olena"), clock)
    third, asked = founding.join(invited, folder / "third", PASSPHRASE, someone("Ivan"), clock)
    for request in (asks, asked):
        founding.admit(first, request)
    base = list(work.needs(count))
    _save_all(first, base)
    exporting.export(first, folder / "base.alliance")
    importing.import_(second, [folder / "base.alliance"])
    third.close()
    _edit(second, work.edits(base))
    exporting.export(second, folder / "news.alliance", ["Marta"])
    exporting.export(second, folder / "all.alliance", ["Ivan"])
    for one in (first, second):
        one.close()
        _settle(one.folder)
    _plain(folder / "plain.db", base)


def _save_all(workspace: Workspace, base: Sequence[dict[str, Any]]) -> None:
    rest = iter(base)
    while some := list(islice(rest, 50)):
        edits = [Edit("need", one["id"], _bodies(one)) for one in some]
        now = (workspace.clock.milliseconds(), 0)
        workspace.store.apply(edits, workspace.writer, now, 120)


def _bodies(values: dict[str, Any]) -> dict[str, Any]:
    return {name: work.body(name, values[name]) for name in work.FIELDS}


def _edit(workspace: Workspace, edits: work.Edits) -> None:
    with workspace.store.write():
        for id_, name, value in edits.updates:
            workspace.save("need", id_, {name: work.body(name, value)})
        for id_ in edits.deleted:
            workspace.save("need", id_, {"deleted": {"set": True}})
        for values in edits.made:
            workspace.save("need", values["id"], _bodies(values))


# floors: plain sqlite3, no cipher


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA cache_size=-16000")
    return connection


_COLUMNS: Final = ", ".join(
    f"{name} {'INTEGER' if name in ('severity', 'in_need') else 'TEXT'}" for name in work.FIELDS
)
_TABLE: Final = f"CREATE TABLE need (id TEXT NOT NULL PRIMARY KEY, {_COLUMNS})"
_INSERT: Final = f"INSERT INTO need VALUES (?{', ?' * len(work.FIELDS)})"  # noqa: S608


_COMPACT: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _cell(value: Any) -> Any:
    return _COMPACT(value) if isinstance(value, dict) else value


def _row(values: Mapping[str, Any]) -> tuple[Any, ...]:
    return (values["id"], *(_cell(values[name]) for name in work.FIELDS))


def _plain(path: Path, base: Sequence[dict[str, Any]]) -> None:
    connection = _connected(path)
    connection.execute(_TABLE)
    with connection:
        connection.executemany(_INSERT, [_row(values) for values in base])
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def plain_insert(place: Place) -> Iterator[Timed]:
    """Every need into a new table."""
    rows = [_row(values) for values in work.needs(place.count)]
    connection = _connected(place.scratch / "plain.db")
    connection.execute(_TABLE)

    def timed() -> None:
        with connection:
            connection.executemany(_INSERT, rows)

    yield timed
    connection.close()


def _apply_plain(connection: sqlite3.Connection, edits: work.Edits) -> None:
    by_field: dict[str, list[tuple[Any, str]]] = {}
    for id_, name, value in edits.updates:
        by_field.setdefault(name, []).append((_cell(value), id_))
    with connection:
        for name, rows in by_field.items():
            connection.executemany(f"UPDATE need SET {name}=? WHERE id=?", rows)  # noqa: S608
        gone = [(id_,) for id_ in edits.deleted]
        connection.executemany("DELETE FROM need WHERE id=?", gone)
        connection.executemany(_INSERT, [_row(values) for values in edits.made])


def plain_apply(place: Place) -> Iterator[Timed]:
    """The second laptop's changes into the table of all needs, as few statements as can be."""
    edits = work.edits(list(work.needs(place.count)))
    connection = _connected(place.copy("plain.db"))
    yield lambda: _apply_plain(connection, edits)
    connection.close()


def plain_bytes(place: Place) -> Iterator[Timed]:
    """The table as it is after these changes."""
    path = place.copy("plain.db")
    connection = _connected(path)
    _apply_plain(connection, work.edits(list(work.needs(place.count))))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    yield lambda: {"bytes": path.stat().st_size}


def json_lines(place: Place) -> Iterator[Timed]:
    """The second laptop's changes as JSON lines through zstd."""
    edits = work.edits(list(work.needs(place.count)))
    lines = [["u", *one] for one in edits.updates] + [["d", id_] for id_ in edits.deleted]
    lines += [["i", *(values[name] for name in ("id", *work.FIELDS))] for values in edits.made]

    def timed() -> dict[str, float]:
        text = "\n".join(map(_COMPACT, lines))
        return {"bytes": len(zstandard.ZstdCompressor(3).compress(text.encode()))}

    yield timed


# the program


def first_import(place: Place) -> Iterator[Timed]:
    """Every need into a store that has none."""
    workspace = opened(place.copy("third"))
    bundle = place.prepared / "base.alliance"

    def timed() -> None:
        done = importing.import_(workspace, [bundle])
        _must(done.count("new") >= place.count, "the first import took not everything in")

    yield timed
    workspace.close()


def import_news(place: Place) -> Iterator[Timed]:
    """The second laptop's changes into the first laptop's store, of which a backup is there."""
    workspace = opened(place.copy("first"))
    care.roll_backup(workspace)
    bundle = place.prepared / "news.alliance"
    expected = place.count // 100

    def timed() -> None:
        done = importing.import_(workspace, [bundle])
        _must(done.count("deleted") == expected, "the import did not delete what it should")

    yield timed
    workspace.close()


def roll(place: Place) -> Iterator[Timed]:
    """The rolling backup before an import: a copy, looked through and seen onto the disk."""
    workspace = opened(place.copy("first"))
    yield lambda: care.roll_backup(workspace)
    workspace.close()


def copy_file(place: Place) -> Iterator[Timed]:
    """The same file copied and seen onto the disk."""
    source, target = place.prepared / "first" / "store.db", place.scratch / "copy.db"

    def timed() -> None:
        shutil.copyfile(source, target)
        with target.open("rb+") as file:
            os.fsync(file.fileno())

    yield timed


def store_bytes(place: Place) -> Iterator[Timed]:
    """The store of a third laptop that took in all that both wrote."""
    workspace = opened(place.copy("third"))
    importing.import_(workspace, [place.prepared / "all.alliance"])
    workspace.close()
    _settle(workspace.folder)
    yield lambda: {"bytes": workspace.store.path.stat().st_size}


def export_bytes(place: Place) -> Iterator[Timed]:
    """The bundle of the second laptop's changes."""
    yield lambda: {"bytes": (place.prepared / "news.alliance").stat().st_size}


def rebuild(place: Place) -> Iterator[Timed]:
    """Every derived table again from the log."""
    workspace = opened(place.copy("first"))

    def timed() -> None:
        workspace.store.rebuild()

    yield timed
    workspace.close()


def save(place: Place) -> Iterator[Timed]:
    """A form saved: three fields of a need that is there; the median of many."""
    workspace = opened(place.copy("first"))
    ids = [values["id"] for values in work.needs(SAVES)]

    def timed() -> dict[str, float]:
        seconds = []
        for number, id_ in enumerate(ids):
            bodies = _saved(number)
            form = workspace.store.opened()
            begun = time.perf_counter()
            workspace.save("need", id_, bodies, form)
            seconds.append(time.perf_counter() - begun)
        return {"seconds": statistics.median(seconds)}

    yield timed
    workspace.close()


def _saved(number: int) -> dict[str, dict[str, Any]]:
    title = {"uk": f"Дах ліцею № {number}, після огляду", "en": f"Roof of lyceum no. {number}"}
    return {
        "title": {"put": title},
        "in_need": {"set": number},
        "severity": {"set": number % 5 + 1},
    }


def save_by_hand(place: Place) -> Iterator[Timed]:
    """The same tables and index written by hand-written SQL, same cipher, one transaction each."""
    folder = place.copy("first")
    connection = _ciphered(folder)
    find = "SELECT id, description FROM kind_need ORDER BY id LIMIT ?"
    rows = connection.execute(find, (SAVES,)).fetchall()

    def timed() -> dict[str, float]:
        seconds = []
        for number, (row, description) in enumerate(rows):
            body = _saved(number)
            words = " ".join([*body["title"]["put"].values(), description])
            line = json.dumps(body, ensure_ascii=False).encode() + bytes(100)
            begun = time.perf_counter()
            _write_by_hand(connection, (row, words), 10_000_000 + number, body, line)
            seconds.append(time.perf_counter() - begun)
        return {"seconds": statistics.median(seconds)}

    yield timed
    connection.close()


def _ciphered(folder: Path) -> Any:
    connection = dbapi2.connect(str(folder / "store.db"), isolation_level=None)
    key = slots.unlock(folder, PASSPHRASE).of("database")
    unlock(connection.cursor(), key)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "cache_size=-16000"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _settle(folder: Path) -> None:
    """Brings all that was written into the one file."""
    connection = _ciphered(folder)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _write_by_hand(
    connection: Any, of: tuple[int, str], number: int, body: dict[str, Any], line: bytes
) -> None:
    do = connection.execute
    row, words = of
    title = body["title"]["put"]
    do("BEGIN IMMEDIATE")
    do("UPDATE setting SET value=? WHERE name='at'", (str(number),))
    do("INSERT INTO fresh VALUES (1, ?, ?, ?)", (number, hashlib.sha256(line).digest(), line))
    do("UPDATE run SET last=?, tip=? WHERE id=1", (number, hashlib.sha256(line).digest()))
    do("INSERT INTO touch VALUES (?, 1, ?)", (row, number))
    do("UPDATE record SET state=0 WHERE id=?", (row,))
    do(
        "UPDATE kind_need SET title=?, in_need=?, severity=? WHERE id=?",
        (json.dumps(title), body["in_need"]["set"], body["severity"]["set"], row),
    )
    heads = [("title", ".uk"), ("title", ".en"), ("in_need", ""), ("severity", "")]
    for name, part in heads:
        do("DELETE FROM head WHERE record=? AND field=? AND part=?", (row, name, part))
        do("INSERT INTO head VALUES (?, ?, ?, 1, ?)", (row, name, part, number))
    do("DELETE FROM search WHERE rowid=?", (row,))
    do("INSERT INTO search(rowid, words) VALUES (?, ?)", (row, words))
    do("COMMIT")


def search(place: Place) -> Iterator[Timed]:
    """Typing some words letter by letter: the rows found, in order, and the first screen."""
    workspace = opened(place.prepared / "first")
    yield lambda: _typed(lambda words: _screen(workspace, words))
    workspace.close()


def _screen(workspace: Workspace, words: str) -> None:
    found = workspace.store.ids("need", Query(search=words))
    for row, _ in found[:50]:
        workspace.store.values("need", row)


def search_bare(place: Place) -> Iterator[Timed]:
    """The same typing as bare FTS5 queries of the same index."""
    connection = _ciphered(place.prepared / "first")
    query = "SELECT rowid FROM search WHERE search MATCH ?"

    def ask(words: str) -> None:
        match = " ".join(f'"{word}"*' for word in words.split())
        connection.execute(query, (match,)).fetchall()

    yield lambda: _typed(ask)
    connection.close()


def _typed(ask: Callable[[str], None]) -> dict[str, float]:
    keystrokes = [text[:end] for text in TYPED for end in range(1, len(text) + 1)]
    seconds = []
    for words in keystrokes:
        if words.strip() == words:
            begun = time.perf_counter()
            ask(words)
            seconds.append(time.perf_counter() - begun)
    return {"seconds": sum(seconds) / len(seconds), "slowest": max(seconds)}


def cli_read(place: Place) -> Iterator[Timed]:
    """`alliance list need` on a store of a delegation's week, unlocking it included."""
    folder = place.scratch / "small"
    os.environ.pop("ALLIANCE_KEY_MEMORY", None)  # the key costs what it costs people
    someone = founding.Someone("Marta")
    clock = Clock(Ticking(), lambda: 120)
    workspace, _ = founding.init(folder, PASSPHRASE, "Small", someone, clock)
    _save_all(workspace, list(work.needs(50)))
    workspace.close()
    command = [sys.executable, "-m", "alliance_desktop", "list", "need", "--json", "--limit", "20"]
    environment = {**os.environ, "ALLIANCE_PASSPHRASE": PASSPHRASE}
    yield lambda: _run([*command, "--store", str(folder)], environment)


def bare_sqlalchemy(place: Place) -> Iterator[Timed]:
    """The library alone."""
    del place
    yield lambda: _run([sys.executable, "-c", "import sqlalchemy"], dict(os.environ))


def _run(command: Sequence[str], environment: dict[str, str]) -> dict[str, float]:
    seconds = []
    for _ in range(5):
        begun = time.perf_counter()
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
        seconds.append(time.perf_counter() - begun)
    return {"seconds": statistics.median(seconds[1:])}  # the first fills the disk's cache


def _must(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - an assertion
    if not holds:
        raise AssertionError(otherwise)


CASES: Final[Mapping[str, Callable[[Place], Iterator[Timed]]]] = {
    case.__name__: case
    for case in (
        plain_insert,
        plain_apply,
        plain_bytes,
        json_lines,
        first_import,
        import_news,
        roll,
        copy_file,
        store_bytes,
        export_bytes,
        rebuild,
        save,
        save_by_hand,
        search,
        search_bare,
        cli_read,
        bare_sqlalchemy,
    )
}
