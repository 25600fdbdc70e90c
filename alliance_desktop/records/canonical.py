"""Canonical JSON: the one spelling of a value, so that equal values are equal bytes.

RFC 8785 restricted as docs/bundle.md section 2 says: integers up to 2**53 - 1, ASCII keys,
no floats, no U+0000, no lone surrogates, no duplicate keys, at most 16 levels deep.
"""

import json
from typing import NoReturn, TypeAlias

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"

LARGEST = 2**53 - 1
DEPTH = 16

_encode = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, separators=(",", ":"), sort_keys=True
).encode


class NotCanonicalError(ValueError):
    """These bytes are not the one spelling of a value."""


def dumps(value: Json) -> bytes:
    """The canonical bytes of a value that is known to be allowed; see `check`."""
    return _encode(value).encode()


def loads(data: bytes) -> Json:
    """The value these bytes spell, or NotCanonicalError when they spell it in any other way."""
    try:
        value: Json = json.loads(
            data, parse_float=_refuse, parse_constant=_refuse, parse_int=_integer
        )
        check(value)
        same = dumps(value) == data
    except (ValueError, RecursionError) as problem:
        raise NotCanonicalError(str(problem)) from problem
    if not same:
        raise NotCanonicalError("the same value is written in another way")
    return value


def check(value: Json, depth: int = DEPTH) -> None:
    """Raises NotCanonicalError where a value has no canonical spelling."""
    match value:
        case None | bool():
            pass
        case int() if -LARGEST <= value <= LARGEST:
            pass
        case str():
            _check_text(value)
        case list() | dict() if depth == 0:
            raise NotCanonicalError("more than 16 levels deep")
        case list():
            for item in value:
                check(item, depth - 1)
        case dict():
            _check_object(value, depth)
        case _:
            raise NotCanonicalError("an integer beyond 2**53 - 1, or nothing that JSON has")


def _check_object(value: dict[str, Json], depth: int) -> None:
    for key, item in value.items():
        if not key.isascii():
            raise NotCanonicalError("a key that is not ASCII")
        _check_text(key)
        check(item, depth - 1)


def allowed(value: Json, depth: int = DEPTH) -> bool:
    """Whether a value has a canonical spelling at all."""
    try:
        check(value, depth)
    except NotCanonicalError:
        return False
    return True


def _check_text(text: str) -> None:
    if "\x00" in text:
        raise NotCanonicalError("U+0000 in a text")
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError as problem:
            raise NotCanonicalError("a lone surrogate in a text") from problem


def _integer(digits: str) -> int:
    if len(digits) > 17:  # long digit strings cost quadratic time before they are refused
        raise NotCanonicalError("an integer beyond 2**53 - 1")
    return int(digits)


def _refuse(token: str) -> NoReturn:
    raise NotCanonicalError(f"a number that is not an integer: {token[:20]}")
