"""Forms: opened, typed, saved; what others write meanwhile; drafts; the bin."""

import io

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json
from alliance_desktop.workspace import Workspace, drafting, forms, reading, succession
from alliance_desktop.workspace.drafting import Basis
from tests.delegation import Team


def shown(workspace: Workspace, id_: str) -> dict[str, object]:
    return dict(reading.show(workspace, id_)["fields"])


def test_only_what_differs_from_what_was_opened_is_written(team: Team) -> None:
    marta, roof = team.marta, team.id("need")
    basis = forms.open_(marta, "need", roof).basis
    title: Json = {"en": "Roof of Lyceum 4", "uk": "Дах"}
    values = {**basis.values, "in_need": 640, "title": title}
    after = forms.save(marta, basis, values)
    event = forms.history(marta, "need", roof)[0]
    assert event.fields == ("in_need", "title")
    change = marta.store.history(marta.row(roof)[0])[-1][1]
    assert change.bodies["title"] == {"put": {"uk": "Дах"}}
    before = len(forms.history(marta, "need", roof))
    assert forms.save(marta, after, values) == after
    assert len(forms.history(marta, "need", roof)) == before


def test_sets_and_languages_merge_with_what_others_add(team: Team) -> None:
    twin = team.id("partnership")
    mine, theirs = (forms.open_(w, "partnership", twin).basis for w in (team.marta, team.olena))
    forms.save(team.marta, mine, {"themes": ["SOC-EDU"]})
    forms.save(team.olena, theirs, {"themes": ["INF-ENE"], "title": {**_title(theirs), "da": "A"}})
    team.carry(team.olena, team.marta)
    assert reading.show(team.marta, twin)["conflicts"] == {}
    assert shown(team.marta, twin)["themes"] == ["INF-ENE", "SOC-EDU"]
    assert shown(team.marta, twin)["title"] == {"da": "A", "en": "Aarhus – Izium"}


def _title(basis: Basis) -> dict[str, Json]:
    title = basis.values["title"]
    assert isinstance(title, dict)
    return title


def test_a_language_taken_out_of_a_form_is_taken_out(team: Team) -> None:
    marta, roof = team.marta, team.id("need")
    basis = forms.open_(marta, "need", roof).basis
    forms.save(marta, basis, {"title": {"en": "Roof"}})
    assert shown(marta, roof)["title"] == {"en": "Roof"}
    change = marta.store.history(marta.row(roof)[0])[-1][1]
    assert change.bodies["title"] == {"put": {"en": "Roof", "uk": None}}


def test_an_open_form_overwrites_nothing_silently(team: Team) -> None:
    marta, roof = team.marta, team.id("need")
    basis = forms.open_(marta, "need", roof).basis
    team.edit(team.olena, "need", roof, in_need=700, affected=900)
    team.carry(team.olena, marta)
    news = forms.meanwhile(marta, basis)
    assert news is not None
    assert {name: by.person for name, by in news.fields.items()} == {
        "in_need": "Olena Kovalchuk",
        "affected": "Olena Kovalchuk",
    }
    after = forms.save(marta, basis, {**basis.values, "in_need": 640})
    record = reading.show(marta, roof)
    assert {one["value"] for one in record["conflicts"]["in_need"]} == {640, 700}
    assert shown(marta, roof)["affected"] == 900
    # the form knows its own save and no more: what Olena wrote is still to be shown
    assert after.values["affected"] is None
    assert forms.meanwhile(marta, after) is not None
    again = forms.save(marta, after, {**after.values, "in_need": 650})
    assert {c["value"] for c in reading.show(marta, roof)["conflicts"]["in_need"]} == {650, 700}
    # once everything was shown anew, it settles
    fresh = forms.open_(marta, "need", roof)
    assert fresh.differs == {"in_need": ("",)}
    forms.save(marta, fresh.basis, {**fresh.basis.values, "in_need": 651})
    assert reading.show(marta, roof)["conflicts"] == {}
    assert again.values["in_need"] == 650


