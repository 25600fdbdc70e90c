"""A person who takes part in a mission, with a role."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from alliance_desktop.errors import label
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import Choice, Link
from alliance_desktop.records.record import About, Is, Record


@dataclass(frozen=True)
class MissionMember(Record):
    """A person who takes part in a mission, with a role."""

    about: ClassVar[About] = About(
        "mission_member", "A", label("Mission member"), label("Mission members"), "role", ("role",)
    )

    mission: Annotated[Json, Is(Link(("mission",)), label("Mission"), required=True)] = None
    person: Annotated[Json, Is(Link(("person", "member")), label("Person"), required=True)] = None
    role: Annotated[Json, Is(Choice("mission_role"), label("Role"), required=True)] = None
