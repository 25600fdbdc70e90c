"""The body of a form: a row for each field, folds, and what can be told of them together."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import ValueProblem
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Problem, schema
from alliance_desktop.ui.editors import Editor, Setting, make_editor
from alliance_desktop.ui.editors.files import FilesEditor
from alliance_desktop.ui.editors.shares import SharesEditor
from alliance_desktop.ui.form_layouts import layout_of
from alliance_desktop.ui.form_rows import FieldRow, Fold, Line, LineOfRows, Section
from alliance_desktop.ui.page import Size
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.values import Values
from alliance_desktop.ui.words import sentence, translated

BINDING: Final = ("signed_off", "agreed", "in_delivery", "delivered", "completed", "active")
_WORDS: Final = 2  # answers that a fold says in words; more are counted


class _Unread:
    """Stands for a value that can't be read."""


UNREAD: Final[Any] = _Unread()


class FormBody(QWidget):
    """The fields of a kind, laid out."""

    typed = Signal(str)  # field
    left = Signal(str)  # field
    differs_wanted = Signal(str)  # field

    def __init__(self, session: Session, kind: str, values: Values) -> None:
        """Without any answers."""
        super().__init__()
        self.kind, self.values, self.look = kind, values, session.look
        self.editors: dict[str, Editor] = {}
        self.rows: dict[str, FieldRow] = {}
        self.folds: list[tuple[Fold, tuple[str, ...]]] = []
        self._lines: list[LineOfRows] = []
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(self.look.px(12))
        setting = Setting(session, values, kind)
        for part in layout_of(kind):
            if isinstance(part, Section):
                body.addWidget(self._fold(setting, part))
            else:
                body.addWidget(self._line(setting, part))

    def _fold(self, setting: Setting, section: Section) -> Fold:
        fold = Fold(self.look, translated(section.title))
        for line in section.lines:
            fold.body.addWidget(self._line(setting, line))
        names = tuple(name for line in section.lines for name in line.names)
        fold.button.setObjectName(f"{self.kind}.fold.{names[0]}")
        self.folds.append((fold, names))
        return fold

    def _line(self, setting: Setting, line: Line) -> QWidget:
        rows = [self._row(setting, name) for name in line.names]
        if len(rows) == 1:
            return rows[0]
        made = LineOfRows(self.look, rows, line)
        self._lines.append(made)
        return made

    def _row(self, setting: Setting, name: str) -> FieldRow:
        editor = make_editor(setting, schema(BY_NAME[self.kind])[name])
        row = FieldRow(self.look, editor)
        self.editors[name], self.rows[name] = editor, row
        editor.typed.connect(lambda name=name: self._take_typed(name))
        editor.left.connect(lambda name=name: self.left.emit(name))
        row.differs_wanted.connect(self.differs_wanted)
        return row

    def _take_typed(self, name: str) -> None:
        self.join_shares(name)
        self.typed.emit(name)

    def arrange(self, size: Size) -> None:
        """Fits itself to its room."""
        for line in self._lines:
            line.arrange(size)

    # showing

    def show_values(self, values: Mapping[str, Json], raws: Mapping[str, str]) -> None:
        """Shows what is saved, and over it what was typed."""
        for name, editor in self.editors.items():
            self.rows[name].tell_problem("")
            self.rows[name].tell_news("")
            editor.set_value(values.get(name))
            if name in raws:
                editor.set_raw(raws[name])
                editor.show_unknown()
                editor.aside_changed.emit()
        self.join_shares()

    def give(self, values: Mapping[str, Json]) -> None:
        """Types values in, as a person would."""
        for name, value in values.items():
            editor = self.editors[name]
            editor.set_value(value)
            raw = editor.raw()
            editor.set_value(None)
            editor.set_raw(raw)
            editor.show_unknown()
            self.rows[name].say_help()
        self.join_shares()

    def expect_files(self, laptops: Mapping[str, str]) -> None:
        """On which laptop each file was put in, by its hash."""
        for editor in self.editors.values():
            if isinstance(editor, FilesEditor):
                editor.expect(laptops)

    def mark_differing(self, names: Mapping[str, object]) -> None:
        """Marks the fields about which colleagues differ; opens the folds they are in."""
        for name, row in self.rows.items():
            row.show_differs(differs=name in names)
        self._open_where(names)

    def _open_where(self, names: Mapping[str, object]) -> None:
        for fold, within in self.folds:
            if any(name in names for name in within):
                fold.open()

    def join_shares(self, name: str | None = None) -> None:
        """Gives shares those who share, by the field beside them."""
        for editor in self.editors.values():
            if isinstance(editor, SharesEditor) and name in (None, editor.sibling):
                value = self.value_of(editor.sibling)
                editor.set_keys(None if value is UNREAD else value)

    # what it says

    def value_of(self, name: str) -> Any:
        """The value in a field; UNREAD where it can't be read."""
        try:
            return self.editors[name].value()
        except ValueProblem:
            return UNREAD

    def readable(self) -> dict[str, Json]:
        """Every value that can be read."""
        values = {name: self.value_of(name) for name in self.editors}
        return {name: value for name, value in values.items() if value is not UNREAD}

    def changed(self) -> tuple[dict[str, Json], list[str]]:
        """The values that are other than saved, and the fields that can't be read."""
        values: dict[str, Json] = {}
        unread = []
        for name, editor in self.editors.items():
            if editor.is_dirty():
                value = self.value_of(name)
                if value is UNREAD:
                    unread.append(name)
                else:
                    values[name] = value
        return values, unread

    def tell_problems(self, found: Sequence[Problem], visited: set[str]) -> None:
        """Tells, of fields that were left, what can't be read and which rules are broken.

        A status that binds wants every required answer: then what is missing is told, too.
        """
        told: dict[str, str] = {}
        binds = self._binds()
        missing = {one.field for one in found if is_missing(one)} if binds else set()
        for one in found:
            if binds or not is_missing(one):
                told.setdefault(one.field, translated(one.sentence).format(*one.args))
        for name, row in self.rows.items():
            problem = self.editors[name].problem() if name in visited else None
            text = sentence(problem) if problem else told.get(name, "")
            row.tell_problem(text if name in visited or name in missing else "")
        self._open_where({name: row for name, row in self.rows.items() if row.problem})

    def _binds(self) -> bool:
        status = self.value_of("status") if "status" in self.editors else None
        return isinstance(status, dict) and status.get("code") in BINDING

    def say_folds(self) -> None:
        """Says of every fold what is in it."""
        for fold, names in self.folds:
            fold.say(self._summary(names))

    def _summary(self, names: Sequence[str]) -> str:
        answered = [name for name in names if self.value_of(name) not in (None, UNREAD)]
        files = [name for name in answered if isinstance(self.editors[name], FilesEditor)]
        if files:
            return self._count_files(files[0])
        if 0 < len(answered) <= _WORDS:
            said = [self.values.say(self.kind, name, self.value_of(name)) for name in answered]
            return " · ".join(said)
        return self.tr("{0} of {1} answered").format(len(answered), len(names))

    def _count_files(self, name: str) -> str:
        editor = self.editors[name]
        files = editor.model.files if isinstance(editor, FilesEditor) else []
        here = sum(1 for one in files if isinstance(editor, FilesEditor) and editor.is_here(one))
        said = self.tr("%n here", "", here)
        missing = len(files) - here
        expected = self.tr("%n still expected", "", missing)
        return f"{said} · {expected}" if missing else said

    def enter(self, name: str, cursor: int) -> None:
        """Gives the keyboard to a field; opens the fold that it is in."""
        if name in self.editors:
            self._open_where({name: None})
            self.editors[name].place_cursor(cursor)


def is_missing(one: Problem) -> bool:
    """Whether it is only that a required answer is not there yet."""
    return one.sentence == "Not answered yet; needed before signing off."
