"""Needs: what communities lack, the most severe first, and what is promised for each."""

from collections.abc import Sequence
from typing import ClassVar

from alliance_desktop.errors import label
from alliance_desktop.ui.matches import Matches
from alliance_desktop.ui.records_page import RecordsPage
from alliance_desktop.workspace import listing
from alliance_desktop.workspace.listing import OneOf, Wanted


class NeedsPage(RecordsPage):
    """The list of needs and the form of one."""

    key: ClassVar[str] = "needs"
    name: ClassVar[str] = label("Needs")
    icon: ClassVar[str] = "list-checks"
    kinds: ClassVar[tuple[str, ...]] = ("need",)
    hint: ClassVar[str] = label("Search needs, places…")

    def title(self) -> str:
        """The heading."""
        return self.tr("Needs")

    def first_words(self, kind: str) -> str:
        """What a need is."""
        del kind
        return self.tr("A need is one costed line of what a community lacks.")

    def why_nothing(self, said: Sequence[str]) -> str:
        """The filters in words; how many are not assessed, since they are not counted as mild."""
        why = super().why_nothing(said)
        if "severity" not in self.bar.state()["on"]:
            return why
        unknown = Wanted("need", where=(OneOf("severity", (None,)),))
        count = len(listing.rows(self.session.workspace, unknown))
        more = self.tr("%n are not assessed; they are not counted as mild.", "", count)
        return f"{why} {more}" if count else why

    def add_match(self) -> None:
        """Adds a promise to the need in the form."""
        matches = self.matches()
        if matches is not None:
            matches.add()

    def matches(self) -> Matches | None:
        """What stands against the need in the form."""
        return self._matches.get(self.kind)

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "Record what a community lacks, how severe it is and what it would cost. "
            "Add a promise to a need with Ctrl+M and Enter."
        )
