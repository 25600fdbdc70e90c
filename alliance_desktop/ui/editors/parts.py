"""Editors of what only means something together: money, quantities, periods, status, shares."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from alliance_desktop.records import codelists
from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import ValueProblem
from alliance_desktop.records.record import Field
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
