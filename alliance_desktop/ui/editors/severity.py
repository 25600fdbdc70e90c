"""The editor of a severity: six tiles, the digits and the arrows."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy

from alliance_desktop.records import codelists
from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.record import Field
from alliance_desktop.ui import paint
from alliance_desktop.ui.editors.editor import Editor, Setting
from alliance_desktop.ui.keys import sign_at
from alliance_desktop.ui.look import Look


class SeverityTile(QRadioButton):
    """One grade, painted as its tile over its word."""

    def __init__(self, look: Look, grade: int | None, word: str, full: str) -> None:
        """`full` is its name for assistive tools."""
        super().__init__(word)
        self.look, self.grade = look, grade
        self.setAccessibleName(full)
        self.setToolTip(full)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The tile over its word: longer words get more of the room."""
        words = QFontMetrics(self.look.font("label")).horizontalAdvance(self.text())
        return QSize(max(self.look.px(48), words + self.look.px(12)), self.look.px(56))

    def minimumSizeHint(self) -> QSize:
        """Words are cut before the page is widened."""
        return QSize(self.look.px(44), self.look.px(56))

    def hitButton(self, _: QPoint) -> bool:
        """Everywhere in it."""
        return True

    def paintEvent(self, _: QPaintEvent) -> None:
        """Frame, tile, word."""
        look, chosen = self.look, self.isChecked()
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focused = self.hasFocus()
            token = "focus" if focused else "accent" if chosen else "line"
            width = 2 if chosen or focused else 1
            painter.setPen(QPen(look.tokens.color(token), width))
            painter.setBrush(look.tokens.color("accent_weak" if chosen else "surface"))
            inset = width / 2
            painter.drawRoundedRect(
                rect.adjusted(inset, inset, -inset, -inset), look.px(5), look.px(5)
            )
            size = look.px(26)
            tile = QRectF(rect.center().x() - size / 2, look.px(6), size, size)
            paint.severity_tile(painter, tile, self.grade, look)
            words = rect.adjusted(2, tile.bottom() + 1, -2, -2)
            painter.setFont(self._font(words.width()))
            painter.setPen(look.tokens.color("text" if chosen else "text2"))
            elided = painter.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, int(words.width())
            )
            painter.drawText(words, paint.CENTER, elided)

    def _font(self, room: float) -> QFont:
        """The usual one, or the smallest where the word has no room."""
        font = self.look.font("label" if self.isChecked() else "help")
        fits = QFontMetricsF(font).horizontalAdvance(self.text()) <= room
        return font if fits else self.look.font("key" if self.isChecked() else "small")


class SeverityEditor(Editor):
    """Six tiles, *not assessed* first; 0 to 5 and the arrows, only while one has the keyboard."""

    def __init__(self, setting: Setting, field: Field) -> None:
        """Not assessed."""
        super().__init__(setting, field)
        self._group = QButtonGroup(self)
        self._tiles: dict[int, SeverityTile] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.look.px(6))
        for grade in range(6):
            word = setting.values.code("severity", grade) if grade else self.tr("Not assessed")
            tile = SeverityTile(self.look, grade or None, word, self._full(grade, word))
            tile.installEventFilter(self)
            tile.toggled.connect(lambda on: self._changed() if on else None)
            self._group.addButton(tile, grade)
            self._tiles[grade] = tile
            grid.addWidget(tile, 0, grade)
            grid.setColumnStretch(grade, 1)
            self._add_input(tile, word)
        self._show(None)

    def _full(self, grade: int, word: str) -> str:
        return f"{grade} {word}, {self._anchor(grade)}" if grade else word

    def _anchor(self, grade: int) -> str:
        more = codelists.load("severity")[str(grade)].more
        anchor = more.get(f"anchor_{self.setting.session.lang}") or more["anchor_en"]
        return anchor[:1].lower() + anchor[1:].rstrip(".")

    def name_inputs(self, name: str) -> None:
        """The tiles say their grades; the field's name is their group's."""
        self.setAccessibleName(name)

    def grade(self) -> int:
        """1 to 5; 0 is not assessed."""
        return max(0, self._group.checkedId())

    def value(self) -> Json:
        """The grade, as the field stores it."""
        grade = self.grade()
        if not grade:
            return None
        return grade if isinstance(self.field.type, f.Whole) else str(grade)

    def raw(self) -> str:
        """The digit."""
        return str(self.grade() or "")

    def set_raw(self, raw: str) -> None:
        """Chooses a grade."""
        self._choose(int(raw) if raw in "12345" and raw else 0)

    def _show(self, value: Json) -> None:
        self.set_raw(str(value or ""))

    def _choose(self, grade: int) -> None:
        for tile in self._tiles.values():
            tile.blockSignals(True)  # noqa: FBT003 - Qt's
        self._tiles[grade].setChecked(True)
        for tile in self._tiles.values():
            tile.blockSignals(False)  # noqa: FBT003 - Qt's
            tile.update()
        self.setFocusProxy(self._tiles[grade])

    def _changed(self, *_: object) -> None:
        self.setFocusProxy(self._tiles[self.grade()])
        self.aside_changed.emit()
        super()._changed()

    def aside(self) -> tuple[str, None]:
        """The keys."""
        return self.tr("0–5 or arrow keys"), None

    def reading(self) -> str:
        """What the grade means."""
        grade = self.grade()
        if not grade:
            return ""
        word = self.setting.values.code("severity", grade)
        return self.tr("{0} {1}: {2}. Our own grading.").format(grade, word, self._anchor(grade))

    def press(self, event: QKeyEvent) -> bool:
        """Takes a digit, by its place where the layout has none; whether it did."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sign = event.text() if event.text() in _DIGITS else sign_at(event)
        if held & ~Qt.KeyboardModifier.ShiftModifier or not sign or sign not in _DIGITS:
            return False
        tile = self._tiles[int(sign)]
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)
        tile.setChecked(True)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits choose a grade."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and not self._read_only
            and self.press(event)
        ):
            return True
        return super().eventFilter(watched, event)


_DIGITS: Final = "012345"
