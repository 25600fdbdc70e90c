"""The list as a view: rows by keys, Enter into the form, letters into the search."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from alliance_desktop.ui.list_delegate import HEIGHT, RowDelegate
from alliance_desktop.ui.look import Look

_Index = QModelIndex | QPersistentModelIndex


class RecordView(QTableView):
    """Shows a `RecordList`.

    It is a table of one column: a QListView asks for each of a hundred thousand rows before it
    shows the first, which takes a third of a second.
    """

    entered_form = Signal()
    typed = Signal(str)  # a letter: it is searched for
    menu_wanted = Signal(QPoint)  # on the screen
    row_changed = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        """`name` begins the object name and is the list's name for assistive tools."""
        super().__init__()
        self.look = look
        self.setItemDelegate(RowDelegate(look, self))
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        down.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(look.px(HEIGHT))
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(look.px(HEIGHT) // 3)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        )

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tells the row that is current now."""
        super().currentChanged(current, previous)
        self.row_changed.emit(current.row())

    def moveCursor(
        self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row: there is but one column."""
        model, ends = self.model(), QTableView.CursorAction
        if action in (ends.MoveHome, ends.MoveEnd) and model.rowCount():
            return model.index(0 if action == ends.MoveHome else model.rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and → go into the form; a letter begins a search."""
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, forward) and plain:
            if self.currentIndex().isValid():
                self.entered_form.emit()
        elif event.key() == Qt.Key.Key_Menu:
            at = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        elif plain and text.strip() and text.isprintable():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def go_to(self, row: int) -> None:
        """Makes a row current; -1 makes none so."""
        model = self.model()
        index = model.index(row, 0) if row >= 0 else QModelIndex()
        if index == self.currentIndex():
            return
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
