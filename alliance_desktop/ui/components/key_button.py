"""A button that shows its key."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from alliance_desktop.ui import paint
from alliance_desktop.ui.look import Look, set_property

_ICON_TOKENS = {"primary": "on_accent", "quiet": "accent", "danger": "bad"}


class KeyButton(QPushButton):
    """A button with its key as a cap; primary, secondary, quiet or danger."""

    def __init__(
        self, look: Look, text: str = "", kind: str = "secondary", *, icon: str = "", key: str = ""
    ) -> None:
        """`key` is a key sequence in its portable form, for example "Ctrl+S"."""
        super().__init__(text)
        self.look, self._icon = look, icon
        self.key = ""
        self._action: QAction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_kind(kind)
        self.set_key(key)

    @classmethod
    def of(cls, look: Look, action: QAction, kind: str = "secondary") -> "KeyButton":
        """A button that does an action, and follows its text, key and whether it can be done."""
        made = cls(look, kind=kind, icon=str(action.data() or ""))
        made.setObjectName(f"{action.objectName()}.button")
        made._action = action
        made._follow()
        action.changed.connect(made._follow)
        made.clicked.connect(action.trigger)
        return made

    def _follow(self) -> None:
        action = self._action
        if action is not None:
            self.setText(action.text())
            self.setEnabled(action.isEnabled())
            self.set_key(action.shortcut().toString(QKeySequence.SequenceFormat.PortableText))

    def set_kind(self, kind: str) -> None:
        """Makes it primary, secondary, quiet or danger."""
        set_property(self, "k", kind)
        self.look.set_font(self, "strong" if kind == "primary" else "title")
        self._draw_icon()

    def set_icon(self, name: str) -> None:
        """Shows an icon of Lucide, or none."""
        self._icon = name
        self._draw_icon()

    def _draw_icon(self) -> None:
        if self._icon:
            token = _ICON_TOKENS.get(str(self.property("k")), "text")
            self.setIcon(self.look.icon(self._icon, token, 16, gap=6))
            self.setIconSize(self.look.icon_size(16, gap=6))

    def set_key(self, key: str) -> None:
        """Shows another key."""
        sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
        # people say Enter, whatever is printed on the key
        name = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        self.key = name.replace("Return", "Enter")
        self.setToolTip(f"{self.text()} ({self.key})" if self.key else "")
        self.updateGeometry()
        self.update()

    def _room(self) -> int:
        return paint.key_width(self.key, self.look) + self.look.px(10) if self.key else 0

    def sizeHint(self) -> QSize:
        """With room for the key."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._room(), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, its key, and on blue a second ring that shows the focus."""
        if self.width() > self.sizeHint().width() + self._room() or not self.key:
            super().paintEvent(event)  # there is room beside words in the middle
        else:
            self._draw_beside_key()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_key(painter)
            self._draw_focus(painter)

    def _draw_beside_key(self) -> None:
        # what these are made of takes 6 ms to load, and the first window does not need it
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        option = QStyleOptionButton()
        self.initStyleOption(option)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = self._room()
        cut = (room, 0, 0, 0) if mirrored else (0, 0, -room, 0)
        styled = QStylePainter(self)
        styled.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        option.rect = option.rect.adjusted(*cut)
        styled.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        styled.end()

    def _draw_key(self, painter: QPainter) -> None:
        if not self.key:
            return
        width, height = paint.key_width(self.key, self.look), self.look.px(18)
        margin = self.look.px(11)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = margin if mirrored else self.width() - width - margin
        rect = QRectF(left, (self.height() - height) / 2, width, height)
        token = {"primary": "on_accent", "quiet": "accent", "danger": "bad"}.get(
            str(self.property("k")), "text2"
        )
        color = self.look.tokens.color(token if self.isEnabled() else "text3")
        paint.key_cap(painter, rect, self.key, color, self.look)

    def _draw_focus(self, painter: QPainter) -> None:
        if self.hasFocus() and self.property("k") == "primary":
            painter.setPen(QPen(self.look.tokens.color("on_accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            rect = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
            painter.drawRoundedRect(rect, self.look.px(4), self.look.px(4))
