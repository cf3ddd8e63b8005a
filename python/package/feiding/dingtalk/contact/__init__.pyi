# Made from core/catalog/dingtalk/ by python/backend.py.
"""The versions of the service `contact`."""

from feiding.dingtalk.contact import v1_0 as _v1_0
from feiding.dingtalk.contact import v1_0 as v1_0

__all__ = [
    "v1_0",
]

class _Contact:
    @property
    def v1_0(self) -> _v1_0._V10: ...

class _AioContact:
    @property
    def v1_0(self) -> _v1_0._AioV10: ...
