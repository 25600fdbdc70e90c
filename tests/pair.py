"""Two laptops of one workspace, made through the program's own verbs: faster than by commands."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from alliance_desktop.workspace import Workspace, exporting, founding, importing
from alliance_desktop.workspace.founding import Someone

WORDS = "три слова разом"


@contextmanager
def at_home(home: Path) -> Iterator[None]:
    """The program's own folder and a cheap key, also where no test's fixtures are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALLIANCE_HOME", str(home))
        patch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
        yield


def found(folder: Path) -> tuple[Workspace, Workspace]:
    """Marta's workspace in `m`, and Olena's in `o`, who is admitted."""
    marta, _ = founding.init(folder / "m", WORDS, "Kharkiv", Someone("Marta", "Marta’s"))
    invitation = founding.invite(marta)
    olena, request = founding.join(invitation, folder / "o", WORDS, Someone("Olena", "Olena’s"))
    founding.admit(marta, request)
    return marta, olena


def give(giver: Workspace, taker: Workspace) -> None:
    """All that the other has not confirmed, by a file that is gone afterwards."""
    file = giver.folder.parent / f"{os.urandom(4).hex()}.alliance"
    if exporting.export(giver, file).files:
        importing.import_(taker, [file])
        file.unlink()
