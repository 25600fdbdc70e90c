"""The rail: where one can go, what is not yet confirmed, and the lock."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from alliance_desktop.ui import paint
from alliance_desktop.ui.components import ElidedLabel, column, label, row
from alliance_desktop.ui.components.labels import Painted
from alliance_desktop.ui.look import Look

WIDE, COMPACT = 212, 56
_ROW, _GAP = 40, 12  # a row of 38 and the 2 under it; before a page that begins a group
Index = QModelIndex | QPersistentModelIndex
BADGE: Final = Qt.ItemDataRole.UserRole
PLACE: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Place:
    """Where one can go: key of the page, name in the language of the windows, icon."""

    key: str
    name: str
    icon: str
    begins_group: bool = False


class RailModel(QAbstractListModel):
    """The pages, with the number that waits on each."""

    def __init__(self, places: Sequence[Place], parent: QWidget) -> None:
        """No numbers at first."""
        super().__init__(parent)
        self._places, self._badges = list(places), dict[str, int]()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One row a page."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, what assistive tools say, number, place."""
        if not index.isValid():
            return None
        place = self._places[index.row()]
        badge = self._badges.get(place.key, 0)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return place.name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._said(place.name, badge) if badge else place.name
            case _ if role == BADGE:
                return badge
            case _ if role == PLACE:
                return place
            case _:
                return None

    def _said(self, name: str, badge: int) -> str:
        return self.tr("%n open", "", badge).join((f"{name}, ", ""))

    def set_badge(self, key: str, number: int) -> None:
        """Shows a number at a page; 0 shows none."""
        if self._badges.get(key, 0) != number:
            self._badges[key] = number
            row = self.row_of(key)
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int:
        """The row of a page; -1 if there is none."""
        return next((n for n, one in enumerate(self._places) if one.key == key), -1)


class _RailDelegate(QStyledItemDelegate):
    """Draws a page in the rail: mark, icon, name, and its number."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.compact, self.hints = look, False, False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        gap = _GAP if index.data(PLACE).begins_group else 0
        return QSize(self._look.px(COMPACT), self._look.px(_ROW + gap))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, tokens = self._look, self._look.tokens
        place: Place = index.data(PLACE)
        whole = QRectF(option.rect)
        top = look.px(_GAP) if place.begins_group else 0
        box = whole.adjusted(look.px(8), top + 1, -look.px(8), -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("rail_selected"))
            painter.drawRoundedRect(box, look.px(6), look.px(6))
            painter.setBrush(tokens.color("rail_mark"))
            edge = box.right() - look.px(3) if _mirrored(option) else box.left()
            mark = QRectF(edge, box.top() + look.px(8), look.px(3), box.height() - look.px(16))
            painter.drawRoundedRect(mark, 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.color("rail_mark"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), look.px(6), look.px(6))
        token = "rail_on" if selected else "rail_text"
        self._draw_icon(painter, box, look.pixmap(place.icon, token, 18), option)
        if not self.compact:
            self._draw_name(painter, box, place.name, (token, selected), option)
        self._draw_number(painter, box, index, option)
        painter.restore()

    def _draw_icon(
        self, painter: QPainter, box: QRectF, icon: QPixmap, option: QStyleOptionViewItem
    ) -> None:
        size, edge = self._look.px(18), self._look.px(11)
        left = box.right() - edge - size if _mirrored(option) else box.left() + edge
        if self.compact:
            left = box.center().x() - size / 2
        painter.drawPixmap(QPoint(round(left), round(box.center().y() - size / 2)), icon)

    def _draw_name(
        self,
        painter: QPainter,
        box: QRectF,
        name: str,
        style: tuple[str, bool],
        option: QStyleOptionViewItem,
    ) -> None:
        look, (token, selected) = self._look, style
        painter.setPen(look.tokens.color(token))
        painter.setFont(look.font("strong" if selected else "body"))
        room = (look.px(40), 0, -look.px(34), 0)
        if _mirrored(option):
            room = (look.px(34), 0, -look.px(40), 0)
        inner = box.adjusted(*room)
        elided = QFontMetricsF(painter.font()).elidedText(
            name, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, paint.MIDDLE, elided)

    def _draw_number(
        self, painter: QPainter, box: QRectF, index: Index, option: QStyleOptionViewItem
    ) -> None:
        look, badge = self._look, int(index.data(BADGE))
        if self.hints:
            self._draw_cap(painter, box, str(index.row() + 1))
            return
        if not badge:
            return
        text, font = str(badge) if badge < 100 else "99+", look.font("chip")
        width = QFontMetricsF(font).horizontalAdvance(text) + look.px(11)
        height = look.px(16 if self.compact else 18)
        left = box.right() - width - look.px(1 if self.compact else 8)
        if _mirrored(option):
            left = box.left() + look.px(1 if self.compact else 8)
        top = box.top() + 1 if self.compact else box.center().y() - height / 2
        rect = QRectF(left, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.tokens.color("rail_mark"))
        painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.setPen(look.tokens.color("rail"))
        painter.setFont(font)
        painter.drawText(rect, paint.CENTER, text)

    def _draw_cap(self, painter: QPainter, box: QRectF, text: str) -> None:
        look = self._look
        size = look.px(18)
        left = box.right() - size - look.px(1 if self.compact else 8)
        top = box.top() + 1 if self.compact else box.center().y() - size / 2
        rect = QRectF(left, top, size, size)
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), look.tokens.color("rail"))
        paint.key_cap(painter, rect, text, look.tokens.color("rail_text"), look)


def _mirrored(option: QStyleOptionViewItem) -> bool:
    return option.direction == Qt.LayoutDirection.RightToLeft


class _RailEmblem(Painted):
    """The mark, in the rail's colours."""

    def hint(self) -> QSize:
        return QSize(self.look.px(26), self.look.px(26))

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        tokens = self.look.tokens
        bridge = "rail_on" if tokens.name == "contrast" else "rail_text"
        paint.emblem(painter, rect, tokens.color(bridge), tokens.color("rail_mark"))