def test_a_form_that_shows_all_there_is_has_no_news(team: Team) -> None:
    basis = forms.open_(team.marta, "need", team.id("need")).basis
    assert forms.meanwhile(team.marta, basis) is None
    after = forms.save(team.marta, basis, {**basis.values, "in_need": 1})
    assert forms.meanwhile(team.marta, after) is None
    assert forms.meanwhile(team.marta, forms.begin(team.marta, "need").basis) is None


def test_a_record_moved_to_the_bin_elsewhere_is_told(team: Team) -> None:
    roof = team.id("need")
    basis = forms.open_(team.marta, "need", roof).basis
    forms.move_to_bin(team.olena, "need", roof)
    team.carry(team.olena, team.marta)
    news = forms.meanwhile(team.marta, basis)
    assert news is not None
    assert set(news.fields) == {"deleted"}
    assert news.form.gone
    forms.save(team.marta, basis, {**basis.values, "in_need": 9})
    assert not forms.open_(team.marta, "need", roof).gone  # delete against edit is a difference


def test_tightening_is_a_change_of_its_own_before_the_rest(team: Team) -> None:
    marta, roof = team.marta, team.id("need")
    basis = forms.open_(marta, "need", roof).basis
    forms.save(marta, basis, {**basis.values, "tlp": "red", "in_need": 5, "sensitivity": "low"})
    latest, tightened = forms.history(marta, "need", roof)[:2]
    assert tightened.fields == ("tlp",)
    assert latest.fields == ("in_need", "sensitivity")  # loosened: with the rest
    begun = forms.begin(marta, "need").basis
    forms.save(marta, begun, {"title": {"en": "Secret"}, "tlp": "red"})
    latest, first = forms.history(marta, "need", begun.id)
    assert (first.fields, latest.fields) == (("tlp",), ("title",))


def test_a_new_record_has_its_id_before_and_its_code_after_the_first_save(team: Team) -> None:
    marta = team.marta
    basis = forms.begin(marta, "need").basis
    saved = forms.save(marta, basis, {"title": {"en": "Pump"}})
    assert saved.id == basis.id
    assert str(saved.values["ref_code"]).startswith("N-2026-")
    assert not saved.new
    assert shown(marta, basis.id)["title"] == {"en": "Pump"}
    second = forms.save(marta, forms.begin(marta, "need").basis, {"title": {"en": "Pipe"}})
    assert second.values["ref_code"] != saved.values["ref_code"]


def test_problems_are_those_of_the_values_in_the_form(team: Team) -> None:
    basis = forms.open_(team.marta, "need", team.id("need")).basis
    found = forms.problems(team.marta, basis, {"affected": 1, "title": None})
    by_field = {one.field: str(one) for one in found}
    assert by_field["in_need"].startswith("More people in need (620) than affected (1).")
    assert "title" in by_field


def test_history_tells_who_and_what(team: Team) -> None:
    roof = team.id("need")
    team.edit(team.olena, "need", roof, severity=5)
    forms.move_to_bin(team.olena, "need", roof)
    forms.restore(team.olena, "need", roof)
    team.carry(team.olena, team.marta)
    events = forms.history(team.marta, "need", roof)
    told = [(one.what, one.by.person) for one in events]
    assert told == [
        ("restored", "Olena Kovalchuk"),
        ("deleted", "Olena Kovalchuk"),
        ("changed", "Olena Kovalchuk"),
        ("new", "Marta Lindqvist"),
    ]
    last = forms.open_(team.marta, "need", roof).last
    assert last is not None
    assert last.person == "Olena Kovalchuk"


def test_a_record_that_is_not_here_is_told(team: Team) -> None:
    with pytest.raises(UserError, match="not here any more"):
        forms.open_(team.marta, "need", forms.begin(team.marta, "need").id)


# drafts


