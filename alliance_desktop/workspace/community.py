"""A community before the stop: what it said, what it was promised, and what is to be asked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

from alliance_desktop.records.canonical import Json
from alliance_desktop.storage import territory
from alliance_desktop.storage.store import Access
from alliance_desktop.storage.territory import SHARED, Stored, Tally
from alliance_desktop.workspace import Workspace
from alliance_desktop.workspace.partners import Partnered, partnered

QUIET: Final = 90  # days without a change after which a promise is asked about
BINDING: Final = ("agreed", "in_delivery", "delivered", "completed")
UNDER_WAY: Final = ("expressed", "pledged", "agreed", "in_delivery", "suspended")
CLOSED: Final = ("met", "withdrawn", "superseded")  # needs that nobody need do anything about
_COMING: Final = ("visit", "needs_assessment")
_MILLISECONDS_A_DAY: Final = 86_400_000
_FACTS: Final = ("population", "idps", "access_constraints")


@dataclass(frozen=True, slots=True)
class Said:
    """A need of the community, with the promises that somebody matched with it."""

    id: str
    values: Mapping[str, Json]
    rank: int | None  # what the community itself ranked it, 1 first
    promised: str  # "agreed", "pledged", or "" where nobody has promised anything

    @property
    def severity(self) -> int | None:
        """1 to 5; None is not assessed, which is not mild."""
        value = self.values.get("severity")
        return value if isinstance(value, int) else None

    @property
    def status(self) -> str:
        """The code of its status, "" where nobody said."""
        return _status(self.values)

    @property
    def open(self) -> bool:
        """Whether something is still to be done about it."""
        return self.status not in CLOSED


@dataclass(frozen=True, slots=True)
class Counts:
    """How the open needs stand: agreed, pledged and nothing add up to open."""

    open: int
    agreed: int
    pledged: int  # no more than that
    nothing: int
    without_cost: int
    closed: int  # beside the open ones


@dataclass(frozen=True, slots=True)
class Promised:
    """A commitment to the community, and how long nobody wrote anything about it."""

    id: str
    values: Mapping[str, Json]
    providers: tuple[Mapping[str, Json], ...]  # names of the organisations, by language
    status: str
    last_news: int  # milliseconds since 1970 UTC of the last change of its record
    quiet_days: int
    day: str  # of its status; of the last change where nobody said
    due: str | None = None  # the day it should have arrived, while it is under way
    late: bool = False  # that day is over

    @property
    def quiet(self) -> bool:
        """Whether it is time to ask about it."""
        return self.status in UNDER_WAY and self.quiet_days >= QUIET


@dataclass(frozen=True, slots=True)
class Asked:
    """Something to ask this time, and about which record: why is "no_news", "no_cost",
    "no_severity" or "no_people".
    """

    why: str
    kind: str
    id: str
    title: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that happened there on a day, or will: a visit, an assessment, a promise."""

    day: str
    kind: str
    id: str
    values: Mapping[str, Json]
    ahead: bool = False  # the day is not there yet
    raised: int = 0  # needs that an assessment raised


@dataclass(frozen=True, slots=True)
class Fact:
    """What a record says of the community: kind and id lead to it."""

    value: Json
    day: str | None  # when it was assessed; None where an organisation says it
    kind: str
    id: str


@dataclass(slots=True)
class Dossier:
    """All of it about one hromada."""

    prefix: str
    said: list[Said] = field(default_factory=list)  # their order, severity, people; closed last
    ranked_on: str | None = None  # the day of the assessment that says their order
    promised: list[Promised] = field(default_factory=list)  # the furthest on first
    asked: list[Asked] = field(default_factory=list)
    history: list[Happened] = field(default_factory=list)  # the latest first
    organisations: list[Stored] = field(default_factory=list)
    partnerships: list[Partnered] = field(default_factory=list)
    partners: int = 0  # organisations elsewhere that those here work with
    facts: Mapping[str, Fact] = field(default_factory=dict)  # by the name of the field
    last_visit: str | None = None

    @property
    def counts(self) -> Counts:
        """How the needs stand, counted one by one: no money is added up."""
        open_ = [one for one in self.said if one.open]
        agreed = sum(one.promised == "agreed" for one in open_)
        pledged = sum(one.promised == "pledged" for one in open_)
        return Counts(
            len(open_),
            agreed,
            pledged,
            len(open_) - agreed - pledged,
            sum(one.values.get("cost_estimate") is None for one in open_),
            len(self.said) - len(open_),
        )

    @property
    def by_severity(self) -> list[int]:
        """The ranks that the community gave, in the order of severity and people instead."""
        ranked = [one for one in self.said if one.open and one.rank is not None]
        return [one.rank or 0 for one in sorted(ranked, key=_gravity)]

    @property
    def empty(self) -> bool:
        """Whether nothing here speaks of it."""
        return not (self.said or self.promised or self.history or self.organisations)


