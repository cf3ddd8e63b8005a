"""The stubs of a platform: its client, and the packages of its services."""

from __future__ import annotations

from pathlib import Path

from .catalog import Service, attribute
from .services import camel

MARK = "# The services stand here.\n"

PACKAGE = '''\
# Made from core/catalog/{platform}/ by python/backend.py.
"""The versions of the service `{name}`."""

{imports}
__all__ = [
{names}]

class {camel}:
{properties}
class _Aio{bare}:
{twins}'''


def services(platform: list[Service]) -> dict[str, list[Service]]:
    """Group service versions by service."""
    found: dict[str, list[Service]] = {}
    for service in platform:
        found.setdefault(service.name, []).append(service)
    return found


def package(name: str, versions: list[Service]) -> str:
    """Write the stub of a service with versions."""
    platform = versions[0].platform
    module = f"feiding.{platform}.{name}"
    names = sorted(service.version for service in versions)
    imports = "".join(
        f"from {module} import {one} as _{one}\nfrom {module} import {one} as {one}\n"
        for one in names
    )
    return PACKAGE.format(
        platform=platform,
        name=name,
        imports=imports,
        names="".join(f'    "{one}",\n' for one in names),
        camel=camel(name),
        bare=camel(name)[1:],
        properties="".join(_property(one, f"_{one}.{camel(one)}") for one in names),
        twins="".join(_property(one, f"_{one}._Aio{camel(one)[1:]}") for one in names),
    )


def platform(template: Path, found: dict[str, list[Service]]) -> str:
    """Write the stub of a platform: what is written by hand, with the services put in."""
    text = template.read_text(encoding="utf-8")
    name = template.stem
    module = f"feiding.{name}"
    imports = "".join(
        f"from {module} import {one} as _{one}\nfrom {module} import {one} as {one}\n"
        for one in sorted(found)
    )
    own = [_property(attribute(one), f"_{one}.{camel(one)}") for one in sorted(found)]
    twins = [_property(attribute(one), f"_{one}._Aio{camel(one)[1:]}") for one in sorted(found)]
    head, client, twin = text.split(f"    {MARK}")
    head = head.replace("from feiding.protocols", f"{imports}from feiding.protocols", 1)
    return f"{head}{''.join(own)}{client}{''.join(twins)}{twin}"


def _property(name: str, kind: str) -> str:
    return f"    @property\n    def {name}(self) -> {kind}: ...\n"
