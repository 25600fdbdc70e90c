"""The parts that pages are put together from; each file is imported when one of its parts is."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from alliance_desktop.ui.components.boxes import (
        Banner,
        Card,
        EmptyState,
        PageHeader,
        Strip,
    )
    from alliance_desktop.ui.components.buttons import (
        CheckBox,
        Combo,
        FilterChip,
        IconButton,
    )
    from alliance_desktop.ui.components.dialog import Dialog, ask
    from alliance_desktop.ui.components.key_button import KeyButton
    from alliance_desktop.ui.components.labels import (
        ChangeTile,
        Chip,
        CoverageBar,
        CoverageMark,
        ElidedLabel,
        Emblem,
        IconLabel,
        KeyCap,
        LadderLabel,
        SeverityTile,
        StatusChip,
        TlpChip,
    )
    from alliance_desktop.ui.components.layouts import (
        Body,
        column,
        label,
        line,
        row,
        scroll,
        wrapping,
    )
    from alliance_desktop.ui.components.messages import Progress, Toast
    from alliance_desktop.ui.components.rows import OpenRow

__all__ = [
    "Banner",
    "Body",
    "Card",
    "ChangeTile",
    "CheckBox",
    "Chip",
    "Combo",
    "CoverageBar",
    "CoverageMark",
    "Dialog",
    "ElidedLabel",
    "Emblem",
    "EmptyState",
    "FilterChip",
    "IconButton",
    "IconLabel",
    "KeyButton",
    "KeyCap",
    "LadderLabel",
    "OpenRow",
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
    "wrapping",
]

# the window that asks for a passphrase needs few of them, and is to be there at once
_FILES = {
    "boxes": ("Banner", "Card", "EmptyState", "PageHeader", "Strip"),
    "buttons": ("CheckBox", "Combo", "FilterChip", "IconButton"),
    "dialog": ("Dialog", "ask"),
    "key_button": ("KeyButton",),
    "labels": (
        "ChangeTile",
        "Chip",
        "CoverageBar",
        "CoverageMark",
        "ElidedLabel",
        "Emblem",
        "IconLabel",
        "KeyCap",
        "LadderLabel",
        "SeverityTile",
        "StatusChip",
        "TlpChip",
    ),
    "layouts": ("Body", "column", "label", "line", "row", "scroll", "wrapping"),
    "messages": ("Progress", "Toast"),
    "rows": ("OpenRow",),
}


def __getattr__(name: str) -> Any:
    """Finds a part in its file."""
    for file, names in _FILES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{file}"), name)
    raise AttributeError(name)
