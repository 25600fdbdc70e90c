"""Drafts: every field as typed, in a small encrypted file that no import ever locks."""

import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Column,
    MetaData,
    Table,
    Text,
    delete,
    func,
    insert,
    select,
)

from alliance_desktop.errors import UserError
from alliance_desktop.storage.engine import in_words, open_engine, reading, writing

metadata: Final = MetaData()
draft = Table(
    "draft",
    metadata,
    Column("record", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("opened", Text, nullable=False),  # what the form knew, as it was opened
)
typed = Table(
    "typed",
    metadata,
    Column("record", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("cursor", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Draft:
    """Unfinished work on a record: where it stopped, and what the form knew."""

    record: str
    kind: str
    opened: str
    fields: dict[str, str]
    last_field: str
    cursor: int
    at: int  # milliseconds since 1970 UTC


class Drafts:
    """The drafts of one store."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Opens the file or makes it. One that is damaged is laid beside; `moved` says where."""
        self.moved: Path | None = None
        self._path, self._key = path, key
        self._lock = threading.Lock()
        try:
            self._open()
        except UserError:
            self._engine.dispose()
            self.moved = path.with_name(f"{path.name}.damaged-{time.time_ns()}")
            path.replace(self.moved)
            for beside in ("-wal", "-shm"):
                Path(f"{path}{beside}").unlink(missing_ok=True)
            self._open()

    def _open(self) -> None:
        self._engine = open_engine(self._path, self._key)
        with in_words():
            self._connection = self._engine.connect()
            with writing(self._connection):
                metadata.create_all(self._connection)

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()
        self._engine.dispose()

    def begin(self, record: str, kind: str, opened: str) -> None:
        """A form was opened; what it knew is kept with the first field typed."""
        with self._lock, writing(self._connection):
            known = select(draft.c.record).where(draft.c.record == record)
            if self._connection.execute(known).first() is None:
                row = {"record": record, "kind": kind, "opened": opened}
                self._connection.execute(insert(draft).values(row))

    def put(self, record: str, field: str, value: str, cursor: int = 0) -> None:
        """What stands in a field now; on disk when this returns."""
        row: dict[str, Any] = {
            "record": record,
            "field": field,
            "value": value,
            "cursor": cursor,
            "at": time.time_ns() // 1_000_000,
        }
        with self._lock, writing(self._connection):
            self._connection.execute(
                delete(typed).where(typed.c.record == record, typed.c.field == field)
            )
            self._connection.execute(insert(typed).values(row))

    def get(self, record: str) -> Draft | None:
        """The draft of a record."""
        return next((one for one in self.all() if one.record == record), None)

    def all(self) -> list[Draft]:
        """All drafts in which something was typed, the latest first."""
        with self._lock, reading(self._connection):
            begun = self._connection.execute(select(draft)).all()
            rows = self._connection.execute(select(typed).order_by(typed.c.at)).all()
        result = []
        for one in begun:
            mine = [row for row in rows if row.record == one.record]
            if mine:
                fields = {row.field: row.value for row in mine}
                last = mine[-1]
                result.append(
                    Draft(
                        one.record, one.kind, one.opened, fields, last.field, last.cursor, last.at
                    )
                )
        return sorted(result, key=lambda one: -one.at)

    def discard(self, record: str) -> None:
        """Forgets a draft: it was saved, or put back."""
        with self._lock, writing(self._connection):
            for table in (typed, draft):
                self._connection.execute(delete(table).where(table.c.record == record))

    def forget(self, record: str, fields: Iterable[str]) -> None:
        """Forgets what was typed into some fields of a record."""
        with self._lock, writing(self._connection):
            mine = typed.c.record == record, typed.c.field.in_(list(fields))
            self._connection.execute(delete(typed).where(*mine))

    def count(self) -> int:
        """How many records have something typed."""
        with self._lock, reading(self._connection):
            query = select(func.count(func.distinct(typed.c.record)))
            return int(self._connection.execute(query).scalar_one())