def test_a_draft_keeps_the_context_in_which_it_was_opened(team: Team) -> None:
    marta, roof = team.marta, team.id("need")
    basis = forms.open_(marta, "need", roof).basis
    drafting.put(marta, basis, "in_need", "640 ", 4)
    team.edit(team.olena, "need", roof, in_need=700)
    team.carry(team.olena, marta)
    kept = drafting.typed(marta, roof)
    assert kept is not None
    assert kept.basis == basis
    assert (kept.raws, kept.last_field, kept.cursor) == ({"in_need": "640 "}, "in_need", 4)
    after = forms.save(marta, kept.basis, {**kept.basis.values, "in_need": 640})
    assert len(reading.show(marta, roof)["conflicts"]["in_need"]) == 2
    # what is typed on while the save was on its way stays, on the new basis
    drafting.rebase(marta, after, {"affected": "9"})
    kept = drafting.typed(marta, roof)
    assert kept is not None
    assert kept.basis == after
    assert kept.raws == {"affected": "9"}
    drafting.rebase(marta, after, {})
    assert drafting.typed(marta, roof) is None


def test_a_field_taken_out_last_ends_the_draft(team: Team) -> None:
    basis = forms.begin(team.marta, "need").basis
    drafting.put(team.marta, basis, "in_need", "1")
    drafting.put(team.marta, basis, "affected", "2")
    assert drafting.begun(team.marta) == {basis.id}
    drafting.take_out(team.marta, basis, "in_need")
    assert drafting.begun(team.marta) == {basis.id}
    drafting.take_out(team.marta, basis, "affected")
    assert drafting.drafts(team.marta) == []
    drafting.put(team.marta, basis, "affected", "2")
    drafting.discard(team.marta, basis.id)
    assert drafting.drafts(team.marta) == []


def test_what_is_erased_goes_from_the_draft_too(team: Team) -> None:
    marta, roof = team.marta, team.id("need")
    basis = forms.open_(marta, "need", roof).basis
    drafting.put(marta, basis, "title", '{"en": "a"}')
    drafting.put(marta, basis, "in_need", "1")
    marta.drafts.forget(roof, ["title"])
    kept = drafting.typed(marta, roof)
    assert kept is not None
    assert kept.basis.values["title"] is None
    assert kept.raws == {"in_need": "1"}


def test_a_draft_outlives_the_device_that_wrote_it(team: Team) -> None:
    marta, roof = team.marta, team.id("need")
    drafting.put(marta, forms.open_(marta, "need", roof).basis, "in_need", "640")
    succeed(marta)
    kept = drafting.typed(marta, roof)
    assert kept is not None
    forms.save(marta, kept.basis, {**kept.basis.values, "in_need": 640})
    assert reading.show(marta, roof)["conflicts"] == {}
    assert shown(marta, roof)["in_need"] == 640


def test_a_draft_of_another_device_replaces_nothing_it_has_not_seen(team: Team) -> None:
    marta, roof = team.marta, team.id("need")
    drafting.put(marta, forms.open_(marta, "need", roof).basis, "in_need", "640")
    team.edit(team.olena, "need", roof, in_need=700)
    team.carry(team.olena, marta)
    succeed(marta)
    kept = drafting.typed(marta, roof)
    assert kept is not None
    forms.save(marta, kept.basis, {**kept.basis.values, "in_need": 640})
    values = {one["value"] for one in reading.show(marta, roof)["conflicts"]["in_need"]}
    assert {640, 700} <= values


def succeed(workspace: Workspace) -> None:
    with workspace.store.write() as access:
        succession.succeed(workspace, access)


# files


def test_a_file_is_taken_in_and_read_again(team: Team) -> None:
    element = forms.attach(team.marta, io.BytesIO(b"%PDF-1.7 text"), "/home/a/Лист.pdf")
    assert element["name"] == "Лист.pdf"
    assert (element["type"], element["bytes"]) == ("application/pdf", 13)
    assert forms.content(team.marta, str(element["sha256"])) == b"%PDF-1.7 text"
    assert forms.content(team.olena, str(element["sha256"])) is None
