"""Whom the organisations of a community work with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from alliance_desktop.records.canonical import Json
from alliance_desktop.storage import territory
from alliance_desktop.storage.store import Access
from alliance_desktop.storage.territory import Stored

_ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Partnered:
    """A partnership that an organisation of the community is in, and the names of the others."""

    id: str
    values: Mapping[str, Json]
    status: str
    others: tuple[Mapping[str, Json], ...]


def partnered(access: Access, organisations: Sequence[Stored]) -> tuple[list[Partnered], int]:
    """The partnerships of some organisations, ended ones last; with how many others they work."""
    here = {one.id for one in organisations}
    found = {one.id: one for one in territory.pointing(access, "partnership", "members", here)}
    joined = territory.pointing(access, "partnership_member", "organisation", here)
    others = {str(one.values.get("partnership")) for one in joined} - found.keys()
    found |= {one.id: one for one in territory.records(access, "partnership", others)}
    members = _members(access, found)
    everybody = {id_ for ids in members.values() for id_ in ids} - here
    names = {
        one.id: _texts(one.values.get("name"))
        for one in territory.records(access, "organisation", everybody)
    }
    result = [
        Partnered(
            one.id,
            one.values,
            _status(one),
            tuple(names[id_] for id_ in members[one.id] if id_ in names),
        )
        for one in sorted(found.values(), key=lambda one: (_status(one) == _ENDED, one.id))
    ]
    standing = [one for one in result if one.status != _ENDED]
    return result, len({id_ for one in standing for id_ in members[one.id]} - here)


def _members(access: Access, partnerships: Mapping[str, Stored]) -> dict[str, list[str]]:
    """Who is in each: named by itself, or by a record of its own that has not left."""
    members = {id_: _ids(one.values.get("members")) for id_, one in partnerships.items()}
    for one in territory.pointing(access, "partnership_member", "partnership", partnerships):
        id_ = str(one.values.get("organisation"))
        own = members[str(one.values.get("partnership"))]
        if one.values.get("left") is None and id_ not in own:
            own.append(id_)
    return members


def _status(one: Stored) -> str:
    status = one.values.get("status")
    return str(status.get("code")) if isinstance(status, dict) else ""


def _ids(value: Json) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def _texts(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, dict) else {}
