"""The work that is measured: needs as delegations write them, and what a second delegation changes.

The same seed gives the same work. 100,000 needs of twelve fields; then, by a colleague who holds
them all, 10,000 fields changed, none to what it was, 1,000 needs deleted and 2,000 made.
"""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from alliance_desktop.records import codelists

SEED: Final = 20261125
NEEDS: Final = 100_000
START: Final = 1_767_600_000_000  # milliseconds: January 2026
FIELDS: Final = (
    "ref_code",
    "title",
    "community",
    "sector",
    "severity",
    "in_need",
    "cost_estimate",
    "description",
    "need_class",
    "horizon",
    "quantity_needed",
    "status",
)
WORDED: Final = ("title", "description")  # one text a language

OBLASTS: Final = (63, 14, 23, 65, 48, 12, 59, 74, 51, 53, 32, 46, 21, 5)
THINGS: Final = (
    ("Дах", "Roof"),
    ("Вікна", "Windows"),
    ("Укриття", "Shelter"),
    ("Генератор", "Generator"),
    ("Котельня", "Boiler house"),
    ("Водогін", "Water main"),
    ("Шкільний автобус", "School bus"),
    ("Меблі", "Furniture"),
    ("Медичне обладнання", "Medical equipment"),
    ("Пожежна машина", "Fire engine"),
    ("Насосна станція", "Pumping station"),
    ("Міст", "Bridge"),
)
OWNERS: Final = (
    ("ліцею", "lyceum"),
    ("лікарні", "hospital"),
    ("дитячого садка", "kindergarten"),
    ("амбулаторії", "outpatient clinic"),
    ("будинку культури", "house of culture"),
    ("гуртожитку", "hostel"),
    ("котельні", "boiler house"),
    ("бібліотеки", "library"),
)
BEGINNINGS: Final = (
    "Зелен", "Верб", "Біл", "Камʼян", "Нов", "Стар", "Черв", "Тополь", "Лип", "Синь", "Дуб", "Кри",
    "Солон", "Ягідн", "Мірош",
)  # fmt: skip
ENDINGS: Final = ("івка", "янка", "ове", "ське", "піль", "град", "ичі", "инці", "анка", "не", "ка")
SENTENCES: Final = {
    "uk": (
        "Дах зруйновано на дві третини, перекриття над спортзалом тримається на підпорах.",
        "Воду підвозять двічі на тиждень, колодязі замулені після підтоплення.",
        "Роботи розпочато коштом громади, бракує покрівельних матеріалів і бригади.",
        "Діти навчаються дистанційно, бо укриття вміщує лише третину учнів.",
        "Генератор вмикають на чотири години на добу, пального вистачає на тиждень.",
        "Проєктну документацію виготовлено, експертизу пройдено навесні.",
        "Будівля всередині придатна, пошкоджено віконні блоки та двері.",
        "Найближча лікарня за сорок кілометрів, дорога взимку не розчищається.",
    ),
    "en": (
        "The municipality has a design and a permit; a contractor can start within a month.",
        "Second-hand equipment is welcome if it comes with spare parts and a manual.",
        "Families of displaced people share the dormitory; there is one kitchen per floor.",
        "The bridge carries the only road to three villages and the school bus.",
        "Snow load has opened the temporary cover twice this winter.",
        "Local firms can do the masonry; cranes have to come from the oblast centre.",
    ),
}

Value = Any  # a stored value of a field, as JSON has it


@dataclass(frozen=True, slots=True)
class Edits:
    """What the second delegation does."""

    updates: list[tuple[str, str, Value]]  # id, field, value
    deleted: list[str]
    made: list[dict[str, Value]]  # with "id"

    def __len__(self) -> int:
        """How many changes it is."""
        return len(self.updates) + len(self.deleted) + len(self.made)


