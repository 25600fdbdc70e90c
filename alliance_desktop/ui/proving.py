"""Proof that windows work in an installation: font, icons, languages, and every page opened."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QImage, QRawFont

from alliance_desktop.errors import label
from alliance_desktop.ui.actions import WINDOW_COMMANDS
from alliance_desktop.ui.desktop import Desktop
from alliance_desktop.ui.look import FAMILY, Look
from alliance_desktop.ui.translations import LANGUAGES, Translations, translated
from alliance_desktop.workspace import Workspace
from alliance_desktop.workspace.proving import PASSPHRASE, TOLD, NotProvenError

LETTERS: Final = "АҐЄІЇЬЮЯæøåÆØÅ№’–"
TEXT_OF_QT: Final = ("QPlatformTheme", "Cancel")
TEXT_OF_OURS: Final = label("Needs")


def self_test(desktop: Desktop, folder: Path) -> int:
    """Proves all with the store in a folder; what it says goes into a file there. The exit code."""
    with (folder / TOLD).open("w", encoding="utf-8") as told:
        try:
            for name, text in _proofs(desktop, folder / "marta"):
                told.write(f"{name}: {text}\n")
        except Exception as problem:
            told.write(f"{type(problem).__name__}: {problem}\n")
            return 1
    return 0


def _proofs(desktop: Desktop, store: Path) -> Iterator[tuple[str, str]]:
    yield "Font", _font(desktop.look)
    yield "Icons", _icons(desktop.look)
    yield "Languages", _languages(desktop.translations)
    yield "Window", _window(desktop, store)


def _font(look: Look) -> str:
    if FAMILY not in QFontDatabase.families():
        raise NotProvenError(f"{FAMILY} is not there")
    drawn = QRawFont.fromFont(look.font("body"))
    lacking = [letter for letter in LETTERS if not drawn.supportsCharacter(ord(letter))]
    if lacking or drawn.familyName() != FAMILY:
        raise NotProvenError(f"{drawn.familyName()} is used, without {''.join(lacking)}")
    return f"{FAMILY}, with the letters of all our languages"


def _icons(look: Look) -> str:
    names = sorted({command.icon for command in WINDOW_COMMANDS if command.icon})
    blank = [name for name in names if _is_blank(look.pixmap(name).toImage())]
    if blank:
        raise NotProvenError(f"{', '.join(blank)} are blank")
    return f"{len(names)} drawn"


def _languages(translations: Translations) -> str:
    before = translations.language
    said = {}
    for language in LANGUAGES:
        translations.use(language)
        said[language.name] = QCoreApplication.translate(*TEXT_OF_QT), translated(TEXT_OF_OURS)
    translations.use(before)
    if any(len({*texts}) != len(LANGUAGES) for texts in zip(*said.values(), strict=True)):
        raise NotProvenError(f"texts are not translated: {said}")
    return ", ".join(said)


def _window(desktop: Desktop, store: Path) -> str:
    begun = time.perf_counter()
    desktop.enter(Workspace.open(store, PASSPHRASE), store)
    desktop.show()
    window = desktop.window_shown
    if window is None:
        raise NotProvenError("the store did not open")
    pages = [name for name in window.commands if name.startswith("page.")]
    for name in pages:
        window.commands[name].trigger()
        QCoreApplication.processEvents()
        if _is_blank(desktop.grab().toImage()):
            raise NotProvenError(f"{name} is blank")
    desktop.close()
    return f"opened, {len(pages)} pages shown, closed, in {time.perf_counter() - begun:.1f} s"


def _is_blank(image: QImage) -> bool:
    """Whether it is of one colour all over."""
    small = image.scaled(64, 64)
    return len({small.pixel(x, y) for x in range(64) for y in range(64)}) < 2
