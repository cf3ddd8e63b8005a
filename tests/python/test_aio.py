"""The asynchronous face."""

import asyncio
import contextlib
import contextvars
import gc
import inspect
import os
import threading
import time

import pytest

import fake
import feiding
from feiding import aio, lark

SEND = {"receive_id_type": "chat_id", "receive_id": "oc_1", "msg_type": "text", "content": "{}"}


def workers():
    """Give the names of our threads."""
    return [
        thread.name for thread in threading.enumerate() if thread.name.startswith("feiding-aio")
    ]


def wait_until(condition):
    """Wait for something that another thread does."""
    limit = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < limit
        time.sleep(0.005)


def test_operations_are_awaited(client):
    async def main():
        sent = await client.aio.im.v1.message.create(**SEND)
        assert isinstance(sent, lark.im.v1.CreateMessageResponseBody)
        named = await client.aio.call("im.v1.message.create", SEND)
        assert named.message_id
        path = "/open-apis/im/v1/messages/:message_id"
        read = await client.aio.raw("GET", path, path_params={"message_id": sent.message_id})
        assert read.reply_.status == 200
        view = client.aio.with_options(request_id="mine")
        await asyncio.gather(*(view.im.v1.message.create(**SEND) for _ in range(20)))
        with pytest.raises(TypeError, match="did you mean"):
            await client.aio.im.v1.message.create(recieve_id="x", **SEND)
        with pytest.raises(TypeError, match="takes keyword arguments only"):
            await client.aio.im.v1.message.create("chat_id")

    asyncio.run(main())
    assert 1 <= len(workers()) <= aio.WORKERS
    client.close()
    wait_until(lambda: not workers())


def test_calls_run_side_by_side_within_bounds(sandbox):
    sandbox.post("fault", {"kind": "slow", "delay_ms": 1000, "path": "/open-apis/im/", "times": 40})

    async def main():
        async with lark.Client("cli_a1", "secret", base_url=sandbox.url).aio as client:
            calls = (client.im.v1.chat.list() for _ in range(40))
            await asyncio.gather(*calls)
            assert len(workers()) == aio.WORKERS

    start = time.monotonic()
    asyncio.run(main())
    assert time.monotonic() - start < 20  # one after the other they would take 40 s
    wait_until(lambda: not workers())


def test_a_client_that_is_dropped_leaves_no_thread():
    client, _ = fake.client({})
    asyncio.run(client.aio.im.v1.message.create(**SEND))
    assert workers()
    del client, _
    wait_until(lambda: not workers())


def test_cancelling_ends_the_wait_and_the_call(sandbox):
    sandbox.post(
        "fault", {"kind": "slow", "delay_ms": 20_000, "path": "/open-apis/im/", "times": "always"}
    )

    async def main(client):
        task = asyncio.ensure_future(client.aio.im.v1.chat.list())
        while not feiding._feiding.waiting():
            await asyncio.sleep(0.005)
        start = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - start < 0.1
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.aio.im.v1.chat.list(), 0.05)

    with lark.Client("cli_a1", "secret", base_url=sandbox.url) as client:
        asyncio.run(main(client))
        busy = feiding._feiding.waiting
        wait_until(lambda: busy() == 0)


def test_cancelling_ends_a_call_whose_answer_comes_from_a_file_of_ones_own():
    class Slow:
        def read(self, _size):
            time.sleep(0.01)
            return b" "

    async def main():
        client, _ = fake.client(feiding.Response(200, {}, Slow()))
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.aio.im.v1.chat.list(), 0.05)

    asyncio.run(main())
    wait_until(lambda: feiding._feiding.waiting() == 0)


def test_files(client, tmp_path):
    async def main():
        content = bytes(range(256)) * 1000
        key = (
            await client.aio.im.v1.file.create(file_type="stream", file_name="a.bin", file=content)
        ).file_key
        file = await client.aio.im.v1.file.get(file_key=key)
        assert file.name == "a.bin"
        assert b"".join([piece async for piece in file]) == content
        file = await client.aio.im.v1.file.get(file_key=key)
        assert await file.save(tmp_path / "x") == len(content)

    asyncio.run(main())


def test_a_file_whose_reader_was_cancelled_is_not_read_behind_the_gap(client):
    async def main():
        key = (
            await client.aio.im.v1.file.create(file_type="stream", file_name="a", file=b"abc")
        ).file_key
        file = await client.aio.im.v1.file.get(file_key=key)
        reading = asyncio.ensure_future(file.read(1))
        await asyncio.sleep(0)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        with pytest.raises(feiding.ConfigError, match="closed already"):
            await file.read()

    asyncio.run(main())


def test_listings():
    def answer(request):
        more = "page_token" not in request.url
        return {"items": [{"chat_id": "a"}], "has_more": more, "page_token": "2" if more else ""}

    async def main():
        client, _ = fake.client(answer)
        items = [item async for item in client.aio.im.v1.chat.list.items()]
        assert [item.chat_id for item in items] == ["a", "a"]
        pages = [page async for page in client.aio.im.v1.chat.list.pages()]
        assert [page.has_more for page in pages] == [True, False]

    asyncio.run(main())


