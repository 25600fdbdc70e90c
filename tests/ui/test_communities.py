"""The page of communities: found by any spelling, told before the stop, opened by Enter."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from alliance_desktop.storage.keys import Keys
from alliance_desktop.ui.community_list import CommunityModel
from alliance_desktop.ui.components import OpenRow
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.page import Size
from alliance_desktop.ui.pages.communities import CommunitiesPage
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.window import Window
from alliance_desktop.workspace import Clock, Workspace, new_id, recording
from alliance_desktop.workspace.founding import Someone, init
from alliance_desktop.workspace.recording import Line

IZIUM, SYNYCHYNE = "UA63040090000021240", "UA63040090130061005"  # hromada, a village in it
BALAKLIIA = "UA63040010000010092"
MAY = 1_777_900_000_000  # milliseconds: 4 May 2026
DAY = 86_400_000


class Field:
    """A laptop in Kharkiv oblast whose clock tests turn."""

    def __init__(self, folder: Path, keys: Keys | None = None, now: int = MAY) -> None:
        self.now = now
        clock = Clock(lambda: self.now, lambda: 180)
        if keys is None:
            self.workspace, _ = init(folder, "three words here", "Kharkiv", Someone("Marta"), clock)
        else:
            self.workspace = Workspace(folder, keys, clock)

    def record(self, kind: str, **values: Any) -> str:
        id_ = new_id(self.now)
        recording.apply(self.workspace, [Line(1, id_, kind, values, new=True)])
        return id_

    def need(self, title: str, place: str = IZIUM, **values: Any) -> str:
        return self.record("need", title={"en": title}, community=place, **values)


@pytest.fixture(scope="session")
def stores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Keys]]:
    """Two closed stores, to be copied: nothing in one, and Izium as a delegation finds it."""
    made = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
        for name in ("blank", "izium"):
            folder = tmp_path_factory.mktemp(name) / "store"
            field = Field(folder)
            if name == "izium":
                tell(field)
            field.workspace.close()
            made[name] = folder, field.workspace.slots
    return made


def tell(field: Field) -> None:
    """Three needs, and a promise of each sort that nobody has written of since."""
    here = field.record("organisation", name={"en": "Izium urban hromada"}, community=IZIUM,
                        population=47_000)  # fmt: skip
    turku = field.record("organisation", name={"en": "City of Turku"})
    field.record("partnership", title={"en": "Turku – Izium"}, members=[here, turku],
                 status="active")  # fmt: skip
    cost = {"amount": "1200000", "currency": "UAH", "date": "2026-05-01"}
    roof = field.need("Roof", severity=4, in_need=620, cost_estimate=cost)
    boilers = field.need("Boilers", SYNYCHYNE, severity=5, in_need=8400)
    field.need("Library", tlp="red")
    field.record("needs_assessment", community=IZIUM, assessed_on="2026-01-12",
                 community_top_priorities=[roof, boilers])  # fmt: skip
    for title, need, status in (("Generator", boilers, "agreed"), ("Slates", roof, "pledged")):
        promise = field.record("commitment", title={"en": title}, providers=[turku], recipient=here,
                               status={"code": status, "on": "2026-01-12"})  # fmt: skip
        field.record("match", need=need, commitment=promise, status="accepted")


def opened(store: tuple[Path, Keys], folder: Path, now: int) -> Field:
    shutil.copytree(store[0], folder)
    return Field(folder, store[1], now)


@pytest.fixture
def field(stores: dict[str, tuple[Path, Keys]], tmp_path: Path) -> Iterator[Field]:
    """Nothing is recorded."""
    made = opened(stores["blank"], tmp_path / "field", MAY)
    yield made
    made.workspace.close()


@pytest.fixture
def told(stores: dict[str, tuple[Path, Keys]], tmp_path: Path) -> Iterator[Field]:
    """Izium, 113 days after the last word."""
    made = opened(stores["izium"], tmp_path / "told", MAY + 113 * DAY)
    yield made
    made.workspace.close()


def session_of(workspace: Workspace, look: Look, language: str = "en_GB") -> Session:
    return Session(workspace, look, QLocale(language), inline=True)


@pytest.fixture
def blank(field: Field, look: Look) -> Iterator[Session]:
    made = session_of(field.workspace, look)
    yield made
    made.close()


@pytest.fixture
def session(told: Field, look: Look) -> Iterator[Session]:
    made = session_of(told.workspace, look)
    yield made
    made.close()


def page_of(session: Session, qtbot: QtBot, size: Size = Size.WIDE) -> CommunitiesPage:
    page = CommunitiesPage(session)
    qtbot.addWidget(page)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    page.resize(700 if size is Size.ONE else 1200, 800)
    page.arrange(size)
    page.show()
    page.list.setFocus()
    return page


def texts(widget: QWidget) -> str:
    shown = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    return "\n".join(shown).replace("\u00a0", " ")


def focus_of(page: CommunitiesPage) -> QWidget | None:
    return page.window().focusWidget()


def rows(page: CommunitiesPage) -> list[str]:
    return [one.accessibleName().replace("\u00a0", " ") for one in page.dossier.rows()]


def names(page: CommunitiesPage, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    return [page.model.index(n).data(role) for n in range(page.model.rowCount())]


def test_nothing_recorded_says_how_to_begin(blank: Session, qtbot: QtBot) -> None:
    page = page_of(blank, qtbot)
    assert "No community is recorded yet" in texts(page.leading)
    assert "No community is chosen" in texts(page._stack)
    assert not page.primary().isEnabled()
    assert page.title() == "Communities"


def test_a_dossier_tells_what_was_said_and_promised(session: Session, qtbot: QtBot) -> None:
    page = page_of(session, qtbot)
    assert page.title() == "Izium urban hromada"
    assert page.subtitle() == "Ізюмська міська громада · Izium raion, Kharkiv oblast"
    said = texts(page.dossier)
    for sentence in (
        "47 000 inhabitants",
        "3 needs: 1 with an agreed promise, 1 only pledged, 1 nothing yet; 2 have no cost yet",
        "Their own order of 12 Jan 2026. By severity and people it would be 2, 1.",
        "no news for 113 days",
        "1 200 000 UAH",
        "Last visit 12 Jan 2026",
    ):
        assert sentence in said
    order = [one for one in rows(page) if "eople" in one and "?" not in one][:3]
    assert order == [
        "their number 1, Roof, Severity 4 Extreme, 620 people · 1 200 000 UAH, Pledged only",
        "their number 2, Boilers, Severity 5 Catastrophic, 8 400 people · cost not known, Agreed",
        "Library, Severity not assessed, people not known · cost not known, Nothing yet",
    ]


def test_what_to_ask_and_what_happened(session: Session, qtbot: QtBot) -> None:
    page = page_of(session, qtbot)
    found = rows(page)
    for one in (
        "Generator: is it still coming?",
        "Slates: is it still coming?",
        "Boilers: what would it cost?",
        "Library: how severe is it?",
        "Turku – Izium, City of Turku · Active",
        "12 Jan 2026, Assessment, status not known",
        "12 Jan 2026, Agreed in writing: Generator",
    ):
        assert one in found


def test_three_letters_and_enter(session: Session, qtbot: QtBot) -> None:
    page = page_of(session, qtbot)
    page.search()
    page.field.setText("сини")  # QTest has no Cyrillic keys
    assert "Synychyne lies here" in names(page, CommunityModel.WHERE)[0]
    page.field.selectAll()
    QTest.keyClicks(page.field, "balakl")
    assert names(page)[0] == "Balakliia urban hromada"
    assert names(page, CommunityModel.COUNTS)[0] == "nothing recorded yet"
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.title() == "Balakliia urban hromada"
    assert "Nothing is recorded of Balakliia urban hromada yet" in texts(page._stack)
    page.back()
    page.field.clear()
    QTest.keyClicks(page.field, "xyzzy")
    assert "No hromada is called so" in texts(page.leading)


def test_a_visit_begins_there_today(session: Session, qtbot: QtBot) -> None:
    page = page_of(session, qtbot)
    begun: list[tuple[str, object]] = []
    session.new_wanted.connect(lambda kind, values: begun.append((kind, values)))
    page.primary().trigger()
    page.secondary().trigger()
    assert begun == [
        ("visit", {"community": IZIUM, "date": "2026-08-25"}),
        ("need", {"community": IZIUM}),
    ]


def test_one_that_is_not_recorded_is_opened_from_elsewhere(session: Session, qtbot: QtBot) -> None:
    page = page_of(session, qtbot)
    page.open("community", BALAKLIIA)
    with qtbot.waitSignal(session.new_wanted) as begun:
        page.secondary().trigger()
    assert begun.args == ["need", {"community": BALAKLIIA}]
    assert page.title() == "Balakliia urban hromada"
    page.back()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.title() == "Izium urban hromada")


def test_rows_open_their_records_by_keyboard(session: Session, qtbot: QtBot) -> None:
    page = page_of(session, qtbot)
    wanted: list[tuple[str, str]] = []
    session.record_wanted.connect(lambda kind, id_: wanted.append((kind, id_)))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    first, second = page.dossier.rows()[:2]
    assert focus_of(page) is first
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert focus_of(page) is second
    QTest.keyClick(second, Qt.Key.Key_Return)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert wanted == [second.record, first.record]
    page.back()
    assert focus_of(page) is page.list


def test_one_pane(session: Session, qtbot: QtBot) -> None:
    page = page_of(session, qtbot, Size.ONE)
    assert page.title() == "Communities"
    assert page.leading.isVisible()
    assert not page.dossier.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Right)
    assert page.title() == "Izium urban hromada"
    assert not page.leading.isVisible()
    page.back()
    assert page.leading.isVisible()
    assert focus_of(page) is page.list


def test_one_comes_back_to_where_one_was(told: Field, session: Session, qtbot: QtBot) -> None:
    told.need("Pumps", BALAKLIIA, severity=4)
    page = page_of(session, qtbot)
    page.open("community", SYNYCHYNE)
    page.dossier.rows()[2].setFocus()
    page.resize(1200, 300)
    bar = page.dossier.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(200)
    session.changed.emit(None)
    qtbot.waitUntil(lambda: bar.value() == 200)
    state = page.place_of_focus()
    again = CommunitiesPage(session)
    qtbot.addWidget(again)
    assert again.title() == "Balakliia urban hromada"
    again.restore_focus(state)
    again.resize(1200, 300)
    again.show()
    qtbot.waitUntil(lambda: again.dossier.area.verticalScrollBar().value() == 200)
    assert again.title() == "Izium urban hromada"
    assert focus_of(again) is again.dossier.rows()[2]


def test_what_is_written_meanwhile_is_shown_and_the_keyboard_stays(
    told: Field, session: Session, qtbot: QtBot
) -> None:
    page = page_of(session, qtbot)
    page._enter()
    before = page.dossier.focused()
    pumps = told.need("Pumps", severity=5)
    session.changed.emit(frozenset({("person", pumps)}))
    assert "Pumps" not in texts(page.dossier)
    session.changed.emit(frozenset({("need", pumps)}))
    assert "Pumps" in texts(page.dossier)
    assert page.dossier.focused() == before
    assert names(page, CommunityModel.COUNTS) == ["4 needs, 3 severe, 1 not assessed"]


def test_long_lists_wait_behind_a_button(told: Field, session: Session, qtbot: QtBot) -> None:
    for number in range(20):
        told.need(f"Flat {number}", severity=3)
    page = page_of(session, qtbot)

    def shown() -> int:
        return sum(one.objectName().startswith("said.") for one in page.dossier.rows())

    assert shown() == 8
    more = next(
        one for one in page.dossier.findChildren(QPushButton) if one.text() == "Show 15 more"
    )
    more.click()
    assert shown() == 23
    focus = focus_of(page)
    assert isinstance(focus, OpenRow)
    assert focus.objectName().startswith("said.")


def test_tools_for_the_blind_get_buttons_with_names(session: Session, qtbot: QtBot) -> None:
    page = page_of(session, qtbot)
    for one in page.dossier.rows():
        found = QAccessible.queryAccessibleInterface(one)
        assert found.role() == QAccessible.Role.Button
        assert found.text(QAccessible.Text.Name)
    assert page.field.accessibleName()
    first = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first == (
        "Izium urban hromada, Izium raion, Kharkiv oblast, "
        "3 needs, 2 severe, 1 not assessed, last visit 12\u00a0Jan\u00a02026"
    )


@pytest.mark.parametrize("language", ["uk_UA", "da_DK"])
def test_nothing_is_cut_off_sideways(told: Field, look: Look, qtbot: QtBot, language: str) -> None:
    session = session_of(told.workspace, look, language)
    page = page_of(session, qtbot, Size.SMALL)
    page.resize(904, 550)
    page.arrange(Size.SMALL)
    QTest.qWait(0)
    body = page.dossier.area.widget()
    assert body is not None
    assert body.minimumSizeHint().width() <= page.dossier.area.viewport().width()
    session.close()


def test_keys_of_the_window(told: Field, look: Look, qtbot: QtBot) -> None:
    session = Session(told.workspace, look, QLocale("en_GB"))
    window = Window(session, [CommunitiesPage])
    qtbot.addWidget(window)
    window.resize(1300, 800)
    window.show()
    window.activateWindow()
    page = window.page
    assert isinstance(page, CommunitiesPage)
    qtbot.waitUntil(lambda: window.header.title.text() == "Izium urban hromada")
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focus_of(page) is page.field
    QTest.keyClicks(page.field, "balakl")
    qtbot.waitUntil(lambda: window.header.title.text() == "Balakliia urban hromada")
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.field.text() == ""
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert focus_of(page) is page.list
    with qtbot.waitSignal(session.new_wanted) as begun:
        QTest.keyClick(page.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert begun.args[0] == "visit"
    session.close()
