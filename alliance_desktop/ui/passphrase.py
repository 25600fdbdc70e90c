"""Typing a passphrase: what the keyboard is set to, Caps Lock, and looking at what was typed."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from alliance_desktop.ui.components import Chip, IconLabel, label, row
from alliance_desktop.ui.look import Look, set_property

# the first letters of an alphabet, by where its letters stand in Unicode
_ALPHABETS: Final = (("АБВ", 0x0400, 0x052F), ("ΑΒΓ", 0x0370, 0x03FF), ("ABC", 0x0041, 0x024F))
_LAYOUTS: Final = {"uk": "УКР", "bg": "БГ", "el": "ΕΛ"}  # noqa: RUF001 - as on the keyboard


def alphabet(text: str) -> str:
    """The alphabet of the last letter of a text by its first letters; "" where there is none."""
    for sign in reversed(text):
        if sign.isalpha():
            return next((name for name, low, high in _ALPHABETS if low <= ord(sign) <= high), "")
    return ""


class PassphraseField(QWidget):
    """A label, the field, an eye, and hints at keyboard and Caps Lock."""

    changed = Signal()
    entered = Signal()

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        """`text` is the label."""
        super().__init__(parent)
        self.look = look
        self._label = label(look, text, "label")
        self.edit = self._make_edit(text)
        self._label.setBuddy(self.edit)
        self._layout = Chip(look, "", "plain", "keyboard")
        self._layout.setObjectName("passphrase.layout")
        self._layout.hide()
        self._caps = label(look, self.tr("Capital letters are on"), "warn")
        self._caps.setObjectName("passphrase.caps")
        self._caps_icon = IconLabel(look, "triangle-alert", "warn", 15)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(look.px(4))
        body.addLayout(row(self._label, None, self._layout))
        body.addWidget(self.edit)
        body.addLayout(row(self._caps_icon, self._caps, None, gap=look.px(6)))
        self.caps_on = False
        self._show_eye()
        self._show_caps()
        QGuiApplication.inputMethod().localeChanged.connect(self._show_layout)
        self._show_layout()

    def _make_edit(self, name: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setObjectName("passphrase")
        edit.setAccessibleName(name)
        edit.textChanged.connect(self._typed)
        edit.returnPressed.connect(self.entered)
        edit.installEventFilter(self)
        self._eye = QAction(edit)
        self._eye.triggered.connect(self._toggle)
        edit.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        return edit

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    @property
    def keyboard(self) -> str:
        """What the keyboard is set to, as far as one can know, in its own letters; or ""."""
        typed = alphabet(self.edit.text())
        language = QGuiApplication.inputMethod().locale().name().split("_")[0]
        known = _LAYOUTS.get(language, "")
        if known and typed in ("", alphabet(known)):
            return known
        return typed

    def clear(self) -> None:
        """Empties the field and forgets what could be undone."""
        self.edit.clear()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._show_eye()

    def set_bad(self, *, bad: bool) -> None:
        """Marks it as what has to be typed again."""
        set_property(self.edit, "state", "bad" if bad else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learns from a letter and Shift whether Caps Lock is on."""
        del watched
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() == Qt.Key.Key_CapsLock:
                self.caps_on = not self.caps_on
            elif len(text) == 1 and text.upper() != text.lower():
                self.caps_on = text.isupper() != shift
            self._show_caps()
        return False

    def _typed(self) -> None:
        self.set_bad(bad=False)
        self._show_layout()
        self.changed.emit()

    def _show_layout(self) -> None:
        name = self.keyboard
        self._layout.setVisible(bool(name))
        if name:
            tone = "plain" if alphabet(name) == "ABC" else "warn"
            text = self.tr("Keyboard: {0}").format(name)
            self._layout.show_as(text, tone, "keyboard")

    def _show_caps(self) -> None:
        self._caps.setVisible(self.caps_on)
        self._caps_icon.setVisible(self.caps_on)

    def _toggle(self) -> None:
        hidden = self.edit.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._show_eye()

    def _show_eye(self) -> None:
        hidden = self.edit.echoMode() == QLineEdit.EchoMode.Password
        self._eye.setIcon(self.look.icon("eye" if hidden else "eye-off"))
        self._eye.setText(self.tr("Show what is typed") if hidden else self.tr("Hide it"))
