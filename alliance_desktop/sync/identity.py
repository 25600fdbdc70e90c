"""Who a device is: a key that signs and a key that reads."""

import os
from dataclasses import dataclass
from functools import cached_property

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey
from pyrage import x25519

from alliance_desktop.records.change import device_id


@dataclass(frozen=True)
class DeviceKeys:
    """The seed of a device's Ed25519 key, and its age identity as text."""

    seed: bytes
    age: str

    @staticmethod
    def new(seed: bytes | None = None) -> "DeviceKeys":
        """Keys of a device that never was; `seed` where chance is somebody else's."""
        return DeviceKeys(seed or os.urandom(32), str(x25519.Identity.generate()))

    @cached_property
    def public(self) -> bytes:
        """The public Ed25519 key."""
        return bytes(SigningKey(self.seed).verify_key)

    @cached_property
    def device(self) -> str:
        """The device's id, which is made from its key."""
        return device_id(self.public)

    @property
    def recipient(self) -> str:
        """The age recipient that others encrypt to."""
        return str(x25519.Identity.from_str(self.age).to_public())

    def sign(self, message: bytes) -> bytes:
        """A signature of 64 bytes."""
        return sign(self.seed, message)


def sign(seed: bytes, message: bytes) -> bytes:
    """An Ed25519 signature of 64 bytes."""
    return bytes(SigningKey(seed).sign(message).signature)


def public_key(seed: bytes) -> bytes:
    """The public key of a seed."""
    return bytes(SigningKey(seed).verify_key)


def verify(key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether a signature is by the key."""
    try:
        VerifyKey(key).verify(message, signature)
    except (BadSignatureError, ValueError):
        return False
    return True
