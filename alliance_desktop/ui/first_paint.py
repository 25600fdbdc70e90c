"""The moment when the first window is painted: for measuring how long a start takes."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Waits until a window is painted the first time: for measuring.

    It looks at that window alone: looking at every object makes all of Qt's types known first,
    which takes 25 milliseconds.
    """

    def __init__(self, then: Callable[[], object], parent: QObject) -> None:
        """`then` is called once, when everything that is painted with it is on the screen."""
        super().__init__(parent)
        self._then: Callable[[], object] | None = then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks at what the window gets."""
        del watched
        if event.type() == QEvent.Type.Paint and self._then:
            QTimer.singleShot(0, self._then)
            self._then = None
        return False


def tell_first_paint(window: QWidget, file: Path) -> None:
    """Writes when a window is first painted (CLOCK_MONOTONIC, nanoseconds), and ends."""

    def tell() -> None:
        file.write_text(str(time.monotonic_ns()), "utf-8")
        QCoreApplication.quit()

    window.installEventFilter(FirstPaint(tell, window))
