"""Authorities that work together: a twinning, peers, a cluster."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from alliance_desktop.errors import label
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import (
    Choice,
    Choices,
    Day,
    Files,
    LangText,
    Link,
    Links,
    Status,
)
from alliance_desktop.records.record import About, Is, Look, Problem, Record, Values
from alliance_desktop.records.rules import days_in_order


@dataclass(frozen=True)
class Partnership(Record):
    """Authorities that work together: a twinning, peers, a cluster."""

    about: ClassVar[About] = About(
        "partnership",
        "P",
        label("Partnership"),
        label("Partnerships"),
        "title",
        ("title", "objectives"),
    )

    title: Annotated[Json, Is(LangText(), label("Title"), required=True)] = None
    partnership_type: Annotated[
        Json, Is(Choice("partnership_type"), label("Kind of partnership"), required=True)
    ] = None
    formality: Annotated[Json, Is(Choice("formality"), label("Agreed as"), required=True)] = None
    members: Annotated[Json, Is(Links(("organisation",)), label("Partners"))] = None
    themes: Annotated[Json, Is(Choices("sector"), label("Themes"))] = None
    objectives: Annotated[Json, Is(LangText(lines=True), label("Objectives"))] = None
    signed_on: Annotated[Json, Is(Day(), label("Signed on"))] = None
    valid_from: Annotated[Json, Is(Day(), label("Valid from"))] = None
    valid_to: Annotated[Json, Is(Day(), label("Valid until"))] = None
    facilitator_org: Annotated[Json, Is(Link(("organisation",)), label("Brought together by"))] = (
        None
    )
    programme: Annotated[Json, Is(Choice("programme"), label("Programme"))] = None
    status: Annotated[Json, Is(Status("partnership_status"), label("Status"), required=True)] = None
    files: Annotated[Json, Is(Files(), label("Documents"))] = None

    @classmethod
    def check(cls, values: Values, look: Look) -> Iterator[Problem]:
        """It ends after it begins."""
        del look
        yield from days_in_order(values, "valid_from", "valid_to")
