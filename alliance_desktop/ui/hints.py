"""Keys and what they do, in a foot: as many as there is room for, each whole."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from alliance_desktop.ui.components import KeyCap, label, row
from alliance_desktop.ui.look import Look


class Hints(QWidget):
    """The keys of a page. They never widen the window; what does not fit is not shown."""

    def __init__(self, look: Look, hints: Sequence[tuple[str, str]]) -> None:
        """Pairs of a key and what it does."""
        super().__init__()
        self.look = look
        self._pairs: list[QWidget] = []
        for key, said in hints:
            pair = QWidget()
            pair.setLayout(row(KeyCap(look, key), label(look, said, "help"), gap=look.px(8)))
            self._pairs.append(pair)
        self.setLayout(row(*self._pairs, None, gap=look.px(16)))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Nothing."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows those that fit."""
        super().resizeEvent(event)
        taken = 0
        for pair in self._pairs:
            taken += pair.sizeHint().width()
            pair.setVisible(taken <= self.width())
            taken += self.look.px(16)
