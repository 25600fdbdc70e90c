"""Receipts: what a device holds, signed, as one line of text."""

import base64
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import zstandard

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json, NotCanonicalError, dumps, loads
from alliance_desktop.records.change import id_bytes
from alliance_desktop.sync.identity import DeviceKeys, verify

MARK: Final = "alliance-receipt/1 "
BYTES: Final = 2**20  # what a receipt may unpack to


def write(keys: DeviceKeys, workspace: str, made: int, vector: Json) -> str:
    """The line."""
    value: dict[str, Json] = {
        "device": keys.device,
        "made": made,
        "signature": keys.sign(_signed(workspace, keys.device, made, vector)).hex(),
        "vector": vector,
        "workspace": workspace,
    }
    packed = zstandard.ZstdCompressor(level=19).compress(dumps(value))
    return MARK + base64.b64encode(packed).decode()


def read(line: str, workspace: str, keys: Mapping[str, bytes]) -> tuple[str, int, Json]:
    """Device, time and vector of a receipt signed by a known device, else UserError."""
    try:
        packed = base64.b64decode(line.strip().removeprefix(MARK), validate=True)
        engine = zstandard.ZstdDecompressor()
        value = loads(engine.decompress(packed, max_output_size=BYTES))
    except (ValueError, NotCanonicalError, zstandard.ZstdError) as problem:
        raise UserError("This receipt is not complete. Ask for it again.") from problem
    match value:
        case {
            "device": str(device),
            "made": int(made),
            "signature": str(signature),
            "vector": dict(vector),
            "workspace": str(of),
            **rest,
        } if not rest:
            if of != workspace:
                raise UserError("This receipt is of another workspace. Nothing was changed.")
            if device not in keys:
                raise UserError("This receipt is of a laptop that is not admitted here.")
            try:
                proof = bytes.fromhex(signature)
            except ValueError:
                proof = b""
            if verify(keys[device], proof, _signed(workspace, device, made, dict(vector))):
                return device, made, dict(vector)
    raise UserError("The signature of this receipt does not match. Ask for it again.")


def line_in(path: Path) -> str | None:
    """The receipt in a text file; None where the file is something else."""
    with path.open("rb") as file:
        if file.read(len(MARK)) != MARK.encode():
            return None
        return MARK + file.read(2 * BYTES).decode("ascii", "replace").strip()


def _signed(workspace: str, device: str, made: int, vector: Json) -> bytes:
    said: Json = {"made": made, "vector": vector}
    digest = hashlib.sha256(dumps(said)).digest()
    return b"alliance-receipt/1" + id_bytes(workspace) + id_bytes(device) + digest
