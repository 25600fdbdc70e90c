"""Which step of a status may follow which: up the ladder, out at its side, back with a note."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from alliance_desktop.records import codelists

# the rungs of each list, and where those beside the ladder lead back to
_LADDERS: Final[Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "need_status": ("open", "in_progress", "met"),
        "commitment_status": (
            "expressed",
            "pledged",
            "agreed",
            "in_delivery",
            "delivered",
            "completed",
        ),
        "assessment_status": ("draft", "read_back", "confirmed", "signed_off"),
        "mission_status": ("planned", "in_field", "returned", "debriefed", "reported", "closed"),
        "partnership_status": (
            "seeking",
            "contacts",
            "exploratory",
            "agreed",
            "active",
            "dormant",
            "ended",
        ),
        "match_status": ("proposed", "accepted"),
    }
)
_RETURNS: Final[Mapping[tuple[str, str], Sequence[str]]] = MappingProxyType(
    {("commitment_status", "suspended"): ("agreed", "in_delivery")}
)


def steps(codes: str, before: str | None) -> list[str]:
    """The codes that may follow one: it itself, those further up, those beside, then those back.

    A record that has no status yet may begin anywhere: it may be recorded late.
    """
    known = list(codelists.load(codes))
    if before is None or codes not in _LADDERS:
        return known
    rungs = _LADDERS[codes]
    beside = [code for code in known if code not in rungs]
    if before not in rungs:
        returns = [code for code in rungs if code in _RETURNS.get((codes, before), ())]
        forward = [before, *returns, *(code for code in beside if code != before)]
    else:
        forward = [*rungs[rungs.index(before) :], *beside]
    return [*forward, *(code for code in known if code not in forward)]


def goes_back(codes: str, before: str | None, after: str) -> bool:
    """Whether a step leads back, so that a note is to say why."""
    if before is None or before == after or codes not in _LADDERS:
        return False
    rungs = _LADDERS[codes]
    if after not in rungs:
        return False
    if before in rungs:
        return rungs.index(after) < rungs.index(before)
    return after not in _RETURNS.get((codes, before), ())
