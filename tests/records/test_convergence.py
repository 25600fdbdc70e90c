"""Random teams: what the program folds is what the log says, and everybody ends with the same."""

import random
from typing import Any

import pytest

from alliance_desktop.records.chains import Opened
from alliance_desktop.records.change import Change, device_id, first_hash
from alliance_desktop.records.standing import Purge, Revocation, Standing
from tests import oracle
from tests.team import WORKSPACE, Device, Holding, cut_of, key_of, purge_of, record_of

RECORDS = [record_of("one"), record_of("two")]
NAME, TAGS = "in_need", "alternatives_requested"
FIELDS = ["deleted", NAME, TAGS, "title"]
KIND = "need"


class Team:
    """Devices that write and swap stretches of their lines in any order and shape."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.statements: dict[str, set[Any]] = {}
        self.forms: list[tuple[Device, str, Opened]] = []
        self.devices: list[Device] = []
        for name in "abc"[: self.random.randint(2, 3)]:
            self.devices.append(Device(name, Holding()))
            self.statements[name] = {("in", device_id(key_of(other))) for other in "abcd"}
        self.names = {d.name: d for d in self.devices}
        late = self.random.random() < 0.2
        if late:  # one device is admitted later
            unknown = ("in", device_id(key_of("a")))
            self.statements["b"].discard(unknown)
        for device in self.devices:
            self.judge(device)

    def judge(self, device: Device) -> None:
        said = self.statements[device.name]
        released = {one[1] for one in said if one[0] == "release"}
        device.holding.standing = Standing(
            frozenset(one[1] for one in said if one[0] == "in"),
            tuple(one[1] for one in said if one[0] == "cut" and one[1] not in released),
            tuple(one[1] for one in said if one[0] == "purge"),
        )

    def step(self) -> None:
        kinds = ["write"] * 6 + ["form", "save", "save", "give", "give", "give", "give", "say"]
        kinds += ["clone", "purge", "cut", "release"] if self.random.random() < 0.4 else []
        getattr(self, self.random.choice(kinds))(self.random.choice(self.devices))

    def body(self, name: str) -> dict[str, Any]:
        pick = self.random.choice
        if name == "deleted":
            return {"set": pick([True, True, False])}
        if name == TAGS:
            body: dict[str, Any] = {}
            if self.random.random() < 0.7:
                body["add"] = [
                    pick(
                        ["loan", "works", "loan", {"sha256": "00", "name": "f", "n": pick([1, 2])}]
                    )
                ]
            if not body or self.random.random() < 0.4:
                body["remove"] = [pick(["loan", "works", {"sha256": "00", "name": "f"}])]
            return body
        if name == "title":
            return {"put": {pick(["en", "uk"]): pick(["x", "y", None])}}
        return pick([{"set": 1}, {"set": 1}, {"set": 2}, {"odd": 1}, {"add": ["p"]}])

    def bodies(self) -> dict[str, Any]:
        names = self.random.sample(FIELDS, self.random.randint(1, 2))
        return {name: self.body(name) for name in names}

    def write(self, device: Device, opened: Opened | None = None, record: str = "") -> None:
        device.milliseconds = self.random.choice([0, 5, 5, 9, 4_000_000_000_000])
        device.write(record or self.random.choice(RECORDS), self.bodies(), opened, KIND)

    def form(self, device: Device) -> None:
        self.forms.append((device, self.random.choice(RECORDS), device.open()))

    def save(self, device: Device) -> None:
        """A form saved with the context in which it was opened."""
        mine = [form for form in self.forms if form[0] is device]
        if mine:
            _, record, opened = form = self.random.choice(mine)
            self.forms.remove(form)
            self.write(device, opened, record)
            assert device.own
            self.forms.append((device, record, opened.saved(device.own[1])))

    def clone(self, device: Device) -> None:
        """A copied disk: two lines of one device."""
        if len(self.devices) < 5:
            copy = Device(device.name, Holding(), device.own, device.milliseconds)
            for stretch in stretches(device.holding):
                copy.holding.receive(*stretch)
            copy.own = device.own and copy.holding.places[device.holding.by_place[device.own]]
            copy.holding.standing = device.holding.standing
            self.devices.append(copy)

    def give(self, device: Device) -> None:
        other = self.random.choice(self.devices)
        lines = list(stretches(device.holding))
        if other is device or not lines:
            return
        previous, changes = self.random.choice(lines)
        first = self.random.randrange(len(changes)) if self.random.random() < 0.3 else 0
        last = self.random.randint(first + 1, len(changes))
        below = changes[first - 1].hash if first else previous
        part = [self.lacking(change) for change in changes[first:last]]
        other.holding.receive(below, part)
        if self.random.random() < 0.7:
            self.tell(device, other)

    def lacking(self, change: Change) -> Change:
        """What a sender may hold back."""
        if self.random.random() < 0.05:
            return Change(change.device, change.number, digest=change.digest, hash=change.hash)
        if change.kind and self.random.random() < 0.1:
            keep = {n: b for n, b in change.bodies.items() if self.random.random() < 0.5}
            return copied(change, keep)
        return copied(change, change.bodies)

    def tell(self, device: Device, other: Device) -> None:
        self.statements[other.name] |= self.statements[device.name]
        for each in self.devices:
            if each.name == other.name:
                self.judge(each)

    def say(self, device: Device) -> None:
        self.statements[device.name].add(("in", device_id(key_of("a"))))
        self.judge(device)

    def purge(self, device: Device) -> None:
        fields = {self.random.choice(FIELDS)}
        purge: Purge = purge_of(device.holding, KIND, self.random.choice(RECORDS), fields)
        if purge.changes:
            self.statements[device.name].add(("purge", purge))
            self.judge(device)

    def cut(self, device: Device) -> None:
        target = self.random.choice([d for d in self.devices if d.name != device.name] or [device])
        cut: Revocation = cut_of(device.holding, target.id)
        self.statements[device.name].add(("cut", cut))
        self.judge(device)

    def release(self, device: Device) -> None:
        cuts = [one[1] for one in self.statements[device.name] if one[0] == "cut"]
        if cuts:
            self.statements[device.name].add(("release", self.random.choice(cuts)))
            self.judge(device)

    def check(self) -> None:
        for device in self.devices:
            assert device.holding.spelled() == oracle.state(*device.holding.log())

    def meet(self) -> None:
        """Everybody gives everybody everything, in an order of their own."""
        for _ in range(2):
            for device in self.devices:
                for other in self.devices:
                    lines = list(stretches(device.holding))
                    self.random.shuffle(lines)
                    for previous, changes in lines if device is not other else ():
                        other.holding.receive(previous, [copied(c, c.bodies) for c in changes])
                    self.tell(device, other)


def copied(change: Change, bodies: dict[str, Any]) -> Change:
    """A change as it arrives elsewhere."""
    if not change.kind:
        return Change(change.device, change.number, digest=change.digest, hash=change.hash)
    absent = {name: b"" for name in change.fields if name not in bodies}
    return Change(
        change.device,
        change.number,
        change.at,
        change.offset,
        change.person,
        change.schema,
        change.kind,
        change.record,
        change.context,
        change.fields,
        dict(bodies),
        absent,
        {},
        change.digest,
        change.hash,
    )


def stretches(holding: Holding) -> list[tuple[bytes, list[Change]]]:
    """Every run held, with the hash before it."""
    return [
        (
            run.previous,
            [holding.changes[holding.by_place[run.id, n]] for n in range(run.first, run.last + 1)],
        )
        for run in holding.chains.runs.values()
    ]


def history(seed: int, steps: int) -> None:
    """One team, checked along the way and at the end."""
    team = Team(seed)
    for step in range(steps):
        team.step()
        if step % 5 == 4:
            team.check()
    team.meet()
    team.check()
    first = team.devices[0].holding.spelled()
    for device in team.devices[1:]:
        assert device.holding.spelled() == first


@pytest.mark.parametrize("block", range(10))
def test_teams(block: int) -> None:
    """Small, on every push; tests/soak.py runs it large."""
    for seed in range(block * 15, block * 15 + 15):
        history(seed, 25)


def test_first_hash_is_by_key() -> None:
    """Two devices never share a chain."""
    one, other = (first_hash(WORKSPACE, device_id(key_of(n)), key_of(n)) for n in "ab")
    assert one != other
