"""Going to a page, a record or a command by typing some of its name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from alliance_desktop.ui import paint
from alliance_desktop.ui.look import Look

Index = QModelIndex | QPersistentModelIndex
ENTRY: Final = Qt.ItemDataRole.UserRole
_LEAST: Final = 2  # letters from which on records are looked for
_PAUSE: Final = 120  # milliseconds without a key before they are
_ROW: Final = 46


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to go to: what it is called, what it is, its icon, its key."""

    name: str
    about: str
    icon: str
    go: Callable[[], object]
    key: str = ""


def matches(text: str, entry: Entry) -> bool:
    """Whether every word typed begins a word of the name."""
    words = entry.name.casefold().replace("…", " ").split()
    return all(any(word.startswith(one) for word in words) for one in text.casefold().split())


class Entries(QAbstractListModel):
    """What fits to what was typed."""

    def __init__(self, parent: QObject) -> None:
        """Empty."""
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_these(self, entries: Sequence[Entry]) -> None:
        """Shows others."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One row an entry."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name; what assistive tools say; the entry."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry.name}, {entry.about}"
            case _ if role == ENTRY:
                return entry
            case _:
                return None


class _EntryDelegate(QStyledItemDelegate):
    """Icon, name, what it is, and its key."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(self._look.px(200), self._look.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, entry = self._look, index.data(ENTRY)
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.tokens.color("accent_weak"))
            paint.focus_ring(painter, rect, look)
        size = look.px(18)
        icon = look.pixmap(entry.icon or "arrow-right", "text2", 18)
        painter.drawPixmap(QPointF(rect.left() + look.px(14), rect.center().y() - size / 2), icon)
        inner = rect.adjusted(look.px(44), look.px(4), -look.px(14), -look.px(4))
        if entry.key:
            width, height = paint.key_width(entry.key, look), look.px(20)
            cap = QRectF(inner.right() - width, rect.center().y() - height / 2, width, height)
            paint.key_cap(painter, cap, entry.key, look.tokens.color("text2"), look)
            inner.setRight(cap.left() - look.px(8))
        half = inner.height() / 2
        lines = ((entry.name, "title", "text", 0.0), (entry.about, "help", "text2", half))
        for text, role, token, down in lines:
            font = look.font(role)
            painter.setFont(font)
            painter.setPen(look.tokens.color(token))
            line = QRectF(inner.left(), inner.top() + down, inner.width(), half)
            elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, paint.MIDDLE, elided)
        painter.restore()


class GoTo(QDialog):
    """A field and what fits; Enter goes, Esc leaves."""

    went = Signal()

    def __init__(
        self,
        look: Look,
        fixed: Sequence[Entry],
        find: Callable[[str], Sequence[Entry]],
        parent: QWidget,
    ) -> None:
        """`fixed` are pages and commands; `find` gives records for what was typed."""
        super().__init__(parent)
        self.look, self._fixed, self._find = look, list(fixed), find
        self.setObjectName("go_to")
        self.setWindowTitle(self.tr("Go to"))
        self.setModal(True)
        self.field = self._make_field()
        self.model = Entries(self)
        self.list = self._make_list()
        body = QVBoxLayout(self)
        body.setContentsMargins(*(look.px(12) for _ in range(4)))
        body.setSpacing(look.px(8))
        body.addWidget(self.field)
        body.addWidget(self.list, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._show_found)
        self.resize(look.px(560), look.px(440))
        self._show([])

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("go_to.field")
        field.setAccessibleName(self.tr("Go to"))
        field.setPlaceholderText(self.tr("A page, a record, or what you want to do"))
        field.textChanged.connect(self._typed)
        field.returnPressed.connect(self._go)
        field.installEventFilter(self)
        return field

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("go_to.list")
        view.setAccessibleName(self.tr("What fits"))
        view.setModel(self.model)
        view.setItemDelegate(_EntryDelegate(self.look, view))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.clicked.connect(self._go)
        return view

    def _typed(self) -> None:
        self._show([])
        if len(self.field.text().strip()) >= _LEAST:
            self._pause.start()

    def _show_found(self) -> None:
        self._show(self._find(self.field.text().strip()))

    def _show(self, found: Sequence[Entry]) -> None:
        text = self.field.text().strip()
        self.model.show_these([*(one for one in self._fixed if matches(text, one)), *found])
        self.list.setCurrentIndex(self.model.index(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↑ and ↓ move in the list while the field keeps the keyboard."""
        if watched is self.field and isinstance(event, QKeyEvent):
            moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
            if event.type() == QEvent.Type.KeyPress and event.key() in moves:
                self.list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._show_found()
        index = self.list.currentIndex()
        if index.isValid():
            self.accept()
            index_entry: Entry = index.data(ENTRY)
            index_entry.go()
            self.went.emit()


def key_name(keys: Sequence[QKeySequence]) -> str:
    """The first of some keys, as it stands on the keyboard."""
    return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
