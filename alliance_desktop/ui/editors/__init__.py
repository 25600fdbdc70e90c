"""One editor for each type a field can have: a closed set, so that none is forgotten."""

from typing import assert_never

from alliance_desktop.records import fields as f
from alliance_desktop.records.record import Field
from alliance_desktop.ui.editors.choices import (
    ChoiceEditor,
    ChoicesEditor,
    YesNoEditor,
)
from alliance_desktop.ui.editors.editor import Editor, Setting
from alliance_desktop.ui.editors.files import FilesEditor
from alliance_desktop.ui.editors.lines import (
    DayEditor,
    DecimalEditor,
    PointEditor,
    TextEditor,
    TimeEditor,
    WholeEditor,
)
from alliance_desktop.ui.editors.parts import (
    IntervalEditor,
    MoneyEditor,
    QuantityEditor,
)
from alliance_desktop.ui.editors.severity import SeverityEditor
from alliance_desktop.ui.editors.shares import SharesEditor
from alliance_desktop.ui.editors.status import StatusEditor
from alliance_desktop.ui.editors.texts import LangTextEditor, ParagraphsEditor, TextsEditor
from alliance_desktop.ui.link_field import LinkEditor, LinksEditor
from alliance_desktop.ui.place_field import PlaceEditor

__all__ = ["Editor", "Setting", "make_editor"]


def make_editor(setting: Setting, field: Field) -> Editor:
    """The editor of a field, empty."""
    return _type_of(field.type)(setting, field)


def _type_of(type_: f.Type) -> type[Editor]:  # noqa: C901 - one case for each type
    match type_:
        case f.Text(lines=True):
            return ParagraphsEditor
        case f.Text():
            return TextEditor
        case f.LangText():
            return LangTextEditor
        case f.Texts():
            return TextsEditor
        case f.Whole(least=1, most=5) | f.Choice(codes="severity"):
            return SeverityEditor
        case f.Whole():
            return WholeEditor
        case f.YesNo():
            return YesNoEditor
        case f.Decimal():
            return DecimalEditor
        case f.Quantity():
            return QuantityEditor
        case f.Money():
            return MoneyEditor
        case f.Choice():
            return ChoiceEditor
        case f.Choices():
            return ChoicesEditor
        case f.Shares():
            return SharesEditor
        case f.Status():
            return StatusEditor
        case f.Interval():
            return IntervalEditor
        case f.Day():
            return DayEditor
        case f.Time():
            return TimeEditor
        case f.Place():
            return PlaceEditor
        case f.Point():
            return PointEditor
        case f.Link():
            return LinkEditor
        case f.Links() | f.OrderedLinks():
            return LinksEditor
        case f.Files():
            return FilesEditor
        case _:
            assert_never(type_)
