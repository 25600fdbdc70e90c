"""Files that come in pieces: in any order, over several bundles, whole or not at all."""

import hashlib
import os
import random
from itertools import pairwise
from pathlib import Path

import pytest

from alliance_desktop.errors import UserError
from alliance_desktop.records.change import MalformedError
from alliance_desktop.storage.arrivals import Arrivals
from alliance_desktop.storage.keys import Keys
from alliance_desktop.storage.media import PIECE, Media
from tests.disks import small_disk

CONTENT = os.urandom(2 * PIECE + 12_345)
NAME = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def media(tmp_path: Path) -> Media:
    return Media(tmp_path, Keys(bytes(range(32))))


def give(arrivals: Arrivals, first: int, end: int) -> None:
    arrivals.take(NAME, len(CONTENT), first, CONTENT[first:end])


@pytest.mark.parametrize("seed", range(8))
def test_pieces_in_any_order_over_any_bundles_make_the_file(media: Media, seed: int) -> None:
    chance = random.Random(seed)
    cuts = sorted({0, len(CONTENT), *chance.sample(range(len(CONTENT)), 7)})
    pieces = [(a, min(b + chance.randrange(500), len(CONTENT))) for a, b in pairwise(cuts)]
    chance.shuffle(pieces)
    while pieces:
        arrivals = Arrivals(media)
        for first, end in pieces[:3]:
            give(arrivals, first, end)
        del pieces[:3]
        assert not media.has(NAME)
        arrivals.keep()
    assert b"".join(media.read(NAME)) == CONTENT
    assert [path.name for path in media.folder.iterdir()] == [media.path(NAME).name]


def test_nothing_is_named_before_all_is_well(media: Media) -> None:
    arrivals = Arrivals(media)
    give(arrivals, 0, len(CONTENT))
    assert arrivals.whole == {NAME}
    assert not media.has(NAME)
    arrivals.drop()
    assert list(media.folder.iterdir()) == []


def test_a_rehearsal_writes_nothing(media: Media) -> None:
    arrivals = Arrivals(media, rehearsed=True)
    give(arrivals, PIECE, len(CONTENT))
    give(arrivals, 0, PIECE)
    assert arrivals.whole == {NAME}
    arrivals.keep()
    assert list(media.folder.iterdir()) == []


@pytest.mark.parametrize("rehearsed", [False, True])
def test_a_lie_is_found(media: Media, *, rehearsed: bool) -> None:
    arrivals = Arrivals(media, rehearsed=rehearsed)
    with pytest.raises(MalformedError, match="not what its name says"):
        arrivals.take(NAME, 5, 0, b"other")
    arrivals.drop()
    assert list(media.folder.iterdir()) == []


@pytest.mark.parametrize(
    ("size", "offset", "content"), [(3, 0, b"four"), (9, 8, b"xy"), (9, -1, b"x"), (9, 2**53, b"x")]
)
def test_a_piece_lies_within_its_file(media: Media, size: int, offset: int, content: bytes) -> None:
    with pytest.raises(MalformedError, match="outside"):
        Arrivals(media).take(NAME, size, offset, content)


def test_what_others_put_between_does_not_stay(media: Media) -> None:
    """Somebody sent false pieces before; the true ones still make the file."""
    bad = Arrivals(media)
    bad.take(NAME, len(CONTENT), 0, b"x" * PIECE)
    bad.keep()
    good = Arrivals(media)
    give(good, PIECE, len(CONTENT))
    assert not good.whole
    give(good, 0, PIECE)
    good.keep()
    assert b"".join(media.read(NAME)) == CONTENT


def test_a_full_disk_is_said(media: Media, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 512) as disk:
        media.folder = disk
        arrivals = Arrivals(media)
        with pytest.raises(UserError, match="There is no room left in"):
            give(arrivals, 0, PIECE)
        arrivals.drop()


def test_what_a_killed_import_left_is_swept_away_after_a_day(media: Media) -> None:
    old, new = media.folder / "a.part", media.folder / "b.part"
    for path in (old, new):
        path.write_bytes(b"x")
    os.utime(old, (1, 1))
    Arrivals(media).keep()
    assert list(media.folder.iterdir()) == [new]
