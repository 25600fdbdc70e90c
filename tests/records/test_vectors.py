"""The program against examples made from docs/bundle.md by code of its own, and the oracle too."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from alliance_desktop.records import canonical, wire
from alliance_desktop.records.change import (
    Change,
    device_id,
    first_hash,
    leaf,
    next_hash,
    salt,
    workspace_id,
)
from alliance_desktop.records.standing import Purge, Revocation, Standing
from alliance_desktop.sync.identity import verify
from alliance_desktop.sync.trust import judge, read_statement
from tests import oracle
from tests.team import Holding

ROOT = Path(__file__).parents[2]
VECTORS = ROOT / "tests" / "vectors"
HISTORIES = ["conflict", "cut", "purge", "fork", "held_back", "held_back_whole", "life", "gone"]


def vector(name: str) -> Any:
    return json.loads((VECTORS / f"{name}.json").read_text("utf-8"))


def test_the_committed_vectors_are_what_the_generator_makes() -> None:
    command = [sys.executable, str(ROOT / "tools" / "make_vectors.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("value", "text"), vector("canonical")["values"])
def test_a_value_has_one_spelling(value: Any, text: str) -> None:
    assert canonical.dumps(value) == text.encode()
    assert canonical.loads(text.encode()) == value


@pytest.mark.parametrize("reason", vector("canonical")["refused"])
def test_any_other_spelling_is_refused(reason: str) -> None:
    with pytest.raises(canonical.NotCanonicalError):
        canonical.loads(vector("canonical")["refused"][reason].encode())


def test_a_chain_step_by_step() -> None:
    given = vector("chain")
    public = bytes.fromhex(given["public_key"])
    assert device_id(public) == given["device"]
    hash_ = first_hash(given["workspace"], given["device"], public)
    assert hash_.hex() == given["hash_0"]
    segment = wire.read(given["segment"].encode())
    assert verify(public, segment.signature, wire.signed_part(given["workspace"], segment))
    seed = bytes.fromhex(given["seed"])
    for change, wanted in zip(segment.changes, given["changes"], strict=True):
        assert change.header.decode() == wanted["header"]
        assert canonical.dumps(change.context.json).decode() == wanted["context"]
        for name, body in wanted["bodies"].items():
            key = salt(seed, change.number, name)
            assert key.hex() == wanted["salts"][name]
            assert leaf(key, body.encode()).hex() == wanted["leaves"][name]
        assert change.digest.hex() == wanted["digest"]
        hash_ = next_hash(hash_, change.digest)
        assert hash_.hex() == wanted["hash"] == change.hash.hex()


def held(given: Any) -> Holding:
    trust = given["trust"]
    holding = Holding(
        Standing(
            frozenset(trust["admitted"]),
            tuple(
                Revocation(
                    frozenset(one["devices"]),
                    tuple((d, n, bytes.fromhex(h)) for d, n, h in one["cuts"]),
                )
                for one in trust["revocations"]
            ),
            tuple(
                Purge(
                    one["kind"],
                    one["record"],
                    frozenset(one["fields"]),
                    frozenset(bytes.fromhex(h) for h in one["changes"]),
                )
                for one in trust["purges"]
            ),
        )
    )
    for text in given["segments"]:
        segment = wire.read(text.encode())
        holding.receive(segment.previous, segment.changes)
    return holding


@pytest.mark.parametrize("name", HISTORIES)
@pytest.mark.parametrize("turned", [False, True])
def test_a_history_comes_to_the_state_worked_out_by_hand(name: str, *, turned: bool) -> None:
    given = vector(name)
    if turned:
        given["segments"].reverse()
    holding = held(given)
    for said in (holding.spelled(), oracle.state(*holding.log())):
        (state,) = said.values()
        heads = {cell: dict(map(tuple, found)) for cell, found in state["cells"].items()}
        assert heads == given["heads"]
        assert {cell: one["base"] for cell, one in state["conflicts"].items()} == given["base"]
        assert state["gone"] is given["gone"]


@pytest.mark.parametrize("name", [*HISTORIES, "chain"])
def test_segments_are_written_as_they_were_read(name: str) -> None:
    given = vector(name)
    for text in given.get("segments") or [given["segment"]]:
        assert wire.write(wire.read(text.encode())).decode() == text


def test_statements_found_a_workspace() -> None:
    given = vector("statements")
    root = bytes.fromhex(given["root"])
    assert workspace_id(root) == given["workspace"]
    said = [read_statement(given["workspace"], one["travels"]) for one in given["statements"]]
    assert [one.hash.hex() for one in said] == [one["hash"] for one in given["statements"]]
    trust = judge(given["workspace"], root, said)
    assert sorted(trust.standing.admitted) == given["admitted"]
    assert sorted(trust.administrators) == given["administrators"]


def test_a_change_held_only_as_digest_says_nothing() -> None:
    segment = wire.read(vector("held_back_whole")["segments"][0].encode())
    assert isinstance(segment.changes[1], Change)
    assert (segment.changes[1].kind, segment.changes[1].fields) == ("", ())
