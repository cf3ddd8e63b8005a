#!/bin/sh
# Whether a shared library starts with this glibc: ffi/package/oldest.sh LIBRARY 2.17
set -eu
library=$1 oldest=$2
highest=$(objdump -T "$library" | grep -o 'GLIBC_[0-9][0-9.]*' | sort -uV | tail -1)
if [ "$(printf '%s\n' "GLIBC_$oldest" "$highest" | sort -V | tail -1)" != "GLIBC_$oldest" ]; then
    echo "$library needs $highest, later than glibc $oldest" >&2
    exit 1
fi
echo "$library: starts with glibc $oldest and later, asks for $highest"
