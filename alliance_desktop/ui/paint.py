"""How the marks of this program are drawn: pure functions that lists and labels share."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from alliance_desktop.ui.look import Look
from alliance_desktop.ui.theme import GRADES, TLP, TLP_BLACK

CENTER: Final = Qt.AlignmentFlag.AlignCenter
MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading

# the tone of a chip: its fill and its text
TONES: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "plain": ("sunken", "text"),
        "info": ("accent_weak", "accent"),
        "ok": ("ok_weak", "ok"),
        "warn": ("warn_weak", "warn"),
        "bad": ("bad_weak", "bad"),
    }
)

# codes of all status lists: the tone and the icon of their chip
STATUS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        **dict.fromkeys(("draft", "planned"), ("plain", "pencil")),
        **dict.fromkeys(
            ("open", "read_back", "proposed", "seeking", "contacts", "exploratory", "expressed"),
            ("info", "circle-dashed"),
        ),
        **dict.fromkeys(
            ("in_progress", "in_field", "in_delivery", "active"), ("info", "rotate-cw")
        ),
        **dict.fromkeys(("pledged", "agreed"), ("info", "handshake")),
        **dict.fromkeys(
            ("confirmed", "met", "accepted", "delivered", "completed", "returned", "debriefed"),
            ("ok", "check"),
        ),
        **dict.fromkeys(("signed_off", "reported", "closed"), ("ok", "lock")),
        **dict.fromkeys(("suspended", "dormant", "not_confirmed"), ("warn", "hourglass")),
        **dict.fromkeys(("declined", "cancelled", "rejected", "withdrawn"), ("bad", "x")),
        **dict.fromkeys(("superseded", "ended"), ("plain", "archive")),
    }
)

# what happened to a record: the tone and the icon of its tile
CHANGES: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "new": ("ok", "plus"),
        "changed": ("info", "pencil"),
        "deleted": ("bad", "trash-2"),
        "differs": ("warn", "git-compare-arrows"),
        "waits": ("plain", "hourglass"),
        "refused": ("bad", "ban"),
        "same": ("plain", "check"),
    }
)

LADDER: Final = ("expressed", "pledged", "agreed", "in_delivery", "delivered", "completed")
_BINDING: Final = 2  # the first step that binds


@dataclass(frozen=True, slots=True)
class Coverage:
    """What stands against a need, all in one unit; `needed` is None where it is not known."""

    committed: int
    pledged: int
    needed: int | None


def severity_tile(painter: QPainter, rect: QRectF, grade: int | None, look: Look) -> None:
    """A numeral over five steps; dashed with a question mark where it was not assessed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner, radius = rect.adjusted(0.6, 0.6, -0.6, -0.6), look.px(5)
    font = look.font("strong")
    if grade is None or grade not in GRADES:
        painter.setPen(QPen(look.tokens.color("edge"), 1.2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, radius, radius)
        font.setPixelSize(max(11, round(rect.height() * 0.42)))
        painter.setFont(font)
        painter.setPen(look.tokens.color("text2"))
        painter.drawText(rect, CENTER, "?")
    else:
        style = GRADES[grade]
        ring = style.ring_light if look.tokens.name == "light" else style.ring_dark
        painter.setPen(QPen(QColor(ring), 1.2))
        painter.setBrush(QColor(style.fill))
        painter.drawRoundedRect(inner, radius, radius)
        font.setPixelSize(max(11, round(rect.height() * 0.47)))
        painter.setFont(font)
        painter.setPen(QColor(style.numeral))
        painter.drawText(rect.adjusted(0, -1, 0, -rect.height() * 0.16), CENTER, str(grade))
        _steps(painter, rect, grade, QColor(style.numeral))
    painter.restore()


def _steps(painter: QPainter, rect: QRectF, grade: int, color: QColor) -> None:
    margin = rect.width() / 6
    width = (rect.width() - 2 * margin) / 5
    top, height = rect.bottom() - rect.height() * 0.22, max(2.5, rect.height() * 0.09)
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(5):
        color.setAlphaF(1 if step < grade else 0.25)
        painter.setBrush(color)
        left = rect.left() + margin + step * width
        painter.drawRect(QRectF(left + 0.7, top, width - 1.4, height))


def coverage_bar(painter: QPainter, rect: QRectF, coverage: Coverage, look: Look) -> None:
    """Committed solid, pledged only hatched, nothing yet empty; dashed where no cost is known."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.px(3), look.px(3))
    painter.fillPath(outline, look.tokens.color("sunken"))
    needed = coverage.needed
    if needed:
        whole = max(needed, coverage.committed)
        committed = rect.width() * coverage.committed / whole
        both = rect.width() * min(1, (coverage.committed + coverage.pledged) / whole)
        painter.setClipPath(outline)
        solid = QRectF(rect.left(), rect.top(), committed, rect.height())
        painter.fillRect(solid, look.tokens.color("committed"))
        hatched = QRectF(solid.right(), rect.top(), both - committed, rect.height())
        _hatch(painter, hatched, outline, look)
        painter.setClipping(False)
    style = Qt.PenStyle.SolidLine if needed else Qt.PenStyle.DashLine
    painter.setPen(QPen(look.tokens.color("edge"), 1, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
    if needed and coverage.committed > needed:
        _tick(painter, rect.left() + rect.width() * needed / coverage.committed, rect, look)
    painter.restore()


def _hatch(painter: QPainter, rect: QRectF, outline: QPainterPath, look: Look) -> None:
    if rect.width() <= 0:
        return
    clip = QPainterPath()
    clip.addRect(rect)
    painter.setClipPath(outline.intersected(clip))
    painter.fillRect(rect, look.tokens.color("surface"))
    painter.setPen(QPen(look.tokens.color("committed"), 1.5))
    lean = rect.height() + 2
    # counted from the left edge of the whole bar, so that neighbours line up
    left = rect.left() - lean
    for number in range(math.ceil((rect.width() + lean) / 5) + 1):
        start = left + 5 * number
        painter.drawLine(QPointF(start, rect.bottom() + 1), QPointF(start + lean, rect.top() - 1))
    painter.drawLine(rect.topRight(), rect.bottomRight())
    painter.setClipPath(outline)


def _tick(painter: QPainter, x: float, rect: QRectF, look: Look) -> None:
    """Where the need ends, in a bar that goes beyond it."""
    ends = QPointF(x, rect.top() - 3), QPointF(x, rect.bottom() + 3)
    for token, width in (("surface", 4), ("text", 2)):
        painter.setPen(QPen(look.tokens.color(token), width))
        painter.drawLine(*ends)


def ladder(painter: QPainter, rect: QRectF, status: str, look: Look) -> None:
    """Six rising bars; the gap after the second is where a promise begins to bind."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    reached = LADDER.index(status) if status in LADDER else -1
    step_gap, binding_gap = look.px(2), look.px(6)
    width = (rect.width() - 4 * step_gap - binding_gap) / 6
    left = rect.left()
    fill = look.tokens.color("committed" if reached >= _BINDING else "pledged")
    for step in range(6):
        if step:
            left += width + (binding_gap if step == _BINDING else step_gap)
        height = rect.height() * (0.4 + 0.6 * step / 5)
        on = step <= reached
        painter.setPen(QPen(look.tokens.color("committed" if on else "edge"), 1.2))
        painter.setBrush(fill if on else Qt.BrushStyle.NoBrush)
        bar = QRectF(left, rect.bottom() - height, width, height)
        painter.drawRoundedRect(bar.adjusted(0.6, 0.6, -0.6, -0.6), 1.5, 1.5)
    painter.restore()


def tlp_width(code: str, look: Look) -> int:
    """How wide the TLP chip of a code is."""
    text, _ = TLP.get(code, TLP["red"])
    return math.ceil(QFontMetricsF(look.font("chip")).horizontalAdvance(text)) + look.px(16)


def tlp_chip(painter: QPainter, rect: QRectF, code: str, look: Look) -> None:
    """A TLP marking as FIRST prints it; an unknown code is shown as the strictest."""
    text, color = TLP.get(code, TLP["red"])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = TLP_BLACK if look.tokens.name == "light" else look.tokens.edge
    painter.setPen(QPen(QColor(outline), 1))
    painter.setBrush(QColor(TLP_BLACK))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.px(3), look.px(3))
    painter.setPen(QColor(color))
    painter.setFont(look.font("chip"))
    painter.drawText(rect, CENTER, text)
    painter.restore()


