"""The checked-in catalog itself."""

from __future__ import annotations

import unittest
from pathlib import Path

from refresh import check, files, overrides

CATALOG = Path(__file__).resolve().parents[2]
OVERRIDES = CATALOG / "refresh" / "overrides"


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

    def test_corrections_are_complete(self) -> None:
        """Every correction has a reason and a source, and leads to a file that is there."""
        for platform in check.PLATFORMS:
            for entry in overrides.load(OVERRIDES, platform):
                self.assertTrue((CATALOG / platform / f"{entry['service']}.json").exists())


if __name__ == "__main__":
    unittest.main()
