"""Files that are not what they should be: refused with their reason, and nothing is changed."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyrage
import pytest
import zstandard
from sqlalchemy import select

from alliance_desktop.records.canonical import dumps, loads
from alliance_desktop.storage import backup, shelf
from alliance_desktop.storage.tables import aside, bundle, done, told
from alliance_desktop.sync.bundle import HEAD, MEDIA, SEGMENT, STATEMENTS
from alliance_desktop.workspace import (
    Workspace,
    exporting,
    importing,
    new_id,
    reading,
    recording,
)
from alliance_desktop.workspace.founding import Someone, init
from alliance_desktop.workspace.recording import Line
from tests.delegation import Team, founded, team
from tests.sync.mallory import Frame, Mallory, encrypt, packed, text

__all__ = ["founded", "team"]


@pytest.fixture
def plain(team: Team, tmp_path: Path) -> bytes:
    """The frames of a bundle from Marta to Olena, with statements, segments and a photo."""
    need = team.id("need")
    Mallory.admitted(team.marta)
    for number in range(30):
        line = Line(1, new_id(), "need", {"title": {"uk": f"Дах {number}"}}, new=True)
        recording.apply(team.marta, [line])
    photo = tmp_path / "дах.jpg"
    photo.write_bytes(random.Random(1).randbytes(1_300_000))
    recording.attach(team.marta, need, [photo])
    path = tmp_path / "true.alliance"
    exporting.export(team.marta, path)
    identity = pyrage.x25519.Identity.from_str(team.olena.keys.age)
    return bytes(pyrage.decrypt(path.read_bytes(), [identity]))


def frames(data: bytes) -> list[bytes]:
    found, at = [], 0
    while at < len(data):
        end = at + 5 + int.from_bytes(data[at : at + 4], "big")
        found.append(data[at:end])
        at = end
    return found


def content(frame: bytes) -> bytes:
    return bytes(zstandard.ZstdDecompressor().stream_reader(frame[5:]).read())


def held(workspace: Workspace) -> Any:
    """All that an import may change."""
    with workspace.store.read() as access:
        tables = [
            access.connection.execute(select(table)).all() for table in (told, bundle, done, aside)
        ]
        print_ = shelf.fingerprint(access)
    inside = [path for path in workspace.folder.rglob("*") if backup.ROLLING not in path.parts]
    files = [path.name for path in sorted(inside) if path.is_file()]
    kept = [name for name in files if not name.endswith(("-wal", "-shm"))]
    settings = [workspace.store.setting(name) for name in ("requests", "erased", "at")]
    return list(reading.dump(workspace)), workspace.trust, tables, print_, kept, settings


def refused(team: Team, path: Path) -> str:
    """Imports a file that must be refused; why it was."""
    before = held(team.olena)
    with importing.received(team.olena, [path]) as incoming:
        seen = importing.preview(team.olena, incoming)
        taken = importing.take(team.olena, incoming)
    assert held(team.olena) == before
    assert (taken.files, taken.what) == ([], {})
    assert seen.refused == taken.refused
    (one,) = taken.refused
    assert one["path"] == str(path)
    return str(one["reason"])


def test_the_true_file_is_taken(team: Team, plain: bytes) -> None:
    path = encrypt(team.stick / "x.alliance", plain, team.olena)
    done = importing.import_(team.olena, [path])
    assert (done.refused, done.count("new"), done.arrived) == ([], 30, 1)


def test_cut_off_after_every_frame(team: Team, plain: bytes) -> None:
    whole = frames(plain)
    assert len(whole) > 6
    for number in range(len(whole)):
        path = encrypt(team.stick / f"{number}.alliance", b"".join(whole[:number]), team.olena)
        assert "not complete" in refused(team, path)


def test_cut_off_within_frames_and_within_the_file(team: Team, plain: bytes) -> None:
    chance = random.Random(3)
    for number in range(6):
        path = team.stick / f"{number}.alliance"
        encrypt(path, plain[: chance.randrange(len(plain))], team.olena)
        assert "not complete" in refused(team, path)
        whole = encrypt(path, plain, team.olena).read_bytes()
        path.write_bytes(whole[: chance.randrange(len(whole))])
        refused(team, path)


def test_bits_gone_wrong_on_the_way(team: Team, plain: bytes) -> None:
    chance = random.Random(4)
    path = team.stick / "x.alliance"
    whole = encrypt(path, plain, team.olena).read_bytes()
    for _ in range(12):
        at = chance.randrange(len(whole))
        path.write_bytes(
            whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :]
        )
        refused(team, path)


def test_bits_turned_by_who_could_encrypt_again(team: Team, plain: bytes) -> None:
    """Whoever knows the reader can encrypt to her, but sign nothing."""
    chance = random.Random(5)
    path = team.stick / "x.alliance"
    for _ in range(12):
        at = chance.randrange(len(plain))
        turned = plain[:at] + bytes([plain[at] ^ 1 << chance.randrange(8)]) + plain[at + 1 :]
        refused(team, encrypt(path, turned, team.olena))


def moved(order: Callable[[list[bytes]], list[bytes]]) -> Callable[[bytes], bytes]:
    return lambda data: b"".join(order(frames(data)))


def edited(type_: bytes, edit: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    def mutate(data: bytes) -> bytes:
        whole = frames(data)
        at = next(n for n, frame in enumerate(whole) if frame[4:5] == type_)
        whole[at] = packed((type_, edit(content(whole[at]))))
        return b"".join(whole)

    return mutate


def with_(**members: Any) -> Callable[[bytes], bytes]:
    def edit(said: bytes) -> bytes:
        first, feed, rest = said.partition(b"\n")
        value = loads(first)
        assert isinstance(value, dict)
        return dumps({**value, **members}) + feed + rest

    return edit


HUGE = (2**31).to_bytes(4, "big") + b"S"
BOMB = zstandard.ZstdCompressor(level=19).compress(bytes(500 * 2**20))

MUTATED: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda _: b"",
    "no head": moved(lambda f: f[1:]),
    "two heads": moved(lambda f: [f[0], *f]),
    "the end first": moved(lambda f: [f[-1], *f]),
    "something after the end": moved(lambda f: [*f, f[1]]),
    "bytes after the end": lambda data: data + b"x",
    "a frame less": moved(lambda f: [*f[:2], *f[3:]]),
    "a frame twice": moved(lambda f: [*f[:2], f[1], *f[2:]]),
    "frames in another order": moved(lambda f: [f[0], *f[1:-1][::-1], f[-1]]),
    "a frame of unknown type": moved(lambda f: [f[0], packed((b"Z", b"x")), *f[1:]]),
    "a frame of 2 GiB": lambda data: data[:500] + HUGE + data[500:],
    "a bomb": moved(lambda f: [f[0], len(BOMB).to_bytes(4, "big") + b"S" + BOMB, *f[1:]]),
    "no zstd": moved(lambda f: [f[0], b"\x00\x00\x00\x05Shello", *f[1:]]),
    "another workspace": edited(HEAD, with_(workspace=new_id())),
    "another sender": edited(HEAD, with_(sender=new_id())),
    "another part": edited(HEAD, with_(part=[2, 2])),
    "part 0": edited(HEAD, with_(part=[0, 1])),
    "part without number": edited(HEAD, with_(part="1/1")),
    "more in the head": edited(HEAD, with_(more=1)),
    "a newer format": edited(HEAD, with_(format=2)),
    "a key that is none": edited(HEAD, with_(key="zz")),
    "statements that are none": edited(STATEMENTS, lambda _: b'{"a":1}'),
    "a statement of nothing": edited(STATEMENTS, lambda _: b"[5]"),
    "another statement": edited(STATEMENTS, lambda c: c.replace(b"Mallory", b"Mollary")),
    "another body": edited(SEGMENT, lambda c: c.replace("Дах 7".encode(), "Дах 8".encode())),
    "another photo": edited(MEDIA, lambda c: c[:-1] + bytes([c[-1] ^ 1])),
    "a photo with a path": edited(MEDIA, with_(sha256="../../../../tmp/evil")),
    "a photo beyond its end": edited(MEDIA, with_(offset=2**40)),
    "a photo before its start": edited(MEDIA, with_(offset=-1)),
    "a photo of another size": edited(MEDIA, with_(bytes=7)),
    "a photo in no form": edited(MEDIA, lambda _: b"no json\nxx"),
    "segments miscounted": edited(b"E", with_(segments=77)),
    "frames miscounted": edited(b"E", with_(frames=2)),
    "another hash": edited(b"E", with_(hash="00" * 32)),
    "another signature": edited(b"E", with_(signature="00" * 64)),
    "a signature that is none": edited(b"E", with_(signature="x")),
    "no end": edited(b"E", lambda _: b"[]"),
}


@pytest.mark.parametrize("name", MUTATED)
def test_frames_changed_by_who_could_encrypt_again(team: Team, plain: bytes, name: str) -> None:
    mutated = MUTATED[name](plain)
    assert mutated != plain
    refused(team, encrypt(team.stick / "x.alliance", mutated, team.olena))


LIES: dict[str, dict[str, Any]] = {
    "segments": {"segments": 5},
    "frames": {"frames": 1},
    "statements": {"statements": 2},
    "media": {"media": 1},
    "format": {"format": 2},
    "format that is no number": {"format": "one"},
    "foreign workspace": {"workspace": "00000000-0000-4000-8000-000000000009"},
    "somebody else as sender": {"sender": "00000000-0000-4000-8000-000000000009"},
    "part": {"part": [3, 2]},
    "bundle": {"bundle": 5},
    "made": {"made": "yesterday"},
}


@pytest.mark.parametrize("name", LIES)
def test_lies_that_are_properly_signed(team: Team, name: str) -> None:
    mallory = Mallory.admitted(team.marta)
    team.carry(team.marta, team.olena)
    before = mallory.previous
    made = mallory.signed([mallory.says(new_id(), {"severity": {"set": 2}})], before)
    path = team.stick / "lie.alliance"
    refused(team, mallory.bundle(path, [text(made)], team.olena, lies=LIES[name]))


def test_of_another_workspace(team: Team, tmp_path: Path) -> None:
    stranger, _ = init(tmp_path / "s", "long passphrase", "Other", Someone("Stranger"))
    with stranger:
        keys = stranger.keys
        mallory = Mallory(stranger.id, keys)
        path = mallory.bundle(team.stick / "s.alliance", [], team.olena)
    assert refused(team, path).startswith("This file was made for another workspace.")


def test_for_somebody_else(team: Team, plain: bytes) -> None:
    path = encrypt(team.stick / "x.alliance", plain, team.marta)
    assert "not made for this laptop" in refused(team, path)


@pytest.mark.parametrize("said", [b"", b"hello", b"alliance-receipt/1 AAAA", b"\x00" * 5000])
def test_what_is_no_bundle_at_all(team: Team, said: bytes) -> None:
    path = team.stick / "x.alliance"
    path.write_bytes(said)
    assert refused(team, path)


def test_names_that_lead_elsewhere_lead_nowhere(tmp_path: Path) -> None:
    from alliance_desktop.cli.recording import free_name

    for name in ("../../evil", "/etc/passwd", "..", "", "a\x00b", "C:\\x", "con/../../x", "." * 9):
        path = free_name(tmp_path, name)
        assert path.parent == tmp_path
        assert path.resolve().is_relative_to(tmp_path.resolve())
        path.touch()


def test_a_bundle_of_nothing_but_its_sender_s_word_is_fine(team: Team) -> None:
    frames_: list[Frame] = []
    mallory = Mallory.admitted(team.marta)
    team.carry(team.marta, team.olena)
    path = mallory.bundle(team.stick / "e.alliance", frames_, team.olena)
    assert importing.import_(team.olena, [path]).refused == []
