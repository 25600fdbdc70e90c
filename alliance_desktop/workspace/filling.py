"""The desk at headquarters: made-up needs and commitments in real places, as many as are asked for.

Its changes are signed by its own device and taken in as a colleague's, many at once.
"""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Any, Final

from alliance_desktop.errors import label
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.change import BLOCK, Change, Context, first_hash, seal
from alliance_desktop.records.codelists import resources
from alliance_desktop.records.record import ref_code
from alliance_desktop.records.wire import Segment
from alliance_desktop.reference.places import Place, gazetteer
from alliance_desktop.storage import shelf
from alliance_desktop.storage.own import SCHEMA
from alliance_desktop.sync import receipts
from alliance_desktop.sync import segment as signing
from alliance_desktop.sync.identity import DeviceKeys
from alliance_desktop.workspace import Workspace, confirming, new_id
from alliance_desktop.workspace.progress import Progress, quiet

NAME: Final = "Headquarters"
PERSON: Final = "Anna Virtanen"
OBLASTS: Final = ("UA63", "UA59", "UA74", "UA48", "UA12", "UA32", "UA53")
FILLING: Final = label("Filling")  # a phase, in records
_SEGMENT: Final = 2 * BLOCK  # changes, so that it fits the least part
_HROMADAS: Final = 120  # that have an organisation of their own
_ESTIMATED: Final = ("quote", "unit_cost", "official_estimate", "expert")
_HORIZONS: Final = ("immediate", "short", "short", "medium", "long")
_LADDER: Final = (
    *(("expressed", "oral"),) * 3,
    *(("pledged", "letter"),) * 4,
    *(("agreed", "council_decision"), ("agreed", "mou"), ("agreed", "contract")) * 2,
    *(("in_delivery", "contract"),) * 3,
    *(("delivered", "contract"), ("completed", "contract")) * 2,
    ("suspended", "letter"),
    ("declined", "oral"),
    ("cancelled", "letter"),
)
_DELIVERED: Final = ("agreed", "in_delivery", "delivered", "completed")


