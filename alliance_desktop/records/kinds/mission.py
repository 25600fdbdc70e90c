"""A delegation that goes to Ukraine, or meets its communities online."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from alliance_desktop.errors import label
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import Choices, Day, LangText, Link, Links, Status, Text
from alliance_desktop.records.record import About, Is, Look, Problem, Record, Values
from alliance_desktop.records.rules import days_in_order


@dataclass(frozen=True)
class Mission(Record):
    """A delegation that goes to Ukraine, or meets its communities online."""

    about: ClassVar[About] = About(
        "mission", "D", label("Mission"), label("Missions"), "title", ("title", "mission_code")
    )

    mission_code: Annotated[
        Json, Is(Text(), label("Mission code"), label("For example CoR-UA-2026-05."), required=True)
    ] = None
    title: Annotated[Json, Is(LangText(), label("Title"), required=True)] = None
    purpose: Annotated[Json, Is(Choices("mission_purpose"), label("Purpose"), required=True)] = None
    lead_org: Annotated[Json, Is(Link(("organisation",)), label("Led by"), required=True)] = None
    host_orgs: Annotated[Json, Is(Links(("organisation",)), label("Received by"))] = None
    start_date: Annotated[Json, Is(Day(), label("First day"), required=True)] = None
    end_date: Annotated[Json, Is(Day(), label("Last day"), required=True)] = None
    status: Annotated[Json, Is(Status("mission_status"), label("Status"), required=True)] = None
    eu_presidency: Annotated[Json, Is(Text(), label("Council presidency"))] = None
    security_note: Annotated[
        Json,
        Is(
            LangText(lines=True),
            label("Where the movement plan is kept"),
            label("Never the plan itself: times and routes are not stored here."),
        ),
    ] = None

    @classmethod
    def check(cls, values: Values, look: Look) -> Iterator[Problem]:
        """The last day is not before the first."""
        del look
        yield from days_in_order(values, "start_date", "end_date")
