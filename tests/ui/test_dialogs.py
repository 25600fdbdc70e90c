"""The dialogs over the window, opened as people open them."""

import tomllib
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from alliance_desktop import paths, settings
from alliance_desktop.settings import Theme
from alliance_desktop.ui.about import SOFTWARE, AboutDialog
from alliance_desktop.ui.actions import COMMANDS, Scope
from alliance_desktop.ui.components import Dialog, KeyButton, KeyCap, ask
from alliance_desktop.ui.desktop import Desktop
from alliance_desktop.ui.go_to import Entries, Entry, GoTo, matches
from alliance_desktop.ui.help_dialog import HelpDialog, ordered
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.settings_dialog import PassphraseDialog, SettingsDialog
from alliance_desktop.ui.unlock import Unlock
from tests.ui.hands import PASSPHRASE, enter, type_in

ROOT = Path(__file__).parents[2]


Kind = TypeVar("Kind", bound=QWidget)


def opened(window: Desktop, kind: type[Kind]) -> Kind:
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_settings_are_taken_at_once(qtbot: QtBot, desktop: Desktop) -> None:
    window = enter(qtbot, desktop)
    window.commands["settings"].trigger()
    dialog = opened(desktop, SettingsDialog)
    dialog.themes.setCurrentIndex(2)
    dialog.themes.activated.emit(2)
    assert desktop.look.tokens.name == "dark"
    dialog = opened(desktop, SettingsDialog)
    dialog.waits.activated.emit(1)
    assert desktop.settings.lock_after == 5
    dialog.languages.activated.emit(1)
    dialog = opened(desktop, SettingsDialog)
    assert desktop.translations.language.code == "uk"
    assert settings.load(paths.settings_file()).theme == Theme.DARK
    dialog.languages.activated.emit(0)
    opened(desktop, SettingsDialog).reject()


def test_the_passphrase_is_changed(qtbot: QtBot, desktop: Desktop) -> None:
    window = enter(qtbot, desktop)
    window.commands["settings"].trigger()
    button = opened(desktop, SettingsDialog).findChild(KeyButton, "settings.passphrase")
    assert isinstance(button, KeyButton)
    button.click()
    dialog = opened(desktop, PassphraseDialog)
    type_in(dialog.old.edit, "not this one")
    for field in (dialog.new.first, dialog.new.second):
        type_in(field.edit, "three other words")
    dialog.act.click()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)
    dialog.old.clear()
    type_in(dialog.old.edit, PASSPHRASE)
    with qtbot.waitSignal(dialog.changed, timeout=10_000):
        dialog.act.click()
    desktop.lock()
    enter(qtbot, desktop, "three other words")


def test_help_shows_every_key(qtbot: QtBot, desktop: Desktop) -> None:
    window = enter(qtbot, desktop)
    window.commands["help"].trigger()
    dialog = opened(desktop, HelpDialog)
    texts = {one.text() for one in dialog.findChildren(QLabel)}
    assert {one.text for one in COMMANDS} <= texts
    caps = {one.text() for one in dialog.findChildren(KeyCap)}
    assert {"F1", "F9", "Ctrl+K", "↑", "Enter", "Ctrl+1"} <= caps
    dialog.reject()


def test_the_keys_of_the_page_come_first() -> None:
    assert ordered("needs")[:2] == [Scope.LIST, Scope.FORM]
    assert ordered("differences")[0] == Scope.DIFFERENCES
    assert ordered("home")[0] == Scope.EVERYWHERE
    assert all(set(ordered(page)) == set(Scope) for page in ("needs", "home", "exchange"))


def test_no_key_stands_twice_in_the_table() -> None:
    for scope in Scope:
        near = [one for one in COMMANDS if one.scope in (scope, Scope.EVERYWHERE)]
        keys = [key for one in near for key in one.keys]
        assert len(keys) == len(set(keys)), scope


def test_one_goes_to_a_record_by_name(qtbot: QtBot, desktop: Desktop) -> None:
    window = enter(qtbot, desktop)
    session = desktop.session
    assert session is not None
    window.commands["go_to"].trigger()
    dialog = opened(desktop, GoTo)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    everything = dialog.model.rowCount()
    type_in(dialog.field, "setti")
    assert 0 < dialog.model.rowCount() < everything
    assert dialog.model.index(0).data() == "Settings"
    done: list[str] = []
    found = [Entry("Roof of Lyceum 4", "Need", "", lambda: done.append("roof"))]
    dialog._find = lambda text: [one for one in found if matches(text, one)]
    dialog.field.clear()
    type_in(dialog.field, "lyc")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert done == ["roof"]
    assert not dialog.isVisible()


def test_words_typed_begin_words_of_a_name(qtbot: QtBot) -> None:
    del qtbot
    entry = Entry("Copy to a stick now", "", "", lambda: None)
    assert matches("sti co", entry)
    assert matches("", entry)
    assert not matches("opy", entry)
    model = Entries(QApplication.instance() or QLabel())
    model.show_these([entry])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Copy to a stick now, "


def test_about_names_every_library_of_the_program() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {one.split("=")[0].split(">")[0].split("[")[0] for one in project["dependencies"]}
    assert names == {name for name, _ in SOFTWARE}


def test_about_gives_the_notices(desktop: Desktop) -> None:
    desktop.dialogs.show_about()
    dialog = opened(desktop, AboutDialog)
    assert "GeoNames" in dialog.text.toPlainText()
    assert "LGPL" in dialog.text.toPlainText()
    dialog.reject()


def test_locking_closes_what_is_open(qtbot: QtBot, desktop: Desktop) -> None:
    window = enter(qtbot, desktop)
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(desktop.keyboard)
    window.commands["help"].trigger()
    dialog = opened(desktop, HelpDialog)
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(dialog, press)
    qtbot.waitUntil(lambda: isinstance(desktop.shown, Unlock))
    assert not [one for one in desktop.findChildren(Dialog) if one.isVisible()]
    app.removeEventFilter(desktop.keyboard)


@pytest.mark.parametrize("harmless", [True, False])
def test_asking_is_harmless_with_esc(qtbot: QtBot, look: Look, *, harmless: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def answer() -> None:
        dialog = window.findChild(Dialog)
        assert dialog is not None
        if harmless:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            button = dialog.findChild(KeyButton, "dialog.act")
            assert isinstance(button, KeyButton)
            button.click()

    QTimer.singleShot(0, answer)
    verbs = ("Leave it", "Move 3 to the bin")
    assert ask(window, look, "Move to the bin", "Three needs.", verbs) != harmless
