"""The keyboard of every layout: one filter on the application, by where a key is, not what it says.

With a Ukrainian, Bulgarian or Greek layout alone no Ctrl+letter reaches a shortcut, not even copy
and paste; on French and Czech ones no Ctrl+digit does. The filter puts the Latin key in its place.
"""

import sys
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QApplication, QWidget

_NAMED: Final = 0x01000000  # from here on are keys with names: arrows, F keys, Enter
_XKB: Final = 8  # what X11 and Wayland add to the kernel's codes
_ROWS: Final = ((2, "1234567890"), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
POSITIONS: Final = {start + n: sign for start, row in _ROWS for n, sign in enumerate(row)}
_NOTICED: Final = (
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
    QEvent.Type.FocusOut,
)


class Keyboard(QObject):
    """The filter. It also tells when Ctrl is held, and knows how long nobody has done a thing."""

    control_held = Signal(bool)
    lock_pressed = Signal()  # Ctrl+L over a dialog, where the window's own keys do nothing

    def __init__(self, parent: QObject, *, offset: int | None = None) -> None:
        """`offset` is what the platform adds to a key's position; found out by itself."""
        super().__init__(parent)
        self._offset = _offset() if offset is None else offset
        self._idle = QElapsedTimer()
        self._idle.start()
        self._held = self._composing = False

    @property
    def idle(self) -> int:
        """Milliseconds since a key or the mouse was last used."""
        return self._idle.elapsed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks at keys on their way to a widget; takes those it does in the widget's place."""
        kind = event.type()
        if kind in _NOTICED:
            self._notice(event)
        if kind != QEvent.Type.ShortcutOverride and kind != QEvent.Type.KeyPress:
            return False
        if not isinstance(watched, QWidget) or not isinstance(event, QKeyEvent):
            return False
        latin = self._latin(watched, event)
        if latin is None:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
        else:
            self._press(watched, event, latin)
        return True

    def _notice(self, event: QEvent) -> None:
        match event:
            case QInputMethodEvent():
                self._composing = bool(event.preeditString())
            case QFocusEvent():
                self._composing = False
            case QKeyEvent():
                self._idle.restart()
                self._notice_control(event)
                if _is_lock(event) and QApplication.activeModalWidget() is not None:
                    self.lock_pressed.emit()
            case _:
                self._idle.restart()

    def _notice_control(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Control:
            held = event.type() == QEvent.Type.KeyPress
            if held != self._held:
                self._held = held
                self.control_held.emit(held)

    def _latin(self, widget: QWidget, event: QKeyEvent) -> Qt.Key | None:
        """The Latin key at this place, where the layout has something else; None to leave it."""
        modifiers, key = event.modifiers(), event.key()
        control = Qt.KeyboardModifier.ControlModifier
        if not modifiers & control or modifiers & Qt.KeyboardModifier.AltModifier:
            return None
        if key >= _NAMED or key == 0 or (key < 0x80 and chr(key).isalnum()):
            return None
        sign = POSITIONS.get(event.nativeScanCode() - self._offset)
        if sign is None or self._composing:
            return None
        if action_for(_sequence(modifiers, Qt.Key(key)), widget) is not None:
            return None
        return Qt.Key(ord(sign))

    def _press(self, widget: QWidget, event: QKeyEvent, latin: Qt.Key) -> None:
        action = action_for(_sequence(event.modifiers(), latin), widget)
        if action is not None and not _keeps(widget, event, latin):
            if not event.isAutoRepeat() or action.autoRepeat():
                action.trigger()
            return
        QApplication.sendEvent(
            widget, QKeyEvent(QEvent.Type.KeyPress, latin, event.modifiers(), "")
        )


def _is_lock(event: QKeyEvent) -> bool:
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return control and event.key() == Qt.Key.Key_L and event.type() == QEvent.Type.KeyPress


def _keeps(widget: QWidget, event: QKeyEvent, latin: Qt.Key) -> bool:
    """Whether a widget wants this key for itself, as a text field wants undo."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, latin, event.modifiers(), "")
    asked.ignore()
    QApplication.sendEvent(widget, asked)
    return asked.isAccepted()


def action_for(sequence: QKeySequence, widget: QWidget) -> QAction | None:
    """The enabled action that a key sequence would do in the window of a widget."""
    window = widget.window()
    for owner in (window, *window.findChildren(QWidget)):
        if owner.isVisible() or owner is window:
            for action in owner.actions():
                if action.isEnabled() and sequence in action.shortcuts():
                    return action
    return None


def sign_at(event: QKeyEvent) -> str:
    """The Latin sign of a key by its place, whatever the layout has there; "" for other keys."""
    return POSITIONS.get(event.nativeScanCode() - _offset(), "")


def _sequence(modifiers: Qt.KeyboardModifier, key: Qt.Key) -> QKeySequence:
    plain = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(plain, key))


def _offset() -> int:
    return 0 if sys.platform == "win32" or QGuiApplication.platformName() == "windows" else _XKB
