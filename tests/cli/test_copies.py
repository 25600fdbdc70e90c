"""A copied folder, an older file brought back, two copies going on: each a line of its own."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.storage import token
from alliance_desktop.workspace import Workspace, succession
from tests.cli.test_exchanging import carry, dump, team
from tests.cli.test_recording import Done, Run, applied, run, store
from tests.disks import read_only

__all__ = ["run", "store", "team"]

WORDS = "три слова разом"


def need(severity: int) -> dict[str, Any]:
    return {"kind": "need", "set": {"severity": severity, "title": {"en": f"Roof {severity}"}}}


def device(run: Run, of: str) -> str:
    return str(json.loads(run("status", "--store", of, "--json").out)["device"]["id"])


def writers(done: Done) -> set[str]:
    return {line["change"].split(":")[0] for line in done.lines}


def severities(run: Run, of: str) -> list[int]:
    lines = run("list", "need", "--store", of, "--json").lines
    return sorted(one["fields"]["severity"] for one in lines)


def exchange(run: Run, *stores: str) -> None:
    """Everybody's work to the last of them and back."""
    *others, hub = stores
    for other in others:
        carry(run, other, hub, "--all")
    for other in others:
        carry(run, hub, other, "--all")


def test_reading_a_copy_changes_nothing(run: Run, store: str) -> None:
    shutil.copytree(store, "copy")
    before = Path("copy/store.db").read_bytes()
    assert device(run, "copy") == device(run, store)
    assert dump(run, "copy") == dump(run, store)
    assert Path("copy/store.db").read_bytes() == before


def test_a_copied_folder_and_its_original_go_on(
    run: Run, team: tuple[str, str], tmp_path: Path
) -> None:
    marta, olena = team
    carry(run, marta, olena)
    applied(run, tmp_path, marta, need(1))  # no segment holds it when the folder is copied
    shutil.copytree(marta, "copy")
    mine = device(run, marta)
    assert writers(applied(run, tmp_path, "copy", need(2))) == {device(run, "copy")}
    assert writers(applied(run, tmp_path, marta, need(3))) == {mine}
    assert device(run, "copy") != mine
    assert writers(applied(run, tmp_path, "copy", need(5))) == {device(run, "copy")}
    exchange(run, "copy", olena, marta)
    assert device(run, marta) == mine, "the original stays who it is"
    assert severities(run, olena) == [1, 2, 3, 4, 5]
    assert dump(run, "copy") == dump(run, olena) == dump(run, marta)
    for one in ("copy", olena, marta):
        assert run("verify", "--store", one).code == 0
    said = run("devices", "--store", olena, "--json").out
    assert not any(one["copied"] for one in json.loads(said)), "no line was forked"


def test_an_older_file_over_a_newer_one(run: Run, team: tuple[str, str], tmp_path: Path) -> None:
    marta, olena = team
    applied(run, tmp_path, marta, need(1))
    shutil.copytree(marta, "older")
    applied(run, tmp_path, marta, need(2))
    carry(run, marta, olena)
    shutil.rmtree(marta)
    Path("older").rename(marta)
    was = device(run, marta)
    assert writers(applied(run, tmp_path, marta, need(3))) != {was}
    assert severities(run, marta) == [1, 3, 4]
    exchange(run, marta, olena)
    assert severities(run, marta) == [1, 2, 3, 4], "what was lost here comes back from Olena"
    assert dump(run, marta) == dump(run, olena)
    assert run("verify", "--store", marta).code == 0


def test_an_older_file_of_which_nothing_had_left_goes_on_as_it_was(
    run: Run, store: str, tmp_path: Path
) -> None:
    run("export", "--store", store, "--to", "x.alliance", "--all")
    shutil.copytree(store, "older")
    applied(run, tmp_path, store, need(1))
    shutil.rmtree(store)
    Path("older").rename(store)
    was = device(run, store)
    applied(run, tmp_path, store, need(2))
    assert device(run, store) == was


@pytest.fixture
def cloned(run: Run, team: tuple[str, str], tmp_path: Path) -> tuple[str, str, str]:
    """A whole laptop copied, tokens and all: nothing tells the two apart until they meet."""
    marta, olena = team
    carry(run, marta, olena)
    applied(run, tmp_path, marta, need(1))
    twin = shutil.copytree(marta, "twin")
    with Workspace.open(Path(twin), WORDS) as copy:
        succession.note_sealed(copy)
    assert applied(run, tmp_path, marta, need(2)).code == 0
    assert applied(run, tmp_path, twin, need(3)).code == 0
    assert device(run, marta) == device(run, twin)
    return marta, str(twin), olena


def test_a_cloned_laptop_forks_and_both_notice(
    run: Run, cloned: tuple[str, str, str], tmp_path: Path
) -> None:
    marta, twin, olena = cloned
    was = device(run, marta)
    exchange(run, marta, twin, olena)
    assert severities(run, olena) == [1, 2, 3, 4]
    assert dump(run, marta) == dump(run, twin) == dump(run, olena)
    for one in (marta, twin, olena):
        listed = json.loads(run("devices", "--store", one, "--json").out)
        assert [d["device"] for d in listed if d["copied"]] == [was]
    assert "copied" in run("devices", "--store", olena).out
    applied(run, tmp_path, marta, need(5))
    applied(run, tmp_path, twin, need(5))
    assert len({was, device(run, marta), device(run, twin)}) == 3
    exchange(run, marta, twin, olena)
    assert severities(run, olena) == [1, 2, 3, 4, 5, 5]
    assert dump(run, marta) == dump(run, twin) == dump(run, olena)
    for one in (marta, twin, olena):
        assert run("verify", "--store", one).code == 0


