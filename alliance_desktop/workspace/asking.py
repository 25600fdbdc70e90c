"""What somebody asks a list for: FIELD=VALUE, for each type of field as its JSON says."""

import json
from typing import Any

from alliance_desktop.errors import Told, UserError
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.fields import (
    Choice,
    Choices,
    Files,
    LangText,
    Links,
    Shares,
    Status,
    Texts,
    Whole,
    YesNo,
    read,
)
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, schema
from alliance_desktop.storage.store import Holds, Says
from alliance_desktop.storage.tables import plain


def condition(kind: str, text: str) -> tuple[str, Any]:
    """A field of a kind, and what its column is to be, from FIELD=VALUE.

    Of a set it holds the value, of a text in languages it is so in one of them, of a status it is
    the code; an empty value, or null, means not answered. UserError says what can't be asked.
    """
    name, equals, value = text.partition("=")
    if kind not in BY_NAME:
        raise UserError("There is no kind “{0}”. See `alliance kinds`.", kind)
    one = schema(BY_NAME[kind]).get(name)
    if not equals or one is None:
        raise UserError(
            "Write --where FIELD=VALUE with a field of {0}; “{1}” is not that.", kind, text
        )
    if value in ("", "null"):
        return name, None
    try:
        return name, _wanted(one, value)
    except Told as problem:
        raise UserError("--where {0}: {1}", name, problem) from problem


def _wanted(one: Field, value: str) -> Any:
    match one.type:
        case Whole() | YesNo():
            return read(one.type, _json(value))
        case Choices() | Links() | Texts():
            elements = read(one.type, [value])
            return Holds(elements[0] if isinstance(elements, list) else None)
        case LangText() | Shares() | Files():
            return Says(value)
        case Status(codes):
            read(Choice(codes), value)
            return Says(value, "code")
        case _ if plain(one):
            return read(one.type, value)
        case _:
            return dumps(read(one.type, _json(value))).decode()


def _json(value: str) -> Json:
    try:
        read_: Json = json.loads(value)
    except ValueError:
        return value
    return read_
