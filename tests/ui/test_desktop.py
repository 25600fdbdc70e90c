"""Unlocking, locking, recovering, and a person's choices, in the real window."""

import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from alliance_desktop import paths, settings
from alliance_desktop.settings import Theme
from alliance_desktop.storage.recovery import RecoveryKey
from alliance_desktop.ui.background import report_bugs
from alliance_desktop.ui.desktop import Desktop
from alliance_desktop.ui.first_run import FirstRun
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.recover import Recover
from alliance_desktop.ui.report import Report, describe
from alliance_desktop.ui.translations import LANGUAGES
from alliance_desktop.ui.window import Window
from alliance_desktop.workspace.founding import Someone, init
from tests.ui.hands import PASSPHRASE, button, enter, said, start, type_in, unlock_of


def test_the_passphrase_opens_the_store(qtbot: QtBot, desktop: Desktop) -> None:
    assert "Lyceum" not in said(desktop)
    assert "Kharkiv" not in said(desktop)  # what is in the store is not known yet
    enter(qtbot, desktop)
    assert "Kharkiv oblast" in desktop.windowTitle()
    assert settings.load(paths.settings_file()).recent_stores == (str(paths.default_store()),)


def test_a_wrong_passphrase_tells_of_the_keyboard(qtbot: QtBot, desktop: Desktop) -> None:
    unlock = unlock_of(desktop)
    type_in(unlock.field.edit, "ПАРОЛЬ")
    assert "Keyboard: АБВ" in said(desktop)
    assert "Capital letters are on" in said(desktop)
    unlock.button.click()
    assert not unlock.button.isEnabled()
    qtbot.waitUntil(unlock.button.isEnabled, timeout=10_000)
    told = said(desktop)
    assert "The passphrase does not open this store." in told
    assert "Your keyboard is set to АБВ, and capital letters are on." in told
    assert unlock.field.edit.selectedText()
    type_in(unlock.field.edit, "s")
    assert "Capital letters are on" not in said(desktop)


def test_what_is_typed_can_be_looked_at(desktop: Desktop) -> None:
    edit = unlock_of(desktop).field.edit
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    edit.actions()[0].trigger()
    assert edit.echoMode() == QLineEdit.EchoMode.Normal


def test_locking_hides_all_and_comes_back(qtbot: QtBot, desktop: Desktop) -> None:
    window = enter(qtbot, desktop)
    pages = list(window.pages)
    if pages:
        window.show_page(pages[-1])
    window.commands["lock"].trigger()
    assert desktop.session is None
    assert desktop.windowTitle() == "Alliance Desktop"
    told = said(desktop)
    assert "Kharkiv oblast · Marta Lindqvist" in told
    assert "Locked at" in told
    assert "Lyceum" not in told
    again = enter(qtbot, desktop)
    assert again is not window
    if pages:
        assert again.place()["page"] == pages[-1]


class Left:
    """A stopwatch that nobody has started again for two minutes."""

    def elapsed(self) -> int:
        return 120_000

    def restart(self) -> int:
        return 120_000


def test_it_locks_by_itself_when_it_is_left(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(qtbot, desktop)
    monkeypatch.setattr(desktop.keyboard, "_idle", Left())
    for minutes in (5, 0):  # not yet, and never
        desktop.lock_after(minutes)
        desktop._lock_timer.timeout.emit()
        assert desktop.session is not None
    desktop._keep(replace(desktop.settings, lock_after=1))
    desktop._lock_timer.timeout.emit()
    assert desktop.session is None
    assert "Locked at" in said(desktop)


def test_a_bug_on_any_thread_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in ((sys, "excepthook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    met: list[BaseException] = []
    report_bugs(met.append)
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    sys.excepthook(ValueError, ValueError("here"), None)
    assert [type(one) for one in met] == [ZeroDivisionError, ValueError]


def test_the_recovery_key_gives_a_new_passphrase(
    qtbot: QtBot, look: Look, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
    recovery = RecoveryKey.new()
    made, _ = init(home / "store", PASSPHRASE, "Kharkiv", Someone("Marta"), recovery=recovery)
    made.close()
    desktop = start(qtbot, look)
    button(desktop, "unlock.recovery").click()
    recover = desktop.shown
    assert isinstance(recover, Recover)
    assert not recover.button.isEnabled()
    words = recover.findChild(QPlainTextEdit)
    assert words is not None
    words.setPlainText(RecoveryKey.new().words)
    type_in(recover.passphrase.first.edit, "new passphrase")
    type_in(recover.passphrase.second.edit, "new passphrase")
    recover.button.click()
    qtbot.waitUntil(lambda: "belongs to another workspace" in said(desktop), timeout=10_000)
    words.setPlainText(recovery.words)
    recover.button.click()
    qtbot.waitUntil(lambda: isinstance(desktop.shown, Window), timeout=10_000)
    desktop.lock()
    enter(qtbot, desktop, "new passphrase")
    desktop.close()


def test_another_language_is_spoken_at_once(qtbot: QtBot, desktop: Desktop) -> None:
    window = enter(qtbot, desktop)
    desktop.speak(LANGUAGES[1])
    assert desktop.window_shown is not window
    assert desktop.session is not None
    assert desktop.session.lang == "uk"
    assert settings.load(paths.settings_file()).language == "uk"
    desktop.speak(LANGUAGES[0])


def test_theme_and_text_size_are_taken_at_once(qtbot: QtBot, desktop: Desktop) -> None:
    enter(qtbot, desktop)
    desktop.dress(Theme.DARK, 130)
    assert desktop.look.tokens.name == "dark"
    assert desktop.look.px(100) == 130
    assert settings.load(paths.settings_file()).theme == Theme.DARK


def test_without_a_store_the_first_run_begins(qtbot: QtBot, look: Look) -> None:
    desktop = start(qtbot, look)
    assert isinstance(desktop.shown, FirstRun)
    desktop.close()


def test_a_bug_is_told_without_what_it_says(qtbot: QtBot, desktop: Desktop) -> None:
    with pytest.raises(ValueError, match="Lyceum") as met:
        int("Roof of Lyceum 4")
    desktop.bug_met.emit(met.value)
    text = describe(met.value)
    assert "builtins.ValueError" in text
    assert "test_a_bug_is_told" in text
    assert "Lyceum" not in text
    qtbot.waitUntil(lambda: desktop.findChild(Report) is not None)
    report = desktop.findChild(Report)
    assert isinstance(report, Report)
    report.copy.click()
    assert QApplication.clipboard().text() == text
    report.reject()


def test_the_window_keeps_its_size(qtbot: QtBot, look: Look, desktop: Desktop) -> None:
    desktop.resize(1000, 700)
    desktop.close()
    again = start(qtbot, look)
    assert (again.width(), again.height()) == (1000, 700)
    again.close()
