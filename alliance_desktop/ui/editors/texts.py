"""Editors of longer texts, of texts in several languages, and of sets of short texts."""

import json
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout

from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.record import Field
from alliance_desktop.ui.editors.editor import Editor, Setting
from alliance_desktop.ui.editors.lines import make_line, set_text
from alliance_desktop.ui.look import Look

_LEAST: Final = 3  # lines of a text that are seen at once, and at most
_MOST: Final = 9
_LANGUAGES: Final = ("en", "uk", "da")


class Paragraphs(QPlainTextEdit):
    """A text of several lines, as high as what is in it, within bounds. Tab leaves it."""

    def __init__(self, look: Look) -> None:
        """Empty."""
        super().__init__()
        self.look = look
        self.setFont(look.font("body"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _fit(self, *_: object) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """By the number of lines."""
        lines = round(self.document().documentLayout().documentSize().height())
        shown = max(_LEAST, min(_MOST, lines))
        height = shown * self.fontMetrics().lineSpacing() + self.look.px(20)
        return QSize(self.look.px(200), height)

    def minimumSizeHint(self) -> QSize:
        """No lower than that."""
        return QSize(self.look.px(60), self.sizeHint().height())

    def set_text(self, text: str) -> None:
        """Shows a text; the cursor stays where it was."""
        if self.toPlainText() != text:
            at = self.textCursor().position()
            self.blockSignals(True)  # noqa: FBT003 - Qt's
            self.setPlainText(text)
            self.blockSignals(False)  # noqa: FBT003 - Qt's
            self.place(at)
            self.updateGeometry()

    def place(self, at: int) -> None:
        """Puts the cursor at a character."""
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(self.toPlainText())))
        self.setTextCursor(cursor)
        self.moveCursor(QTextCursor.MoveOperation.NoMove)


class ParagraphsEditor(Editor):
    """Plain text of several lines."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Empty."""
        super().__init__(setting, field)
        self.box = Paragraphs(self.look)
        self.box.textChanged.connect(self._changed)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.box)
        self._add_input(self.box)

    def value(self) -> Json:
        """The text."""
        text = self.box.toPlainText().strip()
        return f.read_element(self.field.type, text) if text else None

    def raw(self) -> str:
        """As typed."""
        return self.box.toPlainText()

    def set_raw(self, raw: str) -> None:
        """Puts back what was typed."""
        self.box.set_text(raw)

    def cursor_at(self) -> int:
        """The character."""
        return self.box.textCursor().position()

    def place_cursor(self, cursor: int) -> None:
        """Puts the cursor there."""
        self.box.setFocus()
        self.box.place(cursor)

    def _show(self, value: Json) -> None:
        self.box.set_text(value if isinstance(value, str) else "")


class TextsEditor(ParagraphsEditor):
    """A set of short texts, one a line."""

    def value(self) -> Json:
        """The lines that say something."""
        lines: list[Json] = [line for line in self.box.toPlainText().split("\n") if line.strip()]
        return f.read(self.field.type, lines) if lines else None

    def _show(self, value: Json) -> None:
        shown = value if isinstance(value, list) else []
        self.box.set_text("\n".join(str(text) for text in shown))

    def tidy(self) -> None:
        """Leaves the lines in their order while the form is open: sorting them would confuse."""


