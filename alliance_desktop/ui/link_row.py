"""A row that leads somewhere: icon, figure, title, a second line, a chip, an arrow."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from alliance_desktop.ui import paint
from alliance_desktop.ui.look import Look, set_property


@dataclass(frozen=True, slots=True)
class Link:
    """What stands in a row."""

    title: str
    second: str = ""
    icon: str = "chevron-right"
    color: str = "text2"
    figure: str = ""  # a count before the title
    chip: str = ""
    tone: str = "plain"
    chip_icon: str = ""

    @property
    def sentence(self) -> str:
        """All of it for assistive tools."""
        parts = (f"{self.figure} {self.title}".strip(), self.second, self.chip)
        return ", ".join(part for part in parts if part)


class LinkRow(QPushButton):
    """The row, as a button."""

    def __init__(self, look: Look, link: Link) -> None:
        """Leads where `clicked` says."""
        super().__init__()
        self.look, self.link = look, link
        self.setAccessibleName(link.sentence)
        self.setToolTip("\n".join(part for part in (link.title, link.second) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_property(self, "k", "row")

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(self.look.px(240), self.look.px(52 if self.link.second else 36))

    def minimumSizeHint(self) -> QSize:
        """Narrow: it elides."""
        return QSize(self.look.px(140), self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Ground and focus by the style, the rest by hand."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        styled = QStylePainter(self)
        styled.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        styled.end()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, _Room(QRectF(self.rect()), self.look.px(8), mirrored=mirrored))

    def _draw(self, painter: QPainter, room: "_Room") -> None:
        look, link = self.look, self.link
        icon = room.lead(look.px(18), look.px(10))
        painter.drawPixmap(icon.topLeft(), look.pixmap(link.icon, link.color, 18))
        arrow = room.trail(look.px(14), look.px(6))
        painter.drawPixmap(arrow.topLeft(), look.pixmap("chevron-right", "text3", 14))
        if link.chip:
            width = paint.chip_width(link.chip, look, icon=bool(link.chip_icon))
            chip = room.trail(width, look.px(6), look.px(22))
            paint.chip(painter, chip, link.chip, link.tone, look, link.chip_icon)
        if link.figure:
            font = look.font("h2")
            width = round(QFontMetricsF(font).horizontalAdvance(link.figure)) + 2
            painter.setFont(font)
            painter.setPen(look.tokens.color("text"))
            place = room.lead(max(width, look.px(26)), look.px(10), look.px(24))
            painter.drawText(place, paint.CENTER, link.figure)
        self._texts(painter, room.rest)

    def _texts(self, painter: QPainter, rect: QRectF) -> None:
        link = self.link
        if not link.second:
            self._line(painter, rect, link.title, ("title", "text"))
            return
        half = rect.height() / 2
        edge = self.look.px(5)
        top = QRectF(rect.left(), rect.top() + edge, rect.width(), half - edge)
        below = top.translated(0, half - edge)
        self._line(painter, top, link.title, ("title", "text"))
        self._line(painter, below, link.second, ("help", "text2"))

    def _line(self, painter: QPainter, rect: QRectF, text: str, style: tuple[str, str]) -> None:
        font = self.look.font(style[0])
        painter.setFont(font)
        painter.setPen(self.look.tokens.color(style[1]))
        elide = Qt.TextElideMode.ElideRight
        said = QFontMetricsF(font).elidedText(text, elide, rect.width())
        painter.drawText(rect, paint.MIDDLE, said)


class _Room:
    """What is left of a row while parts are put at its ends."""

    def __init__(self, rect: QRectF, margin: int, *, mirrored: bool) -> None:
        self.rest = rect.adjusted(margin, 0, -margin, 0)
        self._mirrored = mirrored

    def lead(self, width: float, gap: float, height: float = 0) -> QRectF:
        """Takes room at the leading end."""
        return self._take(width, gap, height, left=not self._mirrored)

    def trail(self, width: float, gap: float, height: float = 0) -> QRectF:
        """Takes room at the trailing end."""
        return self._take(width, gap, height, left=self._mirrored)

    def _take(self, width: float, gap: float, height: float, *, left: bool) -> QRectF:
        rest, high = self.rest, height or width
        at = rest.left() if left else rest.right() - width
        taken = width + gap
        self.rest = rest.adjusted(taken, 0, 0, 0) if left else rest.adjusted(0, 0, -taken, 0)
        return QRectF(at, rest.center().y() - high / 2, width, high)
