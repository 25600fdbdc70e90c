"""What the world does to a store, done to it in earnest: one sentence each, and nothing lost."""

import os
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.storage import keys
from alliance_desktop.storage.engine import PAGE
from alliance_desktop.storage.store import Store
from alliance_desktop.workspace import Workspace, new_id
from tests.cli.test_exchanging import dump, team
from tests.cli.test_recording import Done, Run, applied, run, store
from tests.disks import fill, read_only, resize, small_disk

__all__ = ["run", "store", "team"]

WORDS = "три слова разом"
FULL = "The disk is full. Nothing was changed; free some room and try again."
READ_ONLY = "The store can’t be written to here. Copy it to a folder of your own."
DAMAGED = "The store is damaged. Restore it from the last backup."
NO_STORE = "The store is damaged, or its key does not fit. Restore it from the last backup."
NO_KEYS = "The key file of this store is damaged. Restore a backup."
MANY = [{"kind": "need", "set": {"in_need": n, "title": {"en": "x" * 300}}} for n in range(150)]


def said(done: Done) -> str:
    """What a command said that could not be done: one sentence, and nothing on standard output."""
    assert (done.code, done.out) == (1, ""), done
    return done.err.strip()


def init(run: Run, at: Path | str) -> Done:
    return run("init", "--store", at, "--workspace", "Kharkiv", "--person", "Marta")


def inside(folder: Path | str) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in Path(folder).rglob("*"))


def test_a_disk_that_is_full(run: Run, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 128) as disk:
        at = str(disk / "s")
        assert said(init(run, at)) == FULL
        assert inside(at) == [], "so that it can be tried again in the same place"
        resize(disk, 4096)
        assert init(run, at).code == 0
        before = dump(run, at)
        for left in (0, 20_000, 100_000):  # SQLite's own files do not fit; only the work does not
            filler = fill(disk, left)
            assert said(applied(run, tmp_path, at, *MANY)) == FULL
            filler.unlink()
            assert dump(run, at) == before
            assert run("verify", "--store", at).code == 0
        assert applied(run, tmp_path, at, *MANY).code == 0


def test_a_disk_that_is_full_takes_no_bundle_and_no_photo(
    run: Run, team: tuple[str, str], tmp_path: Path
) -> None:
    marta, olena = team
    assert applied(run, tmp_path, marta, *MANY).code == 0
    assert run("export", "--store", marta, "--to", "x.alliance").code == 0
    Path("photo.jpg").write_bytes(b"\xff\xd8\xff" + os.urandom(300_000))
    with small_disk(tmp_path / "disk", 4096) as disk:
        at = str(shutil.copytree(olena, disk / "o"))
        before = dump(run, at)
        for left in (40_000, 150_000):  # the copy of the bundle does not fit; the store does not
            filler = fill(disk, left)
            done = run("import", "x.alliance", "--store", at, "--yes")
            assert done.code == 1
            assert "Nothing was changed; free some" in done.err
            filler.unlink()
            assert dump(run, at) == before
            assert not [name for name in inside(at) if name.endswith((".bundle", ".part"))]
        assert run("import", "x.alliance", "--store", at, "--yes").code == 0
        assert len(run("list", "need", "--store", at, "--json").lines) == 1 + len(MANY)
        need = run("list", "need", "--store", at, "--json").lines[0]["id"]
        filler = fill(disk, 200_000)
        told = said(run("attach", need, "photo.jpg", "--store", at))
        assert told.startswith(f"There is no room left in {at}. Nothing was changed; free some")
        assert inside(disk / "o" / "media") == []
        filler.unlink()
        assert run("attach", need, "photo.jpg", "--store", at).code == 0


def test_a_stick_that_is_full_or_gone_or_may_only_be_read(
    run: Run, store: str, tmp_path: Path
) -> None:
    assert applied(run, tmp_path, store, *MANY).code == 0
    out = ("export", "--store", store, "--all", "--to")
    assert "is not there" in said(run(*out, "gone/x.alliance"))
    assert not Path("gone").exists()
    Path("ro").mkdir()
    with read_only(Path("ro")):
        assert (
            said(run(*out, "ro/x.alliance"))
            == "ro can’t be written to. Choose a folder of your own."
            or os.geteuid()
        )
        assert "Choose a folder of your own" in said(run("backup", "--store", store, "--to", "ro"))
    with small_disk(tmp_path / "stick", 64) as stick:
        fill(stick, 4096)
        for words in ((*out, stick), ("backup", "--store", store, "--to", stick)):
            assert "Nothing was changed; free some" in said(run(*words))
            assert inside(stick) == ["filler"], "nothing of it is left there"
    assert run("verify", "--store", store).code == 0


