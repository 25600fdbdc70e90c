"""How far long work has come, and how it is stopped."""

from collections.abc import Callable
from typing import BinaryIO, Final, TypeAlias

from alliance_desktop.errors import Told, label

Progress: TypeAlias = Callable[[str, int, int], None]
"""Told the phase, how much of it is done, and how much there is; what it raises stops the work.

It is called between one step and the next, so what it stops leaves everything as it was before.
"""

COPYING: Final = label("Copying")  # bytes
CHECKING: Final = label("Checking")  # bytes
TAKING: Final = label("Taking in")  # bytes
SORTING: Final = label("Sorting")  # segments and files
WRITING: Final = label("Writing")  # segments and files


class Stopped(Told):
    """Somebody stopped the work; no problem of the world."""

    def __init__(self) -> None:
        """Says so."""
        super().__init__(label("Stopped. What was not finished was left as it was before."))


def quiet(phase: str, done: int, total: int) -> None:
    """For whoever does not want to know."""
    del phase, done, total


class Meter:
    """Counts what is done of one phase."""

    def __init__(self, progress: Progress, phase: str, total: int) -> None:
        """Tells that nothing is done yet."""
        self._progress, self._phase, self._total = progress, phase, total
        self.done = 0
        self.tell()

    def add(self, amount: int) -> None:
        """So much more is done."""
        self.done += amount
        self.tell()

    def tell(self) -> None:
        """Tells how much is done; the one moment at which the work can be stopped."""
        self._progress(self._phase, min(self.done, self._total), self._total)


class Metered:
    """A file to read from that counts what was read."""

    def __init__(self, source: BinaryIO, meter: Meter) -> None:
        """Counts into a meter."""
        self._source, self._meter = source, meter

    def read(self, size: int = -1) -> bytes:
        """Some bytes."""
        piece = self._source.read(size)
        self._meter.done += len(piece)
        return piece
