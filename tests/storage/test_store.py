"""The store says what the log says: quickly derived, folded again, and in any order of arrival."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.records.change import Change, device_id, first_hash
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.standing import Standing
from alliance_desktop.records.view import view
from alliance_desktop.records.wire import Segment
from alliance_desktop.storage.derive import DIFFERS
from alliance_desktop.storage.own import Edit, Writer
from alliance_desktop.storage.store import Query, Store
from tests.records.test_convergence import KIND, Team, copied, stretches
from tests.records.test_scenarios import give
from tests.team import PERSON, SEED, WORKSPACE, Device, Holding, key_of, record_of

KEY = bytes(range(32))
NOW = (1_780_000_000_000, 0)
ROOF = record_of("roof")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "store.db", KEY, create=True)
    opened.standing = Standing(frozenset(device_id(key_of(name)) for name in "abcd"))
    yield opened
    opened.close()


def writer(name: str = "a") -> Writer:
    return Writer(WORKSPACE, device_id(key_of(name)), key_of(name), PERSON)


def edit(bodies: dict[str, Any], record: str = ROOF, **more: Any) -> Edit:
    return Edit("need", record, bodies, **more)


def values(store: Store, record: str = ROOF) -> dict[str, Any]:
    ((row, kind, _, _),) = store.find(record)
    return store.values(kind, row)


def segments(holding: Holding) -> Iterator[Segment]:
    """Everything held, as segments with salts of the one seed the team uses."""
    for previous, changes in stretches(holding):
        some = [copied(change, change.bodies) for change in changes]
        whole = all(change.kind and not change.absent for change in some)
        first, last = some[0].number, some[-1].number
        seeds = {}
        if whole:
            seeds = {n: (min(n + 255, last), SEED) for n in range(first, last + 1, 256)}
        else:
            salted(some, changes)
        tip = some[-1].hash
        yield Segment(some[0].device, first, last, previous, tip, bytes(64), seeds, some)


def salted(changes: list[Change], whole: list[Change]) -> None:
    from alliance_desktop.records.change import salt

    for change, full in zip(changes, whole, strict=True):
        change.salts = {name: salt(SEED, change.number, name) for name in change.bodies}
        change.absent = {name: bytes(32) for name in full.fields if name not in change.bodies}


def test_what_is_saved_is_read(store: Store) -> None:
    store.apply(
        [edit({"in_need": {"set": 620}, "title": {"put": {"uk": "Дах"}}})], writer(), NOW, 0
    )
    assert values(store)["in_need"] == 620
    assert values(store)["title"] == {"uk": "Дах"}


def test_search_finds_words_in_any_case_and_apostrophe(store: Store) -> None:
    title = {"put": {"uk": "Зв\u02bcязок у Кам’янці", "en": "Roof"}}
    store.apply([edit({"title": title})], writer(), NOW, 0)
    for wanted in ("ЗВ'ЯЗОК", "кам'янц", "roo", "Кам\u02bcянці roof"):
        assert [uuid for _, uuid in store.ids("need", Query(search=wanted))] == [ROOF], wanted
    assert store.ids("need", Query(search="школа")) == []
    for wanted in ("дах_x", "ᦰᦰ", "a*b", '"', "(", "AND", "\u0301", "① ²"):
        assert store.ids("need", Query(search=wanted)) == [], wanted


def test_two_windows_differ_until_one_settles(store: Store) -> None:
    store.apply([edit({"in_need": {"set": 1}})], writer(), NOW, 0)
    left, right = store.opened(), store.opened()
    store.apply([edit({"in_need": {"set": 2}}, opened=left)], writer(), NOW, 0)
    store.apply([edit({"in_need": {"set": 3}}, opened=right)], writer(), NOW, 0)
    assert [(field, part) for _, field, part in store.differing()] == [("in_need", "")]
    assert store.find(ROOF)[0][3] & DIFFERS
    store.apply([edit({"in_need": {"set": 3}})], writer(), NOW, 0)
    assert store.differing() == []
    assert values(store)["in_need"] == 3


def test_an_older_clock_does_not_go_back(store: Store) -> None:
    store.apply([edit({"in_need": {"set": 1}})], writer(), NOW, 0)
    done = store.apply([edit({"in_need": {"set": 2}})], writer(), (5, 0), 0)
    assert done.changes[0].at == (NOW[0], 1)
    assert values(store)["in_need"] == 2


def test_a_fault_in_a_transaction_leaves_everything_as_before(store: Store) -> None:
    store.apply([edit({"in_need": {"set": 1}})], writer(), NOW, 0)

    def half_done() -> None:
        with store.write():
            store.apply([edit({"in_need": {"set": 2}})], writer(), NOW, 0)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_done()
    assert values(store)["in_need"] == 1
    done = store.apply([edit({"in_need": {"set": 3}})], writer(), NOW, 0)
    assert done.changes[0].number == 2


def test_another_process_is_noticed(store: Store) -> None:
    other = Store(store.path, KEY)
    other.standing = store.standing
    store.apply([edit({"in_need": {"set": 1}})], writer(), NOW, 0)
    other.apply([edit({"in_need": {"set": 2}})], writer(), NOW, 0)
    done = store.apply([edit({"in_need": {"set": 3}})], writer(), NOW, 0)
    assert done.changes[0].number == 3
    assert values(other)["in_need"] == 3
    other.close()


def test_a_wrong_key_and_a_newer_layout_are_said(store: Store, tmp_path: Path) -> None:
    store.apply([edit({"in_need": {"set": 1}})], writer(), NOW, 0)
    with pytest.raises(UserError, match="key does not fit"):
        Store(store.path, bytes(32))
    store.set_setting("layout", "99")
    with pytest.raises(UserError, match="newer version"):
        Store(store.path, KEY)
    with pytest.raises(UserError, match="missing or empty"):
        Store(tmp_path / "empty.db", KEY)


def test_nothing_readable_lies_on_the_disk(store: Store) -> None:
    marker = "Ізюмський ліцей XYZZY"
    store.apply([edit({"title": {"put": {"uk": marker}}})], writer(), NOW, 0)
    for path in store.path.parent.iterdir():
        data = path.read_bytes()
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"):
            assert marker.encode(encoding) not in data
            assert "XYZZY".encode(encoding) not in data


def test_fresh_changes_are_sealed_and_still_read(store: Store) -> None:
    for number in range(300):
        store.apply([edit({"in_need": {"set": number}})], writer(), NOW, 0)
    with store.write() as access:
        made = access.log.fresh_segment(1)
        assert made is not None
        assert (made.first, made.last, len(made.seeds)) == (1, 300, 2)
        assert access.log.hash_at(1, 257) == made.changes[256].hash
    store.apply([edit({"in_need": {"set": -1}, "horizon": {"set": "short"}})], writer(), NOW, 0)
    row = store.find(ROOF)[0][0]
    assert len(store.history(row)) == 301
    store.rebuild()
    assert values(store)["horizon"] == "short"


def said(store: Store) -> dict[Any, Any]:
    """Everything derived, by record."""
    with store.read() as access:
        find = access.connection.exec_driver_sql
        heads = sorted(map(tuple, find("SELECT field, part, record FROM difference")))
    rows = {}
    for row, kind, uuid, gone, state in store.everything():
        shown = store.values(kind, row) if kind in BY_NAME else None
        rows[kind, uuid] = gone, state & DIFFERS, shown
    names = {row: uuid for row, _, uuid, _, _ in store.everything()}
    return {"rows": rows, "differ": sorted((names[r], f, p) for f, p, r in heads)}


def expected(holding: Holding) -> dict[Any, Any]:
    """The same, from the chains in memory."""
    rows: dict[Any, Any] = {}
    differ = []
    for (kind, uuid), (state, _) in holding.states().items():
        conflicts = state.conflicts()
        shown = view(BY_NAME[kind], state).values
        rows[kind, uuid] = state.gone, DIFFERS if conflicts else 0, shown
        differ += [(uuid, name, part) for name, part in conflicts]
    for change in holding.changes.values():
        if change.kind and (change.kind, change.record) not in rows:
            nothing = view(BY_NAME[change.kind], type(state_of(holding))()).values
            rows[change.kind, change.record] = True, 0, nothing
    return {"rows": rows, "differ": sorted(differ)}


def state_of(holding: Holding) -> Any:
    from alliance_desktop.records.fold import State

    del holding
    return State()


@pytest.mark.parametrize("seed", range(40))
def test_a_team_s_work_is_the_same_in_a_store(tmp_path: Path, seed: int) -> None:
    compare(tmp_path, seed, 25)


def compare(tmp_path: Path, seed: int, steps: int) -> None:
    """One team's work in a store for each device, against what its chains in memory say."""
    team = Team(seed)
    for _ in range(steps):
        team.step()
    for number, device in enumerate(team.devices):
        holding = device.holding
        store = Store(tmp_path / f"{number}.db", KEY, create=True)
        store.standing = holding.standing
        parts = [piece for whole in segments(holding) for piece in cut(team, whole)]
        team.random.shuffle(parts)
        for piece in parts:
            store.take([piece], NOW)
        assert said(store) == expected(holding)
        store.rebuild()
        assert said(store) == expected(holding)
        store.close()