@pytest.mark.parametrize("what", ["items", "pages"])
def test_a_listing_goes_on_after_an_exception_and_after_a_cancelled_task(what):
    troubles = [lambda: time.sleep(0.2), lambda: 1 / 0]

    def answer(request):
        more = "page_token" not in request.url
        if not more and troubles:
            troubles.pop()()
        return {"items": [{"chat_id": "a"}], "has_more": more, "page_token": "2" if more else ""}

    async def main():
        client, transport = fake.client(answer)
        listing = getattr(client.aio.im.v1.chat.list, what)()
        assert await anext(listing)
        with pytest.raises(ZeroDivisionError):
            await anext(listing)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(anext(listing), 0.05)
        # The transport brought the page all the same.
        assert await anext(listing)
        with pytest.raises(StopAsyncIteration):
            await anext(listing)
        assert len(transport.requests) == 3

    asyncio.run(main())


def test_calls_see_the_context_of_their_task():
    token = contextvars.ContextVar("token")

    async def call(client, own):
        token.set(own)
        await client.with_options(user_access_token=token.get).aio.im.v1.chat.list()

    async def main():
        client, transport = fake.client({})
        await asyncio.gather(*(call(client, f"u-{number}") for number in range(9)))
        sent = sorted(dict(request.headers)["authorization"] for request in transport.requests)
        assert sent == [f"Bearer u-{number}" for number in range(9)]

    asyncio.run(main())


def test_exceptions_leave_nothing_to_the_collector():
    def fail(_):
        raise LookupError

    async def main():
        client, transport = fake.client(fail)
        for count in range(20):
            with contextlib.suppress(LookupError):
                await client.aio.im.v1.chat.list()
            transport.requests.clear()
            if count == 0:
                gc.collect()
        return gc.collect()

    gc.disable()
    try:
        assert asyncio.run(main()) < 20
    finally:
        gc.enable()


def test_a_thread_that_cannot_be_had_is_an_exception(monkeypatch):
    def fail(_):
        raise RuntimeError("can't start new thread")

    async def main():
        client, _ = fake.client({"message_id": "om_1"})
        with monkeypatch.context() as without:
            without.setattr(threading.Thread, "start", fail)
            for _ in range(aio.WORKERS):
                with pytest.raises(RuntimeError, match="new thread"):
                    await client.aio.im.v1.message.create(**SEND)
        call = client.aio.im.v1.message.create(**SEND)
        assert (await asyncio.wait_for(call, 5)).message_id == "om_1"

    asyncio.run(main())


@pytest.mark.parametrize("error", [LookupError("x"), StopIteration("x")])
def test_exceptions_arrive(error):
    def fail(_):
        raise error

    client, _ = fake.client(fail)
    with pytest.raises((LookupError, RuntimeError)):
        asyncio.run(client.aio.im.v1.message.create(**SEND))


def test_introspection():
    client, _ = fake.client({})
    create = client.aio.im.v1.message.create
    assert create.__name__ == "create"
    assert "receive_id" in inspect.signature(create).parameters
    assert "POST" in create.__doc__
    assert "message" in dir(client.aio.im.v1)
    with pytest.raises(AttributeError, match="mesage"):
        client.aio.im.v1.mesage
    assert "im.v1.message.create" in repr(create)


@pytest.mark.parametrize("name", ["call", "raw", "with_options"])
def test_the_client_takes_what_the_one_that_blocks_takes(name):
    client, _ = fake.client({})

    def taken(method):
        parameters = inspect.signature(method).parameters.values()
        return [(one.name, one.kind, one.default) for one in parameters]

    assert taken(getattr(client.aio, name)) == taken(getattr(client, name))


def test_every_option_of_a_view_arrives():
    client, transport = fake.client({})
    view = client.aio.with_options(
        user_access_token="u-1", headers={"X-A": "1"}, request_id="mine", timeout=3, retries=0
    )
    assert type(view) is type(client.aio)
    asyncio.run(view.raw("POST", "/open-apis/x", query={"a": 1}, headers={"X-B": "2"}, body={}))
    request = transport.requests[0]
    sent = {name.lower(): value for name, value in request.headers.items()}
    assert sent["authorization"] == "Bearer u-1"
    assert (sent["x-a"], sent["x-b"], sent["oapi-sdk-request-id"]) == ("1", "2", "mine")
    assert request.url.endswith("/open-apis/x?a=1")
    assert 0 < request.timeout <= 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_child_has_workers_of_its_own():
    client, _ = fake.client({"message_id": "om_1"})
    asyncio.run(client.aio.im.v1.message.create(**SEND))
    child = os.fork()
    if child == 0:
        code = 1
        try:
            sent = asyncio.run(client.aio.im.v1.message.create(**SEND))
            code = 0 if sent.message_id == "om_1" else 1
        finally:
            os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
