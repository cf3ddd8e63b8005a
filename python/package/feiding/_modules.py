"""The modules of the service versions: real ones, made when they are first wanted.

A path hook finds them, in front of the folders of the package: the stubs stand in folders of the
same names, which Python would otherwise take for packages.
"""

from __future__ import annotations

import sys

from feiding import _feiding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any

__all__: list[str] = []

_MARK = "feiding-table:"
# The class of all specs, without importing anything for it.
_Spec: Any = type(__spec__)


def path(name: str, folders: Any) -> list[str]:
    """Give the ``__path__`` of a package whose children the table knows."""
    if _hook not in sys.path_hooks:
        sys.path_hooks.append(_hook)
    return [_MARK + name, *folders]


def children(platform: str, service: str) -> list[str]:
    """List the modules right below a platform ("") or a service."""
    start = f"{service}." if service else ""
    found = [
        name[len(start) :].split(".")[0]
        for name in _feiding.services(platform)
        if name.startswith(start)
    ]
    return sorted(set(found))


def submodule(platform: str, service: str, name: str) -> Any:
    """Import a child that was asked for as an attribute."""
    package = ".".join(["feiding", platform, *service.split()])
    if name not in children(platform, service):
        message = f"module {package!r} has no attribute {name!r}"
        raise AttributeError(message, name=name, obj=sys.modules.get(package))
    full = f"{package}.{name}"
    __import__(full)
    return sys.modules[full]


class _Finder:
    """Finds the children of one package."""

    def __init__(self, package: str) -> None:
        self._package = package

    def find_spec(self, fullname: str, target: object = None) -> Any:
        del target
        name = ".".join(fullname.split(".")[1:])
        platform, _, service = name.partition(".")
        if not service or not name.startswith(f"{self._package}."):
            return None
        known = _feiding.services(platform)
        if service in known:
            return _Spec(fullname, _VersionLoader(platform, service), origin="the catalog")
        if any(one.startswith(f"{service}.") for one in known):
            loader = _ServiceLoader(platform, service)
            spec = _Spec(fullname, loader, origin="the catalog", is_package=True)
            folders = [
                f"{folder}/{service}"
                for folder in sys.modules[f"feiding.{platform}"].__path__
                if not folder.startswith(_MARK)
            ]
            spec.submodule_search_locations = path(name, folders)
            return spec
        return None

    def iter_modules(self, prefix: str = "") -> Iterator[tuple[str, bool]]:
        """Tell pkgutil, and with it help(), what is there."""
        platform, _, service = self._package.partition(".")
        for name in children(platform, service):
            full = f"{service}.{name}" if service else name
            yield prefix + name, full not in _feiding.services(platform)

    def invalidate_caches(self) -> None:
        """There are none."""


def _hook(entry: str) -> _Finder:
    if not entry.startswith(_MARK):
        raise ImportError(entry)
    return _Finder(entry.removeprefix(_MARK))


class _ServiceLoader:
    """Makes the module of a service."""

    def __init__(self, platform: str, service: str) -> None:
        self._place = (platform, service)

    def create_module(self, spec: ModuleSpec) -> None:
        del spec

    def exec_module(self, module: ModuleType) -> None:
        platform, service = self._place
        module.__doc__ = f"The versions of the service `{service}`."

        def get(name: str) -> Any:
            return submodule(platform, service, name)

        names = children(platform, service)
        module.__dict__.update(__getattr__=get, __dir__=lambda: names, __all__=names)


class _VersionLoader:
    """Makes the module of a service version."""

    def __init__(self, platform: str, service: str) -> None:
        self._place = (platform, service)

    def create_module(self, spec: ModuleSpec) -> None:
        del spec

    def exec_module(self, module: ModuleType) -> None:
        platform, service = self._place
        module.__doc__ = (
            f"The types of `{service}`: of its answers, and (`...Param`) of the structures in its "
            "arguments."
        )
        replies, params = _feiding.type_names(platform, service)
        names = sorted([*replies, *(f"{name}Param" for name in params)])

        def get(name: str) -> Any:
            if name in replies:
                made: Any = _feiding.type_class(platform, service, name)
            elif name.endswith("Param") and name.removesuffix("Param") in params:
                from feiding._params import make  # noqa: PLC0415

                made = make(platform, service, name.removesuffix("Param"), module)
            else:
                message = f"module {module.__name__!r} has no attribute {name!r}"
                raise AttributeError(message, name=name, obj=module)
            # Of two threads that come at once, the first one's stays.
            return module.__dict__.setdefault(name, made)

        module.__dict__.update(__getattr__=get, __dir__=lambda: names, __all__=names)