def chip_width(text: str, look: Look, *, icon: bool = True) -> int:
    """How wide a chip is, with its icon or without."""
    words = math.ceil(QFontMetricsF(look.font("chip")).horizontalAdvance(text))
    return words + look.px(16) + (look.px(17) if icon else 0)


def chip(painter: QPainter, rect: QRectF, text: str, tone: str, look: Look, icon: str = "") -> None:  # noqa: PLR0913 - a chip has these parts
    """A round chip: weak fill, icon, word."""
    fill, color = TONES[tone]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outlined = look.tokens.name == "contrast"
    painter.setPen(QPen(look.tokens.color(color), 1) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(look.tokens.color(fill))
    radius = rect.height() / 2 - 1
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    inner = rect.adjusted(look.px(8), 0, -look.px(8), 0)
    if icon:
        drawn = look.pixmap(icon, color, 14)
        painter.drawPixmap(QPointF(inner.left() - 1, _middle(rect, look.px(14))), drawn)
        inner.setLeft(inner.left() + look.px(17))
    painter.setPen(look.tokens.color(color))
    painter.setFont(look.font("chip"))
    painter.drawText(inner, MIDDLE, text)
    painter.restore()


def status_chip(painter: QPainter, rect: QRectF, code: str, text: str, look: Look) -> None:
    """The chip of a status: tone and icon by its code, the word as given."""
    tone, icon = STATUS.get(code, ("plain", "circle-dashed"))
    chip(painter, rect, text, tone, look, icon)


def change_tile(painter: QPainter, rect: QRectF, what: str, look: Look) -> None:
    """What happened to a record; its word stands beside it, always."""
    tone, icon = CHANGES[what]
    fill, color = TONES[tone]
    color = "text2" if tone == "plain" else color
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outlined = look.tokens.name == "contrast"
    painter.setPen(QPen(look.tokens.color(color), 1) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(look.tokens.color(fill))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.px(5), look.px(5))
    size = round(rect.width() * 0.66 / look.scale)
    at = QPointF(rect.center().x() - look.px(size) / 2, _middle(rect, look.px(size)))
    painter.drawPixmap(at, look.pixmap(icon, color, size))
    painter.restore()


def key_width(text: str, look: Look) -> int:
    """How wide a key cap is."""
    words = math.ceil(QFontMetricsF(look.font("key")).horizontalAdvance(text))
    return max(words + look.px(12), look.px(22))


def key_cap(painter: QPainter, rect: QRectF, text: str, color: QColor, look: Look) -> None:
    """A key as printed on a keyboard."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
    painter.setFont(look.font("key"))
    painter.drawText(rect, CENTER, text)
    painter.restore()


def emblem(painter: QPainter, rect: QRectF, bridge: QColor, water: QColor) -> None:
    """The program's mark: a bridge over a yellow line."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 26, rect.height() / 26)
    cap = Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(water, 2.6, Qt.PenStyle.SolidLine, cap))
    painter.drawLine(QPointF(2, 20), QPointF(24, 20))
    painter.setPen(QPen(bridge, 2.6, Qt.PenStyle.SolidLine, cap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    arch = QPainterPath(QPointF(4, 15))
    arch.cubicTo(7, 4, 19, 4, 22, 15)
    painter.drawPath(arch)
    for x in (9.5, 16.5):
        painter.drawLine(QPointF(x, 9.2), QPointF(x, 15))
    painter.restore()


def list_row(  # noqa: PLR0913 - the states of a row
    painter: QPainter, rect: QRectF, look: Look, *, selected: bool, over: bool, mirrored: bool
) -> None:
    """The ground of a row of a list: weak blue with a bar where chosen, a hairline below."""
    if selected:
        painter.fillRect(rect, look.tokens.color("accent_weak"))
        width = look.px(4)
        left = rect.right() - width if mirrored else rect.left()
        bar = QRectF(left, rect.top(), width, rect.height())
        painter.fillRect(bar, look.tokens.color("accent"))
    elif over:
        painter.fillRect(rect, look.tokens.color("sunken"))
    hairline = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
    painter.fillRect(hairline, look.tokens.color("line"))


def focus_ring(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Around what has the keyboard, inset by two pixels: for rows of lists and painted buttons."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.tokens.color("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), look.px(4), look.px(4))
    painter.restore()


def _middle(rect: QRectF, height: float) -> float:
    return rect.center().y() - height / 2
