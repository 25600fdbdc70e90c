"""The types a field can have: a closed set, each read from JSON, shown as JSON, and told apart.

What is *stored* is the normal form that travels in a change: NFC text, integers in minor units for
money and in micro-degrees for points, days as text, times as UTC milliseconds with the offset kept
beside. No floats. `read` makes it from the JSON form of the command line, `show` makes that again.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal as Number
from decimal import InvalidOperation
from typing import Final, Literal, TypeAlias

from alliance_desktop.errors import Told, label
from alliance_desktop.records import codelists
from alliance_desktop.records.canonical import LARGEST, Json, allowed
from alliance_desktop.records.change import element_name

Shape: TypeAlias = Literal["set", "elements", "keys"]

TEXT_LIMIT: Final = 100_000  # characters in one text


class ValueProblem(Told, ValueError):  # noqa: N818 - it is a sentence for people, not a fault
    """What is wrong with a value, as a sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text of one line, or of several."""

    lines: bool = False


@dataclass(frozen=True, slots=True)
class LangText:
    """A text in several languages, by BCP 47 tag; each language merges by itself."""

    lines: bool = False


@dataclass(frozen=True, slots=True)
class Texts:
    """A set of short texts."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within bounds."""

    least: int = 0
    most: int = LARGEST
    unit: str = ""


@dataclass(frozen=True, slots=True)
class YesNo:
    """Yes or no; not answered is neither."""


@dataclass(frozen=True, slots=True)
class Decimal:
    """A decimal number, as text without trailing zeros."""

    least: int | None = None
    most: int | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount with its unit (UN/CEFACT Recommendation 20, or a plain word)."""

    codes: str = "units"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units, its currency (ISO 4217) and the day of its value."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One code of a list."""

    codes: str


@dataclass(frozen=True, slots=True)
class Choices:
    """Several codes of a list; each merges by itself."""

    codes: str


@dataclass(frozen=True, slots=True)
class Shares:
    """Percent of each; each merges by itself. Keys are codes of a list, or ids of records."""

    codes: str = ""


@dataclass(frozen=True, slots=True)
class Status:
    """A step of a ladder, with its day, basis and note."""

    codes: str


