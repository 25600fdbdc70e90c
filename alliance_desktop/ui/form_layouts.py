"""How the forms that people use every day are laid out, by hand; other kinds line by line.

A field that is in no layout stands in the last fold by itself, so none is forgotten.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from alliance_desktop.errors import label
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Record, schema
from alliance_desktop.ui.form_rows import Line, Section

Layout = Sequence[Line | Section]


def _one(*names: str) -> tuple[Line, ...]:
    return tuple(Line((name,)) for name in names)


SHARING: Final = Section(
    label("Sharing and source"),
    (
        *_one("tlp"),
        Line(("sensitivity", "location_precision")),
        Line(("evidence_level", "retain_until")),
        *_one("source_note", "ref_code"),
    ),
)

_LAYOUTS: Final[Mapping[str, Layout]] = MappingProxyType(
    {
        "need": (
            *_one("title"),
            Line(("community", "sector"), stretch=(15, 8)),
            *_one("severity", "severity_basis"),
            Line(("in_need", "affected"), short=True),
            *_one("cost_estimate", "status"),
            Section(
                label("What is wanted"),
                (
                    *_one("description", "need_class", "horizon"),
                    Line(("quantity_needed", "cost_method")),
                    *_one("alternatives_requested"),
                ),
            ),
            Section(
                label("Where it belongs"),
                (
                    *_one("is_critical_infrastructure"),
                    Line(("community_priority", "assessment"), stretch=(2, 3)),
                    *_one("parent_need"),
                ),
            ),
            Section(label("Photos and documents"), _one("files")),
            SHARING,
        ),
        "commitment": (
            *_one("title", "providers"),
            Line(("recipient", "modality")),
            *_one("status", "basis", "amount"),
            Line(("planned_start", "planned_end"), short=True),
            *_one("sectors", "visibility"),
            Section(
                label("What is given"),
                (
                    *_one("description"),
                    Line(("quantity", "amount_kind")),
                    *_one("valuation_method", "provider_shares", "sector_shares"),
                ),
            ),
            Section(
                label("How far it has come"),
                (
                    Line(("actual_start", "actual_end"), short=True),
                    Line(("partnership", "mission")),
                ),
            ),
            Section(label("Documents"), _one("files")),
            SHARING,
        ),
        "mission": (
            *_one("title"),
            Line(("mission_code", "lead_org")),
            Line(("start_date", "end_date"), short=True),
            *_one("status", "purpose", "host_orgs", "eu_presidency", "security_note"),
            SHARING,
        ),
        "visit": (
            *_one("community"),
            Line(("date", "mission")),
            *_one("format", "org_met", "place_note", "languages", "minutes"),
            Section(label("Photos and documents"), _one("files")),
            SHARING,
        ),
        "needs_assessment": (
            *_one("community"),
            Line(("assessed_on", "visit")),
            *_one("status", "method", "community_top_priorities", "overall_severity"),
            Line(("population", "affected"), short=True),
            Line(("in_need", "idps"), short=True),
            Section(
                label("Who answered"),
                (
                    *_one("respondent_roles"),
                    Line(("n_women", "n_men"), short=True),
                    Line(("confirmed_by_role", "confirmed_on")),
                ),
            ),
            Section(
                label("More about the place"),
                (
                    *_one("returnees", "access_constraints", "existing_support"),
                    *_one("reference_period"),
                ),
            ),
            Section(label("Photos and documents"), _one("files")),
            SHARING,
        ),
        "partnership": (
            *_one("title", "members"),
            Line(("partnership_type", "programme")),
            *_one("formality", "status", "themes", "objectives"),
            Section(
                label("Agreement"),
                (
                    Line(("signed_on", "facilitator_org")),
                    Line(("valid_from", "valid_to"), short=True),
                    *_one("files"),
                ),
            ),
            SHARING,
        ),
        "organisation": (
            *_one("name"),
            Line(("acronym", "country")),
            *_one("org_type", "community", "alliance_membership"),
            Line(("population", "joined_on")),
            *_one("thematic_strengths", "working_languages", "partnership_capacity"),
            Section(
                label("Codes and contact"),
                (
                    Line(("nuts_code", "lau_code"), short=True),
                    *_one("iati_org_ref", "membership_contact", "governance_form"),
                ),
            ),
            SHARING,
        ),
        "person": (
            *_one("function_title", "organisation"),
            Line(("display_name", "preferred_language")),
            Line(("work_email", "work_phone")),
            *_one("interpreter_needed", "legal_basis", "consent_scope"),
            Line(("consent_on", "retain_until")),
            SHARING,
        ),
    }
)


def layout_of(kind: str) -> Layout:
    """The layout of a kind, with every field of its in it."""
    declared = list(schema(BY_NAME[kind]))
    made = _LAYOUTS.get(kind) or (*_one(*_own(kind)), SHARING)
    once = _each_once(made, declared)
    left = [name for name in declared if name not in names_of(once)]
    return (*once, Section(label("More"), _one(*left))) if left else once


def _own(kind: str) -> list[str]:
    common = schema(Record)
    return [name for name in schema(BY_NAME[kind]) if name not in common]


def names_of(layout: Layout) -> list[str]:
    """The fields of a layout, in its order."""
    return [name for line in _lines(layout) for name in line.names]


def _lines(layout: Layout) -> list[Line]:
    found: list[Line] = []
    for part in layout:
        found += part.lines if isinstance(part, Section) else (part,)
    return found


def _each_once(layout: Layout, known: Sequence[str]) -> Layout:
    """Each field where it is first named, and only those that the kind has."""
    seen: set[str] = set()

    def fresh(line: Line) -> Line | None:
        names = tuple(name for name in line.names if name in known and name not in seen)
        seen.update(names)
        return Line(names, line.short, line.stretch) if names else None

    made: list[Line | Section] = []
    for part in layout:
        if isinstance(part, Section):
            lines = tuple(one for one in map(fresh, part.lines) if one is not None)
            made += [Section(part.title, lines)] if lines else []
        elif (one := fresh(part)) is not None:
            made.append(one)
    return tuple(made)
