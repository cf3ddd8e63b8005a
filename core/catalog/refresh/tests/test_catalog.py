"""The checked-in catalog itself."""

from __future__ import annotations

import hashlib
import re
import unittest
from pathlib import Path

from refresh import check, files, overrides

CATALOG = Path(__file__).resolve().parents[2]
OVERRIDES = CATALOG / "refresh" / "overrides"


RELEASED = {
    "lark": (1799, "b6f6cde5f6d6dff09c4c00bfbb1a27909917efd9ba9855aef3d700e8292fc38b"),
    "dingtalk": (164, "847d3db32eaa14fd9bd0bdbf6f8cd45f3ad172390126df6eba6627566c17cb52"),
}
"""How many lines of each `ids.txt` are pinned, and their SHA-256. More may follow them."""


class Catalog(unittest.TestCase):
    """What holds for every file, and for some facts that users lean on."""

    def test_every_rule_holds(self) -> None:
        """No rule of the check finds anything."""
        self.assertEqual(check.check(CATALOG), [])

    def test_every_file_round_trips(self) -> None:
        """Reading and writing a file gives the same bytes."""
        paths = [path for name in check.PLATFORMS for path in (CATALOG / name).glob("*.json")]
        self.assertGreater(len(paths), 8)
        for path in paths:
            with self.subTest(path=path.name):
                self.assertEqual(files.write(files.read(path)), path.read_text("utf-8"))

    def test_messages_are_sent_with_a_key(self) -> None:
        """The most used operation of Feishu/Lark has the facts a call needs."""
        service = files.read(CATALOG / "lark" / "im.v1.json")
        create = service.operations["message.create"]
        self.assertEqual((create.method, create.path), ("POST", "/open-apis/im/v1/messages"))
        self.assertEqual(create.tokens, ("tenant", "user"))
        self.assertEqual(create.idempotency, "uuid")
        self.assertTrue(create.query[0].required)
        required = [m.name for m in service.members(create.body) if m.required]
        self.assertEqual(required, ["receive_id", "msg_type", "content"])

    def test_wire_names_of_leaders(self) -> None:
        """The names the Python SDK of Feishu/Lark has wrong are right here."""
        service = files.read(CATALOG / "lark" / "contact.v3.json")
        wires = [member.wire for member in service.types["DepartmentLeader"]]
        self.assertEqual(wires, ["leaderType", "leaderID"])

    def test_robot_messages(self) -> None:
        """DingTalk's wire names are kept beside ours."""
        service = files.read(CATALOG / "dingtalk" / "robot.v1_0.json")
        send = service.operations["batch_send_oto"]
        self.assertEqual(send.path, "/v1.0/robot/oToMessages/batchSend")
        keys = [member.key() for member in service.members(send.body)]
        self.assertIn("user_ids@userIds!", keys)

    def test_released_ids_stay(self) -> None:
        """The ids that were released stand as they stood, an alias in the place of an old one."""
        for platform, (count, digest) in RELEASED.items():
            lines = (CATALOG / platform / "ids.txt").read_bytes().splitlines(keepends=True)
            self.assertGreaterEqual(len(lines), count, platform)
            released = (line.split(b" = ")[0].rstrip() + b"\n" for line in lines[:count])
            self.assertEqual(hashlib.sha256(b"".join(released)).hexdigest(), digest, platform)

    def test_corrections_are_made(self) -> None:
        """Every correction has a reason and a source, and the files say what it wants."""
        for platform in check.PLATFORMS:
            for entry in overrides.load(OVERRIDES, platform):
                with self.subTest(entry=entry):
                    service = files.read(CATALOG / platform / f"{entry['service']}.json")
                    # What is set already, and what is there already, makes an entry an error.
                    with self.assertRaisesRegex(ValueError, "not needed"):
                        overrides.extend(service, [entry])
                        overrides.apply(service, [entry])

    def test_corrections_hold_facts(self) -> None:
        """No prose of the platforms, in no script but ours; sources that can be found."""
        for platform in check.PLATFORMS:
            text = (OVERRIDES / f"{platform}.json").read_text("utf-8")
            self.assertEqual(re.findall(r"[^\x00-\x7f]", text), [])
            for entry in overrides.load(OVERRIDES, platform):
                found = ("https://", "github.com/", "lark-oapi ", "alibabacloud-dingtalk ")
                self.assertTrue(entry["source"].startswith(found), entry["source"])


if __name__ == "__main__":
    unittest.main()
