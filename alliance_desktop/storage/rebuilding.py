"""What is derived made again from the log: where it is missing, of another shape, or damaged.

A new version of the program may declare other fields and other indexes. The log stays as it is, so
a migration is this: the derived tables as they are declared now, filled from the log.
"""

import hashlib
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Table, text

from alliance_desktop.errors import UserError, of_the_system
from alliance_desktop.records.chains import Place
from alliance_desktop.records.change import Change
from alliance_desktop.storage.derive import Deriver
from alliance_desktop.storage.engine import in_words, open_engine, writing
from alliance_desktop.storage.keys import sync_folder
from alliance_desktop.storage.log import Log
from alliance_desktop.storage.notes import get_setting, put_setting
from alliance_desktop.storage.presence import Presence
from alliance_desktop.storage.tables import (
    TABLES,
    awaits,
    difference,
    head,
    metadata,
    record,
    touch,
)

SHAPE: Final = "derived"  # the setting that says of which shape the derived tables are
TOGETHER: Final = 2_000  # changes derived at once, so that memory does not grow with the log
_SEARCH: Final = (
    (
        "CREATE VIRTUAL TABLE search USING fts5(words, content='', contentless_delete=1, "
        "detail=none, tokenize='unicode61 remove_diacritics 0')"
    ),
    # so that two pages of the index fit a page of the file, of which the cipher takes some
    "INSERT INTO search(search, rank) VALUES ('pgsz', 3950)",
)
_DERIVED: Final = (record, touch, head, awaits, difference, *TABLES.values())


@cache
def shape() -> str:
    """The derived tables as this version declares them, as a hash."""
    said: list[object] = [_SEARCH]
    for table in _DERIVED:
        columns = [(one.name, type(one.type).__name__, one.primary_key) for one in table.columns]
        indexes = sorted(f"{one.name} {[str(e) for e in one.expressions]}" for one in table.indexes)
        said.append((table.name, columns, indexes))
    return hashlib.sha256(repr(said).encode()).hexdigest()


def create(connection: Connection) -> None:
    """Every table of a new store."""
    metadata.create_all(connection)
    _create_search(connection)


def _create_search(connection: Connection) -> None:
    for statement in _SEARCH:
        connection.execute(text(statement))
    put_setting(connection, SHAPE, shape())


def is_stale(connection: Connection) -> bool:
    """Whether a derived table is missing, or of the shape of another version."""
    if get_setting(connection, SHAPE) != shape():
        return True
    names = {table.name for table in _DERIVED} | {"search"}
    there = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'")
    return not names <= set(there.scalars())


def rebuild(connection: Connection, log: Log) -> None:
    """Derives everything again, within a transaction."""
    for table in _DERIVED:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table.name}")
    connection.exec_driver_sql("DROP TABLE IF EXISTS search")
    metadata.create_all(connection, tables=[*_DERIVED])
    _create_search(connection)
    deriver = Deriver(connection, log)
    for some in _changes(log):
        deriver.take(some)


def _changes(log: Log) -> Iterator[list[tuple[Place, Change]]]:
    for run in sorted(log.chains.runs):
        one = log.chains.runs[run]
        for first in range(one.first, one.last + 1, TOGETHER):
            last = min(first + TOGETHER - 1, one.last)
            places = [(run, number) for number in range(first, last + 1)]
            yield sorted(log.changes(places).items())


def salvage(path: Path, key: bytes) -> Path:
    """Puts a new file with the same log in the place of one whose derived tables are damaged.

    The derived tables of the new one are stale. The damaged file is kept; where it is. Nothing is
    changed where the log is damaged too (DamagedError), or another program has the store open.
    """
    presence = Presence(path)
    new, kept = Path(f"{path}.new"), Path(f"{path}.damaged-{time.time_ns()}")
    try:
        if not presence.alone:
            raise UserError("Another program has this store open. Close it and try again.")
        new.unlink(missing_ok=True)
        _copy_log(path, new, key)
        for part in ("", "-wal", "-shm"):
            if Path(f"{path}{part}").exists():
                Path(f"{path}{part}").replace(f"{kept}{part}")
        new.replace(path)
        sync_folder(path.parent)
    except OSError as problem:
        raise of_the_system(problem, path.parent) from problem
    finally:
        new.unlink(missing_ok=True)
        presence.leave()
    return kept


def _copy_log(path: Path, new: Path, key: bytes) -> None:
    engine = open_engine(new, key)
    try:
        with in_words(path), engine.connect() as connection:
            driver: Any = connection.connection.driver_connection  # it may not be in a transaction
            driver.execute(f"ATTACH DATABASE ? AS old KEY \"x'{key.hex()}'\"", (str(path),))
            with writing(connection):
                create(connection)
                for table in _log_tables():
                    _copy(connection, table)
                put_setting(connection, SHAPE, "")
            driver.execute("DETACH DATABASE old")
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            found = driver.execute("PRAGMA integrity_check").fetchall()
    finally:
        engine.dispose()
    if found != [("ok",)]:
        raise UserError("{0} does not read back as it was written. Use another disk.", new)


def _log_tables() -> list[Table]:
    return [table for table in metadata.sorted_tables if table not in _DERIVED]


def _copy(connection: Connection, table: Table) -> None:
    names = ", ".join(column.name for column in table.columns)
    connection.exec_driver_sql(f"DELETE FROM main.{table.name}")  # noqa: S608
    connection.exec_driver_sql(
        f"INSERT INTO main.{table.name} ({names}) SELECT {names} FROM old.{table.name}"  # noqa: S608
    )
