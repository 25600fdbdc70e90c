"""Who is in and who is cut: one test a rule, and any order gives the same."""

import random
from typing import Any

import pytest

from alliance_desktop.records.change import MalformedError, workspace_id
from alliance_desktop.sync.identity import DeviceKeys, public_key
from alliance_desktop.sync.trust import (
    ROOT,
    Last,
    Statement,
    Trust,
    judge,
    last_of,
    read_statement,
    state,
)

ROOT_SEED = bytes(range(32))
WORKSPACE = workspace_id(public_key(ROOT_SEED))
OTHER = "0190b5a0-0000-7000-8000-000000000001"


class Team:
    """Devices and what they state."""

    def __init__(self) -> None:
        self.keys = {name: DeviceKeys(name.encode() * 32, "age") for name in "abcde"}
        self.said: list[Statement] = []

    def id(self, name: str) -> str:
        return self.keys[name].device

    def say(self, who: str, type_: str, **members: Any) -> Statement:
        signer = ROOT if who == ROOT else self.id(who)
        seed = ROOT_SEED if who == ROOT else self.keys[who].seed
        one = state(WORKSPACE, signer, seed, last_of(self.said, signer), type_, **members)
        self.said.append(one)
        return one

    def admit(self, who: str, name: str, **more: Any) -> Statement:
        members = self.certificate(name) | {"name": name, "organisation": "", "persons": []}
        return self.say(who, "admit", **(members | more))

    def certificate(self, name: str) -> dict[str, Any]:
        return {"device": self.id(name), "key": self.keys[name].public.hex(), "age": "age1" + name}

    def office(self, *names: str, stewards: str = "", former: Any = ()) -> Statement:
        ids = sorted(self.id(name) for name in names)
        return self.say(
            ROOT,
            "administrators",
            administrators=ids,
            stewards=[self.id(name) for name in stewards],
            former=list(former),
        )

    def trust(self) -> Trust:
        return judge(WORKSPACE, public_key(ROOT_SEED), self.said)

    def admitted(self) -> set[str]:
        return {name for name in "abcde" if self.id(name) in self.trust().standing.admitted}


@pytest.fixture
def team() -> Team:
    made = Team()
    made.admit(ROOT, "a")
    made.office("a")
    return made


def test_the_founder_is_in_by_root(team: Team) -> None:
    assert team.admitted() == {"a"}
    assert team.trust().administrators == {team.id("a")}


def test_an_administrator_admits_and_a_member_does_not(team: Team) -> None:
    team.admit("a", "b")
    team.admit("b", "c")
    assert team.admitted() == {"a", "b"}


def test_a_revocation_covers_successors_and_is_released(team: Team) -> None:
    team.admit("a", "b")
    team.say("b", "successor", **team.certificate("c"))
    revoked = team.say("a", "revoke", device=team.id("b"), cuts=[])
    (one,) = team.trust().standing.revocations
    assert one.devices == {team.id("b"), team.id("c")}
    assert team.admitted() == {"a", "b", "c"}
    assert team.trust().recipients() == ["age1a"]
    team.say("a", "release", revocations=[revoked.hash.hex()])
    assert team.trust().standing.revocations == ()


def test_a_member_revokes_nobody(team: Team) -> None:
    team.admit("a", "b")
    team.say("b", "revoke", device=team.id("a"), cuts=[])
    assert team.trust().standing.revocations == ()


def test_administrators_cannot_revoke_one_another_into_nothing(team: Team) -> None:
    team.admit("a", "b")
    team.office("a", "b")
    team.say("a", "revoke", device=team.id("b"), cuts=[])
    team.say("b", "revoke", device=team.id("a"), cuts=[])
    assert len(team.trust().standing.revocations) == 2
    team.admit("b", "c")
    assert "c" in team.admitted()


def test_a_former_administrator_s_word_stands_up_to_where_root_says(team: Team) -> None:
    team.admit("a", "b")
    kept = team.admit("a", "c")
    team.admit("a", "d")
    team.office("b", former=[[team.id("a"), kept.number, kept.hash.hex()]])
    assert team.admitted() == {"a", "b", "c"}


def test_of_two_lists_of_one_number_what_both_say_holds(team: Team) -> None:
    team.admit("a", "b")
    before = last_of(team.said, ROOT)
    lists = [["a", "b"], ["b"]]
    for names in lists:
        ids = sorted(team.id(name) for name in names)
        members: Any = {"administrators": ids, "stewards": [], "former": []}
        team.said.append(state(WORKSPACE, ROOT, ROOT_SEED, before, "administrators", **members))
    assert team.trust().administrators == {team.id("b")}


def test_a_device_is_named_by_its_key(team: Team) -> None:
    team.admit("a", "b", key=team.keys["c"].public.hex())
    assert team.admitted() == {"a"}


def test_a_forged_statement_says_nothing(team: Team) -> None:
    forged = state(
        WORKSPACE,
        team.id("a"),
        team.keys["b"].seed,
        Last(),
        "admit",
        **team.certificate("b"),
        name="b",
        organisation="",
        persons=[],
    )
    team.said.append(forged)
    assert team.admitted() == {"a"}


def test_a_steward_erases_and_a_member_does_not(team: Team) -> None:
    team.admit("a", "b")
    team.admit("a", "c")
    team.office("a", stewards="b")
    purge: Any = {
        "kind": "person",
        "record": OTHER,
        "fields": ["name"],
        "reason": "asked",
        "changes": ["00" * 32],
    }
    team.say("b", "purge", **purge)
    team.say("c", "purge", **purge)
    assert len(team.trust().standing.purges) == 1


def test_what_travels_is_read_and_what_is_not_of_its_form_is_refused(team: Team) -> None:
    for one in [*team.said, team.say("a", "something_new", more=[1])]:
        again = read_statement(WORKSPACE, one.json)
        assert (again.hash, again.signature) == (one.hash, one.signature)
    good: Any = team.said[0].json
    for name, value in [("number", 0), ("device", "x"), ("key", "00"), ("persons", [[1]])]:
        bad = {"signature": good["signature"], "statement": {**good["statement"], name: value}}
        with pytest.raises(MalformedError):
            read_statement(WORKSPACE, bad)
    with pytest.raises(MalformedError):
        read_statement(WORKSPACE, {**good, "more": 1})


@pytest.mark.parametrize("seed", range(30))
def test_any_order_and_repetition_judges_the_same(seed: int) -> None:
    chance = random.Random(seed)
    team = Team()
    team.admit(ROOT, "a")
    team.office("a")
    for _ in range(12):
        who = chance.choice("abcd")
        match chance.randrange(5):
            case 0 | 1:
                team.admit(who, chance.choice("bcde"))
            case 2:
                team.say(who, "revoke", device=team.id(chance.choice("abcd")), cuts=[])
            case 3:
                team.say(who, "successor", **team.certificate(chance.choice("cde")))
            case _:
                team.office(*chance.sample("abc", 2))
    expected = team.trust()
    for _ in range(4):
        team.said += chance.sample(team.said, 3)
        chance.shuffle(team.said)
        assert team.trust() == expected
