"""Sticks and shares that are mounted now: what people carry files on."""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

_MOUNTED: Final = ("/media/", "/run/media/", "/Volumes/", "/mnt/")
BUNDLES: Final = "*.alliance"


@dataclass(frozen=True, slots=True)
class Carrier:
    """A stick: what it is called, where it is, how many of our files lie on it."""

    name: str
    path: Path
    files: int
    writable: bool


def carriers() -> list[Carrier]:
    """The sticks that are in now, by name."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        if volume.isValid() and volume.isReady() and _carried(volume):
            path = Path(volume.rootPath())
            name = volume.name() or path.name or str(path)
            found.append(Carrier(name, path, count_files(path), not volume.isReadOnly()))
    return sorted(found, key=lambda one: one.name)


def _carried(volume: QStorageInfo) -> bool:
    """Whether it is likely to be pulled out: not the system's own disk."""
    root = volume.rootPath()
    if sys.platform == "win32":
        return not root.upper().startswith(os.environ.get("SYSTEMDRIVE", "C:").upper())
    return any(root.startswith(start) for start in _MOUNTED)


def count_files(folder: Path) -> int:
    """How many of our files lie in a folder, and in folders of it."""
    return sum(1 for _ in _files(folder))


def _files(folder: Path) -> Iterator[Path]:
    try:
        yield from folder.glob(BUNDLES)
        yield from folder.glob(f"*/{BUNDLES}")
    except OSError:
        return
