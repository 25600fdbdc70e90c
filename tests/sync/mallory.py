"""An admitted colleague who means harm: what she signs is properly signed."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pyrage
import zstandard

from alliance_desktop.records.canonical import dumps
from alliance_desktop.records.change import (
    BLOCK,
    Change,
    Context,
    Range,
    Run,
    first_hash,
    leaf,
    salt,
    seal,
)
from alliance_desktop.records.wire import Segment, signed_part, write
from alliance_desktop.sync.bundle import END, HEAD, MEDIA, SEGMENT, STATEMENTS
from alliance_desktop.sync.identity import DeviceKeys
from alliance_desktop.workspace import Workspace

SEED = b"\x07" * 32
PERSON = "0190b5a0-0000-7000-8000-00000000ba11"
AT = 1_778_000_000_000  # milliseconds: 5 May 2026
NOBODY = str(pyrage.x25519.Identity.generate())
Frame = tuple[bytes, bytes]  # type and content, unpacked


@dataclass
class Mallory:
    """A device whose certificate the founder signed."""

    workspace: str
    keys: DeviceKeys = field(default_factory=lambda: DeviceKeys(b"\x05" * 32, NOBODY))
    previous: bytes = b""
    number: int = 0

    @classmethod
    def admitted(cls, founder: Workspace) -> "Mallory":
        made = cls(founder.id)
        made.previous = first_hash(founder.id, made.keys.device, made.keys.public)
        founder.state(
            founder.keys.device,
            founder.keys.seed,
            "admit",
            device=made.keys.device,
            key=made.keys.public.hex(),
            age=made.keys.recipient,
            name="Mallory’s",
            organisation="",
            persons=[[PERSON, "Mallory"]],
        )
        return made

    def twin(self) -> "Mallory":
        """The same device on another line from here on."""
        return Mallory(self.workspace, self.keys, self.previous, self.number)

    def says(  # noqa: PLR0913 - all that a change can lie about
        self,
        record: str,
        bodies: dict[str, Any],
        *,
        own: Sequence[Range] = (),
        seen: Sequence[Run] = (),
        kind: str = "need",
        at: int = AT,
        person: str = PERSON,
    ) -> Change:
        """The next change of this line."""
        self.number += 1
        change = Change(
            self.keys.device,
            self.number,
            (at, 0),
            0,
            person,
            1,
            kind,
            record,
            Context(tuple(own), tuple(seen)),
            tuple(sorted(bodies)),
            bodies,
        )
        seal(change, self.previous, SEED)
        self.previous = change.hash
        return change

    def signed(self, changes: Sequence[Change], before: bytes, *, seeds: bool = True) -> Segment:
        """Changes of this line as a segment, on top of the hash before them."""
        first, last = changes[0].number, changes[-1].number
        blocks = {n: (min(n + BLOCK - 1, last), SEED) for n in range(first, last + 1, BLOCK)}
        device = self.keys.device
        made = Segment(
            device, first, last, before, changes[-1].hash, b"", blocks if seeds else {}, [*changes]
        )
        made.signature = self.keys.sign(signed_part(self.workspace, made))
        return made

    def bundle(
        self,
        path: Path,
        frames: Iterable[Frame],
        *readers: Workspace,
        lies: Mapping[str, Any] = MappingProxyType({}),
    ) -> Path:
        """A bundle of frames after a true head; `lies` replace members of head and end."""
        head: dict[str, Any] = {
            "bundle": PERSON,
            "format": 1,
            "key": self.keys.public.hex(),
            "made": AT,
            "offset": 0,
            "part": [1, 1],
            "request": None,
            "sender": self.keys.device,
            "vector": {"lines": [], "media": [], "statements": []},
            "wanted": [],
            "workspace": self.workspace,
        }
        head |= {name: lies[name] for name in head.keys() & lies.keys()}
        whole = [(HEAD, dumps(head)), *frames]
        encrypt(path, closed(whole, self.keys, self.workspace, lies), *readers)
        return path


def withheld(change: Change, *names: str) -> Change:
    """The change with some bodies absent, and salts of its own for the others."""
    for name in change.fields:
        own = salt(SEED, change.number, name)
        if name in names:
            change.absent[name] = leaf(own, dumps(dict(change.bodies.pop(name))))
        else:
            change.salts[name] = own
    return change


def text(made: Segment, edit: Callable[[bytes], bytes] = lambda content: content) -> Frame:
    """A segment as a frame, changed after it was signed by `edit`."""
    return SEGMENT, edit(write(made))


def packed(frame: Frame) -> bytes:
    """A frame as it travels."""
    data = zstandard.ZstdCompressor().compress(frame[1])
    return len(data).to_bytes(4, "big") + frame[0] + data


def closed(
    frames: Sequence[Frame], keys: DeviceKeys, workspace: str, lies: Mapping[str, Any]
) -> bytes:
    """Frames with the end that counts, hashes and signs them, but for `lies`."""
    body = b"".join(packed(frame) for frame in frames)
    digest = hashlib.sha256(body).digest()
    ids = bytes.fromhex((workspace + keys.device).replace("-", ""))
    end: dict[str, Any] = {
        "frames": len(frames),
        "hash": digest.hex(),
        "media": sum(type_ == MEDIA for type_, _ in frames),
        "segments": sum(type_ == SEGMENT for type_, _ in frames),
        "signature": keys.sign(b"alliance-bundle/1" + ids + digest).hex(),
        "statements": 0,
    }
    assert not any(type_ == STATEMENTS for type_, _ in frames)
    end |= {name: lies[name] for name in end.keys() & lies.keys()}
    return body + packed((END, dumps(end)))


def encrypt(path: Path, data: bytes, *readers: Workspace) -> Path:
    """Bytes as a file that these stores can open."""
    recipients = [pyrage.x25519.Recipient.from_str(one.keys.recipient) for one in readers]
    path.write_bytes(pyrage.encrypt(data, recipients))
    return path
