"""Editors of one line of text: words, numbers, days, times, points."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.record import Field
from alliance_desktop.ui.components import IconButton
from alliance_desktop.ui.components.layouts import label as text_label
from alliance_desktop.ui.editors import reading
from alliance_desktop.ui.editors.editor import Editor, Setting
from alliance_desktop.ui.editors.month import Month
from alliance_desktop.ui.look import Look, set_property
from alliance_desktop.ui.popup import Popup


def make_line(look: Look, hint: str = "") -> QLineEdit:
    """A field of one line in the look of the windows."""
    made = QLineEdit()
    made.setFont(look.font("body"))
    made.setPlaceholderText(hint)
    made.setMinimumWidth(look.px(60))
    return made


def set_text(one: QLineEdit, text: str) -> None:
    """Shows a text: from its beginning, or with the cursor where somebody has it."""
    if one.text() != text:
        cursor = one.cursorPosition() if one.hasFocus() else 0
        one.setText(text)
        one.setCursorPosition(cursor)


class LineEditor(Editor):
    """One line; a subclass says how it is read and spelled."""

    hint = ""
    assessed = False  # whether empty is shown as "not assessed"

    def __init__(self, setting: Setting, field: Field) -> None:
        """Empty."""
        super().__init__(setting, field)
        self.line = make_line(self.look, self.hint)
        self.line.textEdited.connect(self._changed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self.look.px(8))
        self._row.addWidget(self.line, 1)
        self._add_input(self.line)

    def parse(self, text: str) -> Json:
        """The value in its JSON form, from a text that is not empty."""
        raise NotImplementedError

    def spell(self, value: Json) -> str:
        """How a stored value stands in the line."""
        raise NotImplementedError

    def value(self) -> Json:
        """What the line says."""
        text = self.line.text().strip()
        return f.read_element(self.field.type, self.parse(text)) if text else None

    def raw(self) -> str:
        """The text."""
        return self.line.text()

    def set_raw(self, raw: str) -> None:
        """Puts the text back."""
        set_text(self.line, raw)
        self.show_unknown()

    def cursor_at(self) -> int:
        """Where the cursor stands."""
        return self.line.cursorPosition()

    def place_cursor(self, cursor: int) -> None:
        """Puts it there."""
        self.line.setFocus()
        self.line.setCursorPosition(cursor)

    def _show(self, value: Json) -> None:
        set_text(self.line, "" if value is None else self.spell(value))

    def show_unknown(self) -> None:
        """Dashes and the words, where the field is one that is assessed."""
        if not self.assessed or self.line.property("state") == "bad":
            return
        unknown = not self.line.text()
        set_property(self.line, "state", "unknown" if unknown else None)
        self.line.setPlaceholderText(self.tr("Not assessed") if unknown else self.hint)


class TextEditor(LineEditor):
    """Plain text of one line."""

    def parse(self, text: str) -> Json:
        """As it is."""
        return text

    def spell(self, value: Json) -> str:
        """As it is."""
        return str(value)


class WholeEditor(LineEditor):
    """A whole number, its digits in threes, with its unit behind it."""

    assessed = True

    def __init__(self, setting: Setting, field: Field) -> None:
        """Not assessed."""
        super().__init__(setting, field)
        unit = field.type.unit if isinstance(field.type, f.Whole | f.Decimal) else ""
        if unit and unit != "people":
            self._row.addWidget(text_label(self.look, unit, "help"))

    def parse(self, text: str) -> Json:
        """A whole number."""
        return reading.whole(text)

    def spell(self, value: Json) -> str:
        """Grouped."""
        return self.setting.session.words.number(str(value)).replace("\u2212", "-")


class DecimalEditor(WholeEditor):
    """A decimal number."""

    def parse(self, text: str) -> Json:
        """A number with decimals."""
        return reading.number(text)


class PointEditor(LineEditor):
    """A point on the earth, in degrees."""

    hint = "49.2123, 37.2512"

    def parse(self, text: str) -> Json:
        """Latitude and longitude."""
        latitude, longitude = reading.point(text)
        return {"lat": latitude, "lon": longitude}

    def spell(self, value: Json) -> str:
        """With a point and a comma, whatever the language: so it is pasted elsewhere."""
        shown = f.show(self.field.type, value)
        return f"{shown['lat']}, {shown['lon']}" if isinstance(shown, dict) else ""


class Days:
    """How days are typed in the language of the windows."""

    def __init__(self, setting: Setting) -> None:
        """Words for near days and names of months, in this language and English."""
        self.today = setting.session.words.today()
        near = (self.tr("yesterday"), self.tr("today"), self.tr("tomorrow"))
        english = ("yesterday", "today", "tomorrow")
        self.words = {
            word.casefold(): distance
            for names in (english, near)
            for distance, word in enumerate(names, -1)
        }
        self.months = [
            name
            for locale in (setting.session.language, QLocale("en_GB"))
            for names in (locale.monthName, locale.standaloneMonthName)
            for name in [names(month) for month in range(1, 13)]
        ]

    def tr(self, text: str) -> str:
        """A text of this class in the language in force."""
        return QCoreApplication.translate("Days", text)

    def read(self, text: str) -> str:
        """A day as stored."""
        return reading.day(text, self.today, self.words, self.months)

    def read_time(self, text: str) -> str:
        """A moment as stored."""
        return reading.time(text, self.today, self.words, self.months)


class DayLine(QWidget):
    """A day typed in a line, with a calendar behind Alt+↓, today by Ctrl+D, and ↑ ↓ for a day."""

    def __init__(self, setting: Setting) -> None:
        """Empty."""
        super().__init__()
        self.look, self.days = setting.look, Days(setting)
        self._language = setting.session.language
        self.line = make_line(self.look, self.tr("day.month.year"))
        self.line.installEventFilter(self)
        self.button = IconButton(self.look, "calendar", self.tr("Calendar"), self.open_calendar)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.px(2))
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)
        self._popup: Popup | None = None

    def set_day(self, day: str) -> None:
        """Writes a day, as a person would have."""
        spelled = reading.spell_day(day)
        self.line.selectAll()
        self.line.insert(spelled)  # unlike setText it tells, and can be undone in the line

    def put_today(self) -> None:
        """Writes today."""
        self.set_day(self.days.today.isoformat())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↑ ↓ go a day, Alt+↓ opens the calendar."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
            step = steps.get(Qt.Key(event.key()))
            if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.open_calendar()
                return True
            if step and not self.line.isReadOnly():
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        day = self._known()
        shifted = QDate(day.year, day.month, day.day).addDays(by)
        self.set_day(shifted.toString(Qt.DateFormat.ISODate))

    def _known(self) -> date:
        try:
            return date.fromisoformat(self.days.read(self.line.text()))
        except f.ValueProblem:
            return self.days.today

    def open_calendar(self) -> None:
        """Shows a month to choose from; Enter takes the day, Esc goes back."""
        if self.line.isReadOnly():
            return
        day = self._known()
        today = self.days.today
        month = Month(
            self.look,
            self._language,
            QDate(day.year, day.month, day.day),
            QDate(today.year, today.month, today.day),
        )
        month.picked.connect(self._take)
        self._popup = Popup(self.look, self.line, once=True)
        body = QVBoxLayout(self._popup)
        body.setContentsMargins(1, 1, 1, 1)
        body.addWidget(month)
        self._popup.open_at(self.line, month.sizeHint() + QSize(2, 2))
        month.setFocus()

    def _take(self, chosen: QDate) -> None:
        if self._popup is not None:
            self._popup.shut()
        self.set_day(chosen.toString(Qt.DateFormat.ISODate))


class DayEditor(Editor):
    """A day."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Empty."""
        super().__init__(setting, field)
        self.day = DayLine(setting)
        self.day.line.textEdited.connect(self._changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.day)
        self._add_input(self.day.line)

    def value(self) -> Json:
        """The day typed."""
        text = self.day.line.text().strip()
        return self.day.days.read(text) if text else None

    def raw(self) -> str:
        """As typed."""
        return self.day.line.text()

    def set_raw(self, raw: str) -> None:
        """Puts back what was typed."""
        set_text(self.day.line, raw)

    def cursor_at(self) -> int:
        """Where the cursor stands."""
        return self.day.line.cursorPosition()

    def place_cursor(self, cursor: int) -> None:
        """Puts it there."""
        self.day.line.setFocus()
        self.day.line.setCursorPosition(cursor)

    def put_today(self) -> None:
        """Today."""
        if not self._read_only:
            self.day.put_today()

    def _show(self, value: Json) -> None:
        set_text(self.day.line, reading.spell_day(value) if isinstance(value, str) else "")


class TimeEditor(LineEditor):
    """A day with a time, on this laptop's clock."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Empty."""
        super().__init__(setting, field)
        self.line.setPlaceholderText(self.tr("day.month.year 14:30"))
        self._days = Days(setting)

    def parse(self, text: str) -> Json:
        """A moment."""
        return self._days.read_time(text)

    def spell(self, value: Json) -> str:
        """As it was on the clock where it was noted."""
        shown = str(f.show(self.field.type, value))
        return f"{reading.spell_day(shown[:10])} {shown[11:16]}"

    def value(self) -> Json:
        """The saved moment keeps its own offset, as long as it is not typed over."""
        if self.line.text() == self._clean[0]:
            return self.saved
        return super().value()
