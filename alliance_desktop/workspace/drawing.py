"""Small made-up photographs for demonstration data; the same seed draws the same picture."""

import io
import random

from PIL import Image, ImageDraw, ImageFilter

SIZE = (1024, 768)
_SKIES = ((178, 200, 214), (205, 211, 214), (160, 188, 212))


def photograph(motif: str, seed: int) -> bytes:
    """A JPEG of a roof, hall, yard or boiler house."""
    chance = random.Random(f"{motif} {seed}")  # noqa: S311 - it keeps no secret
    picture = Image.new("RGB", SIZE, chance.choice(_SKIES))
    draw = ImageDraw.Draw(picture)
    _clouds(draw, chance)
    draw.rectangle((0, 560, 1024, 768), fill=(96, 108, 74))
    _DRAWN[motif](draw, chance)
    picture = picture.filter(ImageFilter.GaussianBlur(1.2))
    grain = Image.frombytes("L", (256, 192), chance.randbytes(256 * 192)).resize(SIZE)
    picture = Image.blend(picture, Image.merge("RGB", (grain,) * 3), 0.07)
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=82)
    return target.getvalue()


def _clouds(draw: ImageDraw.ImageDraw, chance: random.Random) -> None:
    for _ in range(14):
        x, y, r = chance.randrange(1024), chance.randrange(220), chance.randrange(40, 130)
        draw.ellipse((x - 2 * r, y - r // 2, x + 2 * r, y + r // 2), fill=(226, 231, 235))


def _house(draw: ImageDraw.ImageDraw, chance: random.Random, *, broken: bool) -> None:
    draw.rectangle((140, 330, 890, 620), fill=(201, 190, 168))
    for row in range(2):
        for column in range(9):
            x, y = 170 + column * 80, 360 + row * 120
            boarded = broken and chance.random() < 0.3
            draw.rectangle((x, y, x + 46, y + 74), fill=(150, 118, 82) if boarded else (64, 78, 92))
            draw.rectangle((x + 21, y, x + 24, y + 74), fill=(228, 224, 214))
    draw.polygon(((110, 336), (250, 210), (780, 210), (920, 336)), fill=(122, 74, 62))


def _roof(draw: ImageDraw.ImageDraw, chance: random.Random) -> None:
    _house(draw, chance, broken=True)
    for _ in range(7):  # holes, with rafters across
        x, y = chance.randrange(280, 720), chance.randrange(225, 300)
        corners = [(x + chance.randint(-60, 60), y + chance.randint(-30, 30)) for _ in range(6)]
        draw.polygon(corners, fill=(38, 34, 32))
        draw.line((x - 50, y + 20, x + 40, y - 25), fill=(170, 140, 96), width=5)


def _hall(draw: ImageDraw.ImageDraw, chance: random.Random) -> None:
    draw.rectangle((0, 0, 1024, 768), fill=(196, 190, 176))
    draw.polygon(((0, 768), (220, 520), (804, 520), (1024, 768)), fill=(140, 118, 92))
    for column in range(3):
        x = 90 + column * 310
        draw.rectangle((x, 150, x + 210, 430), fill=(198, 214, 224))
        draw.line((x + 105, 150, x + 105, 430), fill=(240, 238, 232), width=8)
    for _ in range(5):  # where the rain came in
        x, y = chance.randrange(1024), chance.randrange(120)
        draw.ellipse((x - 90, y - 40, x + 90, y + 60), fill=(150, 138, 112))


def _yard(draw: ImageDraw.ImageDraw, chance: random.Random) -> None:
    _house(draw, chance, broken=False)
    draw.rectangle((90, 640, 300, 700), fill=(190, 168, 120))
    draw.line((620, 700, 700, 560, 780, 700), fill=(186, 60, 52), width=10)
    draw.line((480, 560, 480, 700), fill=(60, 90, 140), width=12)


def _boiler(draw: ImageDraw.ImageDraw, chance: random.Random) -> None:
    draw.rectangle((260, 380, 760, 640), fill=(146, 140, 134))
    for column in range(3):
        x = 310 + column * 150 + chance.randrange(20)
        draw.rectangle((x, 120 + 40 * column, x + 44, 380), fill=(120, 92, 84))
        draw.rectangle((x, 150 + 40 * column, x + 44, 176 + 40 * column), fill=(214, 208, 200))
    draw.rectangle((470, 500, 560, 640), fill=(72, 66, 62))


_DRAWN = {"roof": _roof, "hall": _hall, "yard": _yard, "boiler": _boiler}
