"""What counts: who is in, who is cut off from where on, what is erased.

docs/bundle.md sections 4.1, 6.3 and 6.4, as far as they decide what stands in the fold. The
statements behind it are judged in sync/trust.py.
"""

from dataclasses import dataclass

from alliance_desktop.records.chains import Chains, Place
from alliance_desktop.records.change import Change


@dataclass(frozen=True, slots=True)
class Revocation:
    """Cuts some devices off: of each only what its cuts name still counts."""

    devices: frozenset[str]
    cuts: tuple[tuple[str, int, bytes], ...]  # device, number, hash

    def spares(self, chains: Chains, place: Place) -> bool:
        """Whether a change of a concerned device lies below a cut and on no other line."""
        device, own = chains.runs[place[0]].device, chains.hash(place)
        return any(
            of == device
            and place[1] <= number
            and chains.hash_below(device, number, hash_, place[1]) in (own, None)
            for of, number, hash_ in self.cuts
        )


@dataclass(frozen=True, slots=True)
class Purge:
    """Erases what some changes wrote to some fields of a record."""

    kind: str
    record: str
    fields: frozenset[str]
    changes: frozenset[bytes]


@dataclass(frozen=True)
class Standing:
    """All of it, as the statements held here say."""

    admitted: frozenset[str] = frozenset()
    revocations: tuple[Revocation, ...] = ()
    purges: tuple[Purge, ...] = ()

    def counts(self, chains: Chains, place: Place) -> bool:
        """Whether the change at a place counts at all."""
        device = chains.runs[place[0]].device
        return device in self.admitted and all(
            revocation.spares(chains, place)
            for revocation in self.revocations
            if device in revocation.devices
        )

    def purged(self, change: Change) -> set[str]:
        """The fields of a change that are erased."""
        if not self.purges:  # asked of each change
            return set()
        return {
            name
            for purge in self.purges
            if (purge.kind, purge.record) == (change.kind, change.record)
            and change.hash in purge.changes
            for name in purge.fields.intersection(change.fields)
        } - {"deleted"}

    def names(self, kind: str, record: str) -> bool:
        """Whether anything of a record is erased."""
        return bool(self.purges) and any(
            (purge.kind, purge.record) == (kind, record) for purge in self.purges
        )