def communities(workspace: Workspace) -> list[Tally]:
    """Every hromada that anything recorded here speaks of."""
    with workspace.store.read() as access:
        return territory.tallies(access, today(workspace))


def dossier(workspace: Workspace, code: str) -> Dossier:
    """What is known of a hromada, by the KATOTTG code of it or of anything in it."""
    prefix = code[:SHARED]
    with workspace.store.read() as access:
        result = Dossier(prefix)
        needs = territory.within(access, "need", "community", prefix)
        assessments = territory.within(access, "needs_assessment", "community", prefix)
        visits = territory.within(access, "visit", "community", prefix)
        result.organisations = territory.within(access, "organisation", "community", prefix)
        matches = territory.pointing(access, "match", "need", (one.id for one in needs))
        accepted = [one for one in matches if _status(one.values) == "accepted"]
        commitments = _commitments(access, result.organisations, accepted)
        ranking = _ranking(assessments)
        result.said = _said(needs, ranking, accepted, commitments)
        result.ranked_on = _text(ranking.values.get("assessed_on")) if ranking else None
        result.promised = _promised(workspace, access, commitments.values())
        result.asked = [*_ask_for_news(result.promised), *_ask_for_answers(result.said)]
        result.history = _history(today(workspace), visits, assessments, result)
        result.last_visit = max(
            (one.day for one in result.history if one.kind in _COMING and not one.ahead),
            default=None,
        )
        result.partnerships, result.partners = partnered(access, result.organisations)
        result.facts = _facts(assessments, result.organisations)
        return result


def today(workspace: Workspace) -> str:
    """The day it is on this laptop's clock."""
    return _day(workspace, workspace.clock.milliseconds())


def _day(workspace: Workspace, milliseconds: int) -> str:
    """The day of a moment on this laptop's clock."""
    at = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return (at + timedelta(minutes=workspace.clock.offset())).date().isoformat()


def _status(values: Mapping[str, Json]) -> str:
    status = values.get("status")
    return str(status.get("code")) if isinstance(status, dict) else ""


def _commitments(
    access: Access, organisations: list[Stored], accepted: list[Stored]
) -> dict[str, Stored]:
    """Commitments to the community's organisations, and those matched with its needs; by id."""
    direct = territory.pointing(
        access, "commitment", "recipient", (one.id for one in organisations)
    )
    found = {one.id: one for one in direct}
    matched = {str(one.values.get("commitment")) for one in accepted} - found.keys()
    return found | {one.id: one for one in territory.records(access, "commitment", matched)}


def _said(
    needs: list[Stored],
    ranking: Stored | None,
    accepted: list[Stored],
    commitments: Mapping[str, Stored],
) -> list[Said]:
    listed = _ids(ranking.values.get("community_top_priorities")) if ranking else []
    ranks = {id_: place for place, id_ in enumerate(listed, 1)}
    promises: dict[str, set[str]] = {}
    for one in accepted:
        promise = commitments.get(str(one.values.get("commitment")))
        if promise is not None:
            promises.setdefault(str(one.values["need"]), set()).add(_status(promise.values))
    said = [
        Said(one.id, one.values, _rank(one, ranks), _best(promises.get(one.id, set())))
        for one in needs
    ]
    return sorted(said, key=_order)


def _best(statuses: Iterable[str]) -> str:
    found = set(statuses)
    if found.intersection(BINDING):
        return "agreed"
    return "pledged" if "pledged" in found else ""


def _ranking(assessments: list[Stored]) -> Stored | None:
    """The latest assessment that says the community's own order."""
    ranked = [one for one in assessments if one.values.get("community_top_priorities")]
    return max(ranked, key=lambda one: str(one.values.get("assessed_on") or ""), default=None)


def _rank(need: Stored, ranks: Mapping[str, int]) -> int | None:
    own = need.values.get("community_priority")
    return ranks.get(need.id, own if isinstance(own, int) else None)


