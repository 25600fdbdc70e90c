"""Search by words: Cyrillic and Latin, whatever the case, the normal form or the apostrophe."""

import re
from collections.abc import Iterable
from typing import Final

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.words import folded, words


def index_text(values: Iterable[Json]) -> str:
    """The words of some values, for the index."""
    return folded(" ".join(text for value in values for text in _texts(value)))


def _texts(value: Json) -> list[str]:
    match value:
        case str():
            return [value]
        case list():
            return [text for item in value for text in _texts(item)]
        case dict():
            return [text for item in value.values() for text in _texts(item)]
        case _:
            return []


# as Python has letters, but the index parts words there
_PARTING: Final = re.compile("[_\u19b0-\u19c9]")


def match_of(wanted: str) -> str | None:
    """The FTS5 expression for what somebody typed: every word, the last one perhaps unfinished."""
    parted = [part for word in words(wanted) for part in _PARTING.split(word) if part]
    return " ".join(f'"{part}"*' for part in parted) or None
