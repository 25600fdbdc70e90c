"""What is measured of the windows: how soon one is there, from a process that starts.

Both windows are of the same build: packaged where `make build` was called, else from source.
"""

import importlib
import os
import statistics
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QAbstractItemView, QApplication

from alliance_desktop import app
from alliance_desktop.storage import keys
from alliance_desktop.ui.desktop import Desktop
from alliance_desktop.ui.unlock import Unlock
from alliance_desktop.workspace import founding
from tools import first_paint
from tools.bench_cases import PASSPHRASE, Place, Timed

OFFSCREEN: Final = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


def start_window(place: Place) -> Iterator[Timed]:
    """Our window, asking for the passphrase of a store."""
    home = place.scratch / "home"
    founding.init(home / "store", PASSPHRASE, "Small", founding.Someone("Marta"))[0].close()
    ours, _ = first_paint.programs()
    yield lambda: _painted(ours, home)


def start_empty(place: Place) -> Iterator[Timed]:
    """An empty window."""
    _, empty = first_paint.programs()
    yield lambda: _painted(empty, place.scratch)


def _painted(command: first_paint.Command, home: Path) -> Mapping[str, float]:
    environment = os.environ | OFFSCREEN | {"ALLIANCE_HOME": str(home)}
    seconds = [first_paint.took(command, environment) for _ in range(first_paint.ROUNDS)]
    return {"seconds": statistics.median(seconds[1:])}  # the first fills the disk's cache


def unlock_to_list(place: Place) -> Iterator[Timed]:
    """From the passphrase to the needs on the screen: in this process, its modules imported.

    The prepared store's key is cheap to derive, so that of another is derived too, at full cost.
    """
    home, small = place.scratch / "home", place.scratch / "small"
    home.mkdir()
    place.copy("first").rename(home / "store")
    os.environ |= OFFSCREEN | {"ALLIANCE_HOME": str(home)}
    os.environ.pop("ALLIANCE_KEY_MEMORY", None)
    founding.init(small, PASSPHRASE, "Small", founding.Someone("Marta"))[0].close()
    application = QApplication(["bench", "-style", "fusion"])
    desktop = app.make(application)
    desktop.begin()
    desktop.show()
    desktop.grab()
    for name in app.LATER:  # as it does while somebody types
        importlib.import_module(name)
    yield lambda: _open(desktop, small)
    desktop.close()


def _open(desktop: Desktop, small: Path) -> None:
    shown = desktop.shown
    if not isinstance(shown, Unlock):
        raise TypeError(f"{shown} is shown")
    keys.unlock(small, PASSPHRASE)
    shown.passphrase_given.emit(PASSPHRASE)
    window = _until(lambda: desktop.window_shown)
    window.show_page("needs")
    view = _until(lambda: window.findChild(QAbstractItemView, "needs.list"))
    _until(lambda: view.model().rowCount())
    desktop.grab()


T = TypeVar("T")


def _until(what: Callable[[], T | None]) -> T:
    """Lets the window work until there is something."""
    while not (found := what()):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)
    return found


CASES: Final = {case.__name__: case for case in (start_window, start_empty, unlock_to_list)}
