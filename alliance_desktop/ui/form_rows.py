"""What a form is put together from: rows of a field each, lines of rows, and folds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from alliance_desktop.ui.components import IconLabel
from alliance_desktop.ui.components.layouts import label as text_label
from alliance_desktop.ui.editors import Editor
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.page import Size
from alliance_desktop.ui.words import translated


@dataclass(frozen=True, slots=True)
class Line:
    """Fields beside each other; `short` ones stay so in a narrow form."""

    names: tuple[str, ...]
    short: bool = False
    stretch: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Lines that fold away under a title marked by label()."""

    title: str
    lines: tuple[Line, ...]


class Aside(QToolButton):
    """A few words at the end of a label's line, cut where there is no room; perhaps to press."""

    def __init__(self, look: Look) -> None:
        """Empty."""
        super().__init__()
        self.look = look
        self.setProperty("k", "icon")
        self.setFont(look.font("help"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._act: Callable[[], object] | None = None
        self.clicked.connect(self._do)
        self.hide()

    def say(self, text: str, act: Callable[[], object] | None) -> None:
        """Shows words, and does something when pressed."""
        self._act = act
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setEnabled(act is not None)
        self.setVisible(bool(text))
        self.update()

    def _do(self) -> None:
        if self._act is not None:
            self._act()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + self.look.px(8)
        return QSize(width, metrics.height() + self.look.px(2))

    def minimumSizeHint(self) -> QSize:
        """As narrow as may be."""
        return QSize(self.look.px(20), self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """The words, at the trailing edge."""
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setPen(self.look.tokens.color("text2"))
            rect = self.rect().adjusted(self.look.px(4), 0, -self.look.px(4), 0)
            words = self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, rect.width()
            )
            trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect, trailing, words)


class FieldRow(QWidget):
    """Label above, then the editor, then one line of help or of what is wrong, in one place."""

    differs_wanted = Signal(str)

    def __init__(self, look: Look, editor: Editor) -> None:
        """A row of an editor."""
        super().__init__()
        self.look, self.editor = look, editor
        means = editor.field.means
        self._help_text = translated(means.help)
        self._problem = self._news = ""
        self._take: Callable[[], object] | None = None
        self._make_parts(translated(means.label), required=means.required)
        self._lay_out()
        editor.aside_changed.connect(self._say_aside)
        editor.typed.connect(self.say_help)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        editor.name_inputs(translated(means.label))
        self.say_help()

    def _make_parts(self, name: str, *, required: bool) -> None:
        look = self.look
        self.label = text_label(look, name, "label")
        self.label.setBuddy(self.editor)
        self.required = text_label(look, self.tr("required") if required else "", "help")
        self.suffix = text_label(look, "", "help")
        self.aside = Aside(look)
        self.mark = _small_button(look, self.tr("differs"))
        self.mark.setIcon(look.icon("git-compare-arrows", "warn", 14, gap=4))
        self.mark.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        differs = self.tr("differs")
        self.mark.setAccessibleName(f"{name}: {differs}")
        self.mark.clicked.connect(lambda: self.differs_wanted.emit(self.editor.field.name))
        self._icon = IconLabel(look, "triangle-alert", "bad", 14)
        self.help = text_label(look, "", "help", wrap=True)
        self.take = _small_button(look, self.tr("Take it"))
        self.take.clicked.connect(self._do_take)

    def _lay_out(self) -> None:
        look = self.look
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self.label)
        head.addWidget(self.required)
        head.addWidget(self.suffix)
        head.addWidget(self.mark)
        head.addWidget(self.aside, 1)
        head.addStretch(0)
        foot = QHBoxLayout()
        foot.setSpacing(look.px(6))
        foot.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.help, 1)
        foot.addWidget(self.take)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(look.px(4))
        body.addLayout(head)
        body.addWidget(self.editor)
        body.addLayout(foot)
        for one in (self.required, self.suffix):
            one.setVisible(bool(one.text()))

    def _say_aside(self) -> None:
        text, act = self.editor.aside()
        self.aside.say(text, act)
        suffix = self.editor.suffix()
        self.suffix.setText(suffix)
        self.suffix.setVisible(bool(suffix))
        self.say_help()

    def say_help(self) -> None:
        """Says what is wrong, else what came meanwhile, else what the value comes to, else help."""
        text = self._problem or self._news or self.editor.reading() or self._help_text
        bad = bool(self._problem)
        self.look.set_role(self.help, "problem" if bad else "warn" if self._news else "help")
        self.help.setText(text)
        self.help.setVisible(bool(text))
        self._icon.setVisible(bad)
        self.take.setVisible(self._take is not None and bool(self._news) and not bad)
        self.editor.describe(text)

    def tell_problem(self, text: str) -> None:
        """Says what is wrong; "" where nothing is."""
        self._problem = text
        self.editor.mark_bad(bad=bool(text))
        self.say_help()

    def tell_news(self, text: str, take: Callable[[], object] | None = None) -> None:
        """Says what somebody else wrote here meanwhile, and lets the person take it."""
        self._news, self._take = text, take
        self.say_help()

    def _do_take(self) -> None:
        if self._take is not None:
            self._take()

    @property
    def problem(self) -> str:
        """What is wrong."""
        return self._problem

    def show_differs(self, *, differs: bool) -> None:
        """Marks that colleagues differ about it."""
        self.mark.setVisible(differs)

    @property
    def differs(self) -> bool:
        """Whether colleagues differ about it."""
        return not self.mark.isHidden()


