"""What tests of windows get: a look, an open workspace of the first delegation, a session."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from alliance_desktop.cli.recording import read_lines
from alliance_desktop.storage.keys import Keys
from alliance_desktop.ui.desktop import Desktop
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.session import Session
from alliance_desktop.workspace import Workspace, recording
from alliance_desktop.workspace.founding import Someone, init
from tests.ui.hands import PASSPHRASE, start
from tests.windows import look

__all__ = ["look"]

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="session")
def first_delegation(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Keys]:
    """A closed store with the records of the first delegation, to be copied, and its keys."""
    folder = tmp_path_factory.mktemp("first") / "store"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
        opened, _ = init(folder, PASSPHRASE, "Kharkiv oblast", Someone("Marta Lindqvist"))
    lines = read_lines((DATA / "first-delegation.jsonl").read_bytes(), opened)
    recording.apply(opened, list(lines))
    opened.close()
    return folder, opened.slots


@pytest.fixture
def workspace(first_delegation: tuple[Path, Keys], tmp_path: Path) -> Iterator[Workspace]:
    """A store with the records of the first delegation, whose passphrase is PASSPHRASE."""
    template, keys = first_delegation
    shutil.copytree(template, tmp_path / "store")
    opened = Workspace(tmp_path / "store", keys)
    yield opened
    opened.close()


@pytest.fixture
def session(workspace: Workspace, look: Look) -> Iterator[Session]:
    """A session whose work is done at once, on this thread."""
    made = Session(workspace, look, QLocale("en_GB"), inline=True)
    yield made
    made.close()


@pytest.fixture
def desktop(
    qtbot: QtBot,
    look: Look,
    home: Path,
    first_delegation: tuple[Path, Keys],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desktop]:
    """The window before the store of the first delegation, at the passphrase."""
    monkeypatch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
    shutil.copytree(first_delegation[0], home / "store")
    made = start(qtbot, look)
    yield made
    made.close()
