"""What a person can choose: language, look, text size, locking, and another passphrase."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from alliance_desktop.errors import UserError, label
from alliance_desktop.settings import LOCK_AFTER, TEXT_SIZES, Settings, Theme
from alliance_desktop.ui.background import Background
from alliance_desktop.ui.components import Combo, Dialog, KeyButton, column, row
from alliance_desktop.ui.components import label as text_label
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.new_passphrase import NewPassphrase
from alliance_desktop.ui.passphrase import PassphraseField
from alliance_desktop.ui.translations import LANGUAGES, Language, sentence, translated

THEMES: Final = {
    Theme.SYSTEM: label("As the computer"),
    Theme.LIGHT: label("Light"),
    Theme.DARK: label("Dark"),
    Theme.CONTRAST: label("High contrast"),
}


class SettingsDialog(Dialog):
    """Choices are taken at once; there is nothing to confirm."""

    language_chosen = Signal(object)  # Language
    look_chosen = Signal(object, int)  # Theme, per cent
    lock_chosen = Signal(int)  # minutes
    passphrase_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, look: Look, chosen: Settings, language: Language, parent: QWidget) -> None:
        """Shows what is in force."""
        super().__init__(look, "", parent)
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.heading.setText(self.tr("Settings"))
        names = [one.name for one in LANGUAGES]
        self.languages = self._add(
            "language", self.tr("Language"), names, LANGUAGES.index(language)
        )
        themes = [translated(text) for text in THEMES.values()]
        self.themes = self._add(
            "theme", self.tr("Colours"), themes, list(THEMES).index(chosen.theme)
        )
        sizes = [f"{size} %" for size in TEXT_SIZES]
        at = TEXT_SIZES.index(chosen.text_size)
        self.sizes = self._add("size", self.tr("Size of text"), sizes, at)
        waits = [self._minutes(minutes) for minutes in LOCK_AFTER]
        at = LOCK_AFTER.index(chosen.lock_after)
        self.waits = self._add("lock", self.tr("Lock when nobody types for"), waits, at)
        passphrase = KeyButton(look, self.tr("Another passphrase…"), icon="key-round")
        passphrase.setObjectName("settings.passphrase")
        passphrase.clicked.connect(self.passphrase_wanted)
        about = KeyButton(look, self.tr("About this program"), icon="info")
        about.setObjectName("settings.about")
        about.clicked.connect(self.about_wanted)
        self.body.addLayout(row(passphrase, about, None))
        self.add_leave(self.tr("Close"))
        self.languages.activated.connect(lambda n: self.language_chosen.emit(LANGUAGES[n]))
        self.themes.activated.connect(self._tell_look)
        self.sizes.activated.connect(self._tell_look)
        self.waits.activated.connect(lambda n: self.lock_chosen.emit(LOCK_AFTER[n]))
        self.languages.setFocus()

    def _add(self, name: str, text: str, choices: Sequence[str], at: int) -> Combo:
        combo = Combo(self.look)
        combo.setObjectName(f"settings.{name}")
        combo.setAccessibleName(text)
        combo.addItems(list(choices))
        combo.setCurrentIndex(at)
        caption = text_label(self.look, text, "label")
        caption.setBuddy(combo)
        self.body.addLayout(column(caption, combo, gap=self.look.px(4)))
        return combo

    def _minutes(self, minutes: int) -> str:
        return self.tr("%n minutes", "", minutes) if minutes else self.tr("Never")

    def _tell_look(self) -> None:
        theme = list(THEMES)[self.themes.currentIndex()]
        self.look_chosen.emit(theme, TEXT_SIZES[self.sizes.currentIndex()])


class PassphraseDialog(Dialog):
    """Another passphrase; nothing in the store is encrypted again."""

    changed = Signal()
    bug_met = Signal(object)

    def __init__(self, look: Look, folder: Path, parent: QWidget) -> None:
        """For the store in a folder."""
        super().__init__(look, "", parent)
        self.setObjectName("passphrase_dialog")
        self._folder = folder
        self.setWindowTitle(self.tr("Another passphrase"))
        self.heading.setText(self.tr("Another passphrase"))
        self.old = PassphraseField(look, self.tr("Passphrase until now"))
        self.new = NewPassphrase(look)
        self.problem = text_label(look, "", "problem", wrap=True)
        self.problem.hide()
        for part in (self.old, self.new, self.problem):
            self.body.addWidget(part)
        self.add_leave(self.tr("Leave it as it is"))
        self.act = KeyButton(look, self.tr("Change it"), "primary")
        self.act.setObjectName("passphrase_dialog.act")
        self.act.clicked.connect(self._change)
        self.add_button(self.act)
        self.old.changed.connect(self._look_at)
        self.new.changed.connect(self._look_at)
        self._look_at()
        self.old.edit.setFocus()

    def _look_at(self) -> None:
        self.act.setEnabled(bool(self.old.text) and not self.new.problem())

    def _change(self) -> None:
        folder, old, new = self._folder, self.old.text, self.new.text
        self.act.setEnabled(False)

        def work() -> None:
            from alliance_desktop.storage import keys

            keys.change_passphrase(folder, old, new)

        task = Background(self, work, lambda _: self._done(), self._refuse)
        task.bug_met.connect(self.bug_met)
        task.start()

    def _done(self) -> None:
        self.changed.emit()
        self.accept()

    def _refuse(self, problem: UserError) -> None:
        self.problem.setText(sentence(problem))
        self.problem.show()
        self._look_at()
        self.old.edit.setFocus()
        self.old.edit.selectAll()
