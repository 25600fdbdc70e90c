"""The page of differences: one key each, evidence beside each value, back by Ctrl+Z."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from alliance_desktop.records.canonical import Json
from alliance_desktop.ui.difference_list import Mark
from alliance_desktop.ui.difference_text import Piece, compare
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.page import Size
from alliance_desktop.ui.pages.differences import DifferencesPage
from alliance_desktop.ui.session import Session
from alliance_desktop.workspace import differing, reading, recording
from tests.delegation import Team, founded, team

__all__ = ["founded", "team"]


def differ(team: Team, **values: tuple[Json, Json]) -> str:
    need = team.id("need")
    for workspace, side in ((team.marta, 0), (team.olena, 1)):
        team.edit(workspace, "need", need, **{name: said[side] for name, said in values.items()})
    team.carry(team.olena, team.marta)
    return need


@pytest.fixture
def session(team: Team, look: Look) -> Iterator[Session]:
    made = Session(team.marta, look, QLocale("en_GB"), inline=True)
    yield made
    made.close()


def page_of(session: Session, qtbot: QtBot) -> DifferencesPage:
    page = DifferencesPage(session)
    qtbot.addWidget(page)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    page.resize(1200, 800)
    page.arrange(Size.WIDE)
    page.show()
    page.list.setFocus()
    return page


def press(page: DifferencesPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.list, key)


def texts(page: DifferencesPage) -> str:
    return "\n".join(
        one.text() for one in page.view.findChildren(QLabel) if one.isVisibleTo(page.view)
    )


def money(amount: str) -> Any:
    return {"amount": amount, "currency": "UAH", "date": "2026-05-01"}


def test_nothing_differs(session: Session, qtbot: QtBot) -> None:
    page = page_of(session, qtbot)
    assert "Nothing differs" in "".join(one.text() for one in page._empty.findChildren(QLabel))
    assert not page.foot.isVisible()


def test_one_key_and_enter(session: Session, team: Team, qtbot: QtBot) -> None:
    need = differ(team, cost_estimate=(money("1200000.50"), money("1450000")))
    page = page_of(session, qtbot)
    assert not page.take_button.isEnabled()
    said = texts(page)
    assert "1 450 000 UAH" in said.replace("\u00a0", " ")
    assert "1.45 million UAH" in said
    assert "21 % more than before" in said
    assert "Olena’s laptop" in said
    press(page, Qt.Key.Key_2)
    assert page.take_button.text() == "Take Olena Kovalchuk’s value"
    press(page, Qt.Key.Key_Return)
    shown = reading.show(team.marta, need)["fields"]["cost_estimate"]
    assert shown["amount"] == "1450000.00"
    assert page.subtitle().startswith("1 of 1 decided")


def test_arrows_go_between_yours_and_theirs(session: Session, team: Team, qtbot: QtBot) -> None:
    differ(team, in_need=(630, 640))
    page = page_of(session, qtbot)
    chosen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(page, key)
        choice = page.view.choice()
        chosen.append(choice.key if choice else 0)
    assert chosen == [1, 2, 2, 1]


def test_decisions_go_on_to_the_next_and_are_taken_back(
    session: Session, team: Team, qtbot: QtBot
) -> None:
    need = differ(team, in_need=(630, 640), severity=(3, 5), horizon=("medium", "immediate"))
    page = page_of(session, qtbot)
    assert page.model.rowCount() == 3
    press(page, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert page.subtitle().startswith("1 of 3 decided")
    assert page._shown is not None
    assert page._shown.open.field == "in_need"
    press(page, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert reading.show(team.marta, need)["fields"]["in_need"] == 640
    assert session.undo()
    assert page.subtitle().startswith("1 of 3 decided")
    assert page._shown is not None
    assert page._shown.open.field == "in_need"
    assert {one.field for one in differing.differences(team.marta)} == {"in_need", "horizon"}
    assert "put back by Marta Lindqvist" in texts(page)


def test_later_goes_on_without_deciding(session: Session, team: Team, qtbot: QtBot) -> None:
    differ(team, in_need=(630, 640), severity=(3, 5))
    page = page_of(session, qtbot)
    page.later()
    assert page.model.mark_of(0) is Mark.LATER
    assert page._shown is not None
    assert page._shown.open.field == "in_need"
    assert len(differing.differences(team.marta)) == 2


def test_another_value_is_typed(session: Session, team: Team, qtbot: QtBot) -> None:
    need = differ(team, in_need=(630, 640))
    page = page_of(session, qtbot)
    press(page, Qt.Key.Key_4)
    editor = page.view._cards[4].findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "640"  # as lists show it meanwhile
    editor.clear()
    QTest.keyClicks(editor, "about")
    page.take()
    assert reading.show(team.marta, need)["conflicts"]
    editor.clear()
    QTest.keyClicks(editor, "1 645")
    page.take()
    assert reading.show(team.marta, need)["fields"]["in_need"] == 1645


def test_one_language_is_written_anew(session: Session, team: Team, qtbot: QtBot) -> None:
    need = differ(team, title=({"uk": "Дах"}, {"uk": "Дах ліцею"}))
    page = page_of(session, qtbot)
    press(page, Qt.Key.Key_5)
    editor = page.view._cards[5].findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("Дах ліцею № 4, корпус А")
    page.take()
    assert reading.show(team.marta, need)["fields"]["title"]["uk"] == "Дах ліцею № 4, корпус А"


def test_the_base_is_kept(session: Session, team: Team, qtbot: QtBot) -> None:
    need = differ(team, in_need=(630, 640))
    page = page_of(session, qtbot)
    press(page, Qt.Key.Key_3, Qt.Key.Key_Return)
    assert reading.show(team.marta, need)["fields"]["in_need"] == 620


def test_both_texts_are_kept(session: Session, team: Team, qtbot: QtBot) -> None:
    need = differ(team, description=({"en": "Slates are gone."}, {"en": "Beams are rotten."}))
    page = page_of(session, qtbot)
    press(page, Qt.Key.Key_3, Qt.Key.Key_Return)
    assert reading.show(team.marta, need)["fields"]["description"]["en"] == (
        "Marta Lindqvist:\nSlates are gone.\n\nOlena Kovalchuk:\nBeams are rotten."
    )


def test_deleted_here_changed_there_in_plain_words(
    session: Session, team: Team, qtbot: QtBot
) -> None:
    need = team.id("need")
    recording.apply(team.marta, [recording.Line(1, need, "need", deleted=True)])
    team.edit(team.olena, "need", need, in_need=640, severity=5)
    team.carry(team.olena, team.marta)
    page = page_of(session, qtbot)
    said = texts(page)
    assert "changed meanwhile: Severity, People in need" in said
    press(page, Qt.Key.Key_1)
    assert page.take_button.text() == "Move to the bin"
    assert "It goes to the bin on every laptop" in texts(page)
    press(page, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert reading.show(team.marta, need)["deleted"] is False
    assert differing.differences(team.marta) == []


def test_settled_meanwhile_says_so(session: Session, team: Team, qtbot: QtBot) -> None:
    need = differ(team, in_need=(630, 640))
    page = page_of(session, qtbot)
    press(page, Qt.Key.Key_1)
    team.edit(team.marta, "need", need, in_need=650)
    said: list[QFrame] = []
    page.banner_changed.connect(said.append)
    page.take()
    assert "settled this meanwhile" in said[-1].accessibleName()
    assert reading.show(team.marta, need)["fields"]["in_need"] == 650


def test_cards_are_radio_buttons_with_a_sentence(
    session: Session, team: Team, qtbot: QtBot
) -> None:
    differ(team, in_need=(630, 640))
    page = page_of(session, qtbot)
    names = [one.accessibleName() for one in page.findChildren(QRadioButton)]
    assert any(one.startswith("2, Olena Kovalchuk’s, 640 people, ") for one in names)
    index = page.model.index(0)
    sentence = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert sentence.startswith("People in need, Roof of Lyceum 4 · ")
    assert sentence.endswith(", open")


def test_what_follows_where_a_line_is_crossed(session: Session, team: Team, qtbot: QtBot) -> None:
    differ(team, severity=(2, 5))
    page = page_of(session, qtbot)
    press(page, Qt.Key.Key_1)
    assert "It then no longer counts among the severe needs." in texts(page)
    press(page, Qt.Key.Key_2)
    assert "It then counts among the severe needs." in texts(page)


def test_a_promise_that_binds(session: Session, team: Team, qtbot: QtBot) -> None:
    commitment = team.id("commitment")
    team.edit(team.marta, "commitment", commitment, status="expressed")
    team.edit(team.olena, "commitment", commitment, status="agreed")
    team.carry(team.olena, team.marta)
    page = page_of(session, qtbot)
    press(page, Qt.Key.Key_1)
    assert "It then binds nobody." in texts(page)
    press(page, Qt.Key.Key_2)
    assert "It then binds." in texts(page)


def test_one_pane_where_there_is_room_for_one(session: Session, team: Team, qtbot: QtBot) -> None:
    need = differ(team, in_need=(630, 640))
    page = page_of(session, qtbot)
    page.resize(740, 560)
    page.arrange(Size.ONE)
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    press(page, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    page.back()
    assert page.focusWidget() is page.list
    press(page, Qt.Key.Key_Return)
    first = page.view.card(1)
    assert first is not None
    QTest.keyClick(first, Qt.Key.Key_2)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert reading.show(team.marta, need)["fields"]["in_need"] == 640


def test_words_that_came_and_went() -> None:
    pieces = list(compare("the roof is gone", "the new roof is wet"))
    assert pieces == [
        (Piece.SAME, "the"),
        (Piece.ADDED, " new"),
        (Piece.SAME, " roof is "),
        (Piece.GONE, "gone"),
        (Piece.ADDED, "wet"),
    ]
    assert list(compare("", "all new")) == [(Piece.SAME, "all new")]
