"""What an admitted colleague may sign to do harm: a defined outcome, and all stores stay equal."""

import time

import pytest

from alliance_desktop.records.change import CONTEXT_BYTES, Run
from alliance_desktop.records.wire import Segment
from alliance_desktop.storage.store import Query
from alliance_desktop.workspace import (
    Workspace,
    care,
    confirming,
    importing,
    new_id,
    reading,
    recording,
    settling,
)
from alliance_desktop.workspace.recording import Line
from alliance_desktop.workspace.report import Imported
from tests.delegation import Team, founded, team
from tests.sync.mallory import Frame, Mallory, text, withheld

__all__ = ["founded", "team"]

LARGEST = 2**53 - 1
STRANGER = "00000000-0000-4000-8000-000000000001"


@pytest.fixture
def mallory(team: Team) -> Mallory:
    """Admitted, and both laptops know it."""
    made = Mallory.admitted(team.marta)
    for giver, taker in ((team.marta, team.olena), (team.olena, team.marta)):
        save(giver, severity=1)
        team.carry(giver, taker)
    return made


def save(workspace: Workspace, **values: object) -> str:
    line = Line(1, new_id(), "need", values, new=True)  # type: ignore[arg-type]
    recording.apply(workspace, [line])
    return line.id


def dump(workspace: Workspace) -> list[bytes]:
    return list(reading.dump(workspace))


def spread(team: Team, mallory: Mallory, *bundles: list[Frame]) -> list[Imported]:
    """Both get everything, in opposite order; then they are equal, and stay so."""
    files = [
        mallory.bundle(team.stick / f"m{number}.alliance", frames, team.marta, team.olena)
        for number, frames in enumerate(bundles)
    ]
    done = [importing.import_(team.marta, [file]) for file in files]
    for file in reversed(files):
        importing.import_(team.olena, [file])
    assert dump(team.marta) == dump(team.olena)
    equal(team)
    return done


def equal(team: Team) -> None:
    """When they have exchanged, what both show is the same; the stores are sound."""
    team.carry(team.marta, team.olena)
    team.carry(team.olena, team.marta)
    assert dump(team.marta) == dump(team.olena)
    for workspace in (team.marta, team.olena):
        assert care.verify(workspace) == []


def alone(made: Segment) -> list[Frame]:
    return [text(made)]


def test_what_is_well_formed_is_taken(team: Team, mallory: Mallory) -> None:
    before = mallory.previous
    need = new_id()
    made = mallory.signed([mallory.says(need, {"severity": {"set": 2}})], before)
    (done,) = spread(team, mallory, alone(made))
    assert (done.changes, done.refused, done.quarantined) == (1, [], 0)
    assert reading.show(team.olena, need)["fields"] == {"severity": 2}


@pytest.mark.parametrize(
    ("count", "outcome"), [(300_000, "set aside"), (1_000_000, "more than 8 MiB")]
)
def test_a_million_numbers_in_a_context(
    team: Team, mallory: Mallory, count: int, outcome: str
) -> None:
    """More than a context may be: the segment, or the whole file, is refused in no time."""
    before = mallory.previous
    own = [(number, number) for number in range(1, 2 * count, 2)]
    made = mallory.signed([mallory.says(new_id(), {"severity": {"set": 2}}, own=own)], before)
    frames, begun = alone(made), time.monotonic()
    (done,) = spread(team, mallory, frames)
    assert time.monotonic() - begun < 60
    assert (done.changes, len(done.refused)) == (0, 1)
    assert outcome in str(done.refused[0]["reason"])


