"""Rolling backups: made before each import, sound, not too many, and brought back."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.storage import backup
from alliance_desktop.workspace import Workspace, care
from tests.cli.test_exchanging import carry, dump, team
from tests.cli.test_recording import Run, applied, run
from tests.disks import fill, small_disk

__all__ = ["run", "team"]

WORDS = "три слова разом"


def need(severity: int) -> dict[str, Any]:
    return {"kind": "need", "set": {"severity": severity}}


def test_before_each_import_a_backup_is_made_and_brings_the_store_back(
    run: Run, team: tuple[str, str], tmp_path: Path
) -> None:
    marta, olena = team
    carry(run, marta, olena)
    applied(run, tmp_path, olena, need(1))
    need_id = run("list", "need", "--store", olena, "--json").lines[0]["id"]
    Path("photo.jpg").write_bytes(b"\xff\xd8\xff" + bytes(5_000))
    assert run("attach", need_id, "photo.jpg", "--store", olena).code == 0
    before = dump(run, olena)
    applied(run, tmp_path, marta, need(2))
    carry(run, marta, olena)
    latest, *_ = backup.rolling(Path(olena))
    assert [one.name for one in latest.iterdir()] == ["store.db"], "neither keys nor photos"
    was = json.loads(run("status", "--store", olena, "--json").out)["device"]["id"]
    (Path(olena) / "store.db").write_bytes(b"damaged")
    assert run("restore", latest, "--store", "again").code == 0
    assert dump(run, "again") == before
    assert run("media", need_id, "--store", "again", "--out", "out").code == 0
    assert Path("out/photo.jpg").read_bytes() == Path("photo.jpg").read_bytes()
    assert run("verify", "--store", "again").code == 0
    assert json.loads(run("status", "--store", "again", "--json").out)["device"]["id"] != was
    carry(run, "again", marta, "--all")
    carry(run, marta, "again", "--all")
    assert dump(run, "again") == dump(run, marta)
    assert len(run("list", "need", "--store", "again", "--json").lines) == 3


def test_a_wrong_passphrase_restores_nothing(
    run: Run, team: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    marta, olena = team
    carry(run, marta, olena)
    (made,) = backup.rolling(Path(olena))
    monkeypatch.setenv("ALLIANCE_PASSPHRASE", "something else")
    assert "Check the keyboard layout" in run("restore", made, "--store", "again").err
    assert not Path("again").exists()
    assert "is no backup" in run("restore", Path(olena) / "media", "--store", "again").err


def test_those_too_many_are_deleted(tmp_path: Path) -> None:
    now = datetime(2026, 5, 20, 18, tzinfo=UTC)
    for hours in range(0, 24 * 20, 6):
        moment = now - timedelta(hours=hours)
        (tmp_path / backup.ROLLING / f"alliance-{moment:%Y%m%d-%H%M%S}-{hours:08x}").mkdir(
            parents=True
        )
    found = backup.rolling(tmp_path)
    kept = [one for one in found if one not in backup.too_many(found)]
    days = [one.name.split("-")[1] for one in kept]
    assert kept[:5] == found[:5]
    assert days == ["20260520"] * 4 + [f"202605{day}" for day in range(19, 13, -1)]


def test_nothing_new_no_new_backup(run: Run, team: tuple[str, str], tmp_path: Path) -> None:
    _, olena = team
    with Workspace.open(Path(olena), WORDS) as workspace:
        for _ in range(3):
            care.roll_backup(workspace)
        assert len(backup.rolling(workspace.folder)) == 1
    applied(run, tmp_path, olena, need(1))
    with Workspace.open(Path(olena), WORDS) as workspace:
        care.roll_backup(workspace)
        assert len(backup.rolling(workspace.folder)) == 2


def test_a_disk_that_has_no_room_for_one(run: Run, team: tuple[str, str], tmp_path: Path) -> None:
    marta, olena = team
    applied(run, tmp_path, marta, *[need(3)] * 100)
    run("export", "--store", marta, "--to", "x.alliance")
    with small_disk(tmp_path / "disk", 4096) as disk:
        at = str(shutil.copytree(olena, disk / "o"))
        with Workspace.open(Path(at), WORDS) as workspace:
            for number in range(3):
                workspace.store.set_setting("told statements", str(number))
                state = f"{number:08x}"
                moment = datetime(2026, 5, 1 + number, tzinfo=UTC)
                backup.roll(workspace.store, workspace.folder, workspace.slots, moment, state)
        size = (Path(at) / "store.db").stat().st_size
        filler = fill(disk, size // 2)
        with Workspace.open(Path(at), WORDS) as workspace:
            care.roll_backup(workspace)  # older ones make room
            assert len(backup.rolling(workspace.folder)) == 2
        filler.unlink()
        applied(run, tmp_path, at, need(1))
        shutil.rmtree(Path(at) / backup.ROLLING)
        fill(disk, size - 8192)
        done = run("import", "x.alliance", "--store", at, "--yes")
        assert "No backup was made before" in done.err
        assert inside_is_whole(Path(at))


def inside_is_whole(store: Path) -> bool:
    with Workspace.open(store, WORDS) as workspace:
        return not care.verify(workspace) and backup.rolling(store) == []


def test_what_was_erased_is_in_no_backup(run: Run, team: tuple[str, str], tmp_path: Path) -> None:
    marta, olena = team
    carry(run, marta, olena)
    carry(run, olena, marta)
    need_id = run("list", "need", "--store", marta, "--json").lines[0]["id"]
    applied(run, tmp_path, olena, need(1))
    carry(run, olena, marta)
    assert backup.rolling(Path(marta))
    done = run("purge", need_id, "--field", "title", "--reason", "asked", "--store", marta)
    assert done.code == 0
    assert backup.rolling(Path(marta)) == []
    assert backup.rolling(Path(olena))
    carry(run, marta, olena)
    assert backup.rolling(Path(olena)) == []
