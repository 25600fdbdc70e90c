"""A dialog: for what can't be undone and what must be decided now; Esc is always harmless."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from alliance_desktop.ui.components.key_button import KeyButton
from alliance_desktop.ui.components.layouts import label, line
from alliance_desktop.ui.look import Look


class Dialog(QDialog):
    """A title, a body, and buttons that are verbs; the body is filled by who makes it."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        """Shown with `exec` or `open`."""
        super().__init__(parent)
        self.look = look
        self.setWindowTitle(title)
        self.setModal(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20))
        self.body.setSpacing(look.px(12))
        self.heading = label(look, title, "h2", wrap=True)
        self.heading.setMinimumWidth(look.px(372))
        self.body.addWidget(self.heading)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(look.px(24), look.px(10), look.px(16), look.px(10))
        self._foot.setSpacing(look.px(8))
        self._foot.addStretch(1)
        whole.addLayout(self.body, 1)
        whole.addWidget(line())
        whole.addLayout(self._foot)

    def add_leave(self, text: str) -> KeyButton:
        """The harmless button, which Esc presses too."""
        button = KeyButton(self.look, text, key="Esc")
        button.setObjectName("dialog.leave")
        button.setAutoDefault(False)
        button.clicked.connect(self.reject)
        self._foot.addWidget(button)
        return button

    def add_act(self, text: str, kind: str = "primary", icon: str = "") -> KeyButton:
        """The button that does it, and closes the dialog; Enter presses it unless it is danger."""
        button = KeyButton(self.look, text, kind, icon=icon)
        button.setObjectName("dialog.act")
        button.setAutoDefault(kind == "primary")
        button.setDefault(kind == "primary")
        button.clicked.connect(self.accept)
        self._foot.addWidget(button)
        return button

    def add_button(self, button: KeyButton) -> None:
        """Another button, that leaves the dialog open."""
        button.setAutoDefault(False)
        self._foot.addWidget(button)

    def say(self, text: str, role: str = "body") -> None:
        """Adds a paragraph."""
        self.body.addWidget(label(self.look, text, role, wrap=True))


def ask(parent: QWidget, look: Look, title: str, text: str, verbs: tuple[str, str]) -> bool:
    """Asks whether to do what can't be undone; `verbs` are the harmless one and the other."""
    dialog = Dialog(look, title, parent)
    dialog.setObjectName("ask")
    dialog.say(text)
    dialog.add_leave(verbs[0]).setFocus()
    dialog.add_act(verbs[1], "danger")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog.exec() == QDialog.DialogCode.Accepted
