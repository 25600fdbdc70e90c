"""Pages of records: lists under Qt's own tester, keys, filters, bin, matches, coming back."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from alliance_desktop.records.canonical import Json
from alliance_desktop.settings import Theme
from alliance_desktop.ui.editors.pick_line import PickLine
from alliance_desktop.ui.form import Form
from alliance_desktop.ui.list_model import RecordList
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.page import Size
from alliance_desktop.ui.pages.assessments import AssessmentsPage
from alliance_desktop.ui.pages.commitments import CommitmentsPage
from alliance_desktop.ui.pages.needs import NeedsPage
from alliance_desktop.ui.pages.partnerships import PartnershipsPage
from alliance_desktop.ui.records_page import RecordsPage
from alliance_desktop.ui.row_words import RowWords
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.translations import LANGUAGES, Translations
from alliance_desktop.ui.values import Values
from alliance_desktop.ui.window import Window
from alliance_desktop.workspace import Workspace, drafting, forms, listing, matching, reading
from alliance_desktop.workspace.listing import BLOCK, Wanted
from tests.delegation import Team, founded, team
from tests.hands import CTRL, type_in

__all__ = ["founded", "team"]

PAGES = (NeedsPage, CommitmentsPage, AssessmentsPage, PartnershipsPage)
ENTER, ESC, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up
DEL, TAB = Qt.Key.Key_Delete, Qt.Key.Key_Tab
IZIUM = "UA63040090000021240"


@pytest.fixture
def session(team: Team, look: Look) -> Iterator[Session]:
    made = Session(team.marta, look, QLocale("en_GB"), inline=True)
    yield made
    made.close()


@pytest.fixture
def window_of(session: Session, qtbot: QtBot) -> Callable[..., Any]:
    """A window of one page, which is shown and has the keyboard in its list."""
    kept: list[QWidget] = []

    def made(page: type[RecordsPage], width: int = 1440, height: int = 900) -> Any:
        window = Window(session, [page])
        qtbot.addWidget(window)
        kept.append(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        shown = window.page
        assert isinstance(shown, RecordsPage)
        shown.list.setFocus()
        return shown

    return made


def need(workspace: Workspace, title: str, **values: Json) -> str:
    return forms.create(workspace, "need", {"title": {"en": title}, **values})


def titles(page: RecordsPage) -> list[str]:
    return [str(page.model.index(n).data()) for n in range(page.model.rowCount())]


def shown_in(page: RecordsPage) -> str:
    return str(page.form.head.title.text())


# the model


@pytest.mark.parametrize("page", PAGES)
def test_the_models_are_sound(
    window_of: Callable[..., Any], page: type[RecordsPage], team: Team
) -> None:
    shown = window_of(page)
    for kind in shown.kinds:
        shown.show_kind(kind)
        tester = QAbstractItemModelTester(
            shown.model, QAbstractItemModelTester.FailureReportingMode.Fatal, shown
        )
        assert shown.model.rowCount() >= (kind != "person")
        for row in range(shown.model.rowCount()):
            index = shown.model.index(row)
            assert index.data()
            assert index.data(Qt.ItemDataRole.AccessibleTextRole)
            assert index.data(RecordList.SAID).title == index.data()
        forms.create(team.marta, kind, {})
        shown.refresh(None)
        shown.bar.search.setText("zzz")
        shown._ask()
        assert shown.model.rowCount() == 0
        shown.bar.clear()
        del tester


def test_a_long_list_is_fetched_by_blocks(session: Session, team: Team) -> None:
    for number in range(BLOCK + 20):
        need(team.marta, f"Need {number}", severity=2)
    owner = QWidget()
    model = RecordList(session, "need", RowWords(Values(session)), owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    model.ask(Wanted("need"))
    assert model.rowCount() == BLOCK + 21
    assert len(model._blocks) <= 2
    assert model.index(BLOCK + 20).data().startswith("Need ")
    last = model.at(BLOCK + 20)
    assert last is not None
    assert model.row_of(last.id) == BLOCK + 20
    assert model.row_of(session.workspace.id) == -1


def test_a_row_says_itself_in_one_sentence(window_of: Callable[..., Any]) -> None:
    page = window_of(NeedsPage)
    said = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "severity 4, Roof of Lyceum 4, Izium, Education and science, 620 people, "
        "Pledged only, €\u00a018\u00a0000"
    )
    page = window_of(CommitmentsPage)
    said = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "City of Aarhus → Izium urban hromada, Letter, Pledged, not binding" in said


# keys


def test_a_need_is_recorded_with_the_keyboard_alone(
    window_of: Callable[..., Any], team: Team
) -> None:
    page = window_of(NeedsPage)
    type_in(page, (Qt.Key.Key_N, CTRL))
    type_in(page, "Pump for the clinic", TAB)
    type_in(page, "Ізюмська міська", ENTER, TAB, "health", TAB, "5", TAB)
    type_in(page, Qt.Key.Key_Right, TAB, "1 200", TAB, "today", (Qt.Key.Key_S, CTRL))
    fields = reading.show(team.marta, page.form.id)["fields"]
    assert fields["title"] == {"en": "Pump for the clinic"}
    assert (fields["community"], fields["sector"]) == (IZIUM, "SOC-HEA")
    assert (fields["severity"], fields["in_need"]) == (5, 1200)
    assert fields["status"] == "open"
    assert "affected" not in fields  # "today" is no number: it stays as typed
    assert page.form.body.editors["affected"].raw() == "today"
    assert titles(page) == ["Pump for the clinic", "Roof of Lyceum 4"]
    assert page.list.currentIndex().row() == 0
    type_in(page, ESC)
    assert page.list.hasFocus()


def test_rows_open_as_one_goes_and_enter_leads_into_the_form(
    window_of: Callable[..., Any], team: Team, qtbot: QtBot
) -> None:
    need(team.marta, "Second", severity=1)
    page = window_of(NeedsPage)
    assert shown_in(page) == "Roof of Lyceum 4"
    type_in(page, DOWN)
    qtbot.waitUntil(lambda: shown_in(page) == "Second")
    type_in(page, ENTER)
    focused = page.form.focused()
    assert focused is page.form.body.editors["title"]
    type_in(page, ESC, UP, Qt.Key.Key_Right)
    assert shown_in(page) == "Roof of Lyceum 4"


def test_letters_search_and_esc_clears_then_leaves(
    window_of: Callable[..., Any], team: Team, qtbot: QtBot
) -> None:
    need(team.marta, "Pump")
    page = window_of(NeedsPage)
    type_in(page, "pu")
    assert page.bar.search.hasFocus()
    qtbot.waitUntil(lambda: titles(page) == ["Pump"])
    assert page.subtitle() == "1 of 2"
    type_in(page, ESC)
    assert page.bar.search.text() == ""
    assert len(titles(page)) == 2
    type_in(page, ESC)
    assert page.list.hasFocus()
    type_in(page, (Qt.Key.Key_F, CTRL), "izium")
    qtbot.waitUntil(lambda: titles(page) == ["Roof of Lyceum 4"])  # by its place
    type_in(page, DOWN)
    assert page.list.hasFocus()


def test_del_moves_to_the_bin_and_undo_brings_back(
    window_of: Callable[..., Any], team: Team, session: Session
) -> None:
    need(team.marta, "Second", severity=1)
    page = window_of(NeedsPage)
    roof = page.form.id
    type_in(page, DEL)
    assert titles(page) == ["Second"]
    assert shown_in(page) == "Second"
    assert session.undo()
    assert titles(page) == ["Roof of Lyceum 4", "Second"]
    assert session.redo()
    assert titles(page) == ["Second"]
    page.bar.turn_on("bin", "on")
    assert titles(page) == ["Roof of Lyceum 4"]
    page.open("need", roof)
    assert page.form.strip.text.text() == "This record is in the bin."
    page.list.setFocus()
    type_in(page, DEL)  # in the bin, Del takes it out again
    assert titles(page) == []
    page.bar.turn_off("bin")
    assert titles(page) == ["Roof of Lyceum 4", "Second"]


def test_del_in_a_text_is_the_text_s(window_of: Callable[..., Any]) -> None:
    page = window_of(NeedsPage)
    type_in(page, ENTER, Qt.Key.Key_Home, DEL)
    assert titles(page) == ["Roof of Lyceum 4"]
    assert page.form.body.value_of("title")["en"] == "oof of Lyceum 4"
    type_in(page, ESC)
    assert titles(page) == ["Roof of Lyceum 4"]


def test_f8_today_and_language_work_by_their_keys(window_of: Callable[..., Any]) -> None:
    page = window_of(NeedsPage)
    type_in(page, ENTER, (Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier))
    assert page.form.body.editors["title"].suffix() == "in Ukrainian"
    page.form.body.enter("in_need", 0)
    type_in(page, Qt.Key.Key_F8)
    assert page.form.body.value_of("in_need") is None
    page.form.body.enter("status", 1_000_000)
    type_in(page, (Qt.Key.Key_D, CTRL))
    assert page.form.body.value_of("status")["on"]


# drafts in the list


def test_a_draft_begun_stands_first_and_can_be_thrown_away(
    window_of: Callable[..., Any], team: Team, session: Session
) -> None:
    page = window_of(NeedsPage)
    type_in(page, (Qt.Key.Key_N, CTRL), "Half", ESC)
    assert titles(page) == ["Half", "Roof of Lyceum 4"]
    assert page.model.index(0).data(RecordList.SAID).marks == ("draft",)
    assert page.subtitle() == "1"
    page.list.go_to(0)
    page._open_current()
    assert shown_in(page) == "Half"
    type_in(page, DEL)
    assert titles(page) == ["Roof of Lyceum 4"]
    assert drafting.begun(team.marta) == frozenset()
    assert session.undo()
    assert titles(page) == ["Half", "Roof of Lyceum 4"]


# filters and nothing


def test_filters_are_chips_and_are_said_where_nothing_fits(
    window_of: Callable[..., Any], team: Team
) -> None:
    need(team.marta, "Nobody graded this")
    page = window_of(NeedsPage)
    page.bar.turn_on("severity", "5")
    assert titles(page) == []
    assert page._lists.currentWidget() is page.nothing
    assert page.nothing._what.text() == "Needs: none that fit"
    assert page.nothing._why.text() == (
        "Looked for: Severity 5. 1 is not assessed; it is not counted as mild."
    )
    chip = page.bar._chips["severity"]
    assert chip.accessibleName() == "Filter: Severity 5, on"
    chip.click()
    assert len(titles(page)) == 2
    page.bar._chips["mission"].click()
    assert titles(page) == ["Roof of Lyceum 4"]
    page.bar.turn_on("promised", "none")
    assert titles(page) == []
    page.findChild(QWidget, "needs.show_all").click()
    assert len(titles(page)) == 2
    page.bar.turn_on("place", IZIUM)
    assert titles(page) == ["Roof of Lyceum 4"]
    page.bar.turn_on("sector", "INF-ENE")
    assert page.bar.said() == ["Izium urban hromada", "Energy and district heating"]


def test_a_filter_of_many_is_searched_by_keys(window_of: Callable[..., Any], team: Team) -> None:
    need(team.marta, "Heat", sector="INF-ENE")
    page = window_of(NeedsPage)
    page.bar._chips["sector"].click()
    line = page.window().findChild(PickLine, "needs.filter.sector.line")
    assert line is not None
    type_in(page, "energy", ENTER)
    assert titles(page) == ["Heat"]


# matches


def test_a_promise_is_added_by_two_keys(
    window_of: Callable[..., Any], team: Team, session: Session, qtbot: QtBot
) -> None:
    pump = need(team.marta, "Pump", severity=5, community=IZIUM)
    page = window_of(NeedsPage)
    assert page.form.id == pump
    matches = page.matches()
    assert matches.chip.text() == "Nothing yet"
    type_in(page, (Qt.Key.Key_M, CTRL), ENTER)
    (one,) = matching.matches(team.marta, "need", pump)
    assert listing.in_language(one.other.values["title"], "en") == "Roofing slates and two roofers"
    assert matches.chip.text() == "Pledged only"
    assert session.undo()
    assert matching.matches(team.marta, "need", pump) == []
    with qtbot.waitSignal(session.record_wanted) as told:
        type_in(page, (Qt.Key.Key_M, CTRL), "Two gas boilers", ENTER)
    assert told.args[0] == "commitment"
    made = reading.show(team.marta, told.args[1])["fields"]
    assert made["title"] == {"en": "Two gas boilers"}


def test_a_commitment_says_which_need_it_covers(
    window_of: Callable[..., Any], team: Team, session: Session
) -> None:
    need(team.marta, "Pump", severity=5, community=IZIUM)
    page = window_of(CommitmentsPage)
    type_in(page, (Qt.Key.Key_M, CTRL), ENTER)
    slates = team.id("commitment")
    assert len(matching.matches(team.marta, "commitment", slates)) == 2
    assert page._matches["commitment"].amount.text() == "Covers 2 needs"
    row = page.findChild(QWidget, f"match.{team.id('need')}")
    assert row is not None
    del session


# rooms, places to come back to


def test_in_one_pane_enter_opens_and_esc_returns_to_the_row(
    window_of: Callable[..., Any], team: Team
) -> None:
    need(team.marta, "Second", severity=1)
    page = window_of(NeedsPage, 820, 600)
    assert page.size_now is Size.ONE
    assert not page.detail.isVisible()
    page.list.go_to(1)
    type_in(page, ENTER)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    type_in(page, ESC)
    assert page.list.isVisible()
    assert page.list.hasFocus()
    assert page.list.currentIndex().row() == 1


def test_a_page_comes_back_to_record_field_cursor_and_filters(
    window_of: Callable[..., Any], team: Team
) -> None:
    page = window_of(PartnershipsPage)
    page.open("organisation", team.id("organisation"))
    page.form.body.enter("acronym", 0)
    type_in(page, "IUH")
    page.bar.turn_on("country", "UA" if "Izium" in shown_in(page) else "DK")
    page.form.body.enter("acronym", 2)
    state = page.place_of_focus()
    page.keep()
    other = window_of(PartnershipsPage)
    other.restore_focus(state)
    assert other.kind == "organisation"
    assert other.bar.said() == page.bar.said()
    assert other.form.id == page.form.id
    line = other.form.body.editors["acronym"].inputs()[0]
    assert isinstance(line, QLineEdit)
    assert (line.text(), line.cursorPosition()) == ("IUH", 2)


def test_a_form_begun_and_not_typed_in_comes_back_as_it_was(
    window_of: Callable[..., Any], team: Team
) -> None:
    page = window_of(NeedsPage)
    page.begin("need", {"community": IZIUM})
    state = page.place_of_focus()
    other = window_of(NeedsPage)
    other.restore_focus(state)
    assert other.form.basis.new
    assert other.form.body.value_of("community") == IZIUM
    assert other.form.focused() is other.form.body.editors["title"]
    assert drafting.begun(team.marta) == frozenset()


def test_the_width_of_the_list_is_remembered(window_of: Callable[..., Any]) -> None:
    page = window_of(NeedsPage)
    page.split.setSizes([400, 800])
    page.split.splitterMoved.emit(400, 1)
    width = page._lists.width()
    page.arrange(Size.MIDDLE)
    page.arrange(Size.WIDE)
    assert page._widths[Size.WIDE] == width
    assert page.split.sizes()[0] == width


def test_a_mark_leads_to_the_difference_of_its_record(
    window_of: Callable[..., Any], team: Team, session: Session, qtbot: QtBot
) -> None:
    roof = team.id("need")
    team.edit(team.marta, "need", roof, severity=5)
    team.edit(team.olena, "need", roof, severity=3)
    team.carry(team.olena, team.marta)
    page = window_of(NeedsPage)
    row = page.form.body.rows["severity"]
    assert row.differs
    with qtbot.waitSignal(session.difference_wanted) as told:
        row.mark.click()
    assert told.args == ["need", roof]


def test_an_import_refreshes_list_and_form_and_keeps_the_row(
    window_of: Callable[..., Any], team: Team, session: Session
) -> None:
    need(team.marta, "First", severity=5)
    page = window_of(NeedsPage)
    page.list.go_to(1)
    page._open_current()
    team.edit(team.olena, "need", page.form.id, severity=1, in_need=700)
    forms.create(team.olena, "need", {"title": {"en": "Worst"}, "severity": 5})
    team.carry(team.olena, team.marta)
    session.changed.emit(None)
    assert set(titles(page)) == {"First", "Worst", "Roof of Lyceum 4"}
    assert page.list.currentIndex().data() == "Roof of Lyceum 4"
    assert page.form.body.value_of("in_need") == 700


def test_no_form_is_wider_than_its_pane_in_any_language(session: Session, qtbot: QtBot) -> None:
    """At 150 per cent on 960 x 600, beside a list of 352 and a rail of 56."""
    translations = Translations()
    look = session.look
    look.choose(Theme.LIGHT, 150)
    try:
        for language in LANGUAGES:
            translations.use(language)
            for kind in ("need", "commitment", "needs_assessment", "partnership", "person"):
                form = Form(session, kind, Values(session))
                qtbot.addWidget(form)
                form.arrange(Size.SMALL)
                body = form.area.widget()
                assert body is not None
                wants = body.minimumSizeHint().width()
                assert wants <= look.px(960 - 352 - 56 - 16), (language.code, kind)
    finally:
        translations.use(LANGUAGES[0])
        look.choose(Theme.LIGHT, 100)
    assert isinstance(look.font("body"), QFont)
