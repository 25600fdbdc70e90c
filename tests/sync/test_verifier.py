"""A stranger's reader: it takes fresh bundles and refuses changed ones, without our package."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyrage
import pytest
import zstandard

from alliance_desktop.records.canonical import dumps, loads
from alliance_desktop.workspace import Workspace, exporting, new_id, recording
from alliance_desktop.workspace.founding import Someone, init
from alliance_desktop.workspace.recording import Line

TOOL = Path(__file__).parents[2] / "tools" / "verify_bundle.py"
WITHOUT_US = """
import runpy, sys
sys.modules["alliance_desktop"] = None  # importing it fails
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def verified(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WITHOUT_US, str(TOOL), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    monkeypatch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
    made, _ = init(tmp_path / "s", "long passphrase", "Kharkiv", Someone("Marta"))
    lines = [
        Line(n, new_id(), "need", {"title": {"uk": f"Дах {n}"}, "in_need": n}, new=True)
        for n in range(1, 301)
    ]
    recording.apply(made, lines)
    exporting.export(made, tmp_path / "x.alliance")
    return made


@pytest.fixture
def plain(workspace: Workspace, tmp_path: Path) -> bytes:
    data = (tmp_path / "x.alliance").read_bytes()
    identity = pyrage.x25519.Identity.from_str(workspace.keys.age)
    workspace.close()
    return bytes(pyrage.decrypt(data, [identity]))


def test_a_fresh_bundle_is_taken(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "key.txt").write_text(workspace.keys.age)
    done = verified(tmp_path / "x.alliance", "--identity", tmp_path / "key.txt")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert (said["changes"], said["statements"]) == (301, 2)
    assert said["signed_by_unknown_devices"] == []
    workspace.close()


def frames(data: bytes) -> list[tuple[bytes, bytes]]:
    found, at = [], 0
    while at < len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        packed = data[at + 5 : at + 5 + length]
        content = zstandard.ZstdDecompressor().stream_reader(packed).read()
        found.append((data[at + 4 : at + 5], content))
        at += 5 + length
    return found


def joined(parts: list[tuple[bytes, bytes]]) -> bytes:
    pack = zstandard.ZstdCompressor().compress
    return b"".join(len(pack(c)).to_bytes(4, "big") + t + pack(c) for t, c in parts)


def changed(type_: bytes, edit: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    def mutate(data: bytes) -> bytes:
        return joined([(t, edit(c) if t == type_ else c) for t, c in frames(data)])

    return mutate


def with_(name: str, value: Any) -> Callable[[bytes], bytes]:
    def edit(content: bytes) -> bytes:
        first, feed, rest = content.partition(b"\n")
        head = loads(first)
        assert isinstance(head, dict)
        return dumps({**head, name: value}) + feed + rest

    return edit


MUTATED: dict[str, Callable[[bytes], bytes]] = {
    "cut off": lambda data: data[:-20],
    "one bit": lambda data: data[:400] + bytes([data[400] ^ 1]) + data[401:],
    "another body": changed(b"S", lambda c: c.replace('Дах 7"'.encode(), 'Дах 8"'.encode(), 1)),
    "another person": changed(b"S", lambda c: c.replace(b'"need","0', b'"need","1', 1)),
    "another signature": changed(b"S", with_("signature", "00" * 64)),
    "another previous hash": changed(b"S", with_("previous", "00" * 32)),
    "another sender": changed(b"H", with_("sender", new_id())),
    "a lying end": changed(b"E", with_("segments", 7)),
    "a segment less": lambda data: joined([one for one in frames(data) if one[0] != b"S"]),
    "a statement changed": changed(b"T", lambda c: c.replace(b'"name":"Marta"', b'"name":"Marko"')),
}


@pytest.mark.parametrize("name", MUTATED)
def test_a_changed_bundle_is_refused(plain: bytes, tmp_path: Path, name: str) -> None:
    mutated = MUTATED[name](plain)
    assert mutated != plain
    (tmp_path / "frames").write_bytes(mutated)
    done = verified(tmp_path / "frames", "--plain")
    assert done.returncode == 1, done.stdout
    assert done.stderr.startswith("refused: ")


def test_unchanged_frames_are_taken(plain: bytes, tmp_path: Path) -> None:
    (tmp_path / "frames").write_bytes(plain)
    assert verified(tmp_path / "frames", "--plain").returncode == 0
