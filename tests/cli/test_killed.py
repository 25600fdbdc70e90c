"""Killed at any moment, a piece of work leaves what was before it or what is after it."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.storage import backup, keys
from alliance_desktop.workspace import (
    Workspace,
    care,
    confirming,
    exporting,
    importing,
    inspecting,
    new_id,
    reading,
    recording,
)
from tests import killing, pair
from tests.cli.test_exchanging import dump, team
from tests.cli.test_recording import Run, applied, run
from tests.killing import Moment, Work, Worker
from tests.pair import WORDS, at_home

__all__ = ["run", "team"]

EVERY = bool(os.environ.get("ALLIANCE_SOAK"))  # by `make soak`: at every moment
SAMPLE = 2  # moments of each piece of work on other days
State = tuple[bytes, int]
Check = Callable[[Moment, State], None]

traced = pytest.mark.skipif(not killing.can_trace(), reason="strace may not look into processes")


class Stage:
    """Two stores and the files between them, put back as they were before each death."""

    def __init__(self, kept: Path, folder: Path, worker: Worker) -> None:
        self.folder, self.store, self.worker = folder, folder / "o", worker
        self._kept, self.copied = kept, False
        self.set_up()

    def set_up(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self._kept, self.folder)
        if self.copied:
            shutil.rmtree(self.folder / "home" / "tokens")

    def state(self) -> State:
        """What the store shows, and how many files it names that are not there."""
        return state_of(self.store)

    def kill(self, name: str, rest: tuple[str, ...], check: Check) -> None:
        """Kills a piece of work at its moments, looking each time at what it left."""
        before = self.state()
        self.set_up()
        one = Work(self.worker, (name, str(self.store), *rest))
        moments = one.moments(self.folder.parent)
        after = self.state()
        chosen = moments if EVERY else moments[:: -(-len(moments) // SAMPLE)] + moments[-1:]
        deaths = 0
        for moment in chosen:
            self.set_up()
            deaths += one.kill_at(moment)
            assert self.state() in (before, after), moment
            check(moment, after)
        print(f"{name}: killed at {deaths} of {len(moments)} moments")  # noqa: T201


def state_of(store: Path) -> State:
    with Workspace.open(store, WORDS) as workspace:
        assert care.verify(workspace) == []
        missing = confirming.missing_media(workspace)
        return b"\n".join(reading.dump(workspace)), len(missing)


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path]]:
    """Made once: Olena has Marta's first bundle, Marta's second is on the stick."""
    folder = tmp_path_factory.mktemp("killed") / "place"  # the tokens know it by this path
    photo = folder / "photo.jpg"
    with at_home(folder / "home"):
        marta, olena = pair.found(folder)
        with marta, olena:
            photo.write_bytes(b"\xff\xd8\xff" + os.urandom(30_000))
            need = new_id()
            marta.save("need", need, {"severity": {"set": 3}})
            exchange(marta, olena, folder / "first.alliance")
            recording.attach(marta, need, [photo])
            marta.save("need", need, {"severity": {"set": 2}})
            olena.save("need", need, {"severity": {"set": 5}})
            for one in (marta, olena):
                one.save("need", new_id(), {"in_need": {"set": 40}})
            exporting.export(marta, folder / "x.alliance")
        (folder / "out").mkdir()
        kept = folder.with_name("kept")
        folder.rename(kept)
        yield kept, folder


def exchange(giver: Workspace, taker: Workspace, file: Path) -> None:
    exporting.export(giver, file)
    importing.import_(taker, [file])


@pytest.fixture(scope="module")
def worker(places: tuple[Path, Path]) -> Iterator[Worker]:
    _, folder = places
    with at_home(folder / "home"):
        made = Worker()
    yield made
    made.close()


@pytest.fixture
def stage(
    places: tuple[Path, Path], worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    kept, folder = places
    made = Stage(kept, folder, worker)
    monkeypatch.chdir(folder.parent)
    with at_home(folder / "home"):
        yield made


@traced
@pytest.mark.parametrize("name", ["save", "take_in", "attach"])
def test_a_killed_piece_of_work_is_done_or_not(stage: Stage, name: str) -> None:
    needed = {"take_in": ("x.alliance",), "attach": ("photo.jpg",)}.get(name, ())
    rest = tuple(str(stage.folder / one) for one in needed)

    def check(moment: Moment, after: State) -> None:
        left = [one for one in stage.store.rglob("*") if one.suffix in (".bundle", ".part")]
        for one in left:
            os.utime(one, (1, 1))  # a day later, nobody can be at work on it any more
        killing.WORKS[name](stage.store, *rest)
        assert stage.state() == after, f"done again after {moment}"
        if name == "take_in":
            assert not any(one.exists() for one in left), f"left after {moment}"

    stage.kill(name, rest, check)


@traced
def test_a_killed_first_save_of_a_copy_forks_nothing(stage: Stage) -> None:
    stage.copied = True
    stage.set_up()
    with Workspace.open(stage.store, WORDS) as olena:
        was = olena.keys.device

    def check(moment: Moment, after: State) -> None:
        killing.save(stage.store)
        assert stage.state() == after, moment
        with (
            Workspace.open(stage.store, WORDS) as olena,
            Workspace.open(stage.folder / "m", WORDS) as marta,
        ):
            exchange(olena, marta, stage.folder / "o.alliance")
            with olena.store.read() as access:
                saved = olena.store.history(olena.store.everything()[-1][0])
                newest = max((change for _, change, _ in saved), key=lambda one: one.at)
                assert newest.device == olena.keys.device != was, moment
                assert not access.log.chains.forked(was), moment

    stage.kill("save", (), check)


@traced
def test_a_killed_export_leaves_whole_files_only(stage: Stage) -> None:
    def check(moment: Moment, after: State) -> None:
        del after
        with Workspace.open(stage.folder / "m", WORDS) as marta:
            for file in (stage.folder / "out").glob("*.alliance"):
                assert inspecting.inspect(file, marta)["readable"], moment
        again = stage.folder / "again.alliance"
        killing.give_out(stage.store, str(again))
        assert again.exists()

    stage.kill("give_out", (str(stage.folder / "out"),), check)


@traced
def test_a_killed_backup_leaves_whole_backups_only(stage: Stage) -> None:
    before = stage.state()
    back = stage.folder / "back"

    def check(moment: Moment, after: State) -> None:
        del after
        for made in (stage.folder / "backups").glob("*"):
            if made.suffix != ".part":
                backup.bring_back(made, back)
                assert state_of(back) == before, moment
        killing.back_up(stage.store, str(stage.folder / "more"))

    stage.kill("back_up", (str(stage.folder / "backups"),), check)


@traced
def test_a_killed_change_of_passphrase_leaves_one_that_opens(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = "чотири слова поспіль тут"
    monkeypatch.setattr(stage, "state", lambda: (b"", 0))  # asked below instead

    def opens(words: str) -> bool:
        try:
            keys.unlock(stage.store, words)
        except UserError:
            return False
        return True

    def check(moment: Moment, after: State) -> None:
        del after
        assert opens(WORDS) != opens(new), moment

    stage.kill("change_passphrase", (new,), check)


@pytest.mark.skipif(killing.can_trace(), reason="killed at exact moments instead")
def test_a_killed_import(run: Run, team: tuple[str, str], tmp_path: Path) -> None:
    """At twelve moments by the clock, where nothing can be known of the system's calls."""
    marta, olena = team
    lines = [{"kind": "need", "set": {"in_need": n, "title": {"en": "x" * 50}}} for n in range(300)]
    applied(run, tmp_path, marta, *lines)
    run("export", "--store", marta, "--to", "x.alliance")
    before = dump(run, olena)
    command = [sys.executable, "-m", "alliance_desktop", "import", "x.alliance", "--store", olena]
    whole = _seconds([*command, "--dry-run"])
    for moment in range(12):
        child = subprocess.Popen([*command, "--yes"], stderr=subprocess.DEVNULL)  # noqa: S603
        time.sleep(whole * (0.4 + 0.6 * moment / 12))
        child.kill()
        child.wait()
        assert run("verify", "--store", olena).code == 0
        if dump(run, olena) != before:
            break
    assert run("import", "x.alliance", "--store", olena, "--yes").code == 0
    assert dump(run, olena).count("\n") == 311
    assert run("verify", "--store", olena).code == 0


def _seconds(command: list[str]) -> float:
    begun = time.monotonic()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)  # noqa: S603
    return time.monotonic() - begun
