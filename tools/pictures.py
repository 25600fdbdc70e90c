"""Makes the pictures of docs/pictures: every page of the window, from a store of invented records.

python tools/pictures.py                        every page, English and Ukrainian
python tools/pictures.py needs home --all       some pages in every variant, into build/pictures
"""

import argparse
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).parents[1]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")
os.environ.setdefault("ALLIANCE_KEY_MEMORY", str(8 * 2**20))

import shiboken6  # noqa: E402 - after the settings above
from PIL import Image  # noqa: E402
from PySide6.QtCore import QEventLoop, QLocale, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from alliance_desktop.settings import Settings, Theme  # noqa: E402
from alliance_desktop.storage.recovery import RecoveryKey  # noqa: E402
from alliance_desktop.ui.desktop import Desktop  # noqa: E402
from alliance_desktop.ui.first_run import Welcome  # noqa: E402
from alliance_desktop.ui.first_steps import AskStep, BeginStep, JoinStep, KeyStep  # noqa: E402
from alliance_desktop.ui.go_to import GoTo  # noqa: E402
from alliance_desktop.ui.keys import Keyboard  # noqa: E402
from alliance_desktop.ui.look import Look  # noqa: E402
from alliance_desktop.ui.pages import PAGES  # noqa: E402
from alliance_desktop.ui.recover import Recover  # noqa: E402
from alliance_desktop.ui.session import Session  # noqa: E402
from alliance_desktop.ui.translations import LANGUAGES, Language, Translations  # noqa: E402
from alliance_desktop.ui.unlock import Door, Unlock  # noqa: E402
from alliance_desktop.ui.window import Window  # noqa: E402
from alliance_desktop.ui.words import Words  # noqa: E402
from alliance_desktop.workspace import Clock, Workspace, listing  # noqa: E402
from alliance_desktop.workspace.demonstrating import demonstrate  # noqa: E402

