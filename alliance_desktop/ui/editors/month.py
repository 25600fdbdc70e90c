"""A month to choose a day from: arrows go by days and weeks, PgUp and PgDn by months."""

from typing import Final

from PySide6.QtCore import QDate, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from alliance_desktop.ui import paint
from alliance_desktop.ui.components.messages import announce
from alliance_desktop.ui.look import Look

_CELL: Final = 34
_HEAD: Final = 34
_MARGIN: Final = 8
_WEEK: Final = 7
_WEEKS: Final = 6
_WEEKEND: Final = 5  # the sixth day of the week is the first of it


class Month(QWidget):
    """A painted month with one day chosen, which `picked` tells on Enter or a click."""

    picked = Signal(QDate)

    def __init__(self, look: Look, language: QLocale, chosen: QDate, today: QDate) -> None:
        """Shows the month of a day."""
        super().__init__()
        self.look, self._language = look, language
        self._chosen, self._today = chosen, today
        self.setObjectName("month")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    @property
    def chosen(self) -> QDate:
        """The day that Enter would take."""
        return self._chosen

    def _name(self) -> None:
        said = self._language.toString(self._chosen, "dddd d MMMM yyyy")
        self.setAccessibleName(said)

    def sizeHint(self) -> QSize:
        """Seven days by six weeks, under the name of the month."""
        px = self.look.px
        width = _WEEK * px(_CELL) + 2 * px(_MARGIN)
        return QSize(width, (_WEEKS + 1) * px(_CELL) + px(_HEAD) + 2 * px(_MARGIN))

    # days and places

    def _first(self) -> QDate:
        """The Monday with which the picture begins."""
        first = QDate(self._chosen.year(), self._chosen.month(), 1)
        return first.addDays(1 - first.dayOfWeek())

    def _cell(self, column: int, row: int) -> QRectF:
        px = self.look.px
        if self.isRightToLeft():
            column = _WEEK - 1 - column
        left = px(_MARGIN) + column * px(_CELL)
        return QRectF(left, px(_MARGIN) + px(_HEAD) + row * px(_CELL), px(_CELL), px(_CELL))

    def day_at(self, at: QPoint) -> QDate | None:
        """The day at a point."""
        for number in range(_WEEK * _WEEKS):
            if self._cell(number % _WEEK, number // _WEEK + 1).contains(at):
                return self._first().addDays(number)
        return None

    def _arrow(self, *, forward: bool) -> QRectF:
        px = self.look.px
        at_end = forward != self.isRightToLeft()
        left = self.width() - px(_MARGIN) - px(_CELL) if at_end else px(_MARGIN)
        return QRectF(left, px(_MARGIN), px(_CELL), px(_HEAD))

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes to another day, or takes the one that is chosen."""
        chosen, back = self._chosen, -1 if not self.isRightToLeft() else 1
        ways = {
            Qt.Key.Key_Left: chosen.addDays(back),
            Qt.Key.Key_Right: chosen.addDays(-back),
            Qt.Key.Key_Up: chosen.addDays(-_WEEK),
            Qt.Key.Key_Down: chosen.addDays(_WEEK),
            Qt.Key.Key_PageUp: chosen.addMonths(-1),
            Qt.Key.Key_PageDown: chosen.addMonths(1),
            Qt.Key.Key_Home: chosen.addDays(1 - chosen.dayOfWeek()),
            Qt.Key.Key_End: chosen.addDays(_WEEK - chosen.dayOfWeek()),
        }
        key = Qt.Key(event.key())
        if key in ways:
            self._go(ways[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(chosen)
        else:
            super().keyPressEvent(event)

    def _go(self, day: QDate) -> None:
        self._chosen = day
        self._name()
        announce(self, self.accessibleName())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A day is taken, an arrow shows another month."""
        at = event.position().toPoint()
        for forward in (False, True):
            if self._arrow(forward=forward).contains(at):
                self._go(self._chosen.addMonths(1 if forward else -1))
                return
        day = self.day_at(at)
        if day is not None:
            self._go(day)
            self.picked.emit(day)

    # painting

    def paintEvent(self, _: QPaintEvent) -> None:
        """The name of the month, the days of the week, the days."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_head(painter)
            first = self._first()
            for column in range(_WEEK):
                name = self._language.dayName(column + 1, QLocale.FormatType.ShortFormat)
                self._text(painter, self._cell(column, 0), name, ("small", "text2"))
            for number in range(_WEEK * _WEEKS):
                cell = self._cell(number % _WEEK, number // _WEEK + 1)
                self._paint_day(painter, cell, first.addDays(number))

    def _paint_head(self, painter: QPainter) -> None:
        px, look = self.look.px, self.look
        name = self._language.standaloneMonthName(self._chosen.month())
        head = QRectF(0, px(_MARGIN), self.width(), px(_HEAD))
        self._text(painter, head, f"{name} {self._chosen.year()}", ("strong", "text"))
        for forward in (False, True):
            place = self._arrow(forward=forward)
            right = forward != self.isRightToLeft()
            icon = "chevron-right" if right else "chevron-left"
            half = px(16) / 2
            at = QPoint(round(place.center().x() - half), round(place.center().y() - half))
            painter.drawPixmap(at, look.pixmap(icon, "text2", 16))

    def _paint_day(self, painter: QPainter, cell: QRectF, day: QDate) -> None:
        look, inner = self.look, cell.adjusted(2, 2, -2, -2)
        radius = look.px(5)
        color = "text" if day.month() == self._chosen.month() else "text3"
        if day == self._chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.tokens.color("accent"))
            painter.drawRoundedRect(inner, radius, radius)
            color = "on_accent"
        elif day == self._today:
            painter.setPen(QPen(look.tokens.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        weekend = day.dayOfWeek() > _WEEKEND
        self._text(painter, cell, str(day.day()), ("help" if weekend else "title", color))

    def _text(self, painter: QPainter, rect: QRectF, text: str, style: tuple[str, str]) -> None:
        painter.setFont(self.look.font(style[0]))
        painter.setPen(self.look.tokens.color(style[1]))
        painter.drawText(rect, paint.CENTER, text)
