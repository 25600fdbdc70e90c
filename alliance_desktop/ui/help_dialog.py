"""Help: what this page is for, and every key of the program, from the table of commands."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from alliance_desktop.errors import label
from alliance_desktop.ui.actions import COMMANDS, SCOPES, Command, Scope
from alliance_desktop.ui.components import Card, Dialog, KeyCap, row, scroll
from alliance_desktop.ui.components import label as text_label
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.translations import translated

# what a page uses beside what is at hand everywhere, by its key
_SCOPES: Final = {
    "exchange": (Scope.EXCHANGE,),
    "differences": (Scope.DIFFERENCES,),
    "home": (),
}
# what a page is for; a page may say more of itself in `help_text`
_PURPOSES: Final = {
    "home": label(
        "What is not yet safe stands first, then what waits for you. Nothing counts as safe before "
        "the receipt of another laptop is back."
    ),
    "communities": label(
        "Before a visit: what this community said, what it was promised and by whom, and what to "
        "ask this time. Any hromada of Ukraine is found by any spelling of its name."
    ),
    "assessments": label(
        "Missions, visits and assessments. An assessment is read back to the community, confirmed "
        "by it and signed off; after that a later one is written instead."
    ),
    "needs": label(
        "One need is one line with a place, a sector and, where they are known, people and cost. "
        "What nobody has assessed stays “not assessed” and is never counted as mild."
    ),
    "commitments": label(
        "Who gives what to whom. Left of the gap in the ladder nothing binds; matching a "
        "commitment with a need is what makes the need count as covered."
    ),
    "partnerships": label("Who works together, and whom to speak to."),
    "exchange": label(
        "Work travels as files. Copy out what the others lack; look at what came before it is "
        "imported. An import can be taken back."
    ),
    "differences": label(
        "Where two colleagues wrote different things without knowing of each other, both values "
        "are kept until a person chooses. Leaving one open is safe."
    ),
}
_DRAWN: Final = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Return": "Enter"}
_LISTS: Final = (Scope.LIST, Scope.FORM)


def ordered(page: str) -> list[Scope]:
    """The groups of keys, those of a page first."""
    first = [*_SCOPES.get(page, _LISTS), Scope.EVERYWHERE]
    return first + [scope for scope in Scope if scope not in first]


class HelpDialog(Dialog):
    """Opened by F1."""

    def __init__(
        self, look: Look, pages: Sequence[str], page: tuple[str, str, str], parent: QWidget
    ) -> None:
        """`pages` are all names in the order of the rail; `page` is key, name and help."""
        super().__init__(look, "", parent)
        self.setObjectName("help")
        key, name, told = page
        self.setWindowTitle(self.tr("Help"))
        self.heading.setText(name)
        for text in (translated(_PURPOSES.get(key, "")), told):
            if text:
                self.say(text)
        inside = QWidget()
        self._cards = QVBoxLayout(inside)
        self._cards.setContentsMargins(0, 0, look.px(8), 0)
        self._cards.setSpacing(look.px(12))
        groups = {scope: list(rows) for scope, rows in groupby(COMMANDS, lambda one: one.scope)}
        for scope in ordered(key):
            self._add(scope, groups[scope], pages if scope == Scope.EVERYWHERE else ())
        self._cards.addStretch(1)
        self.area = scroll(inside)
        self.body.addWidget(self.area, 1)
        self.add_leave(self.tr("Close")).setFocus()
        self.resize(look.px(640), look.px(620))

    def _add(self, scope: Scope, commands: Sequence[Command], pages: Sequence[str]) -> None:
        card = Card(self.look, translated(SCOPES[scope]))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.look.px(16))
        grid.setVerticalSpacing(self.look.px(6))
        grid.setColumnStretch(0, 1)
        rows = [(one.said(), one.keys) for one in commands]
        rows += [(name, (f"Ctrl+{number}",)) for number, name in enumerate(pages, 1)]
        for number, (text, keys) in enumerate(rows):
            grid.addWidget(text_label(self.look, text, wrap=True), number, 0)
            caps = [KeyCap(self.look, _name(key)) for key in keys]
            grid.addLayout(row(None, *caps, gap=self.look.px(4)), number, 1)
        card.body.addLayout(grid)
        self._cards.addWidget(card)


def _name(key: str) -> str:
    """A key as people say it, arrows as they are drawn on it."""
    drawn = [_DRAWN.get(part, "") for part in key.split("+")]
    if any(drawn):
        return "+".join(one or part for one, part in zip(drawn, key.split("+"), strict=True))
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
