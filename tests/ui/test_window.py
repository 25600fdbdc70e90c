"""The window around the pages: rail, head, commands, messages, and fitting into small screens."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from alliance_desktop.errors import UserError, label
from alliance_desktop.records.canonical import Json
from alliance_desktop.settings import Theme
from alliance_desktop.ui.components import KeyButton
from alliance_desktop.ui.finding import Finder
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.page import Page, Size
from alliance_desktop.ui.session import Session, Touched
from alliance_desktop.ui.window import Window, size_for


class Plain(Page):
    """A page with one field."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.done: list[object] = []
        self.field = QLineEdit()
        self.field.setAccessibleName("Field")
        QVBoxLayout(self).addWidget(self.field)

    def title(self) -> str:
        return self.name

    def refresh(self, touched: Touched) -> None:
        self.done.append(("refresh", touched))

    def keep(self) -> None:
        self.done.append("keep")

    def open(self, kind: str, id_: str) -> None:
        self.done.append((kind, id_))

    def panes(self) -> Sequence[QWidget]:
        return (self.field,)

    def place_of_focus(self) -> Mapping[str, Any]:
        return {"text": self.field.text(), "cursor": self.field.cursorPosition()}

    def restore_focus(self, state: Mapping[str, Any]) -> None:
        self.field.setText(state["text"])
        self.field.setCursorPosition(state["cursor"])
        self.field.setFocus()


class Home(Plain):
    key, name, icon = "home", label("Home"), "house"
    kinds: ClassVar[tuple[str, ...]] = ("community",)


class Needs(Plain):
    key, name, icon = "needs", label("Needs"), "list-checks"
    kinds: ClassVar[tuple[str, ...]] = ("need",)

    def subtitle(self) -> str:
        return "11 of 143"

    def primary(self) -> QAction:
        return self.actions_by_name["new"]

    def new(self) -> None:
        self.done.append("new")

    def begin(self, kind: str, values: Mapping[str, Json]) -> None:
        self.done.append((kind, values))


class Exchange(Plain):
    key, name, icon = "exchange", label("Exchange"), "arrow-left-right"

    def copy_now(self) -> None:
        self.done.append("copy")


class Differences(Plain):
    key, name, icon = "differences", label("Differences"), "git-compare-arrows"


PAGES = (Home, Needs, Exchange, Differences)


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Window:
    made = Window(session, PAGES)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    return made


def page(window: Window, key: str) -> Plain:
    shown = window.show_page(key)
    assert isinstance(shown, Plain)
    return shown


def banners(window: Window) -> list[str]:
    return [one.accessibleName() for one in window._banners.values() if one.isVisible()]


def trigger(window: Window, name: str) -> None:
    window.commands[name].trigger()


def test_it_shows_the_first_page_and_goes_to_others(window: Window) -> None:
    assert window.header.title.text() == "Home"
    trigger(window, "page.needs")
    assert window.header.title.text() == "Needs"
    assert window.header.subtitle.text() == "11 of 143"
    assert window.accessibleDescription() == "Needs"
    assert window.rail.list.currentIndex().data() == "Needs"
    trigger(window, "next_page")
    assert window.header.title.text() == "Exchange"
    for _ in range(3):
        trigger(window, "previous_page")
    assert window.header.title.text() == "Differences"


def test_the_rail_goes_where_it_is_pointed(window: Window) -> None:
    window.rail.list.setCurrentIndex(window.rail.model.index(1, 0))
    assert window.header.title.text() == "Needs"
    window.rail.list.setFocus()
    QTest.keyClick(window.rail.list, Qt.Key.Key_Return)
    assert page(window, "needs").field.hasFocus()


def test_a_pages_own_key_works_while_it_is_shown(window: Window) -> None:
    needs = page(window, "needs")
    new = needs.actions_by_name["new"]
    assert new in window.actions()
    new.trigger()
    assert needs.done == ["new"]
    button = window.header.findChild(KeyButton, "needs.new.button")
    assert isinstance(button, KeyButton)
    assert (button.text(), button.key) == ("New", "Ctrl+N")
    page(window, "home")
    assert new not in window.actions()


def test_leaving_a_page_keeps_what_is_typed(window: Window) -> None:
    needs = page(window, "needs")
    page(window, "home")
    assert needs.done == ["keep"]


def test_a_hidden_page_refreshes_when_it_is_shown(window: Window, session: Session) -> None:
    needs, home = page(window, "needs"), page(window, "home")
    session.changed.emit(frozenset({("need", "1")}))
    session.changed.emit(frozenset({("need", "2")}))
    assert home.done == ["keep", *[("refresh", frozenset({("need", n)})) for n in "12"]]
    assert needs.done == ["keep"]
    page(window, "needs")
    assert needs.done[1:] == [("refresh", frozenset({("need", "1"), ("need", "2")}))]


