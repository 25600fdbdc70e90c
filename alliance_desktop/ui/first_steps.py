"""The steps of the first run, each one question after another."""

import secrets
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from alliance_desktop.errors import UserError
from alliance_desktop.ui.components import Banner, KeyButton, column, label, row
from alliance_desktop.ui.entrance import Entrance
from alliance_desktop.ui.look import Look, set_property
from alliance_desktop.ui.new_passphrase import NewPassphrase
from alliance_desktop.ui.passphrase import PassphraseField
from alliance_desktop.ui.words import Words, sentence


class Step(Entrance):
    """One step: a title, fields, and Back beside the button that goes on."""

    left = Signal()
    given = Signal()

    def __init__(self, look: Look, title: str, told: str, verb: str, width: int = 560) -> None:
        """`verb` is what the button says."""
        super().__init__(look, width)
        self.add_heading(title, told)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(look.px(12))
        self.body.addLayout(self.fields)
        self.problem = label(look, "", "problem", wrap=True)
        self.problem.setObjectName("step.problem")
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.back = KeyButton(look, self.tr("Back"))
        self.back.setObjectName("step.back")
        self.back.clicked.connect(self.left)
        self.next = KeyButton(look, verb, "primary")
        self.next.setObjectName("step.next")
        self.next.clicked.connect(self.given)
        self.body.addLayout(row(None, self.back, self.next))

    def add_field(self, name: str, text: str, help_: str = "", value: str = "") -> QLineEdit:
        """A field of one line under its label."""
        caption, edit = label(self.look, text, "label"), QLineEdit(value)
        edit.setObjectName(name)
        edit.setAccessibleName(text)
        caption.setBuddy(edit)
        parts: list[QWidget] = [caption, edit]
        if help_:
            parts.append(label(self.look, help_, "help", wrap=True))
            edit.setAccessibleDescription(help_)
        self.fields.addLayout(column(*parts, gap=self.look.px(4)))
        edit.textChanged.connect(self.look_at)
        edit.returnPressed.connect(self.next.click)
        return edit

    def add_device(self, name: str) -> QLineEdit:
        """A field for what this laptop is called."""
        help_ = self.tr("So that others know where a value comes from: “Olena’s laptop”.")
        return self.add_field(name, self.tr("What this laptop is called"), help_)

    def look_at(self) -> None:
        """Sees whether one can go on."""
        self.next.setEnabled(self.ready())

    def ready(self) -> bool:
        """Whether one can go on."""
        return True

    def refuse(self, problem: UserError) -> None:
        """Says why it did not go on."""
        self.problem.setText(sentence(problem))
        self.problem.show()
        self.back.setEnabled(True)
        self.look_at()

    def wait_for_it(self) -> None:
        """Takes no second click."""
        self.problem.hide()
        self.back.setEnabled(False)
        self.next.setEnabled(False)


class BeginStep(Step):
    """A new workspace: its name, the person, the laptop, the passphrase."""

    def __init__(self, look: Look) -> None:
        """Empty."""
        told = self.tr("This laptop will admit the others.")
        super().__init__(look, self.tr("Begin a new workspace"), told, self.tr("Go on"))
        self.setObjectName("begin")
        help_ = self.tr("All laptops of a mission share it: “Kharkiv oblast, May 2026”.")
        self.name = self.add_field("begin.name", self.tr("Name of the workspace"), help_)
        self.person = self.add_field("begin.person", self.tr("Your name"))
        self.device = self.add_device("begin.device")
        self.passphrase = NewPassphrase(look)
        self.fields.addWidget(self.passphrase)
        self.passphrase.changed.connect(self.look_at)
        self.look_at()
        self.setFocusProxy(self.name)

    def ready(self) -> bool:
        """With both names and a passphrase."""
        named = self.name.text().strip() and self.person.text().strip()
        return bool(named) and not self.passphrase.problem()


