"""Problems of the world, told to the person who can do something about them."""

import errno
from collections.abc import Callable
from typing import Final


def label(text: str) -> str:
    """Marks a text that people read, for the translators."""
    return text


class Told(Exception):  # noqa: N818 - what people are told, in whatever class of problem
    """A sentence for people: a template in English, for the translators, and what fills it in.

    `{0}`, `{1}` … stand for the arguments; an argument may be such a sentence itself.
    """

    def __init__(self, template: str, *args: object) -> None:
        """Keeps template and arguments apart until it is known in which language it is read."""
        super().__init__(template, *args)
        self.template, self.parts = template, args

    def told(self, translate: Callable[[str], str]) -> str:
        """The sentence in another language; `translate` gives the template in it."""
        parts = [one.told(translate) if isinstance(one, Told) else one for one in self.parts]
        template = translate(self.template)
        return template.format(*parts) if parts else template

    def __str__(self) -> str:
        """The sentence in English."""
        return self.told(lambda template: template)


class UserError(Told):
    """A full disk, a wrong passphrase, a damaged file: one sentence that says what to do next.

    Anything else that is raised is a bug, and is shown as one.
    """


FULL: Final = label("The disk is full. Nothing was changed; free some room and try again.")
READ_ONLY: Final = label("The store can’t be written to here. Copy it to a folder of your own.")
SILENT: Final = label(
    "The disk does not answer. Check it, then restore from the last backup if needed."
)
_NO_ROOM: Final = label(
    "There is no room left in {0}. Nothing was changed; free some, or choose another place."
)

_OF_THE_SYSTEM: Final = {
    errno.ENOSPC: _NO_ROOM,
    errno.EDQUOT: _NO_ROOM,
    errno.EFBIG: label(
        "This disk takes no file so large. Write smaller parts or use another disk."
    ),
    errno.EIO: SILENT,
    errno.EROFS: label("{0} can’t be written to. Choose a folder of your own."),
    errno.EACCES: label("{0} may not be opened by you. Choose a folder of your own."),
    errno.EPERM: label("{0} may not be changed by you. Choose a folder of your own."),
    errno.ENOENT: label("{0} is not there. Check its name, and whether the stick is still in."),
    errno.ENOTDIR: label("{0} is not there. Check its name, and whether the stick is still in."),
    errno.EEXIST: label("There is something called {0} already. Choose another name."),
    errno.EISDIR: label("{0} is a folder. Choose a file."),
}


def of_the_system(problem: OSError, where: object = "") -> UserError:
    """What the system says of a file or a disk, as a sentence that says what to do."""
    named = where or problem.filename or Told(label("The file"))
    sentence = _OF_THE_SYSTEM.get(problem.errno or 0)
    if sentence is None:
        return UserError("{0} could not be used ({1}). Try again elsewhere.", named, problem)
    return UserError(sentence, named)
