"""The plain page before a workspace is open: one box in the middle, and the languages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from alliance_desktop.ui.components import Emblem, KeyButton, column, label, row, scroll
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.translations import LANGUAGES, Language


class Entrance(QWidget):
    """Holds a box in the middle of the window; it scrolls where the window is small."""

    def __init__(self, look: Look, width: int, *, card: bool = True) -> None:
        """`width` is that of the box, in pixels at 100 per cent; it is drawn as a card, or not."""
        super().__init__()
        self.look = look
        self.setProperty("k", "canvas")
        self._middle = QWidget()
        self.box = QFrame()
        self.box.setMaximumWidth(look.px(width))
        self.body = QVBoxLayout(self.box)
        sides = (36, 30, 36, 26) if card else (0, 0, 0, 0)
        self.body.setContentsMargins(*(look.px(side) for side in sides))
        self.body.setSpacing(look.px(12))
        self.box.setProperty("k", "card" if card else "")
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.box, 1000)
        across.addStretch(1)
        down = QVBoxLayout(self._middle)
        down.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20))
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll(self._middle))

    def add_heading(self, title: str, below: str, role: str = "h2", size: int = 40) -> None:
        """The mark with two lines beside it."""
        look = self.look
        words = label(look, title, role, wrap=True)
        under = label(look, below, "muted", wrap=True)
        line = row(Emblem(look, size), column(words, under, gap=0), gap=look.px(14))
        line.setStretch(1, 1)
        line.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)


class LanguageButton(KeyButton):
    """Shows the language in force, and lets another be chosen."""

    language_chosen = Signal(object)  # a Language

    def __init__(self, look: Look, language: Language) -> None:
        """The languages stand in it by their own names."""
        super().__init__(look, language.name, "quiet", icon="languages")
        self.setObjectName("language")
        self.setAccessibleName(self.tr("Language: {0}").format(language.name))
        self._language = language
        self.clicked.connect(self._open)

    def languages(self) -> QMenu:
        """The languages there are."""
        menu = QMenu(self)
        for one in LANGUAGES:
            action = menu.addAction(one.name)
            action.setCheckable(True)
            action.setChecked(one == self._language)
            action.triggered.connect(lambda *_, one=one: self.language_chosen.emit(one))
        return menu

    def _open(self) -> None:
        self.languages().popup(self.mapToGlobal(self.rect().bottomLeft()))
