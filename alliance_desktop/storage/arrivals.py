"""Files that come in pieces, in any order, in one bundle or in several; named only when whole."""

import hashlib
import io
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from nacl.secret import SecretBox

from alliance_desktop.errors import of_the_system
from alliance_desktop.records.change import MalformedError
from alliance_desktop.storage.keys import sync_folder
from alliance_desktop.storage.media import Media

STALE: Final = 24 * 3600  # seconds after which what a killed import left is swept away
_LIE: Final = "the content of a file is not what its name says"


@dataclass(frozen=True, slots=True)
class Piece:
    """Bytes from `first` up to, not including, `end` of a file."""

    first: int
    end: int
    path: Path | None  # None while only rehearsing
    kept: bool = False  # from a bundle taken in before


@dataclass(slots=True)
class Coming:
    """One file of which not all is here."""

    size: int
    pieces: list[Piece] = field(default_factory=list)
    hashed: int = 0
    digest: Any = field(default_factory=hashlib.sha256)  # of what came in order from the start


class Arrivals:
    """What one bundle brings. Nothing is named until `keep`; `drop` leaves all as before."""

    def __init__(self, media: Media, *, rehearsed: bool = False) -> None:
        """Rehearsed, it writes nothing."""
        self._media, self._rehearsed = media, rehearsed
        self._box = SecretBox(media.pieces_key)
        self._coming: dict[str, Coming] = {}
        self._staged: dict[str, Path | None] = {}
        self._stale: list[Path] = []

    @property
    def whole(self) -> frozenset[str]:
        """The files that have come whole with this bundle."""
        return frozenset(self._staged)

    def take(self, sha256: str, size: int, offset: int, content: bytes) -> None:
        """The next piece; MalformedError where it is none of such a file."""
        if not 0 <= offset <= offset + len(content) <= size:
            raise MalformedError("a piece of a file lies outside it")
        if self._media.has(sha256) or sha256 in self._staged:
            return
        coming = self._coming.setdefault(sha256, Coming(size, self._kept(sha256, size)))
        if coming.size != size:
            raise MalformedError("the pieces of a file differ about its size")
        if coming.hashed == offset:
            coming.digest.update(content)
            coming.hashed += len(content)
        try:
            if content or not size:
                coming.pieces.append(self._piece(offset, content))
            if _covers(coming):
                self._whole(sha256, coming)
        except OSError as problem:
            raise of_the_system(problem, self._media.folder) from problem

    def keep(self) -> None:
        """Names what is whole and keeps the rest for another bundle; it is on disk then."""
        try:
            for sha256, staged in self._staged.items():
                if staged is not None:
                    self._media.name(staged, sha256)
            for sha256, coming in self._coming.items():
                for piece in coming.pieces:
                    if piece.path is not None and not piece.kept:
                        _on_disk(piece.path)
                        piece.path.replace(self._name(sha256, coming.size, piece))
            sync_folder(self._media.folder)
        except OSError as problem:
            raise of_the_system(problem, self._media.folder) from problem
        for path in self._stale:
            path.unlink(missing_ok=True)
        sweep(self._media.folder, "*.part")

    def drop(self) -> None:
        """Forgets what this bundle brought."""
        brought = [p.path for c in self._coming.values() for p in c.pieces if not p.kept]
        for path in [*brought, *self._staged.values()]:
            if path is not None:
                path.unlink(missing_ok=True)

    def _kept(self, sha256: str, size: int) -> list[Piece]:
        pattern = f"{self._media.path(sha256).name}.{size}.*.piece"
        found = []
        for path in self._media.folder.glob(pattern):
            _, _, first, end, _ = path.name.split(".")
            found.append(Piece(int(first), int(end), path, kept=True))
        return found

    def _name(self, sha256: str, size: int, piece: Piece) -> Path:
        name = f"{self._media.path(sha256).name}.{size}.{piece.first}.{piece.end}.piece"
        return self._media.folder / name

    def _piece(self, offset: int, content: bytes) -> Piece:
        if self._rehearsed:
            return Piece(offset, offset + len(content), None)
        path = self._media.folder / f"{os.urandom(8).hex()}.part"
        try:
            path.write_bytes(self._box.encrypt(content))
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return Piece(offset, offset + len(content), path)

    def _whole(self, sha256: str, coming: Coming) -> None:
        in_order = coming.hashed == coming.size
        if in_order and coming.digest.hexdigest() != sha256:
            raise MalformedError(_LIE)
        if self._rehearsed:
            self._staged[sha256] = None
            return
        joined = _Joined(self._contents(coming))
        staged, medium = self._media.stage(joined)
        if medium.sha256 == sha256:
            self._staged[sha256] = staged
            self._forget(coming, coming.pieces)
            del self._coming[sha256]
            return
        staged.unlink()
        kept = [piece for piece in coming.pieces if piece.kept]
        if not kept:
            raise MalformedError(_LIE)
        self._forget(coming, kept)  # what came before was not of this file, or this is not

    def _forget(self, coming: Coming, pieces: list[Piece]) -> None:
        for piece in list(pieces):
            coming.pieces.remove(piece)
            if piece.path is not None and piece.kept:
                self._stale.append(piece.path)  # only once all else is on disk
            elif piece.path is not None:
                piece.path.unlink()

    def _contents(self, coming: Coming) -> Iterator[bytes]:
        at = 0
        for piece in sorted(coming.pieces, key=lambda one: one.first):
            if piece.end > at and piece.path is not None:
                content = self._box.decrypt(piece.path.read_bytes())
                yield content[at - piece.first :]
                at = piece.end


def sweep(folder: Path, pattern: str) -> None:
    """Clears away files that a killed import left, once nobody can be at work on them."""
    before = time.time() - STALE
    for path in folder.glob(pattern):
        with suppress(OSError):
            if path.stat().st_mtime < before:
                path.unlink()


class _Joined(io.RawIOBase):
    """Pieces as one file to read from."""

    def __init__(self, contents: Iterator[bytes]) -> None:
        self._contents, self._rest = contents, b""

    def read(self, size: int = -1) -> bytes:
        pieces, wanted = [self._rest], size - len(self._rest)
        while wanted > 0:
            more = next(self._contents, None)
            if more is None:
                break
            pieces.append(more)
            wanted -= len(more)
        whole = b"".join(pieces)
        self._rest = whole[size:]
        return whole[:size]


def _covers(coming: Coming) -> bool:
    at = 0
    for piece in sorted(coming.pieces, key=lambda one: one.first):
        if piece.first > at:
            return False
        at = max(at, piece.end)
    return at == coming.size


def _on_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
