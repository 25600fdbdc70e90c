"""Editors of what is chosen: a few side by side, many in a search field, severity as tiles."""

import json
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
)

from alliance_desktop.records import codelists
from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import ValueProblem
from alliance_desktop.records.record import Field
from alliance_desktop.records.words import folded
from alliance_desktop.ui import paint
from alliance_desktop.ui.components import CheckBox
from alliance_desktop.ui.components.flow import FlowLayout
from alliance_desktop.ui.editors.chips import Chips
from alliance_desktop.ui.editors.editor import Editor, Setting
from alliance_desktop.ui.editors.pick_line import Option, PickLine
from alliance_desktop.ui.keys import sign_at
from alliance_desktop.ui.look import Look

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


class SeverityTile(QRadioButton):
    """One grade, painted as its tile over its word."""

    def __init__(self, look: Look, grade: int | None, word: str, full: str) -> None:
        """`full` is its name for assistive tools."""
        super().__init__(word)
        self.look, self.grade = look, grade
        self.setAccessibleName(full)
        self.setToolTip(full)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The tile over its word: longer words get more of the room."""
        words = QFontMetrics(self.look.font("label")).horizontalAdvance(self.text())
        return QSize(max(self.look.px(48), words + self.look.px(12)), self.look.px(56))

    def minimumSizeHint(self) -> QSize:
        """Words are cut before the page is widened."""
        return QSize(self.look.px(44), self.look.px(56))

    def hitButton(self, _: QPoint) -> bool:
        """Everywhere in it."""
        return True

    def paintEvent(self, _: QPaintEvent) -> None:
        """Frame, tile, word."""
        look, chosen = self.look, self.isChecked()
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focused = self.hasFocus()
            token = "focus" if focused else "accent" if chosen else "line"
            width = 2 if chosen or focused else 1
            painter.setPen(QPen(look.tokens.color(token), width))
            painter.setBrush(look.tokens.color("accent_weak" if chosen else "surface"))
            inset = width / 2
            painter.drawRoundedRect(
                rect.adjusted(inset, inset, -inset, -inset), look.px(5), look.px(5)
            )
            size = look.px(26)
            tile = QRectF(rect.center().x() - size / 2, look.px(6), size, size)
            paint.severity_tile(painter, tile, self.grade, look)
            words = rect.adjusted(2, tile.bottom() + 1, -2, -2)
            painter.setFont(self._font(words.width()))
            painter.setPen(look.tokens.color("text" if chosen else "text2"))
            elided = painter.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, int(words.width())
            )
            painter.drawText(words, paint.CENTER, elided)

    def _font(self, room: float) -> QFont:
        """The usual one, or the smallest where the word has no room."""
        font = self.look.font("label" if self.isChecked() else "help")
        fits = QFontMetricsF(font).horizontalAdvance(self.text()) <= room
        return font if fits else self.look.font("key" if self.isChecked() else "small")


class SeverityEditor(Editor):
    """Six tiles, *not assessed* first; 0 to 5 and the arrows, only while one has the keyboard."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Not assessed."""
        super().__init__(setting, field)
        self._group = QButtonGroup(self)
        self._tiles: dict[int, SeverityTile] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.look.px(6))
        for grade in range(6):
            word = setting.values.code("severity", grade) if grade else self.tr("Not assessed")
            tile = SeverityTile(self.look, grade or None, word, self._full(grade, word))
            tile.installEventFilter(self)
            tile.toggled.connect(lambda on: self._changed() if on else None)
            self._group.addButton(tile, grade)
            self._tiles[grade] = tile
            grid.addWidget(tile, 0, grade)
            grid.setColumnStretch(grade, 1)
            self._add_input(tile, word)
        self._show(None)

    def _full(self, grade: int, word: str) -> str:
        return f"{grade} {word}, {self._anchor(grade)}" if grade else word

    def _anchor(self, grade: int) -> str:
        more = codelists.load("severity")[str(grade)].more
        anchor = more.get(f"anchor_{self.setting.session.lang}") or more["anchor_en"]
        return anchor[:1].lower() + anchor[1:].rstrip(".")

    def name_inputs(self, name: str) -> None:
        """The tiles say their grades; the field's name is their group's."""
        self.setAccessibleName(name)

    def grade(self) -> int:
        """1 to 5; 0 is not assessed."""
        return max(0, self._group.checkedId())

    def value(self) -> Json:
        """The grade, as the field stores it."""
        grade = self.grade()
        if not grade:
            return None
        return grade if isinstance(self.field.type, f.Whole) else str(grade)

    def raw(self) -> str:
        """The digit."""
        return str(self.grade() or "")

    def set_raw(self, raw: str) -> None:
        """Chooses a grade."""
        self._choose(int(raw) if raw in "12345" and raw else 0)

    def _show(self, value: Json) -> None:
        self.set_raw(str(value or ""))

    def _choose(self, grade: int) -> None:
        for tile in self._tiles.values():
            tile.blockSignals(True)  # noqa: FBT003 - Qt's
        self._tiles[grade].setChecked(True)
        for tile in self._tiles.values():
            tile.blockSignals(False)  # noqa: FBT003 - Qt's
            tile.update()
        self.setFocusProxy(self._tiles[grade])

    def _changed(self, *_: object) -> None:
        self.setFocusProxy(self._tiles[self.grade()])
        self.aside_changed.emit()
        super()._changed()

    def aside(self) -> tuple[str, None]:
        """The keys."""
        return self.tr("0–5 or arrow keys"), None

    def reading(self) -> str:
        """What the grade means."""
        grade = self.grade()
        if not grade:
            return ""
        word = self.setting.values.code("severity", grade)
        return self.tr("{0} {1}: {2}. Our own grading.").format(grade, word, self._anchor(grade))

    def press(self, event: QKeyEvent) -> bool:
        """Takes a digit, by its place where the layout has none; whether it did."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sign = event.text() if event.text() in _DIGITS else sign_at(event)
        if held & ~Qt.KeyboardModifier.ShiftModifier or not sign or sign not in _DIGITS:
            return False
        tile = self._tiles[int(sign)]
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)
        tile.setChecked(True)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits choose a grade."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and not self._read_only
            and self.press(event)
        ):
            return True
        return super().eventFilter(watched, event)


_DIGITS: Final = "012345"
