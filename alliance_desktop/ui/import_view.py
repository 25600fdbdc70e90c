"""An import, looked at before it happens and after: whose, six counts, refusals, the table."""

from collections import Counter
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from alliance_desktop.ui.components import (
    Banner,
    Card,
    Chip,
    IconLabel,
    KeyButton,
    column,
    label,
    row,
    scroll,
)
from alliance_desktop.ui.exchange_cards import emptied, put
from alliance_desktop.ui.import_parts import IMPORTED, LOOK, CountTile, ImportTable, Steps, Tally
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.values import Values, at
from alliance_desktop.ui.words import sentence
from alliance_desktop.workspace.preview import Looked
from alliance_desktop.workspace.report import Imported

_REFUSED: Final = 3  # files that were refused that are told one by one


class ImportView(QWidget):
    """The page while files are looked at, and after they were taken in."""

    leave_wanted = Signal()
    take_wanted = Signal()
    save_wanted = Signal()
    differences_wanted = Signal()
    ask_wanted = Signal(object)  # (path, reason) of a refused file

    def __init__(self, session: Session, values: Values) -> None:
        """Empty until `show_looked`."""
        super().__init__()
        self.session, self.look, self.values = session, session.look, values
        self.table = ImportTable(session, values)
        self.model = self.table.model
        self.looked: Looked | None = None
        self._make()

    # parts

    def _make(self) -> None:
        look = self.look
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(*(look.px(side) for side in (24, 14, 24, 14)))
        inner.setSpacing(look.px(12))
        self.steps = Steps(look)
        inner.addWidget(self.steps)
        inner.addWidget(self._make_sender())
        inner.addLayout(self._make_tiles())
        self._banners = QVBoxLayout()
        self._banners.setSpacing(look.px(8))
        inner.addLayout(self._banners)
        inner.addWidget(self.table, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._area = scroll(body)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._make_foot())

    def _make_sender(self) -> Card:
        card = Card(self.look)
        card.setObjectName("exchange.sender")
        self._sender, self._sent = (
            label(self.look, "", "strong", wrap=True),
            label(self.look, "", "help", wrap=True),
        )
        self._signed = Chip(self.look, "")
        self._complete = Chip(self.look, "")
        texts = column(self._sender, self._sent, gap=self.look.px(2))
        line = row(
            IconLabel(self.look, "usb"), texts, self._signed, self._complete, gap=self.look.px(12)
        )
        line.setStretch(1, 1)
        card.body.addLayout(line)
        return card

    def _make_tiles(self) -> QGridLayout:
        self._tiles = {
            what: CountTile(self.session, what)
            for what in ("new", "changed", "deleted", "differs", "waits", "refused")
        }
        self._grid = QGridLayout()
        self._grid.setSpacing(self.look.px(8))
        self._lay_tiles(6)
        return self._grid

    def _lay_tiles(self, columns: int) -> None:
        for number, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, number // columns, number % columns)
        for place in range(6):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def _make_foot(self) -> QFrame:
        look = self.look
        self.foot = foot = QFrame()
        foot.setProperty("k", "foot")
        self._said = label(look, "", "muted", wrap=True)
        self.leave = KeyButton(look, self.tr("Leave it"), key="Esc")
        self.leave.setObjectName("exchange.leave")
        self.leave.clicked.connect(self.leave_wanted)
        self.save = KeyButton(look, self.tr("Save the report…"))
        self.save.setObjectName("exchange.report")
        self.save.clicked.connect(self.save_wanted)
        self.take = KeyButton(look, "", "primary", icon="check", key="Ctrl+Return")
        self.take.setObjectName("exchange.import")
        self.take.clicked.connect(self.take_wanted)
        self.settle = KeyButton(look, self.tr("See the differences"), "primary")
        self.settle.setObjectName("exchange.settle")
        self.settle.clicked.connect(self.differences_wanted)
        line = QHBoxLayout(foot)
        line.setContentsMargins(*(look.px(side) for side in (24, 9, 16, 9)))
        line.setSpacing(look.px(8))
        line.addWidget(IconLabel(look, "info", "accent", 18))
        line.addWidget(self._said, 1)
        for one in (self.save, self.leave, self.settle, self.take):
            line.addWidget(one)
        return foot

    def arrange(self, *, wide: bool, narrow: bool) -> None:
        """Fits itself to its room."""
        self.steps.setVisible(wide)
        self._lay_tiles(3 if narrow else 6)
        for tile in self._tiles.values():
            tile.slim(slim=not wide)
        self.table.set_narrow(narrow=narrow)

    # showing

    def show_looked(self, looked: Looked) -> None:
        """What would happen."""
        self.looked = looked
        self.steps.say(LOOK)
        self._say_sender(looked)
        self._say_counts(looked, looked.imported)
        self._say_banners(looked.imported)
        self.table.show_lines(looked.lines)
        changes = looked.imported.changes
        self.take.setText(self.tr("Import %n changes", "", changes))
        self.take.setEnabled(not looked.empty)
        self._said.setText(self._nothing_yet(looked))
        self._show_buttons(before=True)

    def _nothing_yet(self, looked: Looked) -> str:
        said = self.tr("Nothing has been changed yet.")
        if looked.empty:
            return self.tr("Everything in these files is here already.")
        if looked.listed > len(looked.lines):
            said += " " + self.tr("The first {0} of {1} records are listed.").format(
                self.session.words.number(len(looked.lines)),
                self.session.words.number(looked.listed),
            )
        return said

    def show_taken(self, done: Imported) -> None:
        """What has happened."""
        self.steps.say(IMPORTED)
        if self.looked is not None:
            self._say_counts(self.looked, done)
        self._say_banners(done)
        self._said.setText(
            self.tr("Imported: %n changes. Everybody sees them here now.", "", done.changes)
        )
        self._show_buttons(before=False)
        self.settle.setVisible(done.conflicts > 0)

    def _show_buttons(self, *, before: bool) -> None:
        self.take.setVisible(before)
        self.settle.setVisible(False)
        self.save.setVisible(not before)
        self.leave.setText(self.tr("Leave it") if before else self.tr("Done"))

    def _say_sender(self, looked: Looked) -> None:
        words, senders = self.session.words, looked.senders
        names = [f"{one.person}, “{one.device}”" if one.person else one.device for one in senders]
        self._sender.setText(" · ".join(names) or self.tr("Nobody whose work could be read"))
        parts = [self.tr("%n files", "", sum(one.files for one in senders))]
        if senders:
            made = max(one.made for one in senders)
            parts.append(self.tr("written {0}").format(words.moment(at(made))))
        if looked.first is not None and looked.last is not None:
            parts.append(self._span(looked.first, looked.last))
        self._sent.setText(" · ".join(parts))
        known = bool(senders) and all(one.admitted for one in senders)
        if known:
            self._signed.show_as(self.tr("Signature matches"), "ok", "shield-check")
        else:
            self._signed.show_as(self.tr("Laptop not let in yet"), "warn", "hourglass")
        self._signed.setVisible(bool(senders))
        lacking = looked.imported.refused or looked.imported.missing_parts
        if lacking:
            self._complete.show_as(self.tr("Not all complete"), "warn", "triangle-alert")
        else:
            self._complete.show_as(self.tr("Complete"), "ok", "check")

    def _span(self, first: int, last: int) -> str:
        words = self.session.words
        days = [words.short_day(at(one).astimezone().date()) for one in (first, last)]
        if days[0] == days[1]:
            return self.tr("work of {0}").format(days[0])
        return self.tr("work of {0} to {1}").format(*days)

    def _say_counts(self, looked: Looked, done: Imported) -> None:
        """The counts are of lines, so that they agree with the table below."""
        counts = looked.counts
        told = self.tr("you decide later") if counts.get("differs") else ""
        kept = self.tr("they stay in the bin") if counts.get("deleted") else ""
        tallies = (
            Tally("new", counts.get("new", 0), self._kinds(done, "new")),
            Tally("changed", counts.get("changed", 0), ""),
            Tally("deleted", counts.get("deleted", 0), kept),
            Tally("differs", counts.get("differs", 0), told),
            Tally("waits", looked.waits, self._waiting(done)),
            Tally("refused", len(done.refused), self.tr("see below") if done.refused else ""),
        )
        for one in tallies:
            word = self.tr("Differ") if one.what == "differs" else self.model.word(one.what)
            self._tiles[one.what].say(one, word, self.session.words.number(one.count))

    def _kinds(self, done: Imported, what: str) -> str:
        kinds = Counter(kind for (kind, _), said in done.what.items() if said == what)
        parts = [f"{self.values.kinds(kind)} {count}" for kind, count in kinds.most_common(2)]
        if done.arrived and what == "new":
            parts.append(self.tr("photos {0}").format(done.arrived))
        return ", ".join(parts)

    def _waiting(self, done: Imported) -> str:
        if done.quarantined:
            return self.tr("till the laptop is let in")
        if done.incomplete:
            return self.tr("earlier parts are missing")
        return self.tr("newer data") if done.newer else ""

    def _say_banners(self, done: Imported) -> None:
        emptied(self._banners)
        whole = [(path.name, sentence(problem)) for path, problem in done.problems]
        parts = [
            (Path(str(one["path"])).name, str(one["reason"]))
            for one in done.refused
            if all(str(path) != one["path"] for path, _ in done.problems)
        ]
        for name, reason in [*whole, *parts][:_REFUSED]:
            self._add_refused(name, reason)
        if len(done.refused) > _REFUSED:
            more = self.tr("%n more files were refused.", "", len(done.refused) - _REFUSED)
            put(self._banners, Banner(self.look, "bad", more))
        self._add_missing(done)

    def _add_refused(self, name: str, reason: str) -> None:
        banner = Banner(
            self.look,
            "bad",
            f"{name}: {reason}",
            self.tr("It was left alone; the others do not need it."),
        )
        button = KeyButton(self.look, self.tr("What to ask for"))
        button.clicked.connect(lambda: self.ask_wanted.emit((name, reason)))
        banner.add_button(button)
        put(self._banners, banner)

    def _add_missing(self, done: Imported) -> None:
        for one in done.missing_parts:
            numbers = ", ".join(str(number) for number in _numbers(one["missing"]))
            said = self.tr("Part {0} of {1} from {2} is not here yet.").format(
                numbers, one["parts"], one["from"]
            )
            what = self.tr("What is here can be imported now; import the rest when it comes.")
            put(self._banners, Banner(self.look, "warn", said, what))
        for gap in done.incomplete:
            device = gap["device"] if isinstance(gap, dict) else ""
            said = self.tr("Earlier work of {0} is missing.").format(device)
            what = self.tr("Ask for a copy of everything; nothing is lost meanwhile.")
            put(self._banners, Banner(self.look, "warn", said, what))

    def report(self) -> str:
        """What was imported, as text to keep."""
        lines = self.looked.lines if self.looked else []
        head = [self._sender.text(), self._sent.text(), self._said.text(), ""]
        head += [one.accessibleName() for one in self._tiles.values()]
        told = [
            " · ".join([self.model.word(one.what), *self.table.told(one).split("\n")])
            for one in lines
        ]
        return "\n".join([*head, "", *told, ""])


def _numbers(value: object) -> list[object]:
    return value if isinstance(value, list) else []
