"""A file on a stick, in a mail, in a folder: written once under a new name, and read again."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from alliance_desktop.errors import UserError, of_the_system


def send(path: Path, write: Callable[[BinaryIO], None]) -> tuple[int, str]:
    """Writes a file whole or not at all: size in bytes and SHA-256, both of what was read back.

    UserError where the carrier is full or gone, or gives back something else.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("xb") as target:
            tally = _Tally(target)
            write(tally)  # type: ignore[arg-type]
            target.flush()
            os.fsync(target.fileno())
        size, sha256 = _same(part, tally)
        part.rename(path)
        _sync(path.parent)
    except OSError as problem:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise of_the_system(problem, path.parent) from problem
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    return size, sha256


def free(path: Path) -> Path:
    """A path where nothing is yet; a file found on a carrier is never written over."""
    if path.exists():
        raise UserError(
            "There is a file {0} already. It was left alone; choose another.", path.name
        )
    return path


def room(to: Path) -> int | None:
    """Bytes that are free where a file is to be written; None where nobody can tell."""
    for folder in (to, *to.absolute().parents):
        if folder.is_dir():
            try:
                return shutil.disk_usage(folder).free
            except OSError:
                return None
    return None


def place_name(path: Path) -> str:
    """What people call the place of a file: the stick, or the folder."""
    whole = path.absolute()
    for folder in whole.parents:
        if folder.is_mount() if os.name == "posix" else folder == folder.parent:
            name = folder.name or folder.drive
            return name or whole.parent.name
    return whole.parent.name


def _same(part: Path, tally: "_Tally") -> tuple[int, str]:
    """Size and SHA-256 of what the carrier gives back, which must be what was written."""
    found = measure(part)
    if found != (tally.size, tally.digest.hexdigest()):
        raise UserError("{0} does not give back what was written. Use another stick.", part.parent)
    return found


def measure(path: Path) -> tuple[int, str]:
    """Size in bytes and SHA-256 of a file."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256")
    return path.stat().st_size, digest.hexdigest()


def receive(path: Path, folder: Path, tell: Callable[[int], None]) -> tuple[Path, str, int]:
    """Copies a file, still encrypted, into a folder of ours; the copy, its SHA-256 and its bytes.

    What is imported is this copy, so that the stick may be pulled out. `tell` hears how many bytes
    were copied, and stops it by raising.
    """
    copy = folder / f"{os.urandom(8).hex()}.bundle"
    digest, size = hashlib.sha256(), 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with copy.open("xb") as target:
            for piece in _pieces(path):
                digest.update(piece)
                target.write(piece)
                size += len(piece)
                tell(len(piece))
    except OSError as problem:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
        raise of_the_system(problem, folder) from problem
    except BaseException:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
        raise
    return copy, digest.hexdigest(), size


def _pieces(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as source:
            while piece := source.read(2**20):
                yield piece
    except OSError as problem:
        raise UserError(
            "{0} could not be read ({1}). Put the stick in again, or ask for the file again.",
            path.name,
            problem.strerror,
        ) from problem


class _Tally:
    """A file to write to that remembers what was written."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self.digest = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> int:
        self.digest.update(data)
        self.size += len(data)
        return self._target.write(data)

    def flush(self) -> None:
        self._target.flush()


def _sync(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
