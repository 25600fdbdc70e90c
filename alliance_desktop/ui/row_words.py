"""What a row of a list says of a record: its title, a second line, and what stands at its end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.ui.paint import STATUS
from alliance_desktop.ui.values import Values
from alliance_desktop.workspace.listing import Promise, Row

LOUD = ("amber_strict", "red")  # sharing that is shown in lists

_ICONS: Mapping[str, str] = {
    "mission": "route",
    "visit": "map-pin",
    "partnership": "network",
    "organisation": "landmark",
    "person": "user",
}


@dataclass(frozen=True, slots=True)
class Said:
    """A row in words. `chip` has its tone and icon; `tlp` is "" where it need not be shown."""

    title: str
    second: str
    chip: str = ""
    tone: str = "plain"
    icon: str = ""
    amount: str = ""
    ladder: str = ""  # the step of a commitment
    tile: str = ""  # an icon in place of a severity
    severity: int | None = None
    tlp: str = ""
    marks: tuple[str, ...] = ()  # "draft", "differs"
    spoken: str = ""  # the whole as one sentence


class RowWords:
    """Says rows in the language of the windows."""

    def __init__(self, values: Values) -> None:
        """With the words for values."""
        self.values, self.words = values, values.words
        self._of: Mapping[str, Callable[[Row], dict[str, Any]]] = {
            "need": self._need,
            "commitment": self._commitment,
            "mission": self._mission,
            "visit": self._visit,
            "needs_assessment": self._assessment,
            "partnership": self._partnership,
            "organisation": self._organisation,
            "person": self._person,
        }

    def tr(self, text: str, about: str = "", n: int = -1) -> str:
        """A text of this class in the language in force."""
        return QCoreApplication.translate("RowWords", text, about, n)

    def say(self, one: Row) -> Said:
        """A row in words."""
        parts = {"title": self.title(one), "second": "", **self._of.get(one.kind, _nothing)(one)}
        parts["title"] = parts["title"].replace("\u02bc", "\u2019")
        marks = tuple(name for name in ("draft", "differs") if getattr(one, name))
        tlp = str(one.values.get("tlp") or "")
        said = Said(**parts, tlp=tlp if tlp in LOUD else "", marks=marks)
        return Said(**{**_parts(said), "spoken": self._sentence(one, said)})

    def title(self, one: Row) -> str:
        """What a record is called."""
        said = self.values.text(one.values.get(BY_NAME[one.kind].about.title)).partition("\n")[0]
        if one.kind in ("visit", "needs_assessment"):
            said = self._place(one) or said
        if one.kind == "person" and one.values.get("display_name"):
            said = ", ".join(part for part in (str(one.values["display_name"]), said) if part)
        code = str(one.values.get("ref_code") or "")
        return said or code or self.tr("{0} without a title").format(self.values.kind(one.kind))

    def _sentence(self, one: Row, said: Said) -> str:
        words = [said.title, said.second.replace(" · ", ", ")]
        if one.kind in ("need", "needs_assessment"):
            grade = self.tr("severity {0}").format(said.severity)
            words.insert(0, grade if said.severity else self.tr("severity not assessed"))
        words += [said.chip, said.amount]
        known = {"draft": self.tr("a draft is kept"), "differs": self.tr("colleagues differ")}
        words += [known[mark] for mark in said.marks]
        return ", ".join(word for word in words if word)

    # kinds

    def _need(self, one: Row) -> dict[str, Any]:
        people = one.values.get("in_need")
        second = (
            self._place(one),
            self._code("sector", one.values.get("sector")),
            self.words.people(people if isinstance(people, int) else None),
        )
        severity = one.values.get("severity")
        return {
            "second": _joined(second),
            "severity": severity if isinstance(severity, int) else None,
            **self.promise(one.promise),
        }

    def promise(self, promise: Promise | None) -> dict[str, Any]:
        """The chip and the amounts of what stands against a need."""
        if promise is None:
            return {}
        chips = {
            "agreed": (self.tr("Agreed"), "ok", "check"),
            "pledged": (self.tr("Pledged only"), "info", "handshake"),
            "none": (self.tr("Nothing yet"), "plain", "circle-dashed"),
        }
        chip, tone, icon = chips[promise.most]
        amounts = " + ".join(self.words.money(one) for one in promise.amounts)
        return {"chip": chip, "tone": tone, "icon": icon, "amount": amounts}

    def _commitment(self, one: Row) -> dict[str, Any]:
        providers = self._names(one, "providers")
        recipient = self._names(one, "recipient")
        way = " → ".join(part for part in (providers, recipient) if part)
        step = _status(one)
        amount = one.values.get("amount")
        return {
            "second": _joined((way, self._code("commitment_basis", one.values.get("basis")))),
            "ladder": step,
            "chip": self._code("commitment_status", step),
            "amount": self.words.money(amount) if isinstance(amount, dict) else "",
        }

    def _mission(self, one: Row) -> dict[str, Any]:
        days = [one.values.get(name) for name in ("start_date", "end_date")]
        said = [self.words.short_day(day) for day in days if isinstance(day, str)]
        second = _joined((str(one.values.get("mission_code") or ""), " – ".join(said)))
        return {"second": second, **self._with_status(one, "mission_status")}

    def _visit(self, one: Row) -> dict[str, Any]:
        second = (
            self._day(one, "date"),
            self._code("visit_format", one.values.get("format")),
            self._names(one, "mission"),
        )
        return {"second": _joined(second), "tile": _ICONS["visit"]}

    def _assessment(self, one: Row) -> dict[str, Any]:
        grade, people = one.values.get("overall_severity"), one.values.get("in_need")
        second = (
            self._day(one, "assessed_on"),
            self.words.people(people if isinstance(people, int) else None),
        )
        chip = self._with_status(one, "assessment_status")
        severity = int(grade) if isinstance(grade, str) and grade.isdigit() else None
        return {**chip, "second": _joined(second), "severity": severity, "tile": ""}

    def _partnership(self, one: Row) -> dict[str, Any]:
        second = (
            self._code("partnership_type", one.values.get("partnership_type")),
            self._names(one, "members"),
        )
        return {"second": _joined(second), **self._with_status(one, "partnership_status")}

    def _organisation(self, one: Row) -> dict[str, Any]:
        second = (
            self._code("org_type", one.values.get("org_type")),
            self._code("countries", one.values.get("country")),
        )
        return {"second": _joined(second), "tile": _ICONS["organisation"]}

    def _person(self, one: Row) -> dict[str, Any]:
        second = (self._names(one, "organisation"), str(one.values.get("work_email") or ""))
        return {"second": _joined(second), "tile": _ICONS["person"]}

    # parts

    def _with_status(self, one: Row, codes: str) -> dict[str, Any]:
        step, tile = _status(one), _ICONS.get(one.kind, "")
        if not step:
            return {"tile": tile}
        tone, icon = STATUS.get(step, ("plain", "circle-dashed"))
        return {"chip": self._code(codes, step), "tone": tone, "icon": icon, "tile": tile}

    def _place(self, one: Row) -> str:
        code = one.values.get("community")
        return self.values.short_place(code) if isinstance(code, str) else ""

    def _code(self, codes: str, code: Json) -> str:
        return self.values.code(codes, code) if code else ""

    def _day(self, one: Row, name: str) -> str:
        day = one.values.get(name)
        return self.words.when_day(day) if isinstance(day, str) else self.tr("no day yet")

    def _names(self, one: Row, name: str) -> str:
        value = one.values.get(name)
        ids = value if isinstance(value, list) else [value] if value else []
        named = [one.names.get(str(id_)) for id_ in ids]
        return ", ".join(self.values.named(other) for other in named if other is not None)


def _nothing(_: Row) -> dict[str, Any]:
    return {}


def _parts(said: Said) -> dict[str, Any]:
    return {name: getattr(said, name) for name in Said.__dataclass_fields__}


def _joined(parts: tuple[str, ...]) -> str:
    return " · ".join(part for part in parts if part)


def _status(one: Row) -> str:
    status = one.values.get("status")
    return str(status.get("code", "")) if isinstance(status, dict) else ""
