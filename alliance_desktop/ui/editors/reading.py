"""Numbers, days and points as people type them, in any country's habit, read as they are meant.

What can be read in two ways is not guessed: a sentence asks.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from alliance_desktop.records.fields import ValueProblem

# what stands between thousands beside the point and the comma: all kinds of spaces, apostrophes
_GAPS: Final = re.compile(r"(?<=\d)[ \u00a0\u2009\u202f'\u2019](?=\d)")
_MINUS: Final = str.maketrans({"\u2212": "-", "\u2013": "-"})
_SHORT_YEAR: Final = 3  # digits of a year that is not written in full
_MONTHS: Final = 12


def number(text: str, *, whole: bool = False) -> str:
    """A number with a point before its decimals and nothing between its thousands.

    Takes `1200000`, `1 200 000,00`, `1,200,000.00` and `1.200.000`. ValueProblem asks back where
    both readings are possible (`1.200`), unless the number is `whole` anyway.
    """
    typed = text.strip().translate(_MINUS)
    grouped = _GAPS.search(typed) is not None
    plain = _GAPS.sub("", typed)
    if not re.fullmatch(r"-?\d[\d.,]*", plain):
        raise ValueProblem("Write a number in digits, for example 1200 or 12.5.")
    marks = set(re.findall(r"[.,]", plain))
    if not marks:
        return plain
    if len(marks) > 1:
        return _with_two_marks(plain)
    return _with_one_mark(plain, marks.pop(), text, grouped=grouped, whole=whole)


def _with_two_marks(plain: str) -> str:
    """The mark that comes last is the decimal one; the other parts thousands."""
    decimal = "." if plain.rfind(".") > plain.rfind(",") else ","
    thousands = "," if decimal == "." else "."
    before, _, after = plain.partition(decimal)
    if decimal in after or thousands in after or not _is_grouped(before, thousands):
        raise ValueProblem("The points and commas of {0} don’t fit together. Write 1200.50.", plain)
    return f"{before.replace(thousands, '')}.{after}".rstrip(".")


def _with_one_mark(plain: str, mark: str, typed: str, *, grouped: bool, whole: bool) -> str:
    before, *rest = plain.split(mark)
    after = rest[-1]
    if len(rest) > 1:
        if grouped or not _is_grouped(plain, mark):
            raise ValueProblem(
                "The points and commas of {0} don’t fit together. Write 1200.50.", plain
            )
        return plain.replace(mark, "")
    may_group = not grouped and _is_grouped(plain, mark) and before.lstrip("-") != "0"
    if may_group and whole:
        return before + after
    if may_group:
        as_decimal = f"{before}.{after}".rstrip("0").rstrip(".")
        raise ValueProblem(
            "{0} can be {1} or {2}. Write the one you mean without a sign between thousands.",
            typed.strip(),
            before + after,
            as_decimal,
        )
    return f"{before}.{after}".rstrip(".")


def _is_grouped(plain: str, mark: str) -> bool:
    """Whether a mark stands before every three digits, and the number begins with one to three."""
    return re.fullmatch(rf"-?\d{{1,3}}(\{mark}\d{{3}})*", plain) is not None


def whole(text: str) -> int:
    """A whole number; ValueProblem where decimals are written."""
    read = number(text, whole=True)
    before, _, after = read.partition(".")
    if after.strip("0"):
        raise ValueProblem("Write a whole number: {0} has a part after the point.", text.strip())
    return int(before)


# days


def day(text: str, today: date, words: Mapping[str, int], months: Sequence[str]) -> str:
    """A day as stored, 2026-05-05. Takes `5.5`, `05.05.2026`, `5/5/2026`, `2026-05-05`, `5 May`.

    `words` are those for today and its neighbours with their distance in days, `months` names of
    months in any order of languages, twelve after twelve. A day without a year is of this year.
    """
    typed = " ".join(text.split())
    if (distance := words.get(typed.casefold())) is not None:
        return (today + timedelta(days=distance)).isoformat()
    numbers = _numbers_of(typed.casefold(), today, months)
    if numbers is None:
        raise ValueProblem("Write a day as day.month.year: {0}.", f"{today:%d.%m.%Y}")
    year, month, day_of_month = numbers
    if len(year) <= _SHORT_YEAR:
        raise ValueProblem(
            "Write the year with four digits: {0}.",
            f"{int(day_of_month):02}.{int(month):02}.20{int(year) % 100:02}",
        )
    try:
        return date(int(year), int(month), int(day_of_month)).isoformat()
    except ValueError as problem:
        raise ValueProblem("There is no day {0}.", typed) from problem


def _numbers_of(typed: str, today: date, months: Sequence[str]) -> tuple[str, str, str] | None:
    """Year, month and day as digits, in whichever order they were written."""
    if found := re.fullmatch(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})", typed):
        return found[1], found[2], found[3]
    if found := re.fullmatch(r"(\d{1,2}) ?[./-] ?(\d{1,2})(?: ?[./-] ?(\d{1,4}))?\.?", typed):
        return found[3] or str(today.year), found[2], found[1]
    if found := re.fullmatch(r"(\d{1,2})\.? ([^\W\d]+)\.?,?(?: (\d{1,4}))?", typed):
        month = _month(found[2], months)
        return (found[3] or str(today.year), str(month), found[1]) if month else None
    return None


def _month(word: str, months: Sequence[str]) -> int:
    """1 to 12; the beginning of a name is enough where it is three letters; 0 is none."""
    for place, name in enumerate(months):
        known = name.casefold().rstrip(".")
        if known and (word == known or (len(word) >= _SHORT_YEAR and known.startswith(word))):
            return place % _MONTHS + 1
    return 0


def spell_day(value: str) -> str:
    """A stored day as it stands in a field: 05.05.2026."""
    year, month, day_of_month = value.split("-")
    return f"{day_of_month}.{month}.{year}"


def time(text: str, today: date, words: Mapping[str, int], months: Sequence[str]) -> str:
    """A moment on this laptop's clock, from `5.5.2026 14:30`, with its offset from UTC."""
    found = re.fullmatch(r"(.*?)[ ,]+(\d{1,2})[:.](\d{2})", text.strip())
    if found is None:
        raise ValueProblem("Write day and time: {0} 14:30.", f"{today:%d.%m.%Y}")
    said = day(found[1], today, words, months)
    try:
        at = datetime.fromisoformat(f"{said}T{int(found[2]):02}:{found[3]}").astimezone()
    except ValueError as problem:
        raise ValueProblem(
            "There is no time {0}. Write 14:30.", f"{found[2]}:{found[3]}"
        ) from problem
    return at.isoformat(timespec="seconds")


# points


def point(text: str) -> tuple[str, str]:
    """Latitude and longitude in degrees, from `49.2123, 37.2512` or `49,2123 37,2512`."""
    typed = text.strip().translate(_MINUS)
    parts = re.split(r"\s*;\s*|,\s+|\s+", typed)
    if len(parts) == 1:
        parts = typed.split(",")
    if len(parts) != 2 or not all(re.fullmatch(r"-?\d{1,3}([.,]\d+)?", part) for part in parts):
        raise ValueProblem("Write latitude and longitude in degrees: 49.2123, 37.2512.")
    latitude, longitude = (part.replace(",", ".") for part in parts)
    return latitude, longitude
