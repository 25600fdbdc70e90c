"""The rows of a dossier: what was said, promised, is to be asked; each opens its record."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from alliance_desktop.records.canonical import Json
from alliance_desktop.storage.territory import Stored
from alliance_desktop.ui import paint
from alliance_desktop.ui.components import (
    Chip,
    IconLabel,
    LadderLabel,
    OpenRow,
    SeverityTile,
    StatusChip,
    TlpChip,
    column,
    label,
    row,
    wrapping,
)
from alliance_desktop.ui.components.flow import FlowLayout
from alliance_desktop.ui.dossier_text import DossierText, joined
from alliance_desktop.ui.look import Look
from alliance_desktop.workspace.community import Asked, Promised, Said
from alliance_desktop.workspace.partners import Partnered

_TOP = Qt.AlignmentFlag.AlignTop
_PROMISES: Mapping[str, tuple[str, str]] = {
    "agreed": ("ok", "check"),
    "pledged": ("info", "handshake"),
    "": ("plain", "circle-dashed"),
}


class DossierRows:
    """Makes them, in a look."""

    def __init__(self, look: Look, text: DossierText) -> None:
        """With the sentences of one language."""
        self.look, self.text = look, text

    def said(self, one: Said, *, ranked: bool) -> OpenRow:
        """Rank, title, whom it concerns and what it costs, what stands against it, severity."""
        look, text = self.look, self.text
        chips = self._chips(self._promise(one), text.strict(one.values))
        title = text.title("need", one.values)
        words = column(
            label(look, title, "strong", wrap=True),
            label(look, text.said(one), "help", wrap=True),
            chips,
            gap=look.px(3),
        )
        inside = self._inside()
        if ranked:
            rank = label(look, "" if one.rank is None else str(one.rank), "figure")
            rank.setMinimumWidth(look.px(20))
            inside.addWidget(rank, 0, _TOP)
        inside.addLayout(words, 1)
        severity = text.severity(one)
        inside.addWidget(SeverityTile(look, one.severity, severity, 34), 0, _TOP)
        number = QCoreApplication.translate("DossierText", "their number {0}")
        place = number.format(one.rank) if one.rank else ""
        said = joined((place, title, severity, text.said(one), self._standing(one)))
        return self._row("said", ("need", one.id), said, inside)

    def _standing(self, one: Said) -> str:
        if one.open:
            return self.text.promise_of(one)
        return self.text.status("need_status", one.status)

    def _promise(self, one: Said) -> QWidget:
        if not one.open:
            return StatusChip(self.look, one.status, self._standing(one))
        tone, icon = _PROMISES[one.promised]
        return Chip(self.look, self._standing(one), tone, icon)

    def promised(self, one: Promised) -> OpenRow:
        """Title and amount; who, on what basis; how far it has come, due when, silent how long."""
        look, text = self.look, self.text
        title, status = (
            text.title("commitment", one.values),
            text.status("commitment_status", one.status),
        )
        known = isinstance(one.values.get("amount"), dict)
        amount = label(look, text.amount(one), "strong" if known else "help")
        name = label(look, title, "strong", wrap=True)
        first = row(name, amount, gap=look.px(12))
        first.setStretch(0, 1)
        first.setAlignment(amount, _TOP)
        told = self._told(one)
        steps = self._steps(one.status, status)
        chips = self._chips(steps, *told, text.strict(one.values))
        words = column(first, label(look, text.by_whom(one), "help", wrap=True), gap=look.px(3))
        words.addLayout(chips)
        inside = self._inside()
        inside.addLayout(words, 1)
        said = (title, text.amount(one), text.by_whom(one), status, *(one.text() for one in told))
        return self._row("promised", ("commitment", one.id), joined(said), inside)

    def _told(self, one: Promised) -> list[Chip]:
        chips = []
        if one.due is not None:
            chips.append(
                Chip(self.look, self.text.due(one), "warn" if one.late else "plain", "calendar")
            )
        if one.quiet:
            chips.append(Chip(self.look, self.text.quiet(one), "warn", "clock"))
        return chips

    def _steps(self, status: str, word: str) -> QWidget:
        """The ladder and its word; off the ladder a chip says it all."""
        if status not in paint.LADDER:
            return StatusChip(self.look, status, word)
        both = QWidget()
        both.setLayout(
            row(
                LadderLabel(self.look, status, ""),
                label(self.look, word, "label"),
                gap=self.look.px(8),
            )
        )
        return both

    def asked(self, one: Asked) -> OpenRow:
        """A question to put to them."""
        said = self.text.ask(one)
        words = label(self.look, said, "body", wrap=True)
        inside = self._iconed("circle-question-mark", words)
        return self._row("asked", (one.kind, one.id), said, inside)

    def organisation(self, one: Stored) -> OpenRow:
        """An organisation of the community."""
        name = self.text.values.text(one.values.get("name")) or self.text.title("organisation", {})
        kind = one.values.get("org_type")
        second = self.text.values.code("org_type", kind) if kind else ""
        return self._named(("organisation", one.id), (name, second), "building-2", one.values)

    def partnership(self, one: Partnered) -> OpenRow:
        """A partnership, with whom and how far."""
        name = self.text.title("partnership", one.values)
        second = self.text.partnership(one)
        return self._named(("partnership", one.id), (name, second), "handshake", one.values)

    def _named(
        self,
        record: tuple[str, str],
        said: tuple[str, str],
        icon: str,
        values: Mapping[str, Json],
    ) -> OpenRow:
        words = column(label(self.look, said[0], "title", wrap=True), gap=self.look.px(2))
        if said[1]:
            words.addWidget(label(self.look, said[1], "help", wrap=True))
        if strict := self.text.strict(values):
            words.addLayout(self._chips(strict))
        return self._row("who", record, joined(said), self._iconed(icon, words))

    def _iconed(self, icon: str, words: QWidget | QLayout) -> QHBoxLayout:
        inside = self._inside(4)
        inside.addWidget(IconLabel(self.look, icon, "accent", 18), 0, _TOP)
        if isinstance(words, QWidget):
            inside.addWidget(words, 1)
        else:
            inside.addLayout(words, 1)
        return inside

    def _chips(self, *parts: QWidget | str) -> FlowLayout:
        """Widgets, and the markings among them by their codes."""
        chips = [TlpChip(self.look, one) if isinstance(one, str) else one for one in parts if one]
        return wrapping(*chips, gap=self.look.px(8))

    def _inside(self, upright: int = 8) -> QHBoxLayout:
        sides, ends = self.look.px(8), self.look.px(upright)
        inside = QHBoxLayout()
        inside.setContentsMargins(sides, ends, sides, ends)
        inside.setSpacing(self.look.px(12))
        return inside

    def _row(self, part: str, record: tuple[str, str], said: str, inside: QHBoxLayout) -> OpenRow:
        made = OpenRow(self.look, said, record, inside)
        made.setObjectName(".".join((part, *record)))
        return made
