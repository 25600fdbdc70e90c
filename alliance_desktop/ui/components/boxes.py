"""Boxes that hold other things: cards, banners, the head of a page, what is shown for nothing."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alliance_desktop.ui.components.buttons import IconButton
from alliance_desktop.ui.components.key_button import KeyButton
from alliance_desktop.ui.components.labels import ElidedLabel, IconLabel
from alliance_desktop.ui.components.layouts import column, label, row
from alliance_desktop.ui.look import Look, set_property

_BANNER_ICONS = {
    "warn": ("triangle-alert", "warn"),
    "ok": ("shield-check", "ok"),
    "info": ("info", "accent"),
    "bad": ("ban", "bad"),
}


class Card(QFrame):
    """A white box with a title; things are added to `body`."""

    def __init__(self, look: Look, title: str = "", aside: str = "") -> None:
        """`aside` stands at the trailing end of the title."""
        super().__init__()
        self.look = look
        self.setProperty("k", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(look.px(18), look.px(14), look.px(18), look.px(14))
        self.body.setSpacing(look.px(8))
        self.title = label(look, title, "h2", wrap=True)
        self.aside = label(look, aside, "help")
        if title:
            head = row(self.title, self.aside)
            head.setStretch(0, 1)
            self.body.addLayout(head)


class Strip(QFrame):
    """A quiet, sunken row; things are added to `body`."""

    def __init__(self, look: Look) -> None:
        """An empty one."""
        super().__init__()
        self.setProperty("k", "strip")
        self.body = QHBoxLayout(self)
        self.body.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        self.body.setSpacing(look.px(12))


class Banner(QFrame):
    """One fact that matters on this page: a sentence, what to do, one button.

    It stays until the fact changes. Assistive tools get the sentence as its name.
    """

    def __init__(self, look: Look, kind: str, sentence: str, what_to_do: str = "") -> None:
        """`kind` is warn, ok, info or bad."""
        super().__init__()
        self.look = look
        self.setObjectName("banner")
        icon, token = _BANNER_ICONS[kind]
        set_property(self, "k", f"banner-{kind}")
        self.setAccessibleName(f"{sentence} {what_to_do}".strip())
        self.sentence = label(look, sentence, "strong", wrap=True)
        texts: list[QWidget] = [self.sentence]
        if what_to_do:
            texts.append(label(look, what_to_do, "muted", wrap=True))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look.px(18), look.px(10), look.px(12), look.px(10))
        self._row.setSpacing(look.px(14))
        self._row.addWidget(IconLabel(look, icon, token, 20))
        self._row.addLayout(column(*texts, gap=look.px(2)), 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add_button(self, button: KeyButton) -> None:
        """The one thing that can be done about it."""
        self._row.addWidget(button)

    def add_close(self, name: str, act: Callable[[], object]) -> None:
        """Lets the person close it, where closing loses nothing."""
        self._row.addWidget(IconButton(self.look, "x", name, act))


class EmptyState(QWidget):
    """What is not here, why, and one or two ways on; instead of a bare list."""

    def __init__(self, look: Look, icon: str, what: str, why: str = "") -> None:
        """Say `what` is not here and `why`; buttons are added after."""
        super().__init__()
        self.look = look
        center = Qt.AlignmentFlag.AlignCenter
        self._what = label(look, what, "h2", wrap=True)
        self._why = label(look, why, "muted", wrap=True)
        self._icon = IconLabel(look, icon, "text3", 30)
        for one in (self._what, self._why):
            one.setAlignment(center)
        self._buttons = row(None, None)
        body = QVBoxLayout(self)
        body.setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(24))
        body.setSpacing(look.px(8))
        body.addStretch(2)
        body.addLayout(row(None, self._icon, None))
        body.addWidget(self._what)
        body.addWidget(self._why)
        body.addLayout(self._buttons)
        body.addStretch(3)

    def say(self, what: str, why: str = "") -> None:
        """Says something else."""
        self._what.setText(what)
        self._why.setText(why)

    def set_buttons(self, buttons: Iterable[KeyButton]) -> None:
        """Ways on, in place of those that were there."""
        while self._buttons.count() > 2:
            item = self._buttons.takeAt(1)
            old = item.widget() if item else None
            if old is not None:
                old.deleteLater()
        for button in buttons:
            self._buttons.insertWidget(self._buttons.count() - 1, button)


class PageHeader(QFrame):
    """The head of a page: where you are, what it is, one line about it, two buttons at most."""

    def __init__(self, look: Look) -> None:
        """Empty until `show_page`."""
        super().__init__()
        self.look = look
        self.setProperty("k", "bar")
        self.setObjectName("header")
        self.eyebrow, self.title = label(look, "", "eyebrow"), label(look, "", "h1")
        self.subtitle = ElidedLabel(look, "", "muted")
        self.title.setObjectName("header.title")
        self.subtitle.setObjectName("header.subtitle")
        for one in (self.eyebrow, self.title):
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            one.setMinimumWidth(look.px(80))
        self._texts: QLayout | None = None
        self._buttons = row(gap=look.px(12))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(look.px(12))
        self._slim: bool | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(look.px(2))
        self._line = QHBoxLayout()
        self._line.setSpacing(look.px(12))
        self._column.addWidget(self.eyebrow)
        self._line.addWidget(self.title, 1)
        self._column.addLayout(self._line)
        self._row.addLayout(self._column, 1)
        self._row.addLayout(self._buttons)
        self.set_slim(slim=False)

    def set_slim(self, *, slim: bool) -> None:
        """One line of 50 pixels where the window is small, else 76."""
        if slim == self._slim:
            return
        self._slim = slim
        look = self.look
        self._row.setContentsMargins(
            *(look.px(side) for side in ((16, 7, 16, 7) if slim else (24, 12, 20, 12)))
        )
        look.set_role(self.title, "h2" if slim else "h1")
        if slim:
            self._column.removeWidget(self.subtitle)
            self._line.addWidget(self.subtitle, 1)
        else:
            self._line.removeWidget(self.subtitle)
            self._column.addWidget(self.subtitle)
        policy = QSizePolicy.Policy.Preferred if slim else QSizePolicy.Policy.Ignored
        self.title.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self._line.setStretch(0, 0 if slim else 1)
        self.setMinimumHeight(look.px(50 if slim else 76))
        self._show_lines()

    def say(self, title: str, subtitle: str = "", eyebrow: str = "") -> None:
        """Shows other words."""
        for one, text in ((self.title, title), (self.subtitle, subtitle), (self.eyebrow, eyebrow)):
            one.setText(text)
            one.setToolTip(text)
        self.setAccessibleName(title)
        self._show_lines()

    def _show_lines(self) -> None:
        self.eyebrow.setVisible(bool(self.eyebrow.text()) and not self._slim)
        self.subtitle.setVisible(bool(self.subtitle.text()))

    def set_buttons(self, buttons: Iterable[QWidget]) -> None:
        """Shows these buttons, the primary one last, in place of those that were there."""
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for button in buttons:
            self._buttons.addWidget(button)

    def changeEvent(self, event: QEvent) -> None:
        """Elides again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
