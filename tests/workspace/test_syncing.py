"""A folder that laptops share: each writes in its own corner, and all come to hold the same."""

import shutil
from pathlib import Path

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.workspace import Workspace, confirming, reading, recording, syncing
from alliance_desktop.workspace.recording import Line
from tests.delegation import Team


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Dropbox спільна"
    made.mkdir()
    return made


def dump(workspace: Workspace) -> list[bytes]:
    return list(reading.dump(workspace))


def files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_laptops_become_alike_and_then_write_nothing_more(team: Team, folder: Path) -> None:
    marta, olena = team.marta, team.olena
    team.edit(marta, "need", team.id("need"), severity=5)
    team.edit(olena, "need", team.id("need"), in_need=640)
    syncing.sync(marta, folder)
    first = files(folder)
    assert len(first) == 1
    syncing.sync(olena, folder)
    syncing.sync(marta, folder)
    assert dump(marta) == dump(olena)
    syncing.sync(olena, folder)
    assert confirming.unconfirmed(olena)["changes"] == 0
    assert confirming.unconfirmed(marta)["changes"] == 0
    quiet = files(folder)
    for laptop in (marta, olena, marta):
        done = syncing.sync(laptop, folder)
        assert done.exported.files == []
        assert done.imported.files == []
    assert files(folder) == quiet
    assert first.items() <= quiet.items()  # nothing found there is ever written over
    assert {path.parent.name for path in quiet} == {
        marta.keys.device[:8],
        olena.keys.device[:8],
    }


def test_what_a_cloud_does_to_files_loses_nothing(team: Team, folder: Path) -> None:
    marta, olena = team.marta, team.olena
    team.edit(marta, "need", team.id("need"), severity=5)
    (written,) = syncing.sync(marta, folder).exported.files
    path = Path(str(written["path"]))
    shutil.copyfile(path, path.with_name(path.stem + " (Olena’s conflicted copy).alliance"))
    half = path.with_name("al-half.alliance")
    half.write_bytes(path.read_bytes()[:-40])
    shutil.copyfile(path, path.with_name(".hidden.alliance"))
    path.with_name("notes.txt").write_text("not ours")
    done = syncing.sync(olena, folder)
    assert [Path(str(one["path"])).name for one in done.imported.refused] == ["al-half.alliance"]
    assert dump(olena) == dump(marta)
    half.write_bytes(path.read_bytes())  # the rest has arrived
    assert syncing.sync(olena, folder).imported.refused == []


def test_a_folder_that_was_emptied_is_filled_again(team: Team, folder: Path) -> None:
    marta = team.marta
    team.edit(marta, "need", team.id("need"), severity=5)
    assert len(syncing.sync(marta, folder).exported.files) == 1
    assert syncing.sync(marta, folder).exported.files == []
    shutil.rmtree(folder / "alliance")
    assert len(syncing.sync(marta, folder).exported.files) == 1


def test_many_deletions_ask_first(team: Team, folder: Path) -> None:
    marta, olena = team.marta, team.olena
    made = [f"01900000-0000-7000-8000-0000000000{number:02}" for number in range(8)]
    lines = [Line(1, id_, "need", {"severity": 1}, new=True) for id_ in made]
    recording.apply(olena, lines)
    syncing.sync(olena, folder)
    syncing.sync(marta, folder)
    recording.apply(olena, [Line(1, id_, "need", deleted=True) for id_ in made])
    syncing.sync(olena, folder)
    before, there = dump(marta), files(folder)
    with pytest.raises(syncing.ManyDeletions, match="8 records would be deleted"):
        syncing.sync(marta, folder)
    assert (dump(marta), files(folder)) == (before, there)
    assert syncing.sync(marta, folder, agreed=True).imported.count("deleted") == 8


def test_a_folder_that_is_not_there_is_said(team: Team, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Put the stick in"):
        syncing.sync(team.marta, tmp_path / "gone")
