"""What drops down from a field: a part of the window, so it looks and works alike everywhere."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from alliance_desktop.ui.look import Look

_ESCAPES = (Qt.Key.Key_Escape,)


class Popup(QFrame):
    """A box over the page, under its field or above it where there is more room.

    It is shut by Esc and when the keyboard goes elsewhere. What is in it may take the keyboard;
    then `owner` gets it back.
    """

    def __init__(self, look: Look, owner: QWidget, *, once: bool = False) -> None:
        """Hidden; a child of the owner's window. `once` has it go when it is shut."""
        super().__init__(owner.window())
        self.look, self.owner, self._once = look, owner, once
        owner.destroyed.connect(self.deleteLater)
        self.setObjectName("popup")
        self.setProperty("k", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._look_where)

    def open_at(self, field: QWidget, size: QSize) -> None:
        """Shows it beside a field, as large as there is room for."""
        window = self.owner.window()
        gap, room = self.look.px(2), window.rect()
        top_left = field.mapTo(window, QPoint(0, 0))
        below = room.bottom() - (top_left.y() + field.height()) - gap
        above = top_left.y() - gap
        width = min(max(size.width(), field.width()), room.width() - 2 * gap)
        under = below >= size.height() or below >= above
        height = min(size.height(), below if under else above)
        left = max(gap, min(top_left.x(), room.right() - width - gap))
        top = top_left.y() + field.height() + gap if under else top_left.y() - gap - height
        self.setGeometry(QRect(left, top, width, height))
        self.show()
        self.raise_()

    def shut(self) -> None:
        """Hides it; the keyboard goes back to the field."""
        inside = self._holds(QApplication.focusWidget())
        self.hide()
        if inside:
            self.owner.setFocus(Qt.FocusReason.PopupFocusReason)

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self or self.isAncestorOf(widget))

    def hideEvent(self, event: QHideEvent) -> None:
        """It may be over with it."""
        super().hideEvent(event)
        if self._once:
            self.deleteLater()

    def _look_where(self, _: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and now is not self.owner and not self._holds(now):
            self.hide()

    def event(self, event: QEvent) -> bool:
        """Keeps Esc for itself, before it is taken for the page's."""
        if (
            isinstance(event, QKeyEvent)
            and event.key() in _ESCAPES
            and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        ):
            if event.type() == QEvent.Type.KeyPress:
                self.shut()
            event.accept()
            return True
        return super().event(event)


def popup_of(widget: QWidget | None) -> Popup | None:
    """The popup that a widget is in."""
    while widget is not None and not isinstance(widget, Popup):
        widget = widget.parentWidget()
    return widget
