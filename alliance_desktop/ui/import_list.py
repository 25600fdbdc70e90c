"""The table of an import: what happens to each record, from what to what, by whom, in groups."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
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

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import Files
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import schema
from alliance_desktop.ui import paint
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.values import Values, at
from alliance_desktop.ui.words import Words
from alliance_desktop.workspace.preview import Cell, Line

HEIGHT: Final = 40
_Index = QModelIndex | QPersistentModelIndex
# what happens has a fixed width; of the rest: record, what changes, who and when
FIRST: Final = 126
SHARES: Final = (0.29, 0.45, 0.26)
NARROW: Final = (0.46, 0.54, 0.0)


class GroupBy(StrEnum):
    """What lines are put together by."""

    PLACE = "place"
    PERSON = "person"
    KIND = "kind"


class Ink(StrEnum):
    """How a piece of what changes is drawn."""

    PLAIN = "plain"
    OLD = "old"  # struck out
    NEW = "new"  # bold


@dataclass(frozen=True, slots=True)
class Group:
    """The heading of some lines."""

    title: str
    count: int


class ImportModel(QAbstractListModel):
    """Lines with a heading over each group; a filter leaves one kind of change."""

    LINE: Final = Qt.ItemDataRole.UserRole + 1  # Line, or Group
    PIECES: Final = Qt.ItemDataRole.UserRole + 2  # what changes: (ink, text)
    WHO: Final = Qt.ItemDataRole.UserRole + 3

    def __init__(self, values: Values, words: Words, parent: QObject | None = None) -> None:
        """Empty until `show_lines`."""
        super().__init__(parent)
        self._values, self._words = values, words
        self._lines: Sequence[Line] = ()
        self._rows: list[Line | Group] = []
        self._what = ""
        self._by = GroupBy.PLACE
        self._places: dict[str | None, str] = {}  # the name of the hromada of a place

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Other lines, all of them."""
        self._lines, self._what = lines, ""
        self._arrange()

    def filter(self, what: str) -> None:
        """Leaves one kind of change; "" is all."""
        self._what = what
        self._arrange()

    def group_by(self, by: GroupBy) -> None:
        """Groups anew."""
        self._by = by
        self._arrange()

    def count(self, what: str = "") -> int:
        """How many lines of a kind of change."""
        return sum(1 for one in self._lines if what in ("", one.what))

    def _arrange(self) -> None:
        groups: dict[str, list[Line]] = {}
        for one in self._lines:
            if self._what in ("", one.what):
                groups.setdefault(self._title(one), []).append(one)
        self.beginResetModel()
        self._rows = []
        for title, lines in groups.items():
            self._rows.append(Group(title, len(lines)))
            self._rows += lines
        self.endResetModel()

    def _title(self, line: Line) -> str:
        match self._by:
            case GroupBy.PLACE:
                place = line.record.place
                if place not in self._places:
                    self._places[place] = self._values.hromada(place)
                return self._places[place]
            case GroupBy.PERSON:
                return line.by.person if line.by else self.tr("nobody known")
            case GroupBy.KIND:
                return self._values.kind(line.record.kind)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Lines and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings are not selected."""
        plain = super().flags(index)
        if index.isValid() and isinstance(self._rows[index.row()], Group):
            return plain & ~Qt.ItemFlag.ItemIsSelectable
        return plain

    def at(self, row: int) -> Line | None:
        """The line in a row; None of a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Line) else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text by role."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        found = self._rows[index.row()]
        if role == self.LINE:
            return found
        if isinstance(found, Group):
            said = self.tr("%n changes", "", found.count)
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return f"{found.title} · {said}" if role in texts else None
        return self._of_line(found, role)

    def _of_line(self, line: Line, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._values.named(line.record)
            case self.PIECES:
                return self.pieces(line)
            case self.WHO:
                return self.who(line)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                parts = (self.word(line.what), self._values.named(line.record))
                return ", ".join((*parts, self.sentence(line), self.who(line)))
            case _:
                return None

    def word(self, what: str) -> str:
        """The word beside the tile of a kind of change."""
        return {
            "new": self.tr("New"),
            "changed": self.tr("Changed"),
            "deleted": self.tr("Deleted"),
            "differs": self.tr("Differs"),
            "waits": self.tr("Waits"),
            "refused": self.tr("Refused"),
        }[what]

    def who(self, line: Line) -> str:
        """Who wrote it and when."""
        if line.by is None:
            return ""
        return f"{line.by.person}, {self._words.when(at(line.by.at))}"

    def sentence(self, line: Line) -> str:
        """What changes, in plain text."""
        return " ".join(text for _, text in self.pieces(line))

    def pieces(self, line: Line) -> list[tuple[Ink, str]]:
        """What changes, piece by piece."""
        if line.what == "deleted":
            return [(Ink.PLAIN, self.tr("goes to the bin; you have not changed it"))]
        if line.what == "waits":
            return [(Ink.PLAIN, self.tr("newer data: shown when the program is updated"))]
        found: list[tuple[Ink, str]] = []
        for number, cell in enumerate(line.cells):
            if number:
                found.append((Ink.PLAIN, "·"))
            found += self._of_cell(line, cell)
        return found

    def _of_cell(self, line: Line, cell: Cell) -> list[tuple[Ink, str]]:
        kind = line.record.kind
        new = self.said(kind, cell, cell.new)
        if line.what == "new":
            return [(Ink.PLAIN, new)]
        label = self._values.label(kind, cell.field, cell.part)
        old = self.said(kind, cell, cell.old)
        if line.what == "differs":
            yours = self.tr("yours {0}").format(old)
            return [(Ink.PLAIN, label), (Ink.PLAIN, yours), (Ink.PLAIN, "↔"), (Ink.NEW, new)]
        return [(Ink.PLAIN, label), (Ink.OLD, old), (Ink.PLAIN, "→"), (Ink.NEW, new)]

    def said(self, kind: str, cell: Cell, value: Json) -> str:
        """A value in words; of files how many there are."""
        declared = schema(BY_NAME[kind]).get(cell.field) if kind in BY_NAME else None
        if declared is not None and isinstance(declared.type, Files):
            return self._words.number(len(value) if isinstance(value, list) else 0)
        return self._values.say(kind, cell.field, value, cell.part).replace("\n", " ")


class ImportDelegate(QStyledItemDelegate):
    """Paints lines in four columns, and headings across all."""

    def __init__(self, look: Look, model: ImportModel, parent: QObject | None = None) -> None:
        """In a look."""
        super().__init__(parent)
        self._look, self._model = look, model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """40 high."""
        del option, index
        return QSize(self._look.px(300), self._look.px(HEIGHT))

    def columns(self, rect: QRectF, *, mirrored: bool) -> list[QRectF]:
        """Where the four columns lie in a row; narrow rows do without the last."""
        margin, first = self._look.px(14), self._look.px(FIRST)
        left, width = rect.left() + margin, rect.width() - 2 * margin - first
        shares = NARROW if rect.width() < self._look.px(760) else SHARES
        found = []
        for part in (first, *(width * share for share in shares)):
            found.append(QRectF(left, rect.top(), part, rect.height()))
            left += part
        if mirrored:
            found = [
                one.translated(rect.right() - one.right() - one.left() + rect.left(), 0)
                for one in found
            ]
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row."""
        look, rect = self._look, QRectF(option.rect)
        found = index.data(ImportModel.LINE)
        painter.save()
        if isinstance(found, Group):
            painter.fillRect(rect, look.tokens.color("canvas"))
            inner = rect.adjusted(look.px(14), 0, -look.px(14), 0)
            said = str(index.data(Qt.ItemDataRole.DisplayRole))
            self._text(painter, inner, said, ("label", "text"))
        elif isinstance(found, Line):
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, look.tokens.color("accent_weak"))
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, look.tokens.color("sunken"))
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            self._line(painter, self.columns(rect, mirrored=mirrored), found, index)
        bottom = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(bottom, look.tokens.color("line"))
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, rect, look)

    def _line(
        self, painter: QPainter, columns: Sequence[QRectF], line: Line, index: _Index
    ) -> None:
        look, size = self._look, self._look.px(22)
        first, second, third, last = columns
        tile = QRectF(first.left(), first.center().y() - size / 2, size, size)
        paint.change_tile(painter, tile, line.what, look)
        word = first.adjusted(size + look.px(10), 0, -look.px(4), 0)
        self._text(painter, word, self._model.word(line.what), ("label", "text"))
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        self._text(painter, second.adjusted(0, 0, -look.px(12), 0), title, ("body", "text"))
        self._pieces(painter, third.adjusted(0, 0, -look.px(12), 0), index.data(ImportModel.PIECES))
        if last.width() > 0:
            self._text(painter, last, str(index.data(ImportModel.WHO)), ("help", "text2"))

    def _text(self, painter: QPainter, rect: QRectF, text: str, style: tuple[str, str]) -> None:
        font = self._look.font(style[0])
        painter.setFont(font)
        painter.setPen(self._look.tokens.color(style[1]))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            rect, paint.MIDDLE, QFontMetricsF(font).elidedText(text, elide, rect.width())
        )

    def _pieces(self, painter: QPainter, rect: QRectF, pieces: Sequence[tuple[Ink, str]]) -> None:
        look, left = self._look, rect.left()
        for ink, text in pieces:
            room = rect.right() - left
            if room < look.px(12):
                return
            font = look.font("strong" if ink is Ink.NEW else "help")
            font.setPixelSize(look.px(13))
            font.setStrikeOut(ink is Ink.OLD)
            metrics = QFontMetricsF(font)
            said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(look.tokens.color("text" if ink is Ink.NEW else "text2"))
            place = QRectF(QPointF(left, rect.top()), rect.bottomRight())
            painter.drawText(place, paint.MIDDLE, said)
            left += metrics.horizontalAdvance(said) + look.px(6)
