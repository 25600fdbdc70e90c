"""Two laptops, one stick: out here, in there, and both hold the same."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_recording import SAMPLE, Run, applied, run

__all__ = ["run"]


@pytest.fixture
def team(run: Run) -> tuple[str, str]:
    """Marta founds, Olena joins and is admitted, and has Marta's first bundle."""
    run(
        "init", "--store", "m", "--workspace", "Kharkiv", "--person", "Marta", "--device", "Marta’s"
    )
    run("invite", "--store", "m", "--out", "i.json")
    join = ("join", "i.json", "--store", "o", "--person", "Olena", "--device", "Olena’s")
    assert run(*join, "--out", "r.json").code == 0
    assert run("admit", "r.json", "--store", "m").code == 0
    assert run("apply", SAMPLE, "--store", "m", "--allow-incomplete").code == 0
    return "m", "o"


def carry(run: Run, giver: str, taker: str, *more: str) -> Any:
    Path("stick").mkdir(exist_ok=True)
    out = json.loads(run("export", "--store", giver, "--to", "stick", "--json", *more).out)
    files = [one["path"] for one in out["files"]]
    if not files:
        return None
    done = run("import", *files, "--store", taker, "--yes", "--json")
    assert done.code == 0, done.err
    return json.loads(done.out)


def dump(run: Run, store: str) -> str:
    return run("dump", "--store", store).out


def test_two_laptops_one_stick(run: Run, team: tuple[str, str], tmp_path: Path) -> None:
    marta, olena = team
    first = carry(run, marta, olena)
    assert (first["new"], first["conflicts"], first["quarantined"]) == (10, 0, 0)
    need = run("list", "need", "--store", olena, "--json").lines[0]["id"]
    cost = {"currency": "UAH", "date": "2026-05-01"}
    applied(
        run, tmp_path, marta, {"id": need, "set": {"cost_estimate": cost | {"amount": "980000"}}}
    )
    applied(
        run,
        tmp_path,
        olena,
        {"id": need, "set": {"cost_estimate": cost | {"amount": "1450000"}, "in_need": 640}},
        {"kind": "need", "set": {"title": {"uk": "Вікна"}, "sector": "SOC-HOU"}},
    )
    back = carry(run, olena, marta)
    assert (back["new"], back["changed"], back["conflicts"]) == (2, 1, 1)
    assert carry(run, marta, olena)["conflicts"] == 1
    assert dump(run, marta) == dump(run, olena)
    (found,) = run("conflicts", "--store", marta, "--json").lines
    assert found["base"]["amount"] == "1200000.00"
    assert {c["person"] for c in found["candidates"]} == {"Marta", "Olena"}
    theirs = next(c["change"] for c in found["candidates"] if c["person"] == "Olena")
    assert run("resolve", need, "cost_estimate", "--take", theirs, "--store", marta).code == 0
    carry(run, marta, olena)
    assert run("conflicts", "--store", olena, "--json").out == ""
    assert dump(run, marta) == dump(run, olena)


def test_twice_and_in_the_other_order_is_the_same(
    run: Run, team: tuple[str, str], tmp_path: Path
) -> None:
    marta, olena = team
    Path("a").mkdir()
    run("export", "--store", marta, "--to", "a/1.alliance", "--all")
    applied(run, tmp_path, marta, {"kind": "need", "set": {"severity": 5}})
    run("export", "--store", marta, "--to", "a/2.alliance", "--all")
    for name in ("2", "1", "2"):
        assert run("import", f"a/{name}.alliance", "--store", olena, "--yes", "--json").code == 0
    carry(run, olena, marta)
    assert dump(run, marta) == dump(run, olena)
    again = json.loads(run("import", "a", "--store", olena, "--yes", "--json").out)
    assert (again["new"], again["changed"], again["conflicts"]) == (0, 0, 0)


def test_sent_is_not_confirmed(run: Run, team: tuple[str, str]) -> None:
    marta, olena = team

    def unconfirmed() -> int:
        said = json.loads(run("status", "--store", marta, "--json").out)
        return int(said["unconfirmed"]["changes"])

    assert unconfirmed() == 10
    carry(run, marta, olena)
    assert unconfirmed() == 10
    carry(run, olena, marta)
    assert unconfirmed() == 0
    assert json.loads(run("export", "--store", marta, "--to", "stick", "--json").out)["files"] == []


def test_status_says_where_copies_lie(run: Run, team: tuple[str, str]) -> None:
    Path("ALLIANCE-7").mkdir()
    run("export", "--store", team[0], "--to", "ALLIANCE-7")
    said = run("status", "--store", team[0]).out
    assert "10 changes are confirmed by nobody yet, since" in said
    assert "10 of these changes are on ALLIANCE-7" in said


