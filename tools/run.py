"""Opens the program on a demonstration workspace: `make run`.

Where there is no screen, the journey of two laptops is played instead, without one.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from alliance_desktop.workspace.demonstrating import PASSPHRASE, demonstrate

ROOT: Final = Path(__file__).resolve().parent.parent
DEMO: Final = ROOT / "build" / "demo"
STORE: Final = DEMO / "store"


def has_screen() -> bool:
    """Whether a window can be shown."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def program(name: str) -> str:
    """One of our programs, as it lies in .venv."""
    return str(Path(sys.executable).with_name(name + (".exe" if os.name == "nt" else "")))


def run(*command: str | Path, **more: str) -> int:
    """Runs a program of ours with the passphrase of the demonstration."""
    environment = os.environ | {"ALLIANCE_PASSPHRASE": PASSPHRASE} | more
    return subprocess.run(command, check=False, cwd=ROOT, env=environment).returncode


def open_window() -> int:
    """Opens it on the demonstration workspace, which is made the first time."""
    if not STORE.exists():
        print("Making a demonstration workspace of invented records.", flush=True)
        demonstrate(STORE).close()
    print(f"Opening {STORE.relative_to(ROOT)}. Its passphrase is: {PASSPHRASE}", flush=True)
    return run(program("alliance-desktop"), "--store", STORE, ALLIANCE_HOME=str(DEMO / "home"))


def play_journey() -> int:
    """Plays the journey of two laptops; what it leaves is told in its last line."""
    print("There is no screen here: playing the journey of two laptops without one.", flush=True)
    more = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    return run(sys.executable, "-m", "tools.demo_journey", DEMO, **more)


if __name__ == "__main__":
    sys.exit(open_window() if has_screen() else play_journey())
