"""The list of communities: name, where it lies, how much is needed there and who came last."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
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
    RECORDED: Final = Qt.ItemDataRole.UserRole + 3

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
            case Qt.ItemDataRole.DisplayRole:
                return self._values.place(one.code)
            case self.WHERE:
                return self._where(one)
            case self.COUNTS:
                return self._counts(one)
            case self.RECORDED:
                return one.recorded
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(
                    (self._values.place(one.code), self._where(one), self._counts(one))
                )
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(
                    (self._values.place(one.code), self._where(one), self._counts(one))
                )
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
        said = ", ".join(parts)
        if tally.last_visit is None:
            return said
        day = self._values.words.when_day(tally.last_visit)
        return self.tr("{0} · last visit {1}").format(said, day)

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
        recorded = bool(index.data(CommunityModel.RECORDED))
        name = "strong" if selected else "title"
        lines = (
            (Qt.ItemDataRole.DisplayRole, name, "text"),
            (CommunityModel.WHERE, "help", "text2"),
            (CommunityModel.COUNTS, "help", "text2" if recorded else "text3"),
        )
        for number, (role, font_role, token) in enumerate(lines):
            at = QRectF(words.left(), words.top() + number * height, words.width(), height)
            font = look.font(font_role)
            painter.setFont(font)
            painter.setPen(look.tokens.color(token))
            said = str(index.data(role))
            fits = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, at.width())
            painter.drawText(at, paint.MIDDLE, fits)
