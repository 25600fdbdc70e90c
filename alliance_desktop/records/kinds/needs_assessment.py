"""A dated snapshot: who told whom what a community needs, and how it was found out."""

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
    Interval,
    LangText,
    Link,
    OrderedLinks,
    Place,
    Status,
    Text,
    Texts,
    Whole,
)
from alliance_desktop.records.record import About, Is, Look, Problem, Record, Values
from alliance_desktop.records.rules import not_more


@dataclass(frozen=True)
class NeedsAssessment(Record):
    """A dated snapshot: who told whom what a community needs, and how it was found out."""

    about: ClassVar[About] = About(
        "needs_assessment",
        "S",
        label("Assessment"),
        label("Assessments"),
        "community",
        ("existing_support",),
    )

    visit: Annotated[Json, Is(Link(("visit",)), label("Visit"))] = None
    community: Annotated[
        Json, Is(Place(), label("Community"), required=True, hxl="#adm3+code+v_katottg")
    ] = None
    assessed_on: Annotated[
        Json, Is(Day(), label("Assessed on"), required=True, hxl="#date+reported")
    ] = None
    reference_period: Annotated[Json, Is(Interval(), label("For the period"))] = None
    method: Annotated[
        Json, Is(Choices("assessment_method"), label("How it was found out"), required=True)
    ] = None
    respondent_roles: Annotated[
        Json, Is(Texts(), label("Who answered"), label("Roles only, no names."))
    ] = None
    n_women: Annotated[Json, Is(Whole(unit="people"), label("Women among them"))] = None
    n_men: Annotated[Json, Is(Whole(unit="people"), label("Men among them"))] = None
    population: Annotated[
        Json, Is(Whole(unit="people"), label("Inhabitants"), hxl="#population")
    ] = None
    affected: Annotated[
        Json, Is(Whole(unit="people"), label("People affected"), hxl="#affected+ind")
    ] = None
    in_need: Annotated[
        Json, Is(Whole(unit="people"), label("People in need"), hxl="#inneed+ind")
    ] = None
    idps: Annotated[
        Json, Is(Whole(unit="people"), label("Displaced people living here"), hxl="#affected+idps")
    ] = None
    returnees: Annotated[
        Json, Is(Whole(unit="people"), label("People who returned"), hxl="#affected+returnees")
    ] = None
    access_constraints: Annotated[
        Json, Is(Choices("access_constraint"), label("What hinders access"), hxl="#access")
    ] = None
    overall_severity: Annotated[
        Json, Is(Choice("severity"), label("Overall severity"), hxl="#severity+code")
    ] = None
    community_top_priorities: Annotated[
        Json,
        Is(
            OrderedLinks(("need",)),
            label("The community’s own priorities"),
            label("Up to three needs, the most urgent first, in its own ranking."),
            required=True,
        ),
    ] = None
    existing_support: Annotated[
        Json, Is(LangText(lines=True), label("Support there is already"))
    ] = None
    status: Annotated[Json, Is(Status("assessment_status"), label("Status"), required=True)] = None
    confirmed_by_role: Annotated[Json, Is(Text(), label("Confirmed by (role)"))] = None
    confirmed_on: Annotated[Json, Is(Day(), label("Confirmed on"))] = None
    files: Annotated[Json, Is(Files(), label("Photos and documents"))] = None

    @classmethod
    def check(cls, values: Values, look: Look) -> Iterator[Problem]:
        """Rule 2: people in need are among those affected, these among the inhabitants."""
        del look
        yield from not_more(values, "population", "affected", "in_need")
        top = values.get("community_top_priorities")
        if isinstance(top, list) and len(top) > 3:
            yield Problem("community_top_priorities", label("Name three priorities at most."))
