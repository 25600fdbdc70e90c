"""Asking for files and folders, by the system's own dialogs."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_folder(parent: QWidget, title: str, start: Path | None) -> Path | None:
    """A folder that is there; None where the person leaves it."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start or Path.home()))
    return Path(chosen) if chosen else None


def ask_new_file(parent: QWidget, title: str, start: Path) -> Path | None:
    """A file to write; None where the person leaves it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start))
    return Path(chosen) if chosen else None


def ask_files(parent: QWidget, title: str, *, one: bool = False) -> list[Path]:
    """Files that are there; empty where the person leaves it."""
    if one:
        chosen, _ = QFileDialog.getOpenFileName(parent, title)
        return [Path(chosen)] if chosen else []
    several, _ = QFileDialog.getOpenFileNames(parent, title)
    return [Path(path) for path in several]
