"""The languages of the windows, and the change from one to another while the program runs."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from alliance_desktop.errors import Told
from alliance_desktop.records.codelists import resources


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its code, its locale, and its name in itself."""

    code: str
    locale: str
    name: str


LANGUAGES: Final = (
    Language("en", "en_GB", "English"),
    Language("uk", "uk_UA", "Українська"),
    Language("da", "da_DK", "Dansk"),
)


def language_for(chosen: str | None) -> Language:
    """The language a person chose, else the first of the system's that we have, else English."""
    wanted = [chosen] if chosen else QLocale.system().uiLanguages()
    for code in wanted:
        for language in LANGUAGES:
            if language.code == str(code).replace("_", "-").split("-")[0]:
                return language
    return LANGUAGES[0]


def translated(text: str) -> str:
    """A text marked by label(), or the template of a UserError, in the language in force."""
    return QCoreApplication.translate("", text)


def sentence(problem: Told) -> str:
    """What a problem of the world says, in the language in force."""
    return problem.told(translated)


class Translations(QObject):
    """Puts a language into force for the whole application."""

    def __init__(self, parent: QObject | None = None) -> None:
        """None yet: the texts of the source are English."""
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self.language = LANGUAGES[0]

    def use(self, language: Language) -> None:
        """Takes another language; windows made from now on speak it."""
        self.end()
        self.language = language
        QLocale.setDefault(QLocale(language.locale))
        folder = resources() / "translations"
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # what is installed last is asked first
        for where, name in ((qt, "qtbase"), (folder, "qt"), (folder, "alliance")):
            translator = QTranslator(self)
            if translator.load(f"{name}_{language.code}", str(where)):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)

    def end(self) -> None:
        """The texts of the source are in force again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
