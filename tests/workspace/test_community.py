"""What a delegation reads before a stop: said, promised, to be asked."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.workspace import Clock, Workspace, community, new_id, recording
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
