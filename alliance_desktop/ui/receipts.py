"""Receipts as text: what this laptop has, to be sent by a messenger, and one taken in by paste."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from alliance_desktop.ui.components import Dialog
from alliance_desktop.ui.look import Look


class TakingReceipt(Dialog):
    """A field to paste a colleague's receipt into."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(look, "", parent)
        self.setObjectName("receipt")
        title = self.tr("Take a receipt in")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(
            self.tr(
                "Paste the text a colleague sent. It begins with “alliance-receipt” and says what "
                "that laptop has; nothing else is in it."
            )
        )
        self.text = QPlainTextEdit()
        self.text.setObjectName("receipt.text")
        self.text.setAccessibleName(title)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(look.px(110))
        self.body.addWidget(self.text)
        self.add_leave(self.tr("Leave it"))
        act = self.add_act(self.tr("Take it in"), icon="check")
        act.setEnabled(False)
        self.text.textChanged.connect(lambda: act.setEnabled(bool(self.line)))
        self.text.setFocus()

    @property
    def line(self) -> str:
        """What was pasted, on one line: mail programs break long ones."""
        mark, _, rest = self.text.toPlainText().strip().partition(" ")
        return f"{mark} {''.join(rest.split())}" if rest else ""
