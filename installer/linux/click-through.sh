#!/usr/bin/env bash
# Answers one request in the window that is open on this display, with the keyboard alone, and takes a picture of each step.
#
#   click-through.sh PICTURES-FOLDER
set -euo pipefail
pictures=$1
mkdir -p "$pictures"

window() { xdotool search --onlyvisible --class kz.tizilim 2>/dev/null | tail -n 1; }
picture() { command -v import >/dev/null && import -window root "$pictures/$1.png" || true; }
keys() { xdotool key --delay 120 "$@"; sleep 1.5; }

for _ in $(seq 60); do [ -n "$(window)" ] && break; sleep 0.5; done
[ -n "$(window)" ] || { echo "No window opened in 30 seconds" >&2; exit 1; }
sleep 2
xdotool windowfocus "$(window)"
picture 1-unlock
xdotool type --delay 40 "$TIZILIM_PASSPHRASE"
keys Return
sleep 5
picture 2-opened
