"""How long a program takes from its start to its first painted window."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

ROUNDS: Final = 9
SECONDS: Final = 60
ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "dist" / "alliance-desktop"
EMPTY: Final = ROOT / "build" / "package" / "build" / "empty-window"  # beside, not in, the folder
MEASURE: Final = ROOT / "build" / "measure"

Command = Sequence[str | Path]


def programs() -> tuple[Command, Command]:
    """Our window and an empty one of the same build: packaged if there is a build, else source."""
    if os.name == "posix" and (FOLDER / "alliance-desktop").exists() and EMPTY.exists():
        shutil.rmtree(MEASURE, ignore_errors=True)
        MEASURE.mkdir(parents=True)
        (MEASURE / "_internal").symlink_to(FOLDER / "_internal")  # what both run with
        return [FOLDER / "alliance-desktop"], [shutil.copy2(EMPTY, MEASURE)]
    start = "from alliance_desktop.__main__ import window; window()"
    empty = ROOT / "tools" / "start" / "empty_window.py"
    return [sys.executable, "-c", start], [sys.executable, empty]


def took(
    command: Command, environment: Mapping[str, str], before: Callable[[], None] | None = None
) -> float:
    """Seconds from exec to the first painted window; `before` runs in the child, before exec.

    The program writes the moment (CLOCK_MONOTONIC, nanoseconds) into the file it is given.
    """
    with tempfile.TemporaryDirectory(dir="/tmp" if os.name == "posix" else None) as folder:  # noqa: S108
        told = Path(folder) / "painted"
        begun = time.monotonic_ns()
        subprocess.run(
            command,
            env={**environment, "ALLIANCE_FIRST_PAINT": str(told)},
            preexec_fn=before,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
        )
        return (int(told.read_text("utf-8")) - begun) / 1e9


def by_turns(measures: Mapping[str, Callable[[], float]], rounds: int = ROUNDS) -> dict[str, float]:
    """Medians; by turns, so that a busy minute falls on all. A first round only warms up."""
    seconds: dict[str, list[float]] = {name: [] for name in measures}
    for turn in range(rounds + 1):
        for name, measure in measures.items():
            one = measure()
            if turn:
                seconds[name].append(one)
    return {name: statistics.median(all_) for name, all_ in seconds.items()}
