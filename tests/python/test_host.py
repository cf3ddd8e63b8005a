"""What the host does around calls: signals, forks, threads, the end of the interpreter."""

import importlib.metadata
import multiprocessing
import os
import signal
import subprocess
import sys
import sysconfig
import textwrap
import threading
import time
from pathlib import Path

import pytest
from packaging.tags import cpython_tags

import feiding
from feiding import lark

SEND = {"receive_id_type": "chat_id", "receive_id": "oc_1", "msg_type": "text", "content": "{}"}
HEAD = """
import os, signal, sys, threading, time, warnings
import feiding
from feiding import lark
SEND = {"receive_id_type": "chat_id", "receive_id": "oc_1", "msg_type": "text", "content": "{}"}
URL = sys.argv[1]
# A shell that starts the tests in the background lets them ignore interrupts.
signal.signal(signal.SIGINT, signal.default_int_handler)
# Python 3.12 warns of forks among threads: that they do no harm is what is shown here.
warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)
def make(transport=None):
    options = {"transport": transport, "tenant_access_token": "t"} if transport else {}
    return lark.Client("cli_a1", "secret", base_url=URL, **options)
def wait_for_call():
    while not feiding._feiding.waiting():
        time.sleep(0.005)
"""
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
pytestmark = pytest.mark.filterwarnings(
    "ignore:This process .* is multi-threaded:DeprecationWarning"
)


def python(program, *arguments, **options):
    """Start a program."""
    text = HEAD + textwrap.dedent(program)
    command = [sys.executable, "-W", "error", "-c", text, *arguments]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options
    )


def run(program, *arguments, timeout=30, **options):
    """Run a program to its end and give what it printed; it must end well and silently."""
    process = python(program, *arguments, **options)
    out, errors = process.communicate(timeout=timeout)
    assert (process.returncode, errors) == (0, ""), out
    return out


def slow(sandbox):
    """Let calls of im wait for long."""
    sandbox.post(
        "fault", {"kind": "slow", "delay_ms": 20_000, "path": "/open-apis/im/", "times": "always"}
    )


def test_importing_does_no_work():
    program = """
        import sys
        for name in list(sys.modules):
            if name.startswith("feiding"):
                del sys.modules[name]
        before = set(sys.modules)
        import feiding
        from feiding import dingtalk, lark
        print(*sorted(set(sys.modules) - before))
    """
    loaded = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True
    ).stdout.split()
    ours = {
        "feiding",
        "feiding._feiding",
        "feiding._modules",
        "feiding.dingtalk",
        "feiding.errors",
        "feiding.lark",
        "__future__",
    }
    assert set(loaded) <= ours


def test_a_call_imports_nothing_heavy(sandbox):
    program = """
        before = set(sys.modules)
        make().im.v1.message.create(**SEND)
        print(*sorted(set(sys.modules) - before))
    """
    loaded = set(run(program, sandbox.url).split())
    assert not loaded & {"logging", "json", "typing", "ssl", "socket", "asyncio", "inspect"}, loaded


@pytest.mark.parametrize("thread", [False, True])
def test_ctrl_c_ends_a_waiting_call(sandbox, thread):
    slow(sandbox)
    program = """
        try:
            client = make()
            if sys.argv[2] == "True":
                threading.Thread(target=lambda: make().contact.v3.user.list(), daemon=True).start()
            threading.Thread(target=lambda: (wait_for_call(), print("waiting", flush=True))).start()
            client.im.v1.chat.list()
        except KeyboardInterrupt:
            print("interrupted", flush=True)
    """
    with python(program, sandbox.url, str(thread)) as process:
        assert process.stdout.readline() == "waiting\n"
        start = time.monotonic()
        process.send_signal(signal.SIGINT)
        assert process.stdout.readline() == "interrupted\n"
        assert time.monotonic() - start < 0.2


def test_a_signal_handler_may_close_the_file_that_is_read(sandbox):
    fault = {"kind": "stall", "ms": 500, "path": "/open-apis/im/v1/files", "method": "GET"}
    sandbox.post("fault", fault)
    program = """
        client = make()
        content = b"x" * 3_000_000
        key = client.im.v1.file.create(file_type="stream", file_name="a", file=content).file_key
        file = client.im.v1.file.get(file_key=key)
        signal.signal(signal.SIGALRM, lambda *_: (file.close(), print("closed")))
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        try:
            file.read()
        except feiding.TransportError as error:
            print("broke off" in str(error))
    """
    assert run(program, sandbox.url) == "closed\nTrue\n"


def test_a_signal_handler_that_does_not_raise_ends_nothing(sandbox):
    sandbox.post("fault", {"kind": "slow", "delay_ms": 500, "path": "/open-apis/im/"})
    program = """
        seen = []
        signal.signal(signal.SIGUSR1, lambda *_: seen.append(1))
        def poke():
            wait_for_call()
            for _ in range(5):
                os.kill(os.getpid(), signal.SIGUSR1)
                time.sleep(0.02)
        threading.Thread(target=poke).start()
        make().im.v1.chat.list()
        print(len(seen) > 0)
    """
    assert run(program, sandbox.url) == "True\n"