def test_as_many_numbers_as_a_context_may_hold(team: Team, mallory: Mallory) -> None:
    """Of a device nobody knows: taken, and it knew nothing of what is here."""
    ranges = tuple((number, number) for number in range(1, 100_000, 2))
    run = Run(STRANGER, "00" * 8, ranges)
    assert CONTEXT_BYTES * 0.5 < len(str(ranges)) < CONTEXT_BYTES
    before = mallory.previous
    need = team.id("need")
    said = [mallory.says(need, {"severity": {"set": 1}}, seen=[run]) for _ in range(3)]
    (done,) = spread(team, mallory, alone(mallory.signed(said, before)))
    assert (done.changes, done.conflicts) == (3, 1)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"own":[]', b'"own":[[9007199254740992,9007199254740992]]'),
        (b'"own":[]', b'"own":[[5,3]]'),
        (b'"own":[]', b'"own":[[1,1],[2,2]]'),
        (b'"first":1', b'"first":9007199254740992'),
        (b'{"set":2}', b'{"set":9007199254740992}'),
        (b'{"set":2}', b'{"set":2.0}'),
        (b'{"set":2}', b'{"set":2,"set":2}'),
        (b'{"set":2}', b'{"set": 2}'),
        (b'{"set":2}', b'{"set":"\\ud800"}'),
        (b'{"set":2}', b'{"set":' + b"[" * 20 + b"]" * 20 + b"}"),
        (b'{"set":2}', b'{"set":3}'),
        (b'["severity"]', b'["Severity"]'),
        (b'["need"', b'["../need"'),
    ],
)
def test_what_breaks_a_rule_is_set_aside_alone(
    team: Team, mallory: Mallory, old: bytes, new: bytes
) -> None:
    before = mallory.previous
    bad = mallory.signed([mallory.says(new_id(), {"severity": {"set": 2}})], before)
    twin, need = mallory.twin(), new_id()
    good = twin.signed([twin.says(need, {"in_need": {"set": 5}})], mallory.previous)
    broken = text(bad, lambda content: content.replace(old, new))
    assert broken != text(bad)
    (done,) = spread(team, mallory, [broken, text(good)])
    assert (done.changes, len(done.refused)) == (1, 1)
    assert "A part was set aside" in str(done.refused[0]["reason"])
    assert reading.show(team.marta, need)["fields"] == {"in_need": 5}
    assert len(done.incomplete) == 1  # what was set aside is missing, and that is named


def test_the_largest_numbers_and_the_furthest_future(team: Team, mallory: Mallory) -> None:
    before = mallory.previous
    need = team.id("need")
    said = [
        mallory.says(need, {"in_need": {"set": LARGEST}}, at=LARGEST),
        mallory.says(new_id(), {"title": {"put": {"uk": "Дах"}}}, at=0, own=[(1, 1)]),
    ]
    (done,) = spread(team, mallory, alone(mallory.signed(said, before)))
    assert done.conflicts == 1
    shown = reading.show(team.marta, need)
    assert shown["fields"]["in_need"] == LARGEST  # the later clock is shown first, no more
    recording.apply(team.marta, [Line(1, need, "need", {"in_need": 640})])
    equal(team)
    assert reading.show(team.olena, need)["fields"]["in_need"] == 640  # who knew it, wins
    assert reading.show(team.olena, need)["conflicts"] == {}


def test_ill_typed_values_are_newer_data(team: Team, mallory: Mallory) -> None:
    before = mallory.previous
    need = new_id()
    bodies = {
        "severity": {"set": "x" * 1000},
        "title": {"set": 5},
        "files": {"add": [{"name": "../../../etc/passwd", "sha256": "zz"}, 7, [[]]]},
        "cost_estimate": {"set": {"amount": (1.0e0).__int__(), "currency": "<b>"}},
        "community": {"put": {"": None, "x": [1]}},
        "nothing_like_it": {"whatever": {"is": [True, None, {}]}},
        "in_need": {"set": 5},
    }
    said = [
        mallory.says(need, bodies),
        mallory.says(new_id(), {"a": {"set": 1}}, kind="something_new"),
        mallory.says(team.id("need"), {"severity": {"set": False}}),
        mallory.says(team.id("need"), {"deleted": {"set": "perhaps"}}),
    ]
    (done,) = spread(team, mallory, alone(mallory.signed(said, before)))
    assert (done.changes, done.refused) == (4, [])
    shown = reading.show(team.marta, need)
    assert shown["fields"] == {"in_need": 5}
    assert len(shown["newer_data"]) > 5
    assert reading.show(team.marta, team.id("need"))["deleted"] is False
    assert list(reading.records(team.marta, "need", Query(search="lyceum")))


