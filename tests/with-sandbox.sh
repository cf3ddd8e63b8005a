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
    status=0
    # Unquoted on purpose: a program may come with arguments.
    $program "$url" || status=$?
    exec 3>&-
    wait
    rm -f "$listen" "$fifo"
    [ "$status" -eq 0 ] || exit "$status"
done
