"""Small buttons, filters, and boxes whose marks are painted in the theme's colours."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)

from alliance_desktop.ui.look import Look


class IconButton(QToolButton):
    """A small button of an icon alone; its name is its tooltip too."""

    def __init__(
        self, look: Look, icon: str, name: str, act: Callable[[], object] | None = None
    ) -> None:
        """`name` says what it does."""
        super().__init__()
        self.look = look
        self.setProperty("k", "icon")
        self.setIcon(look.icon(icon))
        self.setIconSize(look.icon_size())
        self.setToolTip(name)
        self.setAccessibleName(name)
        if act is not None:
            self.clicked.connect(act)


class FilterChip(QToolButton):
    """A filter: off with an outline, on in weak blue with a cross; a check box to assistive tools.

    With `choices` it opens a menu or a list, so it shows an arrow while it is off.
    """

    def __init__(self, look: Look, text: str, *, choices: bool = False) -> None:
        """Off."""
        super().__init__()
        self.look, self._choices = look, choices
        self.setProperty("k", "chip")
        look.set_font(self, "help")
        self.setText(text)
        self.setCheckable(True)
        self.toggled.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.look.set_font(self, "label" if self.isChecked() else "help")
        self._mark = "x" if self.isChecked() else "chevron-down" if self._choices else ""
        self.updateGeometry()
        self.update()

    def _room(self) -> int:
        return self.look.px(20) if self._mark else 0

    def sizeHint(self) -> QSize:
        """With room for cross or arrow."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + self.look.px(26) + self._room(), self.look.px(30))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The chip, its words, and the cross or arrow behind them."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        styled = QStylePainter(self)
        styled.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        styled.end()
        room = self._room()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = QRectF(self.rect()).adjusted(*((room, 0, 0, 0) if mirrored else (0, 0, -room, 0)))
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setPen(self.look.tokens.color("text"))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
            if self._mark:
                size, edge = self.look.px(14), self.look.px(11)
                left = edge if mirrored else self.width() - size - edge
                token = "accent" if self.isChecked() else "text2"
                drawn = self.look.pixmap(self._mark, token, 14)
                painter.drawPixmap(QPoint(left, (self.height() - size) // 2), drawn)


class Combo(QComboBox):
    """A choice of at most twelve; the arrow is painted, since a style sheet takes Qt's away."""

    def __init__(self, look: Look) -> None:
        """An empty one; as narrow as its room asks for."""
        super().__init__()
        self.look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(3)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and its arrow."""
        super().paintEvent(event)
        size = self.look.px(14)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.look.px(8) if mirrored else self.width() - size - self.look.px(8)
        arrow = self.look.pixmap("chevron-down", "text2" if self.isEnabled() else "text3", 14)
        with QPainter(self) as painter:
            painter.drawPixmap(QPoint(left, (self.height() - size) // 2), arrow)


class CheckBox(QCheckBox):
    """A check box whose tick is painted in the theme's colours."""

    def __init__(self, look: Look, text: str = "") -> None:
        """Not checked."""
        super().__init__(text)
        self.look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and its tick."""
        super().paintEvent(event)
        if self.checkState() == Qt.CheckState.Unchecked:
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        partly = self.checkState() == Qt.CheckState.PartiallyChecked
        mark = self.look.pixmap(
            "minus" if partly else "check", "accent" if partly else "on_accent", 14
        )
        size = self.look.px(14)
        at = QPoint(box.center().x() - size // 2 + 1, box.center().y() - size // 2 + 1)
        with QPainter(self) as painter:
            painter.drawPixmap(at, mark)
