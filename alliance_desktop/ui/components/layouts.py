"""Short ways to write rows, columns and labels."""

from typing import TypeAlias

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alliance_desktop.ui.components.flow import FlowLayout
from alliance_desktop.ui.look import Look

# a widget, a layout, room in pixels, or None for what stretches
Part: TypeAlias = QWidget | QLayout | int | None
Margins: TypeAlias = tuple[int, int, int, int]


def row(*parts: Part, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Parts from leading to trailing; see `Part`."""
    made = QHBoxLayout()
    _fill(made, parts, gap, margins)
    return made


def column(*parts: Part, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Parts from top to bottom; see `Part`."""
    made = QVBoxLayout()
    _fill(made, parts, gap, margins)
    return made


def wrapping(*widgets: QWidget, gap: int = 8) -> FlowLayout:
    """Widgets from leading to trailing, in as many lines as needed: for chips."""
    made = FlowLayout(gap)
    for one in widgets:
        made.addWidget(one)
    return made


def _fill(layout: QBoxLayout, parts: tuple[Part, ...], gap: int, margins: Margins) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for part in parts:
        match part:
            case None:
                layout.addStretch(1)
            case int():
                layout.addSpacing(part)
            case QLayout():
                layout.addLayout(part)
            case _:
                layout.addWidget(part)


def label(look: Look, text: str = "", role: str = "body", *, wrap: bool = False) -> QLabel:
    """A text in a role of `theme.TYPE`, or "muted", "warn", "ok"; never read as HTML."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    look.set_role(made, role)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def line(*, upright: bool = False) -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("k", "vline" if upright else "hline")
    return made


class Body(QWidget):
    """What `scroll` scrolls, as high as its width needs.

    Qt would keep it as high as wrapped texts are at their narrowest, and leave the rest blank.
    """

    def minimumSizeHint(self) -> QSize:
        """As wide as its parts ask for; any height."""
        return QSize(super().minimumSizeHint().width(), 0)


def scroll(body: QWidget) -> QScrollArea:
    """Scrolls a body down, never sideways."""
    area = QScrollArea()
    body.setProperty("k", "plain")
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
