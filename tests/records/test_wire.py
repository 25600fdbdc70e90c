"""A segment's text: what is written is read, what is damaged is refused."""

from typing import Any

import pytest

from alliance_desktop.records import wire
from alliance_desktop.records.canonical import dumps
from alliance_desktop.records.change import (
    Block,
    Change,
    Context,
    MalformedError,
    device_id,
    digest,
    first_hash,
    next_hash,
)
from alliance_desktop.records.change import leaf as leaf_of
from alliance_desktop.records.change import salt as salt_of
from alliance_desktop.records.standing import Standing
from tests.team import SEED, WORKSPACE, Device, Holding, key_of, record_of


def segment() -> wire.Segment:
    device = Device("anna", Holding(Standing(frozenset({device_id(key_of("anna"))}))))
    bodies: list[dict[str, Any]] = [
        {"name": {"set": "Дах"}, "tags": {"add": ["p"]}},
        {"name": {"set": None}},
        {"title": {"put": {"en": "Roof\n\\u0000"}}},
    ]
    changes = [device.write(record_of("roof"), body) for body in bodies]
    previous = first_hash(WORKSPACE, device.id, key_of("anna"))
    return wire.Segment(
        device.id, 1, 3, previous, changes[-1].hash, bytes(64), {1: (3, SEED)}, changes
    )


def held_back(whole: wire.Segment, number: int, field: str | None) -> wire.Segment:
    """A copy of which one body, or one whole change, stays here."""
    changes = []
    for change in wire.read(wire.write(whole)).changes:
        if change.number == number and field is None:
            changes.append(Change(change.device, number, digest=change.digest, hash=change.hash))
            continue
        for name in change.fields:
            change.salts[name] = salt_of(SEED, change.number, name)
            if (change.number, name) == (number, field):
                body = dumps(dict(change.bodies.pop(name)))
                change.absent[name] = leaf_of(change.salts.pop(name), body)
        changes.append(change)
    return wire.Segment(
        whole.device, 1, 3, whole.previous, whole.last_hash, whole.signature, {}, changes
    )


def test_what_is_written_is_read() -> None:
    text = wire.write(segment())
    again = wire.read(text)
    assert wire.write(again) == text
    assert [c.bodies for c in again.changes] == [c.bodies for c in segment().changes]


@pytest.mark.parametrize("field", ["name", None])
def test_a_body_held_back_leaves_the_chain_whole(field: str | None) -> None:
    part = held_back(segment(), 1, field)
    text = wire.write(part)
    again = wire.read(text)
    assert wire.write(again) == text
    assert again.last_hash == segment().last_hash
    assert "Дах".encode() not in text
    assert "name" not in again.changes[0].bodies


def test_every_flipped_bit_is_refused() -> None:
    text = wire.write(segment())
    signature = text.index(b'"signature":"') + 13  # what it covers is checked by its key in sync/
    for place in range(len(text)):
        if signature <= place < signature + 128:
            continue
        damaged = bytearray(text)
        damaged[place] ^= 1 << (place % 8)
        with pytest.raises(MalformedError):
            wire.read(bytes(damaged))


def test_every_truncation_is_refused() -> None:
    text = wire.write(segment())
    for length in range(len(text)):
        with pytest.raises(MalformedError):
            wire.read(text[:length])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"set":null', b'"set":1.5'),
        (b'"set":null', b'"set":9007199254740992'),
        (b'"set":null', b'"set":"\\u0000"'),
        (b'"set":null', b'"set":' + b"[" * 15 + b"]" * 15),
        (b'"set":null', '"set":{"ї":1}'.encode()),
        (b'"set":null', '"ї":1'.encode()),
        (b'"set":null', b'"set":NaN'),
        (b"[0,0,0,0,", b"[true,0,0,0,"),
        (b"[0,0,0,0,", b"[0,0,-1,0,"),
        (b"[0,0,0,0,", b"[-1,0,0,0,"),
        (b"[0,0,0,0,", b"[0,9,0,0,"),
        (b'"first":1', b'"first":true'),
        (b'"contexts":[', b'"contexts":[{"own":[],"seen":[]},'),
    ],
)
def test_what_breaks_a_rule_is_refused(old: bytes, new: bytes) -> None:
    text = wire.write(segment())
    assert old in text
    with pytest.raises(MalformedError):
        wire.read(text.replace(old, new, 1))


