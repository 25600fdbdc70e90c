"""A value that nobody wrote yet, for a difference: the editor of its field or of a part of it."""

from dataclasses import replace

from alliance_desktop.errors import UserError
from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import ValueProblem, shape
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, schema
from alliance_desktop.ui.editors import Editor, Setting, make_editor
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace.differing import Open


def other_value(session: Session, values: Values, one: Open, latest: Json) -> Editor | None:
    """An editor that begins with the value shown meanwhile; None where both values are all
    there are, or this version does not know the field.
    """
    field = _field(one)
    if field is None:
        return None
    editor = make_editor(Setting(session, values, one.record.kind), field)
    editor.setAccessibleName(values.label(one.record.kind, one.field, one.part))
    editor.set_value(latest)
    return editor


def _field(one: Open) -> Field | None:
    kind = BY_NAME.get(one.record.kind)
    field = schema(kind).get(one.field) if kind else None
    if field is None or isinstance(field.type, f.YesNo | f.Files):
        return None
    if shape(field.type) == "set":
        return field
    match field.type:
        case f.LangText(lines):
            return Field(field.name, replace(field.means, type=f.Text(lines)))
        case f.Shares():
            return Field(field.name, replace(field.means, type=f.Decimal(0, 100)))
        case _:
            return None


def read(editor: Editor) -> Json:
    """The value as stored; UserError where there is none, or it can't be read."""
    try:
        value = editor.value()
    except ValueProblem as problem:
        raise UserError("{0}", problem) from problem
    if value is None:
        raise UserError("Write a value first.")
    return value
