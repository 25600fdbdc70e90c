"""Editors: typed by keyboard, read back, kept raw; one for each type."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import ValueProblem
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, Is, schema
from alliance_desktop.storage.store import Query
from alliance_desktop.ui.editors import Editor, Setting, make_editor
from alliance_desktop.ui.editors.choices import ChoiceEditor
from alliance_desktop.ui.editors.lines import DayEditor, Days
from alliance_desktop.ui.editors.month import Month
from alliance_desktop.ui.editors.parts import MoneyEditor
from alliance_desktop.ui.editors.severity import SeverityEditor
from alliance_desktop.ui.editors.shares import SharesEditor
from alliance_desktop.ui.editors.status import StatusEditor
from alliance_desktop.ui.editors.texts import LangTextEditor
from alliance_desktop.ui.link_field import LinkEditor, LinksEditor
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.place_field import PlaceEditor
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.translations import LANGUAGES, Translations
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace import Workspace, listing, reading
from alliance_desktop.workspace.listing import Wanted
from tests.hands import CTRL, type_in, write

IZIUM = "UA63040090000021240"
Make = Callable[..., Any]


@pytest.fixture
def make(session: Session, qtbot: QtBot) -> Make:
    """Makes the editor of a field in a window, with another field after it."""
    kept: list[QWidget] = []

    def made(type_: f.Type | None = None, kind: str = "need", name: str = "field") -> Editor:
        setting = Setting(session, Values(session), kind)
        field = Field(name, Is(type_, "Field")) if type_ else schema(BY_NAME[kind])[name]
        editor = make_editor(setting, field)
        window = QWidget()
        qtbot.addWidget(window)
        kept.append(window)
        body = QVBoxLayout(window)
        body.addWidget(editor)
        body.addWidget(QLineEdit())
        body.addStretch(1)
        window.resize(700, 500)
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        editor.set_value(None)
        editor.setFocus()
        return editor

    return made


ROUND: list[tuple[f.Type, Json]] = [
    (f.Text(), "Mayor"),
    (f.Text(lines=True), "one\ntwo"),
    (f.LangText(), {"en": "Roof", "uk": "Дах", "fr": "Toit"}),
    (f.LangText(lines=True), {"da": "Tag\nog væg"}),
    (f.Texts(), ["a", "b"]),
    (f.Whole(), 1_200_000),
    (f.Whole(1, 5), 4),
    (f.YesNo(), True),
    (f.YesNo(), False),
    (f.Decimal(), "-12.5"),
    (f.Quantity(), {"amount": "1850", "unit": "m2"}),
    (f.Money(), {"amount": 120_050, "currency": "EUR", "date": "2026-05-01"}),
    (f.Money(), {"amount": 1_200_000_00, "currency": "UAH"}),
    (f.Choice("horizon"), "short"),
    (f.Choice("sector"), "SOC-EDU"),
    (f.Choice("severity"), "3"),
    (f.Choices("side"), ["eu", "ua"]),
    (f.Choices("sector"), ["INF-ENE", "SOC-EDU"]),
    (f.Shares("sector"), {"INF-ENE": "40", "SOC-EDU": "60"}),
    (f.Status("commitment_status"), {"code": "agreed", "on": "2026-05-05", "note": "by letter"}),
    (f.Status("need_status"), {"code": "met", "basis": "photo"}),
    (f.Interval(), {"from": "2026-01-01", "to": "2026-03-31"}),
    (f.Day(), "2026-05-01"),
    (f.Time(), {"at": 1_777_980_000_000, "offset": 180}),
    (f.Place(), IZIUM),
    (f.Point(), {"lat": 49_212_345, "lon": 37_250_000}),
    (f.Files(), [{"sha256": "a" * 64, "name": "x.jpg", "bytes": 3, "type": "image/jpeg"}]),
]


@pytest.mark.parametrize(("type_", "value"), ROUND, ids=[str(one[0]) for one in ROUND])
def test_a_value_shown_is_the_value_read(make: Make, type_: f.Type, value: Json) -> None:
    editor = make(type_)
    assert editor.value() is None
    assert editor.raw() == editor.empty()
    editor.set_value(value)
    assert editor.value() == value
    assert not editor.is_dirty()
    editor.tidy()
    assert editor.value() == value
    assert not editor.is_dirty()
    raw = editor.raw()
    other = make(type_)
    other.set_value(value)
    other.set_raw(other.empty())
    assert other.value() is None
    assert other.is_dirty()
    other.set_raw(raw)
    assert other.value() == value
    assert not other.is_dirty()
    editor.toggle_unknown()
    assert editor.value() is None
    assert editor.is_dirty()
    editor.toggle_unknown()
    assert editor.value() == value
    assert not editor.is_dirty()
    for one in editor.inputs():
        editor.name_inputs("Field")
        assert one.accessibleName()


def test_links_round(make: Make, session: Session) -> None:
    ids = [one for _, one in session.workspace.store.ids("organisation", Query())]
    for type_, value in (
        (f.Link(("organisation",)), ids[0]),
        (f.Links(("organisation",)), sorted(ids)),
        (f.OrderedLinks(("organisation",)), sorted(ids, reverse=True)),
    ):
        editor = make(type_)
        editor.set_value(value)
        assert editor.value() == value
        editor.tidy()
        assert not editor.is_dirty()
        other = make(type_)
        other.set_raw(editor.raw())
        assert other.value() == value


# numbers


def test_a_number_is_grouped_on_leaving_and_problems_are_told_then(
    make: Make, qtbot: QtBot
) -> None:
    editor = make(f.Whole(unit="people"))
    line = editor.inputs()[0]
    assert line.property("state") == "unknown"
    type_in(editor, "1200")
    assert line.property("state") is None
    assert (editor.raw(), editor.value()) == ("1200", 1200)
    with qtbot.waitSignal(editor.left):
        type_in(editor, Qt.Key.Key_Tab)
    assert editor.raw() == "1\u00a0200"
    editor.setFocus()
    type_in(editor, "x")
    with pytest.raises(ValueProblem):
        editor.value()
    assert editor.is_dirty()
    type_in(editor, Qt.Key.Key_Tab)
    assert "x" in editor.raw()


def test_money_is_one_group_and_an_ambiguous_amount_asks(make: Make) -> None:
    editor = make(kind="need", name="cost_estimate")
    assert isinstance(editor, MoneyEditor)
    assert editor.raw() == ""
    type_in(editor, "1 200 000,00", Qt.Key.Key_Tab)
    type_in(editor, "eur", Qt.Key.Key_Return, Qt.Key.Key_Tab)
    type_in(editor, "1.5.2026", Qt.Key.Key_Tab)
    assert editor.value() == {"amount": 120_000_000, "currency": "EUR", "date": "2026-05-01"}
    assert editor.amount.text() == "1\u00a0200\u00a0000"
    assert editor.day.line.text() == "01.05.2026"
    assert "1.2 million EUR" in editor.reading()
    editor.set_value(None)
    editor.setFocus()
    type_in(editor, "1.200")
    with pytest.raises(ValueProblem, match=r"1\.200 can be 1200 or 1\.2"):
        editor.value()
    editor.amount.clear()
    editor.day.line.setText("5.5.2026")
    with pytest.raises(ValueProblem, match="amount"):
        editor.value()


def test_a_quantity_wants_its_unit(make: Make) -> None:
    editor = make(f.Quantity())
    type_in(editor, "1850", Qt.Key.Key_Tab)
    with pytest.raises(ValueProblem, match="unit"):
        editor.value()
    type_in(editor, "m²", Qt.Key.Key_Tab)
    assert editor.value() == {"amount": "1850", "unit": "m2"}


# days


def test_a_day_by_words_arrows_and_today(make: Make) -> None:
    editor = make(f.Day())
    assert isinstance(editor, DayEditor)
    today = editor.day.days.today.isoformat()
    type_in(editor, "today")
    assert editor.value() == today
    editor.day.line.clear()
    editor.put_today()
    assert editor.value() == today
    editor.set_value("2026-03-01")
    type_in(editor, Qt.Key.Key_Down)
    assert editor.value() == "2026-02-28"
    type_in(editor, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert editor.value() == "2026-03-02"
    assert editor.is_dirty()
    editor.day.line.setText("01.05.26")
    with pytest.raises(ValueProblem, match=r"four digits: 01\.05\.2026"):
        editor.value()


@pytest.mark.parametrize(("code", "word"), [("uk", "сьогодні"), ("da", "i dag")])
def test_today_is_a_word_of_the_windows_language(
    workspace: Workspace, look: Look, code: str, word: str
) -> None:
    language = next(one for one in LANGUAGES if one.code == code)
    translations = Translations()
    translations.use(language)
    try:
        session = Session(workspace, look, QLocale(language.locale), inline=True)
        days = Days(Setting(session, Values(session), "need"))
        assert days.read(word) == days.today.isoformat()
        assert days.read("today") == days.today.isoformat()
        month = QLocale(language.locale).monthName(5)
        assert days.read(f"1 {month} 2026") == "2026-05-01"
    finally:
        translations.use(LANGUAGES[0])


def test_the_calendar_is_opened_and_left_by_keys(make: Make) -> None:
    editor = make(f.Day())
    editor.set_value("2026-05-01")
    QTest.keyClick(editor.inputs()[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = editor.window().findChild(QWidget, "popup")
    assert popup is not None
    assert popup.isVisible()
    inside = editor.window().focusWidget()
    assert popup.isAncestorOf(inside)
    QTest.keyClick(inside, Qt.Key.Key_Right)
    QTest.keyClick(editor.window().focusWidget(), Qt.Key.Key_Return)
    assert editor.value() == "2026-05-02"
    QTest.keyClick(editor.inputs()[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = editor.window().focusWidget()
    assert isinstance(month, Month)
    for key, day in (
        (Qt.Key.Key_PageDown, "2026-06-02"),
        (Qt.Key.Key_Up, "2026-05-26"),
        (Qt.Key.Key_End, "2026-05-31"),
        (Qt.Key.Key_Home, "2026-05-25"),
        (Qt.Key.Key_PageUp, "2026-04-25"),
        (Qt.Key.Key_Left, "2026-04-24"),
    ):
        QTest.keyClick(month, key)
        assert month.chosen.toString(Qt.DateFormat.ISODate) == day
    assert month.accessibleName() == "Friday 24 April 2026"
    centre = month._cell(0, 1).center().toPoint()
    first = month.day_at(centre)
    assert first is not None
    assert first.toString(Qt.DateFormat.ISODate) == "2026-03-30"
    QTest.keyClick(month, Qt.Key.Key_Escape)
    assert editor.window().focusWidget() is editor.inputs()[0]
    assert editor.value() == "2026-05-02"


# choices


def test_few_choices_stand_side_by_side_and_many_in_a_search_field(make: Make) -> None:
    few = make(f.Choice("horizon"))
    assert len(few.inputs()) == 5
    type_in(few, Qt.Key.Key_Space)
    assert few.value() == "emergency"
    type_in(few, Qt.Key.Key_Right)
    assert few.value() == "immediate"
    many = make(f.Choice("sector"))
    assert isinstance(many, ChoiceEditor)
    type_in(many, "educ", Qt.Key.Key_Return)
    assert many.value() == "SOC-EDU"
    assert many.raw() == "SOC-EDU"
    type_in(many, (Qt.Key.Key_A, CTRL), "nothing like it", Qt.Key.Key_Tab)
    with pytest.raises(ValueProblem, match="Choose one"):
        many.value()
    assert many.raw() == "nothing like it"


def test_the_list_of_a_search_field_goes_by_keys_and_esc_shuts_it(make: Make) -> None:
    editor = make(f.Choice("sector"))
    line = editor.inputs()[0]
    QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert line.is_open()
    type_in(editor, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Escape)
    assert not line.is_open()
    assert editor.value() is None
    type_in(editor, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert editor.value() == "SOC-EDU"
    line.selectAll()
    type_in(editor, "Hous", Qt.Key.Key_Tab)  # Tab takes what is marked
    assert editor.value() == "SOC-HOU"


def test_a_code_this_version_does_not_know_stays_as_it_is(make: Make) -> None:
    for type_ in (f.Choice("sector"), f.Choice("horizon")):
        editor = make(type_)
        editor.set_value("from-later")
        assert editor.value() == "from-later"
        assert not editor.is_dirty()


def test_several_choices_by_boxes_and_by_chips(make: Make) -> None:
    few = make(f.Choices("side"))
    type_in(few, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert few.value() == ["eu", "ua"]
    many = make(f.Choices("sector"))
    type_in(many, "educ", Qt.Key.Key_Return)
    type_in(many, "hous", Qt.Key.Key_Return)
    assert many.value() == ["SOC-EDU", "SOC-HOU"]
    type_in(many, Qt.Key.Key_Backspace)
    assert many.value() == ["SOC-EDU"]
    assert "Education" not in [one.text for one in many.inputs()[0]._source("educ")]


def test_severity_by_digits_and_arrows_only_while_it_has_the_keyboard(make: Make) -> None:
    editor = make(f.Whole(1, 5))
    assert isinstance(editor, SeverityEditor)
    type_in(editor, "4")
    assert editor.value() == 4
    assert editor.reading().startswith("4 Extreme: the basic service is absent")
    type_in(editor, Qt.Key.Key_Right)
    assert editor.value() == 5
    type_in(editor, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert editor.value() == 3
    type_in(editor, "0")
    assert editor.value() is None
    other = editor.window().findChildren(QLineEdit)[-1]
    other.setFocus()
    QTest.keyClicks(other, "5")
    assert editor.value() is None
    assert other.text() == "5"
    assert editor.inputs()[4].accessibleName().startswith("4 Extreme, the basic service is absent")


# texts


def test_a_text_in_several_languages(make: Make) -> None:
    editor = make(f.LangText())
    assert isinstance(editor, LangTextEditor)
    assert editor.aside()[0] == "+ in Ukrainian"
    type_in(editor, "Roof")
    editor.next_language()
    assert editor.suffix() == "in Ukrainian"
    write(editor.inputs()[0], "Дах")
    assert editor.aside()[0] == "also in English: Roof"
    editor.next_language()
    editor.next_language()
    assert editor.suffix() == ""
    assert editor.aside()[0] == "also in Ukrainian: Дах"
    assert editor.value() == {"en": "Roof", "uk": "Дах"}
    editor.set_value({"uk": "Дах"})
    editor.inputs()[0].clearFocus()
    editor.set_value({"uk": "Дах"})
    assert editor.language == "uk"


# links and places


def test_a_place_is_found_by_any_spelling(make: Make) -> None:
    editor = make(f.Place())
    assert isinstance(editor, PlaceEditor)
    type_in(editor, "Ізюмська міська", Qt.Key.Key_Return)
    assert editor.value() == IZIUM
    assert editor.line.text() == "Izium urban hromada, Izium raion, Kharkiv oblast"
    assert editor.line.cursorPosition() == 0
    assert editor.reading() == IZIUM
    editor.set_value(None)
    type_in(editor, IZIUM.lower(), Qt.Key.Key_Tab)
    assert editor.value() == IZIUM
    editor.setFocus()
    editor.line.selectAll()
    type_in(editor, "Nowhere at all", Qt.Key.Key_Tab)
    with pytest.raises(ValueProblem, match="Choose the place"):
        editor.value()


def test_a_record_is_found_or_made_in_place(make: Make, session: Session) -> None:
    editor = make(f.Link(("organisation",)))
    assert isinstance(editor, LinkEditor)
    type_in(editor, "aarh", Qt.Key.Key_Return)
    assert editor.line.text() == "City of Aarhus"
    editor.set_value(None)
    type_in(editor, "City of Turku", Qt.Key.Key_Return)
    made = reading.show(session.workspace, str(editor.value()))
    assert made["fields"]["name"] == {"en": "City of Turku"}
    several = make(f.Links(("organisation",)))
    assert isinstance(several, LinksEditor)
    type_in(several, "Tampere", Qt.Key.Key_Return)
    type_in(several, "turk", Qt.Key.Key_Return)
    assert len(several.chips.keys()) == 2
    assert len(listing.rows(session.workspace, Wanted("organisation"))) == 4


def test_what_has_no_name_is_not_made_in_place(make: Make) -> None:
    editor = make(f.Link(("needs_assessment",)))
    assert [one.key for one in editor.finder.options("anything")] == []


def test_ordered_links_are_moved_by_keys(make: Make, session: Session) -> None:
    editor = make(f.OrderedLinks(("organisation",)))
    for name in ("aarhus", "izium"):
        type_in(editor, name, Qt.Key.Key_Return)
    first, second = editor.value()
    chip = editor.chips._buttons[1]
    assert chip.text().startswith("2. ")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert editor.value() == [second, first]
    QTest.keyClick(editor.chips._buttons[0], Qt.Key.Key_Delete)
    assert editor.value() == [first]
    del session


# status and shares


def test_only_allowed_steps_are_offered_and_back_wants_a_note(make: Make) -> None:
    editor = make(f.Status("commitment_status"))
    assert isinstance(editor, StatusEditor)
    assert len(editor._allowed()) == 9
    editor.set_value({"code": "agreed", "basis": "letter"})
    offered = [one.key for one in editor._allowed()]
    assert offered[:4] == ["agreed", "in_delivery", "delivered", "completed"]
    assert editor.value() == {"code": "agreed", "basis": "letter"}
    editor.step.selectAll()
    type_in(editor, "Pledged", Qt.Key.Key_Return)
    with pytest.raises(ValueProblem, match="why it goes back"):
        editor.value()
    editor.note.setFocus()
    type_in(editor, "the council said no")
    assert editor.value() == {"code": "pledged", "note": "the council said no"}
    editor.put_today()
    value = editor.value()
    assert isinstance(value, dict)
    assert value["on"]


def test_shares_are_of_those_chosen_beside_them(make: Make) -> None:
    editor = make(kind="commitment", name="sector_shares")
    assert isinstance(editor, SharesEditor)
    assert editor.sibling == "sectors"
    editor.set_keys(["INF-ENE", "SOC-EDU"])
    first, second = editor.inputs()
    first.setFocus()
    type_in(editor, "40")
    second.setFocus()
    type_in(editor, "59,5")
    assert editor.value() == {"INF-ENE": "40", "SOC-EDU": "59.5"}
    assert second.accessibleName() == "Share of each sector, Education and science"
    editor.set_keys(["INF-ENE"])
    assert len(editor.inputs()) == 2  # what is typed is not dropped
    first = editor.inputs()[0]
    first.setFocus()
    type_in(editor, (Qt.Key.Key_A, CTRL), "140")
    with pytest.raises(ValueProblem):
        editor.value()