@pytest.mark.parametrize(
    "context",
    [
        {"own": [], "seen": [], "more": 1},
        {"own": [[2, 1]], "seen": []},
        {"own": [[1, 2], [3, 4]], "seen": []},
        {"own": [[0, 1]], "seen": []},
        {"own": [[1, True]], "seen": []},
        {"own": [[1, 2**53]], "seen": []},
        {"own": [], "seen": [["x", "0" * 16, [[1, 1]], []]]},
        {"own": [], "seen": [[record_of("d"), "0" * 15, [[1, 1]], []]]},
        {"own": [], "seen": [[record_of("d"), "0" * 16, [], []]]},
        {"own": [], "seen": [[record_of("d"), "0" * 16, [[1, 3]], [[2, ["name"]]]]]},
        {"own": [], "seen": [[record_of("d"), "0" * 16, [], [[2, ["b", "a"]]]]]},
        {"own": [], "seen": [[record_of("d"), "0" * 16, [[1, 1]], []]] * 2},
    ],
)
def test_a_context_that_breaks_a_rule_is_refused(context: object) -> None:
    with pytest.raises(MalformedError):
        Context.read(context)  # type: ignore[arg-type]


NESTED: object = []
for _ in range(14):
    NESTED = [NESTED]


@pytest.mark.parametrize(
    "body",
    [
        {"set": 2**53},
        {"set": -(2**53)},
        {"set": [2**53]},
        {"put": {"en": 2**60}},
        {"set": "\x00"},
        {"put": {"en": {"x": "\x00"}}},
        {"set": 1.5},
        {"set": [1.0]},
        {"set": {"ї": 1}},
        {"ї": 1},
        {"set": [{"ї": 1}]},
        {"set": NESTED},
    ],
)
def test_a_value_without_a_spelling_is_refused_though_its_hashes_are_right(body: object) -> None:
    """An admitted device may sign anything; every reader draws the same line."""
    device = Device("anna", Holding())
    change = device.write(record_of("roof"), {"name": body})
    previous = first_hash(WORKSPACE, device.id, key_of("anna"))
    bad = wire.Segment(device.id, 1, 1, previous, change.hash, bytes(64), {1: (1, SEED)}, [change])
    with pytest.raises(MalformedError):
        wire.read(wire.write(bad))


def test_a_body_fifteen_deep_is_read() -> None:
    assert isinstance(NESTED, list)
    device = Device("anna", Holding())
    change = device.write(record_of("roof"), {"name": {"set": NESTED[0]}})
    previous = first_hash(WORKSPACE, device.id, key_of("anna"))
    good = wire.Segment(device.id, 1, 1, previous, change.hash, bytes(64), {1: (1, SEED)}, [change])
    assert wire.read(wire.write(good)).changes[0].bodies == change.bodies


def test_a_line_that_ends_within_a_value_is_refused_though_its_hashes_are_right() -> None:
    """Two lines and two values, but the first line ends within the first value."""
    device = Device("anna", Holding())
    change = device.write(record_of("roof"), {"a": {"set": 1}, "b": {"set": 2}})
    previous = first_hash(WORKSPACE, device.id, key_of("anna"))
    lines = [b'{"set":[{"x":1}', b'{"y":2}]},{"set":3}']
    leaves = Block(SEED).leaves(1, [b"a", b"b"], lines)
    tip = next_hash(previous, digest(change.header, leaves))
    bad = wire.Segment(device.id, 1, 1, previous, tip, bytes(64), {1: (1, SEED)}, [change])
    whole = wire.write(bad)
    with pytest.raises(MalformedError, match="not one value"):
        wire.read(whole.replace(b'{"set":1}\n{"set":2}', b"\n".join(lines)))
