"""The bar over a list: search, and filters as chips; those that are on are also said in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alliance_desktop.ui.components import FilterChip, IconLabel
from alliance_desktop.ui.components.layouts import label as text_label
from alliance_desktop.ui.editors.pick_line import Option, PickLine
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.popup import Popup
from alliance_desktop.workspace import Workspace, places
from alliance_desktop.workspace.listing import Filter, Wanted

_SEARCHES_AFTER: Final = 120  # milliseconds after a keystroke
_MENU: Final = 12  # choices that a menu shows; more are searched


@dataclass(frozen=True, slots=True)
class Choice:
    """A filter: a name, its word, and what it makes of the key chosen. A toggle has no options.

    `make` gives None where the filter is of another kind: `bin` is.
    """

    name: str
    word: str
    make: Callable[[Workspace, str], Filter | None]
    options: Callable[[str], Sequence[Option]] | None = None
    many: bool = False  # more options than a menu has room for
    say: Callable[[str], str] | None = None  # a key in words, where it is on


class FilterBar(QFrame):
    """Search and chips of a kind. `changed` is emitted when something else is wanted."""

    changed = Signal()
    left_search = Signal()  # Esc, or ↓: the keyboard goes to the list

    def __init__(self, look: Look, name: str, hint: str, sorted_by: str = "") -> None:
        """Without filters yet; `name` begins the object names."""
        super().__init__()
        self.look, self._name = look, name
        self.setProperty("k", "bar")
        self._choices: dict[str, Choice] = {}
        self._chips: dict[str, FilterChip] = {}
        self._on: dict[str, str] = {}  # the keys of those that are on
        self._popup: Popup | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCHES_AFTER)
        self._timer.timeout.connect(self.changed)
        self.search = _SearchLine(look, hint)
        self.search.setObjectName(f"{name}.search")
        self.search.textEdited.connect(lambda *_: self._timer.start())
        self.search.cleared.connect(self._search_now)
        self.search.left.connect(self.left_search)
        self.first = QHBoxLayout()  # what a page puts before the search
        self.first.setSpacing(look.px(4))
        self._room = _ChipRoom(look, self)
        self.sorted = text_label(look, sorted_by, "help")
        self.sorted.setMinimumWidth(1)  # it widens no window
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(24), look.px(9), look.px(20), look.px(9))
        line.setSpacing(look.px(8))
        line.addLayout(self.first)
        line.addWidget(self.search, 2)
        line.addWidget(self._room, 5)
        line.addWidget(self.sorted)

    def arrange(self, *, wide: bool) -> None:
        """Narrower margins, and no words about the order, where there is little room."""
        side = self.look.px(24 if wide else 16)
        line = self.layout()
        if line is not None:
            line.setContentsMargins(side, self.look.px(9), self.look.px(12), self.look.px(9))
        self.sorted.setVisible(wide and bool(self.sorted.text()))

    def set_choices(self, choices: Sequence[Choice], sorted_by: str) -> None:
        """Shows other filters, none of them on."""
        self._choices = {one.name: one for one in choices}
        self._on.clear()
        self._chips = {one.name: self._chip(one) for one in choices}
        self._room.put(list(self._chips.values()))
        self.sorted.setText(sorted_by)

    def _chip(self, one: Choice) -> FilterChip:
        chip = FilterChip(self.look, one.word, choices=one.options is not None)
        chip.setObjectName(f"{self._name}.filter.{one.name}")
        chip.clicked.connect(lambda: self._press(one.name))
        self._name_chip(one.name, chip)
        return chip

    def _name_chip(self, name: str, chip: FilterChip) -> None:
        state = self.tr("on") if name in self._on else self.tr("off")
        chip.setAccessibleName(self.tr("Filter: {0}, {1}").format(chip.text(), state))

    # on and off

    def _press(self, name: str) -> None:
        one, chip = self._choices[name], self._chips[name]
        if name in self._on:
            self.turn_off(name)
        elif one.options is None:
            self.turn_on(name, "on")
        else:
            chip.setChecked(False)
            self._offer(one, chip)

    def turn_on(self, name: str, key: str) -> None:
        """Filters by a key of a choice."""
        self._on[name] = key
        self._show(name)
        self.changed.emit()

    def turn_off(self, name: str) -> None:
        """Takes a filter away."""
        if self._on.pop(name, None) is not None:
            self._show(name)
            self.changed.emit()

    def clear(self) -> None:
        """Takes all filters and the search away."""
        on = list(self._on)
        self._on.clear()
        for name in on:
            self._show(name)
        self.search.clear()
        self.changed.emit()

    def _show(self, name: str) -> None:
        chip = self._chips[name]
        on = name in self._on
        chip.setText(self._words(name) if on else self._choices[name].word)
        chip.setChecked(on)
        self._name_chip(name, chip)
        self._room.arrange()

    def _words(self, name: str) -> str:
        one = self._choices[name]
        return one.say(self._on[name]) if one.say else one.word

    def _offer(self, one: Choice, chip: FilterChip) -> None:
        anchor = chip if chip.isVisible() else self._room.more
        if one.many:
            self._search_in(one, anchor)
            return
        menu = QMenu(self)
        for option in one.options("") if one.options else ():
            action = menu.addAction(option.text)
            action.triggered.connect(lambda *_, option=option: self.turn_on(one.name, option.key))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)))

    def _search_in(self, one: Choice, anchor: QWidget) -> None:
        source = one.options
        if source is None:
            return
        popup = self._popup = Popup(self.look, anchor, once=True)
        line = PickLine(self.look, source, icon="search")
        line.setObjectName(f"{self._name}.filter.{one.name}.line")
        line.setAccessibleName(one.word)
        line.setPlaceholderText(one.word)
        body = QVBoxLayout(popup)
        body.setContentsMargins(*(self.look.px(8),) * 4)
        body.addWidget(line)

        def take(key: str) -> None:
            popup.shut()
            self.turn_on(one.name, key)

        line.picked.connect(take)
        popup.open_at(anchor, QSize(self.look.px(300), self.look.px(52)))
        line.setFocus()
        line.open_list()

    # what is wanted

    def _search_now(self) -> None:
        self._timer.stop()
        self.changed.emit()

    def wanted(self, workspace: Workspace, kind: str) -> Wanted:
        """What the list is to show."""
        made = [self._choices[name].make(workspace, key) for name, key in self._on.items()]
        search = self.search.text()
        wanted = Wanted(kind, search, tuple(one for one in made if one is not None))
        if search.strip():
            wanted = replace(wanted, places=places.called(search))
        return replace(wanted, gone="bin" in self._on)

    def said(self) -> list[str]:
        """The filters that are on, in words."""
        words = [self._words(name) for name in self._on]
        if self.search.text().strip():
            words.append(self.tr("“{0}”").format(self.search.text().strip()))
        return words

    def state(self) -> dict[str, Any]:
        """To come back to."""
        return {"on": dict(self._on), "search": self.search.text()}

    def restore(self, state: dict[str, Any]) -> None:
        """Goes back to it."""
        self.search.setText(str(state.get("search", "")))
        for name, key in state.get("on", {}).items():
            if name in self._choices:
                self._on[name] = str(key)
                self._show(name)
        self.changed.emit()


class _SearchLine(QLineEdit):
    """Where one searches: Esc clears, then leaves; ↓ and Enter go to the list."""

    cleared = Signal()
    left = Signal()

    def __init__(self, look: Look, hint: str) -> None:
        super().__init__()
        self.setFont(look.font("body"))
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setTextMargins(look.px(22), 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._look = look
        self.setMinimumWidth(look.px(96))
        self.setMaximumWidth(look.px(320))
        icon = IconLabel(look, "search", "text2", 16)
        icon.setParent(self)
        icon.move(look.px(10), look.px(9))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(250), super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        kept = (QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape)
        if isinstance(event, QKeyEvent) and (event.type(), event.key()) == kept:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
                self.cleared.emit()
            case Qt.Key.Key_Escape | Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class _ChipRoom(QWidget):
    """Chips side by side; those that have no room are behind “+2”."""

    def __init__(self, look: Look, bar: FilterBar) -> None:
        super().__init__()
        self.look, self._bar = look, bar
        self._chips: list[FilterChip] = []
        self.more = FilterChip(look, "+0")
        self.more.setParent(self)
        self.more.setCheckable(False)
        self.more.clicked.connect(self._open)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, chips: list[FilterChip]) -> None:
        for old in self._chips:
            old.hide()
            old.deleteLater()
        self._chips = chips
        for chip in chips:
            chip.setParent(self)
            chip.show()
        self.arrange()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(320), self.look.px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(60), self.look.px(34))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        gap, left = self.look.px(8), 0
        ordered = sorted(self._chips, key=lambda chip: not chip.isChecked())
        hints = [chip.sizeHint() for chip in ordered]
        whole = sum(hint.width() for hint in hints) + gap * max(0, len(hints) - 1)
        room = self.width() - (0 if whole <= self.width() else self.look.px(56) + gap)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        hidden = 0
        for chip, hint in zip(ordered, hints, strict=True):
            fits = not hidden and left + hint.width() <= room
            chip.setVisible(fits)
            hidden += not fits
            if fits:
                self._place(chip, left, hint, mirrored=mirrored)
                left += hint.width() + gap
        self.more.setText(f"+{hidden}")
        self.more.setAccessibleName(self.tr("%n more filters", "", hidden))
        self.more.setVisible(hidden > 0)
        self._place(self.more, left, self.more.sizeHint(), mirrored=mirrored)

    def _place(self, chip: QWidget, left: int, hint: QSize, *, mirrored: bool) -> None:
        at = self.width() - left - hint.width() if mirrored else left
        chip.setGeometry(at, (self.height() - hint.height()) // 2, hint.width(), hint.height())

    def _open(self) -> None:
        menu = QMenu(self)
        for chip in self._chips:
            if not chip.isVisible():
                action = QAction(chip.text(), menu)
                action.triggered.connect(chip.click)
                menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))
