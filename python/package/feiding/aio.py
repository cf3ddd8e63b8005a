"""The same operations for ``async`` code, on a bounded set of worker threads of the client.

Made by ``client.aio``; a task that is cancelled stops waiting at once, and its call ends within a
tenth of a second.
"""

from __future__ import annotations

import asyncio
import contextvars
import os
import queue
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

from feiding._feiding import Cancel, Client, Download, Listing, Namespace, Operation, pool

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from typing import Literal

    from typing_extensions import Self

    from feiding._feiding import CallOptions, ReplyInfo

__all__ = ["WORKERS", "AioClient", "AioDownload", "AioListing", "AioNamespace", "AioOperation"]

WORKERS = 32
"""How many calls of one client run at the same time; more wait for their turn."""


class _Work:
    """One call on its way to a worker and back."""

    __slots__ = ("call", "cancel", "future", "loop")

    def __init__(self, call: Callable[[], Any]) -> None:
        context = contextvars.copy_context()
        self.call = lambda: context.run(call)
        self.cancel = Cancel()
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Any] = self.loop.create_future()

    def run(self) -> None:
        """Make the call, on a worker."""
        result: Any = None
        error: BaseException | None = None
        if not self.future.cancelled():
            try:
                result = self.cancel.run(self.call)
            except BaseException as raised:
                error = raised
        try:
            self.loop.call_soon_threadsafe(self._settle, result, error)
        except RuntimeError:
            # The loop is closed: nobody waits any more.
            return
        finally:
            # An exception knows this frame: together they would wait for the collector.
            del self, error

    def _settle(self, result: Any, error: BaseException | None) -> None:
        if self.future.done():
            return
        if error is None:
            self.future.set_result(result)
        elif isinstance(error, StopIteration):
            self.future.set_exception(RuntimeError("a call raised StopIteration"))
        else:
            self.future.set_exception(error)


class Pool:
    """The worker threads of a client and its views. They come when they are needed."""

    def __init__(self) -> None:
        """Begin with none."""
        self._renew()

    def _renew(self) -> None:
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._queue: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads: list[threading.Thread] = []

    async def run(self, call: Callable[[], Any]) -> Any:
        """Make a call on a worker and wait for what it gives."""
        work = _Work(call)
        self._submit(work)
        try:
            return await work.future
        except asyncio.CancelledError:
            work.cancel.cancel()
            raise
        finally:
            del work  # as above

    def _submit(self, work: _Work) -> None:
        if self._process != os.getpid():
            # After a fork the threads are the parent's.
            self._renew()
        with self._lock:
            if not self._idle.acquire(blocking=False) and len(self._threads) < WORKERS:
                # A daemon: the end of the program does not wait for it, and ends its call.
                thread = threading.Thread(
                    target=_serve,
                    args=(self._queue, self._idle),
                    name=f"feiding-aio-{len(self._threads)}",
                    daemon=True,
                )
                thread.start()
                self._threads.append(thread)
            self._queue.put(work)

    def stop(self) -> None:
        """Let the workers go when they have done what they have; new calls get new ones."""
        if self._process != os.getpid():
            return
        with self._lock:
            threads, self._threads = self._threads, []
            waiting, self._queue = self._queue, queue.SimpleQueue()
            self._idle = threading.Semaphore(0)
        for _ in threads:
            waiting.put(None)

    def __del__(self) -> None:
        """Leave no thread behind."""
        self.stop()


def _serve(work: queue.SimpleQueue[_Work | None], idle: threading.Semaphore) -> None:
    while True:
        item = work.get()
        if item is None:
            return
        item.run()
        del item
        idle.release()


def of(client: Client) -> AioClient:
    """Give the asynchronous face of a client."""
    return AioClient(client, pool(client, Pool))


def _face(target: Any, workers: Pool) -> Any:
    if isinstance(target, Listing):
        return AioListing(target, workers)
    if isinstance(target, Operation):
        return AioOperation(target, workers)
    if isinstance(target, Namespace):
        return AioNamespace(target, workers)
    return target


def _answer(answer: Any, workers: Pool) -> Any:
    return AioDownload(answer, workers) if isinstance(answer, Download) else answer


class AioNamespace:
    """A service, a version or a resource."""

    def __init__(self, target: Any, workers: Pool) -> None:
        """Wrap the one that blocks."""
        self._target = target
        self._workers = workers

    if not TYPE_CHECKING:  # the stubs say what there is

        def __getattr__(self, name: str) -> Any:
            """Give what is below."""
            if name.startswith("_"):
                raise AttributeError(name)
            found = _face(getattr(self._target, name), self._workers)
            # Next time it is found without coming here.
            return self.__dict__.setdefault(name, found)

    def __dir__(self) -> list[str]:
        """List what is below."""
        return [name for name in dir(self._target) if not name.startswith("_")]

    def __repr__(self) -> str:
        """Show what it wraps."""
        return f"<async {self._target!r}>"


