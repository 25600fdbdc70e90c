"""Values of records as people read them: in one line, in the language of the windows."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal as Number
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from alliance_desktop.records import codelists
from alliance_desktop.records import fields as f
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, schema
from alliance_desktop.reference.naming import full_name
from alliance_desktop.reference.naming import title as place_title
from alliance_desktop.reference.places import gazetteer
from alliance_desktop.ui.session import Session
from alliance_desktop.ui.words import translated
from alliance_desktop.workspace import naming
from alliance_desktop.workspace.naming import Named

_MILLION: Final = 1_000_000
_FALL_BACK: Final = ("en", "uk", "da")
_SEVERITIES: Final = "severity"
_DATED: Final = {"visit": "date", "needs_assessment": "assessed_on"}  # told by place and day


class Values:
    """How the values of fields are said, for one session."""

    def __init__(self, session: Session) -> None:
        """In the language of a session, with the names of its records."""
        self.words, self.lang = session.words, session.lang
        self._session = session

    def tr(self, text: str, about: str = "", n: int = -1) -> str:
        """A text of this class in the language in force."""
        return QCoreApplication.translate("Values", text, about, n)

    # names

    def kind(self, kind: str) -> str:
        """What a kind of record is called."""
        return translated(BY_NAME[kind].about.name) if kind in BY_NAME else kind

    def kinds(self, kind: str) -> str:
        """What several records of a kind are called."""
        return translated(BY_NAME[kind].about.names) if kind in BY_NAME else kind

    def label(self, kind: str, field: str, part: str = "") -> str:
        """What a field is called, with its language or part: `Title (Ukrainian)`."""
        if field == "deleted":
            return self.tr("Deleted or kept")
        declared = schema(BY_NAME[kind]).get(field) if kind in BY_NAME else None
        if declared is None:
            return field.replace("_", " ")
        said = translated(declared.means.label)
        return f"{said} ({self._part(declared, part)})" if part else said

    def _part(self, declared: Field, part: str) -> str:
        key = part.lstrip(".")
        match declared.type:
            case f.LangText():
                return self.language(key)
            case f.Shares(codes) if codes:
                return self.code(codes, key)
            case _:
                return self.record_name(key)

    def language(self, tag: str) -> str:
        """The name of a language by its tag."""
        return self.code("languages", tag)

    def code(self, codes: str, code: Json) -> str:
        """The label of a code; a code this version does not know, as it is."""
        known = codelists.load(codes).get(str(code))
        return known.label(self.lang) if known else str(code)

    def text(self, value: Json) -> str:
        """A text, or of one in several languages the one people here read best."""
        if isinstance(value, dict):
            order = [self.lang, *_FALL_BACK, *sorted(value)]
            return next((str(value[tag]) for tag in order if value.get(tag)), "")
        return value if isinstance(value, str) else ""

    def named(self, one: Named) -> str:
        """The title of a record; what it is called where it has none."""
        placed = self._is_placed(one.kind)
        title = "" if placed else self.text(one.title).partition("\n")[0]
        if one.place and (placed or one.kind in _DATED):
            day = (one.values or {}).get(_DATED.get(one.kind, ""))
            said = [self.place(one.place), self.words.day(day) if isinstance(day, str) else ""]
            title = ", ".join(part for part in said if part)
        return title or one.code or self.tr("{0} without a title").format(self.kind(one.kind))

    def title(self, kind: str, values: Mapping[str, Json]) -> str:
        """The title of a record by its values; "" where it has none."""
        value = values.get(BY_NAME[kind].about.title)
        if self._is_placed(kind):
            return self.place(value) if isinstance(value, str) else ""
        return self.text(value).partition("\n")[0]

    def _is_placed(self, kind: str) -> bool:
        """Whether a place stands for records of a kind."""
        known = BY_NAME.get(kind)
        return known is not None and isinstance(schema(known)[known.about.title].type, f.Place)

    def record_name(self, id_: str) -> str:
        """The title of a record by its id; what it says of one that is not here."""
        workspace = self._session.workspace
        found = workspace.store.find(id_)
        if not found:
            return self.tr("a record that is not here yet")
        key = found[0][1], id_
        with workspace.store.read() as access:
            return self.named(naming.names(access, [key])[key])

    def place(self, code: str | None) -> str:
        """The name of a place by itself: Izium urban hromada."""
        if not code:
            return self.tr("no place yet")
        known = gazetteer().place(code)
        return place_title(gazetteer(), known, self.lang) if known else code

    def hromada(self, code: str | None) -> str:
        """The name of the hromada in which a place lies; of an oblast or raion its own."""
        return self.place((gazetteer().hromada_of(code) or code) if code else None)

    def short_place(self, code: str | None) -> str:
        """The bare name of a place, where there is little room."""
        known = gazetteer().place(code) if code else None
        if known is None:
            return self.place(code)
        if self.lang == "uk":
            return f"{known.name_uk} громада" if known.category == "H" else known.name_uk
        return known.english

    def place_in_full(self, code: str) -> str:
        """A place with what it is part of."""
        known = gazetteer().place(code)
        return full_name(gazetteer(), known, self.lang) if known else code

    # values

    def say(self, kind: str, field: str, value: Json, part: str = "") -> str:
        """A stored value of a field, or of one language or key of it, in one line."""
        if field == "deleted":
            return self.tr("delete it") if value is True else self.tr("keep it")
        if value is None or value in ([], {}):
            return self.tr("not assessed")
        declared = schema(BY_NAME[kind]).get(field) if kind in BY_NAME else None
        if declared is None:
            return self.tr("newer data")
        try:
            return self._said(declared, value, part)
        except (KeyError, TypeError, ValueError):
            return self.tr("newer data")

    def _said(self, declared: Field, value: Any, part: str) -> str:
        if part and isinstance(declared.type, f.Shares):
            return self._percent(value)
        match declared.type:
            case f.Text() | f.LangText():
                return self.text(value)
            case f.Texts() | f.Choices() | f.Links() | f.OrderedLinks() | f.Files():
                return ", ".join(self._element(declared.type, one) for one in value)
            case f.Shares():
                shares = value.items()
                return ", ".join(
                    f"{self._part(declared, key)} {self._percent(share)}" for key, share in shares
                )
            case _:
                return self._plain(declared, value)

    def _percent(self, share: Json) -> str:
        return f"{self.words.number(str(share))}\u00a0%"

    def _element(self, type_: f.Type, one: Any) -> str:
        match type_:
            case f.Choices(codes):
                return self.code(codes, one)
            case f.Links() | f.OrderedLinks():
                return self.record_name(one)
            case f.Files():
                return str(one["name"])
            case _:
                return str(one)

    def _plain(self, declared: Field, value: Any) -> str:
        said: Mapping[type, Callable[[Any, Any], str]] = {
            f.Whole: lambda _, v: self._whole(declared, v),
            f.YesNo: lambda _, v: self.tr("yes") if v else self.tr("no"),
            f.Decimal: lambda t, v: f"{self.words.number(v)} {t.unit}".strip(),
            f.Quantity: self._quantity,
            f.Money: lambda _, v: self.words.money(v),
            f.Choice: lambda t, v: self.code(t.codes, v),
            f.Status: lambda t, v: self.code(t.codes, v["code"]),
            f.Interval: lambda _, v: f"{self.words.day(v['from'])} – {self.words.day(v['to'])}",
            f.Day: lambda _, v: self.words.day(v),
            f.Time: lambda _, v: self.words.moment(at(v["at"])),
            f.Place: lambda _, v: self.place(v),
            f.Point: lambda _, v: f"{_degrees(v['lat'])}, {_degrees(v['lon'])}",
            f.Link: lambda _, v: self.record_name(v),
        }
        return said[type(declared.type)](declared.type, value)

    def _whole(self, declared: Field, value: int) -> str:
        if declared.name == _SEVERITIES:
            return f"{value} {self.code(_SEVERITIES, value)}"
        if isinstance(declared.type, f.Whole) and declared.type.unit == "people":
            return self.words.people(value)
        return self.words.number(value)

    def _quantity(self, type_: f.Quantity, value: Mapping[str, Any]) -> str:
        unit = self.code(type_.codes, value["unit"])
        return f"{self.words.number(value['amount'])}\u00a0{unit}"

    # what helps to judge a value

    def reading(self, kind: str, field: str, value: Json, before: Json = None) -> str:
        """What a value comes to, and how it stands to the one before; "" where nothing helps."""
        declared = schema(BY_NAME[kind]).get(field) if kind in BY_NAME else None
        if declared is None or value is None:
            return ""
        parts = self._readings(declared, value, before)
        return " · ".join(part for part in parts if part)

    def _readings(self, declared: Field, value: Json, before: Json) -> tuple[str, ...]:
        match declared.type, value:
            case f.Money(), dict():
                return self._of_money(value, before)
            case f.Whole(), int():
                graded = declared.name == _SEVERITIES
                return (self._anchor(value) if graded else self._apart(value, before),)
            case f.Day(), str():
                weekday = self.words.weekday(value).partition(" ")[0]
                return weekday, self._days_apart(value, before)
            case f.Place(), str():
                return (self.place_in_full(value),)
            case f.Status(), dict():
                return self._since(value), str(value.get("note") or value.get("basis") or "")
            case _:
                return ()

    def _of_money(self, value: Mapping[str, Any], before: Json) -> tuple[str, ...]:
        amount, currency = value["amount"], value["currency"]
        parts = self._rounded(amount, currency), self._priced(value)
        if isinstance(before, dict) and before.get("currency") == currency:
            return *parts, self._apart(amount, before.get("amount"))
        return parts

    def _rounded(self, minor: int, currency: str) -> str:
        """A large amount in millions, so that nobody has to count zeros."""
        whole = Number(minor).scaleb(-codelists.exponent(currency))
        if abs(whole) < _MILLION:
            return ""
        millions = round(whole / _MILLION, 2)
        exact = millions * _MILLION == whole
        text = self.tr("{0} million {1}").format(
            self.words.number(f"{millions.normalize():f}"), currency
        )
        return text if exact else f"≈ {text}"

    def _priced(self, money: Mapping[str, Json]) -> str:
        day = money.get("date")
        return self.tr("price of {0}").format(self.words.day(day)) if isinstance(day, str) else ""

    def _apart(self, now: int, before: Json) -> str:
        if isinstance(before, bool) or not isinstance(before, int) or not before or now == before:
            return ""
        percent = round(abs(now - before) * 100 / abs(before))
        share = self.words.number(percent) if percent else self.tr("less than 1")
        if now > before:
            return self.tr("{0} % more than before").format(share)
        return self.tr("{0} % less than before").format(share)

    def _anchor(self, grade: int) -> str:
        known = codelists.load(_SEVERITIES).get(str(grade))
        more = known.more if known else {}
        return more.get(f"anchor_{self.lang}") or more.get("anchor_en", "")

    def _days_apart(self, day: str, before: Json) -> str:
        if not isinstance(before, str):
            return ""
        days = (date.fromisoformat(day) - date.fromisoformat(before)).days
        if days > 0:
            return self.tr("%n days later than before", "", days)
        return self.tr("%n days earlier than before", "", -days) if days else ""

    def _since(self, status: Mapping[str, Json]) -> str:
        day = status.get("on")
        return self.tr("since {0}").format(self.words.day(day)) if isinstance(day, str) else ""


def at(milliseconds: int) -> datetime:
    """A moment of the log, in UTC; one beyond what a calendar has, at its end."""
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.max.replace(tzinfo=UTC)


def _degrees(micro: int) -> str:
    return f"{Number(micro).scaleb(-6).normalize():f}"
