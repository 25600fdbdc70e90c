"""Partnerships, the organisations in them, and whom to talk to."""

from typing import ClassVar

from alliance_desktop.errors import label
from alliance_desktop.ui.records_page import RecordsPage


class PartnershipsPage(RecordsPage):
    """Three lists: partnerships, organisations, contacts."""

    key: ClassVar[str] = "partnerships"
    name: ClassVar[str] = label("Partnerships")
    icon: ClassVar[str] = "network"
    kinds: ClassVar[tuple[str, ...]] = ("partnership", "organisation", "person")
    hint: ClassVar[str] = label("Search…")

    def title(self) -> str:
        """The heading."""
        return self.tr("Partnerships")

    def first_words(self, kind: str) -> str:
        """What a record of a kind is."""
        return {
            "partnership": self.tr("A partnership is authorities that work together."),
            "organisation": self.tr("Authorities, associations, institutions, companies."),
            "person": self.tr("Contacts by function. Residents are never recorded as persons."),
        }[kind]

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "Who works with whom, and whom to talk to. Prefer the function of a contact to a name."
        )
