"""A local or regional authority, an association, an institution, a company."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from alliance_desktop.errors import label
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import Choice, Choices, Day, LangText, Place, Text, Whole
from alliance_desktop.records.record import About, Is, Look, Problem, Record, Values


@dataclass(frozen=True)
class Organisation(Record):
    """A local or regional authority, an association, an institution, a company."""

    about: ClassVar[About] = About(
        "organisation",
        "O",
        label("Organisation"),
        label("Organisations"),
        "name",
        ("name", "acronym"),
    )

    name: Annotated[Json, Is(LangText(), label("Name"), required=True, hxl="#org+name")] = None
    acronym: Annotated[Json, Is(Text(), label("Short name"))] = None
    org_type: Annotated[
        Json, Is(Choice("org_type"), label("Kind of organisation"), required=True, hxl="#org+type")
    ] = None
    country: Annotated[
        Json, Is(Choice("countries"), label("Country"), required=True, hxl="#country+code")
    ] = None
    community: Annotated[
        Json, Is(Place(), label("Community it governs"), hxl="#adm3+code+v_katottg")
    ] = None
    nuts_code: Annotated[Json, Is(Text(), label("NUTS code"))] = None
    lau_code: Annotated[Json, Is(Text(), label("LAU code"))] = None
    iati_org_ref: Annotated[Json, Is(Text(), label("IATI organisation reference"))] = None
    alliance_membership: Annotated[
        Json, Is(Choice("alliance_membership"), label("In the Alliance"), required=True)
    ] = None
    joined_on: Annotated[Json, Is(Day(), label("Joined on"))] = None
    membership_contact: Annotated[Json, Is(Text(), label("Contact for membership"))] = None
    population: Annotated[Json, Is(Whole(unit="people"), label("Inhabitants"))] = None
    working_languages: Annotated[Json, Is(Choices("languages"), label("Working languages"))] = None
    thematic_strengths: Annotated[Json, Is(Choices("sector"), label("Strong in"))] = None
    partnership_capacity: Annotated[
        Json, Is(Choice("partnership_capacity"), label("Capacity for partnerships"))
    ] = None
    governance_form: Annotated[Json, Is(Choice("governance_form"), label("Who decides"))] = None

    @classmethod
    def check(cls, values: Values, look: Look) -> Iterator[Problem]:
        """A name in English or in a language of its own; a NUTS code of its form."""
        del look
        code = values.get("nuts_code")
        if isinstance(code, str) and not re.fullmatch(r"[A-Z]{2}[A-Z0-9]{1,3}", code):
            yield Problem(
                "nuts_code", label("Write the NUTS code as two letters and one to three signs.")
            )
