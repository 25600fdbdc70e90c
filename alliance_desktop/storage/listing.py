"""Lists of a kind: row numbers in order, whole; then what a row shows, by blocks."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from sqlalchemy import (
    ColumnElement,
    LargeBinary,
    Select,
    and_,
    false,
    func,
    or_,
    select,
    text,
)
from sqlalchemy.ext.compiler import compiles

from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.change import id_bytes, id_text
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import schema
from alliance_desktop.storage.derive import DIFFERS, stored_columns
from alliance_desktop.storage.search import match_of
from alliance_desktop.storage.store import Access
from alliance_desktop.storage.tables import TABLES, rank, record

BINDING: Final = ("agreed", "in_delivery", "delivered", "completed")  # what counts as committed
PLEDGED: Final = ("pledged",)
FEW: Final = 500  # found rows that are looked up one by one; more are picked out of the list


@dataclass(frozen=True, slots=True)
class OneOf:
    """A field has one of these codes; None stands for not answered."""

    field: str
    codes: tuple[str | int | None, ...]


@dataclass(frozen=True, slots=True)
class Within:
    """A place begins with these digits, or is one of those named."""

    field: str
    prefixes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Linked:
    """A link leads to one of these records."""

    field: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Promised:
    """Needs by what stands against them: "agreed", "pledged" (no more than that) or "none"."""

    most: str


@dataclass(frozen=True, slots=True)
class Differing:
    """Records in which colleagues differ."""


Filter: TypeAlias = OneOf | Within | Linked | Promised | Differing


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is to show. `places` are beginnings of codes where the search looks too."""

    kind: str
    search: str = ""
    where: tuple[Filter, ...] = ()
    places: tuple[str, ...] = ()
    gone: bool = False  # what is in the bin, instead of what is not


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of a list: the record, and the stored values that were asked for."""

    row: int
    id: str
    state: int
    values: Mapping[str, Json]


class UuidOf(ColumnElement[bytes]):
    """The sixteen bytes of an id that a link holds as text."""

    inherit_cache = True

    def __init__(self, link: ColumnElement[Any]) -> None:
        """Of a column of text."""
        self.link = func.replace(link, "-", "")
        self.type = LargeBinary()


@compiles(UuidOf)
def _unhex(element: UuidOf, compiler: Any, **options: Any) -> str:
    return f"unhex({compiler.process(element.link, **options)})"


@compiles(UuidOf, "postgresql")
def _decode(element: UuidOf, compiler: Any, **options: Any) -> str:
    return f"decode({compiler.process(element.link, **options)}, 'hex')"


def rows(access: Access, wanted: Wanted, limit: int | None = None) -> list[int]:
    """The row numbers of what a list shows, in its order."""
    table = TABLES[wanted.kind]
    query = _where(select(table.c.id), wanted).order_by(*_order(wanted.kind))
    if not wanted.search.strip():
        return _numbers(access, query.limit(limit))
    found = _found(access, wanted)
    if len(found) <= FEW:
        return _numbers(access, query.where(table.c.id.in_(sorted(found))).limit(limit))
    return [row for row in _numbers(access, query) if row in found][:limit]


def _numbers(access: Access, query: Select[Any]) -> list[int]:
    # straight from the driver: a hundred thousand numbers in half the time
    cursor = access.connection.execute(query).cursor
    return [row[0] for row in cursor.fetchall()] if cursor else []


def _found(access: Access, wanted: Wanted) -> set[int]:
    """The rows that have the words searched for, or lie in a place that is called so."""
    table = TABLES[wanted.kind]
    places = [
        _within(table.c[name], wanted.places)
        for name, one in schema(BY_NAME[wanted.kind]).items()
        if isinstance(one.type, f.Place) and wanted.places
    ]
    found = set(_numbers(access, select(table.c.id).where(or_(*places)))) if places else set()
    match = match_of(wanted.search)
    if match is not None:
        words = text("SELECT rowid FROM search WHERE search MATCH :match")
        found |= set(access.connection.execute(words.bindparams(match=match)).scalars())
    return found


def block(access: Access, kind: str, rows_: Sequence[int], names: Sequence[str]) -> list[Listed]:
    """Some rows with the values of some fields, in the order asked for; what is gone is left out.

    Meant for a few hundred rows at once.
    """
    table = TABLES[kind]
    query = (
        select(record.c.id, record.c.uuid, record.c.state, *(table.c[name] for name in names))
        .join(table, table.c.id == record.c.id)
        .where(record.c.id.in_(rows_))
    )
    found = {
        one["id"]: Listed(one["id"], id_text(one["uuid"]), one["state"], values)
        for one in access.connection.execute(query).mappings()
        for values in [stored_columns(kind, one, names)]
    }
    return [found[row] for row in rows_ if row in found]


def row_of(access: Access, kind: str, id_: str, *, gone: bool = False) -> int | None:
    """The row number of a record that lives; or of one that is gone."""
    query = select(record.c.id).where(
        record.c.uuid == id_bytes(id_), record.c.kind == kind, record.c.gone.is_(gone)
    )
    number: int | None = access.connection.execute(query).scalar()
    return number


def linking(access: Access, kind: str, field: str, ids: Sequence[str]) -> list[str]:
    """The ids of living records of a kind whose link leads to one of some records."""
    table = TABLES[kind]
    query = (
        select(record.c.uuid)
        .join(table, table.c.id == record.c.id)
        .where(record.c.gone.is_(False), _linked(kind, field, ids))
        .order_by(record.c.uuid)
    )
    return [id_text(uuid) for uuid in access.connection.execute(query).scalars()]


def promises(access: Access, needs: Sequence[str]) -> dict[str, list[tuple[str, Json, Json]]]:
    """What is promised to some needs by accepted matches: (status, amount, share) of each."""
    match, commitment = TABLES["match"], TABLES["commitment"]
    joined, condition = _accepted()
    shown = (match.c.need, commitment.c.status, commitment.c.amount, match.c.allocated_amount)
    query = select(*shown).select_from(joined).where(condition, match.c.need.in_(needs))
    result: dict[str, list[tuple[str, Json, Json]]] = defaultdict(list)
    for need, *stored in access.connection.execute(query.order_by(match.c.id)):
        status, amount, share = (_parsed(one) for one in stored)
        code = status.get("code") if isinstance(status, dict) else None
        result[need].append((str(code), amount, share))
    return dict(result)


def places_named(access: Access) -> dict[str, dict[str, int]]:
    """Every place that records speak of, with how many of each kind do."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for kind, table in TABLES.items():
        for name, one in schema(BY_NAME[kind]).items():
            if not isinstance(one.type, f.Place):
                continue
            column = table.c[name]
            query = _where(select(column, func.count()), Wanted(kind))
            query = query.where(column.is_not(None)).group_by(column)
            for code, number in access.connection.execute(query):
                found[code][kind] = found[code].get(kind, 0) + number
    return dict(found)


