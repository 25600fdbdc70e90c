"""Lists for the windows: which records, in which order, how many; and what a row shows."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import Link, Links, OrderedLinks
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Values, schema
from alliance_desktop.storage import listing, lookup
from alliance_desktop.storage.derive import DIFFERS, RecordKey
from alliance_desktop.storage.listing import (
    BINDING,
    PLEDGED,
    Differing,
    Filter,
    Linked,
    OneOf,
    Promised,
    Wanted,
    Within,
)
from alliance_desktop.workspace import Workspace, drafting, naming
from alliance_desktop.workspace.naming import Named

__all__ = [
    "BINDING",
    "BLOCK",
    "PLEDGED",
    "Differing",
    "Filter",
    "Linked",
    "OneOf",
    "Promise",
    "Promised",
    "Row",
    "Wanted",
    "Within",
    "collated",
    "find",
    "in_language",
    "linking",
    "mission_now",
    "of_mission",
    "row_of",
    "rows",
    "rows_by_id",
    "rows_of",
    "total",
    "unsaved",
]

BLOCK: Final = 256  # rows fetched at once

# the fields that a row of a list shows, beside those by which it is named
SHOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "need": ("title", "community", "sector", "severity", "in_need", "status", "cost_estimate"),
    "commitment": ("title", "providers", "recipient", "status", "basis", "amount"),
    "mission": ("title", "mission_code", "start_date", "end_date", "status"),
    "visit": ("place_note", "community", "date", "format", "mission"),
    "needs_assessment": ("community", "assessed_on", "status", "overall_severity", "in_need"),
    "partnership": ("title", "partnership_type", "members", "status"),
    "organisation": ("name", "org_type", "country", "community"),
    "person": ("function_title", "display_name", "organisation", "work_email"),
    "match": ("need", "commitment", "status", "allocated_amount"),
    "mission_member": ("mission", "person", "role"),
    "partnership_member": ("partnership", "organisation", "member_role", "side"),
    "member": ("name", "organisation"),
}
_BY_TITLE: Final = ("organisation", "person", "partnership", "member")


@dataclass(frozen=True, slots=True)
class Promise:
    """What stands against a need: "agreed", "pledged" (no more than that) or "none".

    The amounts are as stored, one for each currency, of what counts as `most` says.
    """

    most: str
    amounts: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A record in a list. `row` is 0 for one that has only been begun, in a draft."""

    row: int
    kind: str
    id: str
    values: Values
    names: Mapping[str, Named] = field(default_factory=dict)  # what links lead to, by id
    differs: bool = False
    draft: bool = False
    promise: Promise | None = None


def rows(
    workspace: Workspace, wanted: Wanted, lang: str = "en", *, limit: int | None = None
) -> list[int]:
    """The row numbers of what a list shows, in its order; names are sorted for a language."""
    with workspace.store.read() as access:
        found = listing.rows(access, wanted, limit)
        if wanted.kind in _BY_TITLE:
            title = BY_NAME[wanted.kind].about.title
            named = listing.block(access, wanted.kind, found, (title,))
            found = [one.row for one in sorted(named, key=lambda one: _sorted(one, title, lang))]
    return found


def _sorted(one: listing.Listed, title: str, lang: str) -> tuple[bool, list[int], int]:
    text = in_language(one.values.get(title), lang)
    return not text, collated(text, lang), one.row


_UKRAINIAN: Final = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
_DANISH: Final = "æøå"  # behind z; elsewhere they stand with a and o


def collated(text: str, lang: str) -> list[int]:
    """What a text is sorted by: Latin before Cyrillic, each in the order of its alphabet."""
    order: list[int] = []
    for letter in unicodedata.normalize("NFC", text).casefold():
        if letter in _UKRAINIAN:
            order.append(0x400 + _UKRAINIAN.index(letter))
        elif letter in _DANISH and lang == "da":
            order.append(ord("z") + 1 + _DANISH.index(letter))
        else:
            order += [ord(part) for part in unicodedata.normalize("NFD", letter)[:1]]
    return order


def in_language(value: Json, lang: str) -> str:
    """A text, or of one in several languages the one that is there and nearest."""
    if isinstance(value, dict):
        order = (lang, "en", "uk", "da", *sorted(value))
        return next((str(value[tag]) for tag in order if value.get(tag)), "")
    return value if isinstance(value, str) else ""


def total(workspace: Workspace, kind: str) -> int:
    """How many records of a kind live."""
    return workspace.store.count(kind)


def row_of(workspace: Workspace, kind: str, id_: str, *, gone: bool = False) -> int | None:
    """The row number of a record that lives; or of one that is gone."""
    with workspace.store.read() as access:
        return listing.row_of(access, kind, id_, gone=gone)


