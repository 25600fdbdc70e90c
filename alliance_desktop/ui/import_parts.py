"""Parts of the page of an import: its steps, the six counts, the table with its filters."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QWidget,
)

from alliance_desktop.ui.components import (
    Card,
    ChangeTile,
    Combo,
    FilterChip,
    IconLabel,
    column,
    label,
    row,
)
from alliance_desktop.ui.import_list import GroupBy, ImportDelegate, ImportModel
from alliance_desktop.ui.look import Look, set_property
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace.preview import Line

CHOOSE, CHECKED, LOOK, IMPORTED = range(4)


@dataclass(frozen=True, slots=True)
class Tally:
    """One of the six counts."""

    what: str
    count: int
    second: str


class CountTile(QFrame):
    """A count with its kind of change, its word and what it is of."""

    def __init__(self, session: Session, what: str) -> None:
        """Nothing yet."""
        super().__init__()
        look = session.look
        self._what = what
        self.setObjectName(f"exchange.count.{what}")
        set_property(self, "k", "card")
        self.figure, self.word = label(look, "", "h1"), label(look, "", "label")
        self.second = label(look, "", "help")
        for one in (self.word, self.second):
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top = row(self.figure, self.word)
        top.setStretch(1, 1)
        texts = column(top, self.second, gap=0)
        body = QHBoxLayout(self)
        body.setContentsMargins(*(look.px(side) for side in (12, 7, 8, 8)))
        body.setSpacing(look.px(10))
        body.addWidget(ChangeTile(look, what, "", 30))
        body.addLayout(texts, 1)

    def say(self, tally: Tally, word: str, number: str) -> None:
        """Shows a count."""
        self.figure.setText(number)
        self.word.setText(word)
        self.word.setToolTip(word)
        self.second.setText(tally.second)
        self.second.setToolTip(tally.second)
        self.setAccessibleName(", ".join(part for part in (number, word, tally.second) if part))
        warns = self._what == "differs" and tally.count
        set_property(self, "k", "banner-warn" if warns else "card")

    def slim(self, *, slim: bool) -> None:
        """One line where there is little room."""
        self.second.setVisible(not slim)


class Steps(QWidget):
    """Choose, checked, look, imported: where one is."""

    def __init__(self, look: Look) -> None:
        """At the first."""
        super().__init__()
        self.look = look
        said = (
            self.tr("Choose"),
            self.tr("Checked"),
            self.tr("Look before importing"),
            self.tr("Imported"),
        )
        self._steps: list[tuple[IconLabel, QLabel]] = []
        parts: list[QWidget | int | None] = []
        for text in said:
            step = IconLabel(look, "circle-dashed", "text2", 16), label(look, text, "help")
            self._steps.append(step)
            parts += [*step, look.px(16)]
        self.setLayout(row(*parts, None))

    def say(self, now: int) -> None:
        """Shows another step as the one that goes on."""
        for number, (icon, text) in enumerate(self._steps):
            here = number == now
            if number < now or now == IMPORTED:
                icon.show_as("circle-check", "ok")
            elif here:
                icon.show_as("eye", "accent")
            else:
                icon.show_as("circle-dashed", "text2")
            self.look.set_role(text, "label" if here else "help")


class ChoiceChip(FilterChip):
    """One of several, of which one is always chosen: without a cross."""

    def _draw(self) -> None:
        super()._draw()
        self._mark = ""


class ImportTable(Card):
    """The lines in groups, a filter by kind of change, and the whole of the line that is chosen."""

    def __init__(self, session: Session, values: Values) -> None:
        """Empty until `show_lines`."""
        super().__init__(session.look)
        self.session, self.values = session, values
        self.model = ImportModel(values, session.words, self)
        self.body.setContentsMargins(1, self.look.px(10), 1, 1)
        self.body.addLayout(self._make_filters())
        self.body.addWidget(self._make_list(), 1)
        self._whole = label(self.look, "", "help", wrap=True)
        self._whole.setObjectName("exchange.whole")
        self._whole.setContentsMargins(*(self.look.px(side) for side in (14, 4, 14, 8)))
        self._whole.hide()
        self.body.addWidget(self._whole)

    def _make_filters(self) -> QHBoxLayout:
        look = self.look
        made = QHBoxLayout()
        made.setContentsMargins(look.px(14), 0, look.px(14), 0)
        made.setSpacing(look.px(8))
        group = QButtonGroup(self)
        self._chips: dict[str, ChoiceChip] = {}
        for what in ("", "new", "changed", "deleted", "differs"):
            chip = ChoiceChip(look, "")
            chip.setObjectName(f"exchange.filter.{what or 'all'}")
            chip.clicked.connect(lambda _=False, what=what: self.model.filter(what))
            group.addButton(chip)
            self._chips[what] = chip
            made.addWidget(chip)
        made.addStretch(1)
        self.groups = Combo(look)
        self.groups.setObjectName("exchange.group")
        self.groups.setAccessibleName(self.tr("Group by"))
        self.groups.addItem(self.tr("By community"), GroupBy.PLACE)
        self.groups.addItem(self.tr("By person"), GroupBy.PERSON)
        self.groups.addItem(self.tr("By kind"), GroupBy.KIND)
        self.groups.setMinimumContentsLength(14)
        self.groups.setMaximumWidth(look.px(190))
        self.groups.activated.connect(lambda *_: self.model.group_by(self.groups.currentData()))
        made.addWidget(self.groups)
        return made

    def _make_list(self) -> QListView:
        self.list = QListView()
        self.list.setObjectName("exchange.lines")
        self.list.setAccessibleName(self.tr("What changes"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ImportDelegate(self.look, self.model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(self.look.px(200))
        self.list.selectionModel().currentChanged.connect(self._show_whole)
        return self.list

    def set_narrow(self, *, narrow: bool) -> None:
        """Does without some filters where there is little room."""
        for what in ("new", "deleted"):
            self._chips[what].setVisible(not narrow)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Other lines."""
        self.model.show_lines(lines)
        for what, chip in self._chips.items():
            count = self.model.count(what)
            word = self.model.word(what) if what else self.tr("All")
            chip.setText(f"{word} {self.session.words.number(count)}")
            chip.setAccessibleName(chip.text())
            chip.setEnabled(count > 0 or not what)
        self._chips[""].setChecked(True)
        self.list.setCurrentIndex(self.model.index(1))
        self._whole.hide()

    def _show_whole(self, index: QModelIndex) -> None:
        line = self.model.at(index.row())
        self._whole.setVisible(line is not None)
        if line is not None:
            self._whole.setText(self.told(line))

    def told(self, line: Line) -> str:
        """All of a line, one field a row."""
        kind = line.record.kind
        lines = [f"{self.values.kind(kind)}: {self.values.named(line.record)}"]
        arrow = "↔" if line.what == "differs" else "→"
        for cell in line.cells:
            name = self.values.label(kind, cell.field, cell.part)
            new = self.model.said(kind, cell, cell.new)
            old = self.model.said(kind, cell, cell.old)
            lines.append(f"{name}: {new}" if line.what == "new" else f"{name}: {old} {arrow} {new}")
        if line.by is not None:
            lines.append(f"{self.model.who(line)}, {line.by.device}")
        return "\n".join(lines)
