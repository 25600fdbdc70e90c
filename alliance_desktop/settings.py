"""What a person chose about this program on this machine; nothing about their work."""

import json
import os
import tempfile
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path

TEXT_SIZES = (100, 115, 130, 150)
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
    text_size, recent = stored.get("text_size"), stored.get("recent_stores")
    return Settings(
        language=language if isinstance(language, str) else default.language,
        theme=Theme(theme) if isinstance(theme, str) and theme in set(Theme) else default.theme,
        text_size=text_size
        if isinstance(text_size, int) and text_size in TEXT_SIZES
        else default.text_size,
        recent_stores=tuple(store for store in recent if isinstance(store, str))[:RECENT_STORES]
        if isinstance(recent, list)
        else default.recent_stores,
    )


def save(settings: Settings, file: Path) -> None:
    """Writes the whole file or leaves the old one."""
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
