"""Shortcuts on the layouts of those who use the program, by synthetic key events.

What each layout sends was measured on X11: the character of the key at that place, and where it is.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from alliance_desktop.ui.keys import Keyboard

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
XKB = 8

# layout: what the keys at the places of S, Z, V, 1 and 2 send with Ctrl
LAYOUTS = {
    "ua": [*"ІЯМ12"],
    "gr": [*"ΣΖΩ12"],
    "bg": [*"ЯЮЭ12"],
    "fr": [*"SWV&É"],
    "cz": [*"SYV+Ě"],
    "us": [*"SZV12"],
}
PLACES = {"S": 31, "Z": 44, "V": 47, "1": 2, "2": 3}


class Window(QWidget):
    """A window with a text field and the shortcuts of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        for name in ("Ctrl+S", "Ctrl+1", "Ctrl+2", "Ctrl+Z", "Ctrl+Shift+L"):
            action = QAction(name, self)
            action.setShortcut(QKeySequence(name))
            action.triggered.connect(lambda *_, name=name: self.done.append(name))
            self.addAction(action)

    def press(self, sign: str, place: int, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
        """As Qt does: first who wants it, then the shortcuts, then the widget."""
        code = ord(sign)
        asked = self.event_of(QEvent.Type.ShortcutOverride, code, place, modifiers)
        asked.ignore()
        QApplication.sendEvent(self.field, asked)
        if not asked.isAccepted():
            typed = QKeySequence(code | modifiers.value)
            for action in self.actions():
                if typed in action.shortcuts():
                    action.trigger()
                    return
        pressed = self.event_of(QEvent.Type.KeyPress, code, place, modifiers)
        QApplication.sendEvent(self.field, pressed)

    def event_of(
        self, kind: QEvent.Type, code: int, place: int, modifiers: Qt.KeyboardModifier
    ) -> QKeyEvent:
        return QKeyEvent(kind, code, modifiers, place + XKB, 0, 0, "")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    app = QApplication.instance()
    assert app is not None
    keyboard = Keyboard(app, offset=XKB)
    app.installEventFilter(keyboard)
    made = Window()
    qtbot.addWidget(made)
    made.show()
    yield made
    app.removeEventFilter(keyboard)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_shortcut_fires_once_on_every_layout(window: Window, layout: str) -> None:
    s, _, _, one, two = LAYOUTS[layout]
    window.press(s, PLACES["S"])
    assert window.done == ["Ctrl+S"]
    window.press(one, PLACES["1"])
    window.press(two, PLACES["2"])
    assert window.done == ["Ctrl+S", "Ctrl+1", "Ctrl+2"]


@pytest.mark.parametrize("layout", ["ua", "gr", "bg"])
def test_undo_and_paste_work_in_a_text_field(window: Window, layout: str) -> None:
    _, z, v, _, _ = LAYOUTS[layout]
    QApplication.clipboard().setText("Ізюм")
    window.press(v, PLACES["V"])
    assert window.field.text() == "Ізюм"
    window.press(z, PLACES["Z"])
    assert window.field.text() == ""
    assert window.done == []  # the field keeps undo for itself


def test_a_latin_key_is_left_alone_wherever_it_is(window: Window) -> None:
    """Where Qt falls back to a Latin layout configured beside, the filter sees only Latin keys."""
    window.press("S", PLACES["Z"])  # as on Dvorak or AZERTY: the letter counts, not the place
    assert window.done == ["Ctrl+S"]


def test_alt_and_altgr_are_left_alone(window: Window) -> None:
    window.press("І", PLACES["S"], CONTROL | ALT)
    window.press("І", PLACES["S"], Qt.KeyboardModifier.NoModifier)
    assert window.done == []


def test_shift_goes_with_it(window: Window) -> None:
    window.press("Д", 38, CONTROL | SHIFT)
    assert window.done == ["Ctrl+Shift+L"]


def test_what_is_being_composed_is_left_alone(window: Window) -> None:
    QApplication.sendEvent(window.field, QInputMethodEvent("і", []))
    window.press("І", PLACES["S"])
    assert window.done == []


def test_an_action_for_the_key_as_typed_comes_first(window: Window) -> None:
    action = QAction("typed", window)
    action.setShortcut(QKeySequence("Ctrl+І"))
    action.triggered.connect(lambda: window.done.append("typed"))
    window.addAction(action)
    window.press("І", PLACES["S"])
    assert window.done == ["typed"]


def test_a_disabled_action_does_nothing(window: Window) -> None:
    window.actions()[0].setEnabled(False)
    window.press("І", PLACES["S"])
    assert window.done == []


def test_it_tells_when_control_is_held(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert app is not None
    keyboard = Keyboard(app, offset=XKB)
    told: list[bool] = []
    keyboard.control_held.connect(told.append)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        keyboard.eventFilter(app, QKeyEvent(kind, Qt.Key.Key_Control, CONTROL))
    assert told == [True, False]
    qtbot.waitUntil(lambda: keyboard.idle > 5)
    keyboard.eventFilter(app, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, SHIFT))
    assert keyboard.idle <= 5