class KeyStep(Step):
    """The recovery key, shown this once."""

    def __init__(self, look: Look, words: list[str]) -> None:
        """The 24 words."""
        told = self.tr("It opens the store when the passphrase is lost, and admits administrators.")
        verb = self.tr("I have written them down")
        super().__init__(look, self.tr("Write down the recovery key"), told, verb, 640)
        self.setObjectName("key")
        banner = Banner(
            look,
            "warn",
            self.tr("These 24 words are shown once. Write them on paper now."),
            self.tr("Keep the paper apart from the laptop. Next, two of them are asked for."),
        )
        self.fields.addWidget(banner)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(20))
        grid.setVerticalSpacing(look.px(6))
        for number, word in enumerate(words):
            place, said = label(look, f"{number + 1}", "help"), label(look, word, "strong")
            place.setMinimumWidth(look.px(22))
            said.setAccessibleName(f"{number + 1} {word}")
            grid.addLayout(row(place, said, None), number % 6, number // 6)
        self.fields.addLayout(grid)
        self.setFocusProxy(self.next)


class AskStep(Step):
    """Two words of the recovery key, typed from the paper."""

    def __init__(self, look: Look, words: list[str]) -> None:
        """Asks for two at random."""
        told = self.tr("So that it is certain that the paper can be read.")
        super().__init__(look, self.tr("Two words from the paper"), told, self.tr("Begin work"))
        self.setObjectName("asked")
        numbers = secrets.SystemRandom().sample(range(24), 2)
        self.asked = {
            number: self.add_field(
                f"asked.{number + 1}", self.tr("Word number {0}").format(number + 1)
            )
            for number in sorted(numbers)
        }
        self._words = words
        self.look_at()
        self.setFocusProxy(self.asked[min(numbers)])

    def ready(self) -> bool:
        """When something stands in both."""
        return all(edit.text().strip() for edit in self.asked.values())

    def right(self) -> bool:
        """Whether both are right; else it says which is not."""
        for number, edit in self.asked.items():
            wrong = edit.text().strip().lower() != self._words[number]
            set_property(edit, "state", "bad" if wrong else "")
            if wrong:
                told = self.tr("Word number {0} is another. Look at the paper, or go back.")
                self.problem.setText(told.format(number + 1))
                self.problem.show()
                edit.setFocus()
                return False
        return True


class JoinStep(Step):
    """An invitation, the person, the laptop, the passphrase."""

    def __init__(self, look: Look, words: Words) -> None:
        """Without an invitation yet."""
        told = self.tr("Work can begin at once. Others see it when this laptop is admitted.")
        super().__init__(look, self.tr("Join a workspace"), told, self.tr("Join"))
        self.setObjectName("join")
        self._words = words
        self.invitation: Any = None
        self.chosen = label(look, "", "strong", wrap=True)
        self.choose = KeyButton(look, self.tr("Choose the invitation…"), icon="folder-open")
        self.choose.setObjectName("join.choose")
        self.choose.clicked.connect(self._choose)
        self.fields.addLayout(row(self.choose, self.chosen))
        self.person = self.add_field("join.person", self.tr("Your name"))
        self.device = self.add_device("join.device")
        self.organisation = self.add_field("join.organisation", self.tr("Whom you work for"))
        self.passphrase = NewPassphrase(look)
        self.fields.addWidget(self.passphrase)
        self.passphrase.changed.connect(self.look_at)
        self.look_at()
        self.setFocusProxy(self.choose)

    def _choose(self) -> None:
        title = self.tr("Choose the invitation")
        name, _ = QFileDialog.getOpenFileName(self, title)
        if name:
            self.take(Path(name))

    def take(self, file: Path) -> None:
        """Reads an invitation."""
        from alliance_desktop.sync.joining import Invitation

        try:
            self.invitation = Invitation.read(file.read_bytes())
        except UserError as problem:
            self.refuse(problem)
        except OSError:
            self.refuse(UserError("{0} can’t be read. Choose it again.", file.name))
        else:
            self.problem.hide()
            until = datetime.fromtimestamp(self.invitation.expires / 1000).astimezone()
            said = self.tr("“{0}”, good until {1}")
            self.chosen.setText(said.format(self.invitation.name, self._words.day(until.date())))
            self.look_at()

    def ready(self) -> bool:
        """With an invitation, a name and a passphrase."""
        named = self.invitation is not None and self.person.text().strip()
        return bool(named) and not self.passphrase.problem()


class JoinedStep(Step):
    """The six words, and the request to be admitted."""

    def __init__(self, look: Look, words: tuple[str, ...], request: bytes) -> None:
        """`request` is the file to give to whoever invited."""
        told = self.tr("Read them to whoever invited you, by telephone or face to face.")
        super().__init__(look, self.tr("Six words to compare"), told, self.tr("Begin work"))
        self.setObjectName("joined")
        self._request = request
        said = label(look, "  ".join(words), "h2", wrap=True)
        said.setObjectName("joined.words")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QFrame()
        box.setProperty("k", "strip")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(*(look.px(16) for _ in range(4)))
        inner.addWidget(said)
        self.fields.addWidget(box)
        told = self.tr("The same six stand on their screen. Then they admit this laptop.")
        self.fields.addWidget(label(look, told, "muted", wrap=True))
        self.put = KeyButton(look, self.tr("Put the request on the stick…"), icon="usb")
        self.put.setObjectName("joined.put")
        self.put.clicked.connect(self._put)
        self.written = label(look, "", "ok", wrap=True)
        self.fields.addLayout(row(self.put, self.written))
        self.back.hide()
        self.setFocusProxy(self.put)

    def _put(self) -> None:
        title = self.tr("Where to put the request")
        name, _ = QFileDialog.getSaveFileName(self, title, "request.alliance-join")
        if name:
            self.write(Path(name))

    def write(self, file: Path) -> None:
        """Writes the request."""
        try:
            file.write_bytes(self._request)
        except OSError:
            self.refuse(UserError("{0} can’t be written. Choose another place.", file.name))
        else:
            self.problem.hide()
            said = self.tr("{0} is written. Give it to whoever invited you.")
            self.written.setText(said.format(file.name))


class RestoreStep(Step):
    """A backup, and the passphrase it was made with."""

    def __init__(self, look: Look) -> None:
        """Without a backup yet."""
        told = self.tr("The backup stays as it is. This laptop gets a new identity.")
        super().__init__(look, self.tr("Restore a backup"), told, self.tr("Restore"))
        self.setObjectName("restore")
        self.folder: Path | None = None
        self.chosen = label(look, "", "strong", wrap=True)
        self.choose = KeyButton(look, self.tr("Choose the folder…"), icon="folder-open")
        self.choose.setObjectName("restore.choose")
        self.choose.clicked.connect(self._choose)
        self.fields.addLayout(row(self.choose, self.chosen))
        self.passphrase = PassphraseField(look, self.tr("Passphrase of that time"))
        self.passphrase.changed.connect(self.look_at)
        self.passphrase.entered.connect(self.next.click)
        self.fields.addWidget(self.passphrase)
        self.look_at()
        self.setFocusProxy(self.choose)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of the backup"))
        if name:
            self.take(Path(name))

    def take(self, folder: Path) -> None:
        """Takes a folder."""
        self.folder = folder
        self.chosen.setText(folder.name)
        self.look_at()

    def ready(self) -> bool:
        """With a folder and a passphrase."""
        return self.folder is not None and bool(self.passphrase.text)
