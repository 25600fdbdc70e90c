"""The history of a record in a fold: who saved what, the latest first, asked for when opened."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliance_desktop.errors import UserError
from alliance_desktop.ui.form_rows import Fold
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.timeline import Event, Timeline
from alliance_desktop.ui.values import Values, at
from alliance_desktop.workspace import forms

_ICONS: Final = {"new": "plus", "changed": "pencil", "deleted": "trash-2", "restored": "undo-2"}
_MOST: Final = 50  # events that are shown


class History(QWidget):
    """A fold with a timeline."""

    def __init__(self, session: Session, kind: str, values: Values) -> None:
        """Of no record yet."""
        super().__init__()
        self.session, self.kind, self.values = session, kind, values
        self._id, self._shown = "", ""
        self.fold = Fold(session.look, self.tr("History"))
        self.fold.button.setObjectName(f"{kind}.fold.history")
        self.fold.button.toggled.connect(self._turn)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.fold)

    def show_record(self, id_: str, *, new: bool) -> None:
        """Of another record, or of the same with something more."""
        self._id, self._shown = id_, ""
        self.setVisible(not new)
        if self.fold.button.isChecked():
            self._turn(opened=True)

    def _turn(self, opened: bool) -> None:  # noqa: FBT001 - Qt's
        if not opened or not self._id or self._shown == self._id:
            return
        self._shown = self._id
        while (item := self.fold.body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        try:
            events = forms.history(self.session.workspace, self.kind, self._id)
        except UserError:
            return
        shown = [self._said(one) for one in events[:_MOST]]
        self.fold.body.addWidget(Timeline(self.session.look, shown))

    def _said(self, one: forms.Event) -> Event:
        words = {
            "new": self.tr("Recorded"),
            "changed": self.tr("Changed: {0}"),
            "deleted": self.tr("Moved to the bin"),
            "restored": self.tr("Restored from the bin"),
        }
        names = ", ".join(self.values.label(self.kind, name) for name in one.fields)
        when = self.session.words.when(at(one.by.at))
        second = f"{one.by.person} · {one.by.device}"
        if not one.counts:
            second += " · " + self.tr("does not count: from a laptop that is not let in")
        return Event(when, words[one.what].format(names), second, _ICONS[one.what])
