"""Lists: order, filters, search, what a row shows, drafts among them."""

from typing import Any

import pytest

from alliance_desktop.records.canonical import Json
from alliance_desktop.storage.tables import metadata, rank
from alliance_desktop.workspace import Workspace, drafting, forms, listing
from alliance_desktop.workspace.listing import (
    Differing,
    Filter,
    Linked,
    OneOf,
    Promised,
    Wanted,
    Within,
)
from tests.delegation import Team

IZIUM = "UA63040090000021240"


def add(workspace: Workspace, kind: str, **values: Json) -> str:
    return forms.create(workspace, kind, values)


def need(workspace: Workspace, title: str, **values: Json) -> str:
    return add(workspace, "need", title={"en": title}, **values)


def titles(workspace: Workspace, *where: Filter, search: str = "", kind: str = "need") -> list[str]:
    found = listing.rows(workspace, Wanted(kind, search, where))
    shown = listing.rows_of(workspace, kind, found)
    return [str(listing.in_language(one.values["title"], "en")) for one in shown]


@pytest.fixture
def workspace(team: Team) -> Workspace:
    return team.marta


def test_not_assessed_sorts_between_three_and_two_then_by_people(workspace: Workspace) -> None:
    for title, severity, people in (
        ("mild", 2, 900),
        ("unknown", None, 50),
        ("severe, few", 3, 10),
        ("severe, many", 3, 700),
        ("severe, nobody counted", 3, None),
        ("worst", 5, None),
    ):
        need(workspace, title, severity=severity, in_need=people)
    assert titles(workspace) == [
        "worst",
        "Roof of Lyceum 4",
        "severe, many",
        "severe, few",
        "severe, nobody counted",
        "unknown",
        "mild",
    ]


def test_filters(workspace: Workspace) -> None:
    need(workspace, "Met", status={"code": "met", "note": 'said "code":"open" aloud'})
    need(workspace, "Elsewhere", community="UA14120210000056793", severity=5, sector="INF-ENE")
    severe = OneOf("severity", (3, 4, 5))
    assert titles(workspace, severe) == ["Elsewhere", "Roof of Lyceum 4"]
    assert titles(workspace, OneOf("severity", (None,))) == ["Met"]
    assert titles(workspace, OneOf("status", ("open", "in_progress"))) == ["Roof of Lyceum 4"]
    assert titles(workspace, OneOf("status", ("open", None))) == ["Elsewhere", "Roof of Lyceum 4"]
    assert titles(workspace, OneOf("sector", ("INF-ENE",)), severe) == ["Elsewhere"]
    assert titles(workspace, Within("community", ("UA6304",))) == ["Roof of Lyceum 4"]
    assert titles(workspace, Within("community", ("UA14",))) == ["Elsewhere"]
    assert titles(workspace, Within("community", ())) == []
    sectors = OneOf("sectors", ("SOC-EDU",))
    assert titles(workspace, sectors, kind="commitment") == ["Roofing slates and two roofers"]


def test_what_stands_against_a_need(workspace: Workspace, team: Team) -> None:
    roof, slates = team.id("need"), team.id("commitment")
    lonely = need(workspace, "Nobody")
    assert titles(workspace, Promised("pledged")) == ["Roof of Lyceum 4"]
    assert titles(workspace, Promised("none")) == ["Nobody"]
    assert titles(workspace, Promised("agreed")) == []
    team.edit(workspace, "commitment", slates, status="agreed", basis="letter")
    assert titles(workspace, Promised("agreed")) == ["Roof of Lyceum 4"]
    assert titles(workspace, Promised("pledged")) == []
    shown = {one.id: one for one in listing.rows_of(workspace, "need", rows(workspace))}
    promise = shown[roof].promise
    assert promise is not None
    assert promise.most == "agreed"
    assert promise.amounts == ({"amount": 1_800_000, "currency": "EUR"},)
    assert shown[lonely].promise == listing.Promise("none")
    forms.move_to_bin(workspace, "commitment", slates)
    assert titles(workspace, Promised("none")) == ["Roof of Lyceum 4", "Nobody"]


def rows(workspace: Workspace, kind: str = "need") -> list[int]:
    return listing.rows(workspace, Wanted(kind))


def test_the_bin_is_a_list_of_its_own(workspace: Workspace, team: Team) -> None:
    roof = team.id("need")
    forms.move_to_bin(workspace, "need", roof)
    assert rows(workspace) == []
    assert listing.row_of(workspace, "need", roof) is None
    assert listing.total(workspace, "need") == 0
    assert len(listing.rows(workspace, Wanted("need", gone=True))) == 1
    forms.restore(workspace, "need", roof)
    assert titles(workspace) == ["Roof of Lyceum 4"]


