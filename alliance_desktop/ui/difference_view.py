"""One difference, whole: record, what was before, the cards, what follows, the value so far."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import LangText, Text
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import schema
from alliance_desktop.ui.components import (
    Card as Box,
)
from alliance_desktop.ui.components import (
    IconLabel,
    KeyButton,
    SeverityTile,
    column,
    label,
    row,
    scroll,
)
from alliance_desktop.ui.difference_card import BaseCard, Card, OtherCard, Shown, ValueCard
from alliance_desktop.ui.editors import Editor
from alliance_desktop.ui.other_value import other_value, read
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.timeline import Event, Timeline
from alliance_desktop.ui.values import Values, at
from alliance_desktop.workspace import Workspace, differing
from alliance_desktop.workspace.differing import Decision, Difference, Evidence, Said

_LATEST: Final = 12  # writings of a value that are shown
_BINDING: Final = ("agreed", "in_delivery", "delivered", "completed")
_SEVERE: Final = 3
Work = Callable[[Workspace], Decision]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen: its key, the value in words, the verb of the button, and the deed.

    `prepare` reads what is typed, on the window's thread (UserError where it can't be read), and
    gives the work.
    """

    key: int
    value: str
    verb: str
    prepare: Callable[[], Work]


class DifferenceView(QWidget):
    """Shows a difference and knows what is chosen."""

    chosen = Signal()
    keys_wanted = Signal(object)  # a widget whose bare keys choose
    record_wanted = Signal(str, str)

    def __init__(self, session: Session, values: Values) -> None:
        """Empty until `show_difference`."""
        super().__init__()
        self.session, self.look, self.values = session, session.look, values
        self._narrow = False
        self._difference: Difference | None = None
        self._cards: dict[int, Card] = {}
        self._choices: dict[int, Choice] = {}
        self._key: int | None = None
        self._body = QWidget()
        self._area = scroll(self._body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self._inner: QWidget | None = None
        self._outer = QVBoxLayout(self._body)
        self._outer.setContentsMargins(0, 0, 0, 0)

    # choosing

    def choice(self) -> Choice | None:
        """What is chosen now."""
        return self._choices.get(self._key) if self._key is not None else None

    def card(self, key: int) -> QRadioButton | None:
        """The button of a card, by its digit."""
        found = self._cards.get(key)
        return found.radio if found else None

    def choose(self, choice: Choice) -> None:
        """Chooses what has the same value as before the cards were made anew."""
        for key, one in self._choices.items():
            if one.value == choice.value:
                self.choose_key(key)

    def choose_key(self, key: int) -> bool:
        """Chooses a card by its digit; whether there is one."""
        if key not in self._cards:
            return False
        self._key = key
        for number, card in self._cards.items():
            card.set_chosen(chosen=number == key)
        card = self._cards[key]
        self._area.ensureWidgetVisible(card, 0, self.look.px(24))
        if isinstance(card, OtherCard):
            card.editor.place_cursor(10_000)
        self._say_consequence()
        self.chosen.emit()
        return True

    def step(self, by: int) -> None:
        """To the candidate beside: yours, theirs."""
        count = len(self._difference.candidates) if self._difference else 0
        if count:
            now = self._key if self._key is not None and self._key <= count else None
            first = 1 if by > 0 else count
            self.choose_key(first if now is None else min(count, max(1, now + by)))

    def set_narrow(self, *, narrow: bool) -> None:
        """One card below the other."""
        if narrow != self._narrow:
            self._narrow = narrow
            if self._difference is not None:
                self.show_difference(self._difference)

    # showing

    def show_difference(self, found: Difference) -> None:
        """Builds the cards; nothing is chosen."""
        self._difference, self._key = found, None
        self._cards, self._choices = {}, {}
        if self._inner is not None:
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = QWidget()
        self._outer.addWidget(self._inner)
        look, side = self.look, 16 if self._narrow else 24
        body = QVBoxLayout(self._inner)
        body.setContentsMargins(*(look.px(one) for one in (side, 14, side, 16)))
        body.setSpacing(look.px(12))
        body.addLayout(self._heading(found))
        candidates = self._candidates(found)
        base = self._base(found)
        if base is not None:
            body.addWidget(base)
        body.addLayout(candidates)
        body.addLayout(self._make_consequence())
        for card in self._others(found):
            body.addWidget(card)
        body.addWidget(self._so_far(found))
        body.addStretch(1)
        self._inner.show()
        self._say_consequence()
        self._area.verticalScrollBar().setValue(0)

    def _heading(self, found: Difference) -> QHBoxLayout:
        one, look, values = found.open, self.look, self.values
        record = one.record
        title = label(
            look,
            f"{values.named(record)}: {values.label(record.kind, one.field, one.part)}",
            "h2",
            wrap=True,
        )
        title.setObjectName("differences.title")
        facts = [f"{values.kind(record.kind)} {record.code or ''}".strip()]
        if record.place:
            facts.append(values.place(record.place))
        facts += self._facts(found)
        second = label(look, " · ".join(facts), "help", wrap=True)
        open_ = KeyButton(look, self.tr("Open the record"), "quiet", icon="eye")
        open_.setObjectName("differences.open")
        open_.clicked.connect(lambda: self.record_wanted.emit(record.kind, record.id))
        texts = column(title, second, gap=look.px(2))
        parts: list[QWidget] = []
        if record.kind == "need" and record.values is not None:
            grade = record.values.get("severity")
            level = grade if isinstance(grade, int) else None
            parts.append(SeverityTile(look, level, values.say("need", "severity", grade)))
        made = row(*parts, texts, open_, gap=look.px(12))
        made.setStretch(len(parts), 1)
        return made

    def _facts(self, found: Difference) -> list[str]:
        record, said = found.open.record, []
        for name in ("sector", "in_need", "status"):
            value = (record.values or {}).get(name)
            if value is not None and name != found.open.field:
                said.append(self.values.say(record.kind, name, value))
        return said

    def _say(self, one: Said) -> str:
        if one.erased:
            return self.tr("erased")
        open_ = self._difference.open if self._difference else None
        assert open_ is not None  # noqa: S101 - only called while one is shown
        if open_.field == "deleted":
            return self.tr("Move to the bin") if one.value is True else self.tr("Keep it")
        return self.values.say(open_.record.kind, open_.field, one.value, open_.part)

    # candidates

    def _candidates(self, found: Difference) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self.look.px(12))
        columns = 1 if self._narrow else min(2, len(found.candidates))
        for number, one in enumerate(found.candidates):
            card = ValueCard(self.look, self._card_of(found, one, number + 1))
            self._add(card, self._verb(found, one), self._taking(found, one))
            grid.addWidget(card, number // columns, number % columns)
        for place in range(columns):
            grid.setColumnStretch(place, 1)
        return grid

    def _taking(self, found: Difference, one: Said) -> Callable[[], Work]:
        return lambda: lambda workspace: differing.take(workspace, found, one.change)

    def _card_of(self, found: Difference, one: Said, key: int) -> Shown:
        open_ = found.open
        before = found.base.value if found.base else None
        reading = self._edits(found, one)
        if not reading and not one.erased:
            value = one.value if not open_.part else None
            reading = self.values.reading(open_.record.kind, open_.field, value, before)
        return Shown(
            key,
            self._whose(one.by),
            self._say(one),
            reading,
            self._evidence(found, one),
            before if isinstance(before, str) and isinstance(one.value, str) else None,
            max(len(self._say(each)) for each in found.candidates),
        )

    def _edits(self, found: Difference, one: Said) -> str:
        kind = found.open.record.kind
        declared = [*schema(BY_NAME[kind])] if kind in BY_NAME else []
        order = [*(name for name in declared if name in one.fields), *one.fields]
        names = [self.values.label(kind, name) for name in dict.fromkeys(order)]
        return self.tr("changed meanwhile: {0}").format(", ".join(names)) if names else ""

    def _evidence(self, found: Difference, one: Said) -> tuple[tuple[str, str], ...]:
        words = self.session.words
        said = [
            ("user", one.by.person),
            ("clock", words.moment(at(one.by.at))),
            ("laptop", self.tr("this laptop") if one.by.here else one.by.device),
        ]
        if one.again_by is not None:
            said.append(("undo-2", self.tr("put back by {0}").format(one.again_by.person)))
        if one.change == found.shown and found.open.field != "deleted":
            said.append(("eye", self.tr("shown in lists until somebody decides")))
        return tuple(said)

    def _whose(self, by: Evidence) -> str:
        if by.here and by.mine:
            return self.tr("Yours")
        return self.tr("{0}’s").format(by.person) if by.person else by.device

    def _verb(self, found: Difference, one: Said) -> str:
        if found.open.field == "deleted":
            return self.tr("Move to the bin") if one.value is True else self.tr("Keep it")
        if one.by.here and one.by.mine:
            return self.tr("Take yours")
        return self.tr("Take {0}’s value").format(one.by.person)

    def _add(self, card: Card, verb: str, prepare: Callable[[], Work]) -> None:
        key = card.shown.key
        self._cards[key] = card
        self._choices[key] = Choice(key, card.shown.value, verb, prepare)
        card.chosen.connect(self.choose_key)
        self.keys_wanted.emit(card.radio)

    # what else may be chosen

    def _base(self, found: Difference) -> Card | None:
        one = found.base
        if one is None or one.erased or any(c.value == one.value for c in found.candidates):
            return None
        words, by = self.session.words, one.by
        where = self.tr("this laptop") if by.here else by.device
        evidence = (("history", f"{by.person} · {words.when(at(by.at))} · {where}"),)
        several = len(found.candidates) > 2
        whose = self.tr("Before all these changes") if several else self.tr("Before both changes")
        key = len(self._cards) + 1
        open_ = found.open
        value = one.value if not open_.part else None
        reading = self.values.reading(open_.record.kind, open_.field, value)
        shown = Shown(key, whose, self._say(one), reading, evidence)
        card = BaseCard(self.look, shown, self.tr("Keep this one"))
        self._add(card, self.tr("Keep what it was"), lambda: lambda w: differing.put_base(w, found))
        return card

    def _others(self, found: Difference) -> list[Card]:
        open_ = found.open
        kind = BY_NAME.get(open_.record.kind)
        field = schema(kind).get(open_.field) if kind else None
        cards: list[Card] = []
        if field and isinstance(field.type, Text | LangText) and self._texts(found):
            cards.append(self._both(found, lines=field.type.lines))
        latest = next((c.value for c in found.candidates if c.change == found.shown), None)
        editor = other_value(self.session, self.values, open_, latest)
        if editor is not None:
            cards.append(self._other(found, editor))
        return cards

    def _other(self, found: Difference, editor: Editor) -> Card:
        key = len(self._cards) + 1
        card = OtherCard(self.look, Shown(key, self.tr("Another value"), ""), editor)
        self._add(card, self.tr("Take this value"), lambda: self._giving(found, editor))
        editor.typed.connect(lambda: self.choose_key(key) if self._key != key else None)
        return card

    def _giving(self, found: Difference, editor: Editor) -> Work:
        value = read(editor)
        return lambda workspace: differing.settle_as(workspace, found, value)

    def _texts(self, found: Difference) -> bool:
        return all(isinstance(one.value, str) and one.value for one in found.candidates)

    def _both(self, found: Difference, *, lines: bool) -> Card:
        """Both texts, one after the other, each with whose it is where there is room."""
        key = len(self._cards) + 1
        ordered = sorted(found.candidates, key=lambda one: one.by.at)
        if lines:
            parts = [f"{one.by.person}:\n{one.value}" for one in ordered]
            text = "\n\n".join(parts)
        else:
            text = " / ".join(dict.fromkeys(str(one.value) for one in ordered))
        several = len(ordered) > 2
        whose = self.tr("All of them") if several else self.tr("Both")
        card = ValueCard(self.look, Shown(key, whose, text))
        verb = self.tr("Keep all texts") if several else self.tr("Keep both texts")
        self._add(card, verb, lambda: lambda w: differing.give(w, found, text))
        return card

    # what follows

    def _make_consequence(self) -> QHBoxLayout:
        self._consequence = label(self.look, "", "body", wrap=True)
        self._consequence.setObjectName("differences.consequence")
        made = row(
            IconLabel(self.look, "info", "accent", 18), self._consequence, gap=self.look.px(10)
        )
        made.setStretch(1, 1)
        return made

    def _say_consequence(self) -> None:
        found = self._difference
        if found is None:
            return
        nobody = self.tr("Neither writer had seen what the other wrote.")
        if self._key is None or self._key > len(found.candidates):
            self._consequence.setText(nobody)
            return
        one = found.candidates[self._key - 1]
        self._consequence.setText(f"{self._follows(found, one)} {nobody}")

    def _follows(self, found: Difference, one: Said) -> str:
        if found.open.field == "deleted":
            return self._of_deleting(found, one)
        others = [c for c in found.candidates if c is not one]
        names = ", ".join(dict.fromkeys(self._say(c) for c in others))
        value = self._say(one)
        if len(value) + len(names) > 160:
            said = self.tr(
                "This text goes to every laptop with the next copy; the other stays in the history."
            )
        else:
            said = self.tr(
                "{0} goes to every laptop with the next copy; {1} stays in the history."
            ).format(value, names)
        return " ".join(part for part in (said, self._meaning(found, one)) if part)

    def _meaning(self, found: Difference, one: Said) -> str:
        """What the value means for what counts, where it crosses a line."""
        others = [c.value for c in found.candidates if c is not one]
        match found.open.record.kind, found.open.field:
            case _, "cost_estimate" | "amount" if found.matches:
                return self.tr("%n matches rest on this amount.", "", found.matches)
            case "commitment", "status":
                binds = _binds(one.value)
                if all(_binds(other) is binds for other in others):
                    return ""
                return self.tr("It then binds.") if binds else self.tr("It then binds nobody.")
            case "need", "severity":
                severe = _severe(one.value)
                if all(_severe(other) is severe for other in others):
                    return ""
                if severe:
                    return self.tr("It then counts among the severe needs.")
                return self.tr("It then no longer counts among the severe needs.")
            case _:
                return ""

    def _of_deleting(self, found: Difference, one: Said) -> str:
        if one.value is True:
            said = self.tr(
                "It goes to the bin on every laptop; what was changed meanwhile stays "
                "in its history."
            )
            if found.matches:
                said += " " + self.tr("%n matches would lead to the bin.", "", found.matches)
            return said
        return self.tr("It stays on every laptop, with what was changed meanwhile.")

    def _so_far(self, found: Difference) -> Box:
        box = Box(self.look, self.tr("This value so far"))
        words = self.session.words
        events = []
        for number, one in enumerate(found.so_far[:_LATEST]):
            device = self.tr("this laptop") if one.by.here else one.by.device
            second = f"{one.by.person}, {device}"
            first = number == len(found.so_far) - 1
            if first:
                recorded = self.tr("first recorded")
                second = f"{second} · {recorded}"
            said = self.values.label(found.open.record.kind, "deleted")
            said = self._say(one) if found.open.field != "deleted" or one.value else said
            icon = "plus" if first else "laptop"
            events.append(Event(words.when(at(one.by.at)), said, second, icon, first))
        box.body.addWidget(Timeline(self.look, events))
        return box


def _binds(status: Json) -> bool:
    return isinstance(status, dict) and status.get("code") in _BINDING


def _severe(grade: Json) -> bool:
    return isinstance(grade, int) and grade >= _SEVERE