def test_a_file_that_may_not_grow(run: Run, store: str, tmp_path: Path) -> None:
    """The same on machines where no small disk can be had: a limit on the size of files."""
    before = dump(run, store)
    lines = tmp_path / "edits.jsonl"
    lines.write_text(('{"kind": "need", "set": {"title": {"en": "' + "x" * 9_000 + '"}}}\n') * 90)
    limited = f'ulimit -f 400 && exec "{sys.executable}" -m alliance_desktop "$@"'
    command = ["sh", "-c", limited, "sh", "apply", str(lines), "--store", store]
    done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(("The disk does not answer.", "The disk is full."))
    assert dump(run, store) == before
    assert run("verify", "--store", store).code == 0


def test_a_store_that_may_only_be_read(run: Run, store: str, tmp_path: Path) -> None:
    assert applied(run, tmp_path, store, *MANY[:2]).code == 0
    assert run("export", "--store", store, "--to", "x.alliance", "--all").code == 0
    before = dump(run, store)
    with read_only(Path(store)):
        for words in (("dump",), ("verify",), ("export", "--to", "y.alliance")):
            assert said(run(*words, "--store", store)) == READ_ONLY
        assert said(applied(run, tmp_path, store, MANY[0])) == READ_ONLY
        assert "can’t be written to" in said(init(run, f"{store}/new"))
    with read_only(Path(store) / "store.db"):
        assert dump(run, store) == before
        assert said(applied(run, tmp_path, store, MANY[0])) == READ_ONLY
        assert READ_ONLY in run("import", "x.alliance", "--store", store, "--yes").err
    assert dump(run, store) == before
    copy = str(shutil.copytree(store, "copy"))
    assert applied(run, tmp_path, copy, MANY[0]).code == 0, "which is what the sentence advises"


def flip(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :]


