"""What tells of things that were done or go on: the toast and the progress line."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from alliance_desktop.ui.components.buttons import IconButton
from alliance_desktop.ui.components.key_button import KeyButton
from alliance_desktop.ui.components.labels import IconLabel
from alliance_desktop.ui.components.layouts import column, label
from alliance_desktop.ui.look import Look

TOAST_SHOWS = 8_000  # milliseconds
PROGRESS_WAITS = 400  # milliseconds


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say something when it is free to."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Toast(QFrame):
    """Something that was done, with Undo or Show: 8 seconds, or until it is closed.

    Never for problems. It takes no focus, and stays while the mouse is over it or it has focus.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Hidden until `tell`."""
        super().__init__(parent)
        self.look = look
        self.setObjectName("toast")
        self.setProperty("k", "toast")
        self.setMaximumWidth(look.px(440))
        self._act: Callable[[], object] | None = None
        self.text = label(look, "", "body", wrap=True)
        self.button = KeyButton(look, kind="quiet")
        self.button.setObjectName("toast.action")
        self.button.clicked.connect(self._do)
        close = IconButton(look, "x", self.tr("Close"), self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(14), look.px(9), look.px(8), look.px(9))
        line.setSpacing(look.px(10))
        line.addWidget(IconLabel(look, "circle-check", "ok", 18))
        line.addWidget(self.text, 1)
        line.addWidget(self.button)
        line.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setInterval(TOAST_SHOWS)
        self._timer.timeout.connect(self._end)
        self.hide()

    def tell(
        self, text: str, action_text: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Shows a sentence in place of the one before."""
        self.text.setText(text)
        self.button.setText(action_text)
        self.button.setVisible(bool(action_text))
        self._act = act
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def _do(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()

    def _end(self) -> None:
        if not self.underMouse() and not self.isAncestorOf(self.window().focusWidget() or self):
            self.hide()


class Progress(QFrame):
    """Long work, shown after 400 milliseconds: a bar, what is done of how much, and Stop."""

    stopped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Hidden until work has gone on for a while."""
        super().__init__(parent)
        self.look = look
        self.setObjectName("progress")
        self.setProperty("k", "foot")
        self.text = label(look, "", "label", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = KeyButton(look, self.tr("Stop"), "quiet")
        self.stop.setObjectName("progress.stop")
        self.stop.clicked.connect(self.stopped)
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(24), look.px(8), look.px(16), look.px(8))
        line.setSpacing(look.px(12))
        line.addLayout(column(self.text, self.bar, gap=look.px(6)), 1)
        line.addWidget(self.stop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PROGRESS_WAITS)
        self._timer.timeout.connect(self.show)
        self.hide()

    def tell(self, text: str, done: int, total: int) -> None:
        """How far it is; `total` 0 where nobody knows."""
        self.text.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, min(total, 10_000))
        self.bar.setValue(done * min(total, 10_000) // total if total else 0)
        if not self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def end(self) -> None:
        """The work is over."""
        self._timer.stop()
        self.hide()
