"""What a delegation reads before a stop: said, promised, to be asked."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.workspace import Clock, Workspace, community, hromadas, new_id, recording
from alliance_desktop.workspace.community import Counts
from alliance_desktop.workspace.founding import Someone, init
from alliance_desktop.workspace.recording import Line

IZIUM, SYNYCHYNE = "UA63040090000021240", "UA63040090130061005"  # hromada, a village in it
BALAKLIIA = "UA63040010000010092"
DAY = 86_400_000


class Turned:
    """A clock that tests turn."""

    def __init__(self) -> None:
        self.now = 1_777_900_000_000  # 4 May 2026

    @property
    def clock(self) -> Clock:
        return Clock(lambda: self.now, lambda: 180)


@pytest.fixture
def turned() -> Turned:
    return Turned()


@pytest.fixture
def workspace(
    tmp_path: Path, turned: Turned, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workspace]:
    monkeypatch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
    made, _ = init(tmp_path / "s", "three words here", "Kharkiv", Someone("Marta"), turned.clock)
    with made:
        yield made


def record(workspace: Workspace, kind: str, **values: Any) -> str:
    id_ = new_id(workspace.clock.milliseconds())
    recording.apply(workspace, [Line(1, id_, kind, values, new=True)])
    return id_


def need(workspace: Workspace, title: str, place: str = IZIUM, **values: Any) -> str:
    return record(workspace, "need", title={"en": title}, community=place, **values)


def test_needs_come_in_the_communitys_own_order_then_by_severity(workspace: Workspace) -> None:
    mild = need(workspace, "Library", severity=2, in_need=3100)
    unknown = need(workspace, "Broadband")
    severe = need(workspace, "X-ray", severity=3, in_need=10)
    worse = need(workspace, "Windows", SYNYCHYNE, severity=3, in_need=540)
    theirs = need(workspace, "Boilers", severity=1)
    need(workspace, "Elsewhere", BALAKLIIA, severity=5)
    record(workspace, "needs_assessment", community=IZIUM, assessed_on="2025-10-14")
    record(
        workspace,
        "needs_assessment",
        community=IZIUM,
        assessed_on="2026-05-05",
        community_top_priorities=[theirs],
    )
    said = community.dossier(workspace, IZIUM).said
    assert [one.id for one in said] == [theirs, worse, severe, unknown, mild]
    assert [one.rank for one in said] == [1, None, None, None, None]


def test_a_promise_counts_for_what_it_is(workspace: Workspace) -> None:
    hromada = record(workspace, "organisation", name={"en": "Izium"}, community=IZIUM)
    turku = record(workspace, "organisation", name={"en": "City of Turku"}, country="FI")
    roof, boilers, pumps = (need(workspace, title) for title in ("Roof", "Boilers", "Pumps"))
    slates = record(workspace, "commitment", title={"en": "Slates"}, providers=[turku],
                    recipient=hromada, status="pledged")  # fmt: skip
    contract = record(workspace, "commitment", title={"en": "Boilers"}, status="agreed")
    offered = record(workspace, "commitment", title={"en": "Maybe"}, status="expressed")
    for of, promise, status in (
        (roof, slates, "accepted"),
        (boilers, contract, "accepted"),
        (boilers, slates, "accepted"),
        (pumps, offered, "accepted"),
        (pumps, contract, "proposed"),
    ):
        record(workspace, "match", need=of, commitment=promise, status=status)
    found = community.dossier(workspace, SYNYCHYNE)
    assert {one.id: one.promised for one in found.said} == {
        roof: "pledged",
        boilers: "agreed",
        pumps: "",
    }
    assert found.counts == Counts(3, agreed=1, pledged=1, nothing=1, without_cost=3, closed=0)
    assert [one.id for one in found.promised] == [contract, slates, offered]
    assert found.promised[1].providers == ({"en": "City of Turku"},)


def test_what_is_to_be_asked(workspace: Workspace, turned: Turned) -> None:
    hromada = record(workspace, "organisation", name={"en": "Izium"}, community=IZIUM)
    generator = record(workspace, "commitment", title={"en": "Generator"}, recipient=hromada,
                       status={"code": "agreed", "on": "2026-01-12"})  # fmt: skip
    record(workspace, "commitment", title={"en": "Done"}, recipient=hromada, status="completed")
    turned.now += 91 * DAY
    fresh = record(workspace, "commitment", recipient=hromada, status="pledged")
    roof = need(workspace, "Roof", severity=4, in_need=620)
    blank = need(workspace, "Blank")
    found = community.dossier(workspace, IZIUM)
    assert [(one.why, one.id) for one in found.asked] == [
        ("no_news", generator),
        ("no_cost", roof),
        ("no_severity", blank),
    ]
    assert {one.id: one.quiet_days for one in found.promised}[generator] == 91
    assert {one.id: one.quiet_days for one in found.promised}[fresh] == 0
    assert found.counts.without_cost == 2


def test_history_is_the_latest_first_and_the_bin_is_not_in_it(workspace: Workspace) -> None:
    mission = record(workspace, "mission", title={"en": "May"})
    visit = record(workspace, "visit", mission=mission, community=IZIUM, date="2026-05-05")
    old = record(workspace, "needs_assessment", community=IZIUM, assessed_on="2025-10-14")
    gone = record(workspace, "visit", mission=mission, community=IZIUM, date="2026-05-06")
    recording.apply(workspace, [Line(1, gone, "visit", deleted=True)])
    assert [one.id for one in community.dossier(workspace, IZIUM).history] == [visit, old]


def test_every_community_is_counted_once(workspace: Workspace) -> None:
    need(workspace, "Roof", severity=4)
    need(workspace, "Windows", SYNYCHYNE)
    need(workspace, "Library", severity=2)
    binned = need(workspace, "Binned", severity=5)
    recording.apply(workspace, [Line(1, binned, "need", deleted=True)])
    record(workspace, "needs_assessment", community=BALAKLIIA, assessed_on="2025-10-14")
    found = {one.prefix: one for one in community.communities(workspace)}
    assert found.keys() == {IZIUM[:9], BALAKLIIA[:9]}
    izium = found[IZIUM[:9]]
    assert (izium.needs, izium.severe, izium.not_assessed, izium.last_visit) == (3, 1, 1, None)
    assert found[BALAKLIIA[:9]].last_visit == "2025-10-14"


def test_what_is_met_comes_last_and_nobody_asks_about_it(workspace: Workspace) -> None:
    met = need(workspace, "Windows", severity=5, status="met")
    library = need(workspace, "Library", severity=2)
    found = community.dossier(workspace, IZIUM)
    assert [one.id for one in found.said] == [library, met]
    assert found.counts == Counts(1, agreed=0, pledged=0, nothing=1, without_cost=1, closed=1)
    assert {one.id for one in found.asked} == {library}


def test_their_order_beside_that_of_severity_and_people(workspace: Workspace) -> None:
    mild = need(workspace, "Library", severity=2)
    few = need(workspace, "X-ray", severity=4, in_need=10)
    many = need(workspace, "Boilers", severity=4, in_need=8400)
    record(
        workspace,
        "needs_assessment",
        community=IZIUM,
        assessed_on="2026-05-03",
        community_top_priorities=[mild, few, many],
    )
    found = community.dossier(workspace, IZIUM)
    assert found.by_severity == [3, 2, 1]
    assert found.ranked_on == "2026-05-03"


def test_a_promise_says_when_it_is_due_while_it_is_under_way(
    workspace: Workspace, turned: Turned
) -> None:
    hromada = record(workspace, "organisation", name={"en": "Izium"}, community=IZIUM)
    for title, status in (("Late", "agreed"), ("Done", "delivered")):
        record(workspace, "commitment", title={"en": title}, recipient=hromada, status=status,
               planned_end="2026-05-04")  # fmt: skip

    def due() -> dict[Any, Any]:
        found = community.dossier(workspace, IZIUM).promised
        return {one.values["title"]["en"]: (one.due, one.late, one.day) for one in found}  # type: ignore[index,call-overload]

    today = "2026-05-04"
    assert due() == {"Late": (today, False, today), "Done": (None, False, today)}
    turned.now += DAY
    assert due() == {"Late": (today, True, today), "Done": (None, False, today)}


def test_whom_they_work_with(workspace: Workspace) -> None:
    here, aarhus, turku, tampere = (
        record(workspace, "organisation", name={"en": name}, community=place)
        for name, place in (("Izium", IZIUM), ("Aarhus", None), ("Turku", None), ("Tampere", None))
    )
    twin = record(workspace, "partnership", members=[here, aarhus], status="active")
    ended = record(workspace, "partnership", members=[here, turku], status="ended")
    heat = record(workspace, "partnership", status="agreed")
    for organisation, left in ((here, None), (tampere, None), (turku, "2026-01-01")):
        record(workspace, "partnership_member", partnership=heat, organisation=organisation,
               left=left)  # fmt: skip
    found = community.dossier(workspace, IZIUM)
    assert {each.id: [one["en"] for one in each.others] for each in found.partnerships} == {
        twin: ["Aarhus"],
        heat: ["Tampere"],
        ended: ["Turku"],
    }
    assert found.partnerships[-1].id == ended
    assert found.partners == 2


def test_what_the_latest_assessment_says_counts_and_who_comes_tomorrow_was_not_there(
    workspace: Workspace,
) -> None:
    record(workspace, "organisation", name={"en": "Izium"}, community=IZIUM, population=48_000)
    mission = record(workspace, "mission", title={"en": "May"})
    record(workspace, "visit", mission=mission, community=IZIUM, date="2026-05-05")
    for day, idps in (("2026-05-03", 9_200), ("2026-05-04", None), ("2025-10-14", 9_900)):
        record(workspace, "needs_assessment", community=IZIUM, assessed_on=day, idps=idps)
    found = community.dossier(workspace, IZIUM)
    assert {name: (one.value, one.day) for name, one in found.facts.items()} == {
        "population": (48_000, None),
        "idps": (9_200, "2026-05-03"),
    }
    assert [one.ahead for one in found.history] == [True, False, False, False]
    assert found.last_visit == "2026-05-04"
    assert community.communities(workspace)[0].last_visit == "2026-05-04"


def test_a_community_is_found_by_whatever_spelling(workspace: Workspace) -> None:
    need(workspace, "Roof")
    need(workspace, "Pumps", BALAKLIIA)
    ours = hromadas.recorded(community.communities(workspace), "uk")
    assert [one.code for one in ours] == [BALAKLIIA, IZIUM]
    assert hromadas.matching(ours, " ") == ours
    assert [one.code for one in hromadas.matching(ours, "Из")] == []
    assert [one.code for one in hromadas.matching(ours, "Із")] == [IZIUM]
    village = hromadas.matching(ours, "synychyne")[0]
    assert (village.code, village.called and village.called.code) == (IZIUM, SYNYCHYNE)
    assert hromadas.matching(ours, "izium")[0].called is None
    oblast = hromadas.matching(ours, "Харківська область")
    assert [one.code for one in oblast if one.recorded] == [BALAKLIIA, IZIUM]
    new = hromadas.matching(ours, "мелітополь")[0]
    assert (new.recorded, new.tally.needs) == (False, 0)
