"""A signed run of one device's changes: signing it, and checking who signed."""

from alliance_desktop.records.change import MalformedError, device_id, first_hash
from alliance_desktop.records.wire import Segment, signed_part
from alliance_desktop.sync.identity import DeviceKeys, verify


def sign(segment: Segment, keys: DeviceKeys, workspace: str) -> None:
    """Signs a segment of this device's own line."""
    segment.signature = keys.sign(signed_part(workspace, segment))


def check(segment: Segment, workspace: str, key: bytes) -> None:
    """MalformedError unless the device with this key signed the segment for this workspace."""
    if device_id(key) != segment.device:
        raise MalformedError("the segment is of another device")
    if segment.first == 1 and segment.previous != first_hash(workspace, segment.device, key):
        raise MalformedError("the segment does not begin where its device's chain does")
    if not verify(key, segment.signature, signed_part(workspace, segment)):
        raise MalformedError("the signature of the segment does not match")
