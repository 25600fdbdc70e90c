"""An import looked at before it happens: which records, from what to what, by whom."""

import os
from pathlib import Path

import pytest

from alliance_desktop.records.canonical import Json
from alliance_desktop.workspace import (
    Workspace,
    exporting,
    importing,
    new_id,
    reading,
    recording,
)
from alliance_desktop.workspace.founding import Someone, invite, join
from alliance_desktop.workspace.preview import Line, Looked, Visit
from alliance_desktop.workspace.progress import quiet
from alliance_desktop.workspace.recording import Line as Edit
from tests.delegation import PASSPHRASE, Team


def sent(team: Team, giver: Workspace) -> list[Path]:
    return [Path(str(one["path"])) for one in exporting.export(giver, team.stick).files]


def look(workspace: Workspace, paths: list[Path]) -> Looked:
    visit = Visit(workspace, paths, quiet)
    try:
        return visit.look()
    finally:
        visit.leave()


def cells(line: Line) -> list[tuple[str, Json, Json]]:
    return [(one.field + one.part, one.old, one.new) for one in line.cells]


def test_each_field_from_what_to_what_by_whom(team: Team) -> None:
    need = team.id("need")
    titles = {"title": {"uk": "Дах"}, "in_need": 640}
    team.edit(team.olena, "need", need, **titles)
    team.edit(team.olena, "need", need, severity=5)
    before = list(reading.dump(team.marta))
    found = look(team.marta, sent(team, team.olena))
    (line,) = found.lines
    assert (line.what, line.record.id, line.record.place) == (
        "changed",
        need,
        "UA63040090000021240",
    )
    assert cells(line) == [
        ("title.uk", "Дах ліцею № 4", "Дах"),
        ("severity", 4, 5),
        ("in_need", 620, 640),
    ]
    assert line.by is not None
    assert (line.by.person, line.by.device) == ("Olena Kovalchuk", "Olena’s laptop")
    (sender,) = found.senders
    assert (sender.device, sender.person, sender.admitted) == (
        "Olena’s laptop",
        "Olena Kovalchuk",
        True,
    )
    assert found.first is not None
    assert found.last is not None
    assert found.first < found.last
    assert list(reading.dump(team.marta)) == before


def test_new_deleted_and_differing_are_told_apart(team: Team) -> None:
    need, commitment = team.id("need"), team.id("commitment")
    team.edit(team.marta, "need", need, in_need=630)
    team.edit(team.olena, "need", need, in_need=640, severity=5)
    recording.apply(team.olena, [Edit(1, commitment, "commitment", deleted=True)])
    made: dict[str, Json] = {"title": {"en": "Windows"}, "sector": "SOC-HOU"}
    made["community"] = "UA63040090000021240"
    recording.apply(team.olena, [Edit(1, new_id(), "need", made, new=True)])
    found = look(team.marta, sent(team, team.olena))
    assert [(line.what, line.record.kind) for line in found.lines] == [
        ("differs", "need"),
        ("deleted", "commitment"),
        ("changed", "need"),
        ("new", "need"),
    ]
    assert cells(found.lines[0]) == [("in_need", 630, 640)]
    assert cells(found.lines[2]) == [("severity", 4, 5)]
    assert cells(found.lines[3])[0] == ("sector", None, "SOC-HOU")
    assert found.imported.conflicts == 1
    assert found.asks is False


def test_deleted_there_and_edited_here_differs(team: Team) -> None:
    need = team.id("need")
    team.edit(team.marta, "need", need, in_need=630)
    recording.apply(team.olena, [Edit(1, need, "need", deleted=True)])
    found = look(team.marta, sent(team, team.olena))
    assert [(line.what, cells(line)) for line in found.lines] == [
        ("differs", [("deleted", False, True)])
    ]


def test_many_deletions_are_asked_about(team: Team) -> None:
    for kind in ("need", "commitment"):
        recording.apply(team.olena, [Edit(1, team.id(kind), kind, deleted=True)])
    assert look(team.marta, sent(team, team.olena)).asks is True  # two of eleven


def test_taken_in_as_looked_at(team: Team) -> None:
    team.edit(team.olena, "need", team.id("need"), in_need=640)
    visit = Visit(team.marta, sent(team, team.olena), quiet)
    looked = visit.look()
    done = visit.take(looked)
    assert done.counts == looked.imported.counts
    assert list((team.marta.folder / "incoming").iterdir()) == []
    assert look(team.marta, [team.stick]).empty is True


def test_looked_at_again_where_the_store_moved_on(team: Team) -> None:
    need = team.id("need")
    team.edit(team.olena, "need", need, in_need=640)
    visit = Visit(team.marta, sent(team, team.olena), quiet)
    looked = visit.look()
    team.edit(team.marta, "need", need, in_need=650)
    with pytest.raises(importing.Moved):
        visit.take(looked)
    again = visit.look()
    assert [line.what for line in again.lines] == ["differs"]
    visit.take(again)


def test_who_is_not_admitted_yet_is_named(team: Team, tmp_path: Path) -> None:
    joined, _ = join(invite(team.marta), tmp_path / "b", PASSPHRASE, Someone("Bohdan", "tablet"))
    with joined:
        recording.apply(joined, [Edit(1, new_id(), "need", {"severity": 2}, new=True)])
        found = look(team.marta, sent(team, joined))
    (sender,) = found.senders
    assert (sender.device, sender.person, sender.admitted) == ("tablet", "Bohdan", False)
    assert (found.waits, found.empty, found.lines) == (1, False, [])


def test_copies_that_a_closed_window_left_are_forgotten(team: Team) -> None:
    team.edit(team.olena, "need", team.id("need"), in_need=640)
    paths = sent(team, team.olena)
    kept = Visit(team.marta, paths, quiet)
    (left,) = (team.marta.folder / "incoming").iterdir()
    look(team.marta, paths)
    assert left.exists()  # somebody may be looking at it
    os.utime(left, (0, 0))
    look(team.marta, paths)
    assert not left.exists()
    kept.leave()
