"""What every page of the window is: a title, its buttons, a body, and a place to come back to."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from alliance_desktop.records.canonical import Json
from alliance_desktop.ui.actions import PAGE_COMMANDS, Command
from alliance_desktop.ui.components import Banner
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.session import Session, Touched


class Size(StrEnum):
    """How much room a page has, in logical pixels: see WINDOWS, layout."""

    WIDE = "wide"  # 1280 and more, words in the rail
    MIDDLE = "middle"  # 1000 to 1279, or less than 700 high: list of 352, one line of header
    SMALL = "small"  # 860 to 999: labels shorten
    ONE = "one"  # less than 860: one pane, Enter opens, Esc returns


def merged(several: Sequence[Touched]) -> Touched:
    """What several changes touched together."""
    known = [one for one in several if one is not None]
    return frozenset().union(*known) if len(known) == len(several) else None


class Page(QWidget):
    """A page. A subclass says `key`, `name` and `icon`, and builds its body in `__init__`.

    For each command of `ui/actions.py` whose method the subclass has, there is an action under
    `actions_by_name`, with its key while the page is shown.
    """

    key: ClassVar[str]
    name: ClassVar[str]  # in the rail, marked by label()
    icon: ClassVar[str]
    kinds: ClassVar[tuple[str, ...]] = ()  # records of these kinds are opened here

    header_changed = Signal()  # title, subtitle or buttons are others now
    banner_changed = Signal(object)  # a Banner, or None

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """A page of a session."""
        super().__init__(parent)
        self.session = session
        self.size_now = Size.WIDE
        self.setObjectName(self.key)
        self.setProperty("k", "canvas")
        self.actions_by_name: dict[str, QAction] = {}
        for command in PAGE_COMMANDS:
            if hasattr(self, command.method):
                self.actions_by_name[command.name] = self._action_of(command)
        self._stale: list[Touched] = []
        session.changed.connect(self._take_notice)

    @property
    def look(self) -> Look:
        """The look of the windows."""
        return self.session.look

    def _action_of(self, command: Command) -> QAction:
        made = self.make_action(command.said(), getattr(self, command.method), command.icon)
        made.setObjectName(f"{self.key}.{command.name}")
        made.setShortcuts([QKeySequence(key) for key in command.keys])
        return made

    def make_action(self, text: str, act: Callable[[], object], icon: str = "") -> QAction:
        """Something that can be done; its icon is a name of Lucide."""
        made = QAction(text, self)
        made.setData(icon)
        made.triggered.connect(lambda *_: act())
        return made

    def _take_notice(self, touched: Touched) -> None:
        if self.isVisible():
            self.refresh(touched)
        else:
            self._stale.append(touched)

    def showEvent(self, event: QShowEvent) -> None:
        """Makes up for what happened while another page was shown."""
        super().showEvent(event)
        stale, self._stale = self._stale, []
        if stale:
            self.refresh(merged(stale))

    # what the window asks

    def title(self) -> str:
        """The heading."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """One line under it."""
        return ""

    def eyebrow(self) -> str:
        """A line above it that says where one is."""
        return ""

    def help_text(self) -> str:
        """What the page is for, in two or three sentences: stands first in the help."""
        return ""

    def primary(self) -> QAction | None:
        """The one button in blue."""
        return None

    def secondary(self) -> QAction | None:
        """The one beside it."""
        return None

    def refresh(self, touched: Touched) -> None:
        """Shows what is there now; `touched` says what may be other than before."""

    def arrange(self, size: Size) -> None:
        """Fits itself to its room; called before it is first shown."""
        self.size_now = size

    def open(self, kind: str, id_: str) -> None:
        """Shows a record."""

    def begin(self, kind: str, values: Mapping[str, Json]) -> None:
        """Begins a record with these values given."""

    def keep(self) -> None:
        """Puts what is just being typed into its draft: the page is about to go away."""

    def place_of_focus(self) -> Mapping[str, Any]:
        """Where the person is, to come back to after a lock or a rebuild: plain values."""
        return {}

    def restore_focus(self, state: Mapping[str, Any]) -> None:
        """Goes back to such a place: record, field, cursor, scroll."""

    def copy_now(self) -> None:
        """Writes what nobody has confirmed to a stick; the page of exchange does."""

    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in reading order."""
        return ()

    # what the page says

    def tell_banner(self, kind: str, sentence: str, what_to_do: str = "") -> Banner:
        """One fact over the body, till `clear_banner`; kind is warn, ok, info or bad."""
        banner = Banner(self.look, kind, sentence, what_to_do)
        self.banner_changed.emit(banner)
        return banner

    def clear_banner(self) -> None:
        """The fact is no more."""
        self.banner_changed.emit(None)
