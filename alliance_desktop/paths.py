"""Where this program keeps its own files on this machine."""

import os
from pathlib import Path

from platformdirs import user_data_path


def home() -> Path:
    """The folder of everything below; ALLIANCE_HOME puts it elsewhere, as tests do."""
    chosen = os.environ.get("ALLIANCE_HOME")
    return Path(chosen) if chosen else user_data_path("alliance-desktop", appauthor=False)


def default_store() -> Path:
    return home() / "store"


def new_store() -> Path:
    """A folder for another store: the default one if it is free."""
    number = 1
    while (folder := home() / (f"store-{number}" if number > 1 else "store")).exists():
        number += 1
    return folder


def demonstration() -> Path:
    """The store of invented records, for looking around."""
    return home() / "demonstration"


def settings_file() -> Path:
    return home() / "settings.json"


def tokens() -> Path:
    """What tells a store from a copy of it, so kept outside every store."""
    return home() / "tokens"
