"""A commitment set against a need, with the share it covers."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from alliance_desktop.errors import label
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import (
    Choice,
    Day,
    LangText,
    Link,
    Money,
    Quantity,
    Status,
    Text,
)
from alliance_desktop.records.record import About, Is, Record


@dataclass(frozen=True)
class Match(Record):
    """A commitment set against a need, with the share it covers."""

    about: ClassVar[About] = About(
        "match", "H", label("Match"), label("Matches"), "note", ("note",)
    )

    need: Annotated[Json, Is(Link(("need",)), label("Need"), required=True)] = None
    commitment: Annotated[Json, Is(Link(("commitment",)), label("Commitment"), required=True)] = (
        None
    )
    status: Annotated[Json, Is(Status("match_status"), label("Status"), required=True)] = None
    allocated_amount: Annotated[Json, Is(Money(), label("Amount set aside for it"))] = None
    allocated_quantity: Annotated[Json, Is(Quantity(), label("Quantity set aside for it"))] = None
    allocation_basis: Annotated[
        Json, Is(Choice("allocation_basis"), label("Counted by"), required=True)
    ] = None
    decided_by_role: Annotated[Json, Is(Text(), label("Decided by (role)"))] = None
    decided_on: Annotated[Json, Is(Day(), label("Decided on"))] = None
    note: Annotated[Json, Is(LangText(lines=True), label("Note"))] = None
