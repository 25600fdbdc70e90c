"""What stands for a record where there is room for one line: its title and its place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import Link, Place
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Values, schema
from alliance_desktop.storage import lookup
from alliance_desktop.storage.derive import RecordKey
from alliance_desktop.storage.lookup import Found
from alliance_desktop.storage.store import Access

# where a record has no title or place of its own, the record that it leads to
_LEADS = ("need", "recipient", "organisation", "visit", "commitment", "partnership", "mission")


@dataclass(frozen=True, slots=True)
class Named:
    """A record's name: title is text, or text by language; place is a KATOTTG code."""

    kind: str
    id: str
    title: Json = None
    place: str | None = None
    code: str | None = None  # the one people use, N-2026-KX-014
    values: Values | None = None


def names(access: Access, keys: Iterable[RecordKey]) -> dict[RecordKey, Named]:
    """The names of records, of those that are not here too."""
    wanted = set(keys)
    found = lookup.records(access, wanted)
    led = {key: target for key, one in found.items() if (target := _lead(key[0], one))}
    beyond = lookup.records(access, led.values())
    return {key: _named(key, found, beyond, led.get(key)) for key in wanted}


def _named(
    key: RecordKey,
    found: Mapping[RecordKey, Found],
    beyond: Mapping[RecordKey, Found],
    lead: RecordKey | None,
) -> Named:
    kind, id_ = key
    one = found.get(key)
    if one is None or kind not in BY_NAME:
        return Named(kind, id_)
    title, place = _own(kind, one.values)
    if lead is not None and lead in beyond:
        their_title, their_place = _own(lead[0], beyond[lead].values)
        title, place = title or their_title, place or their_place
    code = one.values.get("ref_code")
    return Named(kind, id_, title, place, code if isinstance(code, str) else None, one.values)


def _own(kind: str, values: Values) -> tuple[Json, str | None]:
    """Title and place; a place that stands for the record is no title, for it has no words."""
    place = None
    declared = schema(BY_NAME[kind])
    for name, field in declared.items():
        if isinstance(field.type, Place) and isinstance(value := values.get(name), str):
            place = value
            break
    about = BY_NAME[kind].about
    placed = isinstance(declared[about.title].type, Place)
    return None if placed else values.get(about.title), place


def _lead(kind: str, one: Found) -> RecordKey | None:
    """The record whose title or place this one borrows."""
    if kind not in BY_NAME or all(_own(kind, one.values)):
        return None
    declared = schema(BY_NAME[kind])
    for name in _LEADS:
        if name in declared and isinstance(value := one.values.get(name), str):
            type_ = declared[name].type
            if isinstance(type_, Link):
                return type_.kinds[0], value
    return None
