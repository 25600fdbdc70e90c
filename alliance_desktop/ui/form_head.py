"""The head of a form, its foot, and the strip over it that tells of something."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Values as Stored
from alliance_desktop.records.record import schema
from alliance_desktop.ui.components import (
    ElidedLabel,
    IconLabel,
    KeyButton,
    StatusChip,
    TlpChip,
    row,
)
from alliance_desktop.ui.components.layouts import label as text_label
from alliance_desktop.ui.look import Look, set_property
from alliance_desktop.ui.page import Size
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.values import Values, at
from alliance_desktop.workspace.forms import Form

_SAYS: Final = 4_000  # milliseconds that "saved" stands in the foot


class FormHead(QWidget):
    """Code, sharing and status; the title; who saved it last."""

    def __init__(self, session: Session, kind: str, values: Values) -> None:
        """Empty."""
        super().__init__()
        self.session, self.kind, self.values = session, kind, values
        look = session.look
        self.code = text_label(look, "", "help")
        self.tlp = TlpChip(look, "amber")
        self.status = StatusChip(look, "", "")
        self.last = ElidedLabel(look, "", "help")
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self.last.setAlignment(trailing)
        self.title = text_label(look, "", "h1", wrap=True)
        self.title.setObjectName(f"{kind}.form.title")
        self.extra = QVBoxLayout()  # what a page adds: what stands against a need
        line = row(self.code, self.tlp, self.status, gap=look.px(8))
        line.addWidget(self.last, 1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(look.px(6))
        body.addLayout(line)
        body.addWidget(self.title)
        body.addLayout(self.extra)

    def show_record(self, form: Form, shown: Stored, *, drafted: bool) -> None:
        """Shows what is typed of a record, and who saved it last."""
        code = shown.get("ref_code")
        self.code.setText(str(code) if code else self.tr("not saved yet"))
        self.tlp.set_code(str(shown.get("tlp") or "amber"))
        status = shown.get("status")
        if isinstance(status, dict):
            known = schema(BY_NAME[self.kind])["status"].type
            codes = getattr(known, "codes", "")
            self.status.set_status(str(status["code"]), self.values.code(codes, status["code"]))
        self.status.setVisible(isinstance(status, dict))
        self.title.setText(self.heading(shown))
        self.last.setText(self._said(form, drafted=drafted))

    def heading(self, shown: Stored) -> str:
        """The title of the record as it stands in the form."""
        title = self.values.text(shown.get(BY_NAME[self.kind].about.title)).partition("\n")[0]
        place = shown.get("community")
        if self.kind in ("visit", "needs_assessment") and isinstance(place, str):
            title = self.values.place(place)
        if title:
            return title.replace("\u02bc", "\u2019")
        return self.tr("New: {0}").format(self.values.kind(self.kind))

    def _said(self, form: Form, *, drafted: bool) -> str:
        if drafted:
            return self.tr("A draft, not saved yet")
        if form.last is None:
            return ""
        when = self.session.words.when(at(form.last.at))
        return self.tr("{0}, {1}, {2}").format(form.last.person, when, form.last.device)


class Strip(QFrame):
    """A sentence over a form with one thing to do about it; hidden where there is none."""

    def __init__(self, look: Look) -> None:
        """Hidden."""
        super().__init__()
        self.look = look
        self.setObjectName("strip")
        self.text = text_label(look, "", "body", wrap=True)
        self._icon = IconLabel(look, "info", "accent", 18)
        self.button = KeyButton(look, "", "secondary")
        self.button.clicked.connect(self._do)
        self._act: Callable[[], object] | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(14), look.px(8), look.px(10), look.px(8))
        line.setSpacing(look.px(10))
        line.addWidget(self._icon)
        line.addWidget(self.text, 1)
        line.addWidget(self.button)
        self.hide()

    def say(self, text: str, kind: str, action: str, act: Callable[[], object] | None) -> None:
        """Tells something; "" tells nothing any more."""
        self._act = act
        self.text.setText(text)
        self.setAccessibleName(text)
        set_property(self, "k", f"banner-{kind}")
        self._icon.show_as(*(("ban", "bad") if kind == "bad" else ("info", "accent")))
        self.button.setText(action)
        self.button.setVisible(act is not None)
        self.setVisible(bool(text))

    def _do(self) -> None:
        if self._act is not None:
            self._act()


class FormFoot(QFrame):
    """What is kept, Put back, and Save."""

    def __init__(self, look: Look, kind: str) -> None:
        """Says that every field is kept."""
        super().__init__()
        self.look, self._narrow = look, False
        self.setProperty("k", "foot")
        self._icon = IconLabel(look, "shield-check", "ok", 16)
        self.text = ElidedLabel(look, "", "help")
        self.text.setObjectName(f"{kind}.form.foot")
        self.put_back = KeyButton(look, self.tr("Put back"), "quiet")
        self.put_back.setObjectName(f"{kind}.form.put_back")
        self.save = KeyButton(look, self.tr("Save"), "primary", key="Ctrl+S")
        self.save.setObjectName(f"{kind}.form.save")
        self._line = QHBoxLayout(self)
        self._line.setSpacing(look.px(8))
        self._line.addWidget(self._icon)
        self._line.addWidget(self.text, 1)
        self._line.addWidget(self.put_back)
        self._line.addWidget(self.save)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_SAYS)
        self._back.timeout.connect(self.say_kept)
        self.say_kept()

    def arrange(self, size: Size) -> None:
        """Fewer words where it is narrow."""
        self._narrow = size is not Size.WIDE
        side = self.look.px(16 if self._narrow else 24)
        self._line.setContentsMargins(side, self.look.px(9), self.look.px(16), self.look.px(9))
        self.say_kept()

    def say(self, text: str, icon: str = "info", color: str = "text2") -> None:
        """Says something for a while."""
        self.text.setText(text)
        self._icon.show_as(icon, color)
        self._back.start()

    def say_kept(self) -> None:
        """Every field is on disk."""
        if self._back.isActive():
            return
        said = (
            self.tr("Kept as you type")
            if self._narrow
            else self.tr("Every field is kept as you type")
        )
        self.text.setText(said)
        self._icon.show_as("shield-check", "ok")

    def say_typing(self) -> None:
        """Something is typed that is on disk in a moment."""
        self._back.stop()
        self.text.setText(self.tr("Keeping…"))
        self._icon.show_as("pencil", "text2")

    def say_saving(self) -> None:
        """A save waits to be acknowledged."""
        self._back.stop()
        self.text.setText(self.tr("Saving…"))
        self._icon.show_as("hourglass", "text2")

    def say_saved(self, text: str) -> None:
        """It was."""
        self._back.stop()
        self.say(text, "check", "ok")
