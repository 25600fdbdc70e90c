"""What tests of windows share: the look, and English with its plurals, whatever ran before."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from alliance_desktop.settings import Theme
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.translations import LANGUAGES, Translations


@pytest.fixture
def look(qtbot: QtBot) -> Iterator[Look]:
    """The light look at 100 per cent, in force."""
    del qtbot
    # windows of earlier tests wait to be deleted, and each is dressed anew till then
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    english = Translations()
    english.use(LANGUAGES[0])
    made = Look(Theme.LIGHT)
    made.dress()
    yield made
    english.end()
