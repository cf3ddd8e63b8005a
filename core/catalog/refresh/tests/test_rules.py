"""Names, pins, corrections, the writer, and that every check can fail."""

from __future__ import annotations

import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

from refresh import check, diff, files, naming
from refresh.model import Field, Operation, Service
from refresh.settle import settle


def service(**operations: Operation) -> Service:
    """Make a service with one type of everything."""
    made = Service("zoo", "v1", {o.key: o for o in operations.values()})
    made.types["Fish"] = [Field("name", "name", "string"), Field("kind", "Kind", "int~", True)]
    return made


def feed() -> Operation:
    """Make an operation that breaks no rule."""
    query = [Field("kind", "kind", "string", False, ("a", "b"))]
    return Operation("fish.feed", "POST", "/zoo/v1/fish/:name", ("tenant",), query, body="&Fish")


class Naming(unittest.TestCase):
    """Our spelling of wire names."""

    def test_snake(self) -> None:
        """Capitals, dashes and acronyms."""
        for wire, ours in {
            "leaderID": "leader_id",
            "zh-CN": "zh_cn",
            "IBAN": "iban",
            "clockIn_need_photo": "clock_in_need_photo",
            "3d": "_3d",
        }.items():
            self.assertEqual(naming.snake(wire), ours)

    def test_secrets(self) -> None:
        """Tokens of access are secret, tokens of pages and files are not."""
        for name in ("app_secret", "tenant_access_token", "suite_ticket", "init_password"):
            self.assertTrue(naming.is_secret(name), name)
        for name in (
            "page_token",
            "file_token",
            "ticket",
            "ticket_id",
            "token_type",
            "client_token",
        ):
            self.assertFalse(naming.is_secret(name), name)


class Settling(unittest.TestCase):
    """Released names stay."""

    def test_a_new_place_cannot_take_a_name(self) -> None:
        """The body had the name before the query got a parameter of the same name."""
        before = service(a=Operation("fish.feed", "POST", "/zoo/v1/fish", body="&Fish"))
        after = service(a=feed())
        after.operations["fish.feed"].path = "/zoo/v1/fish"
        settle(after, before, [])
        self.assertEqual(after.operations["fish.feed"].names, {"query_kind": "query.kind"})

    def test_without_a_past_the_path_wins(self) -> None:
        """Path, query, header, body."""
        fresh = service(a=feed())
        settle(fresh, None, [])
        names = fresh.operations["fish.feed"].names
        self.assertEqual(names, {"body_name": "body.name", "body_kind": "body.Kind"})

    def test_dropped_operations_are_carried(self) -> None:
        """They keep their types and are marked."""
        before = service(a=feed())
        settle(before, None, [])
        after = Service("zoo", "v1")
        settle(after, before, [])
        self.assertTrue(after.operations["fish.feed"].removed)
        self.assertIn("Fish", after.types)
        self.assertEqual(diff.changes(before, after), ["- operation zoo.v1.fish.feed"])

    def test_new_dots_in_a_key_are_no_new_operation(self) -> None:
        """The id has none of them, and the arguments keep the names they were released under."""
        before = service(a=replace(feed(), key="fish_fin.move"))
        settle(before, None, [])
        after = service(a=replace(feed(), key="fish.fin.move"))
        settle(after, before, [])
        self.assertEqual(list(after.operations), ["fish.fin.move"])
        self.assertEqual(diff.changes(before, after), [])

    def test_corrections(self) -> None:
        """One that changes nothing any more is an error."""
        entry = {"service": "zoo.v1", "field": "Fish.name", "set": {"type": "secret"}}
        fresh = service(a=feed())
        settle(fresh, None, [entry])
        self.assertEqual(fresh.types["Fish"][0].type, "secret")
        with self.assertRaises(ValueError):
            settle(fresh, None, [entry])

    def test_corrections_bring_what_no_sdk_has(self) -> None:
        """Operations and types of a correction are like any other; once an SDK has them, not."""
        wash = {"http": "POST /open-apis/zoo/v1/fish/:id", "tokens": ["user"], "body": "&Wash"}
        members = {"id!": "string", "uuid": "string"}
        entry = {"service": "zoo.v1", "add": {"fish.wash": wash}, "types": {"Wash": members}}
        fresh = service(a=feed())
        settle(fresh, None, [entry])
        made = fresh.operations["fish.wash"]
        self.assertEqual((made.method, made.tokens, made.body), ("POST", ("user",), "&Wash"))
        self.assertEqual((made.names, made.idempotency), ({"body_id": "body.id"}, "uuid"))
        self.assertEqual(check.check_service(fresh), [])
        with self.assertRaises(ValueError):
            settle(fresh, None, [entry])

    def test_corrections_lead_to_types_of_theirs(self) -> None:
        """An operation whose body no SDK declares gets one, and its arguments their names."""
        bare = Operation("fish.paint", "POST", "/open-apis/zoo/v1/fish/:image/paint")
        entry = {
            "service": "zoo.v1",
            "operations": ["fish.paint"],
            "set": {"multipart": "&Paint"},
            "types": {"Paint": {"image!": "file"}},
        }
        fresh = service(a=feed(), b=bare)
        settle(fresh, None, [entry])
        self.assertEqual(bare.names, {"body_image": "body.image"})
        self.assertEqual(check.check_service(fresh), [])

    def test_changes_are_told(self) -> None:
        """Added, changed and removed lines."""
        before, after = service(a=feed()), service(a=feed())
        after.types["Fish"][0].type = "int"
        after.types["Pond"] = []
        del after.operations["fish.feed"]
        lines = ["- operation zoo.v1.fish.feed", "~ field Fish.name", "+ type Pond"]
        self.assertEqual(diff.changes(before, after), lines)


