"""A search field with a list: type a few letters, ↓ and Enter; Alt+↓ shows all there is."""

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
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from alliance_desktop.ui import paint
from alliance_desktop.ui.components.messages import announce
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.popup import Popup

_Index = QModelIndex | QPersistentModelIndex
_SHOWN: Final = 8  # rows of the list that are seen at once
_HEIGHT: Final = 34
_WIDEST: Final = 460  # of a list, where its line is narrower


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose: its key, its words, and what is said beside it in grey."""

    key: str
    text: str
    about: str = ""
    icon: str = ""


Source = Callable[[str], Sequence[Option]]


class _Options(QAbstractListModel):
    """The options that are shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.options: list[Option] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.options)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.options[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one.text
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return ", ".join(part for part in (one.text, one.about) if part)
            case Qt.ItemDataRole.UserRole:
                return one
            case _:
                return None

    def put(self, options: Sequence[Option]) -> None:
        self.beginResetModel()
        self.options = list(options)
        self.endResetModel()


class _OptionDelegate(QStyledItemDelegate):
    """Paints an option: its words, and what is said beside it in grey."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option
        one: Option = index.data(Qt.ItemDataRole.UserRole)
        words = QFontMetricsF(self._look.font("body")).horizontalAdvance(one.text)
        about = QFontMetricsF(self._look.font("help")).horizontalAdvance(one.about)
        return QSize(round(words + about) + self._look.px(44), self._look.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, rect = self._look, QRectF(option.rect)
        one: Option = index.data(Qt.ItemDataRole.UserRole)
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.tokens.color("accent_weak"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.tokens.color("sunken"))
        inner = rect.adjusted(look.px(10), 0, -look.px(10), 0)
        if one.icon:
            at = QPointF(inner.left(), inner.center().y() - look.px(8))
            painter.drawPixmap(at, look.pixmap(one.icon, "accent", 16))
            inner.setLeft(inner.left() + look.px(22))
        used = _line(painter, inner, one.text, (look, "body", "text"))
        inner.setLeft(inner.left() + used + look.px(8))
        _line(painter, inner, one.about, (look, "help", "text2"))
        painter.restore()


def _line(painter: QPainter, rect: QRectF, text: str, style: tuple[Look, str, str]) -> float:
    look, role, token = style
    font = look.font(role)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(look.tokens.color(token))
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, rect.width()))
    painter.drawText(rect, paint.MIDDLE, elided)
    return metrics.horizontalAdvance(elided)


class PickLine(QLineEdit):
    """A line in which something is chosen. `key` is what is chosen, "" for nothing.

    What was typed and fits nothing stays, is told by `unknown`, and chooses nothing.
    """

    picked = Signal(str)

    def __init__(self, look: Look, source: Source, *, icon: str = "") -> None:
        """`source` gives the options for what is typed; for "" all, or the likeliest."""
        super().__init__()
        self.look, self._source, self._icon = look, source, icon
        self.key, self._shown = "", ""
        self.setFont(look.font("body"))
        self.setMinimumWidth(look.px(60))
        self._popup: Popup | None = None
        self.textEdited.connect(self._search)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lead, trail = look.px(24) if icon else 0, 0 if icon else look.px(18)
        self.setTextMargins(*((trail, 0, lead, 0) if mirrored else (lead, 0, trail, 0)))

    @property
    def unknown(self) -> bool:
        """Whether something is typed that was not chosen."""
        return bool(self.text().strip()) and self.text() != self._shown

    def choose(self, key: str, text: str) -> None:
        """Shows something chosen. Tells nobody."""
        self.key, self._shown = key, text if key else ""
        self.setText(self._shown)
        self.setCursorPosition(0)

    def take_typed(self) -> bool:
        """Chooses what is typed in full, or the only option that begins so; whether it did."""
        typed = self.text().strip().casefold()
        if not typed:
            return False
        options = [one for one in self._source(self.text()) if one.icon != "plus"]
        exact = [
            one for one in options if one.text.casefold() == typed or one.key.casefold() == typed
        ]
        if len(exact) != 1:
            return False
        self._take(exact[0])
        return True

    # the list

    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._popup is not None and self._popup.isVisible()

    def open_list(self, typed: str = "") -> None:
        """Shows what there is for a text."""
        options = self._source(typed)
        if not options or self.isReadOnly():
            self.shut_list()
            return
        popup = self._popup or self._make_popup()
        self._model.put(options)
        rows = min(_SHOWN, len(options))
        most = max(self.width(), self.look.px(_WIDEST))
        wide = min(most, max(self._list.sizeHintForColumn(0), self.width()))
        popup.open_at(self, QSize(wide + self.look.px(16), rows * self.look.px(_HEIGHT) + 2))
        known = next((n for n, one in enumerate(options) if one.key == self.key), 0)
        self._go(known if not typed else 0)

    def _make_popup(self) -> Popup:
        self._popup = popup = Popup(self.look, self)
        self._model = _Options(popup)  # it goes with its list
        self._list = QListView()
        self._list.setObjectName(f"{self.objectName()}.list")
        self._list.setAccessibleName(self.accessibleName())
        self._list.setModel(self._model)
        self._list.setItemDelegate(_OptionDelegate(self.look, self._list))
        self._list.setUniformItemSizes(False)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self._take(self._model.options[index.row()]))
        body = QVBoxLayout(popup)
        body.setContentsMargins(1, 1, 1, 1)
        body.addWidget(self._list)
        return popup

    def shut_list(self) -> None:
        """Hides the list."""
        if self._popup is not None:
            self._popup.hide()

    def _search(self, typed: str) -> None:
        if not typed.strip():
            self.key, self._shown = "", ""
            self.shut_list()
            return
        self.open_list(typed)

    def _go(self, row: int) -> None:
        index = self._model.index(row)
        self._list.setCurrentIndex(index)
        if index.isValid():
            announce(self, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _take(self, one: Option) -> None:
        self.shut_list()
        self.choose(one.key, one.text)
        self.picked.emit(one.key)

    def _take_current(self) -> None:
        row = self._list.currentIndex().row()
        if 0 <= row < len(self._model.options):
            self._take(self._model.options[row])

    # keys

    def event(self, event: QEvent) -> bool:
        """Keeps the list's keys for itself while it is open, before they are the page's."""
        if not isinstance(event, QKeyEvent) or not self.is_open():
            return super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in _LIST_KEYS:
            event.accept()
            return True
        tab = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        if tab and self.unknown:  # Tab takes what is marked in the list, and goes on
            self._take_current()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ and Alt+↓ open the list; in it ↑ ↓ PgUp PgDn go, Enter takes, Esc shuts."""
        key, down = event.key(), Qt.Key.Key_Down
        if self.is_open() and key in _LIST_KEYS:
            self._press_in_list(Qt.Key(key))
        elif key == down and not self.isReadOnly():
            self.open_list("" if not self.unknown else self.text())
        else:
            super().keyPressEvent(event)

    def _press_in_list(self, key: Qt.Key) -> None:
        match key:
            case Qt.Key.Key_Escape:
                self.shut_list()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take_current()
            case _:
                row = self._list.currentIndex().row() + _STEPS[key]
                self._go(max(0, min(row, len(self._model.options) - 1)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shuts the list."""
        super().focusOutEvent(event)
        self.shut_list()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, with its icon, or with an arrow that says there is a list."""
        super().paintEvent(event)
        look, size = self.look, self.look.px(14)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = look.px(8)
        arrow = edge if mirrored else self.width() - size - edge
        top = (self.height() - size) / 2
        with QPainter(self) as painter:
            if not self._icon and not self.isReadOnly():
                painter.drawPixmap(QPointF(arrow, top), look.pixmap("chevron-down", "text2", 14))
            if self._icon:
                lead = self.width() - look.px(26) if mirrored else look.px(10)
                at = QPointF(lead, (self.height() - look.px(16)) / 2)
                painter.drawPixmap(at, look.pixmap(self._icon, "text2", 16))


_STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_SHOWN,
    Qt.Key.Key_PageDown: _SHOWN,
}
_LIST_KEYS: Final = (*_STEPS, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
