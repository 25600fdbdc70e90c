"""The first run: join a workspace, begin one, look around, or bring a backup back."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QStackedWidget

from alliance_desktop import paths
from alliance_desktop.errors import UserError
from alliance_desktop.ui.background import Background
from alliance_desktop.ui.components import Combo, IconLabel, KeyButton, column, label, row
from alliance_desktop.ui.entrance import Entrance
from alliance_desktop.ui.first_steps import (
    AskStep,
    BeginStep,
    JoinedStep,
    JoinStep,
    KeyStep,
    RestoreStep,
    Step,
)
from alliance_desktop.ui.look import Look, set_property
from alliance_desktop.ui.translations import LANGUAGES, Language, sentence, translated
from alliance_desktop.ui.words import Words


class Option(QFrame):
    """A way to begin: icon, title, what it means, and its button."""

    def __init__(  # noqa: PLR0913 - these are its parts
        self, look: Look, icon: str, title: str, told: str, verb: str, *, first: bool = False
    ) -> None:
        """The `first` is the one most people want."""
        super().__init__()
        set_property(self, "k", "chosen" if first else "card")
        self.button = KeyButton(look, verb, "primary" if first else "secondary")
        self.button.setAccessibleName(f"{verb}: {title}")
        line = QHBoxLayout(self)
        line.setContentsMargins(*(look.px(side) for side in (18, 14, 16, 14)))
        line.setSpacing(look.px(14))
        line.addWidget(IconLabel(look, icon, "accent", 24))
        heading, under = label(look, title, "h2", wrap=True), label(look, told, "muted", wrap=True)
        line.addLayout(column(heading, under, gap=look.px(2)), 1)
        line.addWidget(self.button)


class Welcome(Entrance):
    """The first thing seen: the language, and four ways to begin."""

    language_chosen = Signal(object)
    join_wanted = Signal()
    begin_wanted = Signal()
    show_wanted = Signal()
    restore_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look, language: Language, *, can_leave: bool) -> None:
        """`can_leave` where there is a store already."""
        super().__init__(look, 720, card=False)
        self.setObjectName("welcome")
        told = self.tr("Everything stays on this computer, encrypted. No Internet is used.")
        self.add_heading(self.tr("Welcome"), told, "h1", 36)
        head = self.body.itemAt(0)
        line = head.layout() if head else None
        self.languages = self._make_languages(language)
        if isinstance(line, QHBoxLayout):
            line.addWidget(IconLabel(look, "languages", "text2", 18))
            line.addWidget(self.languages)
        self.body.addSpacing(look.px(6))
        for option, signal in self._options():
            option.button.clicked.connect(signal)
            self.body.addWidget(option)
        self.body.addLayout(self._make_foot(can_leave=can_leave))
        self._busy, self._bar = label(look, "", "label", wrap=True), QProgressBar()
        self._busy.setObjectName("welcome.busy")
        self._bar.setTextVisible(False)
        for part in (self._busy, self._bar):
            part.hide()
            self.body.addWidget(part)
        self.show_wanted.connect(lambda: self.tell(self.tr("Getting ready"), 0, 0))
        self.setFocusProxy(self.languages)

    def _make_foot(self, *, can_leave: bool) -> QHBoxLayout:
        look = self.look
        restore = KeyButton(look, self.tr("Restore it"), "quiet")
        restore.setObjectName("welcome.restore")
        restore.clicked.connect(self.restore_wanted)
        asked = label(look, self.tr("Have a backup?"), "help")
        takes = label(look, self.tr("It takes about three minutes."), "help")
        foot = row(IconLabel(look, "shield-check", "ok", 16), asked, restore, None, takes)
        if can_leave:
            back = KeyButton(look, self.tr("Back"), key="Esc")
            back.clicked.connect(self.left)
            foot.addWidget(back)
        return foot

    def refuse(self, problem: UserError) -> None:
        """The demonstration could not be made."""
        for option in self.findChildren(Option):
            option.button.setEnabled(True)
        self._bar.hide()
        self.look.set_role(self._busy, "problem")
        self._busy.setText(sentence(problem))

    def tell(self, text: str, done: int, total: int) -> None:
        """The demonstration is being made: nothing else can be begun meanwhile."""
        for option in self.findChildren(Option):
            option.button.setEnabled(False)
        self.look.set_role(self._busy, "label")
        self._busy.setText(f"{text}: {done} / {total}" if total else text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setAccessibleName(self._busy.text())
        for part in (self._busy, self._bar):
            part.show()

    def _make_languages(self, language: Language) -> Combo:
        combo = Combo(self.look)
        combo.setObjectName("welcome.language")
        combo.setAccessibleName(self.tr("Language"))
        combo.setMinimumWidth(self.look.px(160))
        for one in LANGUAGES:
            combo.addItem(one.name)
        combo.setCurrentIndex(LANGUAGES.index(language))
        combo.activated.connect(lambda at: self.language_chosen.emit(LANGUAGES[at]))
        return combo

    def _options(self) -> list[tuple[Option, Any]]:
        look = self.look
        join = Option(
            look,
            "usb",
            self.tr("I was given an invitation"),
            self.tr("Choose the file on the stick. Record at once; this laptop is admitted later."),
            self.tr("Join"),
            first=True,
        )
        begin = Option(
            look,
            "file-plus",
            self.tr("Begin a new workspace"),
            self.tr("For the first laptop of a mission. You will write down a recovery key."),
            self.tr("Begin"),
        )
        show = Option(
            look,
            "eye",
            self.tr("Look around first"),
            self.tr("Invented communities and needs, never mixed with real data."),
            self.tr("Show"),
        )
        names = ("welcome.join", "welcome.begin", "welcome.show")
        for name, option in zip(names, (join, begin, show), strict=True):
            option.button.setObjectName(name)
        return [
            (join, self.join_wanted),
            (begin, self.begin_wanted),
            (show, self.show_wanted),
        ]


class FirstRun(QStackedWidget):
    """Goes through the steps; `opened` brings the workspace that was made."""

    opened = Signal(object, object)  # Workspace, its folder
    show_wanted = Signal()
    language_chosen = Signal(object)
    left = Signal()
    bug_met = Signal(object)

    def __init__(self, look: Look, language: Language, *, can_leave: bool = False) -> None:
        """Begins with the welcome."""
        super().__init__()
        self.look, self._language = look, language
        self._recovery: Any = None
        welcome = self._welcome = Welcome(look, language, can_leave=can_leave)
        welcome.language_chosen.connect(self.language_chosen)
        welcome.join_wanted.connect(self._ask_to_join)
        welcome.begin_wanted.connect(self._ask_to_begin)
        welcome.show_wanted.connect(self.show_wanted)
        welcome.restore_wanted.connect(self._ask_to_restore)
        welcome.left.connect(self.left)
        self.addWidget(welcome)

    def _show(self, step: Step, go_on: Callable[[], object]) -> None:
        step.left.connect(self._back)
        step.given.connect(go_on)
        self.addWidget(step)
        self.setCurrentWidget(step)
        step.setFocus()

    def _back(self) -> None:
        step, before = self.widget(self.count() - 1), self.widget(self.count() - 2)
        if step is not None and before is not None:
            self.removeWidget(step)
            step.deleteLater()
            self.setCurrentWidget(before)
            before.setFocus()

    def _do(self, step: Step, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        step.wait_for_it()
        task = Background(self, work, done, step.refuse)
        task.bug_met.connect(self.bug_met)
        task.start()

    def tell(self, phase: str, done: int, total: int) -> None:
        """How far the demonstration is."""
        self._welcome.tell(translated(phase), done, total)

    def refuse(self, problem: UserError) -> None:
        """The demonstration could not be made: says why."""
        self._welcome.refuse(problem)

    # begin

    def _ask_to_begin(self) -> None:
        step = BeginStep(self.look)
        self._show(step, lambda: self._show_key(step))

    def _show_key(self, begun: BeginStep) -> None:
        from alliance_desktop.storage.recovery import RecoveryKey

        self._recovery = RecoveryKey.new()
        words = self._recovery.words.split()
        step = KeyStep(self.look, words)
        self._show(step, lambda: self._ask_words(begun, words))

    def _ask_words(self, begun: BeginStep, words: list[str]) -> None:
        step = AskStep(self.look, words)
        self._show(step, lambda: self._begin(begun, step))

    def _begin(self, begun: BeginStep, step: AskStep) -> None:
        if not step.right():
            return
        folder, recovery = paths.new_store(), self._recovery
        name, person = begun.name.text().strip(), begun.person.text().strip()
        device, phrase = begun.device.text().strip(), begun.passphrase.text

        def work() -> Any:
            from alliance_desktop.workspace.founding import Someone, init

            made, _ = init(folder, phrase, name, Someone(person, device), recovery=recovery)
            return made

        self._do(step, work, lambda made: self.opened.emit(made, folder))

    # join

    def _ask_to_join(self) -> None:
        step = JoinStep(self.look, Words(QLocale(self._language.locale)))
        self._show(step, lambda: self._join(step))

    def _join(self, step: JoinStep) -> None:
        folder, invitation, phrase = paths.new_store(), step.invitation, step.passphrase.text
        names = [edit.text().strip() for edit in (step.person, step.device, step.organisation)]

        def work() -> Any:
            from alliance_desktop.workspace.founding import Someone, join

            return join(invitation, folder, phrase, Someone(*names))

        self._do(step, work, lambda made: self._show_words(made, folder))

    def _show_words(self, made: tuple[Any, Any], folder: Path) -> None:
        workspace, request = made
        step = JoinedStep(self.look, request.words(), request.write())
        self._show(step, lambda: self.opened.emit(workspace, folder))

    # restore

    def _ask_to_restore(self) -> None:
        step = RestoreStep(self.look)
        self._show(step, lambda: self._restore(step))

    def _restore(self, step: RestoreStep) -> None:
        folder, source, phrase = paths.new_store(), step.folder, step.passphrase.text
        if source is None:
            return

        def work() -> Any:
            from alliance_desktop.workspace import care

            try:
                return care.restore(source, folder, phrase)
            except UserError:
                shutil.rmtree(folder, ignore_errors=True)  # it was not there before
                raise

        self._do(step, work, lambda made: self.opened.emit(made, folder))
