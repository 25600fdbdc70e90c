"""The filters that each list has, and how what they let through is said."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from alliance_desktop.records import codelists
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import schema
from alliance_desktop.ui.editors.choices import matching, options_of
from alliance_desktop.ui.editors.pick_line import Option
from alliance_desktop.ui.filters import Choice
from alliance_desktop.ui.place_field import place_option
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace import Workspace, listing, places
from alliance_desktop.workspace.listing import (
    Differing,
    Filter,
    OneOf,
    Promised,
    Within,
)

_NONE = "00000000-0000-0000-0000-000000000000"  # an id that no record has
_FEW = 12
_PLACES = 20


class Choices:
    """Makes the filters of a kind, in the language of the windows."""

    def __init__(self, values: Values) -> None:
        """With the words for values."""
        self.values, self.lang = values, values.lang

    def tr(self, text: str, about: str = "", n: int = -1) -> str:
        """A text of this class in the language in force."""
        return QCoreApplication.translate("Choices", text, about, n)

    def of(self, kind: str) -> list[Choice]:
        """The filters of a kind, the most used first."""
        match kind:
            case "need":
                own = [
                    self._mission(kind),
                    self._not_met(),
                    self._severity(),
                    self._promised(),
                    self._codes("sector", "sector"),
                ]
            case "commitment":
                own = [
                    self._mission(kind),
                    self._codes("status", "commitment_status"),
                    self._codes("sectors", "sector"),
                    self._codes("modality", "modality"),
                ]
            case "visit":
                own = [self._mission(kind)]
            case "needs_assessment":
                own = [self._mission(kind), self._codes("status", "assessment_status")]
            case "mission":
                own = [self._codes("status", "mission_status")]
            case "partnership":
                own = [
                    self._codes("status", "partnership_status"),
                    self._codes("partnership_type", "partnership_type"),
                    self._codes("themes", "sector"),
                ]
            case "organisation":
                own = [self._codes("org_type", "org_type"), self._codes("country", "countries")]
            case _:
                own = []
        place = [self._place()] if "community" in schema(BY_NAME[kind]) else []
        return [*own, *place, self._differing(), self._bin()]

    def order(self, kind: str) -> str:
        """What the list is sorted by."""
        said = {
            "need": self.tr("Sorted by severity, then people"),
            "mission": self.tr("The latest first"),
            "visit": self.tr("The latest first"),
            "needs_assessment": self.tr("The latest first"),
            "commitment": self.tr("The newest first"),
        }
        return said.get(kind, self.tr("Sorted by name"))

    # filters

    def _mission(self, kind: str) -> Choice:
        def make(workspace: Workspace, _: str) -> Filter:
            now = listing.mission_now(workspace)
            return listing.of_mission(workspace, kind, now.id if now else _NONE)

        return Choice("mission", self.tr("This mission"), make)

    def _not_met(self) -> Choice:
        codes = ("open", "in_progress", None)
        return Choice("not_met", self.tr("Not met"), lambda *_: OneOf("status", codes))

    def _severity(self) -> Choice:
        said = {
            "3 4 5": self.tr("Severity 3 to 5"),
            "4 5": self.tr("Severity 4 to 5"),
            "5": self.tr("Severity 5"),
            "": self.tr("Not assessed"),
        }

        def make(_: Workspace, key: str) -> Filter:
            grades: tuple[int | None, ...] = tuple(int(grade) for grade in key.split())
            return OneOf("severity", grades or (None,))

        return Choice(
            "severity", self.tr("Severity"), make, _fixed(said), say=lambda key: said[key]
        )

    def _promised(self) -> Choice:
        said = {
            "none": self.tr("Nobody has promised"),
            "pledged": self.tr("Pledged only"),
            "agreed": self.tr("Agreed"),
        }
        return Choice(
            "promised",
            self.tr("Promised"),
            lambda _, key: Promised(key),
            _fixed(said),
            say=lambda key: said[key],
        )

    def _codes(self, field: str, codes: str) -> Choice:
        options = options_of(codes, self.lang)
        one = next(iter(kind for kind in BY_NAME.values() if field in schema(kind)))
        word = self.values.label(one.about.kind, field)
        return Choice(
            field,
            word,
            lambda _, code: OneOf(field, (code,)),
            lambda typed: matching(options, typed),
            many=len(codelists.load(codes)) > _FEW,
            say=lambda code: self.values.code(codes, code),
        )

    def _place(self) -> Choice:
        def options(typed: str) -> Sequence[Option]:
            return [place_option(one, self.lang) for one in places.find(typed, _PLACES)]

        return Choice(
            "place",
            self.tr("Place"),
            lambda _, code: Within("community", (places.beginning(code),)),
            options,
            many=True,
            say=self.values.place,
        )

    def _differing(self) -> Choice:
        return Choice("differs", self.tr("Differs"), lambda *_: Differing())

    def _bin(self) -> Choice:
        return Choice("bin", self.tr("In the bin"), lambda *_: None)


def _fixed(said: dict[str, str]) -> Callable[[str], Sequence[Option]]:
    options = [Option(key, words) for key, words in said.items()]
    return lambda _: options
