"""The moment when the first window is painted: for measuring how long a start takes."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Waits for the first window that is painted: for measuring."""

    def __init__(self, then: Callable[[], object], parent: QObject) -> None:
        """`then` is called once, when everything that is painted with it is on the screen."""
        super().__init__(parent)
        self._then: Callable[[], object] | None = then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks at what every object gets."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and self._then:
            QTimer.singleShot(0, self._then)
            self._then = None
        return False


def tell_first_paint(app: QCoreApplication, file: Path) -> None:
    """Writes the moment (CLOCK_MONOTONIC, nanoseconds) of the first painted window, and ends."""

    def tell() -> None:
        file.write_text(str(time.monotonic_ns()), "utf-8")
        app.quit()

    app.installEventFilter(FirstPaint(tell, app))
