"""The list of differences: what is open, what was decided since the page was opened."""

from collections.abc import Sequence
from enum import Enum
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

from alliance_desktop.ui import paint
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace.differing import Open

HEIGHT: Final = 58
_Index = QModelIndex | QPersistentModelIndex


class Mark(Enum):
    """How far a difference has come: its icon and colour, and its word."""

    OPEN = ("circle-dashed", "text2")
    LATER = ("hourglass", "text2")
    DECIDED = ("circle-check", "ok")


class DifferenceModel(QAbstractListModel):
    """Differences in the order of work; those decided here stay, marked, till the page is left."""

    SECOND: Final = Qt.ItemDataRole.UserRole + 1
    MARK: Final = Qt.ItemDataRole.UserRole + 2

    def __init__(self, values: Values, parent: QObject | None = None) -> None:
        """Empty until `show_open`."""
        super().__init__(parent)
        self._values = values
        self._rows: list[tuple[Open, Mark, str]] = []  # the text is what was decided

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """All of them."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The field; where it is; its mark; one sentence for assistive tools."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        one, mark, decided = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._title(one)
            case self.SECOND:
                return (
                    f"{self._values.named(one.record)} · {decided}" if decided else self._where(one)
                )
            case self.MARK:
                return mark
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((self._title(one), self._where(one), self._word(mark)))
            case Qt.ItemDataRole.ToolTipRole:
                return f"{self._title(one)}\n{self._where(one)}"
            case _:
                return None

    def _title(self, one: Open) -> str:
        return self._values.label(one.record.kind, one.field, one.part)

    def _where(self, one: Open) -> str:
        return f"{self._values.named(one.record)} · {self._values.short_place(one.record.place)}"

    def _word(self, mark: Mark) -> str:
        match mark:
            case Mark.OPEN:
                return self.tr("open")
            case Mark.LATER:
                return self.tr("left for later")
            case Mark.DECIDED:
                return self.tr("decided")

    def show_open(self, found: Sequence[Open]) -> None:
        """What is open now; decided ones stay where they are, new ones come in their order."""
        marks = {one.key: mark for one, mark, _ in self._rows if mark is Mark.LATER}
        keys = {one.key for one in found}
        decided = [row for row in self._rows if row[1] is Mark.DECIDED and row[0].key not in keys]
        self.beginResetModel()
        self._rows = [(one, marks.get(one.key, Mark.OPEN), "") for one in found]
        self._rows += decided
        self.endResetModel()

    def at(self, row: int) -> Open | None:
        """The difference in a row."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def mark_of(self, row: int) -> Mark:
        """How far a row has come."""
        return self._rows[row][1]

    def row_of(self, key: tuple[str, str, str, str]) -> int:
        """Where a difference stands; -1 where it is not."""
        return next((n for n, (one, *_) in enumerate(self._rows) if one.key == key), -1)

    def set_mark(self, key: tuple[str, str, str, str], mark: Mark, text: str = "") -> None:
        """Marks a row, with what was decided."""
        row = self.row_of(key)
        if row >= 0:
            self._rows[row] = (self._rows[row][0], mark, text)
            self.dataChanged.emit(self.index(row), self.index(row))

    def add_decided(self, one: Open, text: str) -> None:
        """Puts what was decided at the end, with what it is now."""
        if self.row_of(one.key) < 0:
            end = len(self._rows)
            self.beginInsertRows(QModelIndex(), end, end)
            self._rows.append((one, Mark.DECIDED, text))
            self.endInsertRows()

    def next_open(self, after: int) -> int:
        """The next row that is open, going round; -1 where none is."""
        count = len(self._rows)
        order = [(after + step) % count for step in range(1, count + 1)] if count else []
        return next((row for row in order if self._rows[row][1] is not Mark.DECIDED), -1)

    def counts(self) -> tuple[int, int]:
        """How many were decided, of how many."""
        return sum(mark is Mark.DECIDED for _, mark, _ in self._rows), len(self._rows)


class DifferenceDelegate(QStyledItemDelegate):
    """Paints a row: mark, field, record and place."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        """In a look."""
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """58 high."""
        del option, index
        return QSize(self._look.px(120), self._look.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row."""
        look = self._look
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, look.tokens.color("accent_weak"))
            painter.fillRect(self._bar(rect, option), look.tokens.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.tokens.color("sunken"))
        self._texts(painter, rect, option, index)
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), look.tokens.color("line")
        )
        painter.restore()
        if state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, rect, look)

    def _bar(self, rect: QRectF, option: QStyleOptionViewItem) -> QRectF:
        width = self._look.px(4)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = rect.right() - width if mirrored else rect.left()
        return QRectF(left, rect.top(), width, rect.height())

    def _texts(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        look = self._look
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        mark: Mark = index.data(DifferenceModel.MARK)
        icon, token = mark.value
        size, margin, room = look.px(18), look.px(16), look.px(46)
        left = rect.right() - margin - size if mirrored else rect.left() + margin
        at = QPointF(left, rect.center().y() - size / 2)
        painter.drawPixmap(at, look.pixmap(icon, token, 18))
        sides = (look.px(12), 0, -room, 0) if mirrored else (room, 0, -look.px(12), 0)
        words = rect.adjusted(*sides)
        decided = mark is Mark.DECIDED
        role = "body" if decided else "title"
        half = words.height() / 2 - look.px(9)
        first = QRectF(words.left(), words.top() + look.px(9), words.width(), half)
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        self._line(painter, first, title, (role, "text2" if decided else "text"))
        second = first.translated(0, half + look.px(1))
        self._line(painter, second, str(index.data(DifferenceModel.SECOND)), ("help", "text2"))

    def _line(self, painter: QPainter, rect: QRectF, text: str, style: tuple[str, str]) -> None:
        font = self._look.font(style[0])
        painter.setFont(font)
        painter.setPen(self._look.tokens.color(style[1]))
        one_line = text.replace("\n", " ")
        elided = QFontMetricsF(font).elidedText(one_line, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, paint.MIDDLE, elided)
