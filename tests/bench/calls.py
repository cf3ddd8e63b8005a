"""What a call costs in Python: CPU time of this process per call, side by side in one run.

Arguments: the sandbox's address and the number of calls. Peers that are not installed are left
out, and said so.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable

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


def measure(make: Callable[[str], Callable[[], object]], url: str, calls: int) -> float:
    """Give the CPU microseconds of one call."""
    call = make(url)
    for _ in range(50):
        call()
    start = time.process_time()
    for _ in range(calls):
        call()
    return (time.process_time() - start) / calls * 1e6


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
    print(f"{'Python call':<34} {'CPU us':>12}")
    for name, make in {"feiding": ours, "requests.Session": session, "lark-oapi": official}.items():
        try:
            print(f"  {name:<32} {measure(make, url, calls):>12.1f}")
        except ImportError:
            print(f"  {name:<32} {'not installed':>12}")
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
