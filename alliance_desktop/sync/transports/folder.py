"""A folder that several laptops share: a stick, a network share, one that a cloud keeps alike.

Each laptop writes only in a folder of its own in it, under new names; nothing found there is ever
written over, moved or locked. A copy that a cloud made of a file is the same file again; one that
has arrived in part only is refused by whoever reads it, and is whole the next time.
"""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from alliance_desktop.errors import UserError
from alliance_desktop.sync.transports import file

ENDING: Final = ".alliance"


def own(folder: Path, device: str) -> Path:
    """Where a device writes in a shared folder; not made yet.

    Named by the first eight digits of its id: who is behind it is nobody’s business who finds it.
    """
    return folder / "alliance" / device[:8]


def ready(folder: Path, device: str) -> Path:
    """The same, made. UserError where the folder is gone or can't be written to."""
    if not folder.is_dir():
        raise UserError("{0} is not there. Put the stick in, or choose another folder.", folder)
    mine = own(folder, device)
    try:
        mine.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UserError(
            "Nothing can be written to {0} ({1}). Choose another folder.", folder, problem.strerror
        ) from problem
    return mine


def unknown(folder: Path, known: Collection[str]) -> Iterator[tuple[Path, bool]]:
    """Every bundle in a folder, by name, and whether its SHA-256 is not among the known ones.

    A file that can't be read now is left out: it is there the next time.
    """
    seen = set(known)
    for path in sorted(folder.rglob("*" + ENDING)):
        if path.name.startswith(".") or not path.is_file():
            continue
        try:
            _, sha256 = file.measure(path)
        except OSError:
            continue
        yield path, sha256 not in seen
        seen.add(sha256)
