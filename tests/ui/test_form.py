"""A form: kept as typed, saved together, nothing overwritten unseen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from alliance_desktop.ui.form import KEPT_AFTER, Form
from alliance_desktop.ui.form_rows import Fold
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace import drafting, forms, reading
from tests.delegation import Team, founded, team
from tests.hands import CTRL, type_in

__all__ = ["founded", "team"]

TAB = Qt.Key.Key_Tab
A = (Qt.Key.Key_A, CTRL)


@pytest.fixture
def session(team: Team, look: Look) -> Iterator[Session]:
    made = Session(team.marta, look, QLocale("en_GB"), inline=True)
    yield made
    made.close()


@pytest.fixture
def form_of(session: Session, qtbot: QtBot) -> Callable[..., Form]:
    kept: list[Form] = []

    def made(kind: str = "need", id_: str = "") -> Form:
        form = Form(session, kind, Values(session))
        qtbot.addWidget(form)
        kept.append(form)
        form.resize(800, 900)
        if id_:
            form.open(id_)
        else:
            form.begin({})
        form.show()
        form.activateWindow()
        assert QTest.qWaitForWindowActive(form)
        session.changed.connect(form.refresh)
        return form

    return made


@pytest.fixture
def roof(team: Team, form_of: Callable[..., Form]) -> Form:
    return form_of("need", team.id("need"))


def edit(form: Form, name: str, text: str) -> None:
    form.body.enter(name, 0)
    type_in(form, A, text)


def fold_of(form: Form, name: str) -> Fold:
    return next(fold for fold, names in form.body.folds if name in names)


def raws(team: Team, form: Form) -> dict[str, str]:
    kept = drafting.typed(team.marta, form.id)
    return dict(kept.raws) if kept else {}


# drafts


def test_what_is_typed_is_in_the_draft_within_300_milliseconds(
    team: Team, roof: Form, qtbot: QtBot
) -> None:
    assert KEPT_AFTER <= 300
    edit(roof, "in_need", "64")
    assert raws(team, roof) == {}
    qtbot.waitUntil(lambda: raws(team, roof) == {"in_need": "64"}, timeout=1000)
    type_in(roof, "0", TAB)  # at once on leaving
    assert raws(team, roof) == {"in_need": "640"}
    assert roof.head.last.text() == "A draft, not saved yet"
    edit(roof, "in_need", "620")
    roof.keep()
    assert raws(team, roof) == {}
    assert drafting.begun(team.marta) == frozenset()


def test_a_draft_is_taken_up_again_with_its_cursor(team: Team, roof: Form) -> None:
    edit(roof, "in_need", "many")
    roof.keep()
    kept = drafting.typed(team.marta, roof.id)
    assert kept is not None
    assert (kept.last_field, kept.cursor) == ("in_need", 4)
    roof.begin({})
    roof.open(kept.id)
    line = roof.body.editors["in_need"].inputs()[0]
    assert isinstance(line, QLineEdit)
    assert line.text() == "many"
    assert roof.is_dirty()
    roof.restore_focus({"field": kept.last_field, "cursor": 2})
    assert roof.place_of_focus() == {"field": "in_need", "cursor": 2}


def test_a_new_record_has_no_draft_before_the_first_key(
    team: Team, form_of: Callable[..., Form], qtbot: QtBot
) -> None:
    form = form_of()
    form.begin({"severity": 3, "community": "UA63040090000021240"})
    form.keep()
    assert drafting.begun(team.marta) == frozenset()
    with qtbot.waitSignal(form.draft_changed):
        edit(form, "title", "Pump")
        form.keep()
    assert raws(team, form) == {
        "community": "UA63040090000021240",
        "severity": "3",
        "title": '{"en": "Pump"}',
    }
    id_ = form.id
    form.open(id_)
    form.save()
    assert reading.show(team.marta, id_)["fields"]["severity"] == 3
    assert drafting.begun(team.marta) == frozenset()


def test_put_back_can_be_undone(team: Team, roof: Form, session: Session) -> None:
    edit(roof, "in_need", "640")
    roof.put_back()
    assert roof.body.value_of("in_need") == 620
    assert drafting.begun(team.marta) == frozenset()
    assert session.undo()
    assert roof.body.value_of("in_need") == 640
    assert raws(team, roof) == {"in_need": "640"}


# saving


def test_saving_writes_what_can_be_read_and_keeps_the_rest(team: Team, roof: Form) -> None:
    edit(roof, "in_need", "640")
    edit(roof, "cost_estimate", "lots")
    roof.save()
    fields = reading.show(team.marta, roof.id)["fields"]
    assert fields["in_need"] == 640
    assert fields["cost_estimate"]["amount"] == "1200000.00"
    assert set(raws(team, roof)) == {"cost_estimate"}
    assert "digits" in roof.body.rows["cost_estimate"].problem
    roof.save()
    assert roof.foot.text.text() == "1 field can’t be read yet; it stays as typed."


def test_what_is_typed_while_a_save_is_on_its_way_stays(
    team: Team, look: Look, qtbot: QtBot
) -> None:
    session = Session(team.marta, look, QLocale("en_GB"))
    form = Form(session, "need", Values(session))
    qtbot.addWidget(form)
    form.open(team.id("need"))
    form.show()
    form.activateWindow()
    assert QTest.qWaitForWindowActive(form)
    edit(form, "in_need", "640")
    form.save()
    assert form.foot.text.text() == "Saving…"
    edit(form, "in_need", "65")
    edit(form, "affected", "900")
    with qtbot.waitSignal(form.saved):
        pass
    assert reading.show(team.marta, form.id)["fields"]["in_need"] == 640
    assert raws(team, form) == {"in_need": "65", "affected": "900"}
    assert form.body.editors["in_need"].saved == 640
    form.save()
    with qtbot.waitSignal(form.saved):
        pass
    fields = reading.show(team.marta, form.id)["fields"]
    assert (fields["in_need"], fields["affected"]) == (65, 900)
    assert reading.show(team.marta, form.id)["conflicts"] == {}
    session.close()


def test_a_record_left_while_its_save_is_on_its_way_has_no_draft_after(
    team: Team, look: Look, qtbot: QtBot
) -> None:
    session = Session(team.marta, look, QLocale("en_GB"))
    form = Form(session, "need", Values(session))
    qtbot.addWidget(form)
    form.open(team.id("need"))
    form.show()
    edit(form, "in_need", "640")
    form.save()
    form.begin({})
    with qtbot.waitSignal(form.saved):
        pass
    assert drafting.begun(team.marta) == frozenset()
    session.close()


def test_saved_says_what_is_still_needed(team: Team, form_of: Callable[..., Form]) -> None:
    form = form_of("member")
    edit(form, "organisation", "Aarhus")
    form.save()
    assert "1 answer is still needed before signing off." in form.foot.text.text()
    edit(form, "name", "Marta")
    form.save()
    assert "needed" not in form.foot.text.text()
    assert form.head.code.text().startswith("M-2026-")
    del team


def test_tightening_says_that_nothing_is_called_back(
    team: Team, roof: Form, session: Session, qtbot: QtBot
) -> None:
    fold_of(roof, "tlp").open()
    roof.body.enter("tlp", 0)
    roof.body.editors["tlp"].set_raw("red")
    roof._typed("tlp")
    with qtbot.waitSignal(session.toast_wanted) as told:
        roof.save()
    assert told.args[0].text == "What has left this laptop before can’t be called back."
    assert forms.history(team.marta, "need", roof.id)[0].fields == ("tlp",)


# problems and folds


def test_problems_are_told_on_leaving_and_never_while_typing(roof: Form) -> None:
    edit(roof, "affected", "60")
    assert roof.body.rows["affected"].problem == ""
    type_in(roof, TAB)
    assert roof.body.rows["in_need"].problem == ""  # not visited yet
    edit(roof, "in_need", "620")
    type_in(roof, TAB)
    assert roof.body.rows["in_need"].problem == (
        "More people in need (620) than affected (60). Check which is right."
    )
    described = roof.body.editors["in_need"].inputs()[0].accessibleDescription()
    assert described.startswith("More people in need")
    edit(roof, "affected", "900")
    type_in(roof, TAB)
    assert roof.body.rows["in_need"].problem == ""


def test_a_status_that_binds_wants_every_required_answer(
    team: Team, form_of: Callable[..., Form]
) -> None:
    form = form_of("commitment", team.id("commitment"))
    assert form.body.rows["visibility"].problem == ""
    form.body.enter("status", 0)
    type_in(form, A, "Agreed in writing", Qt.Key.Key_Return, TAB, TAB, TAB)
    told = form.body.rows["visibility"].problem
    assert told == "Not answered yet; needed before signing off."
    form.save()  # said, not refused
    assert reading.show(team.marta, form.id)["fields"]["status"] == "agreed"


def test_a_fold_says_what_is_in_it_and_opens_for_a_problem(roof: Form) -> None:
    wanted = fold_of(roof, "quantity_needed")
    sharing = fold_of(roof, "tlp")
    assert wanted.button.accessibleName() == "What is wanted, 3 of 6 answered, collapsed"
    assert sharing.button.accessibleName().startswith("Sharing and source, TLP:AMBER")
    assert wanted.room.isHidden()
    roof.body.enter("horizon", 0)
    assert not wanted.room.isHidden()
    wanted.button.setChecked(False)
    roof.body.editors["quantity_needed"].set_raw('{"amount": "x"}')
    roof._left("quantity_needed")
    assert not wanted.room.isHidden()


def test_f8_and_the_cursor_are_of_the_field_that_has_the_keyboard(roof: Form) -> None:
    roof.body.enter("in_need", 0)
    editor = roof.focused()
    assert editor is roof.body.editors["in_need"]
    editor.toggle_unknown()
    assert editor.value() is None
    assert editor.inputs()[0].property("state") == "unknown"


# what others write


def test_a_clean_form_shows_at_once_what_an_import_changed(team: Team, roof: Form) -> None:
    team.edit(team.olena, "need", roof.id, in_need=700)
    team.carry(team.olena, team.marta)
    roof.refresh(None)
    assert roof.body.value_of("in_need") == 700
    assert roof.strip.isHidden()


def test_a_form_with_a_draft_says_who_changed_what_and_shows_it(team: Team, roof: Form) -> None:
    edit(roof, "in_need", "640")
    team.edit(team.olena, "need", roof.id, in_need=700, affected=900)
    team.carry(team.olena, team.marta)
    roof.refresh(frozenset({("need", roof.id)}))
    assert roof.strip.text.text() == (
        "Olena Kovalchuk changed this record while you were writing: "
        "People in need, People affected."
    )
    assert roof.body.value_of("affected") is None  # nothing moved under the hands
    roof.strip.button.click()
    assert roof.body.value_of("affected") == 900
    assert roof.body.value_of("in_need") == 640
    row = roof.body.rows["in_need"]
    assert row.help.text() == "Olena Kovalchuk wrote “700 people” here meanwhile."
    assert roof.strip.isHidden()
    roof.save()
    assert reading.show(team.marta, roof.id)["conflicts"] == {}  # it was shown
    assert reading.show(team.marta, roof.id)["fields"]["in_need"] == 640


def test_theirs_can_be_taken(team: Team, roof: Form) -> None:
    edit(roof, "in_need", "640")
    team.edit(team.olena, "need", roof.id, in_need=700)
    team.carry(team.olena, team.marta)
    roof.refresh(None)
    roof.strip.button.click()
    roof.body.rows["in_need"].take.click()
    assert roof.body.value_of("in_need") == 700
    assert not roof.is_dirty()
    assert drafting.begun(team.marta) == frozenset()


def test_saving_without_looking_makes_a_difference_and_loses_nothing(
    team: Team, roof: Form, qtbot: QtBot
) -> None:
    edit(roof, "in_need", "640")
    team.edit(team.olena, "need", roof.id, in_need=700)
    team.carry(team.olena, team.marta)
    roof.save()
    said = {one["value"] for one in reading.show(team.marta, roof.id)["conflicts"]["in_need"]}
    assert said == {640, 700}
    assert roof.body.rows["in_need"].differs
    with qtbot.waitSignal(roof.differs_wanted) as told:
        roof.body.rows["in_need"].mark.click()
    assert told.args == ["in_need"]


def test_a_draft_found_again_tells_what_came_since(team: Team, roof: Form) -> None:
    edit(roof, "in_need", "640")
    id_ = roof.id
    roof.begin({})
    team.edit(team.olena, "need", id_, affected=900)
    team.carry(team.olena, team.marta)
    roof.open(id_)
    assert "People affected" in roof.strip.text.text()
    assert roof.body.value_of("affected") is None


def test_a_draft_of_what_is_saved_by_now_is_none(team: Team, roof: Form) -> None:
    edit(roof, "in_need", "640")
    id_ = roof.id
    roof.begin({})
    team.edit(team.marta, "need", id_, in_need=640)
    roof.open(id_)
    assert roof.strip.isHidden()
    assert drafting.begun(team.marta) == frozenset()


def test_what_is_in_the_bin_is_read_only_and_can_be_restored(team: Team, roof: Form) -> None:
    forms.move_to_bin(team.marta, "need", roof.id)
    roof.refresh(None)
    assert roof.strip.text.text() == "This record is in the bin."
    line = roof.body.editors["in_need"].inputs()[0]
    assert isinstance(line, QLineEdit)
    assert line.isReadOnly()
    roof.strip.button.click()
    assert not forms.open_(team.marta, "need", roof.id).gone
    assert roof.strip.isHidden()
    assert not line.isReadOnly()


def test_what_is_signed_off_can_only_be_superseded(
    team: Team, form_of: Callable[..., Form]
) -> None:
    assessment = team.id("needs_assessment")
    team.edit(team.marta, "needs_assessment", assessment, status="signed_off")
    form = form_of("needs_assessment", assessment)
    assert form.strip.text.text() == "Signed off: write a later assessment instead."
    line = form.body.editors["population"].inputs()[0]
    assert isinstance(line, QLineEdit)
    assert line.isReadOnly()
    step = form.body.editors["status"].inputs()[0]
    assert isinstance(step, QLineEdit)
    assert not step.isReadOnly()


# names for assistive tools


def test_every_input_of_every_form_has_a_name(form_of: Callable[..., Form]) -> None:
    for kind in ("need", "commitment", "needs_assessment", "visit", "organisation", "person"):
        form = form_of(kind)
        for name, editor in form.body.editors.items():
            for one in editor.inputs():
                assert one.accessibleName(), (kind, name)
                assert one.objectName().startswith(f"{kind}.{name}")