def _parsed(stored: str | None) -> Json:
    return None if stored is None else json.loads(stored)


def _where(query: Select[Any], wanted: Wanted) -> Select[Any]:
    table = TABLES[wanted.kind]
    gone = select(record.c.id).where(record.c.kind == wanted.kind, record.c.gone.is_(True))
    query = query.where(table.c.id.in_(gone) if wanted.gone else table.c.id.not_in(gone))
    for one in wanted.where:
        query = query.where(_condition(wanted.kind, one))
    return query


def _condition(kind: str, one: Filter) -> ColumnElement[bool]:
    table = TABLES[kind]
    match one:
        case OneOf(field, codes):
            return _one_of(kind, field, codes)
        case Within(field, prefixes):
            return _within(table.c[field], prefixes)
        case Linked(field, ids):
            return _linked(kind, field, ids)
        case Promised(most):
            return _promised(table.c.id, most)
        case Differing():
            flagged = record.c.state.op("&")(DIFFERS) != 0
            differing = select(record.c.id).where(record.c.kind == kind, flagged)
            return table.c.id.in_(differing)


def _one_of(kind: str, name: str, codes: Sequence[str | int | None]) -> ColumnElement[bool]:
    column = TABLES[kind].c[name]
    known = [code for code in codes if code is not None]
    answers: list[ColumnElement[bool]] = [column.is_(None)] if None in codes else []
    match schema(BY_NAME[kind])[name].type:
        case f.Status():  # canonical JSON: a quote within a note is escaped
            answers += [column.contains(f'"code":"{code}"', autoescape=True) for code in known]
        case f.Choices():
            answers += [column.contains(f'"{code}"', autoescape=True) for code in known]
        case _:
            answers.append(column.in_(known))
    return or_(false(), *answers)


def _within(column: ColumnElement[Any], prefixes: Sequence[str]) -> ColumnElement[bool]:
    ranges = [and_(column >= prefix, column < prefix + ":") for prefix in prefixes]  # ":" follows 9
    return or_(false(), *ranges)


def _linked(kind: str, name: str, ids: Sequence[str]) -> ColumnElement[bool]:
    column = TABLES[kind].c[name]
    if isinstance(schema(BY_NAME[kind])[name].type, f.Link):
        return column.in_(ids)
    return or_(false(), *(column.contains(f'"{id_}"', autoescape=True) for id_ in ids))


def _accepted() -> tuple[Any, ColumnElement[bool]]:
    """Accepted matches joined with their commitments, both living, and the condition."""
    match, commitment = TABLES["match"], TABLES["commitment"]
    of_match, of_commitment = record.alias("of_match"), record.alias("of_commitment")
    joined = (
        match.join(of_match, of_match.c.id == match.c.id)
        .join(of_commitment, of_commitment.c.uuid == UuidOf(match.c.commitment))
        .join(commitment, commitment.c.id == of_commitment.c.id)
    )
    living = and_(
        of_match.c.gone.is_(False),
        of_commitment.c.gone.is_(False),
        of_commitment.c.kind == "commitment",
    )
    return joined, and_(living, _one_of("match", "status", ("accepted",)))


def _promised(column: ColumnElement[Any], most: str) -> ColumnElement[bool]:
    match most:
        case "agreed":
            return column.in_(_needs_with(BINDING))
        case "pledged":
            return and_(column.in_(_needs_with(PLEDGED)), column.not_in(_needs_with(BINDING)))
        case _:
            return column.not_in(_needs_with(BINDING + PLEDGED))


def _needs_with(codes: Sequence[str]) -> Select[Any]:
    joined, condition = _accepted()
    need = record.alias("of_need")
    joined = joined.join(need, need.c.uuid == UuidOf(TABLES["match"].c.need))
    status = _one_of("commitment", "status", codes)
    return select(need.c.id).select_from(joined).where(condition, status, need.c.kind == "need")


def _order(kind: str) -> list[ColumnElement[Any]]:
    table = TABLES[kind]
    newest = table.c.id.desc()
    match kind:
        case "need":
            return [rank().desc(), table.c.in_need.desc(), table.c.id]
        case "mission":
            return [table.c.start_date.desc(), newest]
        case "visit":
            return [table.c.date.desc(), newest]
        case "needs_assessment":
            return [table.c.assessed_on.desc(), newest]
        case _:
            return [newest]
