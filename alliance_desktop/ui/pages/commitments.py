"""Commitments: who promised what to whom, and how far it has come."""

from typing import ClassVar

from alliance_desktop.errors import label
from alliance_desktop.ui.records_page import RecordsPage


class CommitmentsPage(RecordsPage):
    """The list of commitments and the form of one."""

    key: ClassVar[str] = "commitments"
    name: ClassVar[str] = label("Commitments")
    icon: ClassVar[str] = "handshake"
    kinds: ClassVar[tuple[str, ...]] = ("commitment",)
    hint: ClassVar[str] = label("Search commitments…")

    def title(self) -> str:
        """The heading."""
        return self.tr("Commitments")

    def first_words(self, kind: str) -> str:
        """What a commitment is."""
        del kind
        return self.tr("A commitment says who gives what to whom. It binds from agreed on.")

    def add_match(self) -> None:
        """Says which need the commitment in the form covers."""
        matches = self._matches.get(self.kind)
        if matches is not None:
            matches.add()

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "Record what was promised, by whom and on what basis. "
            "Say which need it covers with Ctrl+M and Enter."
        )
