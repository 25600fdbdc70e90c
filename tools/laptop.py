"""One laptop of a journey: a store and its real window, worked by the keyboard without a screen."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from alliance_desktop.ui.carriers import Carrier, count_files
from alliance_desktop.ui.form import Form
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.page import Page
from alliance_desktop.ui.pages import PAGES
from alliance_desktop.ui.pages.differences import DifferencesPage
from alliance_desktop.ui.pages.exchange import ExchangePage
from alliance_desktop.ui.pages.home import HomePage
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.window import Window
from alliance_desktop.workspace import Workspace, reading

_PICKED: Final = ("community",)  # fields in which what is typed finds what Enter takes
PATIENCE: Final = 60.0  # seconds after which something that should have happened has not


class Laptop:
    """A person at a laptop: opens pages, types, presses keys, reads what is said."""

    def __init__(
        self, workspace: Workspace, look: Look, stick: Path, locale: str = "en_GB"
    ) -> None:
        """Opens the window; the stick is in."""
        self.workspace, self.stick = workspace, stick
        self.banner = ""
        self.session = Session(workspace, look, QLocale(locale))
        self.session.bug_met.connect(self._meet_bug)
        self._bugs: list[BaseException] = []
        self.window = Window(self.session, PAGES)
        self.window.resize(1440, 900)
        self.window.show()
        self.settle()

    def _meet_bug(self, bug: BaseException) -> None:
        self._bugs.append(bug)

    def close(self) -> None:
        """Closes the window and the store."""
        self.window.hide()
        self.session.close()
        self.window.deleteLater()
        QApplication.processEvents()

    # time

    def settle(self) -> None:
        """Waits till nothing is being done; a bug on the way is raised here."""
        self.wait(lambda: not self.session.working)
        for _ in range(3):
            QApplication.processEvents()
        if self._bugs:
            raise self._bugs.pop()

    def wait(self, until: Callable[[], bool]) -> None:
        """Waits for something to come about."""
        end = time.monotonic() + PATIENCE
        while not until():
            if time.monotonic() > end:
                raise TimeoutError("it did not come about")
            QApplication.processEvents()
            time.sleep(0.002)

    # hands

    def page(self, key: str) -> Page:
        """Goes to a page by its number, as in the rail."""
        number = list(self.window.pages).index(key) + 1
        self.press(f"Ctrl+{number}")
        shown = self.window.page
        if shown is None or shown.key != key:
            raise LookupError(f"the page {key} is not shown")
        if isinstance(shown, ExchangePage):
            shown.find_carriers = self._carriers
        self.settle()
        return shown

    def _carriers(self) -> list[Carrier]:
        if not self.stick.is_dir():
            return []
        return [Carrier(self.stick.name, self.stick, count_files(self.stick), writable=True)]

    def front(self) -> QWidget:
        """Comes to the front; what has the keyboard there."""
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow)
        return self.window.focusWidget() or self.window

    def press(self, keys: str, times: int = 1) -> None:
        """Presses a key with its modifiers where the keyboard is."""
        sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
        for _ in range(times):
            QTest.keySequence(self.front(), sequence)
        self.settle()

    def type(self, text: str) -> None:
        """Types where the keyboard is, letter by letter, in any script."""
        for sign in text:
            where = self.front()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(where, key)
        self.settle()

    def form(self) -> Form:
        """The form that is shown."""
        found = [one for one in self.window.findChildren(Form) if one.isVisible()]
        if not found:
            raise LookupError("no form is shown")
        return found[0]

    def fill(self, field: str, text: str) -> None:
        """Goes to a field of the form that is shown and writes it anew."""
        self.front()
        self.form().body.enter(field, 0)
        self.press("Ctrl+A")
        self.type(text)
        if field in _PICKED:
            self.press("Return")

    def record(self, page: str, fields: Mapping[str, str]) -> str:
        """A new record of a page, by Ctrl+N and Ctrl+S; its id."""
        self.page(page)
        self.press("Ctrl+N")
        return self._write(fields)

    def edit(self, page: str, id_: str, fields: Mapping[str, str]) -> str:
        """Changes a record that is there."""
        shown = self.page(page)
        shown.open(self.form().kind, id_)
        self.settle()
        return self._write(fields)

    def _write(self, fields: Mapping[str, str]) -> str:
        for name, text in fields.items():
            self.fill(name, text)
        self.press("Ctrl+S")
        return self.form().id

    def find(self, name: str) -> QWidget:
        """Something on the screen by its name."""
        found = [
            one
            for one in self.window.findChildren(QWidget)
            if one.objectName() == name and one.isVisible()
        ]
        if not found:
            raise LookupError(f"{name} is not on the screen")
        return found[0]

    # what is said

    def told(self) -> str:
        """What the banner over the page says."""
        self.settle()
        banners = [
            one
            for one in self.window.findChildren(QWidget)
            if one.objectName() == "banner" and one.isVisible()
        ]
        return banners[-1].accessibleName().replace("\u00a0", " ") if banners else ""

    def dump(self) -> bytes:
        """The whole visible state of the store."""
        return b"\n".join(reading.dump(self.workspace))

    def picture(self, to: Path) -> None:
        """What is on the screen, as a file."""
        self.settle()
        QTest.qWait(40)
        to.parent.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(to))

    # pages by what they are

    def exchange(self) -> ExchangePage:
        """The page of exchange."""
        shown = self.page("exchange")
        if not isinstance(shown, ExchangePage):
            raise TypeError("another page has this name")
        return shown

    def differences(self) -> DifferencesPage:
        """The page of differences."""
        shown = self.page("differences")
        if not isinstance(shown, DifferencesPage):
            raise TypeError("another page has this name")
        return shown

    def home(self) -> HomePage:
        """The first page."""
        shown = self.page("home")
        if not isinstance(shown, HomePage):
            raise TypeError("another page has this name")
        return shown

    # deeds

    def copy_out(self) -> str:
        """F9: to the stick that is in; what is said about it."""
        page = self.exchange()
        page.look_for_carriers()
        self.press("F9")
        return self.told()

    def look_at(self, path: Path) -> ExchangePage:
        """Has files checked and shown; nothing is changed yet."""
        page = self.exchange()
        page.taking.take_in([path])
        self.settle()
        return page

    def take_in(self, path: Path) -> str:
        """Looks and imports, by Ctrl+Enter; what is said about it."""
        self.look_at(path)
        self.press("Ctrl+Return")
        said = self.told()
        self.press("Esc")
        return said

    def receipt(self) -> str:
        """This laptop’s receipt, as it would be pasted into a message."""
        self.exchange().people.copy_receipt()
        self.settle()
        return QGuiApplication.clipboard().text()

    def take_receipt(self, line: str) -> str:
        """Takes a colleague’s receipt in; what is said about it."""
        self.exchange().people.take_receipt(line)
        return self.told()
