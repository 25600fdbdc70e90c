"""Backups: whole ones wherever somebody wants them, rolling ones in the store's own folder.

A whole backup has all it takes to bring a store back elsewhere. A rolling one is made before each
import and has the database alone: keys and media stay the store's, so that a passphrase that was
changed, slots that were destroyed and photos that were erased do not live on in it.
"""

import os
import shutil
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from alliance_desktop.errors import UserError, of_the_system
from alliance_desktop.storage.engine import in_words, open_engine
from alliance_desktop.storage.keys import SLOTS, Keys, sync_folder
from alliance_desktop.storage.store import Store

ROLLING: Final = "backups"  # the folder of rolling ones
KEPT: Final = 5  # of the latest
DAYS: Final = 7  # and the last of each day, for as many days on which one was made
PATTERN: Final = "alliance-????????-??????*-*"  # two in one second have their order, too


def make(store: Store, folder: Path, keys: Keys, to: Path, name: str) -> Path:
    """A whole backup in a new folder of `to`, opened again and found sound."""
    to.mkdir(parents=True, exist_ok=True)
    target, part = to / name, to / f"{name}.part"
    if target.exists() or part.exists():
        raise UserError("There is a backup {0} already. Wait a second and try again.", target)
    try:
        part.mkdir()
        shutil.copyfile(folder / SLOTS, part / SLOTS)
        if (folder / "media").is_dir():
            shutil.copytree(folder / "media", part / "media")
        store.copy_to(part / store.path.name)
        _see_through(part, keys, ("cipher_integrity_check", "integrity_check"))
        part.rename(target)
        sync_folder(to)
    except OSError as problem:
        shutil.rmtree(part, ignore_errors=True)
        raise of_the_system(problem, to) from problem
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return target


def roll(store: Store, folder: Path, keys: Keys, now: datetime, state: str) -> None:
    """A rolling backup, where the store's `state` (a short text) is not that of the latest.

    Those too many are deleted; all but the latest, where there is no room for another.
    """
    before = rolling(folder)
    if before and before[0].name.endswith(f"-{state}"):
        return
    name = f"alliance-{now:%Y%m%d-%H%M%S%f}-{state}"
    try:
        _roll(store, keys, folder / ROLLING, name)
    except UserError:
        if len(before) < 2:
            raise
        for one in before[1:]:
            shutil.rmtree(one)
        _roll(store, keys, folder / ROLLING, name)
    for one in too_many(rolling(folder)):
        shutil.rmtree(one)


def _roll(store: Store, keys: Keys, to: Path, name: str) -> None:
    part = to / "new.part"
    try:
        shutil.rmtree(part, ignore_errors=True)  # of a death
        part.mkdir(parents=True)
        store.copy_pages(part / store.path.name)
        _see_through(part, keys, ("cipher_integrity_check", "quick_check"))
        part.rename(to / name)
        sync_folder(to)
    except OSError as problem:
        raise of_the_system(problem, to) from problem
    finally:
        shutil.rmtree(part, ignore_errors=True)


def rolling(folder: Path) -> list[Path]:
    """The rolling backups of the store in a folder, the latest first."""
    return sorted((folder / ROLLING).glob(PATTERN), reverse=True)


def too_many(found: list[Path]) -> list[Path]:
    """Those, of some with the latest first, that need not be kept."""
    last_of_day: dict[str, Path] = {}
    for one in found:
        last_of_day.setdefault(one.name.split("-")[1], one)
    kept = {*found[:KEPT], *list(last_of_day.values())[:DAYS]}
    return [one for one in found if one not in kept]


def forget(folder: Path) -> None:
    """Deletes the rolling backups: they hold what has been erased."""
    for one in rolling(folder):
        shutil.rmtree(one)


def home_of(backup: Path) -> Path:
    """Where the keys and media of a backup are; UserError where it is none."""
    store = backup.parent.parent
    home = store if backup.parent.name == ROLLING and not (backup / SLOTS).exists() else backup
    if not (home / SLOTS).is_file() or not any(backup.glob("*.db")):
        raise UserError("{0} is no backup. Choose the folder that `backup` made.", backup)
    return home


def bring_back(backup: Path, folder: Path) -> None:
    """Copies a backup into an empty folder; UserError where there is something already."""
    home = home_of(backup)
    if folder.exists() and any(folder.iterdir()):
        raise UserError("{0} is not empty. Restore into a new folder.", folder)
    there = folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copytree(backup, folder, dirs_exist_ok=True)
        if home != backup:
            shutil.copyfile(home / SLOTS, folder / SLOTS)
            if (home / "media").is_dir():
                shutil.copytree(home / "media", folder / "media")
    except OSError as problem:
        for path in folder.iterdir() if folder.exists() else ():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        if not there:
            folder.rmdir()
        raise of_the_system(problem, folder) from problem


def _see_through(part: Path, keys: Keys, checks: Sequence[str]) -> None:
    """Opens a copied database, looks whether it is sound, and sees all that is there onto disk."""
    for path in part.glob("*.db"):
        engine = open_engine(path, keys.of("database"))
        try:
            with in_words(path), engine.connect() as connection:
                said = [connection.exec_driver_sql(f"PRAGMA {one}").all() for one in checks]
        finally:
            engine.dispose()
        if {str(row[0]) for rows in said for row in rows} != {"ok"}:
            raise UserError("The backup does not read back as it was written. Use another disk.")
    for path in (one for one in part.rglob("*") if one.is_file()):
        with path.open("rb+") as file:
            os.fsync(file.fileno())
