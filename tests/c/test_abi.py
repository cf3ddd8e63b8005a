"""What the list of the binary interface notices, tried on headers that were changed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "ffi"))
import abi

HEADER = """\
#define FEIDING_ABI_VERSION 0
#define FEIDING_OK 0
#define FEIDING_IO 2
/** Text; with f(x). */
typedef struct feiding_thing feiding_thing;
typedef int32_t feiding_status;
typedef feiding_status (*feiding_handler)(void *userdata, const char *name);
typedef struct feiding_table {
  size_t size;
  void (*free)(void *userdata);
} feiding_table;
feiding_status feiding_ask(const struct feiding_thing *thing,
                           const char *what);
const char *feiding_name(void);
"""
INCLUDES = "#include <stddef.h>\n#include <stdint.h>\n"


def write(header: str) -> None:
    """Make this the header."""
    abi.HEADER.write_text(INCLUDES + header, encoding="utf-8")


def change(old: str, new: str) -> None:
    """Make the header one with this change."""
    assert old in HEADER
    write(HEADER.replace(old, new))


def release() -> None:
    """Give all that is listed to a release."""
    text = abi.LIST.read_text(encoding="utf-8")
    abi.LIST.write_text(text.replace("[unreleased]", "[0.1.0]"), encoding="utf-8")


def refused(words: str) -> None:
    """Check that the check fails, with these words."""
    with pytest.raises(SystemExit, match=words):
        abi.check(abi.of_header())


@pytest.fixture(autouse=True)
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a header and its list, in a folder of their own."""
    monkeypatch.setattr(abi, "HEADER", tmp_path / "feiding.h")
    monkeypatch.setattr(abi, "LIST", tmp_path / "abi.txt")
    write(HEADER)
    abi.update(abi.of_header())


def test_the_list_says_what_the_compiler_sees() -> None:
    assert abi.of_header() == [
        "soname libfeiding.so.0",
        "struct feiding_table 16",
        "field feiding_table.size 0 8 size_t",
        "field feiding_table.free 8 8 void (*)(void *)",
        "type feiding_status int32_t",
        "type feiding_handler feiding_status (*)(void *, const char *)",
        "function feiding_ask feiding_status(const feiding_thing *, const char *)",
        "function feiding_name const char *(void)",
        "constant FEIDING_OK 0",
        "constant FEIDING_IO 2",
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("const char *feiding_name(void);\n", ""),
        ("const char *what)", "int64_t what)"),
        ("  void (*free)(void *userdata);\n", ""),
        ("  size_t size;\n", "  size_t flags;\n  size_t size;\n"),
        ("(void *userdata, const char *name)", "(void *userdata)"),
        ("typedef int32_t", "typedef int64_t"),
        ("FEIDING_IO 2", "FEIDING_IO 3"),
        ("ABI_VERSION 0", "ABI_VERSION 1"),
    ],
)
def test_what_a_release_has_stays(old: str, new: str) -> None:
    release()
    change(old, new)
    refused("raise FEIDING_ABI_VERSION")
    with pytest.raises(SystemExit):
        abi.update(abi.of_header())
    refused("raise FEIDING_ABI_VERSION")


def test_a_release_may_be_added_to() -> None:
    release()
    later = HEADER.replace("userdata);\n}", "userdata);\n  void *more;\n}")
    write(later + "void feiding_more(void);\n")
    refused("run make abi")
    abi.update(abi.of_header())
    text = abi.LIST.read_text(encoding="utf-8")
    assert text.partition("[unreleased]\n")[2].splitlines() == [
        "struct feiding_table 24",
        "field feiding_table.more 16 8 void *",
        "function feiding_more void(void)",
    ]
    assert abi.Listed(text).functions() == ["feiding_ask", "feiding_name"]


def test_what_is_not_released_may_go_once_the_list_says_so() -> None:
    change("const char *feiding_name(void);\n", "")
    refused("gone: function feiding_name")
    abi.update(abi.of_header())


def test_names_of_parameters_do_not_matter() -> None:
    release()
    write(HEADER.replace("*what)", "*question)").replace("void *userdata", "void *user"))
    abi.check(abi.of_header())


def test_another_soname_begins_anew() -> None:
    release()
    change("ABI_VERSION 0", "ABI_VERSION 1")
    abi.LIST.unlink()
    abi.update(abi.of_header())
