"""Cards of a difference: one value each, with who wrote it, when, and on which laptop."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
)

from alliance_desktop.ui.components import Chip, IconLabel, KeyCap, column, label, line, row
from alliance_desktop.ui.difference_text import LONG, DifferenceText
from alliance_desktop.ui.editors import Editor
from alliance_desktop.ui.look import Look, set_property

_FIGURE: Final = 22  # characters that fit a card in the size of a figure


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on a card, in words."""

    key: int  # the digit that chooses it
    whose: str  # Yours, Olena’s laptop
    value: str
    reading: str = ""
    evidence: tuple[tuple[str, str], ...] = ()  # icon, text
    before: str | None = None  # a long text is compared with this
    longest: int = 0  # characters of the longest value beside it, so that all look alike

    @property
    def sentence(self) -> str:
        """The whole card for assistive tools."""
        parts = (self.whose, self.value, self.reading, *(text for _, text in self.evidence))
        return f"{self.key}, " + ", ".join(part for part in parts if part)


class Card(QFrame):
    """One value to choose. A click anywhere chooses it."""

    chosen = Signal(int)  # its key

    def __init__(self, look: Look, shown: Shown) -> None:
        """Not chosen."""
        super().__init__()
        self.look, self.shown = look, shown
        self.setObjectName(f"differences.card.{shown.key}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.radio = QRadioButton(shown.whose)
        self.radio.setObjectName(f"differences.choice.{shown.key}")
        self.radio.setFont(look.font("strong"))
        self.radio.setAccessibleName(shown.sentence)
        self.radio.setAutoExclusive(False)
        self.radio.clicked.connect(lambda *_: self.chosen.emit(shown.key))
        self._chip = Chip(look, self.tr("Chosen"), "info", "check")
        self._chip.hide()
        set_property(self, "k", "card")

    def set_chosen(self, *, chosen: bool) -> None:
        """Shows whether it is the one."""
        self.radio.setChecked(chosen)
        self._chip.setVisible(chosen)
        set_property(self, "k", "chosen" if chosen else "card")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Chooses it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.chosen.emit(self.shown.key)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mouseReleaseEvent(event)

    def head(self) -> QBoxLayout:
        """Key, whose it is, and whether it is chosen."""
        return row(KeyCap(self.look, str(self.shown.key)), self.radio, None, self._chip)


class ValueCard(Card):
    """What one colleague wrote."""

    def __init__(self, look: Look, shown: Shown) -> None:
        """Value in large, what it comes to, evidence."""
        super().__init__(look, shown)
        body = QVBoxLayout(self)
        body.setContentsMargins(look.px(18), look.px(12), look.px(18), look.px(14))
        body.setSpacing(look.px(6))
        body.addLayout(self.head())
        body.addWidget(value_label(look, shown))
        if shown.reading:
            body.addWidget(label(look, shown.reading, "muted", wrap=True))
        body.addWidget(line())
        for icon, text in shown.evidence:
            body.addLayout(_evidence(look, icon, text))
        body.addStretch(1)


class BaseCard(Card):
    """What it was before: a quiet strip that can be chosen too."""

    def __init__(self, look: Look, shown: Shown, keep: str) -> None:
        """`keep` is the text of its radio button."""
        super().__init__(look, shown)
        self._plain = "strip"
        set_property(self, "k", "strip")
        self.radio.setText(keep)
        self.radio.setFont(look.font("help"))
        line_ = QVBoxLayout(self)
        line_.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        value = label(
            look, shown.value, "body" if len(shown.value) >= LONG else "strong", wrap=True
        )
        reading = label(look, shown.reading, "help", wrap=True)
        texts = column(
            label(look, shown.whose, "label"),
            label(look, " · ".join(text for _, text in shown.evidence), "help", wrap=True),
            gap=look.px(2),
        )
        parts = row(IconLabel(look, "history"), texts, gap=look.px(12))
        parts.setStretch(1, 1)
        right = column(value, *((reading,) if shown.reading else ()), gap=look.px(2))
        whole = row(parts, right, row(KeyCap(look, str(shown.key)), self.radio), gap=look.px(12))
        whole.setStretch(0, 3)
        whole.setStretch(1, 2)
        line_.addLayout(whole)

    def set_chosen(self, *, chosen: bool) -> None:
        """Shows whether it is the one."""
        self.radio.setChecked(chosen)
        set_property(self, "k", "chosen" if chosen else "strip")


class OtherCard(Card):
    """A value that nobody wrote yet: an editor, given by the page."""

    def __init__(self, look: Look, shown: Shown, editor: Editor) -> None:
        """`editor` has the keyboard when the card is chosen."""
        super().__init__(look, shown)
        self.editor = editor
        body = QVBoxLayout(self)
        body.setContentsMargins(look.px(18), look.px(10), look.px(18), look.px(12))
        body.setSpacing(look.px(8))
        body.addLayout(self.head())
        body.addWidget(editor)


def value_label(look: Look, shown: Shown) -> QLabel:
    """The value: large where it is short, compared word by word where it is long."""
    if shown.before is not None and len(shown.value) >= LONG:
        return DifferenceText(look, shown.before, shown.value)
    long = len(shown.value) >= LONG or "\n" in shown.value
    length = max(len(shown.value), shown.longest)
    role = "body" if long else "figure" if length <= _FIGURE else "h2"
    made = label(look, shown.value, role, wrap=True)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return made


def _evidence(look: Look, icon: str, text: str) -> QBoxLayout:
    made = row(IconLabel(look, icon, "text2", 16), label(look, text, "help", wrap=True))
    made.setStretch(1, 1)
    return made
