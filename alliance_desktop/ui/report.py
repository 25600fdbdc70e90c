"""A bug, told in words that can be read, copied and sent; no text of a record is in it."""

import platform
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from alliance_desktop import __version__
from alliance_desktop.ui.components import Dialog, KeyButton
from alliance_desktop.ui.look import Look


def describe(problem: BaseException) -> str:
    """What happened and where, without what an exception says: it may quote a record."""
    lines = [
        f"Alliance Desktop {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {sys.platform}",
    ]
    one: BaseException | None = problem
    while one is not None:
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}")
        frames = traceback.extract_tb(one.__traceback__)
        lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        one = one.__cause__ or one.__context__
    return "\n".join(lines)


def _short(name: str) -> str:
    """A file without the folders before the package, which may name the person."""
    parts = Path(name).parts
    known = [n for n, part in enumerate(parts) if part in ("alliance_desktop", "site-packages")]
    return "/".join(parts[known[-1] :]) if known else Path(name).name


class Report(Dialog):
    """Says that something went wrong in the program, and what to do."""

    def __init__(self, look: Look, problem: BaseException, parent: QWidget | None = None) -> None:
        """Shown with `open`."""
        super().__init__(look, "", parent)
        self.setObjectName("report")
        title = self.tr("Something went wrong in the program")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(
            self.tr(
                "What you typed is kept in drafts. You can go on; if the same happens again, "
                "send this text to whoever looks after the program. It holds no record."
            )
        )
        self.text = QPlainTextEdit(describe(problem))
        self.text.setObjectName("report.text")
        self.text.setAccessibleName(self.tr("What happened"))
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(look.px(180))
        self.text.setMinimumWidth(look.px(560))
        self.text.setTabChangesFocus(True)
        self.body.addWidget(self.text, 1)
        self.copy = KeyButton(look, self.tr("Copy the text"), icon="copy")
        self.copy.setObjectName("report.copy")
        self.copy.clicked.connect(self._copy)
        self.add_leave(self.tr("Go on")).setFocus()
        self.add_button(self.copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
