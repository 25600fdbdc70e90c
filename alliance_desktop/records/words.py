"""How words are compared wherever people search: whatever the case, normal form or apostrophe."""

import re
import unicodedata
from typing import Final

# every sign that stands for the apostrophe or, in romanised words, for the soft sign; and the
# stress marks that encyclopedias set over Ukrainian vowels
_UNHEARD: Final = "'\u2019\u02bc\u2018`\u00b4\u2032\u02b9\u02bb\u0300\u0301"
_WORD: Final = re.compile(r"\w+")


def folded(text: str) -> str:
    """A text as it is compared: casefolded NFC without apostrophes and stress marks."""
    text = unicodedata.normalize("NFC", text).casefold()
    for sign in _UNHEARD:  # few texts have any, and looking for one is quick
        if sign in text:
            text = text.replace(sign, "")
    return text


def words(text: str) -> list[str]:
    """The folded words of a text; a hyphen parts two."""
    return _WORD.findall(folded(text))
