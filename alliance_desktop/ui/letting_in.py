"""Letting a laptop in: who asks, and six words that both sides read to each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from alliance_desktop.ui.components import Dialog, Strip, label
from alliance_desktop.ui.look import Look
from alliance_desktop.workspace.joining import Asking


class SixWords(QWidget):
    """Six words, large, numbered, to be read over a telephone."""

    def __init__(self, look: Look, words: Sequence[str]) -> None:
        """In reading order, three a row."""
        super().__init__()
        self.setObjectName("six_words")
        self.setAccessibleName(", ".join(words))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(8))
        for number, word in enumerate(words):
            said = label(look, word, "h1")
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            strip = Strip(look)
            strip.body.addWidget(label(look, str(number + 1), "help"))
            strip.body.addWidget(said, 1)
            grid.addWidget(strip, number // 3, number % 3)


class LettingIn(Dialog):
    """Shows who asks and the words; accepted where they match."""

    def __init__(self, look: Look, asking: Asking, parent: QWidget | None = None) -> None:
        """For one laptop."""
        person = asking.person or asking.name
        super().__init__(look, "", parent)
        self.setObjectName("letting_in")
        title = self.tr("{0} asks to join").format(person)
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(" · ".join(part for part in (asking.name, asking.organisation) if part), "muted")
        self.say(
            self.tr(
                "Ring {0} and read these six words to each other. The other laptop shows the "
                "same ones on its page Exchange."
            ).format(person)
        )
        self.body.addWidget(SixWords(look, asking.words))
        self.say(
            self.tr("If one word is another, somebody else made this request: do not let it in."),
            "help",
        )
        self.add_leave(self.tr("Not now")).setFocus()
        self.add_act(self.tr("The words match: let in"), icon="check")
