"""Who has a store open; and after a crash, whether what it left beside the file is of this file.

SQLite takes a `-wal` file for the latest of whatever file lies beside it. Where somebody has put an
older file back after a crash, that would mix the two, and end both.
"""

import sys
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote

from sqlcipher3 import dbapi2

from alliance_desktop.errors import label
from alliance_desktop.storage.engine import DamagedError, in_words, unlock

if sys.platform != "win32":
    import fcntl

_MIXED = label(
    "{0} is not of this store file, or the two are damaged. Move it to another folder, then open "
    "the store again."
)


class Presence:
    """That this program has a store open. `alone` tells whether any other has, when it came."""

    def __init__(self, path: Path) -> None:
        """Others that come now wait until `settle`."""
        self.alone = False
        self._file: BinaryIO | None = None
        if sys.platform == "win32":
            self.alone = _is_free(Path(f"{path}-shm"))
            return
        try:
            self._file = Path(f"{path}.open").open("ab")  # noqa: SIM115 - until `leave`
            self.alone = _locked(self._file)
        except OSError:
            pass  # nothing may be written here, or nothing locked: then nobody can tell

    def settle(self) -> None:
        """Lets others in too."""
        if sys.platform != "win32" and self._file is not None and self.alone:
            fcntl.flock(self._file, fcntl.LOCK_SH)

    def leave(self) -> None:
        """The store is closed."""
        if self._file is not None:
            self._file.close()


def check_leftover(path: Path, key: bytes) -> None:
    """Looks at what a crash left beside a file that nobody has open; DamagedError if it is amiss.

    Nothing is changed: whatever belongs to the file is taken up by SQLite when it is opened.
    """
    beside = Path(f"{path}-wal")
    if not beside.exists() or not beside.stat().st_size:
        return
    with in_words(path):
        # a connection that may write would take it up on closing, for better or worse
        connection = dbapi2.connect(f"file:{quote(str(path))}?mode=ro", uri=True)
        try:
            unlock(connection.cursor(), key)
            found = connection.execute("PRAGMA integrity_check(1)").fetchall()
        except dbapi2.DatabaseError as problem:
            if problem.sqlite_errorcode & 0xFF not in (dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB):
                raise
            found = []
        finally:
            connection.close()
    if found != [("ok",)]:
        raise DamagedError(_MIXED, beside)


if sys.platform == "win32":

    def _is_free(path: Path) -> bool:
        """SQLite keeps its file open in a way that forbids renaming it."""
        try:
            path.replace(path)
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return True

else:

    def _locked(file: BinaryIO) -> bool:
        """Whether nobody else holds a file; otherwise waits until it may be shared."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            fcntl.flock(file, fcntl.LOCK_SH)
            return False
        return True