@dataclass
class Desk:
    """Headquarters: a device that is in, of which only the keys are here."""

    workspace: Workspace
    keys: DeviceKeys
    chance: random.Random
    person: str
    written: int = 0  # changes
    previous: bytes = b""  # the hash of the last
    counts: dict[str, int] = field(default_factory=dict)  # by letter, of its codes

    @classmethod
    def admitted(cls, workspace: Workspace, chance: random.Random) -> "Desk":
        """Lets it in, as the administrator of a workspace."""
        keys = DeviceKeys.new(chance.randbytes(32))
        person = new_id(workspace.clock.milliseconds(), chance.randbytes)
        workspace.state(
            workspace.keys.device,
            workspace.keys.seed,
            "admit",
            device=keys.device,
            key=keys.public.hex(),
            age=keys.recipient,
            name=NAME,
            organisation="European Committee of the Regions",
            persons=[[person, PERSON]],
        )
        first = first_hash(workspace.id, keys.device, keys.public)
        return cls(workspace, keys, chance, person, previous=first)

    def fill(self, count: int, progress: Progress = quiet) -> None:
        """So many records more: its own, organisations, needs, commitments and matches."""
        records = islice(self._records(count), max(count, 1))
        context = self.workspace.store.opened().context
        done = 0
        with self.workspace.store.write() as access:
            while batch := [*islice(records, _SEGMENT)]:
                made = self._segment(batch, context)
                shelf.keep_segment(access, made)
                self.workspace.store.take([made], made.changes[-1].at)
                done += len(batch)
                progress(FILLING, done, max(count, done))

    def confirm(self) -> None:
        """Says that it holds what is here."""
        now = self.workspace.clock.milliseconds()
        with self.workspace.store.read() as access:
            said = confirming.vector(self.workspace, access)
        line = receipts.write(self.keys, self.workspace.id, now, said)
        confirming.take_receipt(self.workspace, line)

    def _segment(self, batch: Sequence["_Record"], context: Context) -> Segment:
        begun = self.workspace.clock.milliseconds()
        previous = self.previous
        changes: list[Change] = []
        seeds: dict[int, tuple[int, bytes]] = {}
        for one in batch:
            self.written += 1
            number = self.written
            if not (number - 1) % BLOCK:
                last = min(number + BLOCK - 1, number - len(changes) + len(batch) - 1)
                seeds[number] = last, self.chance.randbytes(32)
            change = Change(
                self.keys.device,
                number,
                (begun + number, 0),
                self.workspace.clock.offset(),
                self.person,
                SCHEMA,
                one.kind,
                one.id,
                context,
                tuple(sorted(one.bodies)),
                one.bodies,
            )
            seal(change, self.previous, seeds[max(seeds)][1])
            self.previous = change.hash
            changes.append(change)
        made = Segment(
            self.keys.device,
            changes[0].number,
            changes[-1].number,
            previous,
            self.previous,
            b"",
            seeds,
            changes,
        )
        signing.sign(made, self.keys, self.workspace.id)
        return made

    def _records(self, count: int) -> Iterator["_Record"]:
        yield _Record("member", self.person, {"name": _set(PERSON)})
        drawn = _Drawn(self, min(_HROMADAS, max(1, count // 20)))
        yield from drawn.organisations()
        while True:
            yield from drawn.some()

    def new_id(self) -> str:
        """An id made now, of our own chance."""
        return new_id(self.workspace.clock.milliseconds(), self.chance.randbytes)

    def code(self, letter: str) -> Json:
        """The next code of this desk."""
        self.counts[letter] = self.counts.get(letter, 0) + 1
        return _set(ref_code(letter, 2026, self.keys.device, self.counts[letter]))


@dataclass(frozen=True, slots=True)
class _Record:
    kind: str
    id: str
    bodies: dict[str, Any]


def _set(value: Json) -> dict[str, Json]:
    return {"set": value}


class _Drawn:
    """Records drawn by chance from templates, for places that are there."""

    def __init__(self, desk: Desk, hromadas: int) -> None:
        self._desk, self._chance = desk, desk.chance
        text = (resources() / "demonstration" / "templates.json").read_text("utf-8")
        self._templates: dict[str, list[dict[str, Any]]] = json.loads(text)
        store = desk.workspace.store
        found = store.answered("organisation", "country")
        self._givers = sorted(id_ for id_, country in found if country != "UA")
        self._takers: list[tuple[str, Place]] = []
        self._hromadas = hromadas

    @cached_property
    def _places(self) -> list[Place]:
        return [one for one in gazetteer() if one.code[:4] in OBLASTS and one.category in "MXC"]

    def organisations(self) -> Iterator[_Record]:
        """Hromadas that receive."""
        every = [one for one in gazetteer() if one.code[:4] in OBLASTS and one.category == "H"]
        kinds = {
            "urban": ("urban", "міська"),
            "settlement": ("settlement", "селищна"),
            "rural": ("rural", "сільська"),
        }
        for place in self._chance.sample(every, self._hromadas):
            en, uk = kinds[gazetteer().hromada_type(place.code) or "rural"]
            id_ = self._desk.new_id()
            self._takers.append((id_, place))
            name: Json = {
                "en": f"{place.english} {en} hromada",
                "uk": f"{place.name_uk} {uk} громада",
            }
            yield _Record(
                "organisation",
                id_,
                {
                    "ref_code": self._desk.code("O"),
                    "name": {"put": name},
                    "org_type": _set("ua_hromada"),
                    "country": _set("UA"),
                    "community": _set(place.code),
                    "alliance_membership": _set("none"),
                },
            )

    def some(self) -> Iterator[_Record]:
        """A few needs, and now and then a commitment, set against the last of them."""
        needs = [self._need() for _ in range(self._chance.randint(3, 6))]
        yield from needs
        commitment = self._commitment()
        yield commitment
        if self._chance.random() < 0.5:
            yield self._match(needs[-1], commitment)

    def _need(self) -> _Record:
        chance, place = self._chance, self._chance.choice(self._places)
        one = chance.choice(self._templates["needs"])
        amount = chance.randint(one["least"], one["most"])
        people = max(5, int(one["people"] * chance.uniform(0.2, 1.4)))
        severity = chance.choice((None, 1, 2, 2, 3, 3, 3, 4, 4, 5))
        urgent = severity is not None and severity > 3
        day = f"2026-{chance.randint(1, 4):02}-{chance.randint(1, 28):02}"
        bodies: dict[str, Any] = {
            "ref_code": self._desk.code("N"),
            "title": {"put": _titled(one, place)},
            "community": _set(place.code),
            "sector": _set(one["sector"]),
            "need_class": _set(one["class"]),
            "horizon": _set("immediate" if urgent else chance.choice(_HORIZONS)),
            "in_need": _set(people),
            "is_critical_infrastructure": _set(one.get("critical", False)),
            "status": _set({"code": chance.choice(("open", "open", "open", "in_progress", "met"))}),
        }
        if severity is not None:
            bodies["severity"] = _set(severity)
            bodies["severity_basis"] = _set(chance.choice(("measured", "expert", "stated")))
        if chance.random() < 0.8:
            cost = round(amount * one["cost"] * chance.uniform(0.8, 1.3), -3)
            money: Json = {"amount": int(cost) * 100, "currency": "UAH", "date": day}
            bodies["quantity_needed"] = _set({"amount": str(amount), "unit": one["unit"]})
            bodies["cost_estimate"] = _set(money)
            bodies["cost_method"] = _set(chance.choice(_ESTIMATED))
        return _Record("need", self._desk.new_id(), bodies)

    def _commitment(self) -> _Record:
        chance = self._chance
        one = chance.choice(self._templates["commitments"])
        taker, place = chance.choice(self._takers)
        amount = chance.randint(one["least"], one["most"])
        code, basis = chance.choice(_LADDER)
        month, day = chance.randint(1, 4), chance.randint(1, 28)
        on, start = f"2026-{month:02}-{day:02}", f"2026-{month + 2:02}-{day:02}"
        value = int(round(amount * one["cost"] * chance.uniform(0.8, 1.3), -2)) * 100
        money: Json = {"amount": value, "currency": "EUR", "date": on}
        status: Json = {"code": code, "on": on, "basis": basis}
        bodies: dict[str, Any] = {
            "ref_code": self._desk.code("C"),
            "title": {"put": _titled(one, place)},
            "providers": {"add": [chance.choice(self._givers)]},
            "recipient": _set(taker),
            "modality": _set(one["modality"]),
            "status": _set(status),
            "basis": _set(basis),
            "amount": _set(money),
            "amount_kind": _set("budget"),
            "quantity": _set({"amount": str(amount), "unit": one["unit"]}),
            "sectors": {"add": [*one["sectors"]]},
            "planned_start": _set(start),
            "visibility": _set(chance.choice(("public", "after_signature", "internal"))),
        }
        if code in ("delivered", "completed"):
            bodies["actual_start"] = _set(on)
        return _Record("commitment", self._desk.new_id(), bodies)

    def _match(self, need: _Record, commitment: _Record) -> _Record:
        given = commitment.bodies
        agreed = given["status"]["set"]["code"] in _DELIVERED
        return _Record(
            "match",
            self._desk.new_id(),
            {
                "ref_code": self._desk.code("H"),
                "need": _set(need.id),
                "commitment": _set(commitment.id),
                "status": _set({"code": "accepted" if agreed else "proposed"}),
                "allocated_amount": given["amount"],
                "allocation_basis": _set("amount"),
            },
        )


def _titled(one: dict[str, Any], place: Place) -> dict[str, Json]:
    return {"en": f"{one['en']}, {place.english}", "uk": f"{one['uk']}, {place.name_uk}"}
