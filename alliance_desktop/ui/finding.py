"""What Ctrl+K finds: pages and commands, records by their words, hromadas by any spelling."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.ui.go_to import Entry, key_name
from alliance_desktop.ui.values import Values
from alliance_desktop.ui.window import Window
from alliance_desktop.workspace import listing, places

COMMUNITY: Final = "community"  # no kind of record: a hromada and all that is recorded of it
HROMADA: Final = "H"  # its category in the codifier
_FOUND: Final = 12


class Finder(QObject):
    """Finds what one can go to in a window."""

    def __init__(self, window: Window) -> None:
        """Of its pages, its commands, its workspace."""
        super().__init__(window)
        self._window = window
        self._icons = {kind: page.icon for page in window.pages.values() for kind in page.kinds}
        self._values = Values(window.session)

    def fixed(self) -> list[Entry]:
        """Pages, then commands; those of the page that is shown, too."""
        page = self._window.page
        own = page.actions_by_name.values() if page else ()
        found: tuple[list[Entry], list[Entry]] = ([], [])
        for action in (*self._window.commands.values(), *own):
            if action.isEnabled() and action.objectName() != "go_to":
                is_page = action.objectName().startswith("page.")
                about = self.tr("Page") if is_page else self.tr("Command")
                icon, key = str(action.data() or ""), key_name(action.shortcuts())
                entry = Entry(action.text(), about, icon, action.trigger, key)
                found[0 if is_page else 1].append(entry)
        return [*found[0], *found[1]]

    def find(self, text: str) -> list[Entry]:
        """Records and hromadas by what was typed."""
        return [*self._records(text), *self._hromadas(text)]

    def _records(self, text: str) -> Iterator[Entry]:
        kinds = [kind for kind in self._icons if kind in BY_NAME]
        values = self._values
        for one in listing.find(self._window.session.workspace, kinds, text, _FOUND):
            place = values.short_place(one.place) if one.place else ""
            about = " · ".join(part for part in (values.kind(one.kind), place, one.code) if part)
            go = partial(self._window.open_record, one.kind, one.id)
            yield Entry(values.named(one), about, self._icons[one.kind], go)

    def _hromadas(self, text: str) -> Iterator[Entry]:
        for place in places.find(text, _FOUND) if COMMUNITY in self._icons else ():
            if place.category == HROMADA:
                about = self._values.place_in_full(place.code).partition(", ")[2]
                go = partial(self._window.open_record, COMMUNITY, place.code)
                name = self._values.place(place.code)
                yield Entry(name, about, self._icons[COMMUNITY], go)