def test_a_damaged_file(run: Run, store: str, tmp_path: Path) -> None:
    assert applied(run, tmp_path, store, *MANY).code == 0
    file = Path(store) / "store.db"
    whole = file.read_bytes()
    before = dump(run, store)
    for damaged, sentence in (
        (flip(whole, 3), NO_STORE),  # the salt
        (flip(whole, 100), NO_STORE),  # the first page
        (flip(whole, PAGE + 1_000), DAMAGED),  # the second
        (flip(whole, len(whole) // 2), DAMAGED),
        (whole[: len(whole) // 2], DAMAGED),
        (whole[:-2_000], DAMAGED),
        (whole[:100], DAMAGED),
        (b"Not a store." * 4096, NO_STORE),
        (b"", f"{file} is missing or empty. Restore it from the last backup."),
    ):
        file.write_bytes(damaged)
        assert said(run("verify", "--store", store)) == sentence
        assert file.read_bytes() == damaged, "nothing makes it worse"
        for beside in ("-wal", "-shm"):
            Path(f"{file}{beside}").unlink(missing_ok=True)
    file.unlink()
    assert "missing or empty" in said(run("dump", "--store", store))
    assert not file.exists(), "nor is an empty one made in its place"
    file.write_bytes(whole)
    assert dump(run, store) == before


def test_a_damaged_key_file(run: Run, store: str) -> None:
    file = Path(store) / "slots.json"
    whole = file.read_bytes()
    for damaged in (
        b"",
        b"[]",
        b"\xff\xfe{}",
        whole[:200],
        whole.replace(b'"salt": "', b'"salt": "zz'),
        whole.replace(b'"opslimit": 3', b'"opslimit": "3"'),
        whole.replace(b'"memlimit": ', b'"memlimit": 9999999'),
        flip(whole, whole.index(b'"wrapped": "') + 40),
    ):
        file.write_bytes(damaged)
        assert said(run("dump", "--store", store)) == NO_KEYS
    file.unlink()
    assert (
        said(run("dump", "--store", store))
        == f"There is no store in {store}. Check the folder’s name."
    )
    file.write_bytes(whole)
    assert run("dump", "--store", store).code == 0


def test_a_passphrase_typed_otherwise(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALLIANCE_PASSPHRASE", "Київ, ґанок і йод")
    assert init(run, "s").code == 0
    for form in ("NFC", "NFD"):
        typed = unicodedata.normalize(form, "Київ, ґанок і йод")
        monkeypatch.setenv("ALLIANCE_PASSPHRASE", typed)
        assert run("dump", "--store", "s").code == 0
        (tmp_path / "words").write_text(typed + "\r\n", "utf-8")
        assert run("dump", "--store", "s", "--passphrase-file", "words").code == 0
    for wrong in ("київ, ґанок і йод", "Rb]d? `fyjr s qjl", "", "Київ, ґанок і йод "):
        monkeypatch.setenv("ALLIANCE_PASSPHRASE", wrong)
        assert "Check the keyboard layout and Caps Lock" in said(run("dump", "--store", "s"))


def test_a_store_of_a_newer_version_and_a_folder_that_is_none(run: Run, store: str) -> None:
    key = keys.unlock(Path(store), WORDS).of("database")
    newer = Store(Path(store) / "store.db", key)
    newer.set_setting("layout", "99")
    newer.close()
    assert said(run("dump", "--store", store)).endswith("newer version. Update the program.")
    for folder in ("nowhere", "x.jsonl"):
        Path("x.jsonl").write_text("")
        assert run("dump", "--store", folder).code in (1, 2)
    assert not Path("nowhere").exists()


@pytest.mark.parametrize(
    "name", ["Моя громада № 1", "a b", "50% #1?x=1", "при\u0301клад", "it’s 'it'"]
)
def test_a_store_anywhere(run: Run, tmp_path: Path, name: str) -> None:
    at = tmp_path / name
    assert init(run, at).code == 0
    assert applied(run, tmp_path, str(at), MANY[0]).code == 0
    assert (at / "store.db").stat().st_size > 4096
    out = tmp_path / f"{name}.alliance"
    assert run("export", "--store", at, "--to", out, "--all").code == 0
    assert run("backup", "--store", at, "--to", tmp_path / f"{name} backups").code == 0
    assert run("verify", "--store", at).code == 0


def crashed(store: Path, to: Path, saves: int) -> dict[str, Any]:
    """A copy of a store as a crash leaves it: its latest work is in the file beside."""
    with Workspace.open(store, WORDS) as workspace:
        made: dict[str, Any] = {}
        for number in range(saves):
            id_ = new_id()
            workspace.save("need", id_, {"title": {"put": {"en": "y" * 200}}})
            made[id_] = number
        shutil.copytree(store, to)
    assert (to / "store.db-wal").stat().st_size > 0
    return made


def test_a_crash_leaves_what_was_saved(run: Run, store: str, tmp_path: Path) -> None:
    made = crashed(Path(store), tmp_path / "crashed", 10)
    shutil.rmtree(store)
    (tmp_path / "crashed").rename(store)
    assert {one["id"] for one in run("list", "need", "--store", store, "--json").lines} == set(made)
    assert run("verify", "--store", store).code == 0


@pytest.mark.parametrize("with_index", [True, False])
def test_what_a_crash_left_beside_another_file_is_not_taken_up(
    run: Run,
    store: str,
    tmp_path: Path,
    with_index: bool,  # noqa: FBT001
) -> None:
    """Somebody puts back an older store.db, and the newer store.db-wal stays beside it."""
    assert applied(run, tmp_path, store, *MANY).code == 0
    older = (Path(store) / "store.db").read_bytes()
    before = dump(run, store)
    crashed(Path(store), tmp_path / "crashed", 120)
    shutil.rmtree(store)
    (tmp_path / "crashed").rename(store)
    file, beside = Path(store) / "store.db", Path(store) / "store.db-wal"
    newer = beside.read_bytes()
    file.write_bytes(older)
    if not with_index:
        Path(f"{file}-shm").unlink()
    told = said(run("dump", "--store", store))
    assert told.startswith(f"{beside} is not of this store file")
    assert (file.read_bytes(), beside.read_bytes()) == (older, newer), "neither is touched"
    beside.rename(tmp_path / "kept-wal")
    assert dump(run, store) == before, "which is what the sentence advises"
    assert run("verify", "--store", store).code == 0


def test_a_damaged_drafts_file_does_not_keep_anybody_from_work(run: Run, store: str) -> None:
    with Workspace.open(Path(store), WORDS) as workspace:
        workspace.drafts.begin("r", "need", "{}")
        workspace.drafts.put("r", "title", "half a word")
    file = Path(store) / "drafts.db"
    file.write_bytes(flip(file.read_bytes(), 100))
    with Workspace.open(Path(store), WORDS) as workspace:
        assert workspace.drafts.count() == 0
        assert workspace.drafts.moved is not None
        assert workspace.drafts.moved.exists()
    assert run("status", "--store", store).code == 0


def test_drafts_that_another_program_writes_are_not_laid_beside(store: str) -> None:
    with Workspace.open(Path(store), WORDS) as one, Workspace.open(Path(store), WORDS) as other:
        one.drafts.begin("r", "need", "{}")
        one.drafts.put("r", "title", "half a word")
        assert other.drafts.count() == 1
        assert (one.drafts.moved, other.drafts.moved) == (None, None)
