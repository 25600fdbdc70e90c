"""Other records, found by typing; one that is not there yet is made in place from its name."""

import json
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.change import MalformedError, id_bytes
from alliance_desktop.records.fields import ValueProblem
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, schema
from alliance_desktop.ui.editors.chips import Chips
from alliance_desktop.ui.editors.editor import Editor, Setting
from alliance_desktop.ui.editors.pick_line import Option, PickLine
from alliance_desktop.workspace import Workspace, forms, listing

MAKE: Final = "+"  # the key of the option that makes a record
_LIMIT: Final = 12


def is_id(text: str) -> bool:
    """Whether a text is the id of a record."""
    try:
        id_bytes(text)
    except MalformedError:
        return False
    return True


class Finder:
    """Records of some kinds as options, by what is typed; and making one of the first kind."""

    def __init__(self, setting: Setting, kinds: Sequence[str]) -> None:
        """`kinds` in the order in which they are offered."""
        self.setting, self.kinds = setting, kinds

    def options(self, typed: str) -> list[Option]:
        """What there is, and at the end the offer to make one."""
        session, values = self.setting.session, self.setting.values
        found = listing.find(session.workspace, self.kinds, typed, _LIMIT)
        options = [
            Option(one.id, values.named(one), values.place(one.place) if one.place else "")
            for one in found
        ]
        if typed.strip() and self.can_make():
            make = QCoreApplication.translate("LinkField", "Make: {0} “{1}”")
            words = make.format(values.kind(self.kinds[0]), typed.strip())
            options.append(Option(MAKE, words, "", "plus"))
        return options

    def tr(self, text: str) -> str:
        """A text of this class in the language in force."""
        return QCoreApplication.translate("Finder", text)

    def can_make(self) -> bool:
        """Whether a name is enough to begin a record of the first kind."""
        kind = BY_NAME[self.kinds[0]]
        return isinstance(schema(kind)[kind.about.title].type, f.Text | f.LangText)

    def values_of(self, name: str) -> dict[str, Json]:
        """What is known of a record made in place: its name, in the language of the windows."""
        kind = BY_NAME[self.kinds[0]]
        title = kind.about.title
        one = schema(kind)[title]
        said: Json = {self.setting.session.lang: name} if isinstance(one.type, f.LangText) else name
        return {title: f.read(one.type, said)}

    def make(self, name: str, done: "Linking") -> None:
        """Makes a record and links to it."""
        kind, values = self.kinds[0], self.values_of(name)

        def work(workspace: Workspace) -> str:
            return forms.create(workspace, kind, values)

        self.setting.session.write(work, done.take_made)


class Linking(Editor):
    """What editors of links share: `take_made` is told the id of a record made in place."""

    made = Signal(str)

    def __init__(self, setting: Setting, field: Field) -> None:
        """Without links yet."""
        super().__init__(setting, field)
        type_ = field.type
        kinds = type_.kinds if isinstance(type_, f.Link | f.Links | f.OrderedLinks) else ()
        self.finder = Finder(setting, kinds)
        self._names: dict[str, str] = {}

    def take_made(self, id_: str) -> None:
        """Links to a record just made."""
        raise NotImplementedError

    def _name(self, id_: str) -> str:
        if id_ not in self._names:
            self._names[id_] = self.setting.values.record_name(id_)
        return self._names[id_]


class LinkEditor(Linking):
    """Another record."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """None yet."""
        super().__init__(setting, field)
        self.line = PickLine(self.look, self.finder.options, icon="search")
        self.line.setPlaceholderText(self.tr("Type a few letters, or ↓"))
        self.line.textEdited.connect(self._changed)
        self.line.picked.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self._add_input(self.line)
        self._asked = ""

    def _take(self, key: str) -> None:
        if key != MAKE:
            self._changed()
            return
        self.line.choose("", "")
        self.line.setText(self._asked)
        self.finder.make(self._asked, self)

    def _changed(self, *_: object) -> None:
        self._asked = self.line.text().strip() if self.line.unknown else ""
        self.aside_changed.emit()
        super()._changed()

    def take_made(self, id_: str) -> None:
        """Shows it."""
        self._show(id_)
        self._changed()

    def value(self) -> Json:
        """The id; ValueProblem where what is typed is no record yet."""
        if self.line.unknown:
            raise ValueProblem("Choose a record from the list: ↓ and Enter.")
        return self.line.key or None

    def raw(self) -> str:
        """The id, or what is typed."""
        return self.line.text() if self.line.unknown else self.line.key

    def set_raw(self, raw: str) -> None:
        """Shows a record, or what was typed."""
        if is_id(raw):
            self._show(raw)
        else:
            self.line.choose("", "")
            self.line.setText(raw)

    def _show(self, value: Json) -> None:
        id_ = value if isinstance(value, str) else ""
        self.line.choose(id_, self._name(id_) if id_ else "")

    def tidy(self) -> None:
        """Takes the record whose name was typed in full."""
        if self.line.unknown:
            self.line.take_typed()

    def cursor_at(self) -> int:
        """The character."""
        return self.line.cursorPosition()

    def place_cursor(self, cursor: int) -> None:
        """Puts the cursor there."""
        self.line.setFocus()
        self.line.setCursorPosition(cursor)


class LinksEditor(Linking):
    """Several other records; where the order is the meaning, they are numbered and can be moved."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """None yet."""
        super().__init__(setting, field)
        self._ordered = isinstance(field.type, f.OrderedLinks)
        self._asked = ""
        self.chips = Chips(self.look, self._options, self._label, ordered=self._ordered)
        self.chips.changed.connect(self._changed)
        self.chips.added.connect(self._make)
        self.chips.line.textEdited.connect(self._note)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.chips)
        self._add_input(self.chips.line)

    def _options(self, typed: str) -> list[Option]:
        chosen = self.chips.keys()
        return [one for one in self.finder.options(typed) if one.key not in chosen]

    def _label(self, key: str) -> str | None:
        return None if key == MAKE else self._name(key)

    def _note(self, typed: str) -> None:
        self._asked = typed.strip()
        self._changed()

    def _make(self, _: str) -> None:
        self.chips.line.choose("", "")
        self.finder.make(self._asked, self)

    def take_made(self, id_: str) -> None:
        """Adds it."""
        self.chips.add(id_)

    def value(self) -> Json:
        """The ids, sorted unless their order is the meaning."""
        if self.chips.line.unknown:
            raise ValueProblem("Choose a record from the list: ↓ and Enter.")
        ids: list[Json] = list(self.chips.keys())
        return f.read(self.field.type, ids) if ids else None

    def raw(self) -> str:
        """The ids as JSON."""
        keys = self.chips.keys() if self._ordered else sorted(self.chips.keys())
        return json.dumps(keys) if keys else ""

    def set_raw(self, raw: str) -> None:
        """Shows records."""
        self.chips.put(json.loads(raw) if raw else [])

    def _show(self, value: Json) -> None:
        self.chips.put([str(id_) for id_ in value] if isinstance(value, list) else [])

    def tidy(self) -> None:
        """Takes the record whose name was typed in full."""
        if self.chips.line.unknown:
            self.chips.line.take_typed()

    def set_read_only(self, *, read_only: bool) -> None:
        """Takes the search field away."""
        super().set_read_only(read_only=read_only)
        self.chips.set_read_only(read_only=read_only)
