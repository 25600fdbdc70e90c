"""Several things chosen one after another: a chip for each, and a search field for the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from alliance_desktop.ui.components.flow import FlowLayout
from alliance_desktop.ui.editors.pick_line import Option, PickLine
from alliance_desktop.ui.look import Look


class Chips(QWidget):
    """Chips over a search field. Enter on a chip, Del or ⌫ takes it away.

    Where the order is the meaning, Ctrl+← and Ctrl+→ on a chip move it.
    """

    changed = Signal()
    added = Signal(str)  # an option was picked that is no key: what it is, is for the owner to say

    def __init__(
        self,
        look: Look,
        source: Callable[[str], Sequence[Option]],
        label: Callable[[str], str | None],
        *,
        ordered: bool = False,
    ) -> None:
        """`label` says a key in words."""
        super().__init__()
        self.look, self._label, self._ordered = look, label, ordered
        self._keys: list[str] = []
        self._buttons: list[QToolButton] = []
        self._read_only = False
        self._room = QWidget()
        self._flow = FlowLayout(look.px(6), self._room)
        self.line = PickLine(look, source)
        self.line.setPlaceholderText(self.tr("Add: type a few letters, or ↓"))
        self.line.picked.connect(self._add)
        self.line.installEventFilter(self)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(look.px(6))
        body.addWidget(self._room)
        body.addWidget(self.line)
        self.setFocusProxy(self.line)
        self._room.hide()

    def keys(self) -> list[str]:
        """What is chosen, in order."""
        return list(self._keys)

    def put(self, keys: Sequence[str]) -> None:
        """Shows what is chosen. Tells nobody."""
        self._keys = list(keys)
        self.line.choose("", "")
        self._draw()

    def set_read_only(self, *, read_only: bool) -> None:
        """Takes the search field and the crosses away."""
        self._read_only = read_only
        self.line.setVisible(not read_only)
        self._draw()

    def add(self, key: str) -> None:
        """Chooses one more."""
        self.line.choose("", "")
        if key and key not in self._keys:
            self._keys.append(key)
            self._draw()
            self.changed.emit()

    def _add(self, key: str) -> None:
        if self._label(key) is None:
            self.added.emit(key)
        else:
            self.add(key)

    def _remove(self, at: int) -> None:
        if self._read_only or not 0 <= at < len(self._keys):
            return
        del self._keys[at]
        self._draw()
        after = self._buttons[min(at, len(self._buttons) - 1)] if self._buttons else self.line
        after.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _move(self, at: int, by: int) -> None:
        to = at + by
        if not self._ordered or self._read_only or not 0 <= to < len(self._keys):
            return
        self._keys.insert(to, self._keys.pop(at))
        self._draw()
        self._buttons[to].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _draw(self) -> None:
        for old in self._buttons:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [self._chip(at, key) for at, key in enumerate(self._keys)]
        for one in self._buttons:
            self._flow.addWidget(one)
        self._room.setVisible(bool(self._buttons))
        self._room.updateGeometry()

    def _chip(self, at: int, key: str) -> QToolButton:
        words = self._label(key) or key
        made = QToolButton()
        made.setProperty("k", "chip")
        made.setFont(self.look.font("label"))
        made.setText(f"{at + 1}. {words}" if self._ordered else words)
        made.setAccessibleName(made.text())
        made.setAccessibleDescription(self.tr("Del takes it away"))
        if not self._read_only:
            made.setIcon(self.look.icon("x", "text2", 14))
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            made.clicked.connect(lambda: self._remove(self._buttons.index(made)))
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.installEventFilter(self)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys on chips, and ⌫ in the empty field for the last of them."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self.line:
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._keys:
                self._remove(len(self._keys) - 1)
                self.line.setFocus()
                return True
        elif watched in self._buttons:
            return self._press(self._buttons.index(watched), event)
        return super().eventFilter(watched, event)

    def _press(self, at: int, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match Qt.Key(event.key()), control:
            case ((Qt.Key.Key_Delete | Qt.Key.Key_Backspace), _):
                self._remove(at)
            case Qt.Key.Key_Left, True:
                self._move(at, -1)
            case Qt.Key.Key_Right, True:
                self._move(at, 1)
            case _:
                return False
        return True