class AioClient(AioNamespace):
    """A client for ``async`` code; everything is shared with the one that blocks."""

    async def call(
        self,
        name: str,
        arguments: dict[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Run any operation by its id, with its arguments in a dict."""
        call = lambda: self._target.call(name, arguments, options)  # noqa: E731
        return _answer(await self._workers.run(call), self._workers)

    async def raw(
        self,
        method: str,
        path: str,
        *,
        path_params: dict[str, Any] | None = None,
        query: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        body: Any = None,
        files: dict[str, Any] | None = None,
        token: Literal["tenant", "user", "app", "none"] | None = None,
        repeatable: bool | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Run a call outside the catalog: any method, and any path that begins with ``/``."""
        call = lambda: self._target.raw(  # noqa: E731
            method,
            path,
            path_params=path_params,
            query=query,
            headers=headers,
            body=body,
            files=files,
            token=token,
            repeatable=repeatable,
            options=options,
        )
        return _answer(await self._workers.run(call), self._workers)

    def with_options(
        self,
        *,
        user_access_token: str | Callable[[], str] | None = None,
        tenant_access_token: str | Callable[[], str] | None = None,
        app_access_token: str | Callable[[], str] | None = None,
        tenant_key: str | None = None,
        headers: dict[str, str] | None = None,
        request_id: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        helpdesk: bool = False,
    ) -> Self:
        """Give a view with its own options; everything else is shared."""
        view = self._target.with_options(
            user_access_token=user_access_token,
            tenant_access_token=tenant_access_token,
            app_access_token=app_access_token,
            tenant_key=tenant_key,
            headers=headers,
            request_id=request_id,
            timeout=timeout,
            retries=retries,
            helpdesk=helpdesk,
        )
        return type(self)(view, self._workers)

    async def close(self) -> None:
        """Close the client: connections, and calls that are under way."""
        self._target.close()

    async def __aenter__(self) -> Self:
        """Be closed at the end of the block."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close."""
        await self.close()


class AioOperation:
    """One operation, to be awaited."""

    def __init__(self, target: Any, workers: Pool) -> None:
        """Wrap the one that blocks."""
        self._target = target
        self._workers = workers
        self.__name__ = target.__name__
        self.__qualname__ = target.__qualname__
        self.__module__ = target.__module__
        self.__doc__ = target.__doc__

    @property
    def __signature__(self) -> Any:
        """The signature of the operation."""
        return self._target.__signature__

    async def __call__(self, *wrong: Any, **arguments: Any) -> Any:
        """Run it and wait for its answer."""
        answer = await self._workers.run(lambda: self._target(*wrong, **arguments))
        return _answer(answer, self._workers)

    def __repr__(self) -> str:
        """Show what it wraps."""
        return f"<async {self._target!r}>"


class AioListing(AioOperation):
    """An operation that lists something, page by page."""

    def items(self, *wrong: Any, **arguments: Any) -> AsyncIterator[Any]:
        """Go through all items, fetching page after page as they are wanted."""
        return _Walk(self._target.items(*wrong, **arguments).page_, self._workers)

    def pages(self, *wrong: Any, **arguments: Any) -> AsyncIterator[Any]:
        """Go through the pages, fetching each when it is wanted."""
        pages = self._target.pages(*wrong, **arguments)

        def fetch() -> list[Any] | None:
            page = next(pages, None)
            return None if page is None else [page]

        return _Walk(fetch, self._workers)


class _Walk:
    """What a listing has. After an exception it goes on with the page that failed.

    No generator: one that was left by an exception has ended.
    """

    def __init__(self, fetch: Callable[[], list[Any] | None], workers: Pool) -> None:
        """Take what fetches a page: what it has, or None where there are no more."""
        self._fetch = fetch
        self._workers = workers
        self._lock = threading.Lock()
        self._ready: deque[Any] = deque()

    def __aiter__(self) -> Self:
        """Go on from here."""
        return self

    async def __anext__(self) -> Any:
        """Give the next one."""
        while not self._ready:
            if not await self._workers.run(self._more):
                raise StopAsyncIteration
        return self._ready.popleft()

    def _more(self) -> bool:
        with self._lock:
            # A task that was cancelled may have left what it fetched.
            if not self._ready:
                page = self._fetch()
                if page is None:
                    return False
                self._ready.extend(page)
            return True


class AioDownload:
    """The content of a file: read it, save it, or iterate over its pieces."""

    def __init__(self, target: Download, workers: Pool) -> None:
        """Wrap the one that blocks."""
        self._target = target
        self._workers = workers

    @property
    def name(self) -> str | None:
        """The name the platform gives the file, without folders."""
        return self._target.name

    @property
    def content_type(self) -> str | None:
        """The kind of content."""
        return self._target.content_type

    @property
    def length(self) -> int | None:
        """The number of bytes, where the platform says it."""
        return self._target.length

    @property
    def reply_(self) -> ReplyInfo:
        """What came with the content: status, headers, log id."""
        return self._target.reply_

    async def read(self, size: int = -1) -> bytes:
        """Read up to size bytes, all that is left where it is negative; b"" at the end."""
        try:
            found: bytes = await self._workers.run(lambda: self._target.read(size))
        except asyncio.CancelledError:
            # What it may have read is lost: nobody shall read on behind the gap.
            self._target.close()
            raise
        return found

    async def save(self, path: Any) -> int:
        """Write the content to a file, which never holds half of it; gives the bytes."""
        count: int = await self._workers.run(lambda: self._target.save(path))
        return count

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Go through the content in pieces."""
        while piece := await self.read(65536):
            yield piece

    async def close(self) -> None:
        """Give up what was not read."""
        self._target.close()
