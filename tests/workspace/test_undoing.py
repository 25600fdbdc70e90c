"""Taking back what an import brought: as if it had not come, but for what was edited since."""

from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.workspace import Workspace, exporting, importing, reading, recording, undoing
from alliance_desktop.workspace.recording import Line
from tests.delegation import Team


def taken(team: Team, giver: Workspace, taker: Workspace) -> str:
    """One export, taken in; the id of the import."""
    files = exporting.export(giver, team.stick).files
    return importing.import_(taker, [Path(str(one["path"])) for one in files]).id


def dump(workspace: Workspace) -> list[Any]:
    kinds = ("need", "commitment", "organisation")
    rows = workspace.store.everything()
    return [reading.show(workspace, id_) for _, kind, id_, _, _ in rows if kind in kinds]


def test_an_import_is_taken_back_whole(team: Team) -> None:
    marta, olena, need = team.marta, team.olena, team.id("need")
    before = dump(marta)
    team.edit(olena, "need", need, severity=5, title={"uk": "Дах"}, alternatives_requested=["loan"])
    team.edit(olena, "commitment", team.id("commitment"), status="agreed")
    recording.apply(olena, [Line(1, team.id("organisation"), "organisation", deleted=True)])
    import_ = taken(team, olena, marta)
    assert dump(marta) != before
    preview = undoing.preview_undo(marta, import_)
    assert preview.by == {"Olena Kovalchuk": 3}
    done = undoing.undo_import(marta, import_)
    assert (done.records, done.kept) == (preview.records, [])
    assert dump(marta) == before
    taken(team, marta, olena)
    assert dump(olena) == before


def test_what_it_brought_anew_goes_to_the_bin(team: Team) -> None:
    made = "01900000-0000-7000-8000-000000000001"
    line = Line(1, made, "need", {"title": {"en": "Pumps"}, "severity": 4}, new=True)
    recording.apply(team.olena, [line])
    import_ = taken(team, team.olena, team.marta)
    undoing.undo_import(team.marta, import_)
    assert reading.show(team.marta, made)["deleted"] is True
    recording.apply(team.marta, [Line(1, made, "need", deleted=False)])
    assert reading.show(team.marta, made)["fields"]["severity"] == 4


def test_what_was_edited_since_stays_and_is_listed(team: Team) -> None:
    marta, olena, need = team.marta, team.olena, team.id("need")
    made = "01900000-0000-7000-8000-000000000001"
    recording.apply(olena, [Line(1, made, "need", {"title": {"en": "Pumps"}}, new=True)])
    team.edit(olena, "need", need, severity=5, in_need=640)
    import_ = taken(team, olena, marta)
    team.edit(marta, "need", need, in_need=650)
    team.edit(marta, "need", made, severity=3)
    done = undoing.undo_import(marta, import_)
    assert sorted(done.kept) == sorted(
        [("need", need, ["in_need"]), ("need", made, ["ref_code", "title"])]
    )
    fields = reading.show(marta, need)["fields"]
    assert (fields["severity"], fields["in_need"]) == (4, 650)
    assert reading.show(marta, made)["fields"]["title"] == {"en": "Pumps"}


def test_a_difference_that_it_settled_is_open_again(team: Team) -> None:
    marta, olena, need = team.marta, team.olena, team.id("need")
    team.edit(marta, "need", need, in_need=1)
    team.edit(olena, "need", need, in_need=2)
    taken(team, marta, olena)
    taken(team, olena, marta)
    assert len(list(reading.conflicts(marta))) == 1
    team.edit(olena, "need", need, in_need=3)
    import_ = taken(team, olena, marta)
    assert list(reading.conflicts(marta)) == []
    undoing.undo_import(marta, import_)
    (open_,) = reading.conflicts(marta)
    assert sorted(one["value"] for one in open_["candidates"]) == [1, 2]
    taken(team, marta, olena)
    assert len(list(reading.conflicts(olena))) == 1


def test_one_that_it_opened_is_closed_for_our_side(team: Team) -> None:
    marta, olena, need = team.marta, team.olena, team.id("need")
    team.edit(marta, "need", need, in_need=1)
    team.edit(olena, "need", need, in_need=2)
    import_ = taken(team, olena, marta)
    assert len(list(reading.conflicts(marta))) == 1
    undoing.undo_import(marta, import_)
    assert list(reading.conflicts(marta)) == []
    assert reading.show(marta, need)["fields"]["in_need"] == 1


def test_stopped_in_the_middle_it_has_done_nothing(team: Team) -> None:
    marta, olena = team.marta, team.olena
    for id_ in (team.id("need"), team.id("commitment")):
        kind = reading.show(marta, id_)["kind"]
        team.edit(olena, kind, id_, description={"en": "More"})
    import_ = taken(team, olena, marta)
    before = dump(marta)

    def told(done: int, _: int) -> None:
        if done == 1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        undoing.undo_import(marta, import_, told)
    assert dump(marta) == before


def test_an_unknown_import_is_said(team: Team) -> None:
    with pytest.raises(UserError, match="no import"):
        undoing.undo_import(team.marta, "x")