class LangTextEditor(Editor):
    """A text in several languages, one of which is shown; Ctrl+Shift+L shows the next."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Empty, in the language of the windows."""
        super().__init__(setting, field)
        self._home = setting.session.lang
        self._shown = self._home
        self._texts: dict[str, str] = {}
        self.input: QLineEdit | Paragraphs
        if isinstance(field.type, f.LangText) and field.type.lines:
            self.input = Paragraphs(self.look)
            self.input.textChanged.connect(self._take)
        else:
            self.input = make_line(self.look)
            self.input.textEdited.connect(self._take)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.input)
        self._add_input(self.input)

    def _take(self, *_: object) -> None:
        before = self._others()
        self._texts[self._shown] = self._text()
        if before != self._others():
            self.aside_changed.emit()
        self._changed()

    def _text(self) -> str:
        one = self.input
        return one.toPlainText() if isinstance(one, Paragraphs) else one.text()

    def _put_text(self) -> None:
        text = self._texts.get(self._shown, "")
        if isinstance(self.input, Paragraphs):
            self.input.set_text(text)
        else:
            set_text(self.input, text)

    @property
    def language(self) -> str:
        """The language that is shown."""
        return self._shown

    def languages(self) -> list[str]:
        """Those that can be shown: of the windows, of this program, and whatever is there."""
        order = [self._home, *_LANGUAGES, *sorted(self._texts)]
        return list(dict.fromkeys(order))

    def show_language(self, language: str) -> None:
        """Shows the text in another language."""
        self._shown = language
        self._put_text()
        self.aside_changed.emit()

    def next_language(self) -> None:
        """The one after that which is shown."""
        order = self.languages()
        self.show_language(order[(order.index(self._shown) + 1) % len(order)])

    def _others(self) -> list[str]:
        return [tag for tag in self.languages() if tag != self._shown and self._said(tag)]

    def _said(self, tag: str) -> str:
        return " ".join(self._texts.get(tag, "").split())

    def aside(self) -> tuple[str, Callable[[], object] | None]:
        """What it says in other languages, or the offer to say it in the next."""
        others = self._others()
        if others:
            name = self._in(others[0])
            said = self.tr("also {0}: {1}").format(name, self._said(others[0]))
            return said, self.next_language
        order = self.languages()
        following = order[(order.index(self._shown) + 1) % len(order)]
        return self.tr("+ {0}").format(self._in(following)), self.next_language

    def suffix(self) -> str:
        """The language that is shown, where it is not that of the windows."""
        return "" if self._shown == self._home else self._in(self._shown)

    def _in(self, tag: str) -> str:
        known = {
            "en": self.tr("in English"),
            "uk": self.tr("in Ukrainian"),
            "da": self.tr("in Danish"),
        }
        name = self.setting.values.language(tag)
        return known.get(tag) or self.tr("in {0}").format(name)

    def value(self) -> Json:
        """The texts that say something, by language."""
        said: dict[str, Json] = {tag: text for tag, text in self._texts.items() if text.strip()}
        return f.read(self.field.type, said) if said else None

    def raw(self) -> str:
        """All texts as typed."""
        said = {tag: text for tag, text in self._texts.items() if text}
        return json.dumps(said, ensure_ascii=False, sort_keys=True) if said else ""

    def set_raw(self, raw: str) -> None:
        """Puts back what was typed."""
        self._texts = json.loads(raw) if raw else {}
        self._settle()

    def _show(self, value: Json) -> None:
        texts = value if isinstance(value, dict) else {}
        self._texts = {tag: str(text) for tag, text in texts.items()}
        self._settle()

    def _settle(self) -> None:
        """Stays with the language that is shown, unless only others say something."""
        if not self._said(self._shown) and not self.input.hasFocus():
            said = [tag for tag in self.languages() if self._said(tag)]
            self._shown = said[0] if said else self._home
        self._put_text()

    def cursor_at(self) -> int:
        """The language that is shown, and the character in it."""
        one = self.input
        at = one.textCursor().position() if isinstance(one, Paragraphs) else one.cursorPosition()
        return self.languages().index(self._shown) * _LANGUAGE + at

    def place_cursor(self, cursor: int) -> None:
        """Shows that language with the cursor in it."""
        language, at = divmod(cursor, _LANGUAGE)
        order = self.languages()
        if language < len(order) and order[language] != self._shown:
            self.show_language(order[language])
        self.input.setFocus()
        if isinstance(self.input, Paragraphs):
            self.input.place(at)
        else:
            self.input.setCursorPosition(at)


_LANGUAGE: Final = 1_000_000  # a cursor is the number of its language times this, and the character
