#!/usr/bin/env bash
# Makes a virtual environment: make_venv.sh DIRECTORY, with $PYTHON or the first interpreter that suits.
# Not an installer of Python: without CPython 3.10 or later it says so and stops.
set -euo pipefail

venv=$1

die() {
    printf 'make: %s\n' "$@" >&2
    exit 1
}

suits() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 10) or sys.implementation.name != "cpython")' 2>/dev/null
}

find_python() {
    local candidate
    for candidate in python3 python3.14 python3.13 python3.12 python3.11 python3.10 python; do
        if suits "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    die "no CPython 3.10 or later on the PATH; name one: make PYTHON=/path/to/python3"
}

# Debian ships venv without ensurepip; then `python -m venv` fails after having made half a directory.
has_ensurepip() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

if [[ -n ${PYTHON:-} ]]; then
    suits "$PYTHON" || die "PYTHON=$PYTHON is not CPython 3.10 or later"
    python=$PYTHON
else
    python=$(find_python)
fi

if ! has_ensurepip "$python"; then
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
        echo "make: $python has no ensurepip; installing $package"
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package" >/dev/null
    else
        die "$python cannot make a virtual environment; install the package $package (or python3-venv)"
    fi
fi

rm -rf "$venv"
"$python" -m venv "$venv"
echo "make: $venv uses $("$venv/bin/python" --version)"
