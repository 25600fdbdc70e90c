"""Puts the window and what stands behind it together."""

import gc
import importlib
import os
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from alliance_desktop import __version__, paths, settings
from alliance_desktop.ui.background import report_bugs
from alliance_desktop.ui.desktop import Desktop
from alliance_desktop.ui.keys import Keyboard
from alliance_desktop.ui.look import Look

_AFTER_PAINT: Final = 60  # milliseconds
LATER: Final = ("alliance_desktop.ui.pages", "alliance_desktop.ui.window")


def main(arguments: Sequence[str] | None = None) -> int:
    """Opens the window; the exit code."""
    options = _options(sys.argv[1:] if arguments is None else arguments)
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("Alliance Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("alliance-desktop")
    desktop = make(app)
    if told := os.environ.get("ALLIANCE_FIRST_PAINT"):  # for measuring
        from alliance_desktop.ui.first_paint import tell_first_paint

        tell_first_paint(desktop, Path(told))
    if options.self_test:
        from alliance_desktop.ui.proving import self_test

        return self_test(desktop, options.self_test)
    report_bugs(desktop.bug_met.emit)
    app.aboutToQuit.connect(desktop.end)
    desktop.begin(options.store)
    if options.demonstration:
        desktop.show_demonstration()
    desktop.show()
    # most of what takes time to import is needed when the passphrase is there, not before
    QTimer.singleShot(_AFTER_PAINT, desktop, lambda: _load_the_rest(desktop))
    return app.exec()


def make(app: QApplication) -> Desktop:
    """The window, dressed and ready to be shown."""
    chosen = settings.load(paths.settings_file())
    look = Look(chosen.theme, chosen.text_size, app)
    look.dress()
    desktop = Desktop(look, Keyboard(app), chosen)
    if chosen.window is None and chosen.recent_stores:
        desktop.setWindowState(Qt.WindowState.WindowMaximized)
    return desktop


@dataclass(slots=True)
class Options:
    """What the program was started with."""

    store: Path | None = None
    demonstration: bool = False
    self_test: Path | None = None


def _options(arguments: Sequence[str]) -> Options:
    if not arguments:
        return Options()
    import argparse

    parser = argparse.ArgumentParser(prog="alliance-desktop", description="Opens the window.")
    parser.add_argument("--store", type=Path, help="The folder of a store.")
    parser.add_argument("--demonstration", action="store_true", help="Invented records instead.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--self-test", type=Path, help=argparse.SUPPRESS)  # `alliance self-test`
    return parser.parse_args(arguments, Options())


def _load_the_rest(desktop: Desktop) -> None:
    gc.enable()
    desktop.listen()

    def load() -> None:
        for name in LATER:
            importlib.import_module(name)

    threading.Thread(target=load, name="import", daemon=True).start()
