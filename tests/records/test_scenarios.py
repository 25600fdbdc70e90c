"""What people meet, one story each: who knew what decides, never a clock."""

from typing import Any

from alliance_desktop.records.change import Change, device_id, first_hash
from alliance_desktop.records.standing import Standing
from tests.team import (
    PERSON,
    SEED,
    WORKSPACE,
    Device,
    Holding,
    cut_of,
    key_of,
    purge_of,
    record_of,
)

ROOF = record_of("roof")
KEY = ("k", ROOF)


def team(*names: str) -> list[Device]:
    standing = Standing(frozenset(device_id(key_of(name)) for name in names))
    return [Device(name, Holding(standing)) for name in names]


def give(giver: Device, taker: Device) -> None:
    for run in giver.holding.chains.runs.values():
        held = giver.holding
        numbers = range(run.first, run.last + 1)
        taker.holding.receive(
            run.previous, [held.changes[held.by_place[run.id, n]] for n in numbers]
        )


def shown(device: Device, cell: str = "name") -> list[str]:
    return sorted(value for _, value in device.holding.spelled()[KEY]["cells"][cell])


def conflicts(device: Device) -> dict[str, Any]:
    found: dict[str, Any] = device.holding.spelled()[KEY]["conflicts"]
    return found


def test_a_later_edit_wins_though_its_clock_is_years_behind() -> None:
    anna, bohdan = team("anna", "bohdan")
    anna.milliseconds = 4_000_000_000_000
    anna.write(ROOF, {"name": {"set": "from 2096"}})
    give(anna, bohdan)
    bohdan.write(ROOF, {"name": {"set": "from 1970"}})
    give(bohdan, anna)
    assert shown(anna) == shown(bohdan) == ['{"set":"from 1970"}']


def test_two_who_did_not_know_each_other_differ_with_the_value_before_as_base() -> None:
    anna, bohdan = team("anna", "bohdan")
    anna.write(ROOF, {"name": {"set": "before"}})
    give(anna, bohdan)
    anna.write(ROOF, {"name": {"set": "one"}})
    bohdan.write(ROOF, {"name": {"set": "two"}})
    give(bohdan, anna)
    assert len(conflicts(anna)["name"]["candidates"]) == 2
    assert conflicts(anna)["name"]["base"] == '{"set":"before"}'


def test_the_same_value_twice_is_no_difference() -> None:
    anna, bohdan = team("anna", "bohdan")
    anna.write(ROOF, {"name": {"set": 7}})
    bohdan.write(ROOF, {"name": {"set": 7}})
    give(bohdan, anna)
    assert conflicts(anna) == {}


def test_two_windows_on_one_laptop_differ_like_two_laptops() -> None:
    (anna,) = team("anna")
    anna.write(ROOF, {"name": {"set": "before"}})
    left, right = anna.open(), anna.open()
    anna.write(ROOF, {"name": {"set": "left"}}, left)
    anna.write(ROOF, {"name": {"set": "right"}}, right)
    assert shown(anna) == ['{"set":"left"}', '{"set":"right"}']


def test_a_form_knows_its_own_earlier_save() -> None:
    (anna,) = team("anna")
    form = anna.open()
    first = anna.write(ROOF, {"name": {"set": "one"}}, form)
    anna.write(ROOF, {"name": {"set": "two"}}, form.saved(first.number))
    assert shown(anna) == ['{"set":"two"}']


def test_settling_closes_a_difference_everywhere() -> None:
    anna, bohdan = team("anna", "bohdan")
    anna.write(ROOF, {"name": {"set": "one"}})
    bohdan.write(ROOF, {"name": {"set": "two"}})
    give(bohdan, anna)
    anna.write(ROOF, {"name": {"set": "one"}})
    give(anna, bohdan)
    assert shown(bohdan) == ['{"set":"one"}']
    assert conflicts(bohdan) == {}


