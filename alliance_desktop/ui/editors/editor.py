"""What every editor is: a value as stored, the text as typed, and what is wrong with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.fields import ValueProblem
from alliance_desktop.records.record import Field
from alliance_desktop.ui.look import Look, set_property
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.values import Values
from alliance_desktop.ui.words import translated


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an editor stands: the session, how values are said, and the record it belongs to."""

    session: Session
    values: Values
    kind: str

    @property
    def look(self) -> Look:
        """The look of the windows."""
        return self.session.look


class Editor(QWidget):
    """Edits one field. What was typed is kept as `raw`, readable or not; `value` reads it.

    A subclass lays out its inputs and names them in `_inputs`; a change by the person ends in
    `self.typed.emit()`. Nothing is told while somebody types: `left` says when to look.
    """

    typed = Signal()
    left = Signal()
    aside_changed = Signal()

    def __init__(self, setting: Setting, field: Field) -> None:
        """An empty editor of a field."""
        super().__init__()
        self.setting, self.field = setting, field
        self.look = setting.look
        self.setObjectName(f"{setting.kind}.{field.name}")
        self._inputs: list[QWidget] = []
        self._clean: tuple[str, Json] = ("", None)
        self._before_unknown = ""
        self._read_only = False

    # what a subclass says

    def value(self) -> Json:
        """The value as stored, None where nothing is answered; ValueProblem says what is wrong."""
        raise NotImplementedError

    def raw(self) -> str:
        """What stands in it, as typed: plain text, or JSON where there are several parts."""
        raise NotImplementedError

    def set_raw(self, raw: str) -> None:
        """Puts back what was typed. Tells nobody."""
        raise NotImplementedError

    def _show(self, value: Json) -> None:
        """Shows a stored value. Tells nobody."""
        raise NotImplementedError

    def aside(self) -> tuple[str, Callable[[], object] | None]:
        """What stands at the end of the label's line, and what pressing it does."""
        return "", None

    def suffix(self) -> str:
        """What follows the label, for example the language that is shown."""
        return ""

    def reading(self) -> str:
        """What its value comes to, said under it instead of the help; "" where nothing helps."""
        return ""

    def cursor_at(self) -> int:
        """Where the cursor stands in the text."""
        return 0

    def place_cursor(self, cursor: int) -> None:
        """Gives it the keyboard, with the cursor where it was."""
        del cursor
        self.setFocus()

    def next_language(self) -> None:
        """Shows the text in the next language, where it has several."""

    def put_today(self) -> None:
        """Puts today in, where it is a day."""

    # what the form asks

    def set_value(self, value: Json) -> None:
        """Shows a value that is saved: from now on this is what it was before."""
        self._show(value)
        self._clean = (self.raw(), value)
        self._before_unknown = ""
        self.show_unknown()
        self.aside_changed.emit()

    def rebase(self, value: Json) -> None:
        """Takes another saved value as what it was before; what is typed stays."""
        raw = self.raw()
        self.set_value(value)
        self.set_raw(raw)
        self.show_unknown()
        self.aside_changed.emit()

    def is_dirty(self) -> bool:
        """Whether it says something else than what is saved."""
        if self.raw() == self._clean[0]:
            return False
        try:
            return dumps(self.value()) != dumps(self._clean[1])
        except ValueProblem:
            return True

    @property
    def saved(self) -> Json:
        """The value that is saved, as far as this form knows."""
        return self._clean[1]

    def problem(self) -> ValueProblem | None:
        """What is wrong with what stands in it."""
        try:
            self.value()
        except ValueProblem as problem:
            return problem
        return None

    def tidy(self) -> None:
        """Writes what was typed in the usual form, where it can be read."""
        before = self.raw()
        if before == self._clean[0]:
            return
        try:
            value = self.value()
        except ValueProblem:
            return
        self._show(value)
        self.show_unknown()
        if self.raw() != before:
            self.typed.emit()

    def inputs(self) -> Sequence[QWidget]:
        """Everything in it that takes the keyboard, in reading order."""
        return self._inputs

    def name_inputs(self, name: str) -> None:
        """Gives every input a name for assistive tools, from the field's label."""
        for one in self._inputs:
            part = one.property("part")
            one.setAccessibleName(f"{name}, {part}" if part else name)

    def describe(self, text: str) -> None:
        """Gives help or problem to assistive tools as what is to be known of the inputs."""
        for one in self._inputs:
            one.setAccessibleDescription(text)

    def set_read_only(self, *, read_only: bool) -> None:
        """Lets nothing be changed; the text can still be marked and copied."""
        self._read_only = read_only
        for one in self._inputs:
            if isinstance(one, QLineEdit | QPlainTextEdit):
                one.setReadOnly(read_only)
            else:
                one.setEnabled(not read_only)

    def toggle_unknown(self) -> None:
        """Not assessed on, and off again with what stood there."""
        if self._read_only:
            return
        if self.raw() != self.empty():
            self._before_unknown = self.raw()
            self.set_raw(self.empty())
        else:
            self.set_raw(self._before_unknown)
        self.show_unknown()
        self.aside_changed.emit()
        self.typed.emit()

    def empty(self) -> str:
        """What `raw` is where nothing is answered."""
        return ""

    def show_unknown(self) -> None:
        """Shows with dashes that nothing is known, where the field is one of those."""

    def mark_bad(self, *, bad: bool) -> None:
        """Shows that something is wrong."""
        for one in self._inputs:
            if bad:
                set_property(one, "state", "bad")
            elif one.property("state") == "bad":
                set_property(one, "state", None)
        if not bad:
            self.show_unknown()

    # for subclasses

    @property
    def label(self) -> str:
        """What the field is called."""
        return translated(self.field.means.label)

    def _add_input(self, one: QWidget, part: str = "") -> None:
        """Takes note of an input; `part` says what it is among several."""
        self._inputs.append(one)
        one.setObjectName(f"{self.objectName()}{'.' + str(len(self._inputs)) * bool(part)}")
        one.setProperty("part", part)
        one.installEventFilter(self)
        if self.focusProxy() is None:
            self.setFocusProxy(one)

    def _forget_input(self, one: QWidget) -> None:
        if one in self._inputs:
            self._inputs.remove(one)

    def _changed(self, *_: object) -> None:
        """Connect what the person changes to this."""
        self.show_unknown()
        self.typed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices when the keyboard leaves the last of its inputs."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            after = QApplication.focusWidget()
            if after is None or not (after is self or self.isAncestorOf(after)):
                self._leave()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        self.tidy()
        self.left.emit()
