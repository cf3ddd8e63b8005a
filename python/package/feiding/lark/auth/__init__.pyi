# Made from core/catalog/lark/ by python/backend.py.
"""The versions of the service `auth`."""

from feiding.lark.auth import v3 as _v3
from feiding.lark.auth import v3 as v3

__all__ = [
    "v3",
]

class _Auth:
    @property
    def v3(self) -> _v3._V3: ...

class _AioAuth:
    @property
    def v3(self) -> _v3._AioV3: ...
