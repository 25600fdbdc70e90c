"""A lost passphrase: the recovery key, and a new passphrase."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

from alliance_desktop.errors import UserError
from alliance_desktop.ui.components import KeyButton, label, row
from alliance_desktop.ui.entrance import Entrance
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.new_passphrase import NewPassphrase
from alliance_desktop.ui.translations import sentence
from alliance_desktop.ui.unlock import Door


class Recover(Entrance):
    """A lost passphrase: the 24 words, and a new passphrase."""

    given = Signal(str, str)  # words, new passphrase
    left = Signal()

    def __init__(self, look: Look, door: Door) -> None:
        """Ready to type."""
        super().__init__(look, 560)
        self.setObjectName("recover")
        title = self.tr("Open it with the recovery key")
        self.add_heading(title, door.name or str(door.folder))
        told = self.tr(
            "The 24 words that were written down when the workspace was begun. "
            "Headquarters may have them."
        )
        self.body.addWidget(label(look, told, "muted", wrap=True))
        self.words = self._make_words()
        self.passphrase = NewPassphrase(look)
        self.body.addWidget(self.passphrase)
        self._problem = label(look, "", "problem", wrap=True)
        self._problem.setObjectName("recover.problem")
        self._problem.hide()
        self.body.addWidget(self._problem)
        back = KeyButton(look, self.tr("Back"), "secondary", key="Esc")
        back.clicked.connect(self.left)
        self.button = KeyButton(look, self.tr("Open the store"), "primary")
        self.button.setObjectName("recover.button")
        self.button.clicked.connect(self._give)
        self.body.addLayout(row(None, back, self.button))
        self.passphrase.changed.connect(self._look_at)
        self.words.textChanged.connect(self._look_at)
        self._look_at()
        self.setFocusProxy(self.words)

    def _make_words(self) -> QPlainTextEdit:
        caption = label(self.look, self.tr("Recovery key"), "label")
        words = QPlainTextEdit()
        words.setObjectName("recover.words")
        words.setAccessibleName(self.tr("Recovery key"))
        words.setTabChangesFocus(True)
        words.setFixedHeight(self.look.px(92))
        caption.setBuddy(words)
        self.body.addWidget(caption)
        self.body.addWidget(words)
        return words

    def _look_at(self) -> None:
        ready = not self.passphrase.problem() and bool(self.words.toPlainText().strip())
        self.button.setEnabled(ready)

    def _give(self) -> None:
        self.button.setEnabled(False)
        self.given.emit(self.words.toPlainText(), self.passphrase.text)

    def refuse(self, problem: UserError) -> None:
        """Says why it does not open."""
        self._problem.setText(sentence(problem))
        self._problem.show()
        self._look_at()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
