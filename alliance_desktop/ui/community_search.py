"""Where one types which community is meant, and how many are called so."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from alliance_desktop.ui.components import IconLabel, column, label, row
from alliance_desktop.ui.components.messages import announce
from alliance_desktop.ui.look import Look
from alliance_desktop.workspace.hromadas import Hromada


class CommunitySearch(QFrame):
    """A line for any spelling; what it found is said below, and to who can't see the list."""

    typed = Signal()
    entered = Signal()  # Enter: what is found first is meant
    left = Signal()  # down, into the list

    def __init__(self, look: Look) -> None:
        """Nothing is typed."""
        super().__init__()
        self.setProperty("k", "bar")
        self.field = QLineEdit()
        self.field.setObjectName("communities.search")
        self.field.setAccessibleName(self.tr("Search communities"))
        self.field.setPlaceholderText(self.tr("Any hromada of Ukraine"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = look.px(24)
        self.field.setTextMargins(*((0, 0, room, 0) if mirrored else (room, 0, 0, 0)))
        icon = IconLabel(look, "search", "text2", 16)
        self.field.setLayout(row(icon, None, margins=(look.px(11), 0, 0, 0)))
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self.found = label(look, "", "help", wrap=True)
        self.found.setObjectName("communities.found")
        margins = (look.px(16), look.px(10), look.px(16), look.px(8))
        self.setLayout(column(self.field, self.found, gap=look.px(6), margins=margins))
        self.setFocusProxy(self.field)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def say(self, found: Sequence[Hromada]) -> None:
        """How many are found, and how many of them nothing is recorded of."""
        if not self.text:
            self.found.setText(self.tr("Type three letters for any other.") if found else "")
            return
        new = sum(not one.recorded for one in found)
        said = self.tr("%n found", "", len(found))
        if new:
            said = self.tr("{0}, {1} without records").format(said, new)
        self.found.setText(said)
        announce(self.field, said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and down."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.entered.emit()
                    return True
                case Qt.Key.Key_Down:
                    self.left.emit()
                    return True
                case _:
                    return False
        return super().eventFilter(watched, event)
