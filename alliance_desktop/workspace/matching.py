"""Matching: which commitments stand against a need, and which needs a commitment covers."""

from dataclasses import dataclass
from typing import Final

from alliance_desktop.records.canonical import Json
from alliance_desktop.workspace import Workspace, forms, listing, places
from alliance_desktop.workspace.listing import Linked, Row, Wanted, Within

OTHER: Final = {"need": "commitment", "commitment": "need"}


@dataclass(frozen=True, slots=True)
class Against:
    """A match seen from one of its ends: the match, and the record at the other end."""

    match: Row
    other: Row


def matches(workspace: Workspace, kind: str, id_: str) -> list[Against]:
    """What is set against a need or a commitment, in the order in which it was."""
    other = OTHER[kind]
    found = listing.linking(workspace, "match", kind, [id_])
    ids = [str(one.values.get(other)) for one in found]
    there = {one.id: one for one in listing.rows_by_id(workspace, other, ids)}
    return [Against(one, there[end]) for one, end in zip(found, ids, strict=True) if end in there]


def set_against(workspace: Workspace, need: str, commitment: str) -> str:
    """Sets a commitment against a need; gives the id of the match. Doing it twice does nothing."""
    known = listing.linking(workspace, "match", "need", [need])
    same = [one.id for one in known if one.values.get("commitment") == commitment]
    if same:
        return same[0]
    values: dict[str, Json] = {
        "need": need,
        "commitment": commitment,
        "status": {"code": "accepted"},
    }
    return forms.create(workspace, "match", values)


def make_promise(workspace: Workspace, need: str, title: str, lang: str) -> tuple[str, str]:
    """A commitment of which only the title is known, set against a need; both ids.

    Who receives it is the authority of the need's community, where only one is known.
    """
    with workspace.store.write():
        about = listing.rows_by_id(workspace, "need", [need])[0].values
        authorities = _authorities(workspace, about.get("community"))
        values: dict[str, Json] = {"title": {lang: title}}
        if isinstance(sector := about.get("sector"), str):
            values["sectors"] = [sector]
        if len(authorities) == 1:
            values["recipient"] = authorities[0]
        commitment = forms.create(workspace, "commitment", values)
        return commitment, set_against(workspace, need, commitment)


def take_off(workspace: Workspace, match: str) -> None:
    """Takes a match back: it goes to the bin."""
    forms.move_to_bin(workspace, "match", match)


def put_back(workspace: Workspace, match: str) -> None:
    """Undoes that."""
    forms.restore(workspace, "match", match)


def _authorities(workspace: Workspace, community: Json) -> list[str]:
    if not isinstance(community, str):
        return []
    wanted = Wanted("organisation", where=(Within("community", (places.beginning(community),)),))
    found = listing.rows_of(workspace, "organisation", listing.rows(workspace, wanted))
    return [one.id for one in found]


def candidates(workspace: Workspace, kind: str, id_: str, text: str, limit: int = 12) -> list[Row]:
    """What could be set against a need or a commitment, likely ones first, by what is typed."""
    other = OTHER[kind]
    taken = {one.other.id for one in matches(workspace, kind, id_)}
    found: dict[str, Row] = {}
    for where in (*_likely(workspace, kind, id_), ()):
        numbers = listing.rows(workspace, Wanted(other, text, where), limit=limit + len(taken))
        for one in listing.rows_of(workspace, other, numbers):
            if one.id not in taken:
                found.setdefault(one.id, one)
    return list(found.values())[:limit]


def _likely(workspace: Workspace, kind: str, id_: str) -> list[tuple[listing.Filter, ...]]:
    """Of the same community: commitments to its authority, or needs where the recipient is."""
    (about,) = listing.rows_by_id(workspace, kind, [id_]) or (None,)
    if about is None:
        return []
    if kind == "need":
        ids = _authorities(workspace, about.values.get("community"))
        return [(Linked("recipient", tuple(ids)),)] if ids else []
    recipient = about.values.get("recipient")
    ids = [recipient] if isinstance(recipient, str) else []
    there = listing.rows_by_id(workspace, "organisation", ids)
    codes = [one.values.get("community") for one in there]
    beginnings = tuple(places.beginning(code) for code in codes if isinstance(code, str))
    return [(Within("community", beginnings),)] if beginnings else []
