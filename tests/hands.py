"""Hands on a keyboard, for tests of windows: any script, into whatever has the keyboard."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def write(target: QWidget, text: str) -> None:
    """Types a text into a widget; QTest itself knows Latin letters alone."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(target, letter)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, NO, letter)
            QApplication.sendEvent(target, event)


def focus_of(window: QWidget) -> QWidget:
    """What has the keyboard in a window."""
    target = window.window().focusWidget()
    assert target is not None, "nothing has the keyboard"
    return target


def type_in(window: QWidget, *parts: str | Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    """Types texts and presses keys, one after the other, wherever the keyboard goes."""
    for part in parts:
        target = focus_of(window)
        match part:
            case str():
                write(target, part)
            case (key, held):
                QTest.keyClick(target, key, held)
            case _:
                QTest.keyClick(target, part)