def test_a_preview_changes_nothing(run: Run, team: tuple[str, str]) -> None:
    marta, olena = team
    run("export", "--store", marta, "--to", "x.alliance")
    before = dump(run, olena)
    seen = json.loads(run("import", "x.alliance", "--store", olena, "--dry-run", "--json").out)
    assert seen["new"] == 10
    assert dump(run, olena) == before
    refused = run("import", "x.alliance", "--store", olena)
    assert refused.code == 1
    assert "Nothing was changed" in refused.err
    assert dump(run, olena) == before


@pytest.mark.parametrize("damage", ["flip", "cut", "empty", "text", "longer"])
def test_a_damaged_file_is_refused_and_changes_nothing(
    run: Run, team: tuple[str, str], damage: str
) -> None:
    marta, olena = team
    run("export", "--store", marta, "--to", "x.alliance")
    data = bytearray(Path("x.alliance").read_bytes())
    if damage == "flip":
        data[len(data) // 2] ^= 1
    elif damage == "cut":
        del data[-100:]
    elif damage == "longer":
        data += b"x"
    else:
        data = bytearray(b"" if damage == "empty" else b"no bundle at all")
    Path("x.alliance").write_bytes(data)
    before = dump(run, olena)
    done = run("import", "x.alliance", "--store", olena, "--yes", "--json")
    assert done.code == 1
    assert len(json.loads(done.out)["refused"]) == 1
    assert dump(run, olena) == before


def test_another_workspace_s_file_is_refused(run: Run, team: tuple[str, str]) -> None:
    marta, _ = team
    run("init", "--store", "t", "--workspace", "Other", "--person", "Ivan")
    run("export", "--store", marta, "--to", "x.alliance")
    done = run("import", "x.alliance", "--store", "t", "--yes", "--json")
    assert done.code == 1
    assert "not made for this laptop" in done.err


def test_work_before_admission_waits_and_is_not_lost(run: Run, tmp_path: Path) -> None:
    run("init", "--store", "m", "--workspace", "Kharkiv", "--person", "Marta")
    run("invite", "--store", "m", "--out", "i.json")
    run("join", "i.json", "--store", "o", "--person", "Olena", "--out", "r.json")
    applied(run, tmp_path, "o", {"kind": "need", "set": {"severity": 2}})
    early = carry(run, "o", "m")
    assert (early["new"], early["quarantined"]) == (0, 1)
    assert run("list", "need", "--store", "m", "--json").out == ""
    run("admit", "r.json", "--store", "m")
    carry(run, "m", "o")
    carry(run, "o", "m", "--all")
    assert len(run("list", "need", "--store", "m", "--json").lines) == 1
    assert dump(run, "m") == dump(run, "o")


def test_a_bundle_is_inspected(run: Run, team: tuple[str, str]) -> None:
    marta, olena = team
    run("export", "--store", marta, "--to", "x.alliance")
    said = json.loads(run("inspect", "x.alliance", "--store", olena, "--json").out)
    assert (said["changes"], said["segments"], said["format"]) == (10, 1, 1)
    assert "already" in run("export", "--store", marta, "--to", "x.alliance", "--all").err


def test_photos_travel_with_their_records(run: Run, team: tuple[str, str]) -> None:
    marta, olena = team
    need = run("list", "need", "--store", marta, "--json").lines[0]["id"]
    content = bytes(range(256)) * 10_000  # two and a half pieces
    Path("дах.jpg").write_bytes(content)
    run("attach", need, "дах.jpg", "--store", marta)
    without = carry(run, marta, olena, "--media", "none")
    assert without["media"] == {"arrived": 0, "missing": 1}
    assert "Not here yet: дах.jpg" in run("media", need, "--store", olena, "--out", "x").err
    carry(run, olena, marta)
    assert carry(run, marta, olena)["media"] == {"arrived": 1, "missing": 0}
    assert run("media", need, "--store", olena, "--out", "out").code == 0
    assert Path("out/дах.jpg").read_bytes() == content
    run("receipt", "--store", olena, "--out", "receipt.txt")
    assert run("import", "receipt.txt", "--store", marta, "--yes", "--json").code == 0
    assert carry(run, marta, olena) is None  # nothing is left to give


def test_a_path_with_a_slash_is_a_folder(run: Run, team: tuple[str, str]) -> None:
    run("export", "--store", team[0], "--to", "new/stick/")
    assert len(list(Path("new/stick").glob("al-*.alliance"))) == 1


def test_devices_are_named(run: Run, team: tuple[str, str]) -> None:
    found = json.loads(run("devices", "--store", team[0], "--json").out)
    assert {(one["name"], one["person"], one["state"]) for one in found} == {
        ("Marta’s", "Marta", "in"),
        ("Olena’s", "Olena", "in"),
    }


def test_details_say_what_and_by_whom(run: Run, team: tuple[str, str]) -> None:
    run("export", "--store", team[0], "--to", "x.alliance")
    done = run("import", "x.alliance", "--store", team[1], "--dry-run", "--json", "--details")
    records = json.loads(done.out)["records"]
    assert len(records) == 10
    assert {one["what"] for one in records} == {"new"}
    assert {name for one in records for name in one["by"]} == {"Marta"}


def test_a_refused_file_is_exit_code_one_for_people_too(run: Run, team: tuple[str, str]) -> None:
    Path("bad.alliance").write_bytes(b"nothing")
    run("export", "--store", team[0], "--to", "x.alliance")
    done = run("import", "bad.alliance", "x.alliance", "--store", team[1], "--yes")
    assert done.code == 1
    assert "bad.alliance" in done.err
    assert len(run("list", "need", "--store", team[1], "--json").lines) == 1  # the rest is in


def test_parts_for_the_mail(run: Run, team: tuple[str, str]) -> None:
    marta, olena = team
    need = run("list", "need", "--store", marta, "--json").lines[0]["id"]
    Path("plan.pdf").write_bytes(b"%PDF-" + os.urandom(150_000))
    run("attach", need, "plan.pdf", "--store", marta)
    assert run("export", "--store", marta, "--to", "x/", "--max-size", "63K").code == 1
    assert run("export", "--store", marta, "--to", "x/", "--max-size", "much").code == 2
    done = json.loads(
        run("export", "--store", marta, "--to", "x/", "--max-size", "64K", "--json").out
    )
    files = done["files"]
    assert [(one["part"], one["parts"]) for one in files] == [(1, 3), (2, 3), (3, 3)]
    assert all(one["bytes"] == Path(one["path"]).stat().st_size <= 65_536 for one in files)
    early = run("import", files[2]["path"], "--store", olena, "--yes")
    assert "part 1, 2 of 3 of a bundle from Marta’s" in early.err
    taken = json.loads(run("import", "x", "--store", olena, "--yes", "--json").out)
    assert taken["media"] == {"arrived": 1, "missing": 0}
    assert taken["missing_parts"] == []
    carry(run, olena, marta)
    assert dump(run, marta) == dump(run, olena)


def test_left_out_is_said(run: Run, team: tuple[str, str]) -> None:
    marta, _ = team
    need = run("list", "need", "--store", marta, "--json").lines[0]["id"]
    Path("plan.pdf").write_bytes(b"%PDF-" + os.urandom(1_000))
    run("attach", need, "plan.pdf", "--store", marta)
    done = run("export", "--store", marta, "--to", "x.alliance", "--media", "none", "--json")
    assert json.loads(done.out)["left_out"] == {"drafts": 0, "held": 0, "media": 1}
    assert "Not in it: 1 photo or document." in done.err


def test_a_file_is_inspected_without_a_store(run: Run, team: tuple[str, str]) -> None:
    run("export", "--store", team[0], "--to", "x.alliance")
    said = json.loads(run("inspect", "x.alliance", "--json").out)
    assert (said["what"], said["readable"]) == ("bundle", False)
    Path("other.txt").write_text("nothing")
    assert "no bundle" in run("inspect", "other.txt").err
    assert "no bundle" in run("inspect", "other.txt", "--store", team[0]).err
    assert json.loads(run("inspect", "i.json", "--json").out)["what"] == "invitation"
    asked = json.loads(run("inspect", "r.json", "--json").out)
    assert (asked["what"], asked["name"], len(asked["words"])) == ("request", "Olena’s", 6)
    for name in ("i.json", "r.json"):
        assert "alliance admit" in run("import", name, "--store", team[0], "--yes").err


def test_a_bundle_for_others_is_said_to_be(run: Run, team: tuple[str, str]) -> None:
    run("export", "--store", team[0], "--to", "x.alliance")
    run("init", "--store", "t", "--workspace", "Other", "--person", "Ivan")
    said = json.loads(run("inspect", "x.alliance", "--store", "t", "--json").out)
    assert said["readable"] is False
    assert "not made for this laptop" in said["reason"]
