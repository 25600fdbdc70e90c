"""A small picture of a picture, without what its camera wrote beside it."""

import io
import warnings
from typing import BinaryIO, Final

from PIL import Image, ImageOps

SIDE: Final = 320  # pixels
QUALITY: Final = 72
SMALL: Final = 48 * 1024  # bytes up to which a picture is its own thumbnail
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP")


def thumbnail(source: BinaryIO) -> bytes | None:
    """A JPEG of at most 320 pixels a side; None where the file is no picture, or small already."""
    if source.seek(0, io.SEEK_END) <= SMALL:
        return None
    source.seek(0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(source, formats=_FORMATS) as picture:
                return _jpeg(picture)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _jpeg(picture: Image.Image) -> bytes:
    picture.draft("RGB", (2 * SIDE, 2 * SIDE))  # a JPEG is decoded no larger than needed
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((SIDE, SIDE))
    plain = Image.new("RGB", upright.size, "white")
    seen = upright.convert("RGBA")
    plain.paste(seen, mask=seen.getchannel("A"))
    target = io.BytesIO()
    plain.save(target, "JPEG", quality=QUALITY, optimize=True)
    return target.getvalue()
