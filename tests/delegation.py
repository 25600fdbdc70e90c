"""Two laptops of one delegation, and what passes between them, without a window."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.cli.recording import read_lines
from alliance_desktop.storage import token
from alliance_desktop.storage.keys import Keys
from alliance_desktop.storage.store import Query
from alliance_desktop.workspace import Clock, Workspace, exporting, importing, recording
from alliance_desktop.workspace.founding import Someone, admit, init, invite, join
from alliance_desktop.workspace.report import Imported

DATA = Path(__file__).parent / "data" / "first-delegation.jsonl"
PASSPHRASE = "correct horse battery"  # noqa: S105 - of stores that live for a test
START = 1_777_980_000_000  # milliseconds: 5 May 2026, 11:20 UTC


class Ticking:
    """A clock that tells a minute more each time it is read."""

    def __init__(self, now: int = START) -> None:
        self.now = now

    def milliseconds(self) -> int:
        self.now += 60_000
        return self.now

    def clock(self) -> Clock:
        return Clock(self.milliseconds, lambda: 180)


@dataclass
class Team:
    """Marta founded the workspace and recorded; Olena joined and has it all."""

    marta: Workspace
    olena: Workspace
    stick: Path

    def carry(self, giver: Workspace, taker: Workspace) -> Imported:
        """One export, taken in."""
        done = exporting.export(giver, self.stick)
        return importing.import_(taker, [Path(str(one["path"])) for one in done.files])

    def id(self, kind: str, number: int = 0) -> str:
        """The id of a record of a kind."""
        return self.marta.store.ids(kind, Query())[number][1]

    def edit(self, workspace: Workspace, kind: str, id_: str, **values: Any) -> None:
        """One save, by whoever's laptop it is."""
        recording.apply(workspace, [recording.Line(1, id_, kind, values)])


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Keys, Keys, int]:
    """The two stores, closed, to be copied; their keys; and what their clock told last."""
    folder, ticking = tmp_path_factory.mktemp("delegation"), Ticking()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
        patch.setenv("ALLIANCE_HOME", str(folder / "home"))
        made = _found(folder, ticking.clock())
        made.carry(made.marta, made.olena)
        made.carry(made.olena, made.marta)
        made.marta.close()
        made.olena.close()
    return folder, made.marta.slots, made.olena.slots, ticking.now


def _found(folder: Path, clock: Clock) -> Team:
    someone = Someone("Marta Lindqvist", "Marta’s laptop", "City of Aarhus")
    marta, _ = init(folder / "marta", PASSPHRASE, "Kharkiv oblast, May 2026", someone, clock)
    recording.apply(marta, list(read_lines(DATA.read_bytes(), marta)))
    other = Someone("Olena Kovalchuk", "Olena’s laptop", "Izium urban hromada")
    olena, request = join(invite(marta), folder / "olena", PASSPHRASE, other, clock)
    admit(marta, request)
    stick = folder / "ALLIANCE-7"
    stick.mkdir()
    return Team(marta, olena, stick)


def _move(folder: Path, to: Path, name: str) -> None:
    """A store at another path that is not a copy: its token goes along."""
    shutil.copytree(folder / name, to / name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALLIANCE_HOME", str(folder / "home"))
        noted = token.read(folder / name)
    assert noted is not None
    token.write(to / name, noted)


@pytest.fixture
def team(founded: tuple[Path, Keys, Keys, int], tmp_path: Path) -> Iterator[Team]:
    """The two laptops, each with its own store, and a stick."""
    folder, keys, other, now = founded
    ticking = Ticking(now)
    for name in ("marta", "olena"):
        _move(folder, tmp_path, name)
    stick = tmp_path / "ALLIANCE-7"
    stick.mkdir()
    marta = Workspace(tmp_path / "marta", keys, ticking.clock())
    olena = Workspace(tmp_path / "olena", other, ticking.clock())
    yield Team(marta, olena, stick)
    marta.close()
    olena.close()
