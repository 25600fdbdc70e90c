"""Editors of what only means something together: money, quantities, periods, status, shares."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from alliance_desktop.records import codelists
from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import ValueProblem
from alliance_desktop.records.ladders import goes_back, steps
from alliance_desktop.records.record import Field
from alliance_desktop.ui.components import LadderLabel
from alliance_desktop.ui.components.layouts import label as text_label
from alliance_desktop.ui.editors import reading
from alliance_desktop.ui.editors.choices import matching, options_of
from alliance_desktop.ui.editors.editor import Editor, Setting
from alliance_desktop.ui.editors.lines import DayLine, make_line, set_text
from alliance_desktop.ui.editors.pick_line import Option, PickLine
from alliance_desktop.ui.look import set_property

_PART: Final = 1_000_000  # a cursor is the number of its part times this, and its place in it


class PartsEditor(Editor):
    """Several lines for one value. What was typed is kept as JSON of the parts that say something.

    A subclass adds its parts by `_add_part`, and says in `_read` and `_spell` what they mean.
    """

    def __init__(self, setting: Setting, field: Field) -> None:
        """Without parts yet."""
        super().__init__(setting, field)
        self._parts: dict[str, QLineEdit] = {}
        self._options: dict[str, Callable[[], list[Option]]] = {}

    def _add_part(self, name: str, line: QLineEdit, said: str = "") -> None:
        self._parts[name] = line
        line.textEdited.connect(self._changed)
        if isinstance(line, PickLine):
            line.picked.connect(self._changed)
        self._add_input(line, said)

    def _pick(self, name: str, options: Callable[[], list[Option]]) -> PickLine:
        self._options[name] = options
        return PickLine(self.look, lambda typed: matching(options(), typed))

    def _read(self, said: Mapping[str, str]) -> Json:
        """The value in its JSON form, of the parts that say something, at least one."""
        raise NotImplementedError

    def _spell(self, value: Any) -> dict[str, str]:
        """What stands in each part for a stored value."""
        raise NotImplementedError

    def _defaults(self) -> dict[str, str]:
        """What stands in parts while nothing is answered, and is no answer by itself."""
        return {}

    def _said(self) -> dict[str, str]:
        said = {name: _said_in(line) for name, line in self._parts.items()}
        said = {name: text for name, text in said.items() if text}
        return {} if said.items() <= self._defaults().items() else said

    def value(self) -> Json:
        """What the parts say together."""
        said = self._said()
        if not said:
            return None
        for line in self._parts.values():
            if isinstance(line, PickLine) and line.unknown:
                raise ValueProblem("Choose one of the list: Alt+↓ shows it.")
        read = self._read(said)
        return None if read is None else f.read_element(self.field.type, read)

    def raw(self) -> str:
        """The parts as JSON."""
        said = self._said()
        return json.dumps(said, ensure_ascii=False, sort_keys=True) if said else ""

    def set_raw(self, raw: str) -> None:
        """Puts back what was typed."""
        self._put(json.loads(raw) if raw else {})

    def cursor_at(self) -> int:
        """The part that has the keyboard, and the place in it."""
        for number, line in enumerate(self._parts.values()):
            if line.hasFocus():
                return number * _PART + line.cursorPosition()
        return 0

    def place_cursor(self, cursor: int) -> None:
        """Puts it into its part."""
        part, at = divmod(cursor, _PART)
        if part < len(self._parts):
            line = list(self._parts.values())[part]
            line.setFocus()
            line.setCursorPosition(at)

    def _put(self, said: Mapping[str, str]) -> None:
        for name, line in self._parts.items():
            text = said.get(name, "") if said else self._defaults().get(name, "")
            if not isinstance(line, PickLine):
                set_text(line, text)
                continue
            known = next((one for one in self._options[name]() if one.key == text), None)
            line.choose(text if known else "", known.text if known else "")
            if known is None:
                line.setText(text)

    def _show(self, value: Json) -> None:
        self._put({} if value is None else self._spell(value))

    def tidy(self) -> None:
        """Chooses what was typed in full, then writes the rest in the usual form."""
        for line in self._parts.values():
            if isinstance(line, PickLine) and line.unknown:
                line.take_typed()
        super().tidy()


def _said_in(line: QLineEdit) -> str:
    if isinstance(line, PickLine) and not line.unknown:
        return line.key
    return line.text().strip()


class MoneyEditor(PartsEditor):
    """Amount, currency and the day of the price: one group, one value."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Not assessed."""
        super().__init__(setting, field)
        look, lang = self.look, setting.session.lang
        currencies = [
            Option(code, code, known.label(lang))
            for code, known in codelists.load("currencies").items()
        ]
        self.amount = make_line(look)
        self.currency = self._pick("currency", lambda: currencies)
        self.currency.setFixedWidth(look.px(84))
        self.day = DayLine(setting)
        self._add_part("amount", self.amount, self.tr("amount"))
        self._add_part("currency", self.currency, self.tr("currency"))
        self._add_part("date", self.day.line, self.tr("date of price"))
        self.day.line.setPlaceholderText(self.tr("date of price"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self.amount, 5)
        row.addWidget(self.currency)
        row.addWidget(self.day, 4)

    def _defaults(self) -> dict[str, str]:
        return {"currency": "UAH" if self.setting.kind == "need" else "EUR"}

    def _read(self, said: Mapping[str, str]) -> Json:
        if "amount" not in said:
            raise ValueProblem("Write the amount, too.")
        if "currency" not in said:
            raise ValueProblem("Choose the currency, too.")
        money: dict[str, Json] = {
            "amount": reading.number(said["amount"]),
            "currency": said["currency"],
        }
        return money | ({"date": self.day.days.read(said["date"])} if "date" in said else {})

    def _spell(self, value: Any) -> dict[str, str]:
        shown: Any = f.show(self.field.type, value)
        amount = shown["amount"].removesuffix(".00")
        said = {"amount": self._grouped(amount), "currency": str(value["currency"])}
        return said | ({"date": reading.spell_day(value["date"])} if value.get("date") else {})

    def _grouped(self, amount: str) -> str:
        return self.setting.session.words.number(amount).replace("\u2212", "-")

    def put_today(self) -> None:
        """Today is the day of the price."""
        if not self._read_only:
            self.day.put_today()

    def show_unknown(self) -> None:
        """Dashes where nobody knows the amount."""
        if self.amount.property("state") != "bad":
            unknown = not self.amount.text()
            set_property(self.amount, "state", "unknown" if unknown else None)
            self.amount.setPlaceholderText(self.tr("Not assessed") if unknown else "")

    def reading(self) -> str:
        """What a large amount is in words."""
        try:
            value = self.value()
        except ValueProblem:
            return ""
        return self.setting.values.reading(self.setting.kind, self.field.name, value)


class QuantityEditor(PartsEditor):
    """An amount with its unit."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Not assessed."""
        super().__init__(setting, field)
        codes = field.type.codes if isinstance(field.type, f.Quantity) else "units"
        units = options_of(codes, setting.session.lang)
        self.amount = make_line(self.look)
        self.unit = self._pick("unit", lambda: units)
        self._add_part("amount", self.amount, self.tr("amount"))
        self._add_part("unit", self.unit, self.tr("unit"))
        self.unit.setPlaceholderText(self.tr("unit"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.px(8))
        row.addWidget(self.amount, 3)
        row.addWidget(self.unit, 2)

    def _read(self, said: Mapping[str, str]) -> Json:
        if "amount" not in said:
            raise ValueProblem("Write the amount, too.")
        if "unit" not in said:
            raise ValueProblem("Choose the unit, too.")
        return {"amount": reading.number(said["amount"]), "unit": said["unit"]}

    def _spell(self, value: Any) -> dict[str, str]:
        amount = self.setting.session.words.number(str(value["amount"]))
        return {"amount": amount, "unit": str(value["unit"])}

    def show_unknown(self) -> None:
        """Dashes where nobody knows how much."""
        if self.amount.property("state") != "bad":
            unknown = not self.amount.text()
            set_property(self.amount, "state", "unknown" if unknown else None)
            self.amount.setPlaceholderText(self.tr("Not assessed") if unknown else "")


class IntervalEditor(PartsEditor):
    """From a day to a day, both included."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Empty."""
        super().__init__(setting, field)
        self.first, self.last = DayLine(setting), DayLine(setting)
        self._add_part("from", self.first.line, self.tr("first day"))
        self._add_part("to", self.last.line, self.tr("last day"))
        self.first.line.setPlaceholderText(self.tr("first day"))
        self.last.line.setPlaceholderText(self.tr("last day"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.px(8))
        row.addWidget(self.first, 1)
        row.addWidget(self.last, 1)

    def _read(self, said: Mapping[str, str]) -> Json:
        if len(said) < 2:
            raise ValueProblem("Write the first day and the last.")
        return {"from": self.first.days.read(said["from"]), "to": self.last.days.read(said["to"])}

    def _spell(self, value: Any) -> dict[str, str]:
        return {name: reading.spell_day(value[name]) for name in ("from", "to")}

    def put_today(self) -> None:
        """Today, in the day that has the keyboard."""
        if not self._read_only:
            (self.last if self.last.line.hasFocus() else self.first).put_today()


class StatusEditor(PartsEditor):
    """A step of a ladder, since when, and a note. Only steps that are allowed are offered."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """No step yet."""
        super().__init__(setting, field)
        look = self.look
        self._codes = field.type.codes if isinstance(field.type, f.Status) else ""
        self._basis = ""
        self._from: str | None = None
        self.step = self._pick("code", self._allowed)
        self.day = DayLine(setting)
        self.note = make_line(look, self.tr("note"))
        self._add_part("code", self.step)
        self._add_part("on", self.day.line, self.tr("since"))
        self._add_part("note", self.note, self.tr("note"))
        self.day.line.setPlaceholderText(self.tr("since"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(8))
        self._ladder: LadderLabel | None = None
        if self._codes == "commitment_status":
            self._ladder = LadderLabel(look, "", "")
            grid.addWidget(self._ladder, 0, 0)
        grid.addWidget(self.step, 0, 1)
        grid.addWidget(self.day, 0, 2)
        grid.addWidget(self.note, 1, 1, 1, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)

    def _allowed(self) -> list[Option]:
        lang = self.setting.session.lang
        return [
            Option(
                one.key, one.text, self.tr("one step back") if self._back(one.key) else one.about
            )
            for one in options_of(self._codes, lang, steps(self._codes, self._from))
        ]

    def _back(self, code: str) -> bool:
        return goes_back(self._codes, self._from, code)

    def _read(self, said: Mapping[str, str]) -> Json:
        if "code" not in said:
            raise ValueProblem("Choose the status, too.")
        if self._back(said["code"]) and not said.get("note"):
            raise ValueProblem("Say in the note why it goes back.")
        status: dict[str, Json] = {"code": said["code"]}
        if "on" in said:
            status["on"] = self.day.days.read(said["on"])
        if "note" in said:
            status["note"] = said["note"]
        if self._basis and self._from == said["code"]:
            status["basis"] = self._basis
        return status

    def _spell(self, value: Any) -> dict[str, str]:
        self._basis = str(value.get("basis", ""))
        said = {"code": str(value["code"]), "note": str(value.get("note", ""))}
        return said | ({"on": reading.spell_day(value["on"])} if value.get("on") else {})

    def set_value(self, value: Json) -> None:
        """The step that is saved, from which others are reached."""
        self._from = str(value["code"]) if isinstance(value, dict) else None
        super().set_value(value)

    def show_unknown(self) -> None:
        """The ladder shows the step chosen."""
        if self._ladder is not None:
            self._ladder.set_status(self.step.key, self.step.text())

    def put_today(self) -> None:
        """Since today."""
        if not self._read_only:
            self.day.put_today()


class SharesEditor(Editor):
    """Percent of each; the ones that share are those chosen in the field beside it."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Without anybody who shares."""
        super().__init__(setting, field)
        self.sibling = field.name.removesuffix("_shares") + "s"
        self._codes = field.type.codes if isinstance(field.type, f.Shares) else ""
        self._lines: dict[str, QLineEdit] = {}
        self._keys: list[str] = []
        self._typed: dict[str, str] = {}
        self._nobody = text_label(self.look, self.tr("Choose who shares first."), "help")
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(self.look.px(4))
        self._body.addWidget(self._nobody)
        self._rows: list[QWidget] = []

    def set_keys(self, keys: Json) -> None:
        """Who shares now, by what stands in the field beside it."""
        wanted = [str(key) for key in keys] if isinstance(keys, list) else []
        wanted += [key for key in self._typed if key not in wanted]
        if wanted != self._keys:
            self._keys = wanted
            self._draw()

    def _draw(self) -> None:
        for old in self._rows:
            self._body.removeWidget(old)
            old.hide()
            old.deleteLater()
        for line in self._lines.values():
            self._forget_input(line)
        self._lines, self._rows = {}, []
        for key in self._keys:
            self._rows.append(self._row(key))
            self._body.addWidget(self._rows[-1])
        self._nobody.setVisible(not self._keys)
        for line in list(self._lines.values())[:1]:
            self.setFocusProxy(line)
        self.name_inputs(self.label)
        self.set_read_only(read_only=self._read_only)

    def _row(self, key: str) -> QWidget:
        said = self._say(key)
        line = make_line(self.look)
        line.setFixedWidth(self.look.px(84))
        line.setText(self._typed.get(key, ""))
        line.textEdited.connect(lambda text, key=key: self._type(key, text))
        self._lines[key] = line
        self._add_input(line, said)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.look.px(8))
        layout.addWidget(line)
        layout.addWidget(text_label(self.look, "%", "help"))
        layout.addWidget(text_label(self.look, said, wrap=True), 1)
        return row

    def _say(self, key: str) -> str:
        values = self.setting.values
        return values.code(self._codes, key) if self._codes else values.record_name(key)

    def _type(self, key: str, text: str) -> None:
        self._typed[key] = text
        self._changed()

    def value(self) -> Json:
        """Percent by key."""
        said = {key: reading.number(text) for key, text in self._texts().items()}
        return f.read(self.field.type, dict(said)) if said else None

    def _texts(self) -> dict[str, str]:
        return {key: text for key, text in self._typed.items() if text.strip()}

    def raw(self) -> str:
        """As typed, by key."""
        texts = self._texts()
        return json.dumps(texts, ensure_ascii=False, sort_keys=True) if texts else ""

    def set_raw(self, raw: str) -> None:
        """Puts back what was typed."""
        self._typed = json.loads(raw) if raw else {}
        keys = [*self._keys, *(key for key in self._typed if key not in self._keys)]
        self._keys = keys
        self._draw()

    def _show(self, value: Json) -> None:
        shown = value if isinstance(value, dict) else {}
        typed = {key: self._percent(str(share)) for key, share in shown.items()}
        if typed == self._typed and self._lines:
            return
        self._typed = typed
        self._keys = [*self._keys, *(key for key in typed if key not in self._keys)]
        if self._lines.keys() == set(self._keys):
            for key, line in self._lines.items():
                set_text(line, typed.get(key, ""))
        else:
            self._draw()

    def _percent(self, share: str) -> str:
        return self.setting.session.words.number(share)
