"""A record kind: one frozen dataclass whose fields say by Annotated what they mean.

From this one declaration come the table, the editors, the columns, the checks, the change, the
bundle, the exports, the search index and the data dictionary.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Annotated, ClassVar, Literal, Protocol, cast, get_type_hints

from alliance_desktop.errors import label
from alliance_desktop.records import codelists
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import Choice, Day, LangText, Text, Type

Values = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Is:
    """What a field means, as it is written beside it in its kind."""

    type: Type
    label: str
    help: str = ""
    required: bool = False  # before signing off, agreeing or publishing; never before saving
    hxl: str = ""  # HXL 1.1 tag of the column
    merge: Literal["latest", "strictest"] = "latest"
    default: str = ""  # what null means where the strictest wins


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a kind: its permanent name, and what it means."""

    name: str
    means: Is

    @property
    def type(self) -> Type:
        """Its type."""
        return self.means.type


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to mend before signing off, never a reason not to save; `args` fill in."""

    field: str
    sentence: str
    args: tuple[str, ...] = ()
    rule: int = 0  # of DOMAIN 3.1; 0 where a required field is empty
    grave: bool = True  # an error; otherwise a warning

    def told(self, translate: Callable[[str], str]) -> str:
        """The sentence, filled in, in another language."""
        return translate(self.sentence).format(*self.args)

    def __str__(self) -> str:
        """The sentence, filled in, in English."""
        return self.sentence.format(*self.args)


@dataclass(frozen=True, slots=True)
class About:
    """What a kind is called, and which of its fields stand for it."""

    kind: str
    letter: str  # begins the human code
    name: str
    names: str
    title: str  # the field that stands for the record in lists
    search: tuple[str, ...]  # the fields in which search looks


class Look(Protocol):
    """What rules may ask of other records."""

    def get(self, id_: str) -> Values | None:
        """The values of a record that lives, else None."""
        ...


@dataclass(frozen=True)
class Record:
    """What every kind has. Who, when and on which device are the log's, not fields."""

    about: ClassVar["About"]

    ref_code: Annotated[Json, Is(Text(), label("Code"), hxl="#meta+id")] = None
    tlp: Annotated[
        Json,
        Is(
            Choice("tlp"),
            label("Sharing (TLP)"),
            label("Who may see it. Empty counts as AMBER."),
            hxl="#meta+tlp",
            merge="strictest",
            default="amber",
        ),
    ] = None
    sensitivity: Annotated[
        Json,
        Is(
            Choice("sensitivity"),
            label("Sensitivity"),
            label("How much harm it would do in the wrong hands."),
            merge="strictest",
            default="moderate",
        ),
    ] = None
    location_precision: Annotated[
        Json,
        Is(
            Choice("location_precision"),
            label("Precision of the place"),
            label("How exactly the place may be shown outside."),
            merge="strictest",
            default="hromada",
        ),
    ] = None
    evidence_level: Annotated[
        Json, Is(Choice("evidence_level"), label("Evidence"), label("How well this is known."))
    ] = None
    source_note: Annotated[Json, Is(LangText(lines=True), label("Source"))] = None
    retain_until: Annotated[
        Json, Is(Day(), label("Keep until"), label("When personal data in it is to be erased."))
    ] = None

    @classmethod
    def check(cls, values: Values, look: Look) -> Iterator[Problem]:
        """Rules across its fields; a kind that has some says them here."""
        del values, look
        return iter(())


def schema(kind: type[Record]) -> Mapping[str, Field]:
    """The fields of a kind by name: its own first, then those every record has."""
    return _schema(cast("Hashable", kind))


@cache
def _schema(hashable: Hashable) -> Mapping[str, Field]:
    kind = cast("type[Record]", hashable)
    hints = get_type_hints(kind, include_extras=True)
    common = {one.name for one in fields(Record)}
    names = sorted((one.name for one in fields(kind)), key=lambda name: name in common)
    return {name: Field(name, hints[name].__metadata__[0]) for name in names}


def problems(kind: type[Record], values: Values, look: Look) -> Iterator[Problem]:
    """What is to be mended in a record before it is signed off, agreed or published."""
    for field in schema(kind).values():
        if field.means.required and values.get(field.name) is None:
            yield Problem(field.name, label("Not answered yet; needed before signing off."))
    yield from kind.check(values, look)


def strictness(field: Field, code: Json) -> int:
    """How strict a code is; an unknown code is the strictest, null is the default of the field."""
    match field.type:
        case Choice(codes):
            order = list(codelists.load(codes))
            wanted = field.means.default if code is None else code
            return order.index(wanted) if wanted in order else len(order)
        case _:
            return 0


def ref_code(letter: str, year: int, device: str, count: int) -> str:
    """The code people use: `N-2026-KX-014`. Should two laptops clash, that is a work list.

    `device` is the device's id; its two letters leave out I and O, which look like digits.
    """
    alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    high, low = divmod(int(device[:8], 16) % len(alphabet) ** 2, len(alphabet))
    return f"{letter}-{year}-{alphabet[high]}{alphabet[low]}-{count:03d}"
