"""Kills a piece of work at each of its writes, fsyncs and renames, by strace.

Run as a program this is the worker: it has everything imported, and for each line on its input,
which names a piece of work, forks a child that does it once told to. So a death costs milliseconds,
not a start.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WORDS = "три слова разом"
CALLS = (
    *("write", "writev", "pwrite64", "pwritev", "fsync", "fdatasync", "ftruncate", "fallocate"),
    *("rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat"),
    *("copy_file_range", "sendfile", "link", "linkat"),
)
PATIENCE = 60  # seconds


@dataclass(frozen=True)
class Moment:
    """Just before one call of the system is made: its name, and which call of that name it is."""

    call: str
    number: int


class Worker:
    """Another process that does pieces of work, and is killed at them."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.killing"]
        environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
        self._worker = subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )

    def close(self) -> None:
        self._worker.communicate(timeout=PATIENCE)

    def traced(self, words: Sequence[str], options: list[str]) -> int:
        """Has a child do a piece of work while strace looks on; how the child ended."""
        assert self._worker.stdin is not None
        assert self._worker.stdout is not None
        print(json.dumps(words), file=self._worker.stdin, flush=True)
        child = int(self._worker.stdout.readline())
        command = ["strace", "-f", "-p", str(child), *options]
        tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)  # noqa: S603
        assert tracer.stderr is not None
        assert "attached" in tracer.stderr.readline()
        print("go", file=self._worker.stdin, flush=True)
        status = int(self._worker.stdout.readline())
        tracer.communicate(timeout=PATIENCE)
        return status


@dataclass(frozen=True)
class Work:
    """A piece of work: its name and what it is done with."""

    worker: Worker
    words: tuple[str, ...]

    def moments(self, folder: Path) -> list[Moment]:
        """Does the work to its end; every moment at which it could have been killed."""
        log = folder / "strace.log"
        status = self.worker.traced(self.words, ["-e", f"trace={','.join(CALLS)}", "-o", str(log)])
        assert status == 0, log.read_text()[-2000:]
        made = re.findall(r"^(?:\d+ +)?(\w+)\(", log.read_text(), re.MULTILINE)
        log.unlink()
        counts = Counter(made)
        return [Moment(call, n + 1) for call in counts for n in range(counts[call])]

    def kill_at(self, moment: Moment) -> bool:
        """Does the work until the moment comes; False where it ended before it."""
        inject = f"inject={moment.call}:signal=KILL:when={moment.number}"
        trace = f"trace={moment.call}"
        status = self.worker.traced(self.words, ["-e", trace, "-e", inject, "-o", os.devnull])
        assert status in (0, -signal.SIGKILL), f"it ended with {status} before {moment}"
        return status != 0


def can_trace() -> bool:
    """Whether strace is here and may look into other processes."""
    if shutil.which("strace") is None:
        return False
    command = ["strace", "-qq", "-e", "trace=none", "true"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0  # noqa: S603


# the other side


def save(store: Path) -> None:
    """A form is saved."""
    from alliance_desktop.workspace import Workspace

    with Workspace.open(store, WORDS) as workspace:
        id_ = workspace.store.everything()[-1][2]
        bodies: dict[str, Any] = {"in_need": {"set": 77}, "title": {"put": {"uk": "Дах"}}}
        workspace.save("need", id_, bodies)


def take_in(store: Path, *bundles: str) -> None:
    """Bundles are imported."""
    from alliance_desktop.workspace import Workspace, importing

    with Workspace.open(store, WORDS) as workspace:
        importing.import_(workspace, [Path(one) for one in bundles])


def give_out(store: Path, to: str) -> None:
    """A bundle is written."""
    from alliance_desktop.workspace import Workspace, exporting

    with Workspace.open(store, WORDS) as workspace:
        exporting.export(workspace, Path(to))


def back_up(store: Path, to: str) -> None:
    """A backup is made."""
    from alliance_desktop.workspace import Workspace, care

    with Workspace.open(store, WORDS) as workspace:
        care.back_up(workspace, Path(to))


def attach(store: Path, photo: str) -> None:
    """A photo is put into a record."""
    from alliance_desktop.workspace import Workspace, recording

    with Workspace.open(store, WORDS) as workspace:
        id_ = workspace.store.everything()[-1][2]
        recording.attach(workspace, id_, [Path(photo)])


def change_passphrase(store: Path, new: str) -> None:
    """The key is wrapped anew."""
    from alliance_desktop.storage import keys

    keys.change_passphrase(store, WORDS, new)


WORKS = {one.__name__: one for one in (save, take_in, give_out, back_up, attach, change_passphrase)}


def _serve() -> None:
    from alliance_desktop.workspace import care, exporting, importing, recording

    del care, exporting, importing, recording  # imported before the first fork
    for line in sys.stdin:
        name, store, *rest = json.loads(line)
        gate, door = os.pipe()
        child = os.fork()
        if child == 0:
            os.read(gate, 1)
            try:
                WORKS[name](Path(store), *rest)
            except BaseException as problem:
                sys.stderr.write(f"{name}: {problem!r}\n")
                os._exit(1)
            os._exit(0)
        print(child, flush=True)  # noqa: T201
        sys.stdin.readline()
        os.write(door, b"g")
        _, status = os.waitpid(child, 0)
        for end in (gate, door):
            os.close(end)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201


if __name__ == "__main__":
    _serve()
