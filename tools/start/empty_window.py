"""An empty window: how fast a window can be at all here, for measuring ours against it."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Empty(QWidget):
    """Has it told when it was painted."""

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The first time is the only one."""
        QTimer.singleShot(0, tell)  # when it is also on the screen


def tell() -> None:
    """As alliance_desktop/ui/first_paint.py does."""
    Path(os.environ["ALLIANCE_FIRST_PAINT"]).write_text(str(time.monotonic_ns()), "utf-8")
    QCoreApplication.quit()


app = QApplication(sys.argv)
window = Empty()
window.resize(1180, 760)
window.show()
sys.exit(app.exec())
