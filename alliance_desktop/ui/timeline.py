"""What happened, newest first: day and time, a ring with an icon, a title and a second line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from alliance_desktop.ui.components import column, label
from alliance_desktop.ui.components.labels import Painted
from alliance_desktop.ui.look import Look


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened."""

    when: str
    title: str
    second: str = ""
    icon: str = "pencil"
    quiet: bool = False  # a ring in grey


class Ring(Painted):
    """A ring of 22 with an icon in it, and the line to the next one."""

    def __init__(self, look: Look, event: Event, *, last: bool) -> None:
        """The last has no line below."""
        super().__init__(look, "")
        self._event, self._last = event, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def hint(self) -> QSize:
        """As wide as the ring; as high as its row."""
        return QSize(self.look.px(24), self.look.px(44))

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Line, ring, icon."""
        look = self.look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, token = look.px(22), "text2" if self._event.quiet else "accent"
        center = rect.center().x()
        if not self._last:
            painter.setPen(QPen(look.tokens.color("line"), 1))
            painter.drawLine(round(center), look.px(2) + size, round(center), round(rect.bottom()))
        circle = QRectF(center - size / 2, look.px(1), size, size).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(look.tokens.color(token), 1.5))
        painter.setBrush(look.tokens.color("surface"))
        painter.drawEllipse(circle)
        half = look.px(12) / 2
        corner = circle.center() - QPointF(half, half)
        painter.drawPixmap(corner, look.pixmap(self._event.icon, token, 12))


class Timeline(QWidget):
    """Events as rows."""

    def __init__(self, look: Look, events: Sequence[Event]) -> None:
        """Newest first, as given."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, look.px(86))
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        for number, one in enumerate(events):
            when = label(look, one.when, "help")
            when.setAlignment(Qt.AlignmentFlag.AlignTrailing | top)
            texts = column(label(look, one.title, "title", wrap=True), gap=look.px(1))
            if one.second:
                texts.addWidget(label(look, one.second, "help", wrap=True))
            texts.addSpacing(look.px(8))
            texts.addStretch(1)
            grid.addWidget(when, number, 0, top)
            grid.addWidget(Ring(look, one, last=number == len(events) - 1), number, 1)
            grid.addLayout(texts, number, 2)