class Files(unittest.TestCase):
    """Reading, writing and the list of ids."""

    def test_round_trip(self) -> None:
        """What is written reads back as the same service."""
        made = service(a=feed())
        settle(made, None, [])
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "zoo.v1.json"
            path.write_text(files.write(made), "utf-8")
            self.assertEqual(files.read(path), made)

    def test_ids_are_only_appended(self) -> None:
        """New ids go to the end; an alias counts as released."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "ids.txt"
            files.append_ids(path, {"b", "c"})
            with path.open("a", encoding="utf-8") as file:
                file.write("old = b\n")
            self.assertEqual(files.append_ids(path, {"a", "b", "old"}), ["a"])
            self.assertEqual(path.read_text("utf-8"), "b\nc\nold = b\na\n")


class Checks(unittest.TestCase):
    """Every rule finds what it is for."""

    def found(self, operation: Operation, *types: Field) -> str:
        """Lines about a service with this operation."""
        made = service(a=operation)
        made.types["Fish"].extend(types)
        return "\n".join(check.check_service(made))

    def test_good(self) -> None:
        """A settled service passes."""
        made = service(a=feed())
        settle(made, None, [])
        self.assertEqual(check.check_service(made), [])

    def test_bad(self) -> None:
        """One broken thing at a time."""
        names = {"a": "body.name", "b": "body.Kind"}
        cases: dict[str, dict[str, object]] = {
            "two arguments are called": {"names": {}},
            "names pins what is not there": {"names": {**names, "c": "body.nothing"}},
            "type Nobody is not defined": {"returns": "&Nobody"},
            "path /zoo/:a:b": {"path": "/zoo/:a:b"},
            "method FETCH": {"method": "FETCH"},
            "multipart without a file": {"body": None, "multipart": "&Fish"},
            "paging names next": {"returns": "&Fish", "paging": "kind next - -"},
            "idempotency names uuid": {"idempotency": "uuid"},
            "paths names id": {"paths": {"id": "int"}},
            "tokens ('robot',)": {"tokens": ("robot",)},
            "not a link": {"page": "https://x.org/two words"},
            "not a part of a link: apiName a b": {"explorer": {"apiName": "a b"}},
            "not a part of a link: name": {"explorer": {"name": "x"}},
            "source php": {"source": "php"},
            "free, and yet an SDK": {"free": True, "source": "node"},
            "no operation leads to": {"body": None, "names": {}},
        }
        for expected, changes in cases.items():
            operation = feed()
            operation.names = names
            for name, value in changes.items():
                setattr(operation, name, value)
            with self.subTest(expected=expected):
                self.assertIn(expected, self.found(operation))

    def test_types(self) -> None:
        """The notation of the README and nothing else."""
        for good in ("int~", "[[&A]]", "{[string]}~", "[string],", "&A~", "secret"):
            self.assertTrue(check.is_type(good), good)
        for bad in ("str", "[int", "&a", "string.", "int~~", ""):
            self.assertFalse(check.is_type(bad), bad)

    def test_fields(self) -> None:
        """Names and wire names stand once."""
        again = Field("name", "Name", "string")
        self.assertIn("name name stands twice", self.found(feed(), again))

    def test_ids(self) -> None:
        """Twice, missing, disappeared, alias of nothing."""
        lines = check.check_ids(["a", "a", "b"], {"a": "a", "c": "c", "d": "x"})
        self.assertEqual(len(lines), 4)


if __name__ == "__main__":
    unittest.main()
