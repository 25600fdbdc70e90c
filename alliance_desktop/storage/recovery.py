"""The recovery key: 24 words on paper, from which the root key and the recovery slot come.

It alone makes administrators, and opens a store whose passphrase is lost.
"""

import os
import re
from dataclasses import dataclass
from typing import Final

from mnemonic import Mnemonic
from nacl.encoding import RawEncoder
from nacl.hash import blake2b
from pyrage import x25519

from alliance_desktop.errors import UserError

_BECH32: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """32 random bytes, shown as 24 words of the English BIP-39 list."""

    secret: bytes

    @staticmethod
    def new() -> "RecoveryKey":
        """A new one."""
        return RecoveryKey(os.urandom(32))

    @staticmethod
    def read(words: str) -> "RecoveryKey":
        """From words as somebody typed them; UserError names the word that is wrong."""
        listed = Mnemonic("english")
        typed = re.findall(r"[^\W\d_]+", words.lower())
        for number, word in enumerate(typed, 1):
            if word not in listed.wordlist:
                raise UserError(
                    "Word {0}, “{1}”, is not in the list. Check its spelling.", number, word
                )
        if len(typed) != 24:
            raise UserError("The recovery key has 24 words; these are {0}.", len(typed))
        if not listed.check(" ".join(typed)):
            raise UserError("These 24 words do not fit together. Check each against the paper.")
        return RecoveryKey(bytes(listed.to_entropy(typed)))

    @property
    def words(self) -> str:
        """What is printed, once."""
        return str(Mnemonic("english").to_mnemonic(self.secret))

    @property
    def root_seed(self) -> bytes:
        """The seed of the workspace's Ed25519 root key."""
        return _derived(self.secret, b"root")

    @property
    def identity(self) -> x25519.Identity:
        """The age identity that opens the recovery slots of the workspace's stores."""
        text = bech32("age-secret-key-", _derived(self.secret, b"slot")).upper()
        return x25519.Identity.from_str(text)


def _derived(secret: bytes, use: bytes) -> bytes:
    return bytes(blake2b(b"", 32, key=secret, person=use, encoder=RawEncoder))


def bech32(prefix: str, data: bytes) -> str:
    """Bytes in Bech32 (BIP 173), the form of age's keys."""
    bits = int.from_bytes(data, "big") << (-len(data) * 8 % 5)
    count = -(-len(data) * 8 // 5)
    values = [bits >> 5 * (count - 1 - i) & 31 for i in range(count)]
    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    rest = _polymod([*expanded, *values, 0, 0, 0, 0, 0, 0]) ^ 1
    values += [rest >> 5 * (5 - i) & 31 for i in range(6)]
    return prefix + "1" + "".join(_BECH32[value] for value in values)


def _polymod(values: list[int]) -> int:
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            rest ^= term if top >> bit & 1 else 0
    return rest
