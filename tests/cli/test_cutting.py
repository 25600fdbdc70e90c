"""Cutting a laptop off, laying one aside, erasing: the same everywhere, whatever arrives first."""

import json
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.workspace import Workspace, recording
from alliance_desktop.workspace.recording import Line
from tests.cli.test_exchanging import carry, dump, team
from tests.cli.test_recording import Run, applied, run

__all__ = ["run", "team"]


def written(run: Run, store: str, which: str) -> list[Path]:
    """What a laptop writes for the others, kept to be taken in later."""
    out = json.loads(run("export", "--store", store, "--to", f"{which}/", "--all", "--json").out)
    return [Path(one["path"]) for one in out["files"]]


def taken(run: Run, store: str, files: list[Path]) -> Any:
    return json.loads(run("import", *files, "--store", store, "--yes", "--json").out)


def needs(run: Run, store: str) -> str:
    return run("dump", "--kind", "need", "--store", store).out


def first(run: Run, store: str) -> str:
    return str(run("list", "need", "--store", store, "--json").lines[0]["id"])


def test_what_comes_after_the_cut_counts_nowhere_whatever_arrives_first(
    run: Run, team: tuple[str, str], tmp_path: Path
) -> None:
    marta, olena = team
    carry(run, marta, olena)
    need = first(run, olena)
    applied(run, tmp_path, olena, {"id": need, "set": {"in_need": 640}})
    carry(run, olena, marta)
    applied(run, tmp_path, olena, {"id": need, "set": {"in_need": 9999}})
    late = written(run, olena, "late")
    run("invite", "--store", marta, "--out", "i2.json")
    run("join", "i2.json", "--store", "i", "--person", "Ivan", "--device", "Ivan’s", "--out", "r2")
    assert run("admit", "r2", "--store", marta).code == 0
    both = written(run, marta, "both")
    assert run("revoke", "Olena’s", "--store", marta).code == 0
    cut = needs(run, marta)
    assert '"in_need":640' in cut
    # to Marta the late work comes after the cut, to Ivan the cut comes after the late work
    taken(run, marta, late)
    assert needs(run, marta) == cut
    taken(run, olena, both)
    taken(run, "i", [*both, *written(run, olena, "later")])
    assert '"in_need":9999' in needs(run, "i")
    taken(run, "i", written(run, marta, "cut"))
    assert needs(run, "i") == cut
    state = {one["name"]: one["state"] for one in run_devices(run, marta)}
    assert state == {"Marta’s": "in", "Olena’s": "revoked", "Ivan’s": "in"}
    assert run("verify", "--store", marta).code == 0


def run_devices(run: Run, store: str) -> Any:
    return json.loads(run("devices", "--store", store, "--json").out)


def test_only_an_administrator_cuts_off_and_never_itself(run: Run, team: tuple[str, str]) -> None:
    marta, olena = team
    carry(run, marta, olena)
    refused = run("revoke", "Marta’s", "--store", olena)
    assert (refused.code, "administrator" in refused.err) == (1, True)
    assert "from another one" in run("revoke", "Marta’s", "--store", marta).err
    unknown = run("retire", "Ivan’s", "--store", marta)
    assert (unknown.code, "Known are: Marta’s, Olena’s" in unknown.err) == (1, True)


def test_nobody_waits_for_a_laptop_laid_aside(run: Run, team: tuple[str, str]) -> None:
    marta, olena = team
    carry(run, marta, olena)
    assert run("retire", "Olena’s", "--store", marta).code == 0
    assert [one["state"] for one in run_devices(run, marta) if one["name"] == "Olena’s"] == [
        "retired"
    ]
    lacking = json.loads(run("status", "--store", marta, "--json").out)["unconfirmed"]["changes"]
    carry(run, olena, marta)  # a receipt of hers makes nothing safe any longer
    after = json.loads(run("status", "--store", marta, "--json").out)["unconfirmed"]["changes"]
    assert lacking == after > 0


@pytest.fixture
def with_photo(run: Run, team: tuple[str, str]) -> tuple[str, str, str]:
    marta, olena = team
    need = first(run, marta)
    Path("face.jpg").write_bytes(b"\xff\xd8\xff" + b"a face nobody agreed to" * 500)
    assert run("attach", need, "face.jpg", "--store", marta).code == 0
    carry(run, marta, olena)
    return marta, olena, need