def test_search_by_words_code_and_place(workspace: Workspace, team: Team) -> None:
    roof = team.id("need")
    need(workspace, "Камʼянка: дах", community="UA14120210000056793")
    assert titles(workspace, search="lyc") == ["Roof of Lyceum 4"]
    assert titles(workspace, search="Кам’ян") == ["Камʼянка: дах"]
    code = workspace.store.values("need", workspace.row(roof)[0])["ref_code"]
    assert titles(workspace, search=str(code)) == ["Roof of Lyceum 4"]
    assert titles(workspace, search="…") == []
    found = listing.rows(workspace, Wanted("need", "Izium", places=("UA63040",)))
    assert found == [listing.row_of(workspace, "need", roof)]


def test_a_row_names_what_it_links_to(workspace: Workspace) -> None:
    (shown,) = listing.rows_of(workspace, "commitment", rows(workspace, "commitment"))
    names = {listing.in_language(one.title, "en") for one in shown.names.values()}
    assert {"City of Aarhus", "Izium urban hromada"} <= names


def test_differences_and_drafts_are_marked(team: Team) -> None:
    roof = team.id("need")
    team.edit(team.marta, "need", roof, severity=5)
    team.edit(team.olena, "need", roof, severity=3)
    team.carry(team.olena, team.marta)
    assert titles(team.marta, Differing()) == ["Roof of Lyceum 4"]
    basis = forms.open_(team.marta, "need", roof).basis
    drafting.put(team.marta, basis, "in_need", "630")
    (shown,) = listing.rows_of(team.marta, "need", rows(team.marta))
    assert (shown.differs, shown.draft) == (True, True)
    assert listing.unsaved(team.marta, "need") == []
    begun = forms.begin(team.marta, "need").basis
    drafting.put(team.marta, begun, "title", '{"en": "Half a ti"}')
    (unsaved,) = listing.unsaved(team.marta, "need")
    assert unsaved.values["title"] == {"en": "Half a ti"}
    assert (unsaved.row, unsaved.id) == (0, begun.id)


def test_this_mission(workspace: Workspace) -> None:
    mission = listing.mission_now(workspace)
    assert mission is not None
    need(workspace, "Of no mission")
    ours = listing.of_mission(workspace, "need", mission.id)
    assert titles(workspace, ours) == ["Roof of Lyceum 4"]
    heard = listing.of_mission(workspace, "commitment", mission.id)
    assert heard == Linked("mission", (mission.id,))
    assert len(titles(workspace, heard, kind="commitment")) == 1
    other = listing.of_mission(workspace, "need", drafting_id(workspace))
    assert titles(workspace, other) == []


def drafting_id(workspace: Workspace) -> str:
    return forms.begin(workspace, "mission").id


def test_organisations_are_sorted_in_the_language_of_the_window(workspace: Workspace) -> None:
    add(workspace, "organisation", name={"en": "Abc", "uk": "Яяя"})
    add(workspace, "organisation", acronym="no name")

    def sorted_in(lang: str) -> list[Any]:
        numbers = listing.rows(workspace, Wanted("organisation"), lang)
        shown = listing.rows_of(workspace, "organisation", numbers)
        return [listing.in_language(one.values["name"], lang) for one in shown]

    assert sorted_in("en") == ["Abc", "City of Aarhus", "Izium urban hromada", ""]
    assert sorted_in("uk") == ["City of Aarhus", "Ізюмська міська громада", "Яяя", ""]


def test_other_records_are_found_by_typing(workspace: Workspace) -> None:
    found = listing.find(workspace, ("organisation", "person"), "aar")
    assert [one.title for one in found] == [{"da": "Aarhus Kommune", "en": "City of Aarhus"}]
    assert len(listing.find(workspace, ("organisation",), "", 1)) == 1


def test_names_are_sorted_as_their_alphabets_are() -> None:
    def in_order(lang: str, names: str) -> str:
        return " ".join(sorted(names.split(), key=lambda name: listing.collated(name, lang)))

    assert in_order("uk", "ять їжак ґава іній гора Євген zebra éclair") == (
        "éclair zebra гора ґава Євген іній їжак ять"
    )
    assert in_order("da", "Århus Ørsted Zealand Æbelø Aalborg") == (
        "Aalborg Zealand Æbelø Ørsted Århus"
    )
    assert in_order("en", "Zealand Århus") == "Århus Zealand"


def test_the_index_is_made_of_the_very_words_that_sort() -> None:
    (index,) = [one for one in metadata.tables["kind_need"].indexes if one.name == "list_need"]
    assert str(index.expressions[0]) == str(rank().desc())
