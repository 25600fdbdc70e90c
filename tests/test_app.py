"""What the window can be started with, and how it is measured."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from alliance_desktop import __version__, app
from alliance_desktop.ui import first_paint


def test_the_window_opens_a_store_or_a_demonstration(capsys: pytest.CaptureFixture[str]) -> None:
    assert app._options([]) == app.Options()
    assert app._options(["--store", "kharkiv"]) == app.Options(store=Path("kharkiv"))
    assert app._options(["--demonstration"]) == app.Options(demonstration=True)
    with pytest.raises(SystemExit, match="0"):
        app._options(["--version"])
    assert capsys.readouterr().out == f"{__version__}\n"


def test_the_first_paint_is_told_once(qtbot: QtBot) -> None:
    instance, told = QCoreApplication.instance(), list[str]()
    assert instance is not None
    watch = first_paint.FirstPaint(lambda: told.append("painted"), instance)
    instance.installEventFilter(watch)
    for text in ("one", "two"):
        label = QLabel(text)
        qtbot.addWidget(label)
        label.show()
        qtbot.waitExposed(label)
        qtbot.waitUntil(lambda: bool(told))
    instance.removeEventFilter(watch)
    assert told == ["painted"]
