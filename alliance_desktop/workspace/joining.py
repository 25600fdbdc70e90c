"""Who asks to join, as people judge it: a name, an organisation, six words to compare."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from alliance_desktop.errors import UserError
from alliance_desktop.sync.joining import JoinRequest
from alliance_desktop.sync.transports import file as carrier
from alliance_desktop.workspace import Workspace, founding


@dataclass(frozen=True, slots=True)
class Asking:
    """A laptop that asks to be let in."""

    request: JoinRequest

    @property
    def _said(self) -> Mapping[str, Any]:
        return self.request.value

    @property
    def device(self) -> str:
        """The laptop's id."""
        return str(self._said["device"])

    @property
    def name(self) -> str:
        """What the laptop is called."""
        return str(self._said["name"])

    @property
    def person(self) -> str:
        """Who works on it."""
        persons = self._said["persons"]
        return str(persons[0][1]) if persons else ""

    @property
    def organisation(self) -> str:
        """Whose it is."""
        return str(self._said["organisation"])

    @property
    def words(self) -> tuple[str, ...]:
        """Six words that both sides read to each other."""
        return self.request.words()


def asking(workspace: Workspace) -> list[Asking]:
    """Who asked with a bundle and is not in."""
    return [Asking(one) for one in founding.requests(workspace)]


def asking_in(path: Path) -> Asking:
    """Who asks in a request file; UserError where it is none."""
    try:
        return Asking(JoinRequest.read(path.read_bytes()))
    except OSError as problem:
        raise UserError(
            "{0} could not be read ({1}). Try again.", path.name, problem.strerror
        ) from problem


def own_request(workspace: Workspace) -> Asking | None:
    """What this laptop asked; None where it is in."""
    if workspace.keys.device in workspace.trust.devices:
        return None
    kept = workspace.store.setting("request")
    return Asking(JoinRequest.read(kept.encode())) if kept else None


def let_in(workspace: Workspace, one: Asking) -> None:
    """Admits a laptop, on whose request the words were compared."""
    founding.admit(workspace, one.request)


def invite(workspace: Workspace, to: Path) -> None:
    """Writes an invitation as a new file."""
    made = founding.invite(workspace).write()

    def write(target: BinaryIO) -> None:
        target.write(made)

    carrier.send(carrier.free(to), write)


def administers(workspace: Workspace) -> bool:
    """Whether this laptop may let others in."""
    return workspace.keys.device in workspace.trust.administrators
