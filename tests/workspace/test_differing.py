"""Differences as people settle them: what is told, what a decision does, and taking it back."""

from collections.abc import Callable
from typing import Any

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json
from alliance_desktop.workspace import Workspace, differing, reading, recording
from alliance_desktop.workspace.differing import Difference
from tests.delegation import Team


def money(amount: str) -> Any:
    return {"amount": amount, "currency": "UAH", "date": "2026-05-01"}


def differ(team: Team, **values: tuple[Json, Json]) -> str:
    """Marta and Olena write different things to a need, and each gets the other's."""
    need = team.id("need")
    team.edit(team.marta, "need", need, **{name: said[0] for name, said in values.items()})
    team.edit(team.olena, "need", need, **{name: said[1] for name, said in values.items()})
    team.carry(team.olena, team.marta)
    team.carry(team.marta, team.olena)
    return need


def only(workspace: Workspace) -> Difference:
    (one,) = differing.differences(workspace)
    found = differing.difference(workspace, one)
    assert found is not None
    return found


def test_evidence_stands_beside_each_value(team: Team) -> None:
    differ(team, cost_estimate=(money("1200000.01"), money("1450000")))
    shown = only(team.marta)
    assert shown.open.record.title == {"en": "Roof of Lyceum 4", "uk": "Дах ліцею № 4"}
    assert [said.by.person for said in shown.candidates] == ["Marta Lindqvist", "Olena Kovalchuk"]
    assert [said.by.device for said in shown.candidates] == ["Marta’s laptop", "Olena’s laptop"]
    assert [said.by.mine for said in shown.candidates] == [True, False]
    assert shown.candidates[1].value == {
        "amount": 145_000_000,
        "currency": "UAH",
        "date": "2026-05-01",
    }
    assert shown.base is not None
    assert shown.base.value == {"amount": 120_000_000, "currency": "UAH", "date": "2026-05-01"}
    amounts = [said.value["amount"] for said in shown.so_far if isinstance(said.value, dict)]
    assert amounts == [145_000_000, 120_000_001, 120_000_000]
    assert shown.shown == shown.candidates[1].change
    assert shown.matches == 1
    theirs = only(team.olena)
    assert [said.by.person for said in theirs.candidates] == ["Olena Kovalchuk", "Marta Lindqvist"]


def by_taking(workspace: Workspace, shown: Difference) -> differing.Decision:
    return differing.take(workspace, shown, shown.candidates[1].change)


def by_giving(workspace: Workspace, shown: Difference) -> differing.Decision:
    return differing.give(workspace, shown, 700)


def by_base(workspace: Workspace, shown: Difference) -> differing.Decision:
    return differing.put_base(workspace, shown)


@pytest.mark.parametrize(("decide", "value"), [(by_taking, 640), (by_giving, 700), (by_base, 620)])
def test_a_decision_settles_and_travels(
    team: Team, decide: Callable[[Workspace, Difference], differing.Decision], value: int
) -> None:
    need = differ(team, in_need=(630, 640))
    decide(team.marta, only(team.marta))
    assert differing.differences(team.marta) == []
    team.carry(team.marta, team.olena)
    assert differing.differences(team.olena) == []
    assert reading.show(team.olena, need)["fields"]["in_need"] == value


def test_what_came_after_it_was_shown_stays_open(team: Team) -> None:
    need = differ(team, in_need=(630, 640))
    shown = only(team.marta)
    team.edit(team.olena, "need", need, in_need=650)  # settles it on her laptop
    team.carry(team.olena, team.marta)
    with pytest.raises(UserError, match="settled this meanwhile"):
        differing.take(team.marta, shown, shown.candidates[0].change)


def test_a_third_voice_after_it_was_shown_is_not_closed(team: Team) -> None:
    need = team.id("need")
    team.edit(team.marta, "need", need, in_need=630)
    team.edit(team.olena, "need", need, in_need=640)
    team.carry(team.olena, team.marta)
    shown = only(team.marta)
    team.edit(team.olena, "need", need, in_need=650)  # still has not seen Marta's
    team.carry(team.olena, team.marta)
    differing.give(team.marta, shown, 700)
    assert sorted(said.value for said in only(team.marta).candidates) == [650, 700]  # type: ignore[type-var]