def test_ten_thousand_heads_in_one_cell(team: Team, mallory: Mallory) -> None:
    need = team.id("need")
    bundles: list[list[Frame]] = []
    for _ in range(5):
        before = mallory.previous
        said = [
            mallory.says(need, {"in_need": {"set": n}}, own=[(1, n - 1)] if n > 1 else [])
            for n in range(mallory.number + 1, mallory.number + 2001)
        ]
        bundles.append(alone(mallory.signed(said, before)))
    files = [
        mallory.bundle(team.stick / f"h{number}.alliance", frames, team.marta, team.olena)
        for number, frames in enumerate(bundles)
    ]
    begun = time.monotonic()
    importing.import_(team.marta, files)
    importing.import_(team.olena, files[::-1])
    assert time.monotonic() - begun < 120
    assert dump(team.marta) == dump(team.olena)
    (open_,) = [one for one in reading.conflicts(team.marta) if one["field"] == "in_need"]
    assert len(open_["candidates"]) == 10_001  # and what was there
    settling.resolve(team.marta, need, "in_need", value=620)
    team.carry(team.marta, team.olena)
    assert list(reading.conflicts(team.olena)) == []
    assert reading.show(team.olena, need)["fields"]["in_need"] == 620


def test_a_missing_body_without_a_purge(team: Team, mallory: Mallory) -> None:
    """It counts as missing for everybody, is named nowhere as erased, and may come later."""
    before = mallory.previous
    need = new_id()
    change = mallory.says(need, {"in_need": {"set": 5}, "severity": {"set": 2}})
    whole = mallory.signed([change], before)
    lacking = text(whole)[1]
    spread_ = mallory.signed([withheld(change, "severity")], before, seeds=False)
    assert text(spread_)[1] != lacking
    files = [
        mallory.bundle(team.stick / f"{name}.alliance", frames, team.marta, team.olena)
        for name, frames in (("a", alone(spread_)), ("b", [(text(whole)[0], lacking)]))
    ]
    for workspace in (team.marta, team.olena):
        importing.import_(workspace, files[:1])
        assert reading.show(workspace, need)["fields"] == {"in_need": 5}
    with team.marta.store.read() as access:
        told = confirming.vector(team.marta, access)
    assert mallory.keys.device not in {line[0] for line in told["lines"]}  # not held whole
    equal(team)
    importing.import_(team.marta, files[1:])
    assert reading.show(team.marta, need)["fields"] == {"in_need": 5, "severity": 2}
    equal(team)


def test_a_fork(team: Team, mallory: Mallory) -> None:
    """Two lines of one device are two colleagues' work; nobody's is lost, and it is marked."""
    before, twin = mallory.previous, mallory.twin()
    need = team.id("need")
    one = mallory.signed([mallory.says(need, {"in_need": {"set": 1}})], before)
    other = twin.signed([twin.says(need, {"in_need": {"set": 2}})], before)
    spread(team, mallory, alone(one), alone(other))
    (open_,) = [c for c in reading.conflicts(team.olena) if c["field"] == "in_need"]
    assert [c["value"] for c in open_["candidates"]].count(1) == 1
    assert len(open_["candidates"]) == 3
    for workspace in (team.marta, team.olena):
        (marked,) = [d for d in confirming.devices(workspace) if d["name"] == "Mallory’s"]
        assert marked["copied"] is True


def test_somebody_else_s_line_is_not_hers(team: Team, mallory: Mallory) -> None:
    """Signed by her key, said to be Marta's: set aside."""
    before = mallory.previous
    made = mallory.signed([mallory.says(new_id(), {"severity": {"set": 2}})], before)
    forged = text(
        made,
        lambda content: content.replace(
            mallory.keys.device.encode(), team.marta.keys.device.encode()
        ),
    )
    (done,) = spread(team, mallory, [forged])
    assert (done.changes, len(done.refused)) == (0, 1)


def test_confirming_what_she_does_not_hold_confirms_for_her_alone(
    team: Team, mallory: Mallory
) -> None:
    """A vector is her word; a made-up tip is nobody's change, a true one confirms."""
    save(team.marta, severity=2)
    before = confirming.unconfirmed(team.marta)["changes"]
    lines = [
        [team.marta.keys.device, "00" * 8, [[1, LARGEST]]],
        [STRANGER, "11" * 8, [[1, LARGEST]]],
        "nonsense",
        [1, 2, 3],
        [team.marta.keys.device, "zz", [[3, 1]]],
    ]
    vector = {"lines": lines, "media": [5, "00"], "statements": [["root", "x", 1]]}
    path = mallory.bundle(team.stick / "v.alliance", [], team.marta, lies={"vector": vector})
    assert importing.import_(team.marta, [path]).refused == []
    assert confirming.unconfirmed(team.marta)["changes"] == before
