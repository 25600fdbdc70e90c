"""A value that nobody wrote yet, for a difference: a small editor by the type of the field."""

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from alliance_desktop.errors import UserError
from alliance_desktop.records import codelists
from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.ui.components import Combo
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.values import Values

_YEAR_LAST = re.compile(r"(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})")


class OtherValue(QWidget):
    """An editor; `read` gives the value in its JSON form."""

    typed = Signal()

    def __init__(self, look: Look, values: Values, type_: f.Type, latest: Json, name: str) -> None:
        """`latest` gives currency and date; `name` is for assistive tools."""
        super().__init__()
        self.look, self._values, self._name = look, values, name
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(8))
        self.read: Callable[[], Json] = self._fill(type_, latest)

    @staticmethod
    def fits(type_: f.Type | None) -> bool:
        """Whether there is an editor for a type; for others the record's form is the place."""
        return isinstance(
            type_, f.Text | f.LangText | f.Whole | f.Decimal | f.Money | f.Choice | f.Status | f.Day
        )

    def _fill(self, type_: f.Type, latest: Json) -> Callable[[], Json]:
        match type_:
            case f.Text(lines=True) | f.LangText(lines=True):
                return self._text(latest)
            case f.Money():
                return self._money(latest)
            case f.Choice(codes) | f.Status(codes):
                return self._codes(codes)
            case f.Day():
                line = self._line(self.tr("for example 01.05.2026"))
                return lambda: _day(line.text())
            case f.Whole() | f.Decimal():
                line = self._line("")
                return lambda: _number(line.text(), whole=isinstance(type_, f.Whole))
            case _:
                line = self._line("")
                return lambda: _some(line.text())

    def _line(self, hint: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName("differences.other")
        made.setAccessibleName(self._name)
        made.setPlaceholderText(hint)
        made.textEdited.connect(lambda *_: self.typed.emit())
        self._row.addWidget(made, 1)
        self.setFocusProxy(made)
        return made

    def _text(self, latest: Json) -> Callable[[], Json]:
        made = QPlainTextEdit()
        made.setObjectName("differences.other")
        made.setAccessibleName(self._name)
        made.setTabChangesFocus(True)
        made.setPlainText(latest if isinstance(latest, str) else "")
        made.setMaximumHeight(self.look.px(120))
        made.textChanged.connect(self.typed)
        self._row.addWidget(made, 1)
        self.setFocusProxy(made)
        return lambda: _some(made.toPlainText())

    def _money(self, latest: Json) -> Callable[[], Json]:
        said = latest if isinstance(latest, dict) else {}
        line, combo = self._line(""), self._combo("currencies", self.tr("Currency"))
        combo.setCurrentIndex(max(0, combo.findData(said.get("currency"))))

        def read() -> Json:
            money: dict[str, Json] = {
                "amount": str(_number(line.text(), whole=False)),
                "currency": str(combo.currentData()),
            }
            return money | ({"date": said["date"]} if said.get("date") else {})

        return read

    def _codes(self, codes: str) -> Callable[[], Json]:
        combo = self._combo(codes, self._name)
        self.setFocusProxy(combo)
        return lambda: str(combo.currentData())

    def _combo(self, codes: str, name: str) -> QComboBox:
        made = Combo(self.look)
        made.setObjectName("differences.other.code")
        made.setAccessibleName(name)
        currencies = codes == "currencies"
        for code in codelists.load(codes):
            made.addItem(code if currencies else self._values.code(codes, code), code)
        made.activated.connect(lambda *_: self.typed.emit())
        self._row.addWidget(made, 0 if currencies else 1)
        return made


def _some(text: str) -> Json:
    if not text.strip():
        raise UserError("Write a value first.")
    return text


def _number(text: str, *, whole: bool) -> Json:
    plain = re.sub(r"[\s\u00a0\u202f]", "", text).replace(",", ".")
    if not re.fullmatch(r"-?\d+" if whole else r"-?\d+(\.\d+)?", plain):
        raise UserError("Write a number in digits, for example 1 350 000.")
    return int(plain) if whole else plain


def _day(text: str) -> Json:
    plain = text.strip()
    if (european := _YEAR_LAST.fullmatch(plain)) is not None:
        day, month, year = (int(part) for part in european.groups())
        plain = f"{year:04}-{month:02}-{day:02}"
    try:
        return date.fromisoformat(plain).isoformat()
    except ValueError as problem:
        raise UserError("Write the year with four digits: 01.05.2026.") from problem
