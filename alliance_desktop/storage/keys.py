"""Key slots: the store's key, wrapped by a passphrase and by the workspace's recovery key."""

import hashlib
import json
import os
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pyrage
from nacl.encoding import RawEncoder
from nacl.exceptions import CryptoError
from nacl.hash import blake2b
from nacl.pwhash import argon2id
from nacl.secret import SecretBox
from pyrage import x25519

from alliance_desktop.errors import UserError, of_the_system

SLOTS: Final = "slots.json"
FORMAT: Final = 1
OPSLIMIT: Final = 3
MEMLIMIT: Final = 64 * 2**20  # bytes
MOST_MEMORY: Final = 2**32  # bytes; a key file that asks for more is not ours
LEAST_PASSPHRASE: Final = 8  # characters


class WrongPassphrase(UserError):  # noqa: N818 - it is what people are told
    """The passphrase does not open this store."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of a store, each for one use."""

    store: bytes

    def of(self, use: str) -> bytes:
        """A key of 32 bytes: `database`, `drafts`, `media`, `pieces` or `names`."""
        return bytes(blake2b(b"", 32, key=self.store, person=use.encode(), encoder=RawEncoder))


def create(folder: Path, passphrase: str, recovery: str, *, memlimit: int = MEMLIMIT) -> Keys:
    """New keys for a store; `recovery` is the workspace's age recipient."""
    if (folder / SLOTS).exists():
        raise UserError("There is a store in this folder already. Choose another folder.")
    store = os.urandom(32)
    _check_length(passphrase)
    slots = {
        "format": FORMAT,
        "passphrase": _wrapped(store, passphrase, memlimit),
        "recovery": _age(store, recovery),
        "recipient": recovery,
    }
    _write(folder, slots)
    return Keys(store)


def unlock(folder: Path, passphrase: str) -> Keys:
    """The keys of a store, by its passphrase; WrongPassphrase where it does not fit."""
    slot = _read(folder)["passphrase"]
    box = _box(passphrase, bytes.fromhex(slot["salt"]), slot["opslimit"], slot["memlimit"])
    try:
        return Keys(box.decrypt(bytes.fromhex(slot["wrapped"])))
    except CryptoError as problem:
        raise WrongPassphrase(
            "The passphrase does not open this store. Check the keyboard layout and Caps Lock."
        ) from problem


def recover(folder: Path, identity: x25519.Identity, passphrase: str) -> Keys:
    """The keys of a store by the recovery key, with a new passphrase from now on."""
    slots = _read(folder)
    try:
        store = pyrage.decrypt(bytes.fromhex(slots["recovery"]), [identity])
    except pyrage.DecryptError as problem:
        raise UserError("This recovery key belongs to another workspace.") from problem
    _check_length(passphrase)
    memlimit = slots["passphrase"]["memlimit"]
    _write(folder, slots | {"passphrase": _wrapped(store, passphrase, memlimit)})
    return Keys(store)


def change_passphrase(folder: Path, old: str, new: str) -> None:
    """Wraps the key anew; nothing is encrypted again."""
    keys = unlock(folder, old)
    _check_length(new)
    slots = _read(folder)
    memlimit = slots["passphrase"]["memlimit"]
    _write(folder, slots | {"passphrase": _wrapped(keys.store, new, memlimit)})


def destroy(folder: Path) -> None:
    """Emergency erase: without the slots nobody can open the store again."""
    for name in (SLOTS, "slots.part"):
        path = folder / name
        if path.exists():
            with path.open("r+b") as file:
                file.write(os.urandom(path.stat().st_size))
                file.flush()
                os.fsync(file.fileno())
            path.unlink()
    sync_folder(folder)


def _check_length(passphrase: str) -> None:
    if len(_normal(passphrase).decode()) < LEAST_PASSPHRASE:
        raise UserError("Choose a passphrase of at least 8 characters; three words are better.")


def _normal(passphrase: str) -> bytes:
    # another keyboard or system may compose й, ї or å differently
    return unicodedata.normalize("NFC", passphrase).encode()


def _box(passphrase: str, salt: bytes, opslimit: int, memlimit: int) -> SecretBox:
    return SecretBox(argon2id.kdf(32, _normal(passphrase), salt, opslimit, memlimit))


def _wrapped(store: bytes, passphrase: str, memlimit: int) -> dict[str, Any]:
    salt = os.urandom(argon2id.SALTBYTES)
    wrapped = bytes(_box(passphrase, salt, OPSLIMIT, memlimit).encrypt(store))
    return {
        "salt": salt.hex(),
        "opslimit": OPSLIMIT,
        "memlimit": memlimit,
        "wrapped": wrapped.hex(),
    }


def _age(store: bytes, recipient: str) -> str:
    return bytes(pyrage.encrypt(store, [x25519.Recipient.from_str(recipient)])).hex()


def _read(folder: Path) -> dict[str, Any]:
    path = folder / SLOTS
    try:
        slots: dict[str, Any] = json.loads(path.read_bytes())
        newer = slots["format"] > FORMAT
        sound = newer or _is_sound(slots)
    except (FileNotFoundError, NotADirectoryError) as problem:
        raise UserError("There is no store in {0}. Check the folder’s name.", folder) from problem
    except OSError as problem:
        raise of_the_system(problem, path) from problem
    except (ValueError, KeyError, TypeError):
        newer, sound, slots = False, False, {}
    if newer:
        raise UserError("This store was made by a newer version. Update the program.")
    if not sound:
        raise UserError("The key file of this store is damaged. Restore a backup.")
    return slots


def _is_sound(slots: dict[str, Any]) -> bool:
    """Whether it is as it was written; else a right passphrase would be said to be wrong."""
    slot = slots["passphrase"]
    for text in (slot["salt"], slot["wrapped"], slots["recovery"]):
        bytes.fromhex(text)
    limits = slot["opslimit"] >= argon2id.OPSLIMIT_MIN and slot["memlimit"] <= MOST_MEMORY
    return bool(limits and slots["sum"] == _sum(slots))


def _sum(slots: dict[str, Any]) -> str:
    counted = {name: value for name, value in slots.items() if name != "sum"}
    return hashlib.sha256(json.dumps(counted, sort_keys=True).encode()).hexdigest()


def _write(folder: Path, slots: dict[str, Any]) -> None:
    part = folder / "slots.part"
    try:
        with part.open("wb") as file:
            file.write(json.dumps(slots | {"sum": _sum(slots)}, indent=1).encode())
            file.flush()
            os.fsync(file.fileno())
        part.replace(folder / SLOTS)
        sync_folder(folder)
    except OSError as problem:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise of_the_system(problem, folder) from problem


def sync_folder(folder: Path) -> None:
    """Makes a rename in a folder durable, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
