"""Places as lists and forms ask for them: what was typed, and what lies within a unit."""

from typing import Final

from alliance_desktop.reference.places import Place, gazetteer

_SHARED: Final = {"O": 4, "K": 4, "P": 6, "H": 9, "M": 12}  # digits shared by what lies within
_ENOUGH: Final = 3  # letters from which on a search looks at names of places


def find(text: str, limit: int = 20) -> list[Place]:
    """Units by any spelling; exact names first, then the more important."""
    return gazetteer().find(text, limit)


def place(code: str) -> Place | None:
    """The unit with a code."""
    return gazetteer().place(code)


def beginning(code: str) -> str:
    """How the codes of a unit and of all that lies in it begin; its own code where nothing does."""
    found = gazetteer().place(code)
    return code[: _SHARED.get(found.category, len(code))] if found else code


def called(text: str, limit: int = 20) -> tuple[str, ...]:
    """How the codes begin of places that somebody may mean who types this in a search."""
    if len(text.strip()) < _ENOUGH:
        return ()
    return tuple(dict.fromkeys(beginning(one.code) for one in find(text, limit)))