def test_a_restored_laptop_learns_it_from_what_others_say_they_hold(
    run: Run, team: tuple[str, str], tmp_path: Path, home: Path
) -> None:
    marta, olena = team
    carry(run, marta, olena)
    shutil.copytree(marta, "older")
    shutil.copytree(home, "older-home")
    applied(run, tmp_path, marta, need(1))
    carry(run, marta, olena)
    carry(run, olena, marta)  # from now on Olena gives back nothing of Marta's
    for kept, lost in (("older", Path(marta)), ("older-home", home)):
        shutil.rmtree(lost)
        Path(kept).rename(lost)
    was = device(run, marta)
    applied(run, tmp_path, olena, need(2))
    carry(run, olena, marta)
    applied(run, tmp_path, marta, need(3))
    assert device(run, marta) != was
    exchange(run, marta, olena)
    assert severities(run, marta) == [1, 2, 3, 4]
    assert dump(run, marta) == dump(run, olena)
    listed = json.loads(run("devices", "--store", olena, "--json").out)
    assert not any(one["copied"] for one in listed), "it noticed before its line was forked"


def test_a_copy_of_a_store_that_waits_to_be_admitted(
    run: Run, team: tuple[str, str], tmp_path: Path
) -> None:
    marta, _ = team
    assert run("invite", "--store", marta, "--out", "j.json").code == 0
    join = ("join", "j.json", "--store", "i", "--person", "Ivan", "--out", "q.json")
    assert run(*join).code == 0
    applied(run, tmp_path, "i", need(1))
    shutil.copytree("i", "copy")
    applied(run, tmp_path, "copy", need(2))
    applied(run, tmp_path, "i", need(3))
    assert severities(run, "copy") == [1, 2], "it still sees what it wrote before"
    assert carry(run, "copy", marta)["quarantined"] == 2
    carry(run, "i", marta)
    assert run("admit", "q.json", "--store", marta).code == 0
    for other in ("i", "copy"):
        carry(run, marta, other)  # from which they learn of each other
    exchange(run, "i", "copy", marta)
    assert severities(run, marta) == [1, 2, 3, 4]
    assert dump(run, marta) == dump(run, "i") == dump(run, "copy")


def test_a_token_that_can_t_be_written_is_said_and_changes_nothing(
    run: Run, store: str, tmp_path: Path, home: Path
) -> None:
    shutil.copytree(store, "copy")
    before = dump(run, "copy"), device(run, "copy")
    with read_only(home):
        done = applied(run, tmp_path, "copy", need(1))
    assert done.code == 1
    assert "Choose a folder of your own" in done.err
    assert (dump(run, "copy"), device(run, "copy")) == before


def test_another_s_token_and_a_damaged_one_are_no_token(tmp_path: Path, home: Path) -> None:
    noted = token.Token("s", "d", 0, "")
    token.write(tmp_path / "a", noted)
    assert token.read(tmp_path / "a") == token.read(tmp_path / "b" / ".." / "a") == noted
    assert token.read(tmp_path / "b") is None
    (file,) = (home / "tokens").iterdir()
    for damaged in (b"", b"[]", b"{", b'{"store": 1}', b'{"store":"s","device":"d","number":3}'):
        file.write_bytes(damaged)
        assert token.read(tmp_path / "a") is None
    file.write_text(json.dumps({"store": "s", "device": "d", "number": 3, "hash": "zz"}))
    assert token.read(tmp_path / "a") is None


def test_a_copy_that_another_program_opened_first_is_copied_once(run: Run, store: str) -> None:
    shutil.copytree(store, "copy")
    left = Workspace.open(Path("copy"), WORDS)
    right = Workspace.open(Path("copy"), WORDS)
    with left, right:
        one = left.save("need", "019e1b2a-0000-7000-8000-000000000001", {"severity": {"set": 3}})
        two = right.save("need", "019e1b2a-0000-7000-8000-000000000002", {"severity": {"set": 3}})
    assert one.changes[0].device == two.changes[0].device != device(run, store)
    assert [change.number for change in (one.changes[0], two.changes[0])] == [1, 2]


def test_what_is_not_kept_takes_the_new_name_back(store: str) -> None:
    shutil.copytree(store, "copy")
    with Workspace.open(Path("copy"), WORDS) as workspace:
        was = workspace.keys.device
        with pytest.raises(UserError, match="stopped"), workspace.writing():
            raise UserError("stopped")
        done = workspace.save(
            "need", "019e1b2a-0000-7000-8000-000000000001", {"severity": {"set": 3}}
        )
        assert done.changes[0].device == workspace.keys.device != was
        assert workspace.former == [was]
