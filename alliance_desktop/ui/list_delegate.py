"""How a row of a list is painted: tile, title, second line, and what stands at its end."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from alliance_desktop.ui import paint
from alliance_desktop.ui.list_model import RecordList
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.row_words import Said

_Index = QModelIndex | QPersistentModelIndex
HEIGHT: Final = 66
_TILE: Final = 36
_LADDER: Final = 48
_EDGE: Final = 16  # of the row
_END: Final = 160  # what stands at the end of a row is no wider
_MARKS: Final = {"draft": ("pencil", "text2"), "differs": ("git-compare-arrows", "warn")}


class RowDelegate(QStyledItemDelegate):
    """Paints rows of a `RecordList`."""

    def __init__(self, look: Look, parent: QObject) -> None:
        """In a look."""
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """66 high."""
        del option, index
        return QSize(self._look.px(200), self._look.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row."""
        said: Said | None = index.data(RecordList.SAID)
        look, rect = self._look, QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        row = _Painted(look, painter, rect, option.direction)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if selected:
            painter.fillRect(rect, look.tokens.color("accent_weak"))
            bar = row.place(rect.left(), rect.top(), look.px(4), rect.height())
            painter.fillRect(bar, look.tokens.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.tokens.color("sunken"))
        if said is not None:
            row.paint(said, selected=selected)
        edge = look.px(_EDGE)
        line = row.place(rect.left() + edge, rect.bottom() - 1, rect.width() - edge, 1)
        painter.fillRect(line, look.tokens.color("line"))
        painter.restore()
        if state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, rect, look)


class _Painted:
    """One row while it is painted; places are given from left to right and mirrored if need be."""

    def __init__(
        self, look: Look, painter: QPainter, rect: QRectF, direction: Qt.LayoutDirection
    ) -> None:
        self.look, self.painter, self.rect = look, painter, rect
        self._mirrored = direction == Qt.LayoutDirection.RightToLeft

    def place(self, left: float, top: float, width: float, height: float) -> QRectF:
        if self._mirrored:
            left = self.rect.left() + self.rect.right() - left - width
        return QRectF(left, top, width, height)

    def paint(self, said: Said, *, selected: bool) -> None:
        px, rect = self.look.px, self.rect
        left = rect.left() + px(_EDGE)
        right = rect.right() - px(12)
        size, wide = px(_TILE), px(_LADDER if said.ladder else _TILE)
        self._tile(said, self.place(left, rect.center().y() - size / 2, wide, size))
        left += wide + px(12)
        end = self._end(said, right, selected=selected)
        first, second, height = rect.top() + px(11), rect.top() + px(34), px(20)
        words = end - px(10) - left if said.chip or said.ladder else right - left
        used = self._marks(said, left, first, height)
        role = "strong" if selected else "title"
        self._text(said.title, left + used, first, words - used, (role, "text"))
        room = end - px(10) - left if said.amount or said.ladder else right - left
        room -= self._tlp(said, left + room, second)
        self._text(said.second, left, second, room, ("help", "text2"))

    def _text(
        self, text: str, left: float, top: float, width: float, style: tuple[str, str]
    ) -> None:
        font = self.look.font(style[0])
        self.painter.setFont(font)
        self.painter.setPen(self.look.tokens.color(style[1]))
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
        place = self.place(left, top, max(0, width), self.look.px(20))
        self.painter.drawText(place, paint.MIDDLE, elided)

    def _tile(self, said: Said, rect: QRectF) -> None:
        if said.tile:
            size = self.look.px(20)
            at = rect.center() - QPointF(size / 2, size / 2)
            self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(self.look.tokens.color("sunken"))
            radius = self.look.px(5)
            self.painter.drawRoundedRect(rect, radius, radius)
            self.painter.drawPixmap(at, self.look.pixmap(said.tile, "text2", 20))
        elif said.ladder:
            low = rect.adjusted(0, self.look.px(9), 0, -self.look.px(9))
            paint.ladder(self.painter, low, said.ladder, self.look)
        else:
            paint.severity_tile(self.painter, rect, said.severity, self.look)

    def _end(self, said: Said, right: float, *, selected: bool) -> float:
        """What stands at the end; where it begins."""
        px, top = self.look.px, self.rect.top()
        most = min(px(_END), self.rect.width() * 0.38)
        begins = right
        if said.chip and not said.ladder:
            begins = right - self._chip(said, right, most, selected=selected)
        lines = [(said.chip, top + px(11))] if said.ladder else []
        lines += [(said.amount, top + px(34))] if said.amount else []
        font = self.look.font("help")
        for text, at in lines:
            width = min(most, QFontMetricsF(font).horizontalAdvance(text) + 2)
            self._text(text, right - width, at, width, ("help", "text2"))
            begins = min(begins, right - width)
        return begins

    def _chip(self, said: Said, right: float, most: float, *, selected: bool) -> float:
        """The chip; its icon alone where its word has no room, the sentence still says it."""
        px = self.look.px
        wide = paint.chip_width(said.chip, self.look, icon=bool(said.icon))
        width, text = (wide, said.chip) if wide <= most else (px(26), "")
        place = self.place(right - width, self.rect.top() + px(10), width, px(22))
        if selected:  # or it would vanish in the row's own blue
            self._lift(place)
        paint.chip(self.painter, place, text, said.tone, self.look, said.icon)
        return width

    def _lift(self, place: QRectF) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(QPen(self.look.tokens.color("edge"), 1))
        self.painter.setBrush(self.look.tokens.color("surface"))
        radius = place.height() / 2
        self.painter.drawRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius)

    def _marks(self, said: Said, left: float, top: float, height: float) -> float:
        size, used = self.look.px(14), 0.0
        for name in said.marks:
            place = self.place(left + used, top + (height - size) / 2, size, size)
            self.painter.drawPixmap(place.topLeft(), self.look.pixmap(*_MARKS[name], 14))
            used += size + self.look.px(5)
        return used

    def _tlp(self, said: Said, right: float, top: float) -> float:
        if not said.tlp:
            return 0
        width = paint.tlp_width(said.tlp, self.look)
        place = self.place(right - width, top, width, self.look.px(20))
        paint.tlp_chip(self.painter, place, said.tlp, self.look)
        return width + self.look.px(8)
