"""Real disks for tests: a small one that fills, one that may only be read."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def _run(*command: str | Path) -> bool:
    try:
        done = subprocess.run(command, check=False, capture_output=True)  # noqa: S603
    except FileNotFoundError:
        return False
    return done.returncode == 0


@contextmanager
def small_disk(folder: Path, kibibytes: int) -> Iterator[Path]:
    """A disk of its own in a folder; the test is skipped where it may not be mounted."""
    folder.mkdir()
    if not _run("mount", "-t", "tmpfs", "-o", f"size={kibibytes}k", "tmpfs", folder):
        pytest.skip("only root may mount a small disk")
    try:
        yield folder
    finally:
        _run("umount", "-l", folder)


def resize(folder: Path, kibibytes: int) -> None:
    """Makes a small disk larger or smaller."""
    assert _run("mount", "-o", f"remount,size={kibibytes}k", folder)


def fill(folder: Path, leave: int) -> Path:
    """Fills a disk but for some bytes, with a file that can be deleted again."""
    filler = folder / "filler"
    free = os.statvfs(folder)
    filler.write_bytes(bytes(max(0, free.f_bavail * free.f_frsize - leave)))
    return filler


@contextmanager
def read_only(path: Path) -> Iterator[None]:
    """A folder or file that may only be read: for root by a mount, else by its permissions."""
    if os.geteuid() != 0:
        mode = path.stat().st_mode
        path.chmod(mode & ~0o222)
        try:
            yield
        finally:
            path.chmod(mode)
        return
    if not _run("mount", "--bind", path, path):
        pytest.skip("nothing may be mounted here, and permissions do not bind root")
    try:
        assert _run("mount", "-o", "remount,bind,ro", path)
        yield
    finally:
        _run("umount", "-l", path)
