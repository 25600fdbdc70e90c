"""Records by the place they speak of: what a hromada has, and counts for all of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, false, func, or_, select

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.change import id_bytes, id_text
from alliance_desktop.records.fields import Link, Links
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import schema
from alliance_desktop.storage.derive import stored_values
from alliance_desktop.storage.engine import CHUNK
from alliance_desktop.storage.store import Access
from alliance_desktop.storage.tables import TABLES, record, touch

SHARED = 9  # characters of a KATOTTG code that all of one hromada share: UA, oblast, raion, hromada
LAST = "\U0010ffff"  # sorts behind every code


@dataclass(frozen=True, slots=True)
class Stored:
    """A living record as derived: its row, its id, its stored values."""

    row: int
    id: str
    values: dict[str, Json]


@dataclass(frozen=True, slots=True)
class Tally:
    """Of one hromada: how many needs are recorded, how severe, and the last day somebody came."""

    prefix: str  # the first nine characters of its code
    needs: int
    severe: int  # of severity 3 to 5
    not_assessed: int
    last_visit: str | None


def within(access: Access, kind: str, field: str, prefix: str) -> list[Stored]:
    """Living records of a kind whose place lies within a unit, given what its codes share."""
    column = TABLES[kind].c[field]
    return _where(access, kind, and_(column >= prefix, column < prefix + LAST))


def pointing(access: Access, kind: str, field: str, ids: Iterable[str]) -> list[Stored]:
    """Living records of a kind with a link to one of these ids."""
    wanted, found = sorted(set(ids)), []
    column, type_ = TABLES[kind].c[field], schema(BY_NAME[kind])[field].type
    for start in range(0, len(wanted), CHUNK):
        some = wanted[start : start + CHUNK]
        condition: ColumnElement[bool]
        match type_:
            case Link():
                condition = column.in_(some)
            case Links():  # a list of ids as JSON text
                condition = or_(false(), *(column.contains(id_) for id_ in some))
            case _:
                raise TypeError(f"{kind}.{field} is no link")
        found += _where(access, kind, condition)
    return list({one.row: one for one in found}.values())


def _where(access: Access, kind: str, condition: ColumnElement[bool]) -> list[Stored]:
    """First which, by an index of the kind's own table; then what they are."""
    query = select(TABLES[kind].c.id).where(condition)
    rows = sorted(access.connection.execute(query).scalars())
    found: list[Stored] = []
    for start in range(0, len(rows), CHUNK):
        some = TABLES[kind].c.id.in_(rows[start : start + CHUNK])
        found += _rows(access, kind, _living(kind).where(some))
    return found


def records(access: Access, kind: str, ids: Iterable[str]) -> list[Stored]:
    """The living records of a kind among these ids."""
    wanted, found = sorted({id_bytes(one) for one in ids}), []
    for start in range(0, len(wanted), CHUNK):
        query = _living(kind).where(record.c.uuid.in_(wanted[start : start + CHUNK]))
        found += _rows(access, kind, query)
    return found


def tallies(access: Access, today: str) -> list[Tally]:
    """Every hromada of which a need, an assessment, a visit or an organisation speaks."""
    found = dict.fromkeys(_spoken_of(access), (0, 0, 0))
    need = TABLES["need"]
    prefix = func.substr(need.c.community, 1, SHARED)
    severe = func.sum(case((need.c.severity >= 3, 1), else_=0))
    unknown = func.sum(case((need.c.severity.is_(None), 1), else_=0))
    query = (
        select(prefix, func.count(), severe, unknown)
        .where(_there("need"), need.c.community.is_not(None))
        .group_by(prefix)
    )
    for code, needs, bad, open_ in access.connection.execute(query):
        found[code] = needs, bad, open_
    visits = _last_visits(access, today)
    return [Tally(code, *found[code], visits.get(code)) for code in sorted(found)]


def _there(kind: str) -> ColumnElement[bool]:
    """Not in the bin: told by the few that are, so that an index alone can answer the rest."""
    gone = select(record.c.id).where(record.c.kind == kind, record.c.gone.is_(True))
    return TABLES[kind].c.id.not_in(gone)


def _spoken_of(access: Access) -> set[str]:
    codes: set[str] = set()
    for kind in ("needs_assessment", "visit", "organisation"):
        column = TABLES[kind].c.community
        query = select(func.substr(column, 1, SHARED)).distinct()
        query = query.where(_there(kind), column.is_not(None))
        codes |= set(access.connection.execute(query).scalars())
    return codes


def _last_visits(access: Access, today: str) -> dict[str, str]:
    """The last day up to today; who comes tomorrow has not been there."""
    last: dict[str, str] = {}
    for kind, field in (("visit", "date"), ("needs_assessment", "assessed_on")):
        table = TABLES[kind]
        prefix = func.substr(table.c.community, 1, SHARED)
        query = (
            select(prefix, func.max(table.c[field]))
            .where(_there(kind), table.c.community.is_not(None), table.c[field] <= today)
            .group_by(prefix)
        )
        for code, day in access.connection.execute(query):
            last[code] = max(last.get(code, ""), day)
    return last


def last_changes(access: Access, rows: Iterable[int]) -> dict[int, int]:
    """When each of some records was last written to, in milliseconds since 1970 UTC."""
    result: dict[int, int] = {}
    wanted = sorted(set(rows))
    for start in range(0, len(wanted), CHUNK):
        query = select(touch).where(touch.c.record.in_(wanted[start : start + CHUNK]))
        places = {(one.run, one.number): one.record for one in access.connection.execute(query)}
        for place, change in access.log.changes(places).items():
            if change.kind:
                row = places[place]
                result[row] = max(result.get(row, 0), change.at[0])
    return result


def _living(kind: str) -> Select[Any]:
    table = TABLES[kind]
    return (
        select(record.c.uuid, table)
        .join(table, table.c.id == record.c.id)
        .where(record.c.gone.is_(False))
    )


def _rows(access: Access, kind: str, query: Select[Any]) -> list[Stored]:
    return [
        Stored(one["id"], id_text(one["uuid"]), stored_values(kind, one))
        for one in access.connection.execute(query).mappings()
    ]
