"""Every field of every kind: written, carried, read back; edited there, carried back; emptied."""

from typing import Any, assert_never

import pytest

from alliance_desktop.records import codelists
from alliance_desktop.records import fields as f
from alliance_desktop.records.kinds import KINDS
from alliance_desktop.records.record import Field, schema
from alliance_desktop.workspace import Workspace, new_id, reading, recording
from alliance_desktop.workspace.recording import Line
from tests.delegation import Team, founded, team

__all__ = ["founded", "team"]

PLACES = ("UA63040090000021240", "UA01000000000013043")  # Izium, and Crimea, which is Ukraine
TEXTS = ("Подвір’я, ї є ґ – ÆØÅ 🏫", "ا ב ΐ ß “…”")
DAYS = ("2026-05-05", "2024-02-29")
Ids = dict[str, tuple[str, str]]  # by kind: two records


def example(one: Field, at: int, ids: Ids) -> Any:  # noqa: C901 - one case a type
    """A value of a field as JSON, the first or the second."""
    text = TEXTS[at]
    match one.type:
        case f.Text(lines):
            return f"{text}\n{text}" if lines else text
        case f.LangText():
            return ({"en": text, "uk": text}, {"da": text, "uk": "Інше", "zh-Hant": text})[at]
        case f.Texts():
            return sorted([f"а {text}", f"б {text}"])
        case f.Whole(least, most):
            return (least, most)[at]
        case f.YesNo():
            return (False, True)[at]
        case f.Decimal():
            return ("12.5", "0")[at]
        case f.Quantity():
            return ({"amount": "1850", "unit": "m2"}, {"amount": "0.25", "unit": "km"})[at]
        case f.Money():
            euro = {"amount": "18000.01", "currency": "EUR", "date": DAYS[at]}
            return (euro, {"amount": "0.00", "currency": "UAH"})[at]
        case f.Choice(codes):
            return (_codes(codes)[0], _codes(codes)[-1])[at]
        case f.Choices(codes):
            return sorted(_codes(codes)[-2:] if at else _codes(codes)[:2])
        case f.Shares(codes):
            keys = _codes(codes)[:2] if codes else ids["organisation"]
            return ({keys[0]: "60", keys[1]: "40"}, {keys[0]: "60", keys[1]: "99.5"})[at]
        case f.Status(codes):
            code = _codes(codes)[at]
            return {"code": code, "on": DAYS[at], "basis": "letter", "note": text}
        case f.Interval():
            return {"from": "2026-01-01", "to": DAYS[0]} if at else {"from": DAYS[1], "to": DAYS[1]}
        case f.Day():
            return DAYS[at]
        case f.Time():
            return ("2026-05-05T09:30:00+03:00", "2026-05-05T09:30:00.500-11:00")[at]
        case f.Place():
            return PLACES[at]
        case f.Point():
            return ({"lat": "49.212345", "lon": "37.25"}, {"lat": "-0.000001", "lon": "0"})[at]
        case f.Link(kinds):
            return ids[kinds[0]][at]
        case f.Links(kinds):
            return sorted(ids[kinds[0]]) if at else [ids[kinds[0]][0]]
        case f.OrderedLinks(kinds):
            return [*ids[kinds[0]]][:: 1 - 2 * at]
        case f.Files():
            made = {
                "sha256": f"{at}" * 64,
                "name": f"{text}.jpg",
                "bytes": at,
                "type": "image/jpeg",
            }
            return [made]
        case _:
            assert_never(one.type)


def _codes(name: str) -> list[str]:
    return list(codelists.load(name))


def printed(one: Field, value: Any) -> dict[str, Any]:
    """What `show` says of a value."""
    if isinstance(one.type, f.Status):
        rest = {name: part for name, part in value.items() if name != "code"}
        return {one.name: value["code"], f"{one.name}_detail": rest}
    return {one.name: value}


@pytest.fixture
def ids(team: Team) -> Ids:
    """Two records of each kind to link to, which both laptops have."""
    made = {kind.about.kind: (new_id(), new_id()) for kind in KINDS}
    lines = [
        Line(1, id_, kind, {"source_note": {"en": kind}}, new=True)
        for kind, pair in made.items()
        for id_ in pair
    ]
    recording.apply(team.marta, lines)
    team.carry(team.marta, team.olena)
    return made


def shown(workspace: Workspace, id_: str) -> dict[str, Any]:
    one = reading.show(workspace, id_)
    assert (one["conflicts"], one["newer_data"]) == ({}, {})
    fields = one["fields"]
    assert isinstance(fields, dict)
    return fields


@pytest.mark.parametrize("kind", [kind.about.kind for kind in KINDS])
def test_every_field(team: Team, ids: Ids, kind: str) -> None:
    declared = schema(next(one for one in KINDS if one.about.kind == kind))
    id_ = new_id()
    for at, (giver, taker) in enumerate(((team.marta, team.olena), (team.olena, team.marta))):
        values = {name: example(one, at, ids) for name, one in declared.items()}
        recording.apply(giver, [Line(1, id_, kind, values, new=not at)])
        team.carry(giver, taker)
        expected: dict[str, Any] = {}
        for name, one in declared.items():
            expected |= printed(one, values[name])
        for workspace in (giver, taker):
            assert shown(workspace, id_) == _merged(declared, expected)
    recording.apply(team.marta, [Line(1, id_, kind, dict.fromkeys(declared))])
    team.carry(team.marta, team.olena)
    assert shown(team.marta, id_) == shown(team.olena, id_) == {}
    assert list(reading.dump(team.marta)) == list(reading.dump(team.olena))


def _merged(declared: Any, expected: dict[str, Any]) -> dict[str, Any]:
    """Languages that were not named the second time stay as they were."""
    result = dict(expected)
    for name, one in declared.items():
        if isinstance(one.type, f.LangText) and "zh-Hant" in expected[name]:
            result[name] = {"en": TEXTS[0], **expected[name]}
    return result
