"""The binary interface of the C library, kept in `abi.txt`.

Programs that are linked with one library must start with every later one of the same soname. So
the list names what they rely on: functions with their types, and sizes and offsets of the tables
that callers fill in, all of them as the C compiler sees them. It has a section for every release,
and what stands in one stays; `[unreleased]` at its end may change.

    abi.py check [LIBRARY...]  whether the header, and what the libraries export, fit the list
    abi.py update              writes the unreleased part of the list
    abi.py stub FILE           a library in C with every function of a list, for tests
    abi.py user FILE           a program in C that needs every function of a list, for tests

Sizes and offsets are those of 64-bit systems.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
LIST = HERE / "abi.txt"
HEADER = HERE.parent / "include" / "feiding.h"
UNRELEASED = "[unreleased]"
HEAD = """\
# What programs rely on that are linked with this soname. Sizes and offsets are those of 64-bit
# systems. Made by ffi/abi.py: `make abi` writes what is not released yet, `make check` compares. A
# release gives the last section its number.
"""


def plain(declaration: str) -> str:
    """Give a type as the compiler sees it: without names of parameters, `struct`, and line ends."""
    text = re.sub(r"\bstruct ", "", " ".join(declaration.split()))
    text = re.sub(r"\(\*\w+\)", "(*)", text)
    text = re.sub(r"([ *])\w+(?=[,)])", r"\1", text)
    return re.sub(r" +(?=[,)])", "", text).strip()


def tables(header: str) -> dict[str, dict[str, str]]:
    """Give the structs that callers fill in: the type of each field, in order."""
    found = {}
    for name, body in re.findall(r"typedef struct (\w+) \{(.*?)\} \1;", header, re.DOTALL):
        fields = {}
        for field in filter(str.strip, body.split(";")):
            named = re.search(r"\(\*(\w+)\)|(\w+)\s*$", field)
            if named is None:
                raise SystemExit(f"feiding.h: what is the name of this field? {field}")
            end = named.end() if named[1] else named.start()
            fields[named[1] or named[2]] = plain(field if named[1] else field[:end])
        found[name] = fields
    return found


def measures(structs: dict[str, dict[str, str]]) -> dict[str, str]:
    """Ask the compiler about each struct and field: bytes, or offset and bytes."""
    lines = []
    for name, fields in structs.items():
        lines.append(f'printf("{name} %zu\\n", sizeof({name}));')
        for field in fields:
            of = f"offsetof({name}, {field}), sizeof((({name} *)0)->{field})"
            lines.append(f'printf("{name}.{field} %zu %zu\\n", {of});')
    program = "#include <stdio.h>\n#include <feiding.h>\nint main(void) {%s return 0;}\n"
    with tempfile.TemporaryDirectory() as folder:
        source, binary = Path(folder, "sizes.c"), Path(folder, "sizes")
        source.write_text(program % "\n".join(lines))
        compiler = os.environ.get("CC", "cc").split()
        include = f"-I{HEADER.parent}"
        subprocess.run([*compiler, "-std=c99", include, str(source), "-o", str(binary)], check=True)
        out = subprocess.run([binary], check=True, capture_output=True, text=True).stdout
    return dict(line.split(" ", 1) for line in out.splitlines())


def of_header() -> list[str]:
    """Give the lines of the list, as the header is now."""
    text = HEADER.read_text(encoding="utf-8")
    soname = re.search(r"^#define FEIDING_ABI_VERSION (\d+)$", text, re.MULTILINE)
    if soname is None:
        raise SystemExit("feiding.h has no FEIDING_ABI_VERSION")
    numbers = re.findall(r"^#define (FEIDING_\w+) (-?\d+)$", text, re.MULTILINE)
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    text = re.sub(r"^#.*$|//.*$", "", text, flags=re.MULTILINE).replace('extern "C" {', "")
    lines = [f"soname libfeiding.so.{soname[1]}"]
    structs = tables(text)
    sizes = measures(structs)
    for name, fields in structs.items():
        lines.append(f"struct {name} {sizes[name]}")
        lines += [f"field {name}.{one} {sizes[f'{name}.{one}']} {fields[one]}" for one in fields]
    rest = re.sub(r"typedef struct (\w+) (?:\{.*?\} )?\1;", "", text, flags=re.DOTALL)
    for statement in filter(str.strip, rest.split(";")):
        if alias := re.fullmatch(r"\s*typedef (.*?)\(\*(\w+)\)(.*)", statement, re.DOTALL):
            lines.append(f"type {alias[2]} {plain(f'{alias[1]}(*x){alias[3]}')}")
        elif alias := re.fullmatch(r"\s*typedef (\w+) (\w+)", statement):
            lines.append(f"type {alias[2]} {alias[1]}")
        elif function := re.fullmatch(r"(.*?)\b(feiding_\w+)(\(.*\))\s*", statement, re.DOTALL):
            lines.append(f"function {function[2]} {plain(function[1])}{plain(function[3])}")
        elif statement.strip() != "}":
            raise SystemExit(f"feiding.h: what is this? {statement.strip()}")
    lines += [f"constant {name} {value}" for name, value in numbers]
    return [line for line in lines if "FEIDING_ABI_VERSION" not in line]


class Listed:
    """A list that was written: what releases have, and what stands below `[unreleased]`."""

    def __init__(self, text: str) -> None:
        lines = [line for line in text.splitlines() if line and not line.startswith("#")]
        at = lines.index(UNRELEASED) if UNRELEASED in lines else len(lines)
        self.released = [line for line in lines[:at] if not line.startswith("[")]
        self.unreleased = lines[at + 1 :]
        self.text = text.partition(UNRELEASED)[0]

    def functions(self) -> list[str]:
        """Name the functions of all releases, or of all there are before the first."""
        kept = self.released or self.unreleased
        return [line.split()[1] for line in kept if line.startswith("function ")]

    def broken(self, lines: list[str]) -> list[str]:
        """Say what of the releases does not hold any more. A struct may grow at its end."""
        now = {" ".join(line.split(" ", 2)[:2]): line for line in lines}
        wrong = []
        for line in self.released:
            is_now = now.get(" ".join(line.split(" ", 2)[:2]), "gone")
            grown = line.startswith("struct ") and is_now != "gone"
            if grown and int(is_now.split()[2]) >= int(line.split()[2]):
                continue
            if is_now != line:
                wrong.append(f"released: {line}\n     now: {is_now}")
        return wrong


def check(lines: list[str]) -> None:
    """Compare the header with the list; end the program with what to do."""
    listed = Listed(LIST.read_text(encoding="utf-8"))
    if wrong := listed.broken(lines):
        raise SystemExit(
            "\n".join(wrong) + "\nPrograms that run today would not run with this library. Put it "
            "back: new functions stand beside old ones, new fields at the end of their struct. Or "
            "raise FEIDING_ABI_VERSION and begin ffi/abi.txt anew: then it is another library."
        )
    new = [line for line in lines if line not in listed.released]
    news = [f"new:  {line}" for line in new if line not in listed.unreleased]
    news += [f"gone: {line}" for line in listed.unreleased if line not in new]
    if news:
        raise SystemExit("\n".join(news) + "\nffi/abi.txt does not say so yet: run make abi")


def update(lines: list[str]) -> None:
    """Write the unreleased part of the list."""
    listed = Listed(LIST.read_text(encoding="utf-8") if LIST.exists() else HEAD + "\n")
    new = [line for line in lines if line not in listed.released]
    LIST.write_text("\n".join([listed.text + UNRELEASED, *new, ""]), encoding="utf-8")
    check(lines)


def exported(library: Path) -> set[str]:
    """Name the symbols that a library shows: those of the dynamic table, or of an archive."""
    which = "-D" if library.suffix == ".so" else "-g"
    command = ["nm", which, "--defined-only", str(library)]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return set(re.findall(r"^[0-9a-f]+ \w (\S+)$", out, re.MULTILINE))


def check_exported(library: Path, lines: list[str]) -> None:
    """Compare what a library shows with the header; end the program when they differ."""
    shown = exported(library)
    declared = {line.split()[1] for line in lines if line.startswith("function ")}
    if shown - declared:
        raise SystemExit(
            f"{library} shows what feiding.h does not have: {sorted(shown - declared)}"
        )
    if declared - shown:
        raise SystemExit(f"{library} lacks what feiding.h has: {sorted(declared - shown)}")


def stub(functions: list[str]) -> str:
    """Write a library with these functions, which do nothing."""
    return "".join(f"void {name}(void) {{}}\n" for name in functions)


def user(functions: list[str]) -> str:
    """Write a program that does not start without these functions."""
    declared = "".join(f"void {name}(void);\n" for name in functions)
    table = ", ".join(functions)
    return f"""#include <stdio.h>
{declared}void (*const volatile table[])(void) = {{{table}}};
int main(void) {{
    unsigned long index, count = sizeof table / sizeof *table;
    for (index = 0; index < count; index++)
        if (!table[index]) return 1;
    printf("%lu functions of the list\\n", count);
    return 0;
}}
"""


def main(arguments: list[str]) -> None:
    """Do what the first argument says."""
    what, *rest = arguments or ["check"]
    if what == "check":
        lines = of_header()
        check(lines)
        for library in rest:
            check_exported(Path(library), lines)
    elif what == "update" and not rest:
        update(of_header())
    elif what in ("stub", "user") and rest:
        functions = Listed(Path(rest[0]).read_text(encoding="utf-8")).functions()
        sys.stdout.write(stub(functions) if what == "stub" else user(functions))
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
