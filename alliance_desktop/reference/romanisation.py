"""Ukrainian in Latin letters, as resolution 55 of the Cabinet of Ministers (2010) has it."""

from typing import Final

_CYRILLIC: Final = "абвгґдеєжзиіїйклмнопрстуфхцчшщюя"
_LATIN: Final = "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch iu ia"
_LETTERS: Final = dict(zip(_CYRILLIC, _LATIN.split(), strict=True))
_FIRST: Final = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}  # at the start of a word
_SILENT: Final = "ь'\u2019\u02bc"


def romanised(text: str) -> str:
    """A text in Latin letters; what is not a Ukrainian letter stays as it is."""
    before, made = " ", []
    for letter in text:
        made.append(_latin(letter, before))
        before = letter
    return "".join(made)


def _latin(letter: str, before: str) -> str:
    small = letter.lower()
    if small in _SILENT:
        return ""
    starts = not (before.isalpha() or before in _SILENT)
    if small == "г" and before.lower() == "з":
        latin = "gh"  # Zghurivka: zh would be ж
    else:
        latin = (starts and _FIRST.get(small)) or _LETTERS.get(small, letter)
    return latin if letter == small else latin.capitalize()
