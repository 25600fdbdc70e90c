"""What an import did, or would do."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from alliance_desktop.errors import Told, UserError
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.standing import Standing

Key = tuple[str, str]  # kind, id

NEW: Final = "new"
CHANGED: Final = "changed"
DELETED: Final = "deleted"
UNCHANGED: Final = "unchanged"


@dataclass(slots=True)
class Taken:
    """What one file brought."""

    path: Path
    sha256: str = ""
    bytes: int = 0
    sender: str = ""  # the device's id
    bundle: str = ""
    made: int = 0  # milliseconds since 1970 UTC
    part: tuple[int, int] = (1, 1)
    changes: int = 0  # that were not here before
    quarantined: int = 0
    refused: list[dict[str, Json]] = field(default_factory=list)  # segments set aside alone
    arrived: frozenset[str] = frozenset()  # files that came whole, small pictures among them
    before: dict[Key, bool | None] = field(default_factory=dict)  # lived; None: was not here
    after: dict[Key, bool | None] = field(default_factory=dict)
    standing: Standing | None = None  # when records were taken
    by: dict[Key, frozenset[str]] = field(default_factory=dict)  # ids of persons
    newer: set[Key] = field(default_factory=set)
    brought: list[list[Json]] = field(default_factory=list)  # [device, first, last, hash of last]
    requests: list[dict[str, Any]] = field(default_factory=list)


@dataclass(slots=True)
class Imported:
    """What an import did, or would do, over all its files."""

    id: str = ""
    files: list[Taken] = field(default_factory=list)  # those that were not refused
    what: dict[Key, str] = field(default_factory=dict)  # new, changed, deleted or unchanged
    by: dict[Key, tuple[str, ...]] = field(default_factory=dict)  # names of persons
    newer: set[Key] = field(default_factory=set)
    conflicts: int = 0  # differences that were not open before
    refused: list[dict[str, Json]] = field(default_factory=list)
    problems: list[tuple[Path, Told]] = field(default_factory=list)  # the same, to be translated
    incomplete: list[Json] = field(default_factory=list)
    missing_parts: list[dict[str, Json]] = field(default_factory=list)
    arrived: int = 0  # photos and documents that came whole
    missing: int = 0  # those that are not here
    no_backup: UserError | None = None  # why none was made before
    rehearsed: bool = False
    version: bytes = b""  # of the store this was seen against

    def refuse(self, path: Path, problem: Told) -> None:
        """A whole file was refused."""
        self.refused.append({"path": str(path), "reason": str(problem)})
        self.problems.append((path, problem))

    def count(self, what: str) -> int:
        """How many records are new, changed, deleted or unchanged."""
        return sum(1 for one in self.what.values() if one == what)

    @property
    def changes(self) -> int:
        """How many changes came that were not here."""
        return sum(one.changes for one in self.files)

    @property
    def quarantined(self) -> int:
        """How many segments wait for their device to be admitted."""
        return sum(one.quarantined for one in self.files)

    @property
    def requests(self) -> list[dict[str, Any]]:
        """Who asks to be admitted."""
        return [request for one in self.files for request in one.requests]

    @property
    def records(self) -> list[Json]:
        """Every record touched: what happened to it, and by whom."""
        return [
            {"id": id_, "kind": kind, "what": what, "by": [*self.by.get((kind, id_), ())]}
            for (kind, id_), what in sorted(self.what.items())
            if what != UNCHANGED
        ]

    @property
    def counts(self) -> dict[str, Json]:
        """As the command line prints it, without the import's id."""
        return {
            **{what: self.count(what) for what in (NEW, CHANGED, DELETED, UNCHANGED)},
            "conflicts": self.conflicts,
            "newer_data": len(self.newer),
            "quarantined": self.quarantined,
            "refused": [*self.refused],
            "media": {"arrived": self.arrived, "missing": self.missing},
            "incomplete": [*self.incomplete],
            "missing_parts": [*self.missing_parts],
        }

    @property
    def json(self) -> dict[str, Json]:
        """As the command line prints it."""
        return {"import": self.id, **self.counts}