def rows_of(workspace: Workspace, kind: str, numbers: Sequence[int]) -> list[Row]:
    """What some rows show, in the order asked for; what is gone meanwhile is left out."""
    drafts = drafting.begun(workspace)
    with workspace.store.read() as access:
        found = listing.block(access, kind, numbers, (*SHOWN[kind], "ref_code", "tlp"))
        linked = _linked(kind, [one.values for one in found])
        names = naming.names(access, linked)
        by_id = {id_: names[of, id_] for of, id_ in linked}
        promises = listing.promises(access, [one.id for one in found]) if kind == "need" else {}
    return [
        Row(
            one.row,
            kind,
            one.id,
            one.values,
            by_id,
            bool(one.state & DIFFERS),
            one.id in drafts,
            _promise(promises.get(one.id, ())) if kind == "need" else None,
        )
        for one in found
    ]


def rows_by_id(workspace: Workspace, kind: str, ids: Sequence[str]) -> list[Row]:
    """What rows of some records show, in the order asked for; of those that live."""
    with workspace.store.read() as access:
        found = lookup.records(access, [(kind, id_) for id_ in ids])
    living = [found[kind, id_] for id_ in ids if (kind, id_) in found]
    return rows_of(workspace, kind, [one.row for one in living if not one.gone])


def linking(workspace: Workspace, kind: str, field: str, ids: Sequence[str]) -> list[Row]:
    """The records of a kind whose link leads to one of some records."""
    with workspace.store.read() as access:
        found = listing.linking(access, kind, field, ids)
    return rows_by_id(workspace, kind, found)


def _linked(kind: str, several: Iterable[Values]) -> set[RecordKey]:
    declared = schema(BY_NAME[kind])
    found: set[RecordKey] = set()
    for values in several:
        for name in SHOWN[kind]:
            match declared[name].type, values.get(name):
                case Link(kinds), str(id_):
                    found |= {(of, id_) for of in kinds}
                case ((Links(kinds) | OrderedLinks(kinds)), list(ids)):
                    found |= {(of, str(id_)) for of in kinds for id_ in ids}
                case _:
                    pass
    return found


def _promise(matched: Iterable[tuple[str, Json, Json]]) -> Promise:
    by_status = {
        "agreed": [one for one in matched if one[0] in BINDING],
        "pledged": [one for one in matched if one[0] in PLEDGED],
    }
    for most, several in by_status.items():
        if several:
            return Promise(most, tuple(_amounts(several)))
    return Promise("none")


def _amounts(several: Iterable[tuple[str, Json, Json]]) -> list[Mapping[str, Any]]:
    """The shares set aside, added up by currency; where no share is named, the whole amount."""
    sums: dict[str, int] = {}
    for _, amount, share in several:
        money = share or amount
        if isinstance(money, dict) and isinstance(minor := money.get("amount"), int):
            currency = str(money.get("currency"))
            sums[currency] = sums.get(currency, 0) + minor
    return [{"amount": sums[currency], "currency": currency} for currency in sorted(sums)]


def unsaved(workspace: Workspace, kind: str) -> list[Row]:
    """Records begun in a draft and never saved, the latest first."""
    drafts = [one for one in drafting.drafts(workspace) if one.kind == kind]
    here = workspace.store.living([one.id for one in drafts])
    return [
        Row(0, kind, one.id, one.values, draft=True) for one in drafts if (kind, one.id) not in here
    ]


def find(workspace: Workspace, kinds: Sequence[str], text: str, limit: int = 20) -> list[Named]:
    """Records of some kinds by what somebody typed; without a text the latest ones."""
    keys: list[RecordKey] = []
    with workspace.store.read() as access:
        for kind in kinds:
            numbers = listing.rows(access, Wanted(kind, text), limit)
            keys += [(kind, one.id) for one in listing.block(access, kind, numbers, ())]
        names = naming.names(access, keys)
    return [names[key] for key in keys[:limit]]


def mission_now(workspace: Workspace) -> Named | None:
    """The mission in the field; else the one that begins last."""
    with workspace.store.read() as access:
        in_field = listing.rows(access, Wanted("mission", where=(OneOf("status", ("in_field",)),)))
        numbers = (in_field or listing.rows(access, Wanted("mission")))[:1]
        keys = [("mission", one.id) for one in listing.block(access, "mission", numbers, ())]
        return naming.names(access, keys)[keys[0]] if keys else None


def of_mission(workspace: Workspace, kind: str, mission: str) -> Filter:
    """What belongs to a mission: commitments heard, visits made, what those visits found."""
    with workspace.store.read() as access:
        match kind:
            case "needs_assessment" | "need":
                ids = listing.linking(access, "visit", "mission", [mission])
                if kind == "need":
                    ids = listing.linking(access, "needs_assessment", "visit", ids)
                return Linked("visit" if kind == "needs_assessment" else "assessment", tuple(ids))
            case _:
                return Linked("mission", (mission,))


def values_of(workspace: Workspace, key: RecordKey) -> Values | None:
    """The stored values of a record that lives."""
    with workspace.store.read() as access:
        found = lookup.records(access, [key]).get(key)
    return found.values if found and not found.gone else None
