"""Somebody who works with this program: the name behind the person of a change."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from alliance_desktop.errors import label
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import Text
from alliance_desktop.records.record import About, Is, Record


@dataclass(frozen=True)
class Member(Record):
    """Somebody who works with this program: the name behind the person of a change."""

    about: ClassVar[About] = About(
        "member", "M", label("Colleague"), label("Colleagues"), "name", ("name", "organisation")
    )

    name: Annotated[Json, Is(Text(), label("Name"), required=True)] = None
    organisation: Annotated[Json, Is(Text(), label("Organisation"))] = None
