"""A place found by any spelling of its name, current or former, or by its code."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import ValueProblem
from alliance_desktop.records.record import Field
from alliance_desktop.reference.naming import full_name, title
from alliance_desktop.reference.places import Place, gazetteer
from alliance_desktop.ui.editors.editor import Editor, Setting
from alliance_desktop.ui.editors.pick_line import Option, PickLine
from alliance_desktop.workspace import places

_LIMIT: Final = 20


def place_option(one: Place, lang: str) -> Option:
    """A place as it is offered: by itself, then what it lies in, and what it was called."""
    known = gazetteer()
    parents = ", ".join(title(known, parent, lang) for parent in known.parents(one.code))
    return Option(
        one.code, title(known, one, lang), " · ".join([*filter(None, [parents]), *one.former])
    )


def place_in_full(code: str, lang: str) -> str:
    """Izium urban hromada, Izium raion, Kharkiv oblast; the code itself where it is not known."""
    one = places.place(code)
    return full_name(gazetteer(), one, lang) if one else code


class PlaceLine(PickLine):
    """A search field over all places of Ukraine."""

    def __init__(self, setting: Setting) -> None:
        """Nothing chosen."""
        self._lang = setting.session.lang
        super().__init__(setting.look, self._options, icon="map-pin")
        self.picked.connect(self.choose_code)

    def _options(self, typed: str) -> Sequence[Option]:
        if not typed.strip():
            return []
        return [place_option(one, self._lang) for one in places.find(typed, _LIMIT)]

    def choose_code(self, code: str) -> None:
        """Shows a place with what it lies in. Tells nobody."""
        self.choose(code, place_in_full(code, self._lang) if code else "")


class PlaceEditor(Editor):
    """A place, by its KATOTTG code, which stands under it."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """No place yet."""
        super().__init__(setting, field)
        self.line = PlaceLine(setting)
        self.line.setPlaceholderText(self.tr("Hromada, settlement, raion… by any spelling"))
        self.line.textEdited.connect(self._changed)
        self.line.picked.connect(self._changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self._add_input(self.line)

    def value(self) -> Json:
        """The code; ValueProblem where several places are called as is typed, or none."""
        if self.line.unknown:
            raise ValueProblem("Choose the place from the list: ↓ and Enter.")
        return self.line.key or None

    def raw(self) -> str:
        """The code, or what is typed."""
        return self.line.text() if self.line.unknown else self.line.key

    def set_raw(self, raw: str) -> None:
        """Shows a place, or what was typed."""
        if places.place(raw) is not None:
            self.line.choose_code(raw)
        else:
            self.line.choose("", "")
            self.line.setText(raw)

    def _show(self, value: Json) -> None:
        self.line.choose_code(value if isinstance(value, str) else "")

    def tidy(self) -> None:
        """Takes the place whose code was typed."""
        if self.line.unknown and places.place(self.line.text().strip().upper()):
            self.set_raw(self.line.text().strip().upper())
            self._changed()

    def reading(self) -> str:
        """The code."""
        return self.line.key

    def cursor_at(self) -> int:
        """The character."""
        return self.line.cursorPosition()

    def place_cursor(self, cursor: int) -> None:
        """Puts the cursor there."""
        self.line.setFocus()
        self.line.setCursorPosition(cursor)
