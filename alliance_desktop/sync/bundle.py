"""The file: frames of statements, segments and media, encrypted to devices, streamed both ways.

docs/bundle.md section 7 is the rule. Memory does not grow with the file, and nothing readable
touches the disk.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, Protocol

import pyrage
import zstandard
from pyrage import x25519

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json, NotCanonicalError, dumps, loads
from alliance_desktop.records.change import MalformedError, device_id, id_bytes
from alliance_desktop.sync.identity import DeviceKeys, verify

FORMAT: Final = 1
LEVEL: Final = 10  # of zstd
FRAME_BYTES: Final = 8 * 2**20  # what a frame may unpack to
PACKED_BYTES: Final = FRAME_BYTES + 2**16
_AGE: Final = b"age-encryption.org/v1\n"
HEAD, STATEMENTS, SEGMENT, MEDIA, END = b"H", b"T", b"S", b"M", b"E"
_HEAD: Final = {
    "bundle",
    "format",
    "key",
    "made",
    "offset",
    "part",
    "request",
    "sender",
    "vector",
    "wanted",
    "workspace",
}


class Source(Protocol):
    """What a bundle is read from."""

    def read(self, size: int = -1, /) -> bytes:
        """Some bytes; none at the end."""
        ...


class Sink(Protocol):
    """Who takes in what a bundle holds, piece by piece."""

    def head(self, value: dict[str, Any]) -> None:
        """Once, first."""
        ...

    def statements(self, values: list[Json]) -> None:
        """Statements as they travel."""
        ...

    def segment(self, text: bytes) -> None:
        """One segment; MalformedError from here sets it aside alone."""
        ...

    def medium(self, about: dict[str, Any], piece: bytes) -> None:
        """A piece of a file."""
        ...


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of a bundle: its type and its content, unpacked."""

    type: bytes
    content: bytes


def write(
    target: BinaryIO, frames: Iterable[Frame], keys: DeviceKeys, workspace: str, to: Sequence[str]
) -> None:
    """Writes a bundle of frames, closed and signed, encrypted to age recipients."""
    recipients = [x25519.Recipient.from_str(one) for one in sorted({*to, keys.recipient})]
    packed_, kept = _Packed(_closed(frames, keys, workspace)), _Target(target)
    try:
        pyrage.encrypt_io(packed_, kept, recipients)
    except pyrage.EncryptError:
        if packed_.problem is None and kept.problem is None:
            raise
    problem = packed_.problem or kept.problem  # pyrage quotes it, or at the very end drops it
    if problem is not None:
        raise problem


def _closed(frames: Iterable[Frame], keys: DeviceKeys, workspace: str) -> Iterator[bytes]:
    """Frames as bytes, with the end that counts, hashes and signs them."""
    pack = zstandard.ZstdCompressor(level=LEVEL).compress
    digest, counts, total = hashlib.sha256(), {STATEMENTS: 0, SEGMENT: 0, MEDIA: 0}, 0
    for frame in frames:
        data = pack(frame.content)
        whole = len(data).to_bytes(4, "big") + frame.type + data
        digest.update(whole)
        total += 1
        if frame.type == STATEMENTS:
            counts[STATEMENTS] += len(_list(loads(frame.content)))
        elif frame.type in counts:
            counts[frame.type] += 1
        yield whole
    end: dict[str, Json] = {
        "frames": total,
        "hash": digest.hexdigest(),
        "media": counts[MEDIA],
        "segments": counts[SEGMENT],
        "signature": keys.sign(_signed(workspace, keys.device, digest.digest())).hex(),
        "statements": counts[STATEMENTS],
    }
    data = pack(dumps(end))
    yield len(data).to_bytes(4, "big") + END + data


def packed(content: bytes) -> bytes:
    """A frame's content as it travels."""
    return zstandard.ZstdCompressor(level=LEVEL).compress(content)


