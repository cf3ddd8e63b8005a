#!/bin/sh
# run.sh FOLDER: starts the sandbox of FOLDER on one core and measures the clients of FOLDER on the
# other. $GO is the bare Go client, $PYTHON an interpreter with the package and its peers, $WHEELS the
# folder of their wheels; where one is empty, those rows are left out. $LIBRARY has the C library.
set -eu
folder=$1
work=$(mktemp -d)
trap 'exec 3>&-; wait; rm -rf "$work"' EXIT
mkfifo "$work/stdin"
pin() { if command -v taskset >/dev/null && [ "$(nproc)" -gt 1 ]; then taskset -c "$@"; else shift; "$@"; fi; }
pin 0 "$folder/feiding-sandbox" --quiet --until-stdin-closes --ca-file "$work/ca.pem" \
    <"$work/stdin" >"$work/listen" &
exec 3>"$work/stdin"
while [ "$(grep -c '^LISTEN' "$work/listen")" -lt 2 ]; do sleep 0.05; done
http=$(sed -n 's/^LISTEN \(http:.*\)/\1/p' "$work/listen")
https=$(sed -n 's/^LISTEN \(https:.*\)/\1/p' "$work/listen")
curl -s -X POST "$http/_sandbox/settings" -d '{"record": false}' >/dev/null
pin 1 "$folder/feiding-bench" "$http" "$https" "$work/ca.pem" "${CALLS:-20000}"
pin 1 "$folder/bench-c-calls" "$http" "$https" "$work/ca.pem" "${CALLS:-20000}"
"$folder/bench-c-memory" "$http" "$https" "$work/ca.pem"
echo "libfeiding.so, stripped, every operation by name: $(wc -c <"$LIBRARY/libfeiding.so") bytes"
if [ -n "${GO:-}" ]; then
    pin 1 "$GO" "$http" "$https" "$work/ca.pem" "${CALLS:-20000}"
fi
if [ -n "${PYTHON:-}" ]; then
    "$PYTHON" "$(dirname "$0")/tokens.py" "$http"
    pin 1 "$PYTHON" "$(dirname "$0")/calls.py" "$http" "${PYTHON_CALLS:-2000}" "${WHEELS:-.}"
fi
