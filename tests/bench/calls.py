"""What a call costs in Python: CPU time of this process per call, side by side in one run.

Arguments: the sandbox's address, the number of calls, and a folder with the wheels. Peers that are
not installed are left out, and said so.
"""

import importlib.util
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

BODY = {"receive_id": "oc_42", "msg_type": "text", "content": '{"text":"build is green"}'}


def ours(url: str) -> Callable[[], object]:
    """Give a call of feiding."""
    from feiding import lark

    client = lark.Client("cli_a1", "secret", base_url=url)
    return lambda: client.im.v1.message.create(receive_id_type="chat_id", **BODY)


def session(url: str) -> Callable[[], object]:
    """Give a call of requests with one kept connection."""
    import requests

    client = requests.Session()
    pair = {"app_id": "cli_a1", "app_secret": "secret"}
    path = "/open-apis/auth/v3/tenant_access_token/internal"
    token = client.post(url + path, json=pair).json()["tenant_access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    path = "/open-apis/im/v1/messages?receive_id_type=chat_id"
    return lambda: client.post(url + path, json=BODY, headers=headers).json()


def official(url: str) -> Callable[[], object]:
    """Give a call of lark-oapi."""
    import lark_oapi
    from lark_oapi.api.im.v1 import CreateMessageRequest, CreateMessageRequestBody

    builder = lark_oapi.Client.builder().app_id("cli_a1").app_secret("secret").domain(url)
    client = builder.log_level(lark_oapi.LogLevel.ERROR).build()

    def call() -> object:
        body = CreateMessageRequestBody.builder()
        body = body.receive_id("oc_42").msg_type("text").content(BODY["content"]).build()
        request = CreateMessageRequest.builder().receive_id_type("chat_id").request_body(body)
        return client.im.v1.message.create(request.build())

    return call


def modern(url: str) -> Callable[[], object]:
    """Give a call of httpx with one kept connection."""
    import httpx

    client = httpx.Client()
    pair = {"app_id": "cli_a1", "app_secret": "secret"}
    path = "/open-apis/auth/v3/tenant_access_token/internal"
    token = client.post(url + path, json=pair).json()["tenant_access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    path = "/open-apis/im/v1/messages?receive_id_type=chat_id"
    return lambda: client.post(url + path, json=BODY, headers=headers).json()


def measure(
    make: Callable[[str], Callable[[], object]], url: str, calls: int, threads: int
) -> float:
    """Give the CPU microseconds of one call, in so many threads that share a client."""
    call = make(url)

    def work(count: int) -> None:
        for _ in range(count):
            call()

    work(50)
    start = time.process_time()
    if threads == 1:
        work(calls)
    else:
        running = [threading.Thread(target=work, args=(calls // threads,)) for _ in range(threads)]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join()
    return (time.process_time() - start) / calls * 1e6


def decoding(count: int) -> None:
    """Compare reading 17 KB of JSON with Python's own json."""
    import feiding
    from feiding import lark

    message = {"message_id": "om_1", "body": {"content": '{"text":"build is green"}'}, "n": 1}
    message |= {"sender": {"id": "ou_1", "id_type": "open_id"}, "create_time": "1700000000000"}
    body = json.dumps({"code": 0, "data": {"items": [message] * 100}}).encode()
    headers = {"content-type": "application/json"}

    class Same:
        def send(self, _: object) -> object:
            return feiding.Response(200, headers, body)

    class Empty:
        def send(self, _: object) -> object:
            return feiding.Response(200, headers, b'{"code":0,"data":{}}')

    def call(transport: object) -> float:
        client = lark.Client("a", tenant_access_token="t", transport=transport)
        start = time.process_time()
        for _ in range(count):
            client.im.v1.message.list(container_id_type="chat", container_id="oc_1")
        return (time.process_time() - start) / count * 1e6

    ours = call(Same()) - call(Empty())
    start = time.process_time()
    for _ in range(count):
        json.loads(body)
    own = (time.process_time() - start) / count * 1e6
    print(f"{f'{len(body) / 1024:.0f} KB of JSON to objects':<34} {'CPU us':>12}")
    print(f"  {'feiding, envelope and all':<32} {ours:>12.1f}")
    print(f"  {'json.loads':<32} {own:>12.1f}")


def sizes(wheels: Path) -> None:
    """Print what the packages take, packed and on disk."""
    print(f"{'Python package':<34} {'wheel MiB':>12} {'disk MiB':>8} {'files':>8}")
    for module in ("feiding", "lark_oapi"):
        found = importlib.util.find_spec(module)
        if found is None or not found.submodule_search_locations:
            print(f"  {module:<32} {'not installed':>12}")
            continue
        folder = Path(next(iter(found.submodule_search_locations)))
        files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"]
        total = sum(path.stat().st_size for path in files) / 2**20
        packed = sum(wheel.stat().st_size for wheel in wheels.glob(f"{module}-*.whl")) / 2**20
        print(f"  {module:<32} {packed:>12.1f} {total:>8.1f} {len(files):>8}")


IMPORT = """
import gc, json, os, time
def resident():
    gc.collect()
    with open("/proc/self/statm") as figures:
        return int(figures.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
before = resident()
start = time.perf_counter()
import {module}
spent = time.perf_counter() - start
print(json.dumps([spent * 1e3, (resident() - before) / 2**20, len(__import__("sys").modules)]))
"""


def main() -> None:
    """Print the table."""
    url, calls = sys.argv[1], int(sys.argv[2])
    peers = {
        "feiding": ours,
        "requests.Session": session,
        "httpx.Client": modern,
        "lark-oapi": official,
    }
    for threads in (1, 8):
        print(f"{f'Python call, {threads} thread(s)':<34} {'CPU us':>12}")
        for name, make in peers.items():
            try:
                print(f"  {name:<32} {measure(make, url, calls, threads):>12.1f}")
            except ImportError:
                print(f"  {name:<32} {'not installed':>12}")
    decoding(calls)
    sizes(Path(sys.argv[3]))
    print(f"{'Python import':<34} {'ms':>12} {'MiB':>8} {'modules':>8}")
    for module in ("feiding", "lark_oapi"):
        program = [sys.executable, "-c", IMPORT.format(module=module)]
        run = subprocess.run(program, capture_output=True, text=True, check=False)
        if run.returncode == 0:
            spent, memory, modules = json.loads(run.stdout)
            print(f"  {module:<32} {spent:>12.1f} {memory:>8.1f} {modules:>8}")
        else:
            print(f"  {module:<32} {'not installed':>12}")


if __name__ == "__main__":
    main()
