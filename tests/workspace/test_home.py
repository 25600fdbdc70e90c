"""The first page's figures: what is at risk, who has our work, what is next."""

from alliance_desktop.workspace import confirming, drafting, exporting, forms, home, recording
from alliance_desktop.workspace.founding import Someone, invite, join
from alliance_desktop.workspace.home import Home
from tests.delegation import PASSPHRASE, Team


def of(team: Team) -> Home:
    return home.home(team.marta)


def test_what_nobody_has_confirmed_and_where_it_was_sent(team: Team) -> None:
    assert of(team).unconfirmed.changes == 0
    team.edit(team.marta, "need", team.id("need"), in_need=640)
    team.edit(team.marta, "need", team.id("need"), in_need=650)
    before = of(team).unconfirmed
    assert (before.changes, before.sent) == (2, ())
    assert before.since is not None
    exporting.export(team.marta, team.stick)
    team.edit(team.marta, "need", team.id("need"), in_need=660)
    after = of(team).unconfirmed
    assert after.changes == 3
    assert [one.changes for one in after.sent] == [2]
    confirming.take_receipt(team.marta, confirming.receipt(team.olena))
    assert of(team).unconfirmed.changes == 3  # Olena has not taken the stick in


def test_who_has_our_work(team: Team) -> None:
    team.edit(team.marta, "need", team.id("need"), in_need=640)
    (olena,) = of(team).holders
    assert (olena.name, olena.person, olena.organisation, olena.lacks) == (
        "Olena’s laptop",
        "Olena Kovalchuk",
        "Izium urban hromada",
        1,
    )
    team.carry(team.marta, team.olena)
    first = olena.receipt
    confirming.take_receipt(team.marta, confirming.receipt(team.olena))
    (olena,) = of(team).holders
    assert olena.lacks == 0
    assert first is not None
    assert olena.receipt is not None
    assert olena.receipt > first


def test_drafts_with_where_they_stopped(team: Team) -> None:
    basis = forms.open_(team.marta, "need", team.id("need")).basis
    drafting.put(team.marta, basis, "in_need", "64", 2)
    (draft,) = of(team).drafts
    assert (draft.last_field, draft.values["title"]) == (
        "in_need",
        {"en": "Roof of Lyceum 4", "uk": "Дах ліцею № 4"},
    )


def test_who_asks_to_join(team: Team) -> None:
    joined, request = join(
        invite(team.marta), team.stick.parent / "b", PASSPHRASE, Someone("Bohdan", "field tablet")
    )
    with joined:
        team.carry(joined, team.marta)
    (asking,) = of(team).asking
    assert (asking.person, asking.words) == ("Bohdan", request.words())


def test_the_communities_of_the_mission(team: Team) -> None:
    found = of(team)
    assert found.mission is not None
    assert found.mission.values["mission_code"] == "CoR-UA-2026-05"
    (stop,) = found.stops
    assert (stop.place, stop.visits, stop.status) == (
        "UA63040090000021240",
        ("2026-05-05",),
        "draft",
    )
    assert (stop.needs, stop.promised, stop.arrived) == (1, (("EUR", 1_800_000),), ())


def test_recent_records_are_those_written_here(team: Team) -> None:
    team.edit(team.marta, "need", team.id("need"), in_need=640)
    found = of(team).recent
    assert found[0].record.kind == "need"
    assert len(found) == home.RECENT
    recording.apply(
        team.olena, [recording.Line(1, team.id("commitment"), "commitment", deleted=True)]
    )
    team.carry(team.olena, team.marta)
    assert of(team).recent[0].record.kind == "need"