def test_the_gil_is_free_while_a_call_waits(sandbox):
    sandbox.post("fault", {"kind": "slow", "delay_ms": 300, "path": "/open-apis/im/"})
    with lark.Client("cli_a1", "secret", base_url=sandbox.url) as client:
        thread = threading.Thread(target=client.im.v1.chat.list)
        thread.start()
        counted = 0
        while thread.is_alive():
            counted += 1
        assert counted > 1000


@forks
def test_parent_and_child_do_not_mix(client, sandbox):
    client.im.v1.message.create(**SEND)
    children = []
    for number in range(4):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                for index in range(20):
                    mark = f"oc_{number}_{index}"
                    sent = client.im.v1.message.create(**{**SEND, "receive_id": mark})
                    assert sent.chat_id == mark
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    for _ in range(20):
        assert client.im.v1.message.create(**SEND).chat_id == "oc_1"
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4


@forks
def test_a_fork_while_other_threads_call(sandbox):
    program = """
        client = make()
        client.im.v1.message.create(**SEND)
        stop = threading.Event()
        def work():
            while not stop.is_set():
                client.im.v1.message.create(**SEND)
        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads: thread.start()
        for _ in range(20):
            child = os.fork()
            if child == 0:
                client.im.v1.message.create(**SEND)
                os._exit(0)
            assert os.waitpid(child, 0)[1] == 0
        stop.set()
        for thread in threads: thread.join()
        print("done")
    """
    assert run(program, sandbox.url) == "done\n"


def worker(url):
    """Make a call in another process."""
    with lark.Client("cli_a1", "secret", base_url=url) as client:
        return client.im.v1.message.create(**SEND)


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_multiprocessing(client, sandbox, method):
    client.im.v1.message.create(**SEND)
    context = multiprocessing.get_context(method)
    with context.Pool(2) as pool:
        for sent in pool.map(worker, [sandbox.url] * 4):
            assert sent.message_id.startswith("om_")
            assert sent.reply_.status == 200


@forks
def test_a_server_that_forks_its_workers_before(sandbox):
    # As gunicorn --preload, uWSGI and Celery do: the client is made, and used, in the parent.
    program = """
        client = make()
        client.im.v1.message.create(**SEND)
        workers = []
        for _ in range(3):
            child = os.fork()
            if child == 0:
                signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
                threads = [threading.Thread(target=lambda: client.im.v1.message.create(**SEND))
                           for _ in range(4)]
                for thread in threads: thread.start()
                for thread in threads: thread.join()
                sys.stdout.write("r")
                sys.stdout.flush()
                while True: time.sleep(0.01)
            workers.append(child)
        print(*workers, flush=True)
        sys.stdin.read()
        for child in workers: os.kill(child, signal.SIGTERM)
        assert [os.waitpid(child, 0)[1] for child in workers] == [0, 0, 0]
        client.im.v1.message.create(**SEND)
        print("done")
    """
    process = python(program, sandbox.url, stdin=subprocess.PIPE)
    seen = ""
    while seen.count("r") < 3 or "\n" not in seen:
        seen += process.stdout.read(1)
    out, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (0, "")
    assert out.endswith("done\n")


@pytest.mark.parametrize("daemon", [True, False])
def test_the_interpreter_ends_with_calls_in_flight(sandbox, daemon):
    slow(sandbox)
    program = f"""
        clients = [make() for _ in range(4)]
        def call(client):
            try:
                client.im.v1.chat.list()
            except feiding.Closed:
                pass
        threads = [threading.Thread(target=call, args=(client,), daemon={daemon})
                   for client in clients for _ in range(4)]
        for thread in threads: thread.start()
        while feiding._feiding.waiting() < 16: time.sleep(0.005)
        if not {daemon}:
            for client in clients: client.close()
        print("end")
    """
    start = time.monotonic()
    assert run(program, sandbox.url) == "end\n"
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("calls", ["make()", "make(Slow())"])
def test_the_interpreter_ends_while_threads_go_on_calling(sandbox, calls):
    program = f"""
        class Body:
            def read(self, size):
                time.sleep(0.02)
                return b" "
        class Slow:
            def send(self, request):
                return feiding.Response(200, {{}}, Body())
        def call():
            while True:
                try:
                    client.im.v1.message.create(**SEND)
                except feiding.Closed:
                    pass
        client = {calls}
        for _ in range(6): threading.Thread(target=call, daemon=True).start()
        time.sleep(0.2)
        print("end")
    """
    assert run(program, sandbox.url) == "end\n"


def test_a_last_call_while_the_interpreter_ends(sandbox):
    program = """
        import atexit
        atexit.register(lambda: print(client.im.v1.message.create(**SEND).message_id))
        client = make()
    """
    assert run(program, sandbox.url).startswith("om_")


