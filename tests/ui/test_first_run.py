"""The first run: every way to begin, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from alliance_desktop import paths
from alliance_desktop.errors import UserError
from alliance_desktop.settings import Settings
from alliance_desktop.ui.desktop import Desktop
from alliance_desktop.ui.first_run import FirstRun
from alliance_desktop.ui.first_steps import (
    AskStep,
    BeginStep,
    JoinedStep,
    JoinStep,
    KeyStep,
    RestoreStep,
    Step,
)
from alliance_desktop.ui.keys import Keyboard
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.new_passphrase import NewPassphrase
from alliance_desktop.ui.translations import LANGUAGES
from alliance_desktop.ui.window import Window
from alliance_desktop.workspace import Workspace, care
from alliance_desktop.workspace.founding import admit, invite
from tests.ui.hands import PASSPHRASE, button, said, type_in, unlock_of


@pytest.fixture
def desktop(qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
    app = QApplication.instance()
    assert app is not None
    made = Desktop(look, Keyboard(app), Settings())
    qtbot.addWidget(made)
    made.begin()
    made.show()
    yield made
    made.close()


def step(desktop: Desktop) -> Step:
    first = desktop.shown
    assert isinstance(first, FirstRun)
    shown = first.currentWidget()
    assert isinstance(shown, Step)
    return shown


def choose(passphrase: NewPassphrase, text: str = PASSPHRASE) -> None:
    type_in(passphrase.first.edit, text)
    type_in(passphrase.second.edit, text)


def entered(qtbot: QtBot, desktop: Desktop) -> Workspace:
    qtbot.waitUntil(lambda: isinstance(desktop.shown, Window), timeout=10_000)
    assert desktop.session is not None
    return desktop.session.workspace


def test_a_new_workspace_begins_when_the_key_is_on_paper(qtbot: QtBot, desktop: Desktop) -> None:
    button(desktop, "welcome.begin").click()
    begin = step(desktop)
    assert isinstance(begin, BeginStep)
    assert not begin.next.isEnabled()
    begin.name.setText("Kharkiv oblast")
    begin.person.setText("Marta Lindqvist")
    type_in(begin.passphrase.first.edit, PASSPHRASE)
    assert "do not agree yet" in said(desktop)
    type_in(begin.passphrase.second.edit, PASSPHRASE)
    begin.next.click()
    key = step(desktop)
    assert isinstance(key, KeyStep)
    words = [one.text() for one in key.findChildren(QLabel) if one.property("t") == "strong"]
    words = [one for one in words if one.isalpha()]
    assert len(words) == 24
    key.next.click()
    asked = step(desktop)
    assert isinstance(asked, AskStep)
    assert not paths.default_store().exists()  # nothing is made before the words are known
    for edit in asked.asked.values():
        edit.setText("wrong")
    asked.next.click()
    assert "is another" in said(desktop)
    for number, edit in asked.asked.items():
        edit.setText(words[number].upper())
    asked.next.click()
    workspace = entered(qtbot, desktop)
    assert workspace.about["name"] == "Kharkiv oblast"
    assert workspace.keys.device in workspace.trust.administrators


def test_one_can_go_back_and_nothing_was_made(desktop: Desktop) -> None:
    button(desktop, "welcome.begin").click()
    step(desktop).back.click()
    first = desktop.shown
    assert isinstance(first, FirstRun)
    assert first.currentIndex() == 0
    assert not paths.default_store().exists()


def test_an_invitation_joins_and_shows_six_words(
    qtbot: QtBot, desktop: Desktop, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "invitation.json"
    file.write_bytes(invite(workspace).write())
    button(desktop, "welcome.join").click()
    join = step(desktop)
    assert isinstance(join, JoinStep)
    (tmp_path / "other.txt").write_text("nothing")
    join.take(tmp_path / "other.txt")
    assert "no invitation" in said(desktop)
    join.take(file)
    assert "“Kharkiv oblast”, good until" in said(desktop)
    join.person.setText("Olena Kovalchuk")
    choose(join.passphrase)
    join.next.click()
    qtbot.waitUntil(lambda: isinstance(step(desktop), JoinedStep), timeout=10_000)
    joined = step(desktop)
    assert isinstance(joined, JoinedStep)
    joined.write(tmp_path / "request")
    from alliance_desktop.sync.joining import JoinRequest

    request = JoinRequest.read((tmp_path / "request").read_bytes())
    words = joined.findChild(QLabel, "joined.words")
    assert words is not None
    assert words.text().split() == list(request.words())
    admit(workspace, request)
    joined.next.click()
    made = entered(qtbot, desktop)
    assert made.id == workspace.id
    assert made.keys.device in workspace.trust.devices


def test_a_backup_is_brought_back(
    qtbot: QtBot, desktop: Desktop, workspace: Workspace, tmp_path: Path
) -> None:
    folder = care.back_up(workspace, tmp_path / "backups")
    button(desktop, "welcome.restore").click()
    restore = step(desktop)
    assert isinstance(restore, RestoreStep)
    restore.take(folder)
    type_in(restore.passphrase.edit, "wrong wrong")
    restore.next.click()
    qtbot.waitUntil(lambda: "does not open this store" in said(desktop), timeout=10_000)
    assert not paths.default_store().exists()  # a failed try leaves nothing
    restore.passphrase.clear()
    type_in(restore.passphrase.edit, PASSPHRASE)
    restore.next.click()
    made = entered(qtbot, desktop)
    assert made.id == workspace.id
    assert made.keys.device != workspace.keys.device


def test_one_can_look_around(qtbot: QtBot, desktop: Desktop) -> None:
    button(desktop, "welcome.show").click()
    workspace = entered(qtbot, desktop)
    assert workspace.folder == paths.demonstration()
    assert workspace.store.count("need") > 10
    assert len(workspace.store.differing()) == 3
    desktop.lock()
    assert "Everything in it is invented" in said(desktop)
    type_in(unlock_of(desktop).field.edit, "demonstration")
    unlock_of(desktop).button.click()
    entered(qtbot, desktop)


def test_the_language_is_chosen_first(desktop: Desktop) -> None:
    first = desktop.shown
    assert isinstance(first, FirstRun)
    first.language_chosen.emit(LANGUAGES[2])
    assert desktop.translations.language.code == "da"
    assert isinstance(desktop.shown, FirstRun)
    desktop.speak(LANGUAGES[0])


def test_a_demonstration_that_was_not_finished_is_made_anew(qtbot: QtBot, desktop: Desktop) -> None:
    folder = paths.demonstration()
    folder.mkdir(parents=True)
    (folder / "slots.json").write_text("{")
    button(desktop, "welcome.show").click()
    assert not button(desktop, "welcome.join").isEnabled()
    qtbot.waitUntil(lambda: "/" in said(desktop), timeout=10_000)
    workspace = entered(qtbot, desktop)
    assert workspace.store.count("need") > 10


def test_ending_meanwhile_leaves_nothing_half_made(qtbot: QtBot, desktop: Desktop) -> None:
    button(desktop, "welcome.show").click()
    qtbot.waitUntil(lambda: "/" in said(desktop), timeout=10_000)
    desktop.close()
    assert not paths.demonstration().exists()


def test_it_says_why_a_demonstration_can_not_be_made(desktop: Desktop) -> None:
    first = desktop.shown
    assert isinstance(first, FirstRun)
    first.tell("Telling", 1, 2)
    first.refuse(UserError("The disk is full. Free some room and try again."))
    assert "The disk is full." in said(desktop)
    assert button(desktop, "welcome.join").isEnabled()
