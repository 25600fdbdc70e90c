"""Two windows and the command line on one store at once: every save counts, none waits in vain."""

import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.storage.store import Store
from alliance_desktop.workspace import Workspace, care, new_id
from tests.cli.test_recording import Run, applied, run, store

__all__ = ["run", "store"]

WORDS = "три слова разом"
SAVES = 12

# what a window does: a form saved again and again, while the other does the same
WINDOW = """
import sys
from pathlib import Path
from alliance_desktop.workspace import Workspace
folder, words, record, first, saves = sys.argv[1:]
with Workspace.open(Path(folder), words) as workspace:
    opened = workspace.store.opened()
    print("open", flush=True)
    sys.stdin.readline()
    for number in range(int(first), int(first) + int(saves)):
        done = workspace.save("need", record, {"in_need": {"set": number}}, opened)
        opened = opened.saved(done.changes[0].number)
"""


def window(store: str, record: str, first: int) -> "subprocess.Popen[str]":
    child = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", WINDOW, store, WORDS, record, str(first), str(SAVES)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n", child.communicate()[1]
    return child


def test_three_programs_write_at_once(run: Run, store: str, tmp_path: Path) -> None:
    shared, own = new_id(), new_id()
    with Workspace.open(Path(store), WORDS) as watching:
        seen = watching.store.version()
        told = ((shared, 100), (shared, 200), (own, 300))
        windows = [window(store, record, first) for record, first in told]
        for one in windows:
            assert one.stdin is not None
            one.stdin.write("go\n")
            one.stdin.flush()
        assert applied(run, tmp_path, store, *[{"kind": "need", "set": {}}] * SAVES).code == 0
        for one in windows:
            _, problem = one.communicate(timeout=60)
            assert (one.returncode, problem) == (0, "")
        assert watching.store.version() != seen, "the other windows see it by data_version"
        assert care.verify(watching) == []
        with watching.store.read() as access:
            (line,) = access.log.chains.of_device[watching.keys.device]
            assert (line.first, line.last) == (1, 1 + 4 * SAVES), "one line, every save in it"
        ((row, _, _, _),) = watching.store.find(shared)
        state, _ = watching.store.fold(row)
        assert len(state.conflicts()["in_need", ""]) == 2, "two windows differ like two laptops"
        ((row, _, _, _),) = watching.store.find(own)
        assert watching.store.fold(row)[0].conflicts() == {}


def test_threads_of_one_program_take_turns(store: str) -> None:
    """Not by asking SQLite again and again, which would give up after a while."""
    problems: list[BaseException] = []

    def work(workspace: Workspace) -> None:
        try:
            impatient(workspace.store)
            for _ in range(SAVES):
                workspace.save("need", new_id(), {"in_need": {"set": 1}})
        except BaseException as problem:  # told to the test, which runs elsewhere
            problems.append(problem)

    with Workspace.open(Path(store), WORDS) as workspace:
        threads = [threading.Thread(target=work, args=(workspace,)) for _ in range(4)]
        with workspace.writing():
            for one in threads:
                one.start()
            workspace.save("need", new_id(), {"in_need": {"set": 1}})
        for one in threads:
            one.join()
        assert problems == []
        assert workspace.store.count("need") == 1 + 4 * SAVES


def impatient(store: Store) -> None:
    with store.read() as access:
        access.connection.exec_driver_sql("PRAGMA busy_timeout=1")


def test_a_program_that_writes_too_long_is_not_waited_for(store: str) -> None:
    with Workspace.open(Path(store), WORDS) as one, Workspace.open(Path(store), WORDS) as other:
        impatient(other.store)
        record: Any = new_id()
        with one.writing():
            with pytest.raises(UserError, match="Another program is writing"):
                other.save("need", record, {"in_need": {"set": 1}})
            assert other.store.count("need") == 0, "reading goes on meanwhile"
        other.save("need", record, {"in_need": {"set": 1}})
        assert one.store.count("need") == 1


def test_what_was_begun_as_reading_does_not_write(store: str) -> None:
    with Workspace.open(Path(store), WORDS) as workspace:
        with workspace.store.read(), pytest.raises(RuntimeError, match="begun as reading"):
            workspace.save("need", new_id(), {"in_need": {"set": 1}})
        assert workspace.store.count("need") == 0