def test_pages_reach_each_other_through_the_session(window: Window, session: Session) -> None:
    session.open_record("need", "0190")
    needs = window.page
    assert isinstance(needs, Needs)
    session.new_record("need", {"severity": 4})
    assert needs.done == [("need", "0190"), ("need", {"severity": 4})]
    session.open_page("exchange")
    session.open_page("nowhere")
    assert window.header.title.text() == "Exchange"


def test_records_and_hromadas_are_found_by_name(window: Window) -> None:
    entry = next(one for one in Finder(window).find("lyceum") if "Lyceum" in one.name)
    assert entry.about.startswith("Need · ")
    entry.go()
    needs = window.page
    assert isinstance(needs, Needs)
    assert needs.done[-1][0] == "need"  # type: ignore[index]
    izium = next(one for one in Finder(window).find("Ізюмська") if one.icon == Home.icon)
    assert (izium.name, izium.about) == ("Izium urban hromada", "Izium raion, Kharkiv oblast")
    izium.go()
    home = window.page
    assert isinstance(home, Home)
    assert home.done[-1] == ("community", "UA63040090000021240")


def test_what_nobody_has_confirmed_stands_on_every_page(window: Window) -> None:
    button = window.rail.unconfirmed
    assert button.isVisible()
    assert button.text().split()[0].isdigit()
    assert "since" in button.second
    button.click()
    exchange = window.page
    assert isinstance(exchange, Exchange)
    assert exchange.done == ["copy"]
    trigger(window, "copy_now")
    assert exchange.done == ["copy", "copy"]


def test_the_rail_is_a_sound_model_that_says_what_waits(window: Window) -> None:
    model = window.rail.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_badge("differences", 3)
    assert isinstance(tester.model(), QAbstractItemModel)
    row = model.index(model.row_of("differences"), 0)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Differences, 3")
    listed = QAccessible.queryAccessibleInterface(window.rail.list)
    assert listed.role() == QAccessible.Role.List


def test_problems_stay_with_their_page_until_closed(window: Window, session: Session) -> None:
    def full(_: object) -> None:
        raise UserError("The disk is full. Free some room and try again.")

    page(window, "needs")
    session.write(full)
    assert banners(window) == ["The disk is full. Free some room and try again."]
    page(window, "home")
    assert banners(window) == []
    page(window, "needs").clear_banner()
    assert banners(window) == []
    window.page.tell_banner("warn", "Two values differ.")  # type: ignore[union-attr]
    assert banners(window) == ["Two values differ."]


def test_what_was_done_is_told_and_can_be_undone(window: Window, session: Session) -> None:
    done: list[str] = []
    session.did("Moved to the bin.", lambda: done.append("undo"), lambda: done.append("redo"))
    assert window.toast.isVisible()
    assert (window.toast.text.text(), window.toast.button.text()) == ("Moved to the bin.", "Undo")
    window.toast.button.click()
    trigger(window, "redo")
    trigger(window, "undo")
    assert done == ["undo", "redo", "undo"]
    trigger(window, "undo")
    assert window.toast.text.text() == "There is nothing to undo here."


def test_f6_goes_round(window: Window) -> None:
    home = page(window, "home")
    home.field.setFocus()
    trigger(window, "next_pane")
    assert window.rail.list.hasFocus()
    trigger(window, "next_pane")
    assert home.field.hasFocus()
    trigger(window, "previous_pane")
    assert window.rail.list.hasFocus()


def test_it_comes_back_to_the_same_field_and_cursor(
    qtbot: QtBot, window: Window, session: Session
) -> None:
    needs = page(window, "needs")
    needs.field.setText("Roof of Lyceum 4")
    needs.field.setCursorPosition(4)
    place = window.place()
    again = Window(session, PAGES)
    qtbot.addWidget(again)
    again.show()
    again.restore(place)
    field = again.page.field  # type: ignore[union-attr]
    assert (field.text(), field.cursorPosition()) == ("Roof of Lyceum 4", 4)
    assert again.focusWidget() is field


@pytest.mark.parametrize(
    ("width", "height", "size"),
    [
        (1440, 900, Size.WIDE),
        (1440, 690, Size.MIDDLE),
        (1024, 600, Size.MIDDLE),
        (960, 600, Size.SMALL),
        (800, 560, Size.ONE),
    ],
)
def test_it_fits_its_parts_to_the_room(window: Window, width: int, height: int, size: Size) -> None:
    assert size_for(width, height) == size
    window.resize(width, height)
    assert window.rail.width() == (212 if size == Size.WIDE else 56)
    assert window.page is not None
    assert window.page.size_now == size
    assert window.width() == width


def test_a_larger_text_has_less_room(qtbot: QtBot, session: Session, look: Look) -> None:
    look.choose(Theme.LIGHT, 150)
    made = Window(session, PAGES)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    assert made.page is not None
    assert made.page.size_now == Size.SMALL
    assert made.rail.width() == 84


def test_numbers_show_while_control_is_held(window: Window) -> None:
    plain = window.rail.grab().toImage()
    window.rail.show_hints(shown=True)
    assert window.rail.grab().toImage() != plain
    window.rail.show_hints(shown=False)
    assert window.rail.grab().toImage() == plain
