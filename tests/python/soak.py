"""Hours in minutes: threads, forks, interrupts, failing stores and the collector, all at once.

Arguments: how many seconds. Ends with memory flat, no thread left and every reference given back;
else with an error that says which.
"""

import asyncio
import contextlib
import ctypes
import gc
import io
import os
import random
import signal
import subprocess
import sys
import threading
import time
import warnings

import feiding
from feiding import lark

SEND = {"receive_id_type": "chat_id", "receive_id": "oc_1", "msg_type": "text", "content": "{}"}
ALLOWED_GROWTH = 4 * 2**20
"""Bytes: what the allocator may lose to holes between its blocks."""
ALLOWED_LOSS = 2**20
"""Bytes: by how much blocks in use may differ, since each thread keeps some freed ones at hand."""


class Flaky:
    """A store that fails now and then, in every way there is."""

    def __init__(self) -> None:
        """Begin empty."""
        self.kept: dict[str, str] = {}

    def _fail(self) -> None:
        chance = random.random()
        if chance < 0.1:
            raise ConnectionError("away")
        if chance < 0.2:
            raise LookupError("bug")

    def get(self, key: str) -> str | None:
        """Give a value."""
        self._fail()
        return self.kept.get(key)

    def set(self, key: str, value: str, lifetime: float) -> None:
        """Set a value."""
        del lifetime
        self._fail()
        self.kept[key] = value

    def add(self, key: str, value: str, lifetime: float) -> bool:
        """Set a value if there is none."""
        self.set(key, value, lifetime)
        return True

    def remove(self, key: str, value: str) -> bool:
        """Remove a value."""
        del value
        self._fail()
        return self.kept.pop(key, None) is not None


def resident() -> int:
    """Give the bytes of memory this process has, without what its allocator keeps free."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    with open("/proc/self/statm") as figures:
        return int(figures.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


class Blocks(ctypes.Structure):
    """What glibc tells about its heap; see mallinfo2(3)."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    ]


def in_use() -> int:
    """Give the bytes of blocks that are not freed, of all threads; 0 where nobody counts them."""
    library = ctypes.CDLL(None)
    if not hasattr(library, "mallinfo2"):
        return 0
    library.mallinfo2.restype = Blocks
    gc.collect()
    blocks = library.mallinfo2()
    return int(blocks.uordblks + blocks.hblkhd)


def calls(client: lark.Client) -> None:
    """Do a bit of everything."""
    sent = client.im.v1.message.create(**SEND)
    assert sent.sender is not None
    assert sent.to_dict()["message_id"] == sent.message_id
    view = client.with_options(request_id="soak", timeout=10)
    list(view.im.v1.chat.list.items(page_size=5))
    key = view.im.v1.file.create(file_type="stream", file_name="a", file=io.BytesIO(b"x" * 5000))
    with view.im.v1.file.get(file_key=key.file_key or "") as file:
        assert len(file.read()) == 5000
    for wrong in ({"recieve_id": 1}, {"body.colour": "red"}, {"uuid": [1]}):
        with contextlib.suppress(TypeError, feiding.ApiError):
            client.im.v1.message.create(**{**SEND, **wrong})


def short_lived(url: str) -> None:
    """Make a client for one call, with a store that fails."""
    with (
        contextlib.suppress(LookupError),
        lark.Client("cli_a1", "secret", base_url=url, store=Flaky(), log_level="off") as client,
    ):
        client.im.v1.message.create(**SEND)


