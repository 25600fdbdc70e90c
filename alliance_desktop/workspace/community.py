"""A community before the stop: what it said, what it was promised, and what is to be asked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from alliance_desktop.records.canonical import Json
from alliance_desktop.storage import territory
from alliance_desktop.storage.store import Access
from alliance_desktop.storage.territory import SHARED, Stored, Tally
from alliance_desktop.workspace import Workspace

QUIET: int = 90  # days without a change after which a promise is asked about
_BINDING = ("agreed", "in_delivery", "delivered", "completed")
_OPEN = ("expressed", "pledged", "agreed", "in_delivery", "suspended")
_MILLISECONDS_A_DAY = 86_400_000


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


@dataclass(frozen=True, slots=True)
class Promised:
    """A commitment to the community, and how long nobody wrote anything about it."""

    id: str
    values: Mapping[str, Json]
    providers: tuple[Mapping[str, Json], ...]  # names of the organisations, by language
    status: str
    last_news: int  # milliseconds since 1970 UTC of the last change of its record
    quiet_days: int


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
    """Something that happened there on a day: a visit, an assessment, a promise."""

    day: str
    kind: str
    id: str
    values: Mapping[str, Json]


@dataclass(slots=True)
class Dossier:
    """All of it about one hromada."""

    prefix: str
    said: list[Said] = field(default_factory=list)  # their order first, then by severity, people
    promised: list[Promised] = field(default_factory=list)  # the furthest on first
    asked: list[Asked] = field(default_factory=list)
    history: list[Happened] = field(default_factory=list)  # the latest first
    organisations: list[Stored] = field(default_factory=list)

    @property
    def without_cost(self) -> int:
        """How many needs have no cost yet."""
        return sum(1 for one in self.said if one.values.get("cost_estimate") is None)

    @property
    def nothing_yet(self) -> int:
        """How many needs nobody has promised anything for."""
        return sum(1 for one in self.said if not one.promised)


def communities(workspace: Workspace) -> list[Tally]:
    """Every hromada that anything recorded here speaks of."""
    with workspace.store.read() as access:
        return territory.tallies(access)


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
        result.said = _said(needs, assessments, accepted, commitments)
        result.promised = _promised(workspace, access, commitments.values())
        result.asked = [*_ask_for_news(result.promised), *_ask_for_answers(result.said)]
        result.history = _history(visits, assessments, result.promised)
        return result


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
    assessments: list[Stored],
    accepted: list[Stored],
    commitments: Mapping[str, Stored],
) -> list[Said]:
    ranks = _ranks(assessments)
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
    if found.intersection(_BINDING):
        return "agreed"
    return "pledged" if "pledged" in found else ""


def _ranks(assessments: list[Stored]) -> dict[str, int]:
    """The community's own order, as its latest assessment that has one says."""
    ranked = [one for one in assessments if one.values.get("community_top_priorities")]
    latest = max(ranked, key=lambda one: str(one.values.get("assessed_on")), default=None)
    listed = latest.values["community_top_priorities"] if latest else None
    ids = listed if isinstance(listed, list) else []
    return {str(id_): place for place, id_ in enumerate(ids, 1)}


def _rank(need: Stored, ranks: Mapping[str, int]) -> int | None:
    own = need.values.get("community_priority")
    return ranks.get(need.id, own if isinstance(own, int) else None)


def _order(one: Said) -> tuple[int, float, int, str]:
    """Their own order; then severity, *not assessed* between 3 and 2; then people."""
    grade = 2.5 if one.severity is None else one.severity
    people = one.values.get("in_need")
    known = people if isinstance(people, int) else 0
    return (one.rank or 1_000_000, -grade, -known, one.id)


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
    now = workspace.clock.milliseconds()
    made = [
        Promised(
            one.id,
            one.values,
            tuple(names[id_] for id_ in _ids(one.values.get("providers")) if id_ in names),
            _status(one.values),
            news.get(one.row, 0),
            max(0, now - news.get(one.row, now)) // _MILLISECONDS_A_DAY,
        )
        for one in ordered
    ]
    ladder = ("in_delivery", "agreed", "pledged", "expressed", "suspended", "delivered")
    return sorted(
        made, key=lambda one: ladder.index(one.status) if one.status in ladder else len(ladder)
    )


def _ids(value: Json) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def _texts(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, dict) else {}


def _ask_for_news(promised: list[Promised]) -> list[Asked]:
    return [
        Asked("no_news", "commitment", one.id, _texts(one.values.get("title")))
        for one in sorted(promised, key=lambda one: -one.quiet_days)
        if one.status in _OPEN and one.quiet_days >= QUIET
    ]


def _ask_for_answers(said: list[Said]) -> list[Asked]:
    """What was not answered, once a need: severity before people before cost."""
    asked = []
    for one in said:
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
    visits: list[Stored], assessments: list[Stored], promised: list[Promised]
) -> list[Happened]:
    found = [_happened("visit", one.id, one.values, "date") for one in visits]
    found += [
        _happened("needs_assessment", one.id, one.values, "assessed_on") for one in assessments
    ]
    for one in promised:
        status = one.values.get("status")
        on = status.get("on") if isinstance(status, dict) else None
        money = one.values.get("amount")
        dated = money.get("date") if isinstance(money, dict) else None
        day = on or dated or one.values.get("planned_start")
        found.append(Happened(str(day or ""), "commitment", one.id, one.values))
    return sorted(found, key=lambda one: (one.day, one.id), reverse=True)


def _happened(kind: str, id_: str, values: Mapping[str, Json], name: str) -> Happened:
    return Happened(str(values.get(name) or ""), kind, id_, values)
