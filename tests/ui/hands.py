"""What a person does with the window, for tests: typing, clicking, unlocking, reading."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from alliance_desktop import paths, settings
from alliance_desktop.ui.components import KeyButton
from alliance_desktop.ui.desktop import Desktop
from alliance_desktop.ui.keys import Keyboard
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.unlock import Unlock
from alliance_desktop.ui.window import Window

PASSPHRASE = "correct horse battery"  # noqa: S105 - of stores that live for a test


def start(qtbot: QtBot, look: Look) -> Desktop:
    app = QApplication.instance()
    assert app is not None
    made = Desktop(look, Keyboard(app), settings.load(paths.settings_file()))
    qtbot.addWidget(made)
    made.begin()
    made.show()
    return made


def unlock_of(desktop: Desktop) -> Unlock:
    shown = desktop.shown
    assert isinstance(shown, Unlock)
    return shown


def type_in(edit: QLineEdit, text: str, *, shift: bool = False) -> None:
    """Types letter by letter; QTest can't type Cyrillic."""
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(edit, QKeyEvent(kind, 0, modifiers, sign))


def enter(qtbot: QtBot, desktop: Desktop, passphrase: str = PASSPHRASE) -> Window:
    unlock = unlock_of(desktop)
    type_in(unlock.field.edit, passphrase)
    unlock.button.click()
    qtbot.waitUntil(lambda: isinstance(desktop.shown, Window), timeout=10_000)
    assert desktop.window_shown is not None
    return desktop.window_shown


def said(desktop: Desktop) -> str:
    """All words on the screen."""
    return "\n".join(one.text() for one in desktop.findChildren(QLabel) if one.isVisible())


def button(desktop: Desktop, name: str) -> KeyButton:
    found = [one for one in desktop.findChildren(KeyButton) if one.objectName() == name]
    assert len(found) == 1, name
    return found[0]