def fork(client: lark.Client) -> None:
    """Call in a child."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = 0 if client.im.v1.message.create(**SEND).message_id else 1
        finally:
            os._exit(code)
    assert os.waitpid(child, 0)[1] == 0, "a child failed"


def interrupted(client: lark.Client) -> None:
    """Be interrupted in the middle of calls."""
    timer = threading.Timer(random.random() * 0.02, os.kill, (os.getpid(), signal.SIGINT))
    limit = time.monotonic() + 5
    with contextlib.suppress(KeyboardInterrupt):
        timer.start()
        while time.monotonic() < limit:
            client.im.v1.message.create(**SEND)
        raise AssertionError("the interrupt got lost")
    timer.join()


async def awaited(client: lark.Client) -> None:
    """Await calls, and cancel some."""
    tasks = [asyncio.ensure_future(client.aio.im.v1.message.create(**SEND)) for _ in range(20)]
    await asyncio.sleep(0)
    for task in tasks[::3]:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def round_of(url: str, client: lark.Client, failures: list[BaseException]) -> None:
    """Run everything once."""

    def work() -> None:
        try:
            for _ in range(5):
                calls(client)
                short_lived(url)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    fork(client)
    for thread in threads:
        thread.join()
    interrupted(client)
    asyncio.run(awaited(client))
    gc.collect()


def references(client: lark.Client, count: int) -> dict[str, int]:
    """Make calls and give by how much counts grew that must not grow."""
    watched = {
        "None": None,
        "NULL": feiding.NULL,
        "class": lark.im.v1.CreateMessageResponseBody,
        "operation": client.im.v1.message.create,
        "client": client,
    }

    def counts() -> dict[str, int]:
        gc.collect()
        found = {name: sys.getrefcount(one) for name, one in watched.items()}
        found["objects"] = len(gc.get_objects())
        return found

    def make(times: int) -> None:
        for _ in range(times):
            sent = client.im.v1.message.create(**SEND, uuid=feiding.NULL)
            assert sent.sender is not None
            assert sent.reply_.log_id
            with contextlib.suppress(TypeError):
                client.im.v1.message.create(nothing=1)

    make(100)
    before = counts()
    make(count)
    after = counts()
    return {name: after[name] - before[name] for name in before}


def soak(url: str, seconds: float, count: int) -> None:
    """Run rounds, then count."""
    client = lark.Client("cli_a1", "secret", base_url=url)
    failures: list[BaseException] = []
    for _ in range(3):
        round_of(url, client, failures)
    start = resident() / 2**20
    rounds = 0
    halves = []
    # The first half brings the holes of a busy heap; in the second nothing may grow any more.
    for half in (1, 2):
        ends = time.monotonic() + seconds / 2
        while time.monotonic() < ends and not failures:
            round_of(url, client, failures)
            rounds += 1
        halves.append((resident(), in_use()))
        memory, blocks = (size / 2**20 for size in halves[-1])
        print(
            f"half {half}: memory {memory:.1f} MiB (at first {start:.1f}), in use {blocks:.2f} MiB"
        )
    if failures:
        raise failures[0]
    grown, lost = (after - before for before, after in zip(*halves, strict=True))
    counted = references(client, count)
    client.close()
    limit = time.monotonic() + 5
    while threading.active_count() > 1 and time.monotonic() < limit:
        time.sleep(0.01)
    left = [thread.name for thread in threading.enumerate()[1:]]
    tasks = len(os.listdir("/proc/self/task"))
    print(f"{rounds} rounds in {seconds:.0f} s, in the second half:")
    print(f"memory grew by {grown / 2**20:.1f} MiB, blocks in use by {lost / 2**20:.2f} MiB")
    print(f"{count} calls: references grew by {counted}")
    print(f"threads left: {left}, of the system: {tasks - 1}")
    assert grown < ALLOWED_GROWTH, "memory grew"
    assert lost < ALLOWED_LOSS, "memory leaks"
    assert all(abs(more) <= 20 for more in counted.values()), "references leak"
    assert not left, "threads are left"
    assert tasks == 1, "threads of the system are left"


def main() -> None:
    """Start a sandbox and soak."""
    seconds = float(sys.argv[1])
    # A shell that starts it in the background lets it ignore interrupts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # Python 3.12 warns of forks among threads: that they do no harm is what is shown here.
    warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)
    count = 100_000 if seconds >= 60 else 2_000
    program = [os.environ["FEIDING_SANDBOX"], "--quiet", "--until-stdin-closes"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        url = process.stdout.readline().decode().strip().removeprefix("LISTEN ")
        soak(url, seconds, count)
        process.communicate()


if __name__ == "__main__":
    main()
