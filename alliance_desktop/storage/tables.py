"""The tables: the log, which is precious, and what is derived from it and can be made again.

One table a kind, made from its declaration; the same metadata serve SQLite and PostgreSQL.
"""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    literal_column,
)

from alliance_desktop.records import fields as f
from alliance_desktop.records.kinds import KINDS
from alliance_desktop.records.record import Field, schema

LAYOUT = 1  # of these tables; a store of an older layout is migrated on a copy

metadata = MetaData()
_plain: Any = {"sqlite_with_rowid": False}

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    **_plain,
)
device = Table(
    "device",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uuid", LargeBinary(16), nullable=False, unique=True),
)
statement = Table(
    "statement",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True),
    Column("json", Text, nullable=False),
    **_plain,
)
told = Table(  # what a device said it holds, in its last vectors together
    "told",
    metadata,
    Column("device", Text, primary_key=True),
    Column("made", BigInteger, nullable=False),
    Column("vector", Text, nullable=False),
    **_plain,
)

# the log

run = Table(
    "run",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("device", Integer, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("previous", LargeBinary(32), nullable=False),
    Column("tip", LargeBinary(32), nullable=False),
    Column("parent", Integer),
)
pack = Table(  # changes that came together, compressed
    "pack",
    metadata,
    Column("run", Integer, primary_key=True),
    Column("first", BigInteger, primary_key=True),
    Column("last", BigInteger, nullable=False),
    Column("previous", LargeBinary(32), nullable=False),
    Column("hashes", LargeBinary, nullable=False),  # the first 8 bytes of each
    Column("lines", LargeBinary, nullable=False),  # see storage/packs.py
)
fresh = Table(  # our own changes that no segment holds yet
    "fresh",
    metadata,
    Column("run", Integer, primary_key=True),
    Column("number", BigInteger, primary_key=True),
    Column("hash", LargeBinary(32), nullable=False),
    Column("line", LargeBinary, nullable=False),
    **_plain,
)
seed = Table(  # of the blocks of fresh changes
    "seed",
    metadata,
    Column("run", Integer, primary_key=True),
    Column("first", BigInteger, primary_key=True),
    Column("seed", LargeBinary(32), nullable=False),
    **_plain,
)
segment = Table(  # what was signed
    "segment",
    metadata,
    Column("device", Integer, primary_key=True),
    Column("last_hash", LargeBinary(32), primary_key=True),
    Column("first", BigInteger, primary_key=True),
    Column("last", BigInteger, nullable=False),
    Column("previous", LargeBinary(32), nullable=False),
    Column("signature", LargeBinary(64), nullable=False),
    Column("bytes", Integer, nullable=False),
    **_plain,
)
aside = Table(  # segments of devices that are not admitted, and those that break a rule
    "aside",
    metadata,
    Column("sha256", LargeBinary(32), primary_key=True),
    Column("device", Text, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("reason", Text, nullable=False),
    Column("text", LargeBinary, nullable=False),
)
context = Table(
    "context",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", LargeBinary(32), nullable=False, unique=True),
    Column("json", LargeBinary, nullable=False),
)
absent = Table(  # of changes held: fields whose body is not; "" is the whole change
    "absent",
    metadata,
    Column("run", Integer, primary_key=True),
    Column("number", BigInteger, primary_key=True),
    Column("field", Text, primary_key=True),
    **_plain,
)
hold = Table(  # what a person keeps from leaving, see storage/holding.py
    "hold",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("record", LargeBinary(16), primary_key=True),
    Column("field", Text, primary_key=True),
    Column("readers", Text, nullable=False),
    **_plain,
)
# derived

record = Table(
    "record",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uuid", LargeBinary(16), nullable=False),
    Column("kind", Text, nullable=False),
    Column("run", Integer, nullable=False),  # the change that is the head of every cell without
    Column("number", BigInteger, nullable=False),  # heads of its own
    Column("gone", Boolean, nullable=False),
    Column("state", SmallInteger, nullable=False),  # see storage/derive.py
    Index("record_uuid", "uuid"),
)
touch = Table(  # from a record to its changes
    "touch",
    metadata,
    Column("record", Integer, primary_key=True),
    Column("run", Integer, primary_key=True),
    Column("number", BigInteger, primary_key=True),
    **_plain,
)
head = Table(
    "head",
    metadata,
    Column("record", Integer, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    Column("run", Integer, primary_key=True),
    Column("number", BigInteger, primary_key=True),
    **_plain,
)
awaits = Table(  # records with a change that speaks of what is not held of a device
    "awaits",
    metadata,
    Column("device", Text, primary_key=True),
    Column("record", Integer, primary_key=True),
    **_plain,
)
difference = Table(  # open conflicts
    "difference",
    metadata,
    Column("record", Integer, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    **_plain,
)
done = Table(  # imports made here, with their reports
    "done",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("report", Text, nullable=False),
    Column("brought", Text, nullable=False),  # [[device, first, last, hash of the last], …]
)
bundle = Table(  # files written and taken in
    "bundle",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("id", Text, nullable=False),
    Column("part", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("about", Text, nullable=False),
)
medium = Table(  # media held here
    "medium",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("bytes", BigInteger, nullable=False),
    Column("type", Text, nullable=False),
    Column("thumbnail", Text),
    **_plain,
)


def column(field: Field) -> Column[Any]:
    """The column of a field: plain values as they are, all others as canonical JSON."""
    match field.type:
        case f.Whole():
            return Column(field.name, BigInteger)
        case f.YesNo():
            return Column(field.name, Boolean)
        case _:
            return Column(field.name, Text)


def plain(field: Field) -> bool:
    """Whether the column of a field holds its stored value as it is."""
    return isinstance(
        field.type, f.Whole | f.YesNo | f.Text | f.Decimal | f.Choice | f.Day | f.Place | f.Link
    )


TABLES: Final[Mapping[str, Table]] = {
    kind.about.kind: Table(
        "kind_" + kind.about.kind,
        metadata,
        Column("id", Integer, primary_key=True),
        *(column(field) for field in schema(kind).values()),
    )
    for kind in KINDS
}


def rank() -> ColumnElement[int]:
    """Where a severity sorts; *not assessed* comes between 3 and 2, never as mild."""
    return literal_column("coalesce(severity * 2, 5)", Integer)


for _kind in KINDS:  # few records have files, which are looked for after each import
    for _name, _field in schema(_kind).items():
        if isinstance(_field.type, f.Files):
            _table = TABLES[_kind.about.kind]
            Index(
                f"{_name}_{_kind.about.kind}",
                _table.c.id,
                sqlite_where=_table.c[_name].is_not(None),
                postgresql_where=_table.c[_name].is_not(None),
            )

# what lists are sorted by, with what they are filtered by: so 100,000 rows are told apart without
# one of them being read; and what is asked of many records at once
_need = TABLES["need"].c
Index(
    "list_need",
    rank().desc(),
    _need.in_need.desc(),
    _need.id,
    _need.severity,
    _need.sector,
    _need.community,
    _need.status,
)
Index("match_need", TABLES["match"].c.need)
Index("match_commitment", TABLES["match"].c.commitment)
Index("commitment_recipient", TABLES["commitment"].c.recipient)
Index("record_gone", record.c.kind, record.c.id, sqlite_where=record.c.gone.is_(True))
