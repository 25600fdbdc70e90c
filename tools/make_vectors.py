"""Makes tests/vectors/: examples of the exchange format, from docs/bundle.md alone.

Shares no code with the program, so that the program can be held against it. Run it after a change
of the format; `--check` compares with what is committed.
"""

import hashlib
import hmac
import json
import sys
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey

OUT = Path(__file__).parents[1] / "tests" / "vectors"


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def spell(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def uuid(data: bytes) -> str:
    h = data.hex()
    return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"


def raw(text: str) -> bytes:
    return bytes.fromhex(text.replace("-", ""))


def num(n: int) -> bytes:
    return n.to_bytes(8, "big")


class Device:
    """A signer, with one line of changes."""

    def __init__(self, name: str, workspace: str) -> None:
        self.key = SigningKey(sha(name.encode()))
        self.public = bytes(self.key.verify_key)
        self.id = uuid(sha(b"alliance-device/1" + self.public)[:16])
        self.workspace = workspace
        self.hashes = [sha(b"alliance/1" + raw(workspace) + raw(self.id) + self.public)]
        self.changes: list[dict[str, Any]] = []
        self.seed = sha(b"seed of " + name.encode())

    def copy(self) -> "Device":
        """A copied disk: from here on another line."""
        other = object.__new__(Device)
        other.__dict__ = dict(self.__dict__)
        other.hashes, other.changes = list(self.hashes), list(self.changes)
        return other

    def write(self, record: str, bodies: dict[str, Any], seen: Any = (), own: Any = ()) -> str:
        """One change; its hash."""
        number = len(self.changes) + 1
        context = {"own": list(own), "seen": list(seen)}
        header = {
            "at": [1_780_000_000_000 + number, 0],
            "context": sha(spell(context)).hex(),
            "device": self.id,
            "fields": sorted(bodies),
            "kind": "need",
            "number": number,
            "offset": 180,
            "person": uuid(b"person----------"),
            "record": record,
            "schema": 1,
        }
        salts = {
            f: hmac.new(self.seed, num(number) + f.encode(), "sha256").digest() for f in bodies
        }
        leaves = {f: sha(salts[f] + spell(bodies[f])) for f in bodies}
        digest = sha(sha(spell(header)) + b"".join(leaves[f] for f in sorted(bodies)))
        self.hashes.append(sha(self.hashes[-1] + digest))
        self.changes.append(
            {
                "header": header,
                "context": context,
                "bodies": bodies,
                "salts": salts,
                "leaves": leaves,
                "digest": digest,
            }
        )
        return self.hashes[-1].hex()

    def run(self, first: int = 1, last: int | None = None) -> list[Any]:
        """What a context lists of this line."""
        last = last or len(self.changes)
        return [self.id, self.hashes[last].hex()[:16], [[first, last]], []]

    def segment(self, first: int = 1, lacking: Any = None) -> str:
        """The text of a segment from a number on; `lacking` is (number, field or None)."""
        last = len(self.changes)
        contexts: list[Any] = []
        templates: list[Any] = []
        lines: list[Any] = []
        before = 0
        for number in range(first, last + 1):
            one = self.changes[number - 1]
            header = one["header"]
            if lacking == (number, None):
                lines.append(one["digest"].hex())
                continue
            template = [header[n] for n in ("kind", "person", "schema", "offset", "fields")]
            for kept, item in ((templates, template), (contexts, one["context"])):
                if item not in kept:
                    kept.append(item)
            at = header["at"]
            which = [templates.index(template), contexts.index(one["context"])]
            lines.append([*which, at[0] - before, at[1], header["record"]])
            before = at[0]
            for field in header["fields"]:
                body = one["bodies"][field]
                if lacking == (number, field):
                    lines.append(one["leaves"][field].hex())
                else:
                    lines.append([one["salts"][field].hex(), body] if lacking else body)
        previous, tip = self.hashes[first - 1], self.hashes[last]
        signed = b"alliance-segment/1" + raw(self.workspace) + raw(self.id)
        signed += num(first) + num(last) + previous + tip
        head = {
            "contexts": contexts,
            "device": self.id,
            "first": first,
            "last": last,
            "last_hash": tip.hex(),
            "previous": previous.hex(),
            "seeds": [] if lacking else [[first, last, self.seed.hex()]],
            "signature": self.key.sign(signed).signature.hex(),
            "templates": templates,
        }
        return "".join(spell(line).decode() + "\n" for line in [head, *lines])


def canonical() -> Any:
    """Values with their bytes, and bytes that spell nothing."""
    values: list[Any] = [
        None,
        True,
        0,
        -1,
        2**53 - 1,
        "",
        'Дах\n"\\\u007f',
        "\u0001",
        "😀",
        [[]],
        {"b": 1, "a": []},
    ]
    refused = {
        "a float": "1.5",
        "a float that is whole": "1.0",
        "minus zero": "-0",
        "an exponent": "1e3",
        "too large": str(2**53),
        "a key twice": '{"a":1,"a":1}',
        "keys not sorted": '{"b":1,"a":1}',
        "a key not in ASCII": '{"ї":1}',
        "white space": "[1, 2]",
        "U+0000": '"\\u0000"',
        "a lone surrogate": '"\\ud800"',
        "an escape that is not needed": '"\\u0041"',
        "an escaped slash": '"\\/"',
        "an upper-case escape": '"\\u001F"',
        "17 deep": "[" * 17 + "]" * 17,
        "not a number": "NaN",
        "nothing": "",
        "two values": "1 2",
    }
    return {"values": [[value, spell(value).decode()] for value in values], "refused": refused}


def histories(workspace: str) -> dict[str, Any]:
    """Segments of small histories, with the state worked out by hand from docs/bundle.md."""
    record = uuid(b"roof------------")
    anna, bohdan = Device("anna", workspace), Device("bohdan", workspace)
    first = anna.write(record, {"in_need": {"set": 1}, "title": {"put": {"en": "Roof"}}})
    knew = [anna.run()]
    second = anna.write(record, {"in_need": {"set": 2}})
    other = bohdan.write(record, {"in_need": {"set": 3}, "title": {"put": {"uk": "Дах"}}}, knew)
    trust: dict[str, Any] = {"admitted": [anna.id, bohdan.id], "revocations": [], "purges": []}
    # both knew 1 and neither the other: two heads, base 1; each language is its own cell
    conflict: dict[str, Any] = {
        "segments": [anna.segment(), bohdan.segment()],
        "trust": trust,
        "heads": {
            "in_need": {second: '{"set":2}', other: '{"set":3}'},
            "title.en": {first: '"Roof"'},
            "title.uk": {other: '"Дах"'},
        },
        "base": {"in_need": '{"set":1}'},
        "gone": False,
    }
    # Bohdan's revocation names none of his numbers: his work is out, the difference with it
    cut = {
        **conflict,
        "trust": {**trust, "revocations": [{"devices": [bohdan.id], "cuts": []}]},
        "heads": {"in_need": {second: '{"set":2}'}, "title.en": {first: '"Roof"'}},
        "base": {},
    }
    # erased: what Anna wrote to in_need reads so and does not give way to the older value
    purges = [{"kind": "need", "record": record, "fields": ["in_need"], "changes": [first, second]}]
    purge = {
        **conflict,
        "segments": [anna.segment()],
        "trust": {**trust, "purges": purges},
        "heads": {"in_need": {second: "erased"}, "title.en": {first: '"Roof"'}},
        "base": {},
    }
    # a copied disk: both second changes follow the first, neither knew the other
    left, right = anna.copy(), anna.copy()
    left.changes, left.hashes = left.changes[:1], left.hashes[:2]
    forked = left.write(record, {"in_need": {"set": 5}})
    fork = {
        **conflict,
        "segments": [right.segment(), left.segment(2)],
        "heads": {
            "in_need": {second: '{"set":2}', forked: '{"set":5}'},
            "title.en": {first: '"Roof"'},
        },
        "base": {"in_need": '{"set":1}'},
    }
    # what is held back is not in the fold: the older value is shown, nothing else is touched
    held: dict[str, Any] = {
        **conflict,
        "segments": [anna.segment(lacking=(2, "in_need"))],
        "heads": {"in_need": {first: '{"set":1}'}, "title.en": {first: '"Roof"'}},
        "base": {},
    }
    whole = {**held, "segments": [anna.segment(lacking=(2, None))]}
    # deleted by somebody who had not seen the second edit: visible, and a difference
    bin_ = Device("olha", workspace)
    deleted = bin_.write(record, {"deleted": {"set": True}}, knew)
    life: dict[str, Any] = {
        **conflict,
        "segments": [bin_.segment(), anna.segment()],
        "trust": {**trust, "admitted": [anna.id, bin_.id]},
        "heads": {
            "deleted": {deleted: '{"set":true}'},
            "in_need": {second: '{"set":2}'},
            "title.en": {first: '"Roof"'},
        },
        "base": {"deleted": '{"set":false}'},
    }
    bin_.write(record, {"deleted": {"set": True}}, [anna.run()])
    gone = {
        **life,
        "segments": [anna.segment(), bin_.segment()],
        "heads": {
            **life["heads"],
            "deleted": {bin_.hashes[-1].hex(): '{"set":true}'},
        },
        "base": {},
        "gone": True,
    }
    return {
        "conflict": conflict,
        "cut": cut,
        "purge": purge,
        "fork": fork,
        "held_back": held,
        "held_back_whole": whole,
        "life": life,
        "gone": gone,
    }


def chain(workspace: str) -> Any:
    """Every step from a seed to a hash."""
    device = Device("anna", workspace)
    device.write(
        uuid(b"roof------------"), {"in_need": {"set": 1}, "title": {"put": {"uk": "Дах"}}}
    )
    device.write(uuid(b"roof------------"), {"deleted": {"set": True}})
    return {
        "workspace": workspace,
        "public_key": device.public.hex(),
        "device": device.id,
        "hash_0": device.hashes[0].hex(),
        "seed": device.seed.hex(),
        "changes": [
            {
                "header": spell(one["header"]).decode(),
                "context": spell(one["context"]).decode(),
                "bodies": {f: spell(b).decode() for f, b in one["bodies"].items()},
                "salts": {f: s.hex() for f, s in one["salts"].items()},
                "leaves": {f: s.hex() for f, s in one["leaves"].items()},
                "digest": one["digest"].hex(),
                "hash": hash_.hex(),
            }
            for one, hash_ in zip(device.changes, device.hashes[1:], strict=True)
        ],
        "segment": device.segment(),
    }


def statements(root: SigningKey, workspace: str) -> Any:
    """A founding, with bytes, hashes and signatures."""
    device = Device("anna", workspace)
    said = []
    previous = bytes(32)
    bodies: list[dict[str, Any]] = [
        {
            "type": "admit",
            "device": device.id,
            "key": device.public.hex(),
            "age": "age1example",
            "name": "Anna’s laptop",
            "organisation": "",
            "persons": [[uuid(b"person----------"), "Anna"]],
        },
        {"type": "administrators", "administrators": [device.id], "stewards": [], "former": []},
    ]
    for number, body in enumerate(bodies, 1):
        whole = {**body, "number": number, "previous": previous.hex(), "signer": "root"}
        message = b"alliance-statement/1" + raw(workspace) + spell(whole)
        previous = sha(message)
        signature = root.sign(message).signature.hex()
        said.append(
            {"travels": {"signature": signature, "statement": whole}, "hash": previous.hex()}
        )
    return {
        "workspace": workspace,
        "root": bytes(root.verify_key).hex(),
        "statements": said,
        "administrators": [device.id],
        "admitted": [device.id],
    }


def main() -> int:
    """Writes the files, or compares them."""
    root = SigningKey(sha(b"root"))
    workspace = uuid(sha(b"alliance-workspace/1" + bytes(root.verify_key))[:16])
    made = {
        "canonical": canonical(),
        "chain": chain(workspace),
        "statements": statements(root, workspace),
        **histories(workspace),
    }
    OUT.mkdir(exist_ok=True)
    different = []
    for name, value in made.items():
        path = OUT / f"{name}.json"
        text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        if "--check" not in sys.argv:
            path.write_text(text, "utf-8")
        elif path.read_text("utf-8") != text:
            different.append(path.name)
    for name in different:
        print(f"{name} is not what the format says now")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
