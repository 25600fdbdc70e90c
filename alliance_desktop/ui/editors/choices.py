"""Editors of what is chosen: a few side by side, many in a search field, severity as tiles."""

import json
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
)

from alliance_desktop.records import codelists
from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import ValueProblem
from alliance_desktop.records.record import Field
from alliance_desktop.records.words import folded
from alliance_desktop.ui.components import CheckBox
from alliance_desktop.ui.components.flow import FlowLayout
from alliance_desktop.ui.editors.chips import Chips
from alliance_desktop.ui.editors.editor import Editor, Setting
from alliance_desktop.ui.editors.pick_line import Option, PickLine

FEW: Final = 7  # choices that are shown side by side


def options_of(codes: str, lang: str, among: Sequence[str] | None = None) -> list[Option]:
    """The codes of a list with their labels, or some of them."""
    known = codelists.load(codes)
    return [Option(code, known[code].label(lang)) for code in (among or known) if code in known]


def matching(options: Sequence[Option], typed: str) -> list[Option]:
    """Options of which every typed word begins a word, those that begin so first."""
    said = folded(typed).split()
    if not said:
        return list(options)

    def fits(one: Option) -> bool:
        words = folded(f"{one.text} {one.about} {one.key}").replace("-", " ").split()
        words += folded(one.key).split()
        return all(any(word.startswith(part) for word in words) for part in said)

    found = [one for one in options if fits(one)]
    begun = folded(typed).strip()
    return sorted(found, key=lambda one: not folded(one.text).startswith(begun))


class ChoiceEditor(Editor):
    """One code of a list: radio buttons for a few, a search field with a list for more."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Nothing chosen."""
        super().__init__(setting, field)
        self._options = self._make_options()
        self._buttons: dict[str, QRadioButton] = {}
        self._pick: PickLine | None = None
        self._kept: str | None = None  # a code that this version does not know
        if len(self._options) <= FEW:
            self._make_buttons()
        else:
            self._make_pick()

    def _make_options(self) -> list[Option]:
        codes = self.field.type.codes if isinstance(self.field.type, f.Choice) else ""
        return options_of(codes, self.setting.session.lang)

    def _make_buttons(self) -> None:
        flow = FlowLayout(self.look.px(4), self)
        self._group = QButtonGroup(self)
        for one in self._options:
            button = QRadioButton(one.text)
            button.setFont(self.look.font("body"))
            button.toggled.connect(lambda on: self._changed() if on else None)
            button.setProperty("code", one.key)
            self._group.addButton(button)
            self._buttons[one.key] = button
            flow.addWidget(button)
            self._add_input(button, one.text)

    def _make_pick(self) -> None:
        self._pick = PickLine(self.look, lambda typed: matching(self._options, typed))
        self._pick.textEdited.connect(self._changed)
        self._pick.picked.connect(self._changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._pick)
        self._add_input(self._pick)

    def chosen(self) -> str | None:
        """The code chosen."""
        if self._pick is not None:
            return self._pick.key or None
        checked = self._group.checkedButton()
        return (str(checked.property("code")) if checked else self._kept) or None

    def value(self) -> Json:
        """The code; ValueProblem where what is typed is none of the list."""
        if self._pick is not None and self._pick.unknown:
            raise ValueProblem("Choose one of the list: Alt+↓ shows it.")
        return self.chosen()

    def raw(self) -> str:
        """The code, or what is typed."""
        if self._pick is not None and self._pick.unknown:
            return self._pick.text()
        return self.chosen() or ""

    def set_raw(self, raw: str) -> None:
        """Chooses a code; what is none of them stands in the search field as typed."""
        known = next((one for one in self._options if one.key == raw), None)
        if self._pick is not None:
            self._pick.choose(known.key if known else "", known.text if known else "")
            if known is None:
                self._pick.setText(raw)
        else:
            self._check(raw)

    def _check(self, code: str) -> None:
        self._kept = code if code and code not in self._buttons else None
        self._group.setExclusive(False)
        for key, button in self._buttons.items():
            button.blockSignals(True)  # noqa: FBT003 - Qt's
            button.setChecked(key == code)
            button.blockSignals(False)  # noqa: FBT003 - Qt's
        self._group.setExclusive(True)

    def _show(self, value: Json) -> None:
        self.set_raw(value if isinstance(value, str) else "")
        if self._pick is not None and isinstance(value, str) and self._pick.unknown:
            self._pick.choose(value, value)  # a code that this version does not know

    def tidy(self) -> None:
        """Takes what was typed in full."""
        if self._pick is not None and self._pick.unknown and not self._pick.take_typed():
            return
        super().tidy()