class RailButton(QAbstractButton):
    """A row of the rail that does something: an icon, two lines at most, and its key."""

    def __init__(self, look: Look, icon: str, key: str, *, boxed: bool = False) -> None:
        """`boxed` draws a line around it, in the colour of what is not yet safe."""
        super().__init__()
        self.look, self._icon, self._key, self._boxed = look, icon, key, boxed
        self.second, self.compact, self.short = "", False, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, first: str, second: str = "", short: str = "") -> None:
        """Its lines; `short` is what stands in a compact rail instead of an icon."""
        self.second, self.short = second, short
        self.setText(first)
        self.setAccessibleName(f"{first}, {second}" if second else first)
        self.setToolTip(f"{self.accessibleName()} ({self._key})")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        height = 40 if self.compact or not self.second else 62
        return QSize(self.look.px(COMPACT), self.look.px(height))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Box, icon and lines."""
        look, tokens = self.look, self.look.tokens
        box = QRectF(self.rect()).adjusted(look.px(8), 1, -look.px(8), -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.color("rail_selected"))
                painter.drawRoundedRect(box, look.px(6), look.px(6))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            width = 2 if self.hasFocus() else 1
            if self._boxed or self.hasFocus():
                painter.setPen(QPen(tokens.color("rail_mark"), width))
                inset = width / 2
                painter.drawRoundedRect(
                    box.adjusted(inset, inset, -inset, -inset), look.px(6), look.px(6)
                )
            if self.compact:
                self._draw_compact(painter, box)
            else:
                self._draw_lines(painter, box)

    def _draw_compact(self, painter: QPainter, box: QRectF) -> None:
        look = self.look
        if self.short:
            painter.setPen(look.tokens.color("rail_mark"))
            painter.setFont(look.font("label"))
            painter.drawText(box, paint.CENTER, self.short)
            return
        half = look.px(18) / 2
        at = QPoint(round(box.center().x() - half), round(box.center().y() - half))
        painter.drawPixmap(at, look.pixmap(self._icon, "rail_text", 18))

    def _draw_lines(self, painter: QPainter, box: QRectF) -> None:
        look = self.look
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        token = "rail_mark" if self._boxed else "rail_text"
        size = look.px(18)
        left = box.right() - look.px(11) - size if mirrored else box.left() + look.px(11)
        first = QRectF(box)
        if self.second:
            first.setBottom(box.top() + box.height() * 0.52)
            first.setTop(box.top() + look.px(6))
        painter.drawPixmap(
            QPoint(round(left), round(first.center().y() - size / 2)),
            look.pixmap(self._icon, token, 18),
        )
        room = (look.px(4), 0, -look.px(40), 0) if mirrored else (look.px(40), 0, -look.px(4), 0)
        self._text(painter, first.adjusted(*room), self.text(), look.font(self._role()), "rail_on")
        if self.second:
            below = QRectF(box)
            below.setTop(first.bottom() - look.px(2))
            below.setBottom(box.bottom() - look.px(4))
            self._text(painter, below.adjusted(*room), self.second, look.font("small"), "rail_text")
        elif self._key:
            painter.setPen(look.tokens.color("rail_text"))
            painter.setFont(look.font("small"))
            trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
            painter.drawText(box.adjusted(look.px(10), 0, -look.px(10), 0), trailing, self._key)

    def _role(self) -> str:
        return "eyebrow" if self.second else "body"

    def _text(self, painter: QPainter, rect: QRectF, text: str, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(self.look.tokens.color(token))
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, paint.MIDDLE, elided)


class Rail(QFrame):
    """Mark and workspace; pages; what nobody has confirmed; lock."""

    chosen = Signal(str)  # key of a page
    entered = Signal()  # Enter or →: into the page
    copy_asked = Signal()
    lock_asked = Signal()

    def __init__(self, look: Look, places: Sequence[Place], workspace: str) -> None:
        """`workspace` is its name."""
        super().__init__()
        self.look = look
        self.setObjectName("rail")
        self.setProperty("k", "rail")
        self._name = label(look, "Alliance Desktop", "strong")
        self._workspace = ElidedLabel(look, workspace, "small")
        self._head = column(self._name, self._workspace, gap=0)
        self._emblem = _RailEmblem(look, "")
        self.model = RailModel(places, self)
        self.list = self._make_list()
        self.unconfirmed = RailButton(look, "usb", "F9", boxed=True)
        self.unconfirmed.setObjectName("rail.unconfirmed")
        self.unconfirmed.clicked.connect(self.copy_asked)
        self.unconfirmed.hide()
        self.lock = RailButton(look, "lock", "Ctrl+L")
        self.lock.setObjectName("rail.lock")
        self.lock.say(self.tr("Lock"))
        self.lock.clicked.connect(self.lock_asked)
        self._lay_out()
        self._compact: bool | None = None
        self.set_compact(compact=False)

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("rail.pages")
        view.setAccessibleName(self.tr("Pages"))
        view.setModel(self.model)
        self._delegate = _RailDelegate(self.look, view)
        view.setItemDelegate(self._delegate)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.selectionModel().selectionChanged.connect(self._tell)
        view.activated.connect(lambda *_: self.entered.emit())
        return view

    def _lay_out(self) -> None:
        look = self.look
        body = QVBoxLayout(self)
        body.setContentsMargins(0, look.px(14), 0, look.px(10))
        body.setSpacing(look.px(2))
        top = QWidget()
        line = row(self._emblem, self._head, gap=look.px(10))
        line.setContentsMargins(look.px(15), 0, look.px(8), 0)
        line.setStretch(1, 1)
        top.setLayout(line)
        body.addWidget(top)
        body.addSpacing(look.px(12))
        body.addWidget(self.list, 1)
        body.addWidget(self.unconfirmed)
        body.addSpacing(look.px(4))
        body.addWidget(self.lock)

    def set_compact(self, *, compact: bool) -> None:
        """Icons alone, in a small window."""
        if compact == self._compact:
            return
        self._compact = compact
        self.setFixedWidth(self.look.px(COMPACT if compact else WIDE))
        self._name.setVisible(not compact)
        self._workspace.setVisible(not compact)
        self._delegate.compact = compact
        for button in (self.unconfirmed, self.lock):
            button.compact = compact
            button.updateGeometry()
        self.list.doItemsLayout()

    def show_hints(self, *, shown: bool) -> None:
        """The numbers of the pages, while Ctrl is held."""
        self._delegate.hints = shown
        self.list.viewport().update()

    def select(self, key: str) -> None:
        """Marks a page as the one that is shown."""
        self.list.setCurrentIndex(self.model.index(self.model.row_of(key)))

    def _tell(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.chosen.emit(index.data(PLACE).key)

    def say_unconfirmed(self, first: str, second: str, short: str) -> None:
        """What nobody has confirmed yet; nothing hides the box."""
        self.unconfirmed.say(first, second, short)
        self.unconfirmed.setVisible(bool(first))
