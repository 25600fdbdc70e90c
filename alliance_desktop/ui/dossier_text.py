"""What a dossier says of a community, in the language of the windows."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from alliance_desktop.records.canonical import Json
from alliance_desktop.reference.places import gazetteer
from alliance_desktop.ui.values import Values
from alliance_desktop.ui.words import NO_BREAK
from alliance_desktop.workspace.community import (
    Asked,
    Counts,
    Dossier,
    Fact,
    Happened,
    Promised,
    Said,
)
from alliance_desktop.workspace.partners import Partnered

STRICT: Final = ("amber_strict", "red")  # markings that are shown in a list too
DOT: Final = " · "


class DossierText:
    """Sentences about one community."""

    def __init__(self, values: Values) -> None:
        """In the language of `values`."""
        self.values, self.words = values, values.words

    def tr(self, text: str, about: str = "", n: int = -1) -> str:
        """A text of this class in the language in force."""
        return QCoreApplication.translate("DossierText", text, about, n)

    # facts

    def type_of(self, code: str) -> str:
        """What kind of hromada it is; nothing for Kyiv and Sevastopol."""
        match gazetteer().hromada_type(code):
            case "urban":
                return self.tr("Urban hromada")
            case "settlement":
                return self.tr("Settlement hromada")
            case "rural":
                return self.tr("Rural hromada")
            case _:
                return ""

    def inhabitants(self, fact: Fact) -> str:
        """`47 000 inhabitants, 5 May 2026`."""
        return self._since(self._numbered(self.tr("%n inhabitants", "", _number(fact)), fact), fact)

    def displaced(self, fact: Fact) -> str:
        """`12 400 displaced people, 5 May 2026`."""
        said = self.tr("%n displaced people", "", _number(fact))
        return self._since(self._numbered(said, fact), fact)

    def access(self, fact: Fact) -> str:
        """What hinders access; nothing where nothing does."""
        codes = fact.value if isinstance(fact.value, list) else []
        named = [self.values.code("access_constraint", one) for one in codes if one != "none"]
        return self.tr("Access: {0}").format(", ".join(named)) if named else ""

    def _numbered(self, said: str, fact: Fact) -> str:
        return said.replace(str(_number(fact)), self.words.number(_number(fact)), 1)

    def _since(self, said: str, fact: Fact) -> str:
        return f"{said}, {self.words.short_day(fact.day)}" if fact.day else said

    def organisations(self, count: int) -> str:
        """How many organisations are here."""
        return self.tr("%n organisations here", "", count)

    def partners(self, count: int) -> str:
        """How many others they work with."""
        return self.tr("%n partners", "", count)

    def last_visit(self, day: str | None) -> str:
        """When somebody was there."""
        if day is None:
            return self.tr("No visit recorded yet")
        return self.tr("Last visit {0}").format(self.words.when_day(day))

    # counts

    def needs(self, counts: Counts) -> str:
        """`7 needs`."""
        return self.tr("%n needs", "", counts.open)

    def beside(self, counts: Counts) -> str:
        """What the bar does not tell: without a cost, met or withdrawn."""
        parts = []
        if counts.without_cost:
            parts.append(self.tr("%n have no cost yet", "", counts.without_cost))
        if counts.closed:
            parts.append(self.tr("%n met or withdrawn", "", counts.closed))
        return DOT.join(parts)

    def agreed(self, counts: Counts) -> str:
        """`3 with an agreed promise`."""
        return self.tr("%n with an agreed promise", "", counts.agreed)

    def pledged(self, counts: Counts) -> str:
        """`2 only pledged`."""
        return self.tr("%n only pledged", "", counts.pledged)

    def nothing(self, counts: Counts) -> str:
        """`2 nothing yet`."""
        return self.tr("%n nothing yet", "", counts.nothing)

    def counted(self, counts: Counts) -> str:
        """The bar as one sentence."""
        shares = ", ".join((self.agreed(counts), self.pledged(counts), self.nothing(counts)))
        said = f"{self.needs(counts)}: {shares}"
        beside = self.beside(counts)
        return f"{said}; {beside}" if beside else said

    # what they said

    def own_order(self, about: Dossier) -> str:
        """Whose order the needs stand in, and what it would be otherwise."""
        ranks = about.by_severity
        if not ranks:
            return self.tr("They have not ranked them; by severity and people.")
        if about.ranked_on:
            day = self.words.short_day(about.ranked_on)
            said = self.tr("Their own order of {0}.").format(day)
        else:
            said = self.tr("Their own order.")
        if len(ranks) < 2:
            return said
        if ranks == sorted(ranks):
            more = self.tr("By severity and people it is the same.")
        else:
            more = self.tr("By severity and people it would be {0}.")
        return f"{said} {more.format(f',{NO_BREAK}'.join(map(str, ranks)))}"

    def title(self, kind: str, values: Mapping[str, Json]) -> str:
        """The title of a record; that it has none."""
        return self.values.text(values.get("title")) or self.tr("{0} without a title").format(
            self.values.kind(kind)
        )

    def said(self, one: Said) -> str:
        """Whom it concerns and what it costs."""
        people = one.values.get("in_need")
        cost = one.values.get("cost_estimate")
        return DOT.join(
            (
                self.words.people(people if isinstance(people, int) else None),
                self.words.money(cost) if isinstance(cost, dict) else self.tr("cost not known"),
            )
        )

    def promise_of(self, one: Said) -> str:
        """What stands against it."""
        match one.promised:
            case "agreed":
                return self.tr("Agreed")
            case "pledged":
                return self.tr("Pledged only")
            case _:
                return self.tr("Nothing yet")

    def severity(self, one: Said) -> str:
        """Its grade as a sentence."""
        if one.severity is None:
            return self.tr("Severity not assessed")
        return self.tr("Severity {0} {1}").format(
            one.severity, self.values.code("severity", str(one.severity))
        )

    # what was promised

    def amount(self, one: Promised) -> str:
        """Its worth in its own currency."""
        money = one.values.get("amount")
        return self.words.money(money) if isinstance(money, dict) else self.tr("amount not known")

    def by_whom(self, one: Promised) -> str:
        """Who promised it, on what basis, on which day."""
        names = self._names(one.providers)
        basis = one.values.get("basis")
        parts = [
            ", ".join(names) or self.tr("nobody named"),
            self.values.code("commitment_basis", basis) if basis else self.tr("basis not known"),
            self.words.when_day(one.day).replace(" ", NO_BREAK),
        ]
        return DOT.join(parts)

    def _names(self, several: Sequence[Mapping[str, Json]]) -> list[str]:
        return [name for one in several if (name := self.values.text(dict(one)))]

    def status(self, codes: str, code: str) -> str:
        """The word of a status."""
        return self.values.code(codes, code) if code else self.tr("status not known")

    def due(self, one: Promised) -> str:
        """When it should arrive or should have; nothing where nobody said."""
        if one.due is None:
            return ""
        day = self.words.when_day(one.due)
        return (self.tr("was due {0}") if one.late else self.tr("due {0}")).format(day)

    def quiet(self, one: Promised) -> str:
        """For how long nobody wrote anything about it."""
        return self.tr("no news for %n days", "", one.quiet_days)

    def ask(self, one: Asked) -> str:
        """A question to put to them."""
        name = self.title(one.kind, {"title": dict(one.title)})
        match one.why:
            case "no_news":
                return self.tr("{0}: is it still coming?").format(name)
            case "no_severity":
                return self.tr("{0}: how severe is it?").format(name)
            case "no_people":
                return self.tr("{0}: how many people does it concern?").format(name)
            case _:
                return self.tr("{0}: what would it cost?").format(name)

    # partners, history

    def partnership(self, one: Partnered) -> str:
        """With whom, of which kind, how far."""
        names = self._names(one.others)
        kind = one.values.get("partnership_type")
        parts = [
            ", ".join(names),
            self.values.code("partnership_type", kind) if kind else "",
            self.status("partnership_status", one.status),
        ]
        return DOT.join(part for part in parts if part)

    def happened(self, one: Happened) -> tuple[str, str]:
        """A title and a second line."""
        match one.kind:
            case "visit":
                return self._visit(one)
            case "needs_assessment":
                code = _code(one.values.get("status"))
                parts = [self.status("assessment_status", code)]
                if one.raised:
                    parts.append(self.tr("%n needs", "", one.raised))
                return self.values.kind(one.kind), DOT.join(parts)
            case _:
                status = self.status("commitment_status", _code(one.values.get("status")))
                return self.tr("{0}: {1}").format(status, self.title(one.kind, one.values)), ""

    def _visit(self, one: Happened) -> tuple[str, str]:
        form = one.values.get("format")
        parts = [
            self.values.code("visit_format", form) if form else "",
            self.values.text(one.values.get("place_note")),
        ]
        name = self.tr("Visit planned") if one.ahead else self.values.kind(one.kind)
        return name, DOT.join(part for part in parts if part)

    def more(self, hidden: int) -> str:
        """That there are more rows than shown."""
        return self.tr("Show %n more", "", hidden)

    def strict(self, values: Mapping[str, Json]) -> str:
        """The marking of a record if it is one that lists show, else nothing."""
        code = values.get("tlp")
        return str(code) if code in STRICT else ""


def joined(parts: Sequence[str]) -> str:
    """One sentence for assistive tools."""
    return ", ".join(part for part in parts if part)


def _number(fact: Fact) -> int:
    return fact.value if isinstance(fact.value, int) else 0


def _code(status: Json) -> str:
    return str(status.get("code") or "") if isinstance(status, dict) else ""
