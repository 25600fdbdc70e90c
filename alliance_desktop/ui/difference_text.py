"""A long text beside the one before: words added are underlined, words gone are struck out."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import Enum
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from alliance_desktop.ui.look import Look

LONG: Final = 48  # characters from which a text is compared word by word
_WORDS: Final = re.compile(r"\s+|[^\s]+")
_COMPARED: Final = 4_000  # words of both texts together; beyond this, only the text is shown


class Piece(Enum):
    """What became of some words."""

    SAME = "same"
    ADDED = "added"
    GONE = "gone"


def compare(before: str, now: str) -> Iterator[tuple[Piece, str]]:
    """The words of a text in order, with those that are gone where they stood."""
    old, new = _WORDS.findall(before), _WORDS.findall(now)
    if not before or len(old) + len(new) > _COMPARED:
        yield Piece.SAME, now
        return
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    for what, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if what == "equal":
            yield Piece.SAME, "".join(new[new_start:new_end])
            continue
        if old_start < old_end:
            yield Piece.GONE, "".join(old[old_start:old_end])
        if new_start < new_end:
            yield Piece.ADDED, "".join(new[new_start:new_end])


class DifferenceText(QLabel):
    """A text compared with the one before; to assistive tools it is the text alone."""

    def __init__(self, look: Look, before: str, now: str, parent: QWidget | None = None) -> None:
        """Shows `now`, and what was otherwise in `before`."""
        super().__init__(now, parent)
        self.look = look
        self._document = QTextDocument(self)
        self._document.setDefaultFont(look.font("body"))
        self._document.setDocumentMargin(0)
        self._before, self._now = before, now
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._write()

    def _write(self) -> None:
        self._document.clear()
        cursor = QTextCursor(self._document)
        for piece, text in compare(self._before, self._now):
            cursor.insertText(text, self._format(piece))

    def _format(self, piece: Piece) -> QTextCharFormat:
        made, tokens = QTextCharFormat(), self.look.tokens
        made.setForeground(tokens.color("text"))
        match piece:
            case Piece.ADDED:
                made.setFontUnderline(True)
                made.setForeground(tokens.color("ok"))
                made.setBackground(tokens.color("ok_weak"))
            case Piece.GONE:
                made.setFontStrikeOut(True)
                made.setForeground(tokens.color("bad"))
            case Piece.SAME:
                pass
        return made

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        self._document.setTextWidth(width)
        return round(self._document.size().height()) + 2

    def sizeHint(self) -> QSize:
        """As it is laid out now."""
        width = max(self.width(), self.look.px(160))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow; it wraps."""
        return QSize(self.look.px(120), self.look.px(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps anew."""
        super().resizeEvent(event)
        self._document.setTextWidth(self.width())
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _: QPaintEvent) -> None:
        """The words, in the colours of the theme in force."""
        self._write()
        self._document.setTextWidth(self.width())
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            self._document.drawContents(painter)
