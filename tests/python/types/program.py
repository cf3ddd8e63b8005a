"""Writes programs that use everything the stubs show, for mypy to accept.

`python program.py FOLDER [SERVICE...]` writes one program per service version: it calls every
operation with every argument, makes every structure with every key, and looks at every member of
every answer. Types come from the catalog, not from the stubs, so that what is wrong there shows.
"""

from __future__ import annotations

import keyword
import sys
from collections.abc import Iterator
from pathlib import Path

from refresh import arguments, files
from refresh.model import Field, Operation, Service

CATALOG = Path(__file__).resolve().parents[3] / "core" / "catalog"

HEAD = """\
from typing_extensions import assert_type

from feiding import Download, ListReply, {platform}
from feiding.aio import AioDownload
from feiding.{platform}.{module} import {name} as types
"""

SCALARS = {"int": "7", "float": "1.5", "bool": "True", "file": 'b"content"', "json": '{"a": [1]}'}
GIVEN = {"string": "str", "secret": "str"}


def attribute(name: str) -> str:
    """A name as Python can write it."""
    return f"{name}_" if keyword.iskeyword(name) else name


def sent(field: Field, kind: str = "") -> str:
    """An expression for a value of a field."""
    kind = (kind or field.type).rstrip("~,.")
    if kind.startswith("["):
        return f"[{sent(field, kind[1:-1])}]"
    if kind.startswith("{"):
        return f'{{"key": {sent(field, kind[1:-1])}}}'
    if kind.startswith("&"):
        return f"make_{kind[1:]}()"
    return SCALARS.get(kind, repr(field.values[0] if field.values else "text"))


def given(kind: str) -> str:
    """The type of a member of an answer; nothing where it may be anything."""
    kind = kind.rstrip("~,.")
    inner = given(kind[1:-1]) if kind[0] in "[{" else ""
    if kind.startswith("["):
        return f"list[{inner}]" if inner else ""
    if kind.startswith("{"):
        return f"dict[str, {inner}]" if inner else ""
    if kind.startswith("&"):
        return f"types.{kind[1:]}"
    return GIVEN.get(kind, "" if kind == "json" else kind)


def reached(service: Service, kinds: Iterator[str]) -> list[str]:
    """The names of the types that some types lead to, their own included."""
    found: list[str] = []
    waiting = list(kinds)
    while waiting:
        name = waiting.pop().strip("[]{}~,.")
        if name.startswith("&") and name[1:] not in found:
            found.append(name[1:])
            waiting += [member.type for member in service.types[name[1:]]]
    return sorted(found)


def makers(service: Service) -> Iterator[str]:
    """A function for every structure in arguments, which gives one with every key."""
    fields = (
        field.type
        for operation in service.operations.values()
        for _, field in arguments.plain_names(service, operation).values()
    )
    for name in reached(service, fields):
        yield f"def make_{name}() -> types.{name}Param:\n    return {{"
        yield from (f'        "{one.wire}": {sent(one)},' for one in service.types[name])
        yield "    }\n"


def readers(service: Service) -> Iterator[str]:
    """A function for every structure in answers, which looks at every member."""
    answers = (one.returns for one in service.operations.values() if one.returns)
    for name in reached(service, answers):
        yield f"def read_{name}(one: types.{name}) -> None:"
        for member in service.types[name]:
            kind = given(member.type)
            place = f"one.{attribute(member.name)}"
            yield f"    assert_type({place}, {kind} | None)" if kind else f"    print({place})"
        yield "    print(one.reply_.log_id)\n"


def answer(operation: Operation) -> str:
    """The type of an answer."""
    kind = operation.returns or ""
    if kind == "file":
        return "Download"
    if kind.startswith("["):
        return f"ListReply[{given(kind[1:-1])}]"
    return given(kind) if kind.startswith("&") else ""


def call(service: Service, operation: Operation) -> Iterator[str]:
    """The lines that run an operation with all its arguments."""
    parts = [attribute(part) for part in service.operation_id(operation.key).split(".")]
    names = arguments.plain_names(service, operation)
    given_to = [f"{attribute(name)}={sent(field)}" for name, (_, field) in names.items()]
    if operation.free:
        given_to.append("anything=[1]")
    way, written = ".".join(parts), ", ".join(given_to)
    kind = answer(operation)
    for client in ("client", "await client.aio"):
        made = f"{client}.{way}({written})"
        if client != "client" and kind == "Download":
            kind = "AioDownload"
        yield f"    assert_type({made}, {kind})" if kind else f"    print({made})"
    if operation.paging:
        pages = f"client.{way}.pages({written})"
        yield f"    assert_type(next({pages}), {kind})" if kind else f"    print(next({pages}))"
    if operation.paging and not operation.paging.endswith(" -"):
        yield f"    print(next(client.{way}.items({written})))"


def program(platform: str, service: Service) -> str:
    """The whole program of a service version."""
    *way, name = service.name.split(".")
    module = ".".join(way) or service.name
    head = HEAD.format(platform=platform, module=module, name=name)
    if not way:
        head = head.replace(f".{module} import {name} as", f" import {name} as")
    lines = [head, *makers(service), *readers(service)]
    lines.append(f"async def run(client: {platform}.Client) -> None:")
    for operation in service.operations.values():
        lines += call(service, operation)
    return "\n".join(lines) + "\n"


def main(folder: Path, wanted: list[str]) -> int:
    """Write the programs; says how many, and of how many operations."""
    folder.mkdir(parents=True, exist_ok=True)
    count = total = 0
    for platform in ("lark", "dingtalk"):
        for path in sorted((CATALOG / platform).glob("*.json")):
            service = files.read(path)
            if not wanted or f"{platform}/{service.name}" in wanted:
                name = f"{platform}_{service.name.replace('.', '_')}.py"
                (folder / name).write_text(program(platform, service), "utf-8")
                count, total = count + 1, total + len(service.operations)
    print(f"{count} programs with {total} operations")
    return 0 if count else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
