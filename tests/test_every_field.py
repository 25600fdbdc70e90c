"""Each field of each kind: typed in a real form, saved, exported, imported elsewhere, read back.

Parametrised from KINDS, so that a new field tests itself.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from alliance_desktop.records import codelists
from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.kinds import KINDS
from alliance_desktop.records.record import Record, schema
from alliance_desktop.settings import Theme
from alliance_desktop.ui.editors.choices import ChoiceEditor, ChoicesEditor
from alliance_desktop.ui.editors.files import FilesEditor
from alliance_desktop.ui.editors.parts import SharesEditor
from alliance_desktop.ui.form import Form
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace import forms, reading
from tests.delegation import Team, founded, team
from tests.hands import type_in

__all__ = ["founded", "team"]

IZIUM = "UA63040090000021240"
DOWN, ENTER, SPACE, TAB = Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab


class Typist:
    """Types something into the editor of any field, and knows what must be read back."""

    def __init__(self, form: Form, name: str, folder: Path) -> None:
        self.form, self.folder = form, folder
        self.editor = form.body.editors[name]
        self.field = self.editor.field

    def type(self) -> dict[str, Json]:
        """Presses the keys; what `reading.show` gives for the field afterwards."""
        if isinstance(self.field.type, f.Shares):
            return self._shares()
        self.editor.setFocus()
        return {self.field.name: self._type()}

    def _type(self) -> Json:  # noqa: C901 - one case for each type
        match self.field.type:
            case f.Text():
                return self._keys("Some text")
            case f.LangText():
                return {"en": self._keys("Words in English")}
            case f.Texts():
                self._keys("head of administration")
                return ["head of administration"]
            case f.Whole(least=1, most=5):
                self._keys("4")
                return 4
            case f.Whole():
                self._keys("620")
                return 620
            case f.YesNo():
                self._keys(SPACE)
                return True
            case f.Decimal():
                self._keys("12,5")
                return "12.5"
            case f.Quantity():
                self._keys("1 850", TAB, "m²", ENTER)
                return {"amount": "1850", "unit": "m2"}
            case f.Money():
                self._keys("1 200 000,50", TAB, "eur", ENTER, TAB, "1.5.2026")
                return {"amount": "1200000.50", "currency": "EUR", "date": "2026-05-01"}
            case f.Interval():
                self._keys("1.1.2026", TAB, "31.3.2026")
                return {"from": "2026-01-01", "to": "2026-03-31"}
            case f.Day():
                self._keys("5.5.2026")
                return "2026-05-05"
            case f.Time():
                self._keys("5.5.2026 14:30")
                return f.show(self.field.type, self.editor.value())
            case f.Point():
                self._keys("49,2123; 37,2512")
                return {"lat": "49.2123", "lon": "37.2512"}
            case f.Place():
                self._keys("Ізюмська міська", ENTER)
                return IZIUM
            case f.Files():
                return self._file()
            case _:
                return self._choose()

    def _choose(self) -> Json:
        match self.field.type:
            case f.Choice("severity"):
                self._keys("3")
                return "3"
            case f.Choice(codes):
                code = list(codelists.load(codes))[1]
                self._code(codes, code)
                return code
            case f.Status(codes):
                code = next(iter(codelists.load(codes)))
                self._keys(codelists.load(codes)[code].label("en"), ENTER)
                return code
            case f.Choices(codes):
                code = next(iter(codelists.load(codes)))
                self._code(codes, code)
                return [code]
            case f.Link(kinds):
                return self._linked(kinds)
            case f.Links(kinds) | f.OrderedLinks(kinds):
                return [self._linked(kinds)]
            case other:
                raise AssertionError(other)

    def _code(self, codes: str, code: str) -> None:
        editor = self.editor
        few = isinstance(editor, ChoiceEditor | ChoicesEditor) and len(editor.inputs()) > 1
        if not few:
            self._keys(codelists.load(codes)[code].label("en"), ENTER)
            return
        at = list(codelists.load(codes)).index(code)
        if isinstance(editor, ChoicesEditor):
            self._keys(*([TAB] * at), SPACE)
        else:
            self._keys(SPACE, *([Qt.Key.Key_Right] * at))

    def _linked(self, kinds: tuple[str, ...]) -> Json:
        """The latest record of the kind, from the list."""
        workspace = self.form.session.workspace
        made = forms.create(workspace, kinds[0], {})
        QTest.keyClick(self.editor.inputs()[0], DOWN)
        options = self.editor.inputs()[0]._model.options  # type: ignore[attr-defined]
        at = next(n for n, one in enumerate(options) if one.key == made)
        self._keys(*([DOWN] * at), ENTER)
        return made

    def _shares(self) -> dict[str, Json]:
        """One of those beside has all of it; there may be somebody already."""
        assert isinstance(self.editor, SharesEditor)
        sibling = self.editor.sibling
        beside = self.form.body.editors[sibling]
        known = {} if beside.value() else Typist(self.form, sibling, self.folder).type()
        value = beside.value()
        assert isinstance(value, list)
        self.editor.inputs()[0].setFocus()
        self._keys("100")
        return {**known, self.field.name: {str(value[0]): "100"}}

    def _file(self) -> Json:
        assert isinstance(self.editor, FilesEditor)
        path = self.folder / "дах.jpg"
        picture = QImage(8, 8, QImage.Format.Format_RGB32)
        picture.fill(0x884422)
        assert picture.save(str(path))
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        assert self.editor.take_mime(mime)
        (one,) = self.editor.model.files
        assert (one["name"], one["type"]) == ("дах.jpg", "image/jpeg")
        return [dict(one)]

    def _keys(self, *parts: str | Qt.Key) -> str:
        type_in(self.form, *parts)
        return str(parts[0])


@pytest.fixture
def form_of(team: Team, qtbot: QtBot) -> Callable[[str], Form]:
    look = Look(Theme.LIGHT)
    look.dress()
    kept: list[object] = []

    def made(kind: str) -> Form:
        session = Session(team.marta, look, QLocale("en_GB"), inline=True)
        form = Form(session, kind, Values(session))
        qtbot.addWidget(form)
        kept.extend((session, form))
        form.resize(800, 900)
        form.begin({})
        form.show()
        form.activateWindow()
        assert QTest.qWaitForWindowActive(form)
        for fold, _ in form.body.folds:
            fold.open()
        return form

    return made


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.about.kind)
def test_every_field_goes_from_the_keyboard_to_another_laptop(
    kind: type[Record], team: Team, form_of: Callable[[str], Form], tmp_path: Path
) -> None:
    form = form_of(kind.about.kind)
    expected: dict[str, Json] = {}
    for name in schema(kind):
        if name in expected:
            continue
        typist = Typist(form, name, tmp_path)
        expected |= typist.type()
        QTest.keyClick(form.window().focusWidget() or form, TAB)
        assert form.body.editors[name].problem() is None, name
    form.save()
    here = reading.show(team.marta, form.id)["fields"]
    for name in schema(kind):
        assert here[name] == expected[name], name
    team.carry(team.marta, team.olena)
    there = reading.show(team.olena, form.id)["fields"]
    assert there == here
    for one in here.get("files", ()):
        path = tmp_path / str(one["name"])
        assert forms.content(team.olena, str(one["sha256"])) == path.read_bytes()
