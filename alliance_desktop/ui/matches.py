"""What stands against a need, or what a commitment covers: seen at once, added by two keys."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alliance_desktop.ui.components import Chip, IconButton, KeyButton, LadderLabel, SeverityTile
from alliance_desktop.ui.components.layouts import label as text_label
from alliance_desktop.ui.components.rows import OpenRow
from alliance_desktop.ui.editors.pick_line import Option, PickLine
from alliance_desktop.ui.popup import Popup
from alliance_desktop.ui.row_words import RowWords, Said
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace import Workspace, listing, matching
from alliance_desktop.workspace.matching import OTHER, Against

MAKE = "+"
KEY = "Ctrl+M"


class Matches(QWidget):
    """The matches of the record in a form, with a way to add one."""

    opened = Signal(str, str)  # kind, id

    def __init__(self, session: Session, kind: str, values: Values) -> None:
        """Of no record yet."""
        super().__init__()
        self.session, self.kind, self.values = session, kind, values
        self.look = session.look
        self._words = RowWords(values)
        self._id, self._new = "", True
        self._found: list[Against] = []
        self.setObjectName(f"{kind}.matches")
        self.chip = Chip(self.look, "", "plain", "circle-dashed")
        self.amount = text_label(self.look, "", "strong")
        self.button = KeyButton(self.look, self._verb(), "quiet", icon="plus", key=KEY)
        self.button.setObjectName(f"{kind}.matches.add")
        self.button.clicked.connect(self.add)
        head = QHBoxLayout()
        head.setSpacing(self.look.px(8))
        head.addWidget(self.chip)
        head.addWidget(self.amount, 1)
        head.addWidget(self.button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(self.look.px(4))
        body.addLayout(head)
        body.addLayout(self._rows)
        self._popup: Popup | None = None

    def _verb(self) -> str:
        if self.kind == "need":
            return self.tr("Add a promise")
        return self.tr("Cover a need")

    def show_record(self, id_: str, *, new: bool) -> None:
        """Shows the matches of a record; one never saved has none yet."""
        self._id, self._new = id_, new
        workspace = self.session.workspace
        self._found = [] if new or not id_ else matching.matches(workspace, self.kind, id_)
        self._draw()
        self.setVisible(bool(id_) and not new)

    def _draw(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for one in self._found:
            self._rows.addWidget(self._row(one))
        self._say_sum()

    def _say_sum(self) -> None:
        if self.kind == "need" and not self._new:
            rows = listing.rows_by_id(self.session.workspace, "need", [self._id])
            said = self._words.promise(rows[0].promise) if rows else {}
            self.chip.show_as(said.get("chip", ""), said.get("tone", "plain"), said.get("icon", ""))
            self.amount.setText(said.get("amount", ""))
            self.chip.setVisible(bool(said))
        else:
            self.chip.hide()
            count = self.tr("Covers %n needs", "", len(self._found))
            self.amount.setText(count if self.kind == "commitment" else "")

    def _row(self, one: Against) -> QWidget:
        said = self._words.say(one.other)
        inside = QHBoxLayout()
        inside.setContentsMargins(
            self.look.px(6), self.look.px(4), self.look.px(6), self.look.px(4)
        )
        inside.setSpacing(self.look.px(10))
        if one.other.kind == "commitment":
            inside.addWidget(LadderLabel(self.look, said.ladder, said.chip))
        else:
            inside.addWidget(SeverityTile(self.look, said.severity, "", 26))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(text_label(self.look, said.title, "title", wrap=True))
        second = " · ".join(part for part in (said.chip, said.amount, said.second) if part)
        texts.addWidget(text_label(self.look, second, "help", wrap=True))
        inside.addLayout(texts, 1)
        opens = OpenRow(self.look, said.spoken, (one.other.kind, one.other.id), inside)
        opens.setObjectName(f"match.{one.other.id}")
        opens.opened.connect(self.opened)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(opens, 1)
        name = self.tr("Take off: {0}").format(said.title)
        line.addWidget(IconButton(self.look, "x", name, lambda: self._take_off(one)))
        return row

    # adding

    def add(self) -> None:
        """Opens the list of what could be set against it; Enter takes the first."""
        if self._new or not self._id:
            return
        popup = self._popup = Popup(self.look, self.button, once=True)
        line = PickLine(self.look, self._options, icon="search")
        line.setObjectName(f"{self.kind}.matches.line")
        line.setAccessibleName(self._verb())
        line.setPlaceholderText(self._verb())
        body = QVBoxLayout(popup)
        body.setContentsMargins(*(self.look.px(8),) * 4)
        body.addWidget(line)
        typed: list[str] = [""]
        line.textEdited.connect(lambda text: typed.__setitem__(0, text))

        def take(key: str) -> None:
            popup.shut()
            self._take(key, typed[0].strip())

        line.picked.connect(take)
        popup.open_at(self, QSize(self.width(), self.look.px(52)))
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.open_list()

    def _options(self, typed: str) -> list[Option]:
        other = OTHER[self.kind]
        workspace = self.session.workspace
        found = matching.candidates(workspace, self.kind, self._id, typed)
        options = [_option(one.id, self._words.say(one)) for one in found]
        if typed.strip() and other == "commitment":
            words = self.tr("New promise: “{0}”").format(typed.strip())
            options.append(Option(MAKE, words, "", "plus"))
        return options

    def _take(self, key: str, typed: str) -> None:
        kind, id_, lang = self.kind, self._id, self.session.lang
        if key == MAKE:

            def make(workspace: Workspace) -> str:
                return matching.make_promise(workspace, id_, typed, lang)[0]

            self.session.write(make, lambda made: self.opened.emit("commitment", made))
            return
        need, commitment = (id_, key) if kind == "need" else (key, id_)

        def work(workspace: Workspace) -> str:
            return matching.set_against(workspace, need, commitment)

        self.session.write(work, self._added)

    def _added(self, match: str) -> None:
        self.show_record(self._id, new=False)
        self.session.did(self.tr("Set against each other."), lambda: self._turn(match, off=True))

    def _take_off(self, one: Against) -> None:
        self._turn(one.match.id, off=True)
        self.session.did(
            self.tr("Taken off: {0}.").format(self._words.title(one.other)),
            lambda: self._turn(one.match.id, off=False),
        )

    def _turn(self, match: str, *, off: bool) -> None:
        def work(workspace: Workspace) -> None:
            (matching.take_off if off else matching.put_back)(workspace, match)

        self.session.write(work, lambda _: self.show_record(self._id, new=self._new))


def _option(id_: str, said: Said) -> Option:
    about = " · ".join(part for part in (said.second, said.chip, said.amount) if part)
    return Option(id_, said.title, about)