def test_elements_and_languages_merge_by_themselves() -> None:
    anna, bohdan = team("anna", "bohdan")
    anna.write(ROOF, {"tags": {"add": ["p"]}, "title": {"put": {"en": "Roof"}}})
    give(anna, bohdan)
    anna.write(ROOF, {"tags": {"add": ["q"]}, "title": {"put": {"en": "The roof"}}})
    bohdan.write(ROOF, {"tags": {"remove": ["p"]}, "title": {"put": {"uk": "Дах"}}})
    give(bohdan, anna)
    assert shown(anna, 'tags+"p"') == ["-"]
    assert shown(anna, 'tags+"q"') == ['"q"']
    assert (shown(anna, "title.en"), shown(anna, "title.uk")) == (['"The roof"'], ['"Дах"'])
    assert conflicts(anna) == {}


def test_deleting_what_somebody_edited_meanwhile_leaves_it_visible() -> None:
    anna, bohdan = team("anna", "bohdan")
    anna.write(ROOF, {"name": {"set": "before"}})
    give(anna, bohdan)
    anna.write(ROOF, {"deleted": {"set": True}})
    bohdan.write(ROOF, {"name": {"set": "edited"}})
    assert anna.holding.spelled()[KEY]["gone"]
    give(bohdan, anna)
    assert not anna.holding.spelled()[KEY]["gone"]
    assert [v for _, v in conflicts(anna)["deleted"]["candidates"]] == [
        *sorted(['{"set":true}', '{"set":false}'], key=lambda v: _order(anna, v), reverse=True)
    ]


def _order(device: Device, value: str) -> bytes:
    wanted = "deleted" if value == '{"set":true}' else "name"
    return max(
        c.hash for c in device.holding.changes.values() if wanted in c.fields and c.number <= 2
    )


def test_a_purged_value_reads_erased_and_no_older_one_comes_back() -> None:
    (anna,) = team("anna")
    anna.write(ROOF, {"name": {"set": "old"}})
    anna.write(ROOF, {"name": {"set": "private"}})
    newest = max(anna.holding.changes.values(), key=lambda c: c.number)
    purge = purge_of(anna.holding, "k", ROOF, {"name"})
    anna.holding.standing = Standing(anna.holding.standing.admitted, (), (purge,))
    assert anna.holding.spelled()[KEY]["cells"]["name"] == [[newest.hash.hex(), "erased"]]


def test_what_a_revocation_cuts_is_out_also_where_it_was_applied() -> None:
    anna, bohdan = team("anna", "bohdan")
    bohdan.write(ROOF, {"name": {"set": "before"}})
    give(bohdan, anna)
    cut = cut_of(anna.holding, bohdan.id)
    bohdan.write(ROOF, {"name": {"set": "after"}})
    give(bohdan, anna)
    assert shown(anna) == ['{"set":"after"}']
    for device in (anna, bohdan):
        device.holding.standing = Standing(device.holding.standing.admitted, (cut,), ())
        assert shown(device) == ['{"set":"before"}']


def test_ten_thousand_heads_in_one_cell_are_folded() -> None:
    """An admitted member may sign this; it is one difference with many candidates."""
    (anna,) = team("anna")
    form = anna.open()
    previous = first_hash(WORKSPACE, anna.id, key_of("anna"))
    changes = []
    below = previous
    for number in range(1, 10_001):
        change = Change(anna.id, number, (0, 0), 0, PERSON, 1, "k", ROOF)
        change.context = form.at_save(number - 1)
        change.fields, change.bodies = ("name",), {"name": {"set": number}}
        from alliance_desktop.records.change import seal

        seal(change, below, SEED)
        below = change.hash
        changes.append(change)
    anna.holding.receive(previous, changes)
    (state, _entries) = anna.holding.states()[KEY]
    assert len(state.heads["name", ""]) == 10_000


def test_one_is_not_true() -> None:
    (anna,) = team("anna")
    anna.write(ROOF, {"name": {"set": "Roof"}})
    anna.write(ROOF, {"deleted": {"set": 1}})
    assert not anna.holding.spelled()[KEY]["gone"]
