"""Whether values from elsewhere are of their field's type.

Most plainly are, which is told in a fraction of the time that reading them takes; a test holds that
nothing is called plain that reading would refuse.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final

from alliance_desktop.records import codelists
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.fields import (
    Choice,
    Choices,
    Day,
    LangText,
    Link,
    Links,
    Money,
    Place,
    Quantity,
    Status,
    Text,
    Texts,
    Type,
    ValueProblem,
    Whole,
    YesNo,
    read_day,
    read_element,
    read_key,
    show,
)

_ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_PLACE: Final = re.compile(r"UA[0-9]{17}")
_AMOUNT: Final = re.compile(r"0|[1-9][0-9]{0,14}")
_LENGTH: Final = 50_000  # characters


def well_typed(type_: Type, stored: Json) -> bool:
    """Whether a stored value, element or keyed value from elsewhere is one that `read` makes."""
    return stored is None or plainly(type_, stored) or reads_back(type_, stored)


def fits(type_: Type) -> Callable[[Json], bool]:
    """`well_typed` for the many values of one type."""
    plain = {stored: quick for (of, stored), quick in _QUICK.items() if of is type(type_)}

    def one(stored: Json) -> bool:
        quick = plain.get(type(stored))
        if quick is not None and quick(type_, stored):
            return True
        return stored is None or reads_back(type_, stored)

    return one


def well_keyed(type_: Type, key: str) -> bool:
    """Whether a key of a map from elsewhere is one that this type has."""
    try:
        return read_key(type_, key) == key
    except ValueProblem:
        return False


def reads_back(type_: Type, stored: Json) -> bool:
    """Whether reading what is shown of a value gives the same value."""
    try:
        shown = stored if isinstance(type_, Status) else show(type_, stored)
        return dumps(read_element(type_, shown)) == dumps(stored)
    except (ValueProblem, ValueError, TypeError, OverflowError, OSError, ArithmeticError):
        return False


def plainly(type_: Type, stored: Json) -> bool:
    """Whether a value surely is of its type; False says nothing."""
    quick = _QUICK.get((type(type_), type(stored)))
    return quick is not None and quick(type_, stored)


def _words(type_: Any, text: str) -> bool:
    lines: bool = getattr(type_, "lines", False)
    return (
        len(text) <= _LENGTH
        and (text.replace("\n", " ") if lines else text).isprintable()
        and text.strip() == text
        and (text.isascii() or unicodedata.is_normalized("NFC", text))
    )


def _code(type_: Any, text: str) -> bool:
    return text in codelists.load(type_.codes)


def _money(_: Any, parts: dict[str, Any]) -> bool:
    amount, currency, day = parts.get("amount"), parts.get("currency"), parts.get("date")
    return (
        len(parts) == (2 if day is None else 3)
        and type(amount) is int
        and -(10**15) < amount < 10**15
        and type(currency) is str
        and currency in codelists.load("currencies")
        and (day is None or (type(day) is str and _day(day)))
    )


def _quantity(type_: Any, parts: dict[str, Any]) -> bool:
    amount, unit = parts.get("amount"), parts.get("unit")
    return (
        len(parts) == 2
        and type(amount) is str
        and _AMOUNT.fullmatch(amount) is not None
        and type(unit) is str
        and unit in codelists.load(type_.codes)
    )


def _status(type_: Any, parts: dict[str, Any]) -> bool:
    code = parts.get("code")
    return len(parts) == 1 and type(code) is str and code in codelists.load(type_.codes)


@lru_cache(maxsize=4096)
def _day(text: str) -> bool:
    try:
        return read_day(text) == text
    except ValueProblem:
        return False


_QUICK: Final[Mapping[tuple[type, type], Callable[[Any, Any], bool]]] = {
    (Text, str): _words,
    (LangText, str): _words,
    (Texts, str): _words,
    (Choice, str): _code,
    (Choices, str): _code,
    (Day, str): lambda _, text: _day(text),
    (Place, str): lambda _, text: _PLACE.fullmatch(text) is not None,
    (Link, str): lambda _, text: _ID.fullmatch(text) is not None,
    (Links, str): lambda _, text: _ID.fullmatch(text) is not None,
    (Whole, int): lambda type_, number: type_.least <= number <= type_.most,
    (YesNo, bool): lambda _, __: True,
    (Money, dict): _money,
    (Quantity, dict): _quantity,
    (Status, dict): _status,
}
