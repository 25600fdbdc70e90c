"""Looks for a text in files, in every way in which the program or its libraries may spell it."""

import base64
import io
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import zstandard

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp1251", "koi8-u")
_ZSTD = b"\x28\xb5\x2f\xfd"


def spellings(text: str) -> set[bytes]:
    """The text in any case, normal form, encoding and escape."""
    found: set[bytes] = set()
    for cased in (text, text.lower(), text.upper(), text.casefold()):
        for form in ("NFC", "NFD"):
            one = unicodedata.normalize(form, cased)
            for encoding in ENCODINGS:
                try:
                    found.add(one.encode(encoding))
                except UnicodeEncodeError:
                    continue
            escaped = json.dumps(one)[1:-1]
            found |= {escaped.encode(), escaped.replace("\\u", "\\U").upper().encode()}
            found |= {one.encode().hex().encode(), one.encode().hex().upper().encode()}
            found |= set(_base64(one.encode()))
    return found


def _base64(data: bytes) -> Iterator[bytes]:
    """What is the same in base64 wherever the data begin: without its ends."""
    for shift in range(3):
        spelled = base64.b64encode(bytes(shift) + data)
        yield spelled[4 : len(spelled) - 4]


def leaks(folder: Path, texts: dict[str, str]) -> list[str]:
    """Where in files, or in their names, a text is found, however it is spelled or compressed."""
    wanted = {name: spellings(text) for name, text in texts.items()}
    found = []
    for path in sorted(folder.rglob("*")):
        contents = {"its name": str(path.relative_to(folder)).encode()}
        if path.is_file():
            contents["it"] = path.read_bytes()
            frames = enumerate(_frames(contents["it"]))
            contents |= {f"zstd frame {number}": frame for number, frame in frames}
        for where, content in contents.items():
            for name, spelled in wanted.items():
                if any(one in content for one in spelled):
                    found.append(f"{name} in {where} of {path.relative_to(folder)}")
    return found


def _frames(data: bytes) -> Iterator[bytes]:
    at = data.find(_ZSTD)
    while at >= 0:
        reader = zstandard.ZstdDecompressor().stream_reader(io.BytesIO(data[at:]))
        unpacked = bytearray()
        try:
            while piece := reader.read(2**16):
                unpacked += piece
        except zstandard.ZstdError:
            pass  # what came before the fault was readable all the same
        yield bytes(unpacked)
        at = data.find(_ZSTD, at + 1)
