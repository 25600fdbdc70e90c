"""The communities a list offers: those recorded here, and any other by whatever spelling."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from alliance_desktop.records.words import words
from alliance_desktop.reference.naming import title
from alliance_desktop.reference.places import Place, gazetteer
from alliance_desktop.storage.territory import SHARED, Tally
from alliance_desktop.workspace import places
from alliance_desktop.workspace.listing import collated

ENOUGH: Final = 3  # letters from which on all of Ukraine is searched
MANY: Final = 60  # units looked at for what was typed


@dataclass(frozen=True, slots=True)
class Hromada:
    """One of a list. `code` is its own, or what its places share where no unit has that code."""

    code: str
    tally: Tally
    recorded: bool
    called: Place | None = None  # what lies in it and is called as was typed


def hromada(prefix: str) -> Place | None:
    """The hromada whose codes begin so; Kyiv and Sevastopol are their own."""
    found = gazetteer().find(prefix, 1)
    return found[0] if found and found[0].category in "HK" else None


def recorded(tallies: Iterable[Tally], language: str) -> list[Hromada]:
    """Communities by their names in a language."""
    named = [(_called(one.prefix, language), one) for one in tallies]
    return [
        Hromada(code, one, recorded=True)
        for (_, code), one in sorted(named, key=lambda item: item[0])
    ]


@cache
def _called(prefix: str, language: str) -> tuple[list[int], str]:
    """What a community is sorted by, and its code; asked again whenever something is written."""
    place = hromada(prefix)
    name = title(gazetteer(), place, language) if place else prefix
    return collated(name, language), place.code if place else prefix


def matching(ours: Sequence[Hromada], text: str) -> list[Hromada]:
    """Those that somebody may mean who types this: recorded ones first, then all of Ukraine's."""
    if not text.strip():
        return list(ours)
    if len("".join(words(text))) < ENOUGH:
        return [one for one in ours if _begins(one, words(text))]
    hits = gazetteer().find(text, MANY)
    meant: dict[str, Place | None] = {}
    for hit in hits:
        code = gazetteer().hromada_of(hit.code)
        if code is not None:
            meant.setdefault(code, None if hit.code.startswith(_speaking(code)) else hit)
    regions = [places.beginning(hit.code) for hit in hits if hit.category in "OP"]
    known = {one.code: one for one in ours}
    result = [
        Hromada(code, known[code].tally, recorded=True, called=meant[code])
        for code in meant
        if code in known
    ]
    result += [one for one in ours if one.code not in meant and one.code.startswith(tuple(regions))]
    result += [
        Hromada(code, Tally(code[:SHARED], 0, 0, 0, None), recorded=False, called=called)
        for code, called in meant.items()
        if code not in known
    ]
    return result


def _speaking(code: str) -> tuple[str, str]:
    """How the codes begin of a hromada itself and of its centre, which it is mostly named after."""
    return code, code[:SHARED] + "001"


def _begins(one: Hromada, typed: Sequence[str]) -> bool:
    place = gazetteer().place(one.code)
    if place is None:
        return False
    said = words(" ".join((place.name_uk, place.name_en, place.english, *place.former)))
    return all(any(word.startswith(part) for word in said) for part in typed)
