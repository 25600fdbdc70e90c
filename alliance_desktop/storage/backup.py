"""Backups: one new, verified, still encrypted folder each; and bringing one back."""

import os
import shutil
from pathlib import Path
from typing import Final

from alliance_desktop.errors import UserError, of_the_system
from alliance_desktop.storage.engine import in_words, open_engine
from alliance_desktop.storage.keys import Keys, sync_folder
from alliance_desktop.storage.store import Store

FILES: Final = ("slots.json",)


def make(store: Store, folder: Path, keys: Keys, to: Path, name: str) -> Path:
    """A backup of a store in a new folder of `to`, opened again and found sound."""
    to.mkdir(parents=True, exist_ok=True)
    target, part = to / name, to / f"{name}.part"
    if target.exists() or part.exists():
        raise UserError("There is a backup {0} already. Wait a second and try again.", target)
    try:
        part.mkdir()
        store.copy_to(part / store.path.name)
        for kept in FILES:
            shutil.copyfile(folder / kept, part / kept)
        if (folder / "media").is_dir():
            shutil.copytree(folder / "media", part / "media")
        _check(part / store.path.name, keys)
        for path in (one for one in part.rglob("*") if one.is_file()):
            with path.open("rb+") as file:
                os.fsync(file.fileno())
        part.rename(target)
        sync_folder(to)
    except OSError as problem:
        shutil.rmtree(part, ignore_errors=True)
        raise of_the_system(problem, to) from problem
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return target


def bring_back(backup: Path, folder: Path) -> None:
    """Copies a backup into an empty folder; UserError where there is something already."""
    if not (backup / "slots.json").is_file():
        raise UserError("{0} is no backup. Choose the folder that `backup` made.", backup)
    if folder.exists() and any(folder.iterdir()):
        raise UserError("{0} is not empty. Restore into a new folder.", folder)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(backup, folder, dirs_exist_ok=True)


def _check(path: Path, keys: Keys) -> None:
    engine = open_engine(path, keys.of("database"))
    try:
        with in_words(path), engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
            rows = connection.exec_driver_sql("PRAGMA integrity_check").all()
    finally:
        engine.dispose()
    if pages or [tuple(row) for row in rows] != [("ok",)]:
        raise UserError("The backup does not read back as it was written. Use another disk.")
