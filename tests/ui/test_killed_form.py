"""A power cut while somebody types: nothing is lost but the word being typed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from alliance_desktop.ui.form import KEPT_AFTER
from alliance_desktop.workspace import Workspace, drafting
from tests.delegation import Team, founded, team

__all__ = ["founded", "team"]

TYPING = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication
from alliance_desktop.settings import Theme
from alliance_desktop.storage.keys import Keys
from alliance_desktop.ui.form import Form
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace import Workspace
from tests.hands import type_in

folder, need, passphrase = sys.argv[1:]
app = QApplication([])
look = Look(Theme.LIGHT)
look.dress()
session = Session(Workspace.open(Path(folder), passphrase), look, QLocale("en_GB"))
form = Form(session, "need", Values(session))
form.open(need)
form.show()
form.activateWindow()
form.body.enter("title", 0)
type_in(form, "New ")
form.body.enter("in_need", 0)
type_in(form, (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier), "64")
QTimer.singleShot(WAIT, lambda: print("typed", flush=True))
app.exec()
"""


def test_a_killed_form_is_found_again(team: Team, tmp_path: Path) -> None:
    need = team.id("need")
    team.marta.close()
    store = tmp_path / "killed"
    shutil.copytree(team.marta.folder, store)
    code = TYPING.replace("WAIT", str(KEPT_AFTER + 50))
    process = subprocess.Popen(  # noqa: S603 - ourselves
        [sys.executable, "-c", code, str(store), need, "correct horse battery"],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"typed\n"
    process.kill()
    process.wait(10)
    process.stdout.close()
    with Workspace(store, team.marta.slots) as again:
        kept = drafting.typed(again, need)
    assert kept is not None
    assert kept.raws == {
        "in_need": "64",
        "title": '{"en": "New Roof of Lyceum 4", "uk": "Дах ліцею № 4"}',
    }
    assert (kept.last_field, kept.cursor) == ("in_need", 2)
