"""The encrypted file: opening it, transactions in it, and what the world does to it, in words."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, CursorResult, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from alliance_desktop.errors import UserError, label

_AFTER_KEY: Final = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "cache_size=-16000",
    "busy_timeout=15000",
)

CHUNK: Final = 500  # values in one IN (…)

# what the driver says, and what a person is told; the first that fits
_SENTENCES: Final = (
    ("disk is full", label("The disk is full. Nothing was changed; free some room and try again.")),
    ("disk full", label("The disk is full. Nothing was changed; free some room and try again.")),
    ("readonly", label("The store can’t be written to here. Copy it to a folder of your own.")),
    ("read-only", label("The store can’t be written to here. Copy it to a folder of your own.")),
    (
        "locked",
        label("Another program is writing to this store. Wait until it is done and try again."),
    ),
    (
        "busy",
        label("Another program is writing to this store. Wait until it is done and try again."),
    ),
    (
        "not a database",
        label("The store is damaged, or its key does not fit. Restore it from the last backup."),
    ),
    ("malformed", label("The store is damaged. Restore it from the last backup.")),
    (
        "disk i/o",
        label("The disk does not answer. Check it, then restore from the last backup if needed."),
    ),
    ("unable to open", label("The store can’t be opened here. Check that its folder is there.")),
)


def open_engine(path: Path, key: bytes) -> Engine:
    """The engine of an SQLCipher file with a raw key of 32 bytes; nothing is opened yet."""
    engine = create_engine(f"sqlite:///{path}", module=dbapi2)

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _: object) -> None:
        connection.isolation_level = None  # the transactions are ours, see below
        cursor = connection.cursor()
        cursor.execute("PRAGMA cipher_log_level=NONE")
        cursor.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        for pragma in _AFTER_KEY:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes(connection) else "BEGIN")

    return engine


@contextmanager
def reading(connection: Connection) -> Iterator[None]:
    """A transaction that sees one state throughout."""
    with in_words(), connection.execution_options(writing=False).begin():
        yield


@contextmanager
def writing(connection: Connection) -> Iterator[None]:
    """A transaction that writes; all of it or nothing."""
    with in_words(), connection.execution_options(writing=True).begin():
        yield


def writes(connection: Connection) -> bool:
    """Whether the transaction of a connection is, or will be, one that writes."""
    return bool(connection.get_execution_options().get("writing"))


@contextmanager
def in_words() -> Iterator[None]:
    """Turns what the disk or another program does into a sentence that says what to do."""
    try:
        yield
    except (DBAPIError, dbapi2.Error, sqlite3.Error) as problem:
        said = str(problem).lower()
        for sign, sentence in _SENTENCES:
            if sign in said:
                raise UserError(sentence) from problem
        raise


def many(connection: Connection, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Runs a statement, its parameters spelled `?`, for many rows, as fast as the driver can."""
    if rows:
        connection.exec_driver_sql(_spelled(connection, statement), rows)


def among(connection: Connection, query: str, values: Sequence[Any]) -> Iterator[Any]:
    """The rows of a query that ends with a column, for all at which it has one of these values."""
    for result in _chunked(connection, query, values):
        yield from result


def drop(connection: Connection, table: str, column: str, values: Sequence[Any]) -> None:
    """Deletes the rows of a table that have one of these values in a column."""
    for _ in _chunked(connection, f"DELETE FROM {table} WHERE {column}", values):  # noqa: S608
        pass


def _chunked(
    connection: Connection, statement: str, values: Sequence[Any]
) -> Iterator[CursorResult[Any]]:
    for start in range(0, len(values), CHUNK):
        chunk = tuple(values[start : start + CHUNK])
        whole = f"{statement} IN ({','.join('?' * len(chunk))})"
        yield connection.exec_driver_sql(_spelled(connection, whole), chunk)


def _spelled(connection: Connection, statement: str) -> str:
    qmark = connection.dialect.paramstyle == "qmark"
    return statement if qmark else statement.replace("?", "%s")


def data_version(connection: Connection) -> int:
    """Changes when another connection has written."""
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
