# Made from core/catalog/lark/ by python/backend.py.
"""The versions of the service `contact`."""

from feiding.lark.contact import v3 as _v3
from feiding.lark.contact import v3 as v3

__all__ = [
    "v3",
]

class _Contact:
    @property
    def v3(self) -> _v3._V3: ...

class _AioContact:
    @property
    def v3(self) -> _v3._AioV3: ...
