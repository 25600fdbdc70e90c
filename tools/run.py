"""Opens the program on a demonstration workspace: `make run`.

Where there is no screen, the journey of two laptops is played instead, without one.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from alliance_desktop.workspace.demonstrating import PASSPHRASE

ROOT: Final = Path(__file__).resolve().parent.parent
DEMO: Final = ROOT / "build" / "demo"
HOME: Final = DEMO / "window"


def has_screen() -> bool:
    """Whether a window can be shown."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(*command: str | Path, **more: str) -> int:
    """Runs one of our programs."""
    return subprocess.run(command, check=False, cwd=ROOT, env=os.environ | more).returncode


def open_window() -> int:
    """Opens it on the demonstration workspace, which is made the first time."""
    print(f"Opening a workspace of invented records. Its passphrase: {PASSPHRASE}", flush=True)
    program = Path(sys.executable).with_name(
        "alliance-desktop" + (".exe" if os.name == "nt" else "")
    )
    code = run(program, "--demonstration", ALLIANCE_HOME=str(HOME))
    print(f"The window was closed; the workspace is in {HOME.relative_to(ROOT)}.")
    return code


def play_journey() -> int:
    """Plays the journey of two laptops; what it leaves is told in its last line."""
    print("There is no screen here: playing the journey of two laptops without one.", flush=True)
    more = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    more["QT_LOGGING_RULES"] = "default.warning=false"  # Qt’s about what needs a screen
    return run(sys.executable, "-m", "tools.demo_journey", DEMO, **more)


if __name__ == "__main__":
    sys.exit(open_window() if has_screen() else play_journey())
