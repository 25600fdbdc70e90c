"""Photos and documents: by content, once, whole, and unreadable to others."""

import io
import os
from pathlib import Path

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.storage.keys import Keys
from alliance_desktop.storage.media import PIECE, Media, kind_of

KEYS = Keys(bytes(range(32)))


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_what_goes_in_comes_out(tmp_path: Path, size: int) -> None:
    media = Media(tmp_path, KEYS)
    content = os.urandom(size)
    one = media.add(io.BytesIO(content))
    assert one.bytes == size
    assert b"".join(media.read(one.sha256)) == content
    assert media.has(one.sha256)


def test_the_same_content_is_kept_once_and_names_tell_nothing(tmp_path: Path) -> None:
    media = Media(tmp_path, KEYS)
    content = b"XYZZY" * 100
    one, other = media.add(io.BytesIO(content)), media.add(io.BytesIO(content))
    assert one == other
    (path,) = tmp_path.iterdir()
    assert path.name != one.sha256
    assert b"XYZZY" not in path.read_bytes()


@pytest.mark.parametrize("damage", ["flip", "cut", "cut between pieces", "other"])
def test_damage_is_said(tmp_path: Path, damage: str) -> None:
    media = Media(tmp_path, KEYS)
    one = media.add(io.BytesIO(os.urandom(2 * PIECE)))
    path = media.path(one.sha256)
    data = bytearray(path.read_bytes())
    if damage == "flip":
        data[-1] ^= 1
    elif damage == "cut":
        del data[-5:]
    elif damage == "cut between pieces":
        del data[24 + PIECE + 17 :]
    else:
        data = bytearray(media.path(media.add(io.BytesIO(b"other")).sha256).read_bytes())
    path.write_bytes(data)
    with pytest.raises(UserError, match="damaged"):
        list(media.read(one.sha256))


def test_a_source_that_breaks_leaves_nothing(tmp_path: Path) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > PIECE:
                raise OSError(5, "Input/output error")
            return super().read(size)

    with pytest.raises(OSError, match="Input"):
        Media(tmp_path, KEYS).add(Broken(os.urandom(3 * PIECE)))
    assert list(tmp_path.iterdir()) == []


def test_the_type_is_by_content() -> None:
    assert kind_of(b"\xff\xd8\xff\xe0") == "image/jpeg"
    assert kind_of(b"RIFF\x00\x00\x00\x00WEBPVP8 ") == "image/webp"
    assert kind_of(b"MZ") == "application/octet-stream"
