"""The editor of a status: the steps that are allowed, since when, and a note."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QGridLayout

from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import ValueProblem
from alliance_desktop.records.ladders import goes_back, steps
from alliance_desktop.records.record import Field
from alliance_desktop.ui.components import LadderLabel
from alliance_desktop.ui.editors import reading
from alliance_desktop.ui.editors.choices import options_of
from alliance_desktop.ui.editors.editor import Setting
from alliance_desktop.ui.editors.lines import DayLine, make_line
from alliance_desktop.ui.editors.parts import PartsEditor
from alliance_desktop.ui.editors.pick_line import Option


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