def test_a_client_in_a_reference_cycle_at_the_end(sandbox):
    program = """
        class Bot(lark.Client):
            pass
        bot = Bot("cli_a1", "secret", base_url=URL)
        bot.self = bot
        bot.method = bot.im.v1.message.create
        bot.method(**SEND)
        print("end")
    """
    assert run(program, sandbox.url) == "end\n"


def test_a_client_in_a_reference_cycle_is_collected():
    import gc
    import weakref

    class Bot(lark.Client):
        pass

    bot = Bot("cli_a1", "secret")
    bot.self = bot
    alive = weakref.ref(bot)
    del bot
    gc.collect()
    assert alive() is None


@pytest.mark.parametrize("first", ["import feiding", ""])
def test_subinterpreters_are_refused_clearly(first):
    if sys.version_info >= (3, 13):
        pytest.importorskip("_interpreters")
        start = "import _interpreters as i; failed = i.run_string(i.create('legacy'), code)"
    else:
        pytest.importorskip("_xxsubinterpreters")
        start = (
            "import _xxsubinterpreters as i\n"
            "try: i.run_string(i.create(isolated=False), code); failed = None\n"
            "except Exception as error: failed = error"
        )
    program = f"""
{first}
code = "import feiding"
{start}
print(failed)
import feiding
print(feiding.NULL)
"""
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert "feiding does not work in subinterpreters" in run.stdout
    assert run.stdout.endswith("feiding.NULL\n")


def test_one_wheel_serves_all_that_have_the_lock_and_no_other():
    free = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
    wheel = importlib.metadata.distribution("feiding").read_text("WHEEL")
    tag = next(line.removeprefix("Tag: ") for line in wheel.splitlines() if "Tag: " in line)
    _, abi, platform = tag.split("-")
    assert abi == (f"cp3{sys.version_info[1]}t" if free else "abi3")
    # What installers go by: for an interpreter without the lock they build from source.
    for minor, abis, taken in (
        (10, ["cp310"], True),
        (15, ["cp315"], True),
        (14, ["cp314t"], free),
    ):
        tags = {str(one) for one in cpython_tags((3, minor), abis, [platform])}
        assert (tag in tags) == taken, minor


@pytest.mark.skipif(
    not sysconfig.get_config_var("Py_GIL_DISABLED"), reason="this interpreter has the lock"
)
def test_importing_does_not_bring_the_lock_back():
    assert run("print(sys._is_gil_enabled())", "") == "False\n"


def test_warnings_without_a_handler_go_to_stderr(sandbox):
    program = """
        class Away:
            def get(self, *_): raise ConnectionError("no route")
            set = add = remove = get
        client = lark.Client("cli_a1", "secret", base_url=URL, store=Away())
        client.im.v1.message.create(**SEND)
        import logging
        print(logging.getLogger("feiding").handlers, logging.getLogger().handlers)
    """
    process = python(program, sandbox.url)
    out, errors = process.communicate(timeout=30)
    assert out == "[] []\n"
    assert "no route" in errors


@pytest.mark.parametrize("options", [["-X", "dev"], ["-b"]])
def test_with_the_checks_of_python(sandbox, options):
    program = HEAD + textwrap.dedent("""
        client = make()
        for _ in range(50):
            client.im.v1.message.create(**SEND)
        try:
            client.call("im.v1.message.create", {**SEND, "body.colour": "red"})
        except feiding.ApiError as error:
            print(error.code)
        client.close()
    """)
    environment = {**os.environ, "PYTHONMALLOC": "debug"}
    command = [sys.executable, "-W", "error", *options, "-c", program, sandbox.url]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "99992402\n", "")


def test_many_threads_on_a_cold_client_make_one_token_request(client, sandbox):
    failed = []

    def work():
        try:
            client.im.v1.message.create(**SEND)
        except feiding.Error as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    tokens = [one for one in sandbox.received() if "tenant_access_token" in one["target"]]
    assert len(tokens) == 1


@forks
def test_a_short_soak():
    # `make soak` is the long form.
    program = [sys.executable, str(Path(__file__).parent / "soak.py"), "3"]
    run = subprocess.run(program, capture_output=True, text=True, check=False, timeout=120)
    assert (run.returncode, run.stderr) == (0, ""), run.stdout


@pytest.mark.parametrize("late", [False, True])
def test_the_interpreter_ends_after_async_calls(sandbox, late):
    if late:
        slow(sandbox)
    program = f"""
        import asyncio
        client = make()
        async def main():
            task = asyncio.ensure_future(client.aio.im.v1.chat.list())
            if {late}:
                while not feiding._feiding.waiting():
                    await asyncio.sleep(0.005)
            else:
                await task
        asyncio.run(main())
        print("end")
    """
    start = time.monotonic()
    assert run(program, sandbox.url) == "end\n"
    assert time.monotonic() - start < 5
