"""Drafts: every field as typed, in a small encrypted file that no import ever locks."""

import json
import threading
import time
from collections.abc import Callable, Iterable, Mapping
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
    update,
)

from alliance_desktop.storage.engine import DamagedError, in_words, open_engine, reading, writing

metadata: Final = MetaData()
draft = Table(
    "draft",
    metadata,
    Column("record", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("opened", Text, nullable=False),  # JSON: what the form knew, as it was opened
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

    def __init__(self, path: Path, key: bytes, now: Callable[[], int] | None = None) -> None:
        """Opens the file or makes it. One that is damaged is laid beside; `moved` says where.

        `now` gives the milliseconds since 1970 UTC of what is typed.
        """
        self.moved: Path | None = None
        self._now = now or (lambda: time.time_ns() // 1_000_000)
        self._path, self._key = path, key
        self._lock = threading.Lock()
        try:
            self._open()
        except DamagedError:
            self._engine.dispose()
            self.moved = path.with_name(f"{path.name}.damaged-{time.time_ns()}")
            for part in ("", "-wal", "-shm"):
                if Path(f"{path}{part}").exists():
                    Path(f"{path}{part}").replace(f"{self.moved}{part}")
            self._open()

    def _open(self) -> None:
        self._engine = open_engine(self._path, self._key)
        with in_words(self._path):
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
            "at": self._now(),
        }
        with self._lock, writing(self._connection):
            self._connection.execute(
                delete(typed).where(typed.c.record == record, typed.c.field == field)
            )
            self._connection.execute(insert(typed).values(row))

    def take_out(self, record: str, field: str) -> None:
        """A field is as it is saved again; without any field left there is no draft."""
        with self._lock, writing(self._connection):
            self._connection.execute(
                delete(typed).where(typed.c.record == record, typed.c.field == field)
            )
            left = select(typed.c.field).where(typed.c.record == record)
            if self._connection.execute(left).first() is None:
                self._connection.execute(delete(draft).where(draft.c.record == record))

    def replace(self, record: str, kind: str, opened: str, fields: Mapping[str, str]) -> None:
        """What a form knows now, and the fields still unsaved in it: all at once."""
        now = self._now()
        with self._lock, writing(self._connection):
            kept = select(typed.c.field, typed.c.cursor).where(typed.c.record == record)
            cursors = {row.field: row.cursor for row in self._connection.execute(kept)}
            for table in (typed, draft):
                self._connection.execute(delete(table).where(table.c.record == record))
            if not fields:
                return
            row = {"record": record, "kind": kind, "opened": opened}
            self._connection.execute(insert(draft).values(row))
            rows = [
                {
                    "record": record,
                    "field": name,
                    "value": value,
                    "cursor": cursors.get(name, 0),
                    "at": now,
                }
                for name, value in fields.items()
            ]
            self._connection.execute(insert(typed), rows)

    def records(self) -> frozenset[str]:
        """The ids of all records with something typed."""
        with self._lock, reading(self._connection):
            return frozenset(self._connection.execute(select(typed.c.record)).scalars())

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
        """Forgets what was typed into some fields of a record, and what they said before."""
        names = list(fields)
        with self._lock, writing(self._connection):
            mine = typed.c.record == record, typed.c.field.in_(names)
            self._connection.execute(delete(typed).where(*mine))
            one = draft.c.record == record
            known = self._connection.execute(select(draft.c.opened).where(one)).scalar()
            if known is not None:
                opened = _without(known, names)
                self._connection.execute(update(draft).where(one).values(opened=opened))

    def count(self) -> int:
        """How many records have something typed."""
        with self._lock, reading(self._connection):
            query = select(func.count(func.distinct(typed.c.record)))
            return int(self._connection.execute(query).scalar_one())


def _without(opened: str, fields: Iterable[str]) -> str:
    """What a form knew, without the values of some fields."""
    known = json.loads(opened)
    for name in fields:
        known.get("values", {}).pop(name, None)
    return json.dumps(known, ensure_ascii=False)
