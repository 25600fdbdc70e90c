"""The list of a kind: row numbers at once, what rows show by blocks as they are looked at."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from alliance_desktop.ui.row_words import RowWords, Said
from alliance_desktop.ui.session import Session
from alliance_desktop.workspace import listing
from alliance_desktop.workspace.listing import BLOCK, Row, Wanted

_Index = QModelIndex | QPersistentModelIndex
_BLOCKS: Final = 24  # blocks that are remembered


class RecordList(QAbstractListModel):
    """Records of a kind as wanted; those begun and never saved stand first."""

    SAID: Final = Qt.ItemDataRole.UserRole + 1
    ROW: Final = Qt.ItemDataRole.UserRole + 2

    def __init__(self, session: Session, kind: str, words: RowWords, parent: QObject) -> None:
        """Empty till `ask`."""
        super().__init__(parent)
        self._session, self._words = session, words
        self.kind = kind
        self.wanted = Wanted(kind)
        self._drafts: list[Row] = []
        self._rows: list[int] = []
        self._blocks: OrderedDict[int, list[Row]] = OrderedDict()
        self._said: dict[tuple[int, str], Said] = {}

    # for Qt

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Drafts and records."""
        return 0 if parent.isValid() else len(self._drafts) + len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; a sentence for assistive tools; the row in words, and itself."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
            self.SAID,
            self.ROW,
        ):
            return None
        one = self.at(index.row())
        if role == self.ROW or one is None:
            return one
        said = self._say(one)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return said.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return f"{said.title}\n{said.second}"
            case _:
                return said

    # what is wanted

    def ask(self, wanted: Wanted) -> None:
        """Shows what is wanted from now on."""
        self.wanted = wanted
        self.reload()

    def reload(self) -> None:
        """Asks again. Where the same records are there in the same order, nothing moves."""
        workspace, lang = self._session.workspace, self._session.lang
        found = listing.rows(workspace, self.wanted, lang)
        plain = not (self.wanted.search or self.wanted.where or self.wanted.gone)
        drafts = listing.unsaved(workspace, self.kind) if plain else []
        if found == self._rows and _ids(drafts) == _ids(self._drafts):
            self._drafts = drafts
            self._forget()
            self._tell_all()
            return
        self.beginResetModel()
        self._forget()
        self._rows, self._drafts = found, drafts
        self.endResetModel()

    def note_draft(self) -> None:
        """A draft was begun, or is no more. The records are the same."""
        plain = not (self.wanted.search or self.wanted.where or self.wanted.gone)
        drafts = listing.unsaved(self._session.workspace, self.kind) if plain else []
        if _ids(drafts) != _ids(self._drafts):
            self.beginResetModel()
            self._drafts = drafts
            self.endResetModel()
        else:
            self._drafts = drafts
            self._forget()
            self._tell_all()

    def _tell_all(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def _forget(self) -> None:
        self._blocks.clear()
        self._said.clear()

    # what is there

    @property
    def count(self) -> int:
        """How many records are shown, drafts apart."""
        return len(self._rows)

    def at(self, row: int) -> Row | None:
        """The record in a row; None where it is gone since the list was asked for."""
        if row < len(self._drafts):
            return self._drafts[row] if row >= 0 else None
        place = row - len(self._drafts)
        if place >= len(self._rows):
            return None
        number = self._rows[place]
        block = self._block(place // BLOCK)
        at = place % BLOCK
        if at < len(block) and block[at].row == number:
            return block[at]
        return next((one for one in block if one.row == number), None)

    def _block(self, number: int) -> list[Row]:
        if number in self._blocks:
            self._blocks.move_to_end(number)
            return self._blocks[number]
        wanted = self._rows[number * BLOCK : (number + 1) * BLOCK]
        block = listing.rows_of(self._session.workspace, self.kind, wanted)
        self._blocks[number] = block
        if len(self._blocks) > _BLOCKS:
            self._blocks.popitem(last=False)
        return block

    def _say(self, one: Row) -> Said:
        key = one.row, one.id
        if key not in self._said:
            if len(self._said) > _BLOCKS * BLOCK:
                self._said.clear()
            self._said[key] = self._words.say(one)
        return self._said[key]

    def row_of(self, id_: str) -> int:
        """Where a record stands; -1 where it is not shown."""
        for row, one in enumerate(self._drafts):
            if one.id == id_:
                return row
        number = listing.row_of(self._session.workspace, self.kind, id_, gone=self.wanted.gone)
        try:
            return len(self._drafts) + self._rows.index(number) if number else -1
        except ValueError:
            return -1


def _ids(rows: Sequence[Row]) -> list[str]:
    return [one.id for one in rows]
