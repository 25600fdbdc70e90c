"""Whatever happens to a delegation's laptops: nothing is lost, and all end with the same."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from tests.sync.field_team import NAMES, START, VALUES, FieldTeam, Laptop

IDS = tuple(f"01900000-0000-7000-8000-00000000000{number}" for number in range(3))
YEARS = 365 * 86_400_000
CLOCKS = (START, 0, START - 3 * 3_600_000, START + 73 * YEARS)

who = st.integers(0, 5)
which = st.integers(0, 10_000)
ids = st.sampled_from(IDS)
values = st.dictionaries(st.sampled_from(sorted(VALUES)), which, min_size=1, max_size=3).map(
    lambda chosen: {name: VALUES[name][n % len(VALUES[name])] for name, n in chosen.items()}
)


class Histories(RuleBasedStateMachine):
    """What may happen, each at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="team-"))
        self.team = FieldTeam(self.folder)

    def of(self, number: int) -> Laptop:
        laptops = list(self.team.laptops.values())
        return laptops[number % len(laptops)]

    def record(self, laptop: Laptop, number: int) -> str | None:
        found = self.team.records(laptop)
        return found[number % len(found)] if found else None

    @rule(who=who, id_=ids, values=values)
    def create(self, who: int, id_: str, values: dict[str, Any]) -> None:
        self.team.create(self.of(who), id_, values)

    @rule(who=who, number=which, values=values)
    def edit(self, who: int, number: int, values: dict[str, Any]) -> None:
        if (id_ := self.record(self.of(who), number)) is not None:
            self.team.edit(self.of(who), id_, values)

    @rule(who=who, number=which)
    def form(self, who: int, number: int) -> None:
        if (id_ := self.record(self.of(who), number)) is not None:
            self.team.form(self.of(who), id_)

    @rule(who=who, number=which, values=values)
    def save_form(self, who: int, number: int, values: dict[str, Any]) -> None:
        if self.of(who).forms:
            self.team.save_form(self.of(who), number, values)

    @rule(who=who, number=which, gone=st.booleans())
    def bin(self, who: int, number: int, gone: bool) -> None:  # noqa: FBT001
        if (id_ := self.record(self.of(who), number)) is not None:
            self.team.bin(self.of(who), id_, gone=gone)

    @rule(who=who, number=which)
    def settle(self, who: int, number: int) -> None:
        self.team.settle(self.of(who), number)

    @rule(who=who, record=which, number=which)
    def undo(self, who: int, record: int, number: int) -> None:
        if (id_ := self.record(self.of(who), record)) is not None:
            self.team.undo(self.of(who), id_, number)

    @rule(who=who, everything=st.booleans())
    def write(self, who: int, everything: bool) -> None:  # noqa: FBT001
        self.team.write(self.of(who), everything=everything)

    @precondition(lambda self: self.team.written)
    @rule(who=who, number=which)
    def take(self, who: int, number: int) -> None:
        self.team.take(self.of(who), self.team.written[number % len(self.team.written)])

    @precondition(lambda self: self.team.written)
    @rule(who=who, number=which, at=which)
    def take_spoilt(self, who: int, number: int, at: int) -> None:
        one = self.team.written[number % len(self.team.written)]
        self.team.take_spoilt(self.of(who), self.team.spoil(one, at))

    @precondition(lambda self: self.team.written)
    @rule(who=who, number=which, steps=st.integers(0, 6))
    def take_and_fall(self, who: int, number: int, steps: int) -> None:
        one = self.team.written[number % len(self.team.written)]
        self.team.take_and_fall(self.of(who), one, steps)

    @rule(who=who)
    def undo_import(self, who: int) -> None:
        self.team.undo_import(self.of(who))

    @rule(who=who)
    def reopen(self, who: int) -> None:
        self.team.reopen(self.of(who))

    @rule(who=who, now=st.sampled_from(CLOCKS))
    def turn(self, who: int, now: int) -> None:
        self.team.turn(self.of(who), now)

    @precondition(lambda self: self.team.copies < 2)
    @rule(who=who)
    def copy(self, who: int) -> None:
        self.team.copy(self.of(who))

    @precondition(lambda self: self.team.copies < 2)
    @rule(who=who)
    def restore(self, who: int) -> None:
        self.team.restore(self.of(who))

    @precondition(lambda self: not self.team.revoked)
    @rule(name=st.sampled_from(NAMES[1:]))
    def revoke(self, name: str) -> None:
        self.team.revoke(name)

    @rule(id_=ids, name=st.sampled_from(["title", "in_need", "alternatives_requested"]))
    def purge(self, id_: str, name: str) -> None:
        self.team.purge(id_, name)

    @rule(who=who, number=which, name=st.sampled_from(["", "title", "in_need"]))
    def hold(self, who: int, number: int, name: str) -> None:
        if (id_ := self.record(self.of(who), number)) is not None:
            self.team.hold(self.of(who), id_, name)

    @rule(who=who)
    def release(self, who: int) -> None:
        self.team.release(self.of(who))

    @rule(who=who)
    def check(self, who: int) -> None:
        self.team.check(self.of(who))

    def teardown(self) -> None:
        try:
            self.team.meet()
        finally:
            self.team.close()
            shutil.rmtree(self.folder, ignore_errors=True)


def test_histories(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few and short every day; `make soak` tells thousands."""
    monkeypatch.setenv("ALLIANCE_KEY_MEMORY", str(8 * 2**20))
    long = settings().max_examples > 1_000
    run_state_machine_as_test(
        Histories,
        settings=settings(
            max_examples=2_000 if long else 5,
            stateful_step_count=100 if long else 25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
