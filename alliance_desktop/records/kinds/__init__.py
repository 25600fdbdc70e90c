"""All kinds of records: a plain tuple; one kind, one file."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from alliance_desktop.records.kinds.commitment import Commitment
from alliance_desktop.records.kinds.match import Match
from alliance_desktop.records.kinds.member import Member
from alliance_desktop.records.kinds.mission import Mission
from alliance_desktop.records.kinds.mission_member import MissionMember
from alliance_desktop.records.kinds.need import Need
from alliance_desktop.records.kinds.needs_assessment import NeedsAssessment
from alliance_desktop.records.kinds.organisation import Organisation
from alliance_desktop.records.kinds.partnership import Partnership
from alliance_desktop.records.kinds.partnership_member import PartnershipMember
from alliance_desktop.records.kinds.person import Person
from alliance_desktop.records.kinds.visit import Visit
from alliance_desktop.records.record import Record

KINDS: Final[tuple[type[Record], ...]] = (
    Mission,
    Visit,
    Organisation,
    Person,
    NeedsAssessment,
    Need,
    Partnership,
    Commitment,
    Match,
    MissionMember,
    PartnershipMember,
    Member,
)

BY_NAME: Final[Mapping[str, type[Record]]] = MappingProxyType({k.about.kind: k for k in KINDS})
