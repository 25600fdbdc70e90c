"""What holds for every page, in every language: names for assistive tools, and fitting in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from alliance_desktop.settings import Settings
from alliance_desktop.ui.about import AboutDialog
from alliance_desktop.ui.first_run import Welcome
from alliance_desktop.ui.first_steps import AskStep, BeginStep, JoinedStep, JoinStep, RestoreStep
from alliance_desktop.ui.go_to import GoTo
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.pages import PAGES
from alliance_desktop.ui.recover import Recover
from alliance_desktop.ui.report import Report
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.settings_dialog import PassphraseDialog, SettingsDialog
from alliance_desktop.ui.translations import LANGUAGES, Language, Translations
from alliance_desktop.ui.unlock import Door, Unlock
from alliance_desktop.ui.window import Window
from alliance_desktop.ui.words import Words
from alliance_desktop.workspace import Workspace

INPUTS = (
    QLineEdit,
    QComboBox,
    QPlainTextEdit,
    QTextEdit,
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
)
EVERY_PAGE = pytest.mark.parametrize("key", [page.key for page in PAGES])
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
SMALL, COMPACT_RAIL = (960, 600), 56


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, look: Look, language: Language) -> Iterator[Window]:
    translations = Translations()
    translations.use(language)
    session = Session(workspace, look, QLocale(language.locale), inline=True)
    made = Window(session, PAGES)
    qtbot.addWidget(made)
    made.resize(*SMALL)
    made.show()
    yield made
    session.close()
    translations.use(LANGUAGES[0])


def inputs(page: QWidget) -> Iterator[QWidget]:
    """What the keyboard reaches, without the parts that Qt puts into others."""
    for widget in page.findChildren(QWidget):
        if not isinstance(widget, INPUTS) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        inner = isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QLineEdit)
        if widget.isVisibleTo(page) and not inner:
            yield widget


def name_of(widget: QWidget) -> str:
    """Its name; of a choice, its own or its label's, since its value is no name."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox) and not widget.accessibleName():
        labels = interface.relations(QAccessible.RelationFlag.Label)
        return labels[0][0].text(QAccessible.Text.Name) if labels else ""
    return interface.text(QAccessible.Text.Name)


@EVERY_PAGE
@EVERY_LANGUAGE
def test_every_input_has_a_name(window: Window, key: str) -> None:
    page = window.show_page(key)
    assert page is not None
    assert nameless(page) == []


def nameless(page: QWidget) -> list[str]:
    """Inputs that a screen reader has no name for."""
    return [f"{type(one).__name__} {one.objectName()}" for one in inputs(page) if not name_of(one)]


@EVERY_PAGE
@EVERY_LANGUAGE
def test_every_page_fits_into_a_small_screen(window: Window, key: str) -> None:
    page = window.show_page(key)
    assert page is not None
    assert page.minimumSizeHint().width() <= SMALL[0] - COMPACT_RAIL
    assert window.minimumSizeHint().width() <= SMALL[0]
    assert window.minimumSizeHint().height() <= SMALL[1]
    assert (window.width(), window.height()) == SMALL


@EVERY_PAGE
@EVERY_LANGUAGE
def test_nothing_that_scrolls_down_is_cut_at_its_side(window: Window, key: str) -> None:
    page = window.show_page(key)
    assert page is not None
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    for area in page.findChildren(QScrollArea):
        body = area.widget()
        if area.horizontalScrollBarPolicy() == never and body and area.isVisibleTo(page):
            wanted, there = body.minimumSizeHint().width(), area.viewport().width()
            assert wanted <= there, f"{area.objectName() or body.objectName()}"


@EVERY_PAGE
@pytest.mark.parametrize("language", LANGUAGES[:1], ids=lambda one: one.code)
def test_every_page_is_reached_and_left_by_the_keyboard(window: Window, key: str) -> None:
    """Tab goes on from every place, and F6 reaches the page: nothing holds the keyboard."""
    page = window.show_page(key)
    assert page is not None
    assert all(isinstance(one, QWidget) for one in page.panes())
    stuck = [
        one.objectName()
        for one in page.findChildren(QAbstractScrollArea)
        if isinstance(one, QPlainTextEdit | QTextEdit)
        and one.isVisibleTo(page)
        and not one.isReadOnly()
        and not one.tabChangesFocus()
    ]
    assert stuck == []


DOOR = Door(Path("store"), name="Kharkiv oblast", person="Marta Lindqvist", locked_at="19:02")
STEPS: dict[str, Callable[[Look, QWidget], QWidget]] = {
    "unlock": lambda look, _: Unlock(look, DOOR, LANGUAGES[0]),
    "recover": lambda look, _: Recover(look, DOOR),
    "welcome": lambda look, _: Welcome(look, LANGUAGES[0], can_leave=True),
    "begin": lambda look, _: BeginStep(look),
    "asked": lambda look, _: AskStep(look, ["abandon"] * 24),
    "join": lambda look, _: JoinStep(look, Words(QLocale("en_GB"))),
    "joined": lambda look, _: JoinedStep(look, ("one", "two", "three"), b""),
    "restore": lambda look, _: RestoreStep(look),
    "settings": lambda look, parent: SettingsDialog(look, Settings(), LANGUAGES[0], parent),
    "passphrase": lambda look, parent: PassphraseDialog(look, Path("store"), parent),
    "report": lambda look, parent: Report(look, ValueError(), parent),
    "about": AboutDialog,
    "go_to": lambda look, parent: GoTo(look, [], lambda _: [], parent),
}


@pytest.mark.parametrize("name", STEPS)
def test_every_step_and_dialog_has_names_and_fits(qtbot: QtBot, look: Look, name: str) -> None:
    translations, parent = Translations(), QWidget()
    qtbot.addWidget(parent)
    for language in LANGUAGES:
        translations.use(language)
        made = STEPS[name](look, parent)
        qtbot.addWidget(made)
        made.resize(800, 560)
        made.show()
        assert nameless(made) == []
        assert made.minimumSizeHint().width() <= 800
    translations.use(LANGUAGES[0])
