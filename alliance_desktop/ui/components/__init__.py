"""The parts that pages are put together from."""

from alliance_desktop.ui.components.boxes import Banner, Card, EmptyState, PageHeader, Strip
from alliance_desktop.ui.components.buttons import (
    CheckBox,
    Combo,
    FilterChip,
    IconButton,
    KeyButton,
)
from alliance_desktop.ui.components.dialog import Dialog, ask
from alliance_desktop.ui.components.labels import (
    ChangeTile,
    Chip,
    CoverageBar,
    Emblem,
    IconLabel,
    KeyCap,
    LadderLabel,
    SeverityTile,
    StatusChip,
    TlpChip,
)
from alliance_desktop.ui.components.layouts import column, label, line, row, scroll
from alliance_desktop.ui.components.messages import Progress, Toast

__all__ = [
    "Banner",
    "Card",
    "ChangeTile",
    "CheckBox",
    "Chip",
    "Combo",
    "CoverageBar",
    "Dialog",
    "Emblem",
    "EmptyState",
    "FilterChip",
    "IconButton",
    "IconLabel",
    "KeyButton",
    "KeyCap",
    "LadderLabel",
    "PageHeader",
    "Progress",
    "SeverityTile",
    "StatusChip",
    "Strip",
    "TlpChip",
    "Toast",
    "ask",
    "column",
    "label",
    "line",
    "row",
    "scroll",
]
