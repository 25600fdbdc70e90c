"""Numbers, money, days and times as people read them in the language of the windows."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from alliance_desktop.records import codelists
from alliance_desktop.ui.translations import sentence, translated

__all__ = ["MINUS", "NO_BREAK", "Words", "sentence", "translated"]

NO_BREAK: Final = "\u00a0"
MINUS: Final = "\u2212"
_LONG: Final = {"da": "d. MMMM yyyy"}
_SHORT: Final = {"da": "d. MMM yyyy"}
_PER_KILO: Final = 1000


class Words:
    """How values are written in one language. Times are those of this laptop's clock."""

    def __init__(self, language: QLocale, now: Callable[[], datetime] | None = None) -> None:
        """Words of a language; `now` says what is today, else this laptop's clock does."""
        self._language = language
        self._now = now or (lambda: datetime.now().astimezone())
        self._lang = language.name().split("_")[0]

    def tr(self, text: str, about: str = "", n: int = -1) -> str:
        """A text of this class in the language in force."""
        return QCoreApplication.translate("Words", text, about, n)

    def today(self) -> date:
        """The day on this laptop."""
        return self._now().astimezone().date()

    def number(self, number: int | str) -> str:
        """Digits in threes with no-break spaces, a decimal mark by language: `1 850,5`."""
        whole, _, part = str(number).removeprefix("-").partition(".")
        sign = MINUS if str(number).startswith("-") else ""
        grouped = sign + f"{int(whole):,}".replace(",", NO_BREAK)
        return grouped + (self._language.decimalPoint() + part if part else "")

    def money(self, value: Mapping[str, Any]) -> str:
        """Money as it is stored (minor units): `1 200 000 UAH`, `€ 24 096`, `24 096 €`."""
        currency, minor = str(value["currency"]), int(value["amount"])
        digits = codelists.exponent(currency)
        whole, part = divmod(abs(minor), 10**digits)
        amount = f"{'-' if minor < 0 else ''}{whole}" + (f".{part:0{digits}}" if part else "")
        written = self.number(amount)
        if currency != "EUR":
            return f"{written}{NO_BREAK}{currency}"
        return f"€{NO_BREAK}{written}" if self._lang == "en" else f"{written}{NO_BREAK}€"

    def people(self, number: int | None) -> str:
        """`620 people`; unknown is said to be unknown, never zero."""
        if number is None:
            return self.tr("people not known")
        return self.tr("%n people", "", number).replace(str(number), self.number(number), 1)

    def size(self, count: int) -> str:
        """Bytes in kB, MB or GB (powers of ten): `1.2 MB`."""
        if count < _PER_KILO:
            return self.tr("%n bytes", "", count)
        size, unit = count / _PER_KILO, self.tr("kB")
        for larger in (self.tr("MB"), self.tr("GB")):
            if size < _PER_KILO:
                break
            size, unit = size / _PER_KILO, larger
        number = f"{size:.1f}" if size < 10 else f"{size:.0f}"
        return f"{self.number(number.removesuffix('.0'))}{NO_BREAK}{unit}"

    # days and times

    def day(self, value: str | date) -> str:
        """A day in full: `5 May 2026`."""
        return self._whole(value, _LONG.get(self._lang, "d MMMM yyyy"))

    def short_day(self, value: str | date) -> str:
        """A day for a narrow place: `5 May 2026`, months cut."""
        return self._whole(value, _SHORT.get(self._lang, "d MMM yyyy"))

    def _whole(self, value: str | date, form: str) -> str:
        """A day that is never parted: no lonely year on a second line."""
        return self._language.toString(_qdate(value), form).replace(" ", NO_BREAK)

    def weekday(self, value: str | date) -> str:
        """`Tuesday 5 May 2026`."""
        return f"{self._named(value, 'dddd')} {self.day(value)}"

    def _named(self, value: str | date, form: str) -> str:
        """A day by a form of Qt; the apostrophe of п’ятниця is the narrow one."""
        return self._language.toString(_qdate(value), form).replace("\u02bc", "\u2019")

    def time(self, at: datetime) -> str:
        """`15:48`."""
        return self._language.toString(QTime(at.hour, at.minute), "HH:mm")

    def moment(self, at: datetime) -> str:
        """In full: `Tuesday 5 May 2026, 15:48`."""
        local = at.astimezone()
        return f"{self.weekday(local.date())}, {self.time(local)}"

    def when(self, at: datetime, now: datetime | None = None) -> str:
        """As one says it: `today 16:20`, `Monday 18:20`, `14 Oct 2025, 09:00`; always a day."""
        local, today = at.astimezone(), (now or self._now()).astimezone().date()
        return self._said(local.date(), today, self.time(local))

    def brief(self, at: datetime, now: datetime | None = None) -> str:
        """Where there is little room: `today 16:20`, `Mon 18:20`, `4 May 12:06`, `14 Oct 2025`."""
        local, today = at.astimezone(), (now or self._now()).astimezone().date()
        day, time = local.date(), self.time(local)
        if day == today:
            return self.tr("today {0}").format(time)
        if timedelta(0) < today - day < timedelta(days=7):
            return f"{self._named(day, 'ddd')} {time}"
        if day.year == today.year:
            form = _SHORT.get(self._lang, "d MMM yyyy").removesuffix(" yyyy")
            return f"{self._language.toString(_qdate(day), form)} {time}"
        return self.short_day(day)

    def _said(self, day: date, today: date, time: str) -> str:
        if day == today:
            return self.tr("today {0}").format(time)
        if day == today - timedelta(days=1):
            return self.tr("yesterday {0}").format(time)
        if timedelta(0) < today - day < timedelta(days=7):
            return f"{self._named(day, 'dddd')} {time}"
        return f"{self.short_day(day)}, {time}"

    def when_day(self, value: str | date, today: date | None = None) -> str:
        """A day as one says it: `today`, `yesterday`, `14 Oct 2025`."""
        day = date.fromisoformat(value) if isinstance(value, str) else value
        now = today or self.today()
        if day == now:
            return self.tr("today")
        return self.tr("yesterday") if day == now - timedelta(days=1) else self.short_day(day)


def _qdate(value: str | date) -> QDate:
    day = date.fromisoformat(value) if isinstance(value, str) else value
    return QDate(day.year, day.month, day.day)
