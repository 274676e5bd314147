#!/usr/bin/env bash
# Answers one request in the window that is open on this display, by keys, and takes a picture of each step.
#
#   click-through.sh PICTURES-FOLDER
set -euo pipefail
pictures=$1
mkdir -p "$pictures"

window() { xdotool search --onlyvisible --class kz.tizilim 2>/dev/null | tail -n 1; }
picture() { if command -v import >/dev/null; then import -window root "$pictures/$1.png"; fi; }
keys() { xdotool key --delay 150 "$@"; sleep 2; }

for _ in $(seq 120); do [ -n "$(window)" ] && break; sleep 0.5; done
[ -n "$(window)" ] || { echo "No window opened in a minute" >&2; exit 1; }
sleep 3
xdotool windowfocus "$(window)"
picture 1-unlock
xdotool type --delay 60 "$TIZILIM_PASSPHRASE"
keys Return
sleep 6
picture 2-today
xdotool mousemove 90 116 click 1            # the requests; all the rest goes by keys
sleep 3
picture 3-requests
keys ctrl+Return                           # the person is confirmed
for _ in 1 2 3; do xdotool type 1; xdotool key --delay 150 Tab Tab; done
picture 4-searched
keys ctrl+Return                           # the search log is kept
keys ctrl+Return                           # the decision is kept
sleep 2
picture 5-reply
keys ctrl+Return                           # the reply is to be registered
xdotool key --delay 150 Tab Tab Tab
keys space                                 # registered, no printer being there
sleep 2
picture 6-registered
keys ctrl+Return                           # sent
picture 7-sent
