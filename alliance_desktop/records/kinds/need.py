"""One costed line of what a community needs: what commitments are matched with."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from alliance_desktop.errors import label
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import (
    Choice,
    Choices,
    Files,
    LangText,
    Link,
    Money,
    Place,
    Quantity,
    Status,
    Whole,
    YesNo,
)
from alliance_desktop.records.record import About, Is, Look, Problem, Record, Values
from alliance_desktop.records.rules import dated, not_more


@dataclass(frozen=True)
class Need(Record):
    """One costed line of what a community needs: what commitments are matched with."""

    about: ClassVar[About] = About(
        "need", "N", label("Need"), label("Needs"), "title", ("title", "description")
    )

    title: Annotated[Json, Is(LangText(), label("Title"), required=True, hxl="#need+name")] = None
    community: Annotated[
        Json, Is(Place(), label("Place"), required=True, hxl="#adm3+code+v_katottg")
    ] = None
    sector: Annotated[
        Json, Is(Choice("sector"), label("Sector"), required=True, hxl="#sector+code+v_rdna")
    ] = None
    severity: Annotated[
        Json,
        Is(
            Whole(1, 5),
            label("Severity"),
            label("The delegation’s own grading."),
            hxl="#severity+code",
        ),
    ] = None
    severity_basis: Annotated[Json, Is(Choice("severity_basis"), label("Severity is"))] = None
    in_need: Annotated[
        Json, Is(Whole(unit="people"), label("People in need"), hxl="#inneed+ind")
    ] = None
    affected: Annotated[
        Json, Is(Whole(unit="people"), label("People affected"), hxl="#affected+ind")
    ] = None
    cost_estimate: Annotated[Json, Is(Money(), label("Cost estimate"), hxl="#value+needed")] = None
    cost_method: Annotated[Json, Is(Choice("cost_method"), label("Cost is from"))] = None
    description: Annotated[
        Json, Is(LangText(lines=True), label("Description"), hxl="#description")
    ] = None
    need_class: Annotated[
        Json, Is(Choice("need_class"), label("Kind of need"), required=True, hxl="#need+type")
    ] = None
    horizon: Annotated[Json, Is(Choice("horizon"), label("Needed within"), required=True)] = None
    quantity_needed: Annotated[
        Json, Is(Quantity(), label("Quantity"), hxl="#indicator+needed+num")
    ] = None
    alternatives_requested: Annotated[Json, Is(Choices("modality"), label("Help wanted as"))] = None
    community_priority: Annotated[Json, Is(Whole(1, 999), label("Rank given by the community"))] = (
        None
    )
    assessment: Annotated[Json, Is(Link(("needs_assessment",)), label("Raised by assessment"))] = (
        None
    )
    parent_need: Annotated[Json, Is(Link(("need",)), label("Part of"))] = None
    is_critical_infrastructure: Annotated[
        Json,
        Is(
            YesNo(),
            label("Critical infrastructure"),
            label("Then its place is never shown more exactly than the hromada."),
            required=True,
        ),
    ] = None
    status: Annotated[
        Json, Is(Status("need_status"), label("Status"), required=True, hxl="#status+code")
    ] = None
    files: Annotated[Json, Is(Files(), label("Photos and documents"))] = None

    @classmethod
    def check(cls, values: Values, look: Look) -> Iterator[Problem]:
        """Rules 2, 4 and 20, and what critical infrastructure asks for."""
        yield from not_more(values, "affected", "in_need")
        yield from dated(values, "cost_estimate")
        yield from _severe(values)
        yield from _critical(values)
        assessment = values.get("assessment")
        parent = look.get(assessment) if isinstance(assessment, str) else None
        limit, own = (parent or {}).get("in_need"), values.get("in_need")
        if isinstance(limit, int) and isinstance(own, int) and own > limit:
            yield Problem(
                "in_need",
                label("More people in need ({0}) than in the whole assessment ({1})."),
                (str(own), str(limit)),
                rule=2,
            )


def _severe(values: Values) -> Iterator[Problem]:
    severity = values.get("severity")
    if isinstance(severity, int):
        if values.get("severity_basis") is None:
            yield Problem("severity_basis", label("Say what the severity rests on."))
        if severity >= 4 and values.get("horizon") not in ("emergency", "immediate"):
            yield Problem(
                "horizon",
                label("So severe a need is usually an emergency or immediate: check the horizon."),
                rule=20,
                grave=False,
            )


def _critical(values: Values) -> Iterator[Problem]:
    if values.get("is_critical_infrastructure") is True:
        if values.get("location_precision") in ("exact", "settlement"):
            yield Problem(
                "location_precision",
                label("Critical infrastructure is shown no more exactly than its hromada."),
                rule=11,
            )
        if values.get("tlp") in ("clear", "green"):
            yield Problem("tlp", label("Critical infrastructure is at least TLP:AMBER."), rule=11)
