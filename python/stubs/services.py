"""The stub of a service version: its types and its operations."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterator

from . import shapes
from .catalog import Operation, Service, attribute, inner

#: Where Feishu shows its operations.
EXPLORER = "https://open.feishu.cn/api-explorer?"

Describe = Callable[[dict[str, object]], str]

HEAD = '''\
# Made from core/catalog/{platform}/{file}.json by python/backend.py.
"""The types of `{id}`: of its answers, and (`...Param`) of the structures in its arguments."""

import builtins as _b
from typing import Any as _Any
from typing import Final as _Final
from typing import Literal as _Literal

from typing_extensions import Required as _Required
from typing_extensions import TypedDict as _TypedDict

from feiding._feiding import AnyReply as _AnyReply
from feiding._feiding import CallOptions as _CallOptions
from feiding._feiding import Download as _Download
from feiding._feiding import Reply as _Reply
from feiding._typed import Float as _Float
from feiding._typed import Int as _Int
from feiding._typed import Text as _Text
from feiding._typed import aio_paged as _aio_paged
from feiding._typed import aio_walked as _aio_walked
from feiding._typed import paged as _paged
from feiding._typed import walked as _walked
from feiding.aio import AioDownload as _AioDownload
from feiding.protocols import FileLike as _FileLike
from feiding.values import ListReply as _ListReply

__all__ = [
{names}]
'''


def camel(name: str) -> str:
    """Give the name of the class for a part of an id."""
    return "_" + "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def write(service: Service, describe: Describe) -> str:
    """Write the whole stub."""
    names = sorted([*service.replies, *(f"{name}Param" for name in service.params)])
    listed = "".join(f'    "{name}",\n' for name in names)
    parts = [
        HEAD.format(platform=service.platform, file=service.id, id=service.id, names=listed),
        *(_reply(service, name) for name in sorted(service.replies)),
        *(_param(service, name) for name in sorted(service.params)),
        *_tree(service, describe),
    ]
    return _used("\n".join(parts))


def _used(text: str) -> str:
    """Leave out the imports that nothing uses."""
    lines = []
    for line in text.split("\n"):
        name = line.rpartition(" as ")[2] if line.startswith(("import ", "from ")) else ""
        if not name or len(re.findall(rf"\b{name}\b", text)) > 1:
            lines.append(line)
    return "\n".join(lines)


def _reply(service: Service, name: str) -> str:
    fields = [
        f"    {one.attribute}: _Final[{shapes.given(one.shape)} | None]"
        for one in service.types[name]
    ]
    doc = f'    """`{name}` of {service.id}: members the platform left out are None."""'
    return "\n".join([f"class {name}(_Reply):", doc, *fields]) + "\n"


def _param(service: Service, name: str) -> str:
    written = []
    plain = True
    for one in service.types[name]:
        kind = shapes.sent(one.shape)
        if one.values:
            kind = shapes.with_values(one, kind)
        written.append((one.wire, f"_Required[{kind}]" if one.required else kind))
        plain &= one.wire.isidentifier() and not keyword.iskeyword(one.wire)
    if plain:
        fields = [f"    {wire}: {kind}" for wire, kind in written] or ["    ..."]
        doc = f'    """`{name}` in arguments."""'
        return "\n".join([f"class {name}Param(_TypedDict, total=False):", doc, *fields]) + "\n"
    entries = "".join(f'        "{wire}": {kind},\n' for wire, kind in written)
    return (
        f'{name}Param = _TypedDict(\n    "{name}Param",\n    {{\n{entries}    }},\n'
        "    total=False,\n)\n"
    )


class Node:
    """What hangs below a part of an id."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.children: dict[str, Node] = {}
        self.operations: dict[str, Operation] = {}


def tree(service: Service) -> Node:
    """Hang the operations of a service version up by the parts of their ids."""
    root = Node()
    for operation in service.operations:
        *way, method = operation.id.removeprefix(f"{service.id}.").split(".")
        node = root
        for part in way:
            node = node.children.setdefault(part, Node())
        node.operations[method] = operation
    return root