EVENING = 1_778_228_520_000  # 8 May 2026, 11:22 in Kharkiv, in milliseconds
STEPS = ("unlock", "recover", "welcome", "begin", "key", "asked", "join")
# the record that the picture of a page shows
SHOWN = {
    "needs": ("need", "Roof of Lyceum 4"),
    "commitments": ("commitment", "Roofing slates"),
    "assessments": ("needs_assessment", "Izium"),
}
DIALOGS = ("settings", "help", "go_to", "about", "report")


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: what, in which language, and how it is looked at."""

    page: str
    language: Language
    theme: Theme = Theme.LIGHT
    text_size: int = 100
    size: tuple[int, int] = (1440, 900)
    variant: str = ""

    @property
    def name(self) -> str:
        """Of the file."""
        parts = (self.page, self.language.code, self.variant)
        return "-".join(part for part in parts if part) + ".png"


def variants(shot: Shot) -> Iterator[Shot]:
    """The same page as others see it."""
    yield shot
    yield replace(shot, theme=Theme.DARK, variant="dark")
    yield replace(shot, theme=Theme.CONTRAST, variant="contrast")
    yield replace(shot, text_size=150, variant="150")
    yield replace(shot, size=(1024, 600), variant="1024x600")
    yield replace(shot, size=(960, 600), variant="960x600")
    yield replace(shot, size=(800, 560), variant="narrow")


class Studio:
    """One application and one workspace for all pictures."""

    def __init__(self, workspace: Workspace) -> None:
        """Dressed for the first shot when that is taken."""
        self.look = Look(Theme.LIGHT)
        self.translations = Translations()
        self.workspace = workspace

    def take(self, shot: Shot, to: Path) -> None:
        """Takes one picture."""
        self.look.choose(shot.theme, shot.text_size)
        self.translations.use(shot.language)
        with self.scene(shot) as widget:
            widget.resize(*shot.size)
            widget.show()
            widget.activateWindow()
            widget.setFocus()
            wait(150)
            if isinstance(widget, Window):
                self._open_record(widget, shot.page)
                wait(150)
            dialog = next((one for one in widget.findChildren(QDialog) if one.isVisible()), None)
            picture = (dialog or widget).grab()
            if dialog is None and (picture.width(), picture.height()) != shot.size:
                print(f"{shot.name}: wants {widget.minimumSizeHint().toTuple()}")
            picture.save(str(to / shot.name))
            shrink(to / shot.name)

    @contextmanager
    def scene(self, shot: Shot) -> Iterator[QWidget]:
        """What the picture is of."""
        if shot.page in STEPS:
            widget = self._step(shot)
            yield widget
            widget.deleteLater()
            return
        if shot.page in DIALOGS:
            yield from self._dialog(shot)
            return
        locale = QLocale(shot.language.locale)
        session = Session(self.workspace, self.look, locale, inline=True)
        window = Window(session, PAGES)
        window.show_page(shot.page)
        yield window
        window.deleteLater()
        session.deleteLater()

    def _open_record(self, window: Window, page: str) -> None:
        kind, words = SHOWN.get(page, ("", ""))
        for one in listing.find(self.workspace, [kind], words, 1) if kind else ():
            window.open_record(kind, one.id)

    def _dialog(self, shot: Shot) -> Iterator[QWidget]:
        app = QApplication.instance()
        assert app is not None  # noqa: S101 - made in main
        chosen = Settings(shot.language.code, shot.theme, shot.text_size)
        desktop = Desktop(self.look, Keyboard(app), chosen)
        desktop.session = Session(
            self.workspace, self.look, QLocale(shot.language.locale), inline=True
        )
        desktop.show_window()
        match shot.page:
            case "settings":
                desktop.dialogs.show_settings()
            case "help":
                desktop.dialogs.show_help("needs")
            case "go_to":
                desktop.dialogs.show_go_to()
                dialog = desktop.findChild(GoTo)
                if dialog is not None:
                    dialog.field.setText("Izi" if shot.language.code == "en" else "Ізю")
            case "about":
                desktop.dialogs.show_about()
            case _:
                desktop.dialogs.report(ValueError("never shown"))
        yield desktop
        desktop.session = None
        shiboken6.delete(desktop)  # with its translators

    def _step(self, shot: Shot) -> QWidget:
        name, person = str(self.workspace.about["name"]), "Marta Lindqvist"
        door = Door(Path("store"), name=name, person=person, locked_at="19:02")
        words = RecoveryKey(bytes(range(32))).words.split()
        match shot.page:
            case "unlock":
                unlock = Unlock(self.look, door, shot.language)
                unlock.field.edit.setText("correct horse battery")
                return unlock
            case "recover":
                return Recover(self.look, door)
            case "welcome":
                return Welcome(self.look, shot.language, can_leave=False)
            case "begin":
                return BeginStep(self.look)
            case "key":
                return KeyStep(self.look, words)
            case "asked":
                return AskStep(self.look, words)
            case _:
                return JoinStep(self.look, Words(QLocale(shot.language.locale)))


def shrink(file: Path) -> None:
    """A palette of 256 colours is enough for a window, and a fifth of the bytes."""
    with Image.open(file) as picture:
        smaller = picture.convert("RGB").quantize(
            256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE
        )
    smaller.save(file, optimize=True)


def wait(milliseconds: int) -> None:
    """Lets the window settle."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    """Makes what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", nargs="*", help="Pages and steps; every page if none is named.")
    parser.add_argument("--all", action="store_true", help="Every language and variant.")
    parser.add_argument("--out", type=Path, help="Where to; docs/pictures, or build/pictures.")
    options = parser.parse_args()
    to = options.out or ROOT / ("build" if options.all else "docs") / "pictures"
    to.mkdir(parents=True, exist_ok=True)
    pages = options.pages or [*(page.key for page in PAGES), "unlock", "welcome"]
    languages = LANGUAGES if options.all else LANGUAGES[:2]
    plain = [Shot(page, language) for page in pages for language in languages]
    shots = [one for shot in plain for one in (variants(shot) if options.all else [shot])]
    app = QApplication(["pictures", "-style", "fusion"])
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ALLIANCE_HOME"] = folder
        clock = Clock(lambda: EVENING, lambda: 180)
        with demonstrate(Path(folder) / "store", clock) as workspace:
            studio = Studio(workspace)
            for shot in shots:
                studio.take(shot, to)
                app.processEvents()
    print(f"{len(shots)} pictures are in {to}.")


if __name__ == "__main__":
    main()