def test_each_language_differs_by_itself(team: Team) -> None:
    need = differ(team, title=({"uk": "Дах ліцею"}, {"uk": "Дах ліцею № 4, корпус Б"}))
    shown = only(team.marta)
    assert (shown.open.field, shown.open.part) == ("title", ".uk")
    differing.give(team.marta, shown, "Дах ліцею № 4, корпус А")
    assert reading.show(team.marta, need)["fields"]["title"] == {
        "en": "Roof of Lyceum 4",
        "uk": "Дах ліцею № 4, корпус А",
    }


@pytest.mark.parametrize("gone", [True, False])
def test_deleted_here_edited_there(team: Team, *, gone: bool) -> None:
    need = team.id("need")
    recording.apply(team.marta, [recording.Line(1, need, "need", deleted=True)])
    team.edit(team.olena, "need", need, in_need=640, severity=5)
    team.carry(team.olena, team.marta)
    shown = only(team.marta)
    assert shown.open.field == "deleted"
    values = {said.by.person: said.value for said in shown.candidates}
    assert values == {"Marta Lindqvist": True, "Olena Kovalchuk": False}
    edit = next(said for said in shown.candidates if said.value is False)
    assert edit.fields == ("in_need", "severity")
    decision = differing.take(
        team.marta, shown, next(s.change for s in shown.candidates if s.value is gone)
    )
    assert reading.show(team.marta, need)["deleted"] is gone
    differing.take_back(team.marta, decision)
    assert {said.value for said in only(team.marta).candidates} == {True, False}
    assert reading.show(team.marta, need)["deleted"] is False


def test_a_decision_is_taken_back_and_the_evidence_is_still_there(team: Team) -> None:
    differ(team, in_need=(630, 640))
    before = only(team.marta)
    decision = differing.take(team.marta, before, before.candidates[0].change)
    differing.take_back(team.marta, decision)
    again = only(team.marta)
    assert {s.value: s.by.person for s in again.candidates} == {
        630: "Marta Lindqvist",
        640: "Olena Kovalchuk",
    }
    assert all(
        said.again_by and said.again_by.person == "Marta Lindqvist" for said in again.candidates
    )
    assert again.base is not None
    assert again.base.value == 620
    assert next(s.value for s in again.candidates if s.change == again.shown) == 640
    team.carry(team.marta, team.olena)
    assert [said.value for said in only(team.olena).candidates] == [640, 630]
    assert list(reading.dump(team.marta)) == list(reading.dump(team.olena))


def test_a_decision_that_was_built_upon_is_not_taken_back(team: Team) -> None:
    need = differ(team, in_need=(630, 640))
    shown = only(team.marta)
    decision = differing.take(team.marta, shown, shown.candidates[0].change)
    team.edit(team.marta, "need", need, in_need=645)
    with pytest.raises(UserError, match="changed since"):
        differing.take_back(team.marta, decision)


def test_the_list_is_ordered_as_work(team: Team) -> None:
    need = differ(
        team, in_need=(630, 640), severity=(3, 5), title=({"en": "Roof"}, {"en": "A roof"})
    )
    commitment = team.id("commitment")
    team.edit(team.marta, "commitment", commitment, planned_start="2026-06-16")
    team.edit(team.olena, "commitment", commitment, planned_start="2026-06-20")
    team.carry(team.olena, team.marta)
    found = differing.differences(team.marta)
    assert [(one.record.kind, one.field + one.part) for one in found] == [
        ("commitment", "planned_start"),
        ("need", "title.en"),
        ("need", "severity"),
        ("need", "in_need"),
    ]
    assert {one.record.place for one in found} == {"UA63040090000021240"}
    assert found[1].record.id == need
