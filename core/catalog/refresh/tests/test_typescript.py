"""The parser of generated declarations."""

from __future__ import annotations

import unittest

from refresh.typescript import Parser, Shape


def parse(text: str) -> Shape:
    """Read one type and expect the text to end there."""
    parser = Parser(text + ";", 0)
    shape = parser.type()
    parser.take(";")
    return shape


class Types(unittest.TestCase):
    """Every form the declarations have."""

    def test_literals_become_values(self) -> None:
        """A union of literals keeps them in order."""
        self.assertEqual(parse('"b" | "a"'), Shape("string", ("b", "a")))
        self.assertEqual(parse("1 | -2"), Shape("number", ("1", "-2")))

    def test_a_plain_kind_swallows_literals(self) -> None:
        """An open union has no known values."""
        self.assertEqual(parse('"a" | string'), Shape("string"))

    def test_absence_says_nothing(self) -> None:
        """Undefined and null vanish."""
        self.assertEqual(parse("string | undefined"), Shape("string"))
        self.assertEqual(parse("boolean | null"), Shape("boolean"))

    def test_lists_nest(self) -> None:
        """Both spellings of a list."""
        inner = Shape("list", item=Shape("number"))
        self.assertEqual(parse("Array<Array<number>>"), Shape("list", item=inner))
        self.assertEqual(parse('("a" | "b")[]').item, Shape("string", ("a", "b")))

    def test_objects(self) -> None:
        """Required marks, quoted names and comments."""
        shape = parse(
            '{ a: string; /** why */ "zh-CN"?: { b?: any; }; c: Record<string, number>; }'
        )
        self.assertEqual(list(shape.fields), ["a", "zh-CN", "c"])
        self.assertTrue(shape.fields["a"].required)
        self.assertFalse(shape.fields["zh-CN"].required)
        self.assertEqual(shape.fields["zh-CN"].shape.fields["b"].shape, Shape("any"))
        self.assertEqual(shape.fields["c"].shape, Shape("map", item=Shape("number")))

    def test_files_and_downloads(self) -> None:
        """What is uploaded, and the object a download gives."""
        self.assertEqual(parse("Buffer | fs.ReadStream"), Shape("file"))
        text = "{ writeFile: (path: string) => Promise<unknown>; headers: any; }"
        self.assertEqual(parse(text).kind, "download")

    def test_what_is_not_known_is_an_error(self) -> None:
        """Nothing is skipped silently."""
        with self.assertRaises(ValueError):
            parse("Promise<string>")


if __name__ == "__main__":
    unittest.main()
