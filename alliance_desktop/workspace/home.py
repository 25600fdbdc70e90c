"""What is at risk and what is next: the figures of the first page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.chains import union, without
from alliance_desktop.storage import territory, told
from alliance_desktop.storage.store import Access, Query
from alliance_desktop.storage.territory import SHARED, Stored
from alliance_desktop.workspace import Workspace, confirming, differing, drafting, joining, naming
from alliance_desktop.workspace.drafting import Typed
from alliance_desktop.workspace.joining import Asking
from alliance_desktop.workspace.naming import Named

_PROMISED: Final = ("pledged", "agreed", "in_delivery", "delivered", "completed", "suspended")
_ARRIVED: Final = ("delivered", "completed")
_LOOKED_BACK: Final = 60  # of our own latest changes, in which recent records are looked for
RECENT: Final = 6

Sums = tuple[tuple[str, int], ...]  # currency, minor units


@dataclass(frozen=True, slots=True)
class Sent:
    """Where unconfirmed work was copied to; a stick forgets, so it is not confirmed by that."""

    where: str
    at: int  # milliseconds since 1970 UTC
    changes: int


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """What nobody else has said they hold."""

    changes: int
    media: int
    since: datetime | None
    sent: tuple[Sent, ...]  # the latest first


@dataclass(frozen=True, slots=True)
class Holder:
    """Another laptop: when it last told what it holds, and how much of our work it lacks."""

    device: str
    name: str
    person: str
    organisation: str
    receipt: int | None  # milliseconds since 1970 UTC
    lacks: int


@dataclass(frozen=True, slots=True)
class Stop:
    """A community of the mission: when somebody is or was there, what is known, what promised."""

    place: str
    visits: tuple[str, ...]  # days
    assessed: str | None  # the day of the latest assessment
    status: str | None  # of that assessment
    needs: int
    promised: Sums
    arrived: Sums


@dataclass(frozen=True, slots=True)
class Recent:
    """A record lately written to on this laptop."""

    record: Named
    at: int  # milliseconds since 1970 UTC


@dataclass(slots=True)
class Home:
    """The figures of the first page."""

    unconfirmed: Unconfirmed
    mission: Stored | None
    drafts: list[Typed]
    differences: list[differing.Open]
    asking: list[Asking]
    gaps: list[Mapping[str, Json]]  # of whose work earlier parts are missing
    holders: list[Holder]
    recent: list[Recent]
    stops: list[Stop] = field(default_factory=list)


def home(workspace: Workspace) -> Home:
    """All of it, as things are now."""
    with workspace.store.read() as access:
        mission = current_mission(workspace, access)
        return Home(
            unconfirmed(workspace),
            mission,
            drafting.drafts(workspace),
            differing.differences(workspace),
            joining.asking(workspace),
            [one for one in confirming.gaps(workspace, access) if isinstance(one, dict)],
            holders(workspace, access),
            recent(workspace, access),
            stops(access, mission, _today(workspace)) if mission else [],
        )


def unconfirmed(workspace: Workspace) -> Unconfirmed:
    """What is confirmed by nobody, since when, and on which sticks it was put."""
    said: dict[str, Any] = confirming.unconfirmed(workspace)
    since = said["since"]
    sent = [
        Sent(str(one["where"]), int(one["at"]), int(one["changes"]))
        for one in confirming.sent(workspace)
    ]
    moment = _moment(since) if isinstance(since, str) else None
    return Unconfirmed(int(said["changes"]), int(said["media"]), moment, tuple(sent))


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:  # a clock beyond the year 9999
        return None


def holders(workspace: Workspace, access: Access) -> list[Holder]:
    """The other laptops that are in, those that lack most first."""
    heard, times = told.heard(access), told.times(access)
    trust = workspace.trust
    past = {one.succeeds for one in trust.devices.values()}
    runs = [one for one in access.log.chains.runs.values() if one.device in workspace.family]
    found = []
    for id_ in sorted(confirming.others(workspace) - past):
        one = trust.devices[id_]
        lacks = 0
        for run in runs:
            open_ = without(run.first, run.last, union(heard.get(id_, {}).get(run.id, [])))
            lacks += sum(last - first + 1 for first, last in open_)
        person = one.persons[0][1] if one.persons else ""
        found.append(Holder(id_, one.name, person, one.organisation, times.get(id_), lacks))
    return sorted(found, key=lambda one: (-one.lacks, one.name))


def current_mission(workspace: Workspace, access: Access) -> Stored | None:
    """The mission that goes on today; else the one in the field, else the latest."""
    ids = [id_ for _, id_ in workspace.store.ids("mission", Query())]
    missions = territory.records(access, "mission", ids)
    today = _today(workspace)
    return max(missions, key=lambda one: _currency(one.values, today), default=None)


def _today(workspace: Workspace) -> str:
    moment = datetime.fromtimestamp(workspace.clock.milliseconds() / 1000, UTC)
    return moment.date().isoformat()


def _currency(values: Mapping[str, Json], today: str) -> tuple[bool, bool, str]:
    start, end = str(values.get("start_date") or ""), str(values.get("end_date") or "")
    return bool(start) and start <= today <= end, _code(values) == "in_field", start


def _code(values: Mapping[str, Json]) -> str | None:
    status = values.get("status")
    return str(status.get("code")) if isinstance(status, dict) else None


def stops(access: Access, mission: Stored, today: str) -> list[Stop]:
    """The communities a mission visits, in the order of the visits."""
    visits = territory.pointing(access, "visit", "mission", [mission.id])
    days: dict[str, set[str]] = {}
    places: dict[str, str] = {}
    for one in visits:
        place, day = one.values.get("community"), one.values.get("date")
        if isinstance(place, str):
            places.setdefault(place[:SHARED], place)
            days.setdefault(place[:SHARED], set()).update([day] if isinstance(day, str) else [])
    needs = {one.prefix: one.needs for one in territory.tallies(access, today)} if places else {}
    found = [_stop(access, places[prefix], days[prefix], needs.get(prefix, 0)) for prefix in places]
    return sorted(found, key=lambda one: (one.visits[:1] or (date.max.isoformat(),), one.place))


def _stop(access: Access, place: str, days: Iterable[str], needs: int) -> Stop:
    prefix = place[:SHARED]
    assessments = territory.within(access, "needs_assessment", "community", prefix)
    organisations = territory.within(access, "organisation", "community", prefix)
    to = [one.id for one in organisations]
    commitments = territory.pointing(access, "commitment", "recipient", to)
    latest = max(
        assessments, key=lambda one: str(one.values.get("assessed_on") or ""), default=None
    )
    assessed = latest.values.get("assessed_on") if latest else None
    return Stop(
        place,
        tuple(sorted(days)),
        assessed if isinstance(assessed, str) else None,
        _code(latest.values) if latest else None,
        needs,
        _sums(commitments, _PROMISED),
        _sums(commitments, _ARRIVED),
    )


def _assessed_on(assessment: Stored) -> str:
    return str(assessment.values.get("assessed_on") or "")


def _sums(commitments: Sequence[Stored], statuses: Sequence[str]) -> Sums:
    """Amounts by currency; there are no rates yet, so they are not added up further."""
    sums: dict[str, int] = {}
    for one in commitments:
        match one.values.get("amount"):
            case {"amount": int(amount), "currency": str(currency)} if (
                _code(one.values) in statuses
            ):
                sums[currency] = sums.get(currency, 0) + amount
            case _:
                pass
    return tuple(sorted(sums.items()))


def recent(workspace: Workspace, access: Access) -> list[Recent]:
    """The records last written to here, the latest first."""
    own = workspace.store.own_run(access)
    if own is None:
        return []
    run = access.log.chains.runs[own]
    numbers = range(max(run.first, run.last - _LOOKED_BACK + 1), run.last + 1)
    changes = access.log.changes([(own, number) for number in numbers])
    latest: dict[tuple[str, str], int] = {}
    for place in sorted(changes, reverse=True):
        change = changes[place]
        if change.kind and change.kind != "member":
            latest.setdefault((change.kind, change.record), change.at[0])
    keys = list(latest)[:RECENT]
    named = naming.names(access, keys)
    return [Recent(named[key], latest[key]) for key in keys]