def _tree(service: Service, describe: Describe) -> Iterator[str]:
    name = camel(service.version or service.name)
    for prefix, twin in (("", False), ("Aio", True)):
        root = name.replace("_", f"_{prefix}", 1)
        yield from _classes(service, tree(service), root, twin, describe)


def _classes(
    service: Service, node: Node, name: str, twin: bool, describe: Describe
) -> Iterator[str]:
    lines = [f"class {name}:"]
    for part, child in node.children.items():
        below = name + camel(part)[1:]
        yield from _classes(service, child, below, twin, describe)
        lines += ["    @property", f"    def {attribute(part)}(self) -> {below}: ..."]
    for method, operation in node.operations.items():
        lines += _method(service, method, operation, twin, describe)
    yield "\n".join(lines) + "\n"


def _method(
    service: Service, method: str, operation: Operation, twin: bool, describe: Describe
) -> list[str]:
    ordered = sorted(operation.parameters, key=lambda parameter: not parameter.required)
    arguments = [
        f"{one.attribute}: {shapes.argument(one)}" + ("" if one.required else " = ...")
        for one in ordered
    ]
    arguments.append("options_: _CallOptions | None = ...")
    answer = shapes.answer(operation.returns)
    if twin and answer == "_Download":
        answer = "_AioDownload"
    if operation.free:
        arguments.append("**arguments: object")
    lines = []
    if operation.paging:
        lines.append(f"    @{_decorator(service, operation, twin)}")
    lines.append(f"    {'async ' if twin else ''}def {attribute(method)}(")
    lines += ["        self,", "        *,", *(f"        {one}," for one in arguments)]
    lines.append(f"    ) -> {answer}:")
    text = describe(known(service.platform, operation)).split("\n")
    lines += [f'        """{text[0]}', *(f"        {line}".rstrip() for line in text[1:])]
    lines[-1] += '"""' if len(text) == 1 else ""
    if len(text) > 1:
        lines.append('        """')
    return lines


def _decorator(service: Service, operation: Operation, twin: bool) -> str:
    prefix = "_aio_" if twin else "_"
    item = _item(service, operation)
    return f"{prefix}paged({item})" if item else f"{prefix}walked"


def _item(service: Service, operation: Operation) -> str:
    """Give the type of the items of a listing, or nothing where a page holds several lists."""
    items = operation.paging[3]
    shape = operation.returns
    if items == "-":
        return ""
    for wire in items.split("."):
        fields = service.types.get(shape.removeprefix("&"), [])
        shape = next((one.shape for one in fields if one.wire == wire), "")
    if not shape.startswith("["):
        return "object"
    item = shapes.given(inner(shape))
    return "object" if item == "_Any" else item


def known(platform: str, operation: Operation) -> dict[str, object]:
    """Give what the package's own description is made from."""
    document, debug = pages(platform, operation)
    return {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "tokens": operation.tokens,
        "document": document,
        "debug": debug,
        "paged": bool(operation.paging),
    }


def pages(platform: str, operation: Operation) -> tuple[str | None, str | None]:
    """Give the platform's pages about an operation: the one to read and the one to try it out."""
    if operation.page or platform != "lark" or operation.free:
        return operation.page, None
    service, version, *_ = operation.id.split(".")
    parts = {"project": service, "version": version, "resource": operation.resource}
    # The catalog says what does not follow from the id.
    parts |= {"apiName": operation.id.rpartition(".")[2]} | operation.explorer
    words = {name: f"{name}={value}" for name, value in parts.items()}
    read = "from=op_doc_tab&{apiName}&{project}&{resource}&{version}".format(**words)
    attempt = "{project}&{resource}&{apiName}&{version}".format(**words)
    return f"{EXPLORER}{read}", f"{EXPLORER}{attempt}"
