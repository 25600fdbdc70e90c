"""What a person chose about this program on this machine; nothing about their work."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path

TEXT_SIZES = (100, 115, 130, 150)
LOCK_AFTER = (0, 5, 15, 30, 60)  # minutes without a key or the mouse; 0 never
RECENT_STORES = 8


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Settings:
    language: str | None = None  # None follows the system
    theme: Theme = Theme.SYSTEM
    text_size: int = 100  # per cent
    recent_stores: tuple[str, ...] = ()  # latest first
    lock_after: int = 15  # minutes
    window: tuple[int, int] | None = None  # width and height; None is maximised
    widths: Mapping[str, int] = field(default_factory=dict)  # of the lists, by page

    def opened(self, store: Path) -> "Settings":
        others = tuple(recent for recent in self.recent_stores if recent != str(store))
        return replace(self, recent_stores=(str(store), *others)[:RECENT_STORES])


def load(file: Path) -> Settings:
    """A missing or damaged file, or value, gives the default: it must not keep anyone from work."""
    try:
        stored = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _parse(stored) if isinstance(stored, dict) else Settings()


def _parse(stored: dict[str, object]) -> Settings:
    default = Settings()
    language, theme = stored.get("language"), stored.get("theme")
    recent = stored.get("recent_stores")
    return Settings(
        language=language if isinstance(language, str) else default.language,
        theme=Theme(theme) if isinstance(theme, str) and theme in set(Theme) else default.theme,
        text_size=_one_of(TEXT_SIZES, stored.get("text_size"), default.text_size),
        recent_stores=tuple(store for store in recent if isinstance(store, str))[:RECENT_STORES]
        if isinstance(recent, list)
        else default.recent_stores,
        lock_after=_one_of(LOCK_AFTER, stored.get("lock_after"), default.lock_after),
        window=_size(stored.get("window")),
        widths=_widths(stored.get("widths")),
    )


def _one_of(known: tuple[int, ...], value: object, default: int) -> int:
    return value if isinstance(value, int) and value in known else default


def _size(value: object) -> tuple[int, int] | None:
    match value:
        case [int(width), int(height)]:
            return width, height
        case _:
            return None


def _widths(value: object) -> dict[str, int]:
    pairs = value.items() if isinstance(value, dict) else ()
    return {str(name): width for name, width in pairs if isinstance(width, int)}


def save(settings: Settings, file: Path) -> None:
    """Writes the whole file or leaves the old one."""
    import tempfile  # nothing else at the start needs it

    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name)
    written = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump(asdict(settings), out, ensure_ascii=False, indent=2)
            out.flush()
            os.fsync(out.fileno())
        written.replace(file)
    except BaseException:
        written.unlink(missing_ok=True)
        raise
