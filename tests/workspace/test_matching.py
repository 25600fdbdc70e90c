"""Which commitments stand against a need, and which needs a commitment covers."""

from alliance_desktop.workspace import Workspace, forms, listing, matching, places, reading
from tests.delegation import Team


def others(workspace: Workspace, kind: str, id_: str) -> list[str]:
    return [one.other.id for one in matching.matches(workspace, kind, id_)]


def test_a_match_is_seen_from_both_ends_taken_off_and_put_back(team: Team) -> None:
    marta, roof, slates = team.marta, team.id("need"), team.id("commitment")
    assert others(marta, "need", roof) == [slates]
    assert others(marta, "commitment", slates) == [roof]
    (one,) = matching.matches(marta, "need", roof)
    matching.take_off(marta, one.match.id)
    assert others(marta, "need", roof) == []
    matching.put_back(marta, one.match.id)
    assert others(marta, "commitment", slates) == [roof]


def test_setting_twice_does_nothing(team: Team) -> None:
    marta, slates = team.marta, team.id("commitment")
    pump = forms.create(marta, "need", {"title": {"en": "Pump"}})
    first = matching.set_against(marta, pump, slates)
    assert matching.set_against(marta, pump, slates) == first
    assert others(marta, "need", pump) == [slates]


def test_a_promise_made_in_place_knows_who_receives_it(team: Team) -> None:
    marta, roof = team.marta, team.id("need")
    commitment, match = matching.make_promise(marta, roof, "Scaffolding", "en")
    fields = reading.show(marta, commitment)["fields"]
    assert fields["title"] == {"en": "Scaffolding"}
    assert fields["sectors"] == ["SOC-EDU"]
    recipient = reading.show(marta, str(fields["recipient"]))["fields"]
    assert recipient["name"]["en"] == "Izium urban hromada"
    assert reading.show(marta, match)["fields"]["status"] == "accepted"
    assert len(others(marta, "need", roof)) == 2


def test_likely_ones_come_first_and_taken_ones_not_at_all(team: Team) -> None:
    marta, roof, slates = team.marta, team.id("need"), team.id("commitment")
    recipient = marta.store.values("commitment", marta.row(slates)[0])["recipient"]
    ours = forms.create(marta, "commitment", {"title": {"en": "A"}, "recipient": recipient})
    later = forms.create(marta, "commitment", {"title": {"en": "B"}})
    found = [one.id for one in matching.candidates(marta, "need", roof, "")]
    assert found == [ours, later]
    there = forms.create(marta, "need", {"community": "UA63040090000021240"})
    elsewhere = forms.create(marta, "need", {"severity": 5})
    found = [one.id for one in matching.candidates(marta, "commitment", slates, "")]
    assert found == [there, elsewhere]
    assert matching.candidates(marta, "need", roof, "zzz") == []
    assert len(matching.candidates(marta, "need", roof, "", limit=1)) == 1
    assert listing.rows_by_id(marta, "need", [slates]) == []


def test_places_begin_as_what_lies_in_them() -> None:
    izium = "UA63040090000021240"
    assert places.beginning(izium) == "UA6304009"
    assert places.beginning("UA63000000000041885") == "UA63"
    assert places.beginning("UA99999999999999999") == "UA99999999999999999"
    assert "UA6304009" in places.called("Ізюм")
    assert places.called("Із") == ()
    found = places.place(izium)
    assert found is not None
    assert found.english == "Izium"
