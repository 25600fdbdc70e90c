"""What happened, newest first: day and time, a ring with an icon, a title and a second line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alliance_desktop.ui.components import OpenRow, column, label
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
    opens: tuple[str, str] | None = None  # kind and id of the record that its row opens


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
    """Events as rows; those that open a record are buttons."""

    opened = Signal(str, str)  # kind, id

    def __init__(self, look: Look, events: Sequence[Event]) -> None:
        """Newest first, as given."""
        super().__init__()
        self.look = look
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        metrics = QFontMetrics(look.font("help"))
        widths = [metrics.horizontalAdvance(one.when) + 2 for one in events]
        room = max([look.px(86), *widths])
        for number, one in enumerate(events):
            rows.addWidget(self._row(one, room, last=number == len(events) - 1))

    def _row(self, one: Event, room: int, *, last: bool) -> QWidget:
        look, top = self.look, Qt.AlignmentFlag.AlignTop
        when = label(look, one.when, "help")
        when.setAlignment(Qt.AlignmentFlag.AlignTrailing | top)
        when.setMinimumWidth(room)
        texts = column(label(look, one.title, "title", wrap=True), gap=look.px(1))
        if one.second:
            texts.addWidget(label(look, one.second, "help", wrap=True))
        texts.addSpacing(look.px(8))
        texts.addStretch(1)
        inside = QHBoxLayout()
        inside.setContentsMargins(look.px(8) if one.opens else 0, look.px(2), look.px(8), 0)
        inside.setSpacing(look.px(8))
        inside.addWidget(when, 0, top)
        inside.addWidget(Ring(look, one, last=last))
        inside.addLayout(texts, 1)
        if one.opens is None:
            plain = QWidget()
            plain.setLayout(inside)
            return plain
        return self._opening(one, one.opens, inside)

    def _opening(self, one: Event, opens: tuple[str, str], inside: QHBoxLayout) -> OpenRow:
        said = ", ".join(part for part in (one.when, one.title, one.second) if part)
        made = OpenRow(self.look, said, opens, inside)
        made.setObjectName("event.{}.{}".format(*opens))
        made.opened.connect(self.opened)
        return made
