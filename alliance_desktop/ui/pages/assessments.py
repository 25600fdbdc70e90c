"""Missions, their visits, and the assessments made on them."""

from typing import ClassVar

from alliance_desktop.errors import label
from alliance_desktop.ui.records_page import RecordsPage


class AssessmentsPage(RecordsPage):
    """Three lists: assessments, visits, missions."""

    key: ClassVar[str] = "assessments"
    name: ClassVar[str] = label("Assessments")
    icon: ClassVar[str] = "clipboard-list"
    kinds: ClassVar[tuple[str, ...]] = ("needs_assessment", "visit", "mission")
    hint: ClassVar[str] = label("Search…")

    def title(self) -> str:
        """The heading."""
        return self.tr("Assessments")

    def first_words(self, kind: str) -> str:
        """What a record of a kind is."""
        return {
            "needs_assessment": self.tr(
                "An assessment is a dated snapshot: who told whom what a community needs."
            ),
            "visit": self.tr("A visit is one stop of a mission in one community."),
            "mission": self.tr("A mission is a delegation that goes, or meets online."),
        }[kind]

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "A mission has visits, a visit has assessments, an assessment raises needs. "
            "Read an assessment back before it is signed off."
        )
