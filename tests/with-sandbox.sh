#!/bin/sh
# with-sandbox.sh SANDBOX PROGRAM...: runs programs one after another, each with the address of a
# sandbox of its own as its last argument. The sandbox ends when this script does.
set -eu
sandbox=$1
shift
for program in "$@"; do
    listen=$(mktemp)
    fifo=$(mktemp -u)
    mkfifo "$fifo"
    "$sandbox" --quiet --until-stdin-closes <"$fifo" >"$listen" &
    exec 3>"$fifo"
    while ! grep -q '^LISTEN' "$listen"; do sleep 0.05; done
    url=$(sed -n 's/^LISTEN \(http:.*\)/\1/p' "$listen")
    echo "--- $program"
    # For programs that take their client from the environment, as the examples do.
    export LARK_BASE_URL="$url" LARK_APP_ID=cli_a1 LARK_APP_SECRET=secret
    export DINGTALK_BASE_URL="$url" DINGTALK_OLD_BASE_URL="$url"
    export DINGTALK_CLIENT_ID=ding_x1 DINGTALK_CLIENT_SECRET=secret
    LARK_USER_ACCESS_TOKEN=$(${PYTHON:-python3} -c '
import json, sys, urllib.request
with urllib.request.urlopen(sys.argv[1] + "/_sandbox/user_token", b"{}") as answer:
    print(json.load(answer)["access_token"])' "$url")
    export LARK_USER_ACCESS_TOKEN
    status=0
    # Unquoted on purpose: a program may come with arguments.
    $program "$url" || status=$?
    exec 3>&-
    wait
    rm -f "$listen" "$fifo"
    [ "$status" -eq 0 ] || exit "$status"
done
