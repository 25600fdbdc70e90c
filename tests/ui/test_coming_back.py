"""Lock and unlock, another language, another text size: the same record, field and cursor."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from alliance_desktop.settings import Theme
from alliance_desktop.ui.desktop import Desktop
from alliance_desktop.ui.translations import LANGUAGES
from alliance_desktop.workspace import listing
from tests.ui.hands import enter, type_in


def field_with_focus(desktop: Desktop) -> QLineEdit:
    focus = desktop.focusWidget()
    assert isinstance(focus, QLineEdit), focus
    return focus


def test_locking_comes_back_to_the_word_that_was_being_typed(
    qtbot: QtBot, desktop: Desktop
) -> None:
    window = enter(qtbot, desktop)
    session = desktop.session
    assert session is not None
    roof = listing.find(session.workspace, ["need"], "Roof", 1)[0]
    window.open_record("need", roof.id)
    page = window.page
    assert page is not None
    title = next(
        one
        for one in page.findChildren(QLineEdit)
        if one.text() == "Roof of Lyceum 4" and one.isVisible()
    )
    title.setFocus()
    title.setCursorPosition(4)
    type_in(title, " and")
    name, cursor = title.objectName(), title.cursorPosition()
    assert (title.text(), cursor) == ("Roof and of Lyceum 4", 8)
    desktop.lock()
    assert "Lyceum" not in desktop.windowTitle()
    enter(qtbot, desktop)
    again = field_with_focus(desktop)
    assert (again.objectName(), again.text()) == (name, "Roof and of Lyceum 4")
    assert again.cursorPosition() == cursor
    desktop.dress(Theme.DARK, 130)
    again = field_with_focus(desktop)
    assert (again.text(), again.cursorPosition()) == ("Roof and of Lyceum 4", cursor)
    desktop.speak(LANGUAGES[1])
    assert field_with_focus(desktop).objectName() == name  # it shows the Ukrainian title now
    desktop.speak(LANGUAGES[0])
    again = field_with_focus(desktop)
    assert (again.text(), again.cursorPosition()) == ("Roof and of Lyceum 4", cursor)
