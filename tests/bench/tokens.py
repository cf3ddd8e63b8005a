"""How many token requests 1,000 threads make that begin on a cold client at the same time.

Arguments: the sandbox's address. Peers that are not installed are left out, and said so.
"""

import json
import sys
import threading
import time
import urllib.request
from collections.abc import Callable

from calls import official, ours

THREADS = 1000


def token_requests(url: str) -> int:
    """Give how many tokens the sandbox was asked for so far."""
    with urllib.request.urlopen(f"{url}/_sandbox/stats") as answer:
        return sum(json.load(answer)["platforms"]["token_requests"].values())


def burst(call: Callable[[], object]) -> tuple[float, int]:
    """Call once in each thread; give the seconds it took and how many calls failed."""
    gate = threading.Barrier(THREADS + 1)
    failures = []

    def work() -> None:
        gate.wait()
        try:
            call()
        except Exception as error:  # a peer may raise anything
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    start = time.perf_counter()
    gate.wait()
    for thread in threads:
        thread.join()
    return time.perf_counter() - start, len(failures)


def main() -> None:
    """Print the table."""
    url = sys.argv[1]
    print(f"{'1,000 threads, cold client':<34} {'token req.':>12} {'failed':>12} {'s':>8}")
    for name, make in {"feiding": ours, "lark-oapi": official}.items():
        try:
            call = make(url)
        except ImportError:
            print(f"  {name:<32} {'not installed':>12}")
            continue
        before = token_requests(url)
        seconds, failed = burst(call)
        print(f"  {name:<32} {token_requests(url) - before:>12} {failed:>12} {seconds:>8.2f}")


if __name__ == "__main__":
    main()
