"""The window of an open workspace: rail, head, the page that is shown, and what is told."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json
from alliance_desktop.ui.actions import WINDOW_COMMANDS
from alliance_desktop.ui.components import Banner, KeyButton, PageHeader, Progress, Toast
from alliance_desktop.ui.components.messages import announce
from alliance_desktop.ui.page import Page, Size
from alliance_desktop.ui.rail import Place, Rail
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.session import Toast as ToastWanted
from alliance_desktop.ui.words import sentence, translated
from alliance_desktop.workspace import Workspace, confirming

LEAST: Final = QSize(800, 560)
_SETTLES: Final = 300  # milliseconds after a change before the figures of the rail are asked for
_RAIL: Final[tuple[str, ...]] = (
    "home",
    "communities",
    "assessments",
    "needs",
    "commitments",
    "partnerships",
    "exchange",
    "differences",
)
_GROUP: Final = ("exchange",)  # pages that begin a group in the rail


def size_for(width: float, height: float) -> Size:
    """How much room pages have in a window of logical pixels at a text size of 100."""
    if width < 860:
        return Size.ONE
    if width < 1000:
        return Size.SMALL
    return Size.MIDDLE if width < 1280 or height < 700 else Size.WIDE


class Window(QWidget):
    """A workspace that is open. Pages are made when they are first shown."""

    lock_wanted = Signal()
    settings_wanted = Signal()
    help_wanted = Signal(str)  # key of the page
    go_to_wanted = Signal()

    def __init__(self, session: Session, pages: Sequence[type[Page]]) -> None:
        """Shows the first page."""
        super().__init__()
        self.session, self.look = session, session.look
        by_key = {one.key: one for one in pages}
        self._types = {key: by_key[key] for key in _RAIL if key in by_key}
        self._pages: dict[str, Page] = {}
        self._banners: dict[str, Banner] = {}
        self._shown = ""
        self._size = Size.WIDE
        self.setProperty("k", "canvas")
        self.setObjectName("window")
        self._make_parts()
        self._make_actions()
        self._listen()
        if self._types:
            self.show_page(next(iter(self._types)))
        self.refresh_figures()

    # parts

    def _make_parts(self) -> None:
        places = [
            Place(one.key, translated(one.name), one.icon, one.key in _GROUP)
            for one in self._types.values()
        ]
        self.rail = Rail(self.look, places, str(self.session.workspace.about["name"]))
        self.header = PageHeader(self.look)
        self.stack = QStackedWidget()
        self.progress = Progress(self.look)
        self.toast = Toast(self.look, self)
        self._banner_room = QFrame()
        self._banner_box = QVBoxLayout(self._banner_room)
        margins = (24, 16, 24, 0)
        self._banner_box.setContentsMargins(*(self.look.px(side) for side in margins))
        self._banner_room.hide()
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        for layout in (body, QHBoxLayout(self)):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        body.addWidget(self.header)
        body.addWidget(self._banner_room)
        body.addWidget(self.stack, 1)
        body.addWidget(self.progress)
        whole = self.layout()
        assert isinstance(whole, QHBoxLayout)  # noqa: S101 - made above
        whole.addWidget(self.rail)
        whole.addWidget(self._body, 1)

    def _make_actions(self) -> None:
        self.commands: dict[str, QAction] = {}
        for command in WINDOW_COMMANDS:
            action = self._action(command.said(), command.keys, command.icon)
            action.setObjectName(command.name)
            action.triggered.connect(getattr(self, command.method))
            self.commands[command.name] = action
        for number, (key, page) in enumerate(self._types.items(), 1):
            action = self._action(translated(page.name), (f"Ctrl+{number}",), page.icon)
            action.setObjectName(f"page.{key}")
            action.triggered.connect(lambda *_, key=key: self.show_page(key))
            self.commands[f"page.{key}"] = action

    def _action(self, text: str, keys: Sequence[str], icon: str) -> QAction:
        action = QAction(text, self)
        action.setData(icon)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self.addAction(action)
        return action

    def _listen(self) -> None:
        session = self.session
        self._figures = QTimer(self)
        self._figures.setSingleShot(True)
        self._figures.setInterval(_SETTLES)
        self._figures.timeout.connect(self.refresh_figures)
        session.changed.connect(self._figures.start)
        session.busy.connect(self.progress.tell)
        session.idle.connect(self.progress.end)
        self.progress.stopped.connect(session.stop_all)
        session.toast_wanted.connect(self._tell)
        session.problem_told.connect(self._tell_problem)
        session.record_wanted.connect(self.open_record)
        session.page_wanted.connect(self.show_page)
        session.new_wanted.connect(self.new_record)
        session.difference_wanted.connect(self.show_difference)
        self.rail.chosen.connect(self.show_page)
        self.rail.entered.connect(self._enter)
        self.rail.copy_asked.connect(self.copy_now)
        self.rail.lock_asked.connect(self.lock)

    # pages

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._shown)

    @property
    def pages(self) -> Mapping[str, type[Page]]:
        """All pages by their keys, in the order of the rail."""
        return self._types

    def show_page(self, key: str) -> Page | None:
        """Shows a page, and makes it first if need be; nothing where there is none of this key."""
        if key not in self._types:
            return None
        if key != self._shown:
            old = self.page
            if old is not None:
                old.keep()
                for action in old.actions_by_name.values():
                    self.removeAction(action)
            new = self._pages.get(key) or self._make_page(key)
            self._shown = key
            new.arrange(self._size)
            self.stack.setCurrentWidget(new)
            for action in new.actions_by_name.values():
                self.addAction(action)
            self.rail.select(key)
            self._show_header()
            self._show_banner()
            announce(self, new.title())
        return self.page

    def _make_page(self, key: str) -> Page:
        page = self._types[key](self.session)
        self._pages[key] = page
        self.stack.addWidget(page)
        page.header_changed.connect(lambda key=key: self._take_header(key))
        page.banner_changed.connect(lambda banner, key=key: self._take_banner(key, banner))
        return page

    def _take_header(self, key: str) -> None:
        if key == self._shown:
            self._show_header()

    def _show_header(self) -> None:
        page = self.page
        if page is None:
            return
        self.header.say(page.title(), page.subtitle(), page.eyebrow())
        self.setAccessibleDescription(page.title())
        buttons = []
        for action, kind in ((page.secondary(), "secondary"), (page.primary(), "primary")):
            if action is not None:
                buttons.append(KeyButton.of(self.look, action, kind))
        if self._size in (Size.SMALL, Size.ONE):
            buttons = buttons[-1:]
        self.header.set_buttons(buttons)

    def open_record(self, kind: str, id_: str) -> None:
        """Shows a record on the page of its kind."""
        page = self._page_of(kind)
        if page is not None:
            page.open(kind, id_)

    def new_record(self, kind: str, values: Mapping[str, Json]) -> None:
        """Begins a record on the page of its kind."""
        page = self._page_of(kind)
        if page is not None:
            page.begin(kind, values)

    def show_difference(self, kind: str, id_: str) -> None:
        """Shows where colleagues differ about a record."""
        page = self.show_page("differences")
        if page is not None:
            page.open(kind, id_)

    def _page_of(self, kind: str) -> Page | None:
        key = next((one.key for one in self._types.values() if kind in one.kinds), "")
        return self.show_page(key)

    # what is told

    def _take_banner(self, key: str, banner: Banner | None) -> None:
        old = self._banners.pop(key, None)
        if old is not None:
            old.hide()
            old.deleteLater()
        if banner is not None:
            self._banners[key] = banner
            self._banner_box.addWidget(banner)
        self._show_banner()
        if banner is not None and key == self._shown:
            announce(self, banner.accessibleName())

    def _show_banner(self) -> None:
        for key, banner in self._banners.items():
            banner.setVisible(key == self._shown)
        self._banner_room.setVisible(self._shown in self._banners)

    def _tell(self, wanted: ToastWanted) -> None:
        self.toast.tell(wanted.text, wanted.action_text, wanted.action)
        self._place_toast()

    def _tell_problem(self, problem: UserError) -> None:
        key = self._shown
        banner = Banner(self.look, "bad", sentence(problem))
        banner.add_close(self.tr("Close"), lambda: self._take_banner(key, None))
        self._take_banner(key, banner)

    def refresh_figures(self) -> None:
        """Asks what nobody has confirmed and what differs, and says it in the rail."""
        self.session.run(lambda workspace, _: _figures_of(workspace), self._say_figures)

    def _say_figures(self, figures: tuple[int, str | None, int]) -> None:
        count, since, differ = figures
        first = self.tr("%n not confirmed", "", count) if count else ""
        second = ""
        if since:
            when = self.session.words.brief(datetime.fromisoformat(since))
            second = self.tr("since {0} · F9").format(when)
        self.rail.say_unconfirmed(first, second, str(count) if count < 1000 else "999+")
        self.rail.model.set_badge("differences", differ)

    # commands of actions.py

    def go_to(self) -> None:
        """Opens the search for pages, records and commands."""
        self.go_to_wanted.emit()

    def next_page(self) -> None:
        """Shows the page after this one."""
        self._step(1)

    def previous_page(self) -> None:
        """Shows the page before this one."""
        self._step(-1)

    def _step(self, by: int) -> None:
        keys = list(self._types)
        self.show_page(keys[(keys.index(self._shown) + by) % len(keys)])

    def next_pane(self) -> None:
        """Goes to the next part of the window."""
        self._go_round(1)

    def previous_pane(self) -> None:
        """Goes to the part before."""
        self._go_round(-1)

    def _go_round(self, by: int) -> None:
        page = self.page
        panes: list[QWidget] = [self.rail.list, *(page.panes() if page else ())]
        panes = [one for one in panes if one.isVisible()]
        focus = self.window().focusWidget()
        here = [
            n for n, one in enumerate(panes) if focus and (one is focus or one.isAncestorOf(focus))
        ]
        start = here[-1] if here else (-1 if by > 0 else 0)
        _focus_in(panes[(start + by) % len(panes)])

    def _enter(self) -> None:
        page = self.page
        panes = page.panes() if page else ()
        if panes:
            _focus_in(panes[0])

    def copy_now(self) -> None:
        """Goes to the page of exchange and writes what nobody has confirmed."""
        page = self.show_page("exchange")
        if page is not None:
            page.copy_now()

    def undo(self) -> None:
        """Takes the last thing back."""
        if not self.session.undo():
            self.session.toast(self.tr("There is nothing to undo here."))

    def redo(self) -> None:
        """Does again what was taken back."""
        if not self.session.redo():
            self.session.toast(self.tr("There is nothing to do again here."))

    def lock(self) -> None:
        """Locks at once."""
        self.lock_wanted.emit()

    def show_help(self) -> None:
        """Help for this page, and all keys."""
        self.help_wanted.emit(self._shown)

    def show_settings(self) -> None:
        """Opens the settings."""
        self.settings_wanted.emit()

    # coming back

    def place(self) -> dict[str, Any]:
        """Where the person is, to come back to after a lock or a rebuild."""
        page = self.page
        if page is None:
            return {}
        page.keep()
        return {"page": self._shown, "state": dict(page.place_of_focus())}

    def restore(self, place: Mapping[str, Any]) -> None:
        """Goes back to such a place."""
        page = self.show_page(str(place.get("page", self._shown)))
        if page is not None and place.get("state"):
            page.restore_focus(place["state"])

    # room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits rail, head and page to the room there is."""
        super().resizeEvent(event)
        scale = self.look.scale
        size = size_for(self.width() / scale, self.height() / scale)
        if size != self._size:
            self._size = size
            self.rail.set_compact(compact=size != Size.WIDE)
            self.header.set_slim(slim=size != Size.WIDE)
            sides = (16, 12, 16, 0) if size != Size.WIDE else (24, 16, 24, 0)
            self._banner_box.setContentsMargins(*(self.look.px(side) for side in sides))
            if self.page is not None:
                self.page.arrange(size)
            self._show_header()
        self._place_toast()

    def changeEvent(self, event: QEvent) -> None:
        """Hides the hints where the window is left with Ctrl held."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.rail.show_hints(shown=False)

    def _place_toast(self) -> None:
        margin = self.look.px(16)
        room = self._body.geometry()
        toast = self.toast
        toast.setFixedWidth(min(self.look.px(440), room.width() - 2 * margin))
        toast.adjustSize()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.right() - margin - toast.width() if mirrored else room.left() + margin
        toast.move(left, self.height() - toast.height() - margin)


def _focus_in(pane: QWidget) -> None:
    """Gives the keyboard to a pane, or to the first in it that takes it."""
    reason = Qt.FocusReason.ShortcutFocusReason
    last = pane.focusProxy() or pane
    if last.focusPolicy() != Qt.FocusPolicy.NoFocus:
        last.setFocus(reason)
        return
    for child in pane.findChildren(QWidget):
        if (
            child.isVisible()
            and child.isEnabled()
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            child.setFocus(reason)
            return


def _figures_of(workspace: Workspace) -> tuple[int, str | None, int]:
    open_ = confirming.unconfirmed(workspace)
    since = open_["since"]
    changes = open_["changes"]
    count = changes if isinstance(changes, int) else 0
    return count, str(since) if since else None, len(workspace.store.differing())