def test_what_is_erased_is_gone_here_and_there_and_the_chain_holds(
    run: Run, with_photo: tuple[str, str, str], tmp_path: Path
) -> None:
    marta, olena, need = with_photo
    applied(run, tmp_path, olena, {"id": need, "set": {"description": {"uk": "Марія, кв. 12"}}})
    carry(run, olena, marta)
    old = written(run, marta, "old")
    fields = ("--field", "description", "--field", "files")
    done = run("purge", need, *fields, "--reason", "asked", "--store", marta)
    assert json.loads(done.out)["erased"] == ["description", "files"]
    carry(run, marta, olena)
    for store in (marta, olena):
        taken(run, store, old)  # what arrives late is dropped on arrival
        shown = json.loads(run("show", need, "--store", store, "--json").out)
        assert not shown["fields"].keys() & {"description", "files"}
        assert run("list", "need", "--search", "Марія", "--store", store, "--json").lines == []
        assert "Марія" not in run("history", need, "--store", store, "--json").out
        assert [one for one in Path(store, "media").iterdir() if not one.suffix] == []
        assert run("verify", "--store", store).code == 0
    assert dump(run, marta) == dump(run, olena)


def test_erasing_asks_for_an_office_a_reason_and_something_to_erase(
    run: Run, team: tuple[str, str]
) -> None:
    marta, olena = team
    carry(run, marta, olena)
    need = first(run, marta)
    assert "steward" in run("purge", need, "--reason", "x", "--store", olena).err
    assert "Say why" in run("purge", need, "--reason", " ", "--store", marta).err
    nothing = run("purge", need, "--field", "files", "--reason", "x", "--store", marta)
    assert (nothing.code, "Nothing was ever written" in nothing.err) == (1, True)


def test_a_window_learns_whom_the_command_line_let_in(run: Run, team: tuple[str, str]) -> None:
    """Two programs on one store: what one is told, the other judges by."""
    marta, olena = team
    carry(run, marta, olena)
    with Workspace.open(Path(marta), "три слова разом") as window:
        need = first(run, marta)
        assert run("revoke", "Olena’s", "--store", marta).code == 0
        recording.apply(window, [Line(1, need, "need", {"in_need": 1})])
        assert window.trust.revoked == {
            one["device"] for one in run_devices(run, marta) if one["state"] == "revoked"
        }


def test_what_is_kept_aside_is_listed_and_let_in(
    run: Run, team: tuple[str, str], tmp_path: Path
) -> None:
    marta, olena = team
    join = ("join", "i.json", "--store", "i", "--person", "Ivan", "--device", "Ivan’s")
    assert run(*join, "--out", "r2.json").code == 0
    words = json.loads(run("invite", "--store", marta, "--out", "x.json").out or "null")
    assert words is None
    applied(run, tmp_path, "i", {"kind": "need", "set": {"severity": 2}})
    taken(run, marta, written(run, "i", "early"))
    (one,) = json.loads(run("quarantine", "--store", marta, "--json").out)
    assert (one["name"], one["person"], one["reason"], one["changes"]) == (
        "Ivan’s",
        "Ivan",
        "not_admitted",
        2,
    )
    assert len(one["words"]) == 6
    before = len(run("list", "need", "--store", marta, "--json").lines)
    done = run("quarantine", "--release", "Ivan’s", "--store", marta)
    assert " ".join(one["words"]) in done.err
    assert done.out == ""
    assert len(run("list", "need", "--store", marta, "--json").lines) == before + 1
    assert run("quarantine", "--release", "Ivan’s", "--store", marta).code == 1
    assert run("quarantine", "--store", olena, "--release", "Ivan’s").code == 1


def test_a_cut_is_taken_back(run: Run, team: tuple[str, str], tmp_path: Path) -> None:
    marta, olena = team
    carry(run, marta, olena)
    carry(run, olena, marta)
    assert run("revoke", "Olena’s", "--store", marta).code == 0
    applied(run, tmp_path, olena, {"kind": "need", "set": {"severity": 2}})
    late = written(run, olena, "late")
    taken(run, marta, late)
    assert run("list", "need", "--store", marta, "--where", "severity=2", "--json").out == ""
    (one,) = json.loads(run("quarantine", "--store", marta, "--json").out)
    assert (one["name"], one["reason"], one["changes"]) == ("Olena’s", "revoked", 1)
    assert "revoked" in run("quarantine", "--store", marta).out
    assert run("quarantine", "--release", "Olena’s", "--store", marta).code == 0
    assert len(run("list", "need", "--store", marta, "--where", "severity=2", "--json").lines) == 1
    assert json.loads(run("quarantine", "--store", marta, "--json").out) == []
    carry(run, marta, olena, "--all")
    assert needs(run, marta) == needs(run, olena)
