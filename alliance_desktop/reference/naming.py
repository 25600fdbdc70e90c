"""What a place is called in full, so that of six Mykolaivs people see which one is meant."""

from typing import Final

from alliance_desktop.reference.places import Gazetteer, Place

_UKRAINIAN: Final = {
    "O": "{0} область",
    "P": "{0} район",
    "B": "{0} район",
    "urban": "{0} міська громада",
    "settlement": "{0} селищна громада",
    "rural": "{0} сільська громада",
}
_ENGLISH: Final = {
    "O": "{0} oblast",
    "P": "{0} raion",
    "B": "{0} district",
    "urban": "{0} urban hromada",
    "settlement": "{0} settlement hromada",
    "rural": "{0} rural hromada",
}
_DANISH: Final = {
    "O": "{0} oblast",
    "P": "{0} rajon",
    "B": "{0} bydistrikt",
    "urban": "{0} hromada",
    "settlement": "{0} hromada",
    "rural": "{0} hromada",
}
_BY_LANGUAGE: Final = {"uk": _UKRAINIAN, "da": _DANISH}
CRIMEA: Final = "UA01000000000013043"


def title(places: Gazetteer, place: Place, language: str) -> str:
    """A place by itself: Izium urban hromada, Ізюмська міська громада."""
    name = place.name_uk if language == "uk" else place.english
    kind = places.hromada_type(place.code) if place.category == "H" else place.category
    template = _BY_LANGUAGE.get(language, _ENGLISH).get(kind or "")
    return template.format(name) if template and place.code != CRIMEA else name


def full_name(places: Gazetteer, place: Place, language: str) -> str:
    """A place with what it is part of: Izium urban hromada, Izium raion, Kharkiv oblast."""
    units = [place, *places.parents(place.code)]
    return ", ".join(title(places, unit, language) for unit in units)


def pcode(places: Gazetteer, place: Place, level: int) -> str | None:
    """The code of the United Nations for the oblast (1), raion (2) or hromada (3) of a place, which
    is the beginning of the place's own code. Kyiv and Sevastopol stand on all three levels.
    """
    categories, size = {1: ("OK", 4), 2: ("PK", 6), 3: ("HK", 9)}[level]
    units = [place, *places.parents(place.code)]
    return place.code[:size] if any(one.category in categories for one in units) else None
