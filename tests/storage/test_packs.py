"""Changes as they lie on disk are the changes that were laid there."""

from alliance_desktop.records.change import Change, Context, Run, leaf, salt
from alliance_desktop.storage.packs import Pack, digest_all, spell, withhold
from tests.team import SEED, Device, Holding, record_of

CONTEXTS = [
    Context(),
    Context(own=((1, 2),)),
    Context(seen=(Run(record_of("d"), "0" * 16, ((1, 3),)),)),
]


def written() -> list[Change]:
    device = Device("anna", Holding(), milliseconds=1_780_000_000_000)
    changes = [
        device.write(record_of("roof"), {"name": {"set": "Дах"}, "tags": {"add": ["p"]}}),
        device.write(record_of("roof"), {"name": {"set": None}}),
        device.write(record_of("door"), {"title": {"put": {"en": "Door\n"}}}),
    ]
    changes[1].context = CONTEXTS[2]
    return changes


def laid(changes: list[Change]) -> Pack:
    text = spell(changes, CONTEXTS.index, {1: (3, SEED)})
    return Pack(changes[0].device, 1, text, CONTEXTS.__getitem__)


def test_what_is_laid_down_is_read() -> None:
    changes = written()
    laid_down = laid(changes)
    read = list(laid_down)
    assert laid_down.seeds == {1: (3, SEED)}
    digest_all(read, laid_down.seeds)
    for change, again in zip(changes, read, strict=True):
        for name in ("number", "at", "person", "kind", "record", "context", "fields", "bodies"):
            assert getattr(change, name) == getattr(again, name), name
        assert again.header == change.header
        assert change.number == 2 or again.digest == change.digest


def test_what_is_absent_stays_absent_and_the_digest_holds() -> None:
    changes = written()
    for change in changes:
        change.salts = {name: salt(SEED, change.number, name) for name in change.bodies}
    withhold(changes[0], "name")
    changes[2] = Change(changes[2].device, 3, digest=changes[2].digest)
    text = spell(changes, CONTEXTS.index)
    assert "Дах".encode() not in text
    first, second, third = read = list(Pack(changes[0].device, 1, text, CONTEXTS.__getitem__))
    digest_all(read, {})
    assert first.digest == changes[0].digest
    assert first.absent == {"name": leaf(salt(SEED, 1, "name"), '{"set":"Дах"}'.encode())}
    assert first.bodies == {"tags": {"add": ["p"]}}
    assert second.salts == changes[1].salts
    assert (third.kind, third.digest) == ("", changes[2].digest)
