#!/bin/sh
# What the Makefile needs from the machine, and no more:
#   ./setup.sh system              Qt's system libraries and a Python with venv, from apt where they are missing
#   ./setup.sh screen              a virtual screen for the tests that press real keys; without it they are skipped
#   ./setup.sh builder             what a package is built with
#   ./setup.sh packages FILE       .venv with the pinned and hashed packages of FILE
set -eu
cd "$(dirname "$0")"

LIBRARIES="libGL.so.1 libEGL.so.1 libglib-2.0.so.0 libdbus-1.so.3 libfontconfig.so.1 libxkbcommon.so.0
  libxkbcommon-x11.so.0 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0"
PACKAGES="python3-venv libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 \
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
SCREEN="xvfb openbox xdotool scrot dbus at-spi2-core"
INSTALL="apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends"

find_python() {
  for name in python3 python3.14 python3.13 python3.12 python3.11; do
    "$name" -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$name" && return
  done
  return 1
}

missing() {
  find_python >/dev/null || echo "Python 3.11 with venv"
  [ "$(uname)" = Linux ] || return 0
  known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
  for library in $LIBRARIES; do
    case "$known" in *"$library"*) ;; *) echo "$library" ;; esac
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then sh -c "$1"; else sudo -n sh -c "$1"; fi
}

system() {
  lacking=$(missing | paste -sd ' ')
  [ -n "$lacking" ] || return 0
  echo "Missing on this machine: $lacking. Installing with apt." >&2
  if ! { command -v apt-get >/dev/null && as_root "$INSTALL $PACKAGES"; } >/dev/null; then
    echo "Please run this once, then try again:  sudo apt-get update && sudo apt-get install -y --no-install-recommends $PACKAGES" >&2
    exit 3
  fi
  lacking=$(missing | paste -sd ' ')
  [ -z "$lacking" ] || { echo "Still missing after apt: $lacking. Please install it, then try again." >&2; exit 3; }
}

screen() {
  for program in Xvfb openbox xdotool scrot dbus-daemon; do
    command -v "$program" >/dev/null || lacking=yes
  done
  [ -n "${lacking:-}" ] || return 0
  echo "Installing a virtual screen for the tests with apt: $SCREEN." >&2
  if ! { command -v apt-get >/dev/null && as_root "$INSTALL $SCREEN"; } >/dev/null; then
    echo "No virtual screen: the tests that press real keys will be skipped." >&2
  fi
}

builder() {
  python=$(find_python)
  library=$("$python" -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])')
  lacking=
  command -v objdump >/dev/null || lacking=binutils
  [ "$(readlink -f "$(command -v "$python")")" != "$(readlink -f "/usr/bin/$python")" ] ||
    [ -n "$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p | grep "$library")" ] || lacking="$lacking $library"
  [ -n "$lacking" ] || return 0
  echo "Installing with apt what a package is built with: $lacking." >&2
  if ! { command -v apt-get >/dev/null && as_root "$INSTALL $lacking"; } >/dev/null; then
    echo "Please run this once, then try again:  sudo apt-get install -y $lacking" >&2
    exit 3
  fi
}

packages() {
  .venv/bin/python -m pip --version >/dev/null 2>&1 || "$(find_python)" -m venv .venv
  echo "Installing the packages of $1 into .venv (once)." >&2
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement "$1"
}

"$@"
