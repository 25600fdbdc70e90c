"""Unlocking: the passphrase, and what may be wrong with the keyboard."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLayout, QMenu, QSizePolicy

from alliance_desktop.errors import UserError
from alliance_desktop.ui.components import IconLabel, KeyButton, column, label, row
from alliance_desktop.ui.entrance import Entrance, LanguageButton
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.passphrase import PassphraseField
from alliance_desktop.ui.translations import Language, sentence


@dataclass(frozen=True, slots=True)
class Door:
    """Which store is to be opened, and what may be said of it before it is.

    A store that is opened for the first time since the start has no name yet: names are in it.
    """

    folder: Path
    others: tuple[Path, ...] = ()
    name: str = ""
    person: str = ""
    locked_at: str = ""  # a time, if it was open before
    invented: bool = False  # the store to look around in, whose passphrase is told


class Unlock(Entrance):
    """Asks for the passphrase of one store."""

    passphrase_given = Signal(str)
    recovery_wanted = Signal()
    other_wanted = Signal(object)  # Path
    new_wanted = Signal()  # another workspace: the first run's page
    language_chosen = Signal(object)  # Language

    def __init__(self, look: Look, door: Door, language: Language) -> None:
        """Ready to type."""
        super().__init__(look, 460)
        self._door = door
        self.setObjectName("unlock")
        who = " · ".join(part for part in (door.name, door.person) if part)
        self.add_heading("Alliance Desktop", who or str(door.folder))
        if door.locked_at:
            told = self.tr("Locked at {0}. What you were writing is kept as you left it.")
            self._add_banner(told.format(door.locked_at))
        if door.invented:
            self._add_banner(self.tr("Everything in it is invented. The passphrase: demonstration"))
        self.field = PassphraseField(look, self.tr("Passphrase"))
        self.field.entered.connect(self._give)
        self.body.addWidget(self.field)
        self._problem = label(look, "", "problem", wrap=True)
        self._problem.setObjectName("unlock.problem")
        self._problem_icon = IconLabel(look, "triangle-alert", "bad", 15)
        line = row(self._problem_icon, self._problem, gap=look.px(6))
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.button = KeyButton(look, self.tr("Unlock"), "primary", key="Return")
        self.button.setObjectName("unlock.button")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._give)
        self.body.addWidget(self.button)
        self.body.addLayout(self._make_foot(language))
        self.say("")
        self.setFocusProxy(self.field.edit)

    def _add_banner(self, text: str) -> None:
        from alliance_desktop.ui.components import Banner

        banner = Banner(self.look, "info", text)
        self.look.set_role(banner.sentence, "body")
        self.body.addWidget(banner)

    def _make_foot(self, language: Language) -> QLayout:
        look = self.look
        recovery = KeyButton(look, self.tr("Use the recovery key"), "quiet", icon="key-round")
        recovery.setObjectName("unlock.recovery")
        recovery.clicked.connect(self.recovery_wanted)
        other = KeyButton(look, self.tr("Another workspace"), "quiet", icon="folder-open")
        other.setObjectName("unlock.other")
        other.clicked.connect(lambda: self.stores().popup(other.mapToGlobal(QPoint(0, 34))))
        languages = LanguageButton(look, language)
        languages.language_chosen.connect(self.language_chosen)
        return column(row(recovery, None, languages), row(other, None), gap=look.px(2))

    def stores(self) -> QMenu:
        """The other stores there are, and the way to make another."""
        menu = QMenu(self)
        for folder in self._door.others:
            action = menu.addAction(str(folder))
            action.triggered.connect(lambda *_, folder=folder: self.other_wanted.emit(folder))
        menu.addSeparator()
        menu.addAction(self.tr("Join or begin another…")).triggered.connect(self.new_wanted)
        return menu

    def _give(self) -> None:
        if self.field.text and self.button.isEnabled():
            self.set_busy(busy=True)
            self.passphrase_given.emit(self.field.text)

    def set_busy(self, *, busy: bool) -> None:
        """While the key is made from the passphrase, which takes a moment on purpose."""
        self.button.setEnabled(not busy)
        self.field.edit.setEnabled(not busy)
        self.button.setText(self.tr("Opening…") if busy else self.tr("Unlock"))

    def say(self, text: str) -> None:
        """Says what is wrong, under the field; nothing hides the line."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._problem_icon.setVisible(bool(text))

    def refuse(self, problem: UserError, *, wrong: bool) -> None:
        """The store was not opened; `wrong` where the passphrase does not fit."""
        self.set_busy(busy=False)
        self.field.set_bad(bad=wrong)
        self.say(self._about_keyboard() if wrong else sentence(problem))
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.edit.selectAll()

    def _about_keyboard(self) -> str:
        name, caps = self.field.keyboard, self.field.caps_on
        said = self.tr("The passphrase does not open this store.")
        more = ""
        if name and caps:
            more = self.tr("Your keyboard is set to {0}, and capital letters are on.")
        elif caps:
            more = self.tr("Capital letters are on.")
        elif name:
            more = self.tr("Your keyboard is set to {0}.")
        return f"{said} {more.format(name)}".strip()
