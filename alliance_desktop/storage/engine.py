"""The encrypted file: opening it, transactions in it, and what the world does to it, in words."""

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from alliance_desktop.errors import FULL, READ_ONLY, SILENT, UserError, label

WAITS: Final = 15_000  # milliseconds for another program that writes
_AFTER_KEY: Final = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "cache_size=-16000",
    f"busy_timeout={WAITS}",
)

CHUNK: Final = 500  # values in one IN (…)

_LOCKED: Final = label(
    "Another program is writing to this store. Wait until it is done and try again."
)
_SENTENCES: Final = {
    dbapi2.SQLITE_FULL: FULL,
    dbapi2.SQLITE_READONLY: READ_ONLY,
    dbapi2.SQLITE_BUSY: _LOCKED,
    dbapi2.SQLITE_LOCKED: _LOCKED,
}
PAGE: Final = 8192  # bytes of a page of the file: records fill it better than a smaller one
DAMAGED: Final = label("The store is damaged. Restore it from the last backup.")
_NO_DATABASE: Final = label(
    "The store is damaged, or its key does not fit. Restore it from the last backup."
)
_FOLDER_GONE: Final = label(
    "The folder of the store is not there. Check its name, and whether its disk is connected."
)
_UNOPENED: Final = label("The store can’t be opened here. Close other programs and try again.")
_LEAST_FREE: Final = 2**16  # bytes; with less, SQLite can’t even make the file it reads with


class DamagedError(UserError):
    """The file is not what was written."""


def open_engine(path: Path, key: bytes) -> Engine:
    """The engine of an SQLCipher file with a raw key of 32 bytes; nothing is opened yet."""
    engine = create_engine(URL.create("sqlite", database=str(path)), module=dbapi2)

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _: object) -> None:
        connection.isolation_level = None  # the transactions are ours, see below
        cursor = connection.cursor()
        unlock(cursor, key)
        for pragma in _AFTER_KEY:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes(connection) else "BEGIN")

    return engine


def unlock(cursor: DBAPICursor, key: bytes) -> None:
    """Gives a connection just opened its raw key."""
    cursor.execute("PRAGMA cipher_log_level=NONE")
    cursor.execute(f"PRAGMA cipher_default_page_size={PAGE}")  # also of copies made from here
    cursor.execute(f"PRAGMA key=\"x'{key.hex()}'\"")


@contextmanager
def reading(connection: Connection) -> Iterator[None]:
    """A transaction that sees one state throughout."""
    with in_words(_path(connection)), connection.execution_options(writing=False).begin():
        yield


@contextmanager
def writing(connection: Connection) -> Iterator[None]:
    """A transaction that writes; all of it or nothing."""
    with in_words(_path(connection)), connection.execution_options(writing=True).begin():
        yield


def writes(connection: Connection) -> bool:
    """Whether the transaction of a connection is, or will be, one that writes."""
    return bool(connection.get_execution_options().get("writing"))


def _path(connection: Connection) -> Path:
    return Path(connection.engine.url.database or "")


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turns what the disk or another program does into a sentence that says what to do."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as problem:
        driver = problem.orig if isinstance(problem, DBAPIError) else problem
        told = _told(getattr(driver, "sqlite_errorcode", 0) & 0xFF, path)
        if told is None:
            raise
        raise told from problem


def _told(code: int, path: Path) -> UserError | None:
    """The sentence for a primary result code of SQLite; None where it tells of a bug."""
    if code in (dbapi2.SQLITE_IOERR, dbapi2.SQLITE_CANTOPEN):
        return _of_the_folder(code, path.parent)
    if code in (dbapi2.SQLITE_NOTADB, dbapi2.SQLITE_CORRUPT):
        return DamagedError(DAMAGED if code == dbapi2.SQLITE_CORRUPT else _NO_DATABASE)
    return UserError(_SENTENCES[code]) if code in _SENTENCES else None


def _of_the_folder(code: int, folder: Path) -> UserError:
    if not folder.is_dir():
        return UserError(_FOLDER_GONE)
    if not os.access(folder, os.W_OK):
        return UserError(READ_ONLY)
    if shutil.disk_usage(folder).free < _LEAST_FREE:
        return UserError(FULL)
    return UserError(SILENT if code == dbapi2.SQLITE_IOERR else _UNOPENED)


# The statements that each save or thousands of changes run go straight to the driver, their
# parameters spelled `?`: SQLAlchemy takes ten times as long to hand over a small one.


def ask(connection: Connection, query: str, *parameters: Any) -> list[tuple[Any, ...]]:
    """The rows of a query."""
    cursor = connection.connection.cursor()
    cursor.execute(_spelled(connection, query), parameters)
    return list(cursor.fetchall())


def many(connection: Connection, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Runs a statement for each of many rows."""
    if rows:
        connection.connection.cursor().executemany(_spelled(connection, statement), rows)


def among(connection: Connection, query: str, values: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """The rows of a query that ends with a column, for all at which it has one of these values."""
    for cursor in _chunked(connection, query, values):
        yield from cursor.fetchall()


def drop(connection: Connection, table: str, column: str, values: Sequence[Any]) -> None:
    """Deletes the rows of a table that have one of these values in a column."""
    for _ in _chunked(connection, f"DELETE FROM {table} WHERE {column}", values):  # noqa: S608
        pass


def _chunked(
    connection: Connection, statement: str, values: Sequence[Any]
) -> Iterator[DBAPICursor]:
    cursor = connection.connection.cursor()
    for start in range(0, len(values), CHUNK):
        chunk = tuple(values[start : start + CHUNK])
        whole = f"{statement} IN ({','.join('?' * len(chunk))})"
        cursor.execute(_spelled(connection, whole), chunk)
        yield cursor


def _spelled(connection: Connection, statement: str) -> str:
    qmark = connection.dialect.paramstyle == "qmark"
    return statement if qmark else statement.replace("?", "%s")


def data_version(connection: Connection) -> int:
    """Changes when another connection has written."""
    return int(ask(connection, "PRAGMA data_version")[0][0])
