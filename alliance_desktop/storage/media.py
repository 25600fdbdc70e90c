"""Photos and documents: files by their content, each encrypted beside the store.

A file's name on disk is an HMAC of its hash, so that nobody can tell who has which picture.
"""

import hashlib
import hmac
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_ABYTES,
    crypto_secretstream_xchacha20poly1305_HEADERBYTES,
    crypto_secretstream_xchacha20poly1305_init_pull,
    crypto_secretstream_xchacha20poly1305_init_push,
    crypto_secretstream_xchacha20poly1305_pull,
    crypto_secretstream_xchacha20poly1305_push,
    crypto_secretstream_xchacha20poly1305_state,
    crypto_secretstream_xchacha20poly1305_TAG_FINAL,
    crypto_secretstream_xchacha20poly1305_TAG_MESSAGE,
)

from alliance_desktop.errors import UserError, label
from alliance_desktop.storage.keys import Keys, sync_folder

PIECE: Final = 2**20  # bytes encrypted at once, so that memory does not grow with the file

_SIGNS: Final = (
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"%PDF-", 0, "application/pdf"),
    (b"WEBP", 8, "image/webp"),
    (b"ftypheic", 4, "image/heic"),
    (b"II*\x00", 0, "image/tiff"),
    (b"MM\x00*", 0, "image/tiff"),
)


@dataclass(frozen=True, slots=True)
class Medium:
    """A file by its content."""

    sha256: str
    bytes: int
    type: str


class Source(Protocol):
    """What content is read from."""

    def read(self, size: int, /) -> bytes:
        """At most so many bytes; fewer only at the end."""
        ...


class Media:
    """The folder of media of one store."""

    def __init__(self, folder: Path, keys: Keys) -> None:
        """Makes the folder where it is not there."""
        self.folder = folder
        self._key, self._names = keys.of("media"), keys.of("names")
        self.pieces_key = keys.of("pieces")
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, sha256: str) -> Path:
        """Where a file lies, or would."""
        return self.folder / hmac.digest(self._names, bytes.fromhex(sha256), "sha256").hex()

    def has(self, sha256: str) -> bool:
        """Whether a file is here whole."""
        return self.path(sha256).exists()

    def size(self, sha256: str) -> int:
        """The bytes of a file that is here."""
        head = crypto_secretstream_xchacha20poly1305_HEADERBYTES
        sealed = self.path(sha256).stat().st_size - head
        more = crypto_secretstream_xchacha20poly1305_ABYTES
        return sealed - more * -(-sealed // (PIECE + more))

    def count(self) -> int:
        """How many files are here whole."""
        return sum(1 for path in self.folder.iterdir() if not path.suffix)

    def add(self, source: BinaryIO) -> Medium:
        """Takes a file in, on disk when this returns; the same content is kept once."""
        staged, medium = self.stage(source)
        try:
            self.name(staged, medium.sha256)
        except BaseException:
            staged.unlink(missing_ok=True)
            raise
        sync_folder(self.folder)
        return medium

    def stage(self, source: Source) -> tuple[Path, Medium]:
        """Encrypts a file into one that has no name yet, on disk when this returns."""
        part = self.folder / f"{os.urandom(8).hex()}.part"
        digest, size, start = hashlib.sha256(), 0, b""
        try:
            with part.open("xb") as target:
                state = crypto_secretstream_xchacha20poly1305_state()
                target.write(crypto_secretstream_xchacha20poly1305_init_push(state, self._key))
                for piece, last in _pieces(source):
                    start = start or piece[:16]
                    digest.update(piece)
                    size += len(piece)
                    target.write(_sealed(state, piece, last=last))
                target.flush()
                os.fsync(target.fileno())
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        return part, Medium(digest.hexdigest(), size, kind_of(start))

    def name(self, staged: Path, sha256: str) -> None:
        """Gives a staged file its name; the folder is not yet synced."""
        staged.replace(self.path(sha256))

    def forget(self, names: Iterable[str]) -> None:
        """Destroys files, by their names in this folder, where they are here."""
        for name in names:
            (self.folder / name).unlink(missing_ok=True)
        sync_folder(self.folder)

    def read(self, sha256: str) -> Iterator[bytes]:
        """The content in pieces; UserError where it is damaged, after what was sound."""
        digest = hashlib.sha256()
        with self.path(sha256).open("rb") as source:
            state = crypto_secretstream_xchacha20poly1305_state()
            header = source.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES)
            try:
                crypto_secretstream_xchacha20poly1305_init_pull(state, header, self._key)
                tag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
                while tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL:
                    sealed = source.read(PIECE + crypto_secretstream_xchacha20poly1305_ABYTES)
                    piece, tag = crypto_secretstream_xchacha20poly1305_pull(state, sealed)
                    digest.update(piece)
                    yield piece
            except (RuntimeError, ValueError) as problem:
                raise UserError(_DAMAGED) from problem
        if digest.hexdigest() != sha256:
            raise UserError(_DAMAGED)


_DAMAGED: Final = label(
    "A photo or document of this store is damaged. Ask a colleague for it again."
)


def _pieces(source: Source) -> Iterator[tuple[bytes, bool]]:
    """Pieces of a file, each with whether it is the last; an empty file is one empty piece."""
    piece = source.read(PIECE)
    while True:
        after = source.read(PIECE)
        yield piece, not after
        if not after:
            return
        piece = after


def _sealed(
    state: crypto_secretstream_xchacha20poly1305_state, piece: bytes, *, last: bool
) -> bytes:
    tag = (
        crypto_secretstream_xchacha20poly1305_TAG_FINAL
        if last
        else crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
    )
    return bytes(crypto_secretstream_xchacha20poly1305_push(state, piece, tag=tag))


def kind_of(start: bytes) -> str:
    """The media type by the first 16 bytes; a name says nothing."""
    for sign, at, type_ in _SIGNS:
        if start[at : at + len(sign)] == sign:
            return type_
    return "application/octet-stream"
