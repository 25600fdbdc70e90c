"""Verify, rebuild, back up, restore, receipts: on stores that are sound and stores that are not."""

import json
from pathlib import Path

import pytest

from alliance_desktop.storage import keys
from alliance_desktop.storage.store import Store
from tests.cli.test_exchanging import carry, dump, team
from tests.cli.test_recording import SAMPLE, Run, applied, run, store

__all__ = ["run", "store", "team"]


def test_a_sound_store_is_said_to_be(run: Run, store: str) -> None:
    run("apply", SAMPLE, "--store", store, "--allow-incomplete")
    run("export", "--store", store, "--to", "x.alliance", "--all")
    done = run("verify", "--store", store)
    assert (done.code, done.err) == (0, "")


def test_a_tampered_list_is_found_and_mended(run: Run, store: str, tmp_path: Path) -> None:
    applied(run, tmp_path, store, {"kind": "need", "set": {"severity": 3}})
    key = keys.unlock(Path(store), "три слова разом").of("database")
    tampered = Store(Path(store) / "store.db", key)
    with tampered.write() as access:
        access.connection.exec_driver_sql("UPDATE kind_need SET severity=1")
    tampered.close()
    found = run("verify", "--store", store)
    assert found.code == 1
    assert "alliance rebuild" in found.err
    assert run("rebuild", "--store", store).code == 0
    assert run("verify", "--store", store).code == 0


def test_a_tampered_log_is_found(run: Run, store: str, tmp_path: Path) -> None:
    applied(run, tmp_path, store, {"kind": "need", "set": {"severity": 3}})
    run("export", "--store", store, "--to", "x.alliance", "--all")
    key = keys.unlock(Path(store), "три слова разом").of("database")
    tampered = Store(Path(store) / "store.db", key)
    with tampered.write() as access:
        access.connection.exec_driver_sql("UPDATE segment SET signature=zeroblob(64)")
    tampered.close()
    found = run("verify", "--store", store)
    assert found.code == 1
    assert "alliance restore" in found.err


def test_a_backup_comes_back_as_a_laptop_of_its_own(
    run: Run, team: tuple[str, str], tmp_path: Path
) -> None:
    marta, olena = team
    carry(run, marta, olena)
    carry(run, olena, marta)
    made = run("backup", "--store", marta, "--to", "backups").out.strip()
    applied(run, tmp_path, marta, {"kind": "need", "set": {"severity": 5}})  # not in the backup
    carry(run, marta, olena)
    assert run("restore", made, "--store", "again").code == 0
    before = json.loads(run("status", "--store", marta, "--json").out)["device"]["id"]
    assert json.loads(run("status", "--store", "again", "--json").out)["device"]["id"] != before
    applied(run, tmp_path, "again", {"kind": "need", "set": {"severity": 1}})
    carry(run, "again", olena, "--all")
    carry(run, olena, "again", "--all")
    carry(run, olena, marta, "--all")
    assert dump(run, "again") == dump(run, olena) == dump(run, marta)
    assert len(run("list", "need", "--store", olena, "--json").lines) == 3
    assert run("invite", "--store", "again", "--out", "j.json").code == 0  # it has inherited that
    assert "not empty" in run("restore", made, "--store", "again").err


def test_a_receipt_confirms(run: Run, team: tuple[str, str]) -> None:
    marta, olena = team
    carry(run, marta, olena)
    line = run("receipt", "--store", olena).out
    assert len(line) < 1000
    Path("receipt.txt").write_text(line)
    assert run("import", "receipt.txt", "--store", marta, "--yes", "--json").code == 0
    said = json.loads(run("status", "--store", marta, "--json").out)
    assert said["unconfirmed"]["changes"] == 0
    Path("bad.txt").write_text(line[:-9])
    bad = run("import", "bad.txt", "--store", marta, "--yes", "--json")
    assert bad.code == 1
    assert "not complete" in bad.err


def test_the_passphrase_is_changed(run: Run, store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLIANCE_NEW_PASSPHRASE", "another phrase")
    assert run("passphrase", "--store", store).code == 0
    assert run("dump", "--store", store).code == 1
    monkeypatch.setenv("ALLIANCE_PASSPHRASE", "another phrase")
    assert run("dump", "--store", store).code == 0


def test_thousands_of_changes_go_in_many_segments(
    run: Run, team: tuple[str, str], tmp_path: Path
) -> None:
    marta, olena = team
    lines = [
        {"kind": "need", "set": {"in_need": n, "title": {"en": "x" * 200}}} for n in range(2100)
    ]
    assert applied(run, tmp_path, marta, *lines).code == 0
    done = carry(run, marta, olena)
    assert done["new"] == 2110
    carry(run, olena, marta)
    assert dump(run, marta) == dump(run, olena)
    assert run("verify", "--store", olena).code == 0
