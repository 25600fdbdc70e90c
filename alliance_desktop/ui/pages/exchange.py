"""Exchange: copying work out, looking at others' and taking it in, receipts, letting laptops in."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from alliance_desktop.errors import label
from alliance_desktop.ui.carriers import Carrier, carriers
from alliance_desktop.ui.components import scroll
from alliance_desktop.ui.exchange_copying import Copying
from alliance_desktop.ui.exchange_people import People
from alliance_desktop.ui.exchange_taking import Taking
from alliance_desktop.ui.exchange_work import ExchangeWork
from alliance_desktop.ui.page import Page, Size
from alliance_desktop.ui.session import Session, Touched
from alliance_desktop.ui.values import Values

_LOOKS_FOR_STICKS: Final = 3_000  # milliseconds


class ExchangePage(Page):
    """Cards, or one import."""

    key: ClassVar[str] = "exchange"
    name: ClassVar[str] = label("Exchange")
    icon: ClassVar[str] = "arrow-left-right"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Shows the cards."""
        super().__init__(session, parent)
        self.find_carriers: Callable[[], list[Carrier]] = carriers
        self._found: list[Carrier] | None = None
        self.work = ExchangeWork(self)
        self.copying = Copying(self.work)
        self.taking = Taking(self.work, Values(session))
        self.people = People(self.work)
        self.taking.looked_at.connect(self._show_import)
        self.taking.left.connect(self._show_cards)
        self._make()
        self.setAcceptDrops(True)
        self.refresh(None)

    def _make(self) -> None:
        self._grid = QGridLayout()
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._grid)
        outer.addStretch(1)
        self.stack = QStackedWidget()
        self._cards = scroll(body)
        self.stack.addWidget(self._cards)
        self.stack.addWidget(self.taking.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self._lay_out(columns=2)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_FOR_STICKS)
        self._timer.timeout.connect(self.look_for_carriers)

    def _lay_out(self, columns: int) -> None:
        look, grid = self.look, self._grid
        side = look.px(24 if columns == 2 else 16)
        grid.setContentsMargins(side, look.px(16), side, look.px(16))
        grid.setSpacing(look.px(16))
        left = (self.copying.card, self.taking.card)
        right = (self.people.laptops, self.people.receipts)
        for number, card in enumerate(left):
            grid.addWidget(card, number, 0)
        for number, other in enumerate(right):
            grid.addWidget(other, number if columns == 2 else number + 2, columns - 1)
        grid.setColumnStretch(0, 11)
        grid.setColumnStretch(1, 9 if columns == 2 else 0)

    # what the window asks

    @property
    def importing(self) -> bool:
        """Whether an import is shown."""
        return self.stack.currentWidget() is self.taking.view

    def title(self) -> str:
        """The heading."""
        if self.importing:
            return self.tr("Import from {0}").format(self.taking.source)
        return self.tr("Exchange")

    def subtitle(self) -> str:
        """What it is for."""
        if self.importing:
            return self.tr("Look at what would change; nothing is changed before you say so.")
        return self.tr("Work travels as files: on a stick, by mail, in a shared folder.")

    def refresh(self, touched: Touched) -> None:
        """Asks what would go, and who has what."""
        del touched
        if not self.work.working:
            self.copying.plan()
        self.people.show_laptops()
        self.look_for_carriers()

    def arrange(self, size: Size) -> None:
        """Two columns where there is room."""
        super().arrange(size)
        self._lay_out(columns=2 if size in (Size.WIDE, Size.MIDDLE) else 1)
        narrow = size in (Size.SMALL, Size.ONE)
        self.taking.view.arrange(wide=size is Size.WIDE, narrow=narrow)

    def panes(self) -> Sequence[QWidget]:
        """The cards, or the parts of an import."""
        if self.importing:
            return (self.taking.view.table.list, self.taking.view.foot)
        people = self.people
        return (self.copying.card, self.taking.card, people.laptops, people.receipts)

    def showEvent(self, event: QShowEvent) -> None:
        """Looks for sticks while it is shown."""
        super().showEvent(event)
        self._timer.start()
        self.look_for_carriers()

    def hideEvent(self, event: QHideEvent) -> None:
        """Looks for sticks no more."""
        self._timer.stop()
        super().hideEvent(event)

    def look_for_carriers(self) -> None:
        """Shows the sticks that are in."""
        found = self.find_carriers()
        if found != self._found:
            self._found = found
            self.copying.card.show_carriers(found, self.copying.last)
            self.taking.card.show_carriers(found)

    def _show_import(self) -> None:
        self.stack.setCurrentWidget(self.taking.view)
        self.header_changed.emit()

    def _show_cards(self) -> None:
        self.stack.setCurrentWidget(self._cards)
        self.refresh(None)
        self.header_changed.emit()

    # commands of actions.py

    def copy_now(self) -> None:
        """F9: copies what nobody has confirmed."""
        if not self.importing:
            self.look_for_carriers()
            self.copying.copy_now(self._found or ())

    def go_on(self) -> None:
        """Ctrl+Enter: imports what was looked at."""
        if self.importing:
            self.taking.go_on()

    def leave(self) -> None:
        """Esc: leaves it, and nothing is changed."""
        if self.importing:
            self.taking.leave()

    # dropping files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if _paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes dropped files in."""
        paths = _paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.taking.take_in(paths)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(one.toLocalFile()) for one in data.urls() if one.isLocalFile()]
