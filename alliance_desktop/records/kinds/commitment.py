"""What somebody promises to a recipient, and how far it has come."""

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
    Money,
    Quantity,
    Shares,
    Status,
)
from alliance_desktop.records.record import About, Is, Look, Problem, Record, Values
from alliance_desktop.records.rules import dated, days_in_order, hundred


@dataclass(frozen=True)
class Commitment(Record):
    """What somebody promises to a recipient, and how far it has come."""

    about: ClassVar[About] = About(
        "commitment",
        "C",
        label("Commitment"),
        label("Commitments"),
        "title",
        ("title", "description"),
    )

    title: Annotated[Json, Is(LangText(), label("Title"), required=True, hxl="#activity+name")] = (
        None
    )
    providers: Annotated[
        Json, Is(Links(("organisation",)), label("Who gives"), required=True, hxl="#org+funder")
    ] = None
    provider_shares: Annotated[
        Json, Is(Shares(), label("Share of each"), label("Percent; empty means equal."))
    ] = None
    recipient: Annotated[
        Json, Is(Link(("organisation",)), label("Who receives"), required=True)
    ] = None
    modality: Annotated[
        Json, Is(Choice("modality"), label("What is given"), required=True, hxl="#modality+code")
    ] = None
    status: Annotated[
        Json, Is(Status("commitment_status"), label("Status"), required=True, hxl="#status+code")
    ] = None
    basis: Annotated[Json, Is(Choice("commitment_basis"), label("Promised by"), required=True)] = (
        None
    )
    amount: Annotated[Json, Is(Money(), label("Amount"), hxl="#value+budget")] = None
    amount_kind: Annotated[Json, Is(Choice("amount_kind"), label("Amount is"))] = None
    quantity: Annotated[Json, Is(Quantity(), label("Quantity"))] = None
    valuation_method: Annotated[Json, Is(Choice("valuation_method"), label("Valued by"))] = None
    sectors: Annotated[
        Json, Is(Choices("sector"), label("Sectors"), required=True, hxl="#sector+code+v_rdna")
    ] = None
    sector_shares: Annotated[
        Json,
        Is(Shares("sector"), label("Share of each sector"), label("Percent; empty means equal.")),
    ] = None
    planned_start: Annotated[
        Json, Is(Day(), label("Planned start"), required=True, hxl="#date+start")
    ] = None
    planned_end: Annotated[Json, Is(Day(), label("Planned end"), hxl="#date+end")] = None
    actual_start: Annotated[Json, Is(Day(), label("Started on"))] = None
    actual_end: Annotated[Json, Is(Day(), label("Ended on"))] = None
    description: Annotated[Json, Is(LangText(lines=True), label("Description"))] = None
    partnership: Annotated[Json, Is(Link(("partnership",)), label("Partnership"))] = None
    mission: Annotated[Json, Is(Link(("mission",)), label("Heard on mission"))] = None
    visibility: Annotated[
        Json, Is(Choice("visibility"), label("May be published"), required=True)
    ] = None
    files: Annotated[Json, Is(Files(), label("Documents"))] = None

    @classmethod
    def check(cls, values: Values, look: Look) -> Iterator[Problem]:
        """Rules 4, 6, 9 and 16, and days in order."""
        del look
        yield from dated(values, "amount")
        yield from days_in_order(values, "planned_start", "planned_end")
        yield from days_in_order(values, "actual_start", "actual_end")
        yield from _written(values)
        for name in ("provider_shares", "sector_shares"):
            yield from hundred(values, name)
        providers = values.get("providers")
        if isinstance(providers, list) and values.get("recipient") in providers:
            yield Problem("recipient", label("Who gives and who receives are the same."), rule=16)
        if values.get("amount_kind") == "in_kind_value" and values.get("valuation_method") is None:
            yield Problem("valuation_method", label("Say how the goods were valued."))


def _written(values: Values) -> Iterator[Problem]:
    status = values.get("status")
    code = status.get("code") if isinstance(status, dict) else None
    binding = ("agreed", "in_delivery", "delivered", "completed", "suspended")
    if code in binding and values.get("basis") in ("oral", None):
        yield Problem("basis", label("Agreed needs something written: a letter at least."), rule=6)
