"""What is measured of the windows: how soon one is there, from a process that starts.

Both windows are of the same build: packaged where `make build` was called, else from source.
"""

import os
import statistics
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from alliance_desktop.workspace import founding
from tools import first_paint
from tools.bench_cases import PASSPHRASE, Place, Timed

OFFSCREEN: Final = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


def start_window(place: Place) -> Iterator[Timed]:
    """Our window, asking for the passphrase of a store."""
    home = place.scratch / "home"
    founding.init(home / "store", PASSPHRASE, "Small", founding.Someone("Marta"))[0].close()
    ours, _ = first_paint.programs()
    yield lambda: _painted(ours, home)


def start_empty(place: Place) -> Iterator[Timed]:
    """An empty window."""
    _, empty = first_paint.programs()
    yield lambda: _painted(empty, place.scratch)


def _painted(command: first_paint.Command, home: Path) -> Mapping[str, float]:
    environment = os.environ | OFFSCREEN | {"ALLIANCE_HOME": str(home)}
    seconds = [first_paint.took(command, environment) for _ in range(first_paint.ROUNDS)]
    return {"seconds": statistics.median(seconds[1:])}  # the first fills the disk's cache


CASES: Final = {case.__name__: case for case in (start_window, start_empty)}