def _order(one: Said) -> tuple[bool, int, float, int, str]:
    """What is open; their own order; then severity and people."""
    return (not one.open, one.rank or 1_000_000, *_gravity(one))


def _gravity(one: Said) -> tuple[float, int, str]:
    """By severity, *not assessed* between 3 and 2, then by people."""
    grade = 2.5 if one.severity is None else one.severity
    people = one.values.get("in_need")
    return -grade, -people if isinstance(people, int) else 0, one.id


def _promised(
    workspace: Workspace, access: Access, commitments: Iterable[Stored]
) -> list[Promised]:
    ordered = sorted(commitments, key=lambda one: one.id)
    news = territory.last_changes(access, (one.row for one in ordered))
    givers = {id_ for one in ordered for id_ in _ids(one.values.get("providers"))}
    names = {
        one.id: _texts(one.values.get("name"))
        for one in territory.records(access, "organisation", givers)
    }
    made = [_promise(workspace, one, names, news.get(one.row, 0)) for one in ordered]
    ladder = ("in_delivery", "agreed", "pledged", "expressed", "suspended", "delivered")
    return sorted(
        made, key=lambda one: ladder.index(one.status) if one.status in ladder else len(ladder)
    )


def _promise(
    workspace: Workspace, one: Stored, names: Mapping[str, Mapping[str, Json]], news: int
) -> Promised:
    now, status = workspace.clock.milliseconds(), one.values.get("status")
    code = _status(one.values)
    on = _text(status.get("on")) if isinstance(status, dict) else None
    due = _text(one.values.get("planned_end")) if code in UNDER_WAY else None
    return Promised(
        one.id,
        one.values,
        tuple(names[id_] for id_ in _ids(one.values.get("providers")) if id_ in names),
        code,
        news,
        max(0, now - news) // _MILLISECONDS_A_DAY if news else 0,
        on or _day(workspace, news),
        due,
        late=due is not None and due < _day(workspace, now),
    )


def _ids(value: Json) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def _text(value: Json) -> str | None:
    return value if isinstance(value, str) else None


def _texts(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, dict) else {}


def _ask_for_news(promised: list[Promised]) -> list[Asked]:
    return [
        Asked("no_news", "commitment", one.id, _texts(one.values.get("title")))
        for one in sorted(promised, key=lambda one: -one.quiet_days)
        if one.quiet
    ]


def _ask_for_answers(said: list[Said]) -> list[Asked]:
    """What was not answered, once a need: severity before people before cost."""
    asked = []
    for one in (need for need in said if need.open):
        for why, name in (
            ("no_severity", "severity"),
            ("no_people", "in_need"),
            ("no_cost", "cost_estimate"),
        ):
            if one.values.get(name) is None:
                asked.append(Asked(why, "need", one.id, _texts(one.values.get("title"))))
                break
    return asked


def _history(
    now: str, visits: list[Stored], assessments: list[Stored], about: Dossier
) -> list[Happened]:
    raised: dict[str, int] = {}
    for need in about.said:
        by = str(need.values.get("assessment"))
        raised[by] = raised.get(by, 0) + 1
    dated = [(str(one.values.get("date") or ""), "visit", one) for one in visits]
    dated += [
        (str(one.values.get("assessed_on") or ""), "needs_assessment", one) for one in assessments
    ]
    found = [
        Happened(day, kind, one.id, one.values, day > now, raised.get(one.id, 0))
        for day, kind, one in dated
    ]
    found += [
        Happened(one.day, "commitment", one.id, one.values, one.day > now) for one in about.promised
    ]
    return sorted(found, key=lambda one: (one.day, one.id), reverse=True)


def _facts(assessments: Sequence[Stored], organisations: Sequence[Stored]) -> dict[str, Fact]:
    """What the latest assessment that answers says; how many live there else an organisation."""
    latest = sorted(assessments, key=lambda one: str(one.values.get("assessed_on") or ""))
    facts: dict[str, Fact] = {}
    for one in organisations:
        if one.values.get("population") is not None:
            facts["population"] = Fact(one.values["population"], None, "organisation", one.id)
    for one in latest:
        for name in _FACTS:
            if one.values.get(name) not in (None, []):
                day = _text(one.values.get("assessed_on"))
                facts[name] = Fact(one.values[name], day, "needs_assessment", one.id)
    return facts
