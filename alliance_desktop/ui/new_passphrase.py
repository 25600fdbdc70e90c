"""A passphrase chosen now: typed twice, with what makes it good."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliance_desktop.ui.components import label
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.passphrase import PassphraseField

LEAST: Final = 8  # characters; storage.keys has the last word


class NewPassphrase(QWidget):
    """A passphrase chosen now: typed twice, with what makes it good."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self.look = look
        self.first = PassphraseField(look, self.tr("Passphrase"))
        self.second = PassphraseField(look, self.tr("The same once more"))
        self.first.edit.setObjectName("passphrase.new")
        self.second.edit.setObjectName("passphrase.again")
        self._hint = label(look, "", "help", wrap=True)
        self._hint.setObjectName("passphrase.hint")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(look.px(10))
        for part in (self.first, self.second, self._hint):
            body.addWidget(part)
        for part in (self.first, self.second):
            part.changed.connect(self._look_at)
        self._look_at()

    @property
    def text(self) -> str:
        """The passphrase."""
        return self.first.text

    def problem(self) -> str:
        """What is still to be done, in words; "" where it can be taken."""
        if len(self.first.text) < LEAST:
            return self.tr("At least 8 characters; three or four words are better.")
        if self.first.text != self.second.text:
            return self.tr("The two do not agree yet.")
        return ""

    def _look_at(self) -> None:
        problem = self.problem()
        self._hint.setText(problem or self.tr("Both agree. Nobody can look it up for you."))
        self.look.set_role(self._hint, "help" if problem else "ok")
        self.changed.emit()