def overhead(recipients: int, size: int) -> int:
    """At most so many bytes of a bundle of a size are age's own and not ours."""
    header = 22 + 98 * recipients + 48 + 1024  # the last for the stanza that readers must ignore
    return header + 16 + 16 * (size // 2**16 + 1)


def _signed(workspace: str, sender: str, hash_: bytes) -> bytes:
    return b"alliance-bundle/1" + id_bytes(workspace) + id_bytes(sender) + hash_


class _Packed:
    """Pieces of bytes as a file to read from."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._rest = pieces, b""
        self.problem: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        if not self._rest:
            try:
                self._rest = next(self._pieces, b"")
            except BaseException as problem:
                self.problem = problem
                raise
        if size < 0:
            size = len(self._rest)
        piece, self._rest = self._rest[:size], self._rest[size:]
        return piece


class _Target:
    """A file to write to that remembers why it could not be."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self.problem: BaseException | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._target.write(data)
        except BaseException as problem:
            self.problem = problem
            raise

    def flush(self) -> None:
        self._target.flush()


def looks_like_one(path: Path) -> bool:
    """Whether a file begins as age files do."""
    with path.open("rb") as file:
        return file.read(len(_AGE)) == _AGE


def read(source: Source, ages: Sequence[str], workspace: str, sink: Sink) -> dict[str, Any]:
    """Gives what a bundle holds to a sink; its head. UserError where the whole file is refused.

    `ages` are the age identities of this device and of those it succeeds.

    Whoever takes things in does so in a transaction that ends only after this returns.
    """
    reader = _Reader(workspace, sink)
    try:
        pyrage.decrypt_io(source, reader, [x25519.Identity.from_str(age) for age in ages])
        return reader.done()
    except pyrage.DecryptError as problem:
        raise _why(str(problem)) from problem
    except (MalformedError, NotCanonicalError, zstandard.ZstdError, OSError) as problem:
        raise UserError(
            "This file is damaged or not complete ({0}). Ask for it to be copied again.", problem
        ) from problem


def _why(problem: str) -> UserError:
    if "key" in problem.lower() or "match" in problem.lower():
        return UserError("This file was not made for this laptop. Ask for one made for it.")
    return UserError("This file is damaged or no bundle. Ask for it to be copied again.")


class _Reader:
    """Takes decrypted bytes as they come and cuts them into frames."""

    def __init__(self, workspace: str, sink: Sink) -> None:
        self._workspace, self._sink = workspace, sink
        self._rest = bytearray()
        self._digest = hashlib.sha256()
        self._frames = 0
        self._counts = {STATEMENTS: 0, SEGMENT: 0, MEDIA: 0}
        self._head: dict[str, Any] = {}
        self._ended = False

    def write(self, data: bytes) -> int:
        self._rest += data
        while len(self._rest) >= 5:
            length = int.from_bytes(self._rest[:4], "big")
            if length > PACKED_BYTES:
                raise MalformedError("a frame is too large")
            if len(self._rest) < 5 + length:
                break
            whole = bytes(self._rest[: 5 + length])
            del self._rest[: 5 + length]
            self._frame(whole)
        return len(data)

    def flush(self) -> None:
        """Nothing waits."""

    def done(self) -> dict[str, Any]:
        if not self._ended or self._rest:
            raise MalformedError("it ends early")
        return self._head

    def _frame(self, whole: bytes) -> None:
        if self._ended:
            raise MalformedError("something follows its end")
        type_ = whole[4:5]
        content = _unpacked(whole[5:])
        if (type_ == HEAD) != (self._frames == 0):
            raise MalformedError("its frames are out of order")
        if type_ == END:
            self._end(content)
            return
        self._digest.update(whole)
        self._frames += 1
        takers = {
            HEAD: self._take_head,
            STATEMENTS: self._take_statements,
            SEGMENT: self._take_segment,
            MEDIA: self._take_medium,
        }
        if type_ not in takers:
            raise MalformedError("a frame of unknown type")
        takers[type_](content)

    def _take_statements(self, content: bytes) -> None:
        values = _list(loads(content))
        self._counts[STATEMENTS] += len(values)
        self._sink.statements(values)

    def _take_segment(self, content: bytes) -> None:
        self._counts[SEGMENT] += 1
        self._sink.segment(content)

    def _take_medium(self, content: bytes) -> None:
        self._counts[MEDIA] += 1
        about, _, piece = content.partition(b"\n")
        value = loads(about)
        if not isinstance(value, dict) or len(piece) > 2**20:
            raise MalformedError("a piece of a file is not of its form")
        self._sink.medium(value, piece)

    def _take_head(self, content: bytes) -> None:
        value = loads(content)
        if not isinstance(value, dict):
            raise MalformedError("its head is not of its form")
        version = value.get("format")
        if isinstance(version, int) and version > FORMAT:
            raise UserError("This file was made by a newer version. Update the program first.")
        if value.keys() != _HEAD or version != FORMAT or not isinstance(value["key"], str):
            raise MalformedError("its head is not of its form")
        if value["workspace"] != self._workspace:
            raise UserError("This file was made for another workspace. Nothing was imported.")
        try:
            key = bytes.fromhex(value["key"])
        except ValueError as problem:
            raise MalformedError("its head is not of its form") from problem
        if device_id(key) != value["sender"]:
            raise MalformedError("its sender is not whom its key names")
        self._head = value
        self._sink.head(value)

    def _end(self, content: bytes) -> None:
        value = loads(content)
        hash_ = self._digest.digest()
        expected: dict[str, Json] = {
            "frames": self._frames,
            "hash": hash_.hex(),
            "media": self._counts[MEDIA],
            "segments": self._counts[SEGMENT],
            "statements": self._counts[STATEMENTS],
        }
        if not isinstance(value, dict) or not isinstance(
            signature := value.pop("signature", 0), str
        ):
            raise MalformedError("its end is not of its form")
        if value != expected:
            raise MalformedError("its end does not count what is in it")
        key, sender = bytes.fromhex(self._head["key"]), self._head["sender"]
        try:
            signed = verify(key, bytes.fromhex(signature), _signed(self._workspace, sender, hash_))
        except ValueError:
            signed = False
        if not signed:
            raise MalformedError("its signature does not match")
        self._ended = True


def _unpacked(data: bytes) -> bytes:
    """What a frame unpacks to; more than 8 MiB is refused before it is unpacked."""
    engine = zstandard.ZstdDecompressor()
    pieces, size = [], 0
    with engine.stream_reader(data) as reader:
        while piece := reader.read(2**20):
            size += len(piece)
            if size > FRAME_BYTES:
                raise MalformedError("a frame unpacks to more than 8 MiB")
            pieces.append(piece)
    return b"".join(pieces)


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise MalformedError("statements are not a list")
    return value