def needs(count: int, seed: int = SEED, start: int = START) -> Iterator[dict[str, Value]]:
    """Needs with their ids, one every half minute."""
    chance = random.Random(seed)
    for number in range(1, count + 1):
        values = {name: _value(chance, name) for name in FIELDS}
        values["ref_code"] = f"N-2026-{chance.choice('KMTX')}{chance.choice('ABCD')}-{number:03d}"
        yield {"id": _id(chance, start + number * 30_000), **values}


def edits(base: list[dict[str, Value]], seed: int = SEED) -> Edits:
    """A tenth of the fields of one need in ten, and so on, in proportion to the base."""
    chance = random.Random(seed + 1)
    count = len(base)
    gone = chance.sample(range(count), count // 100)
    dead = set(gone)
    updates: dict[tuple[str, str], Value] = {}
    while len(updates) < count // 10:
        at, name = chance.randrange(count), chance.choice(FIELDS[1:])
        if at not in dead:
            old = base[at][name]
            new = next(v for v in iter(lambda: _value(chance, name), None) if v != old)  # noqa: B023
            updates[base[at]["id"], name] = new
    made = list(needs(count // 50, seed + 2, START + (count + 1000) * 30_000))
    return Edits(
        [(id_, name, value) for (id_, name), value in updates.items()],
        [base[at]["id"] for at in gone],
        made,
    )


def body(name: str, value: Value) -> dict[str, Value]:
    """What a save says of a field."""
    return {"put": value} if name in WORDED else {"set": value}


def _id(chance: random.Random, milliseconds: int) -> str:
    number = milliseconds << 80 | chance.getrandbits(80)
    number = number & ~(0xF << 76) | 0x7 << 76
    return str(UUID(int=number & ~(0x3 << 62) | 0x2 << 62))


def _value(chance: random.Random, name: str) -> Value:
    return _MAKERS[name](chance)


def _title(chance: random.Random) -> Value:
    thing, owner = chance.choice(THINGS), chance.choice(OWNERS)
    number = chance.randint(1, 40)
    place = chance.choice(BEGINNINGS) + chance.choice(ENDINGS)
    title = {"uk": f"{thing[0]} {owner[0]} № {number}, {place}"}
    if chance.random() < 0.3:
        title["en"] = f"{thing[1]} of {owner[1]} no. {number}"
    return title


def _description(chance: random.Random) -> Value:
    language = "uk" if chance.random() < 0.8 else "en"
    return {language: " ".join(chance.sample(SENTENCES[language], chance.randint(1, 4)))}


def _place(chance: random.Random) -> Value:
    number = chance.randint(1, 1470)  # as many as there are hromadas
    return f"UA{OBLASTS[number % 14]:02d}{number % 90 * 20:04d}{number:03d}{number * 79:08d}"[:19]


def _money(chance: random.Random) -> Value:
    amount = round(chance.lognormvariate(13.5, 1.3)) * 1000
    day = f"2026-{chance.randint(1, 6):02d}-{chance.randint(1, 28):02d}"
    return {"amount": amount, "currency": chance.choice(("UAH", "UAH", "EUR")), "date": day}


def _quantity(chance: random.Random) -> Value:
    return {"amount": str(int(chance.lognormvariate(4, 1.5)) + 1), "unit": _code(chance, "units")}


def _code(chance: random.Random, name: str) -> str:
    return chance.choice(list(codelists.load(name)))


_MAKERS: Final[Mapping[str, Callable[[random.Random], Value]]] = {
    "ref_code": lambda chance: f"N-2026-XX-{chance.randint(1, 999):03d}",
    "title": _title,
    "community": _place,
    "sector": lambda chance: _code(chance, "sector"),
    "severity": lambda chance: chance.randint(1, 5),
    "in_need": lambda chance: int(chance.lognormvariate(5, 1.3)) + 1,
    "cost_estimate": _money,
    "description": _description,
    "need_class": lambda chance: _code(chance, "need_class"),
    "horizon": lambda chance: _code(chance, "horizon"),
    "quantity_needed": _quantity,
    "status": lambda chance: {"code": _code(chance, "need_status")},
}
