"""Labels that are painted: their text is the sentence that assistive tools read."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from alliance_desktop.ui import paint
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.theme import TLP


class Painted(QLabel):
    """A label whose text is for assistive tools and whose picture is for the eyes."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        """A painted label that says `text` to who can't see it."""
        super().__init__(text, parent)
        self.look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def hint(self) -> QSize:
        """How large it is drawn; a subclass says."""
        raise NotImplementedError

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Draws it; a subclass does."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """As large as it is drawn."""
        return self.hint()

    def minimumSizeHint(self) -> QSize:
        """As large as it is drawn."""
        return self.hint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draws the picture instead of the text."""
        with QPainter(self) as painter:
            self.draw(painter, QRectF(self.rect()))


class SeverityTile(Painted):
    """A severity, 36 pixels; the sentence is that of the grade."""

    def __init__(self, look: Look, grade: int | None, text: str, size: int = 36) -> None:
        """`text` says the grade in words."""
        super().__init__(look, text)
        self._grade, self._size = grade, size

    def set_grade(self, grade: int | None, text: str) -> None:
        """Shows another grade."""
        self._grade = grade
        self.setText(text)
        self.update()

    def hint(self) -> QSize:
        """A square."""
        return QSize(self.look.px(self._size), self.look.px(self._size))

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """The tile."""
        paint.severity_tile(painter, rect, self._grade, self.look)


class CoverageBar(Painted):
    """What stands against a need; as wide as it is given."""

    def __init__(self, look: Look, coverage: paint.Coverage, text: str, height: int = 12) -> None:
        """`text` is the sentence that says the shares."""
        super().__init__(look, text)
        self._coverage, self._height = coverage, height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_coverage(self, coverage: paint.Coverage, text: str) -> None:
        """Shows other amounts."""
        self._coverage = coverage
        self.setText(text)
        self.update()

    def hint(self) -> QSize:
        """At least 60 wide."""
        return QSize(self.look.px(60), self.look.px(self._height))

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """The bar."""
        paint.coverage_bar(painter, rect, self._coverage, self.look)


class CoverageMark(Painted):
    """A piece of a coverage bar for its legend. Its word stands beside it, always."""

    def __init__(self, look: Look, coverage: paint.Coverage) -> None:
        """Coverage of which all is of one sort."""
        super().__init__(look, "")
        self._coverage = coverage

    def hint(self) -> QSize:
        """16 by 11."""
        return QSize(self.look.px(16), self.look.px(11))

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """The piece."""
        paint.coverage_bar(painter, rect, self._coverage, self.look)


class TlpChip(Painted):
    """A TLP marking, by its code."""

    def __init__(self, look: Look, code: str) -> None:
        """`code` is of the list tlp."""
        super().__init__(look, "")
        self.set_code(code)

    def set_code(self, code: str) -> None:
        """Shows another marking."""
        self._code = code
        self.setText(TLP.get(code, TLP["red"])[0])
        self.updateGeometry()
        self.update()

    def hint(self) -> QSize:
        """As wide as its word."""
        return QSize(paint.tlp_width(self._code, self.look), self.look.px(22))

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """The chip."""
        paint.tlp_chip(painter, rect, self._code, self.look)


class Chip(Painted):
    """A round chip of a tone: plain, info, ok, warn or bad."""

    def __init__(self, look: Look, text: str, tone: str = "plain", icon: str = "") -> None:
        """A word with a tone and, mostly, an icon."""
        super().__init__(look, text)
        self._tone, self._icon = tone, icon

    def show_as(self, text: str, tone: str = "plain", icon: str = "") -> None:
        """Shows something else."""
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def hint(self) -> QSize:
        """As wide as its word."""
        width = paint.chip_width(self.text(), self.look, icon=bool(self._icon))
        return QSize(width, self.look.px(22))

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """The chip."""
        paint.chip(painter, rect, self.text(), self._tone, self.look, self._icon)


class StatusChip(Chip):
    """The chip of a status: tone and icon are its code's."""

    def __init__(self, look: Look, code: str, text: str) -> None:
        """`text` is the code's label in the language of the window."""
        super().__init__(look, text, *paint.STATUS.get(code, ("plain", "circle-dashed")))

    def set_status(self, code: str, text: str) -> None:
        """Shows another status."""
        self.show_as(text, *paint.STATUS.get(code, ("plain", "circle-dashed")))


class LadderLabel(Painted):
    """The steps of a commitment. Its word stands beside it, always."""

    def __init__(self, look: Look, status: str, text: str) -> None:
        """`status` is of the list commitment_status."""
        super().__init__(look, text)
        self._status = status

    def set_status(self, status: str, text: str) -> None:
        """Shows another step."""
        self._status = status
        self.setText(text)
        self.update()

    def hint(self) -> QSize:
        """62 by 18."""
        return QSize(self.look.px(62), self.look.px(18))

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """The bars."""
        paint.ladder(painter, rect, self._status, self.look)


class ChangeTile(Painted):
    """What happened to a record: see `paint.CHANGES`."""

    def __init__(self, look: Look, what: str, text: str, size: int = 24) -> None:
        """`text` is its word."""
        super().__init__(look, text)
        self._what, self._size = what, size

    def hint(self) -> QSize:
        """A square."""
        return QSize(self.look.px(self._size), self.look.px(self._size))

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """The tile."""
        paint.change_tile(painter, rect, self._what, self.look)


class KeyCap(Painted):
    """A key, as printed on the keyboard."""

    def __init__(self, look: Look, text: str) -> None:
        """The key's name, as `QKeySequence` writes it."""
        super().__init__(look, text)

    def hint(self) -> QSize:
        """As wide as the name."""
        return QSize(paint.key_width(self.text(), self.look), self.look.px(20))

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """The cap."""
        paint.key_cap(painter, rect, self.text(), self.look.tokens.color("text2"), self.look)


class IconLabel(Painted):
    """An icon that only decorates: it has no name and is passed over by assistive tools."""

    def __init__(self, look: Look, name: str, color: str = "text2", size: int = 18) -> None:
        """An icon of Lucide in a token's colour."""
        super().__init__(look, "")
        self._name, self._color, self._size = name, color, size

    def show_as(self, name: str, color: str) -> None:
        """Shows another icon."""
        self._name, self._color = name, color
        self.update()

    def hint(self) -> QSize:
        """A square."""
        return QSize(self.look.px(self._size), self.look.px(self._size))

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """The icon."""
        painter.drawPixmap(rect.topLeft(), self.look.pixmap(self._name, self._color, self._size))


class ElidedLabel(QLabel):
    """One line that ends in … where there is no room; whole in its tooltip."""

    def __init__(self, look: Look, text: str = "", role: str = "body") -> None:
        """In a role of `theme.TYPE`."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.set_role(self, role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Shows another text."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """As much of the text as there is room for."""
        metrics = self.fontMetrics()
        cut = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.setFont(self.font())
            painter.drawText(self.rect(), self.alignment(), cut)


class Emblem(Painted):
    """The program's mark."""

    def __init__(self, look: Look, size: int = 40) -> None:
        """Beside the program's name, so without one of its own."""
        super().__init__(look, "")
        self._size = size

    def hint(self) -> QSize:
        """A square."""
        return QSize(self.look.px(self._size), self.look.px(self._size))

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Bridge and water."""
        tokens = self.look.tokens
        paint.emblem(painter, rect, tokens.color("accent"), tokens.color("rail_mark"))
