"""An organisation in a partnership, with its side and role."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from alliance_desktop.errors import label
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import Choice, Day, Link
from alliance_desktop.records.record import About, Is, Record


@dataclass(frozen=True)
class PartnershipMember(Record):
    """An organisation in a partnership, with its side and role."""

    about: ClassVar[About] = About(
        "partnership_member",
        "B",
        label("Partner"),
        label("Partners"),
        "member_role",
        ("member_role",),
    )

    partnership: Annotated[
        Json, Is(Link(("partnership",)), label("Partnership"), required=True)
    ] = None
    organisation: Annotated[
        Json, Is(Link(("organisation",)), label("Organisation"), required=True)
    ] = None
    side: Annotated[Json, Is(Choice("side"), label("Side"), required=True)] = None
    member_role: Annotated[Json, Is(Choice("member_role"), label("Role"), required=True)] = None
    joined: Annotated[Json, Is(Day(), label("Joined on"))] = None
    left: Annotated[Json, Is(Day(), label("Left on"))] = None
