"""A community before the stop: what it said, what it was promised, what to ask, what happened."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from alliance_desktop.ui import paint
from alliance_desktop.ui.components import (
    Body,
    Card,
    Chip,
    CoverageBar,
    CoverageMark,
    KeyButton,
    OpenRow,
    column,
    label,
    line,
    row,
    scroll,
    wrapping,
)
from alliance_desktop.ui.components.flow import FlowLayout
from alliance_desktop.ui.dossier_rows import DossierRows
from alliance_desktop.ui.dossier_text import DossierText
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.timeline import Event, Timeline
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace.community import Counts, Dossier, Happened

FEW: Final = 8  # rows of a card before the rest waits behind a button
STEP: Final = 24  # rows that the button brings
TWO_COLUMNS: Final = 720  # logical pixels from which two cards stand side by side
_ICONS: Final = {
    "visit": "map-pin",
    "needs_assessment": "clipboard-list",
    "commitment": "handshake",
}


class DossierView(QWidget):
    """One dossier, which scrolls alone."""

    record_wanted = Signal(str, str)  # kind, id

    def __init__(self, look: Look, values: Values) -> None:
        """Empty until `show_dossier`."""
        super().__init__()
        self.look = look
        self.text = DossierText(values)
        self._rows = DossierRows(look, self.text)
        self._columns: QBoxLayout | None = None
        self._code = ""
        self._narrow = False
        self._pending = 0  # where to scroll once it is laid out
        self.area = scroll(QWidget())
        self.area.setObjectName("communities.dossier")
        self.area.verticalScrollBar().rangeChanged.connect(self._scroll_on)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def show_dossier(self, code: str, about: Dossier) -> None:
        """Shows one; the same anew stays where it was scrolled to, and keeps the keyboard."""
        same, self._code = code == self._code, code
        at, name = self.scrolled(), self.focused()
        body = Body()
        body.setProperty("k", "plain")
        look = self.look
        parts = column(gap=look.px(12), margins=self._margins())
        parts.addLayout(self._facts(code, about))
        if about.said:
            parts.addWidget(self._counts(about.counts))
        parts.addLayout(self._cards(about))
        if about.history:
            parts.addWidget(self._history(about.history))
        parts.addStretch(1)
        body.setLayout(parts)
        self.area.setWidget(body)
        self._arrange()
        self.scroll_to(at if same else 0)
        if same:
            self.focus(name)

    # where the reader is

    def scrolled(self) -> int:
        """How far it is scrolled, in pixels."""
        return self._pending or self.area.verticalScrollBar().value()

    def scroll_to(self, to: int) -> None:
        """Scrolls, now or as soon as there is room to."""
        bar = self.area.verticalScrollBar()
        bar.setValue(to)
        self._pending = to if bar.value() < to else 0

    def _scroll_on(self) -> None:
        if self._pending:
            self.scroll_to(self._pending)

    def rows(self) -> list[OpenRow]:
        """All rows, in reading order."""
        body = self.area.widget()
        return body.findChildren(OpenRow) if body else []

    def focused(self) -> str:
        """The name of the row that has the keyboard; nothing where none has."""
        focus = self.window().focusWidget()  # also while another program is in front
        return focus.objectName() if isinstance(focus, OpenRow) and focus in self.rows() else ""

    def focus(self, name: str) -> bool:
        """Gives the keyboard to a row; whether it is there."""
        for one in self.rows():
            if one.objectName() == name:
                one.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def enter(self) -> None:
        """Gives the keyboard to the first row."""
        for one in self.rows()[:1]:
            one.setFocus(Qt.FocusReason.TabFocusReason)

    # parts

    def _facts(self, code: str, about: Dossier) -> FlowLayout:
        text, look = self.text, self.look
        chips = []
        facts = about.facts
        if "access_constraints" in facts and (said := text.access(facts["access_constraints"])):
            chips.append(Chip(look, said, "warn", "triangle-alert"))
        if said := text.type_of(code):
            chips.append(Chip(look, said))
        if "population" in facts:
            chips.append(Chip(look, text.inhabitants(facts["population"]), icon="users"))
        if "idps" in facts:
            chips.append(Chip(look, text.displaced(facts["idps"])))
        if about.organisations:
            count = len(about.organisations)
            chips.append(Chip(look, text.organisations(count), icon="building-2"))
        if about.partners:
            chips.append(Chip(look, text.partners(about.partners), icon="handshake"))
        chips.append(Chip(look, text.last_visit(about.last_visit), icon="calendar"))
        return wrapping(*chips, gap=look.px(8))

    def _counts(self, counts: Counts) -> QFrame:
        look, text = self.look, self.text
        made = Card(look)
        made.setObjectName("communities.counts")
        made.body.setSpacing(look.px(7))
        head = [label(look, text.needs(counts), "strong")]
        if beside := text.beside(counts):
            head.append(label(look, beside, "help"))
        made.body.addLayout(wrapping(*head, gap=look.px(10)))
        coverage = paint.Coverage(counts.agreed, counts.pledged, counts.open)
        made.body.addWidget(CoverageBar(look, coverage, text.counted(counts), 14))
        legend = wrapping(gap=look.px(12))
        for shares, said in (
            (paint.Coverage(1, 0, 1), text.agreed(counts)),
            (paint.Coverage(0, 1, 1), text.pledged(counts)),
            (paint.Coverage(0, 0, 1), text.nothing(counts)),
        ):
            both = QWidget()
            both.setLayout(
                row(CoverageMark(look, shares), label(look, said, "help"), gap=look.px(6))
            )
            legend.addWidget(both)
        legend.addWidget(label(look, self.tr("Counted by needs, not by money."), "help"))
        made.body.addLayout(legend)
        return made

    def _cards(self, about: Dossier) -> QBoxLayout:
        leading = column(self._said(about), None, gap=self.look.px(12))
        trailing = column(self._promised(about), gap=self.look.px(12))
        if about.asked:
            trailing.addWidget(self._asked(about))
        if about.organisations or about.partnerships:
            trailing.addWidget(self._partners(about))
        trailing.addStretch(1)
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(self.look.px(12))
        columns.addLayout(leading, 1)
        columns.addLayout(trailing, 1)
        self._columns = columns
        return columns

    def _said(self, about: Dossier) -> Card:
        made = self._card(self.tr("What they said"), self._count(len(about.said)))
        if not about.said:
            self._say(made, self.tr("No need of theirs is recorded yet."))
            return made
        self._say(made, self.text.own_order(about))
        ranked = any(one.rank is not None for one in about.said)
        self._fill(
            made, (self._rows.said(one, ranked=ranked) for one in about.said), len(about.said)
        )
        return made

    def _promised(self, about: Dossier) -> Card:
        made = self._card(self.tr("What was promised"), self._count(len(about.promised)))
        if not about.promised:
            self._say(made, self.tr("Nobody has promised anything yet."))
        self._fill(made, map(self._rows.promised, about.promised), len(about.promised))
        return made

    def _asked(self, about: Dossier) -> Card:
        made = self._card(self.tr("To ask this time"), "")
        self._fill(made, map(self._rows.asked, about.asked), len(about.asked), lines=False)
        return made

    def _partners(self, about: Dossier) -> Card:
        made = self._card(self.tr("Who is here, and partners"), "")
        rows = chain(
            map(self._rows.organisation, about.organisations),
            map(self._rows.partnership, about.partnerships),
        )
        count = len(about.organisations) + len(about.partnerships)
        self._fill(made, rows, count, lines=False)
        return made

    def _history(self, history: Sequence[Happened]) -> Card:
        made = self._card(self.tr("History"), "")
        self._add_events(made, history)
        return made

    def _add_events(self, card: Card, history: Sequence[Happened], shown: int = FEW) -> None:
        timeline = Timeline(self.look, [self._event(one) for one in history[:shown]])
        timeline.opened.connect(self.record_wanted)
        card.body.addWidget(timeline)
        timeline.show()  # now, or its rows take no keyboard
        rest = history[shown:]
        if rest:

            def more() -> None:
                self._add_events(card, rest, STEP)

            self._add_button(card, len(rest), more)

    def _event(self, one: Happened) -> Event:
        title, second = self.text.happened(one)
        when = self.text.words.when_day(one.day) if one.day else self.tr("day not known")
        return Event(when, title, second, _ICONS[one.kind], one.ahead, (one.kind, one.id))

    # cards

    def _card(self, title: str, aside: str) -> Card:
        """A card whose rows reach out to where their words stand below its title."""
        look = self.look
        made = Card(look)
        made.body.setContentsMargins(look.px(10), look.px(14), look.px(10), look.px(10))
        made.body.setSpacing(look.px(4))
        head = row(
            label(look, title, "h2", wrap=True),
            label(look, aside, "help"),
            margins=(look.px(8), 0, look.px(8), 0),
        )
        head.setStretch(0, 1)
        made.body.addLayout(head)
        made.setAccessibleName(title)
        return made

    def _count(self, number: int) -> str:
        return self.text.words.number(number) if number else ""

    def _say(self, card: Card, said: str) -> None:
        words = label(self.look, said, "help", wrap=True)
        card.body.addLayout(row(words, margins=(self.look.px(8), 0, self.look.px(8), 0)))

    def _fill(
        self,
        card: Card,
        rows: Iterator[OpenRow],
        left: int,
        *,
        lines: bool = True,
        count: int = FEW,
    ) -> None:
        """The first rows of those that are left; the rest by a button, a few at a time."""
        for number, made in enumerate(islice(rows, count)):
            made.opened.connect(self.record_wanted)
            if lines and (number or count != FEW):
                card.body.addWidget(line())
            card.body.addWidget(made)
        rest = left - count
        if rest > 0:

            def more() -> None:
                self._fill(card, rows, rest, lines=lines, count=STEP)

            self._add_button(card, rest, more)

    def _add_button(self, card: Card, left: int, more: Callable[[], object]) -> None:
        button = KeyButton(self.look, self.text.more(left), "quiet", icon="chevron-down")

        def press() -> None:
            card.body.removeWidget(button)
            button.hide()
            button.deleteLater()
            before = set(card.findChildren(OpenRow))
            more()
            first = next(one for one in card.findChildren(OpenRow) if one not in before)
            first.show()  # a layout does so later, and what is hidden takes no keyboard
            first.setFocus(Qt.FocusReason.TabFocusReason)

        button.clicked.connect(press)
        card.body.addWidget(button)

    # room

    def set_narrow(self, *, narrow: bool) -> None:
        """Smaller margins."""
        self._narrow = narrow
        body = self.area.widget()
        layout = body.layout() if body else None
        if layout is not None:
            layout.setContentsMargins(*self._margins())

    def _margins(self) -> tuple[int, int, int, int]:
        sides, ends = self.look.px(16 if self._narrow else 24), self.look.px(12)
        return sides, ends, sides, ends

    def _arrange(self) -> None:
        if self._columns is not None:
            wide = self.width() >= self.look.px(TWO_COLUMNS)
            self._columns.setDirection(
                QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Fits again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()
