"""A row that opens a record: words, tiles and chips in one button."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QSizePolicy

from alliance_desktop.ui import paint
from alliance_desktop.ui.look import Look


class OpenRow(QAbstractButton):
    """A row that is clicked, or opened by Enter or Space; up and down go to its neighbours.

    It holds any layout, and is as high as that needs. Assistive tools get a button whose name is
    `text`, one sentence.
    """

    opened = Signal(str, str)  # kind, id

    def __init__(self, look: Look, text: str, record: tuple[str, str], inside: QLayout) -> None:
        """`record` is kind and id. What is inside takes no clicks of its own."""
        super().__init__()
        self.look, self.record = look, record
        self.clicked.connect(lambda: self.opened.emit(*record))
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setLayout(inside)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """What is inside needs."""
        inside = self.layout()
        return inside.totalSizeHint() if inside else QSize()

    def minimumSizeHint(self) -> QSize:
        """At least 28 high: a hand in a glove hits it."""
        inside = self.layout()
        least = inside.totalMinimumSize() if inside else QSize()
        return least.expandedTo(QSize(0, self.look.px(28)))

    def hasHeightForWidth(self) -> bool:
        """Where texts inside are wrapped."""
        inside = self.layout()
        return inside is not None and inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """What is inside needs at this width."""
        inside = self.layout()
        return inside.totalHeightForWidth(width) if inside else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Sunken under the mouse; the ring of the focus."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = QRectF(self.rect())
            if self.underMouse() or self.isDown():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.look.tokens.color("sunken"))
                painter.drawRoundedRect(rect, self.look.px(6), self.look.px(6))
            if self.hasFocus():
                paint.focus_ring(painter, rect.adjusted(-1, -1, 1, 1), self.look)