class ChoicesEditor(Editor):
    """Several codes of a list: check boxes for a few; else a search field, and a chip for each."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Nothing chosen."""
        super().__init__(setting, field)
        codes = field.type.codes if isinstance(field.type, f.Choices) else ""
        self._options = options_of(codes, setting.session.lang)
        self._labels = {one.key: one.text for one in self._options}
        self._chosen: list[str] = []
        self._boxes: dict[str, CheckBox] = {}
        self._chips: Chips | None = None
        if len(self._options) <= FEW:
            self._make_boxes()
        else:
            self._make_chips()

    def _make_boxes(self) -> None:
        flow = FlowLayout(self.look.px(4), self)
        for one in self._options:
            box = CheckBox(self.look, one.text)
            box.setFont(self.look.font("body"))
            box.toggled.connect(lambda on, code=one.key: self._turn(code, on=on))
            self._boxes[one.key] = box
            flow.addWidget(box)
            self._add_input(box, one.text)

    def _make_chips(self) -> None:
        self._chips = Chips(self.look, self._left_over, self._labels.get)
        self._chips.changed.connect(self._take_chips)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._chips)
        self._add_input(self._chips.line)
        self._chips.line.textEdited.connect(self._changed)

    def _left_over(self, typed: str) -> Sequence[Option]:
        return [one for one in matching(self._options, typed) if one.key not in self._chosen]

    def _turn(self, code: str, *, on: bool) -> None:
        rest = [one for one in self._chosen if one != code]
        self._chosen = sorted([*rest, code]) if on else rest
        self._changed()

    def _take_chips(self) -> None:
        if self._chips is not None:
            self._chosen = sorted(self._chips.keys())
            self._changed()

    def value(self) -> Json:
        """The codes, sorted."""
        if self._chips is not None and self._chips.line.unknown:
            raise ValueProblem("Choose one of the list: Alt+↓ shows it.")
        return [*self._chosen] or None

    def raw(self) -> str:
        """The codes as JSON."""
        return json.dumps(self._chosen) if self._chosen else ""

    def set_raw(self, raw: str) -> None:
        """Chooses codes."""
        self._put(json.loads(raw) if raw else [])

    def _show(self, value: Json) -> None:
        self._put([str(code) for code in value] if isinstance(value, list) else [])

    def _put(self, codes: list[str]) -> None:
        self._chosen = sorted(codes)
        if self._chips is not None:
            self._chips.put(self._chosen)
        for code, box in self._boxes.items():
            box.blockSignals(True)  # noqa: FBT003 - Qt's
            box.setChecked(code in self._chosen)
            box.blockSignals(False)  # noqa: FBT003 - Qt's

    def tidy(self) -> None:
        """Takes what was typed in full."""
        if self._chips is not None and self._chips.line.unknown:
            self._chips.line.take_typed()


class YesNoEditor(ChoiceEditor):
    """Yes, no, or not answered, which is neither."""

    def _make_options(self) -> list[Option]:
        return [
            Option("yes", self.tr("Yes")),
            Option("no", self.tr("No")),
            Option("", self.tr("Not answered")),
        ]

    def value(self) -> Json:
        """True, false or None."""
        return _ANSWERS.get(self.chosen() or "")

    def _show(self, value: Json) -> None:
        self.set_raw({True: "yes", False: "no"}.get(value, "") if isinstance(value, bool) else "")


_ANSWERS: Final[Mapping[str, bool]] = {"yes": True, "no": False}
