"""Giving others what they do not hold."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.wire import Segment
from alliance_desktop.storage import shelf, told
from alliance_desktop.storage.store import Access
from alliance_desktop.sync import bundle
from alliance_desktop.sync.transports import file as carrier
from alliance_desktop.workspace import Workspace, confirming, new_id, reading, succession


@dataclass(slots=True)
class Exported:
    """What was written, and what was left out."""

    files: list[dict[str, Json]] = field(default_factory=list)
    segments: int = 0
    changes: int = 0
    media: int = 0
    drafts: int = 0
    media_left: int = 0

    @property
    def json(self) -> dict[str, Json]:
        """As the command line prints it."""
        return {
            "files": [*self.files],
            "segments": self.segments,
            "changes": self.changes,
            "media": self.media,
            "left_out": {"drafts": self.drafts, "held": 0, "media": self.media_left},
        }


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be in a bundle: also what is confirmed, and photos and documents."""

    everything: bool = False
    media: bool = True


def export(
    workspace: Workspace, to: Path, receivers: Sequence[str] = (), of: Wanted | None = None
) -> Exported:
    """Writes what the receivers (all, if none is named) have not confirmed, as one bundle.

    Into an existing folder under a new name, else to that one file. Nothing to write: no file.
    """
    store, of = workspace.store, of or Wanted()
    everything = of.everything
    result = Exported()
    with workspace.writing() as access:
        succession.seal(workspace, access)
    succession.note_sealed(workspace)
    wanted = _receivers(workspace, receivers)
    with store.read() as access:
        known = told.heard(access)
        lacking = [
            (made, place)
            for made, place in shelf.sealed(access)
            if everything
            or not wanted
            or not all(told.has_all(known.get(one, {}), access, made, place) for one in wanted)
        ]
        news = everything or _untold_statements(workspace, wanted)
        lacked = _media_for(workspace, access, () if everything else wanted)
        media = lacked if of.media else []
        result.media, result.media_left = len(media), len(lacked) - len(media)
        if not lacking and not news and not media:
            return result
        id_ = new_id(workspace.clock.milliseconds())
        path = carrier.free(to / f"al-{id_[-8:]}.alliance" if to.is_dir() else to)
        frames = _frames(workspace, access, id_, lacking, media)
        recipients = _recipients(workspace, wanted)
        size, sha256 = carrier.send(
            path,
            lambda target: bundle.write(target, frames, workspace.keys, workspace.id, recipients),
        )
    result.segments = len(lacking)
    result.changes = sum(made.last - made.first + 1 for made, _ in lacking)
    result.files.append({"path": str(path), "bytes": size, "sha256": sha256, "part": 1, "parts": 1})
    _remember_told(workspace, wanted)
    return result


def _receivers(workspace: Workspace, named: Sequence[str]) -> list[str]:
    devices = workspace.trust.devices
    by_name = {certificate.name: id_ for id_, certificate in devices.items()}
    wanted = []
    for name in named:
        id_ = name if name in devices else by_name.get(name)
        if id_ is None:
            known = ", ".join(sorted(by_name))
            raise UserError("There is no laptop “{0}”. Known are: {1}.", name, known)
        wanted.append(id_)
    if not wanted:
        out = workspace.trust.retired | workspace.trust.revoked | {workspace.keys.device}
        wanted = sorted(devices.keys() - out)
    return wanted


def _recipients(workspace: Workspace, wanted: Sequence[str]) -> list[str]:
    if workspace.keys.device not in workspace.trust.devices:  # to whom its invitation names
        return workspace.trust.recipients()
    return [workspace.trust.devices[one].age for one in wanted]


def _untold_statements(workspace: Workspace, wanted: Sequence[str]) -> bool:
    told = json.loads(workspace.store.setting("told statements") or "{}")
    return any(told.get(one, 0) < len(workspace.statements) for one in wanted)


def _remember_told(workspace: Workspace, wanted: Sequence[str]) -> None:
    told = json.loads(workspace.store.setting("told statements") or "{}")
    told |= dict.fromkeys(wanted, len(workspace.statements))
    workspace.store.set_setting("told statements", json.dumps(told))


def _media_for(
    workspace: Workspace, access: Access, wanted: Sequence[str]
) -> list[reading.NamedFile]:
    """The files here that some receiver has not said it holds; all, if none is named."""
    heard = told.heard_media(access)
    named = {one.sha256: one for one in reading.named_files(workspace)}
    here = [one for one in named.values() if workspace.media.has(one.sha256)]
    return [
        one
        for one in here
        if not wanted or not all(one.sha256[:16] in heard.get(name, set()) for name in wanted)
    ]


def _frames(
    workspace: Workspace,
    access: Access,
    id_: str,
    lacking: Sequence[tuple[Segment, Any]],
    media: Sequence[reading.NamedFile],
) -> Iterator[bundle.Frame]:
    request = workspace.store.setting("request")
    waits = workspace.keys.device not in workspace.trust.devices
    head: Json = {
        "bundle": id_,
        "format": bundle.FORMAT,
        "key": workspace.keys.public.hex(),
        "made": workspace.clock.milliseconds(),
        "offset": workspace.clock.offset(),
        "part": [1, 1],
        "request": json.loads(request) if request and waits else None,
        "sender": workspace.keys.device,
        "vector": confirming.vector(workspace, access),
        "wanted": [],
        "workspace": workspace.id,
    }
    yield bundle.Frame(bundle.HEAD, dumps(head))
    said: list[Json] = [one.json for one in workspace.statements]
    for start in range(0, len(said), 500):
        yield bundle.Frame(bundle.STATEMENTS, dumps(said[start : start + 500]))
    for made, place in lacking:
        yield bundle.Frame(bundle.SEGMENT, shelf.text_of(access, made, place))
    for one in media:
        offset = 0
        for piece in workspace.media.read(one.sha256):
            about: Json = {"bytes": one.bytes, "offset": offset, "sha256": one.sha256}
            yield bundle.Frame(bundle.MEDIA, dumps(about) + b"\n" + piece)
            offset += len(piece)
