"""What a file is, and what it holds as far as this store's keys can open it."""

from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from alliance_desktop.errors import UserError
from alliance_desktop.records import wire
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.change import MalformedError
from alliance_desktop.sync import bundle, receipts
from alliance_desktop.sync.joining import Invitation, JoinRequest
from alliance_desktop.sync.transports import file as carrier
from alliance_desktop.workspace import Workspace, moment_at

_LARGEST: Final = 16 * 2**20  # bytes; an invitation holds every statement of its workspace
_ASKED: Final = ("workspace", "device", "name", "organisation", "persons")


class _Looker:
    """Counts what a bundle holds."""

    def __init__(self) -> None:
        self.counts = {"statements": 0, "segments": 0, "changes": 0, "media": 0}
        self.devices: set[str] = set()

    def head(self, value: dict[str, Any]) -> None:
        """Read again from the result."""

    def statements(self, values: list[Json]) -> None:
        self.counts["statements"] += len(values)

    def segment(self, text: bytes) -> None:
        self.counts["segments"] += 1
        with suppress(MalformedError):
            made = wire.read(text)
            self.counts["changes"] += len(made.changes)
            self.devices.add(made.device)

    def medium(self, about: dict[str, Any], piece: bytes) -> None:
        del piece
        self.counts["media"] += about.get("offset") == 0


def inspect(path: Path, workspace: Workspace | None = None) -> dict[str, Json]:
    """What a file is, and, where the keys of a store open it, what it holds; changes nothing."""
    size, sha256 = carrier.measure(path)
    said: dict[str, Json] = {"bytes": size, "sha256": sha256}
    if receipts.line_in(path) is not None:
        return {"what": "receipt", **said}
    if (about := _joining(path)) is not None:
        return {**said, **about}
    if not bundle.looks_like_one(path):
        raise UserError("{0} is no bundle. Choose a file that `alliance export` wrote.", path.name)
    said = {"what": "bundle", **said}
    if workspace is None:
        return said | {"readable": False}
    try:
        return said | {"readable": True, **_inside(path, workspace)}
    except UserError as problem:
        return said | {"readable": False, "reason": str(problem)}


def _joining(path: Path) -> dict[str, Json] | None:
    """What an invitation or a request to be admitted says; None where the file is neither."""
    with path.open("rb") as file:
        data = file.read(_LARGEST)
    with suppress(UserError):
        asked = JoinRequest.read(data)
        about: dict[str, Json] = {name: asked.value[name] for name in _ASKED}
        return {"what": "request", **about, "words": [*asked.words()]}
    with suppress(UserError):
        made = Invitation.read(data)
        until = moment_at(made.expires, 0)
        return {
            "what": "invitation",
            "workspace": made.workspace,
            "name": made.name,
            "until": until,
        }
    return None


def _inside(path: Path, workspace: Workspace) -> dict[str, Json]:
    looker = _Looker()
    with path.open("rb") as source:
        head = bundle.read(source, workspace.ages, workspace.id, looker)
    return {
        "format": head["format"],
        "workspace": head["workspace"],
        "bundle": head["bundle"],
        "sender": workspace.device_name(head["sender"]),
        "made": moment_at(head["made"], head["offset"]),
        "part": head["part"],
        **looker.counts,
        "devices": [workspace.device_name(one) for one in sorted(looker.devices)],
    }