def cut(team: Team, whole: Segment) -> list[Segment]:
    """A segment in two, overlapping or not; they may arrive in any order."""
    if whole.first == whole.last or team.random.random() < 0.4:
        return [whole]
    at = team.random.randint(whole.first, whole.last - 1)
    return [piece(whole, whole.first, at), piece(whole, at + team.random.randint(0, 1), whole.last)]


def piece(whole: Segment, first: int, last: int) -> Segment:
    changes = [
        copied(c, c.bodies) for c in whole.changes[first - whole.first : last - whole.first + 1]
    ]
    before = whole.previous if first == whole.first else whole.changes[first - whole.first - 1].hash
    seeds = {first: (last, SEED)} if whole.seeds else {}
    if not seeds:
        for new, old in zip(changes, whole.changes[first - whole.first :], strict=False):
            new.salts, new.absent = dict(old.salts), dict(old.absent)
    return Segment(whole.device, first, last, before, changes[-1].hash, bytes(64), seeds, changes)


def test_first_hashes_are_those_of_the_team() -> None:
    assert first_hash(WORKSPACE, device_id(key_of("a")), key_of("a")) != bytes(32)
    assert KIND in BY_NAME


@pytest.mark.parametrize("seen", [True, False])
def test_a_deletion_takes_what_it_knew_and_nothing_else(tmp_path: Path, *, seen: bool) -> None:
    """Boris edits; Anna, who has seen that or has not, deletes; a store takes it step by step."""
    standing = Standing(frozenset(device_id(key_of(name)) for name in "ab"))
    anna, boris = (Device(name, Holding(standing)) for name in "ab")
    anna.write(ROOF, {"in_need": {"set": 1}, "horizon": {"set": "short"}}, kind=KIND)
    give(anna, boris)
    boris.write(ROOF, {"severity": {"set": 4}}, kind=KIND)
    if seen:
        give(boris, anna)
    anna.write(ROOF, {"deleted": {"set": True}}, kind=KIND)
    give(boris, anna)
    store = Store(tmp_path / "store.db", KEY, create=True)
    store.standing = standing
    parts = sorted(segments(anna.holding), key=lambda one: one.last)
    whole = {one.device: one for one in parts}
    hers, his = whole[anna.id], whole[boris.id]
    for part in (piece(hers, 1, 1), his, piece(hers, 2, 2)):
        store.take([part], NOW)
    assert said(store) == expected(anna.holding)
    assert store.find(ROOF)[0][2] == seen
    assert store.differing() == ([] if seen else [(1, "deleted", "")])
    assert store.ids("need", Query(gone=True)) == [(1, ROOF)]
    store.rebuild()
    assert said(store) == expected(anna.holding)
    store.close()


def test_thousands_of_heads_in_one_cell_are_one_difference(tmp_path: Path) -> None:
    """An admitted member may sign this, in the far future; two stores stay equal."""
    mallory = Holding(Standing(frozenset({device_id(key_of("a"))})))
    device = Device("a", mallory, milliseconds=2**53 - 1)
    form = device.open()
    for number in range(1500):
        device.write(ROOF, {"in_need": {"set": number}}, form, KIND)
    parts = list(segments(mallory))
    stores = []
    for name, order in (("one", 1), ("two", -1)):
        store = Store(tmp_path / f"{name}.db", KEY, create=True)
        store.standing = mallory.standing
        halves = [piece(parts[0], 1, 700), piece(parts[0], 701, 1500)][::order]
        for half in halves:
            store.take([half], NOW)
        stores.append(said(store))
        store.close()
    assert stores[0] == stores[1] == expected(mallory)
    assert len(stores[0]["differ"]) == 1
