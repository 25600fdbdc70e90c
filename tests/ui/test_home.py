"""The first page: what is at risk stands first, and every row leads where it says."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from alliance_desktop.ui.link_row import LinkRow
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.page import Size
from alliance_desktop.ui.pages.home import HomePage
from alliance_desktop.ui.session import Session
from alliance_desktop.workspace import drafting, exporting, forms
from alliance_desktop.workspace.founding import Someone, invite, join
from tests.delegation import PASSPHRASE, Team, founded, team

__all__ = ["founded", "team"]


@pytest.fixture
def session(team: Team, look: Look) -> Iterator[Session]:
    made = Session(team.marta, look, QLocale("en_GB"), inline=True)
    yield made
    made.close()


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> HomePage:
    made = HomePage(session)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.arrange(Size.WIDE)
    made.show()
    return made


def rows(widget: QWidget) -> list[str]:
    QApplication.processEvents()
    return [
        one.accessibleName().replace("\u00a0", " ")
        for one in widget.findChildren(LinkRow)
        if one.isVisibleTo(widget)
    ]


def banner(page: HomePage) -> str:
    found = page.findChild(QFrame, "home.unconfirmed")
    return found.accessibleName() if isinstance(found, QFrame) else ""


def test_what_is_at_risk_stands_first(page: HomePage, team: Team) -> None:
    assert banner(page) == ""
    team.edit(team.marta, "need", team.id("need"), in_need=640)
    page.refresh(None)
    assert banner(page).startswith("1 change is confirmed by nobody yet, since ")
    assert "They are on this laptop alone." in banner(page)
    exporting.export(team.marta, team.stick)
    page.refresh(None)
    QApplication.processEvents()
    assert "1 of them is on " in page._where_sent(page._home.unconfirmed)  # type: ignore[union-attr]


def test_a_draft_leads_to_where_it_stopped(page: HomePage, team: Team) -> None:
    need = team.id("need")
    basis = forms.open_(team.marta, "need", need).basis
    drafting.put(team.marta, basis, "in_need", "64", 2)
    page.refresh(None)
    (row,) = rows(page.going_on)
    assert row.startswith("Need: Roof of Lyceum 4, Izium · stopped at People in need, ")
    wanted: list[Any] = []
    page.session.record_wanted.connect(lambda *said: wanted.append(said))
    page.going_on.findChildren(LinkRow)[-1].click()
    assert wanted == [("need", need)]


def test_differences_and_who_asks_wait_for_you(page: HomePage, team: Team) -> None:
    need = team.id("need")
    team.edit(team.marta, "need", need, in_need=630)
    team.edit(team.olena, "need", need, in_need=640)
    team.carry(team.olena, team.marta)
    joined, _ = join(
        invite(team.marta), team.stick.parent / "b", PASSPHRASE, Someone("Bohdan", "field tablet")
    )
    with joined:
        team.carry(joined, team.marta)
    page.refresh(None)
    assert rows(page.waiting) == [
        "1 value differs between colleagues, People in need, Roof of Lyceum 4",
        "1 Bohdan asks to join, field tablet",
    ]
    wanted: list[str] = []
    page.session.page_wanted.connect(wanted.append)
    for row in page.waiting.findChildren(LinkRow)[-2:]:
        row.click()
    assert wanted == ["differences", "exchange"]


def test_communities_of_the_mission_and_who_has_our_work(page: HomePage, team: Team) -> None:
    del team
    assert rows(page.stops) == ["Izium urban hromada, 1 need · promised € 18 000, Assessed today"]
    labels = [one.text() for one in page.holders.findChildren(QLabel)]
    assert "Olena’s laptop" in labels
    assert "Has everything" in labels
    assert page.eyebrow().endswith("CoR-UA-2026-05 · Kharkiv oblast, May 2026")


def test_a_new_visit_is_of_the_mission(page: HomePage) -> None:
    wanted: list[Any] = []
    page.session.new_wanted.connect(lambda *said: wanted.append(said))
    page.primary().trigger()
    assert wanted[0][0] == "visit"
    assert set(wanted[0][1]) == {"mission"}
