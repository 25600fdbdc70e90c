"""One stop of a mission in one community; what assessments belong to."""

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
    Place,
)
from alliance_desktop.records.record import About, Is, Record


@dataclass(frozen=True)
class Visit(Record):
    """One stop of a mission in one community; what assessments belong to."""

    about: ClassVar[About] = About(
        "visit", "V", label("Visit"), label("Visits"), "place_note", ("place_note",)
    )

    mission: Annotated[Json, Is(Link(("mission",)), label("Mission"), required=True)] = None
    community: Annotated[
        Json, Is(Place(), label("Community"), required=True, hxl="#adm3+code+v_katottg")
    ] = None
    date: Annotated[Json, Is(Day(), label("Day"), required=True, hxl="#date")] = None
    format: Annotated[Json, Is(Choice("visit_format"), label("How you met"), required=True)] = None
    org_met: Annotated[Json, Is(Links(("organisation",)), label("Whom you met"))] = None
    place_note: Annotated[Json, Is(LangText(), label("Where"))] = None
    languages: Annotated[Json, Is(Choices("languages"), label("Languages spoken"))] = None
    minutes: Annotated[Json, Is(LangText(lines=True), label("Minutes"))] = None
    files: Annotated[Json, Is(Files(), label("Photos and documents"))] = None