@dataclass(frozen=True, slots=True)
class Interval:
    """From a day to a day, both included."""


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day."""


@dataclass(frozen=True, slots=True)
class Time:
    """A moment, with the offset from UTC of the place where it was noted."""


@dataclass(frozen=True, slots=True)
class Place:
    """A Ukrainian unit by its KATOTTG code."""


@dataclass(frozen=True, slots=True)
class Point:
    """A point in WGS 84, in micro-degrees."""


@dataclass(frozen=True, slots=True)
class Link:
    """Another record, of one of these kinds."""

    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Links:
    """Several other records; each merges by itself."""

    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OrderedLinks:
    """Several other records whose order is the meaning; one cell."""

    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Files:
    """Files by content, each with the name it came with."""


Type: TypeAlias = (
    Text
    | LangText
    | Texts
    | Whole
    | YesNo
    | Decimal
    | Quantity
    | Money
    | Choice
    | Choices
    | Shares
    | Status
    | Interval
    | Day
    | Time
    | Place
    | Point
    | Link
    | Links
    | OrderedLinks
    | Files
)


def shape(type_: Type) -> Shape:
    """What a change does to a field of this type: sets it, or its elements, or its keys."""
    match type_:
        case Choices() | Links() | Files() | Texts():
            return "elements"
        case LangText() | Shares():
            return "keys"
        case _:
            return "set"


def read(type_: Type, value: Json) -> Json:
    """The stored form of a value given as JSON; ValueProblem says what is wrong with it."""
    if value is None:
        return None
    match shape(type_), value:
        case "elements", list():
            elements = {element_name(e): e for e in (read_element(type_, v) for v in value)}
            return [elements[name] for name in sorted(elements)] or None
        case "elements", _:
            raise ValueProblem("Give a list.")
        case "keys", dict():
            return {read_key(type_, k): read_element(type_, v) for k, v in value.items()} or None
        case "keys", _:
            raise ValueProblem('Name each language or part: {"en": "…"}.')
        case _:
            return read_element(type_, value)


def read_element(type_: Type, value: Json) -> Json:
    """The stored form of a value, of one element of a set, or of what stands under one key."""
    stored: Json
    match value:
        case None if isinstance(type_, LangText | Shares):
            return None
        case bool():
            stored = value if isinstance(type_, YesNo) else None
        case int():
            stored = _read_number(type_, value)
        case str():
            stored = _read_text(type_, value)
        case list() if isinstance(type_, OrderedLinks):
            return list(dict.fromkeys(_id(item) for item in value)) or None
        case dict():
            stored = _read_parts(type_, value)
        case _:
            stored = None
    if stored is None:
        raise ValueProblem(_EXPECTED[type(type_)])
    return stored


def _read_number(type_: Type, value: int) -> Json:
    match type_:
        case Whole(least, most):
            return _within(value, least, most)
        case Decimal() | Shares():
            return _read_text(type_, str(value))
        case _:
            return None


def _read_text(type_: Type, value: str) -> Json:
    match type_:
        case Text(lines) | LangText(lines):
            return _text(value, lines=lines)
        case Texts():
            return _text(value, lines=False)
        case Decimal(least, most):
            return _decimal(value, least, most)
        case Shares():
            return _decimal(value, 0, 100)
        case Choice(codes) | Choices(codes):
            return _code(codes, value)
        case Status(codes):
            return _status(codes, {"code": value})
        case Link() | Links():
            return _id(value)
        case _:
            return _READERS[type(type_)](value) if type(type_) in _READERS else None


def _read_parts(type_: Type, value: dict[str, Json]) -> Json:
    match type_, value:
        case Quantity(codes), {"amount": str() | int() as amount, "unit": str(unit), **rest}:
            return (
                None if rest else {"amount": _decimal(amount, 0, None), "unit": _code(codes, unit)}
            )
        case Money(), _:
            return _money(value)
        case Status(codes), _:
            return _status(codes, value)
        case Interval(), {"from": start, "to": end, **rest}:
            return None if rest else _interval(start, end)
        case Point(), {"lat": str(lat), "lon": str(lon), **rest}:
            return None if rest else {"lat": _micro(lat, 90), "lon": _micro(lon, 180)}
        case Files(), {"sha256": str(sha256), "name": str(name)}:
            return _file(value, sha256, name)
        case _:
            return None


def show(type_: Type, stored: Json) -> Json:
    """The JSON form of a stored value; what `read` takes."""
    match type_, stored:
        case Money(), {"amount": int(amount), "currency": str(currency)}:
            digits = codelists.exponent(currency)
            shown: dict[str, Json] = {"amount": f"{Number(amount).scaleb(-digits):f}"}
            return shown | {name: part for name, part in _parts(stored) if name != "amount"}
        case Point(), {"lat": int(lat), "lon": int(lon)}:
            return {"lat": _degrees(lat), "lon": _degrees(lon)}
        case Time(), {"at": int(at), "offset": int(offset)}:
            zone = timezone(timedelta(minutes=offset))
            moment = datetime.fromtimestamp(at / 1000, zone)
            return moment.isoformat(timespec="milliseconds" if at % 1000 else "seconds")
        case Status(), {"code": str(code)}:
            return code
        case _:
            return stored


def _parts(stored: Json) -> Iterable[tuple[str, Json]]:
    return stored.items() if isinstance(stored, dict) else ()


def _text(value: str, *, lines: bool) -> str:
    text = unicodedata.normalize("NFC", value).strip()
    if len(text) > TEXT_LIMIT:
        raise ValueProblem("Shorten this text to 100 000 characters, or attach it as a file.")
    if not lines and "\n" in text:
        raise ValueProblem("Write this on one line.")
    if not allowed(text):
        raise ValueProblem("Take out the characters that are no text.")
    return text


def _within(value: int, least: int, most: int) -> int:
    if not least <= value <= most:
        if most == LARGEST:
            raise ValueProblem("Write a whole number, at least {0}.", least)
        raise ValueProblem("Write a whole number from {0} to {1}.", least, most)
    return value


def _decimal(value: Json, least: int | None, most: int | None) -> str:
    text = str(value)
    if not re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,9})?", text):
        raise ValueProblem("Write a number with a point, for example 12.5.")
    number = Number(text)
    if (least is not None and number < least) or (most is not None and number > most):
        if most is None:
            raise ValueProblem("Write a number of at least {0}.", least)
        raise ValueProblem("Write a number from {0} to {1}.", least, most)
    plain = f"{number.normalize():f}"
    return "0" if plain in ("-0", "0") else plain


def _money(value: dict[str, Json]) -> Json:
    match value:
        case {"amount": str() | int() as amount, "currency": str(currency), **rest}:
            pass
        case _:
            raise ValueProblem('Write money as {"amount": "1200.00", "currency": "EUR"}.')
    if rest.keys() - {"date"} or isinstance(amount, bool):
        raise ValueProblem("Money has an amount, a currency and a date, and nothing more.")
    _code("currencies", currency)
    try:
        minor = Number(_decimal(amount, None, None)).scaleb(codelists.exponent(currency))
    except InvalidOperation as problem:
        raise ValueProblem("Write a smaller amount.") from problem
    if minor != int(minor):
        raise ValueProblem("Write the amount in whole cents of {0}.", currency)
    if abs(minor) > LARGEST:
        raise ValueProblem("Write a smaller amount.")
    stored: dict[str, Json] = {"amount": int(minor), "currency": currency}
    if rest.get("date") is not None:
        stored["date"] = read_day(rest["date"])
    return stored


def _code(name: str, code: str) -> str:
    if code not in codelists.load(name):
        raise ValueProblem("“{0}” is not in the list {1}.", code, name)
    return code


def _status(codes: str, parts: dict[str, Json]) -> Json:
    if parts.keys() - {"code", "on", "basis", "note"} or not isinstance(parts.get("code"), str):
        raise ValueProblem('Write a status as "pledged", or with "on", "basis" and "note".')
    stored: dict[str, Json] = {"code": _code(codes, str(parts["code"]))}
    if parts.get("on") is not None:
        stored["on"] = read_day(parts["on"])
    for name in ("basis", "note"):
        match parts.get(name):
            case None | "":
                pass
            case str(text):
                stored[name] = _text(text, lines=True)
            case _:
                raise ValueProblem("Write the {0} of a status as text.", name)
    return stored


def read_day(value: Json) -> str:
    """A day as year-month-day, or ValueProblem."""
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise ValueProblem("Write a day as year-month-day: 2026-05-01.")
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as problem:
        raise ValueProblem("There is no day {0}.", value) from problem


def _interval(start: Json, end: Json) -> Json:
    first, last = read_day(start), read_day(end)
    if last < first:
        raise ValueProblem("The last day comes before the first.")
    return {"from": first, "to": last}


def _time(value: str) -> Json:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as problem:
        raise ValueProblem("Write a time as 2026-05-01T09:30:00+03:00.") from problem
    offset = moment.utcoffset()
    if offset is None or offset.total_seconds() % 60:
        raise ValueProblem("Write the offset from UTC too: 2026-05-01T09:30:00+03:00.")
    since = moment - datetime(1970, 1, 1, tzinfo=UTC)
    at = since // timedelta(milliseconds=1)
    return {"at": at, "offset": int(offset.total_seconds()) // 60}


def _place(value: str) -> str:
    if not re.fullmatch(r"UA[0-9]{17}", value):
        raise ValueProblem("Write a place as its KATOTTG code: UA and 17 digits.")
    return value


def _micro(value: str, most: int) -> int:
    degrees = Number(_decimal(value, -most, most))
    return int((degrees * 1_000_000).to_integral_value())


def _degrees(micro: int) -> str:
    plain = f"{Number(micro).scaleb(-6).normalize():f}"
    return "0" if plain == "-0" else plain


_ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def _id(value: Json) -> str:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise ValueProblem("Name the other record by its id.")
    return value


def _file(value: dict[str, Json], sha256: str, name: str) -> Json:
    extra = value.keys() - {"sha256", "name", "bytes", "type", "thumbnail"}
    if extra or not re.fullmatch(r"[0-9a-f]{64}", sha256):
        raise ValueProblem("A file has sha256, name, bytes and type.")
    stored: dict[str, Json] = {"sha256": sha256, "name": _text(name, lines=False)}
    match value.get("bytes"):
        case int(size) if size >= 0 and not isinstance(size, bool):
            stored["bytes"] = size
        case _:
            raise ValueProblem("Give the size of a file in bytes.")
    for part in ("type", "thumbnail"):
        match value.get(part):
            case None:
                pass
            case str(text):
                stored[part] = text
            case _:
                raise ValueProblem("Give the {0} of a file as text.", part)
    return stored


def read_key(type_: Type, key: str) -> str:
    """What stands for a part of a map, or ValueProblem."""
    match type_:
        case LangText() if re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}", key):
            return key
        case LangText():
            raise ValueProblem("“{0}” is no language: write en, uk or da.", key)
        case Shares(codes=""):
            return _id(key)
        case Shares(codes=codes):
            return _code(codes, key)
        case _:
            raise ValueProblem("This value has no parts.")


_READERS: Final[Mapping[type, Callable[[str], Json]]] = {Day: read_day, Time: _time, Place: _place}

# what to write instead of a value of the wrong kind
_EXPECTED: Final[Mapping[type, str]] = {
    Text: label("Write text."),
    LangText: label("Write text."),
    Texts: label("Write text."),
    Whole: label("Write a whole number."),
    YesNo: label("Answer true or false."),
    Decimal: label("Write a number as text, for example “12.5”."),
    Shares: label("Write a number as text, for example “12.5”."),
    Quantity: label('Write a quantity as {"amount": "1850", "unit": "m2"}.'),
    Money: label('Write money as {"amount": "1200.00", "currency": "EUR", "date": "2026-05-01"}.'),
    Choice: label("Choose a code of the list."),
    Choices: label("Choose a code of the list."),
    Status: label("Choose a code of the list."),
    Interval: label('Write an interval as {"from": "2026-01-01", "to": "2026-03-31"}.'),
    Day: label("Write a day as year-month-day: 2026-05-01."),
    Time: label("Write a time as 2026-05-01T09:30:00+03:00."),
    Place: label("Write a place as its KATOTTG code: UA and 17 digits."),
    Point: label('Write a point as {"lat": "49.2", "lon": "37.2"}.'),
    Link: label("Name the other record by its id."),
    Links: label("Name the other record by its id."),
    OrderedLinks: label("Name the other records by their ids, in order."),
    Files: label("A file has sha256, name, bytes and type."),
}
