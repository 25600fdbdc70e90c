"""Joining a workspace: an invitation out, a request back, and six words to compare."""

import hashlib
import hmac
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from mnemonic import Mnemonic

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json, NotCanonicalError, dumps, loads
from alliance_desktop.records.change import MalformedError, device_id, id_bytes, workspace_id
from alliance_desktop.sync.identity import DeviceKeys
from alliance_desktop.sync.trust import Statement, read_statement

VALID: Final = 60 * 24 * 3_600_000  # milliseconds an invitation is good for
FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Invitation:
    """What somebody needs to make a store of this workspace and ask to be let in."""

    workspace: str
    name: str
    root: bytes
    inviter: str
    recipients: tuple[str, ...]
    recovery: str
    secret: bytes
    expires: int  # milliseconds since 1970 UTC
    statements: tuple[Statement, ...]

    def write(self) -> bytes:
        """The file."""
        return dumps(
            {
                "expires": self.expires,
                "format": FORMAT,
                "inviter": self.inviter,
                "name": self.name,
                "recipients": list(self.recipients),
                "recovery": self.recovery,
                "root": self.root.hex(),
                "secret": self.secret.hex(),
                "statements": [one.json for one in self.statements],
                "workspace": self.workspace,
            }
        )

    @staticmethod
    def read(data: bytes) -> "Invitation":
        """From a file; UserError where it is none."""
        value = _object(data, "This file is no invitation. Ask for it again.")
        if value.get("format", 0) != FORMAT:
            raise UserError("This invitation was made by a newer version. Update the program.")
        try:
            workspace = str(value["workspace"])
            made = Invitation(
                workspace,
                str(value["name"]),
                bytes.fromhex(value["root"]),
                str(value["inviter"]),
                tuple(str(one) for one in value["recipients"]),
                str(value["recovery"]),
                bytes.fromhex(value["secret"]),
                int(value["expires"]),
                tuple(read_statement(workspace, one) for one in value["statements"]),
            )
        except (KeyError, TypeError, ValueError) as problem:
            raise UserError("This invitation is damaged. Ask for it again.") from problem
        if workspace_id(made.root) != workspace:
            raise UserError("This invitation is damaged. Ask for it again.")
        return made


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Somebody's wish to be let in, authenticated by the invitation's secret."""

    value: dict[str, Any]

    @staticmethod
    def make(
        invitation: Invitation,
        keys: DeviceKeys,
        name: str,
        person: tuple[str, str],
        organisation: str,
    ) -> "JoinRequest":
        """The request of a new device for its first person (id, name)."""
        value: dict[str, Json] = {
            "age": keys.recipient,
            "device": keys.device,
            "inviter": invitation.inviter,
            "key": keys.public.hex(),
            "name": name,
            "organisation": organisation,
            "persons": [list(person)],
            "workspace": invitation.workspace,
        }
        return JoinRequest({**value, "mac": _mac(invitation.secret, value)})

    @staticmethod
    def read(data: bytes) -> "JoinRequest":
        """From a file or a bundle's head; UserError where it is none."""
        value = _object(data, "This file is no request to join. Ask for it again.")
        try:
            sound = device_id(bytes.fromhex(value["key"])) == value["device"]
            for id_, name in value["persons"]:
                id_bytes(id_)
                sound = sound and isinstance(name, str)
            texts = ("age", "inviter", "mac", "name", "organisation", "workspace")
            sound = sound and all(isinstance(value[part], str) for part in texts)
        except (KeyError, TypeError, ValueError, MalformedError) as problem:
            raise UserError("This request is damaged. Ask for it again.") from problem
        if not sound:
            raise UserError("This request is damaged. Ask for it again.")
        return JoinRequest(value)

    def write(self) -> bytes:
        """The file."""
        return dumps(dict(self.value))

    def made_with(self, secret: bytes) -> bool:
        """Whether it was made with the secret of an invitation."""
        value = {name: part for name, part in self.value.items() if name != "mac"}
        return hmac.compare_digest(_mac(secret, value), str(self.value["mac"]))

    def words(self) -> tuple[str, ...]:
        """Six words that both sides read to each other."""
        data = b"alliance-words/1" + self.write()
        bits = int.from_bytes(hashlib.sha256(data).digest(), "big") >> (256 - 66)
        listed = Mnemonic("english").wordlist
        return tuple(listed[bits >> 11 * (5 - place) & 2047] for place in range(6))


def joins(path: Path) -> bool:
    """Whether a file begins as invitations and requests do, which are for joining."""
    with path.open("rb") as file:
        return file.read(12).startswith((b'{"age":"', b'{"expires":'))


def new_secret() -> bytes:
    """The secret of a new invitation."""
    return os.urandom(32)


def _mac(secret: bytes, value: dict[str, Json]) -> str:
    return hmac.digest(secret, b"alliance-join/1" + dumps(value), "sha256").hex()


def _object(data: bytes, otherwise: str) -> dict[str, Any]:
    try:
        value = loads(data.strip())
    except NotCanonicalError as problem:
        raise UserError(otherwise) from problem
    if not isinstance(value, dict):
        raise UserError(otherwise)
    return value