def _small_button(look: Look, text: str) -> QToolButton:
    made = QToolButton()
    made.setProperty("k", "icon")
    made.setFont(look.font("label"))
    made.setText(text)
    made.hide()
    return made


class LineOfRows(QWidget):
    """Rows beside each other; one under the other where it is narrow."""

    def __init__(self, look: Look, rows: Sequence[FieldRow], line: Line) -> None:
        """In the order of the line."""
        super().__init__()
        self._short = line.short
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.px(16))
        for number, row in enumerate(rows):
            column = QVBoxLayout()
            column.addWidget(row)
            column.addStretch(1)  # the shorter one stays at the top
            share = line.stretch[number] if number < len(line.stretch) else 1
            self._layout.addLayout(column, share)

    def arrange(self, size: Size) -> None:
        """By the room there is."""
        beside = size is Size.WIDE or self._short
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(way)


class Fold(QWidget):
    """Lines under a title that says what is in it; Enter or Space opens and shuts it."""

    def __init__(self, look: Look, title: str) -> None:
        """Shut, and empty."""
        super().__init__()
        self.look, self._title = look, title
        self.button = _FoldButton(look, title)
        self.button.toggled.connect(self._turn)
        self.room = QWidget()
        self.body = QVBoxLayout(self.room)
        self.body.setContentsMargins(0, look.px(4), 0, look.px(12))
        self.body.setSpacing(look.px(12))
        self.room.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.button)
        whole.addWidget(self.room)

    def _turn(self, opened: bool) -> None:  # noqa: FBT001 - Qt's
        self.room.setVisible(opened)

    def open(self) -> None:
        """Opens it."""
        self.button.setChecked(True)

    def say(self, summary: str) -> None:
        """Says what is in it."""
        self.button.say(summary)


class _FoldButton(QToolButton):
    """The title of a fold, with its summary in grey."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self.look, self._title, self._summary = look, title, ""
        self.setProperty("k", "fold")
        self.setCheckable(True)
        self.setFont(look.font("strong"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(title)
        self.toggled.connect(self._name)
        self._name()

    def say(self, summary: str) -> None:
        self._summary = summary
        self._name()
        self.update()

    def _name(self, *_: object) -> None:
        state = self.tr("expanded") if self.isChecked() else self.tr("collapsed")
        self.setAccessibleName(", ".join(p for p in (self._title, self._summary, state) if p))

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(120), self.fontMetrics().height() + self.look.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(60), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self.text()
        self.setText("")
        super().paintEvent(event)
        self.setText(text)
        look = self.look
        with QPainter(self) as painter:
            icon = look.pixmap("chevron-down" if self.isChecked() else "chevron-right", "text2", 16)
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            size, edge = look.px(16), look.px(4)
            top = (self.height() - size) // 2
            painter.drawPixmap(self.width() - edge - size if mirrored else edge, top, icon)
            room = look.px(28)
            rect = self.rect().adjusted(*((0, 0, -room, 0) if mirrored else (room, 0, 0, 0)))
            leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.setFont(look.font("strong"))
            painter.setPen(look.tokens.color("text"))
            painter.drawText(rect, leading, self._title)
            used = self.fontMetrics().horizontalAdvance(self._title) + look.px(8)
            rest = rect.adjusted(*((0, 0, -used, 0) if mirrored else (used, 0, 0, 0)))
            painter.setFont(look.font("help"))
            painter.setPen(look.tokens.color("text2"))
            words = painter.fontMetrics().elidedText(
                self._summary, Qt.TextElideMode.ElideRight, rest.width()
            )
            painter.drawText(rest, leading, words)
