"""The list of communities: name, where it lies, how much is needed there and who came last."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from alliance_desktop.reference.naming import title
from alliance_desktop.reference.places import Place, gazetteer
from alliance_desktop.ui import paint
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace.hromadas import Hromada

HEIGHT: Final = 72
_Index = QModelIndex | QPersistentModelIndex


class CommunityModel(QAbstractListModel):
    """Communities that a search found, or all that are recorded; rows are told when shown."""

    WHERE: Final = Qt.ItemDataRole.UserRole + 1
    COUNTS: Final = Qt.ItemDataRole.UserRole + 2
    VISITED: Final = Qt.ItemDataRole.UserRole + 3
    RECORDED: Final = Qt.ItemDataRole.UserRole + 4

    def __init__(self, values: Values, parent: QObject | None = None) -> None:
        """Empty until `show_found`."""
        super().__init__(parent)
        self._values = values
        self._rows: Sequence[Hromada] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """All of them."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name; where it lies; what is needed; one sentence for assistive tools."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        one = self._rows[index.row()]
        match role:
            case self.RECORDED:
                return one.recorded
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(self._all(one))
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(self._all(one))
            case _:
                return self._told(one, role)

    def _told(self, one: Hromada, role: int) -> str | None:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._values.place(one.code)
            case self.WHERE:
                return self._where(one)
            case self.COUNTS:
                return self._counts(one)
            case self.VISITED:
                return self._day(one)
            case _:
                return None

    def _where(self, one: Hromada) -> str:
        region = region_of(self._values, one.code)
        if one.called is None:
            return region
        # who typed a village reads why its hromada is shown
        return self.tr("{0} lies here · {1}").format(self._called(one.called), region)

    def _called(self, place: Place) -> str:
        return title(gazetteer(), place, self._values.lang)

    def _counts(self, one: Hromada) -> str:
        if not one.recorded:
            return self.tr("nothing recorded yet")
        tally, parts = one.tally, []
        if tally.needs:
            parts.append(self.tr("%n needs", "", tally.needs))
            if tally.severe:
                parts.append(self.tr("%n severe", "", tally.severe))
            if tally.not_assessed:
                parts.append(self.tr("%n not assessed", "", tally.not_assessed))
        else:
            parts.append(self.tr("no needs yet"))
        return ", ".join(parts)

    def _day(self, one: Hromada) -> str:
        day = one.tally.last_visit
        return self._values.words.when_day(day) if day else ""

    def _all(self, one: Hromada) -> list[str]:
        said = [self._values.place(one.code), self._where(one), self._counts(one)]
        day = self._day(one)
        return [*said, self.tr("last visit {0}").format(day)] if day else said

    def show_found(self, found: Sequence[Hromada]) -> None:
        """Shows these."""
        self.beginResetModel()
        self._rows = tuple(found)
        self.endResetModel()

    def at(self, row: int) -> Hromada | None:
        """The community in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, code: str) -> int:
        """Where a community stands; -1 where it is not."""
        return next((n for n, one in enumerate(self._rows) if one.code == code), -1)


def region_of(values: Values, code: str) -> str:
    """What a community is part of: Izium raion, Kharkiv oblast."""
    return ", ".join(title(gazetteer(), one, values.lang) for one in gazetteer().parents(code))


def own_name(code: str) -> str:
    """What a community calls itself: its name in Ukrainian."""
    place = gazetteer().place(code)
    return title(gazetteer(), place, "uk") if place else ""


class CommunityDelegate(QStyledItemDelegate):
    """Paints a row: a pin, the name, where it lies, what is needed."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        """In a look."""
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """72 high: three lines, since neither place nor counts may be cut for the other."""
        del option, index
        return QSize(self._look.px(120), self._look.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row."""
        rect, state = QRectF(option.rect), option.state
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        selected = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        paint.list_row(painter, rect, self._look, selected=selected, over=over, mirrored=mirrored)
        self._texts(painter, rect, index, selected=selected)
        painter.restore()
        if state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, rect, self._look)

    def _texts(self, painter: QPainter, rect: QRectF, index: _Index, *, selected: bool) -> None:
        look = self._look
        words = rect.adjusted(look.px(16), look.px(8), -look.px(12), -look.px(8))
        height = words.height() / 3
        first = QRectF(words.left(), words.top(), words.width(), height)
        name = "strong" if selected else "title"
        self._line(painter, first, str(index.data(Qt.ItemDataRole.DisplayRole)), (name, "text"))
        second = first.translated(0, height)
        self._line(painter, second, str(index.data(CommunityModel.WHERE)), ("help", "text2"))
        third = second.translated(0, height)
        room = self._visited(painter, third, str(index.data(CommunityModel.VISITED)))
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        third.adjust(*((room, 0, 0, 0) if mirrored else (0, 0, -room, 0)))
        token = "text2" if index.data(CommunityModel.RECORDED) else "text3"
        self._line(painter, third, str(index.data(CommunityModel.COUNTS)), ("help", token))

    def _visited(self, painter: QPainter, rect: QRectF, day: str) -> float:
        """The day of the last visit at the trailing end; the room that it takes."""
        if not day:
            return 0
        look, icon = self._look, self._look.px(14)
        room = icon + look.px(5)
        width = QFontMetricsF(look.font("help")).horizontalAdvance(day) + 1 + room
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.left() if mirrored else rect.right() - width
        at = QRectF(left, rect.top(), width, rect.height())
        mark = at.right() - icon if mirrored else at.left()
        pixmap = look.pixmap("calendar-check", "text2", 14)
        painter.drawPixmap(QPointF(mark, at.center().y() - icon / 2), pixmap)
        at.adjust(*((0, 0, -room, 0) if mirrored else (room, 0, 0, 0)))
        self._line(painter, at, day, ("help", "text2"))
        return width + look.px(8)

    def _line(self, painter: QPainter, rect: QRectF, text: str, style: tuple[str, str]) -> None:
        font = self._look.font(style[0])
        painter.setFont(font)
        painter.setPen(self._look.tokens.color(style[1]))
        fits = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, paint.MIDDLE, fits)
