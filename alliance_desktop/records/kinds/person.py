"""A contact by function. Residents and interviewees are never persons here."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from alliance_desktop.errors import label
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import Choice, Day, LangText, Link, Text, YesNo
from alliance_desktop.records.record import About, Is, Look, Problem, Record, Values


@dataclass(frozen=True)
class Person(Record):
    """A contact by function. Residents and interviewees are never persons here."""

    about: ClassVar[About] = About(
        "person",
        "K",
        label("Contact"),
        label("Contacts"),
        "function_title",
        ("display_name", "function_title"),
    )

    organisation: Annotated[
        Json, Is(Link(("organisation",)), label("Organisation"), required=True)
    ] = None
    function_title: Annotated[
        Json,
        Is(
            LangText(),
            label("Function"),
            label("Prefer the function; many records need no name."),
            required=True,
        ),
    ] = None
    display_name: Annotated[
        Json, Is(Text(), label("Name"), label("Only where contact must continue."))
    ] = None
    work_email: Annotated[Json, Is(Text(), label("Work e-mail"), hxl="#contact+email")] = None
    work_phone: Annotated[Json, Is(Text(), label("Work telephone"), hxl="#contact+phone")] = None
    preferred_language: Annotated[Json, Is(Choice("languages"), label("Language"))] = None
    interpreter_needed: Annotated[Json, Is(YesNo(), label("Needs an interpreter"))] = None
    legal_basis: Annotated[
        Json,
        Is(
            Choice("legal_basis"), label("Legal basis"), label("Needed as soon as there is a name.")
        ),
    ] = None
    consent_scope: Annotated[Json, Is(Choice("consent_scope"), label("Consent covers"))] = None
    consent_on: Annotated[Json, Is(Day(), label("Consent given on"))] = None

    @classmethod
    def check(cls, values: Values, look: Look) -> Iterator[Problem]:
        """Rule 15: personal data need a legal basis and an end."""
        del look
        personal = ("display_name", "work_email", "work_phone")
        if any(values.get(name) is not None for name in personal):
            for name in ("legal_basis", "retain_until"):
                if values.get(name) is None:
                    yield Problem(name, label("Needed because this contact has a name."), rule=15)
