#!/usr/bin/env bash
# Writes the classes that a working day loads, in the order of their loading: the program runs as its officer would use it, on a
# display that draws into memory, with the invented company.
#
#   list-classes.sh PROGRAM-FOLDER WORK-FOLDER LIST
set -euo pipefail
program=$1 list=$3
rm -rf "$2"
mkdir -p "$2"
work=$(cd "$2" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
export LC_ALL=C.UTF-8 HOME=$work XDG_CONFIG_HOME=$work/settings
export TIZILIM_PASSPHRASE=list-of-classes-2026

tizilim() {
  local flags
  flags=$(sed -n 's/^java-options=//p' "$program/lib/app/tizilim.cfg" | grep -v -e Shared -e Xlog -e Xshare)
  # shellcheck disable=SC2086 # the flags are words
  "$program/lib/runtime/bin/java" $flags $listing -cp "$program/lib/app/*" kz.tizilim.Launcher "$@"
}

"$here/sample-register.sh" "$program" "$work"
listing="-Xshare:off -XX:DumpLoadedClassList=$work/demo.classes"
tizilim demo --to "$work/day" --language kk >/dev/null

Xvfb :97 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
display=$!
trap 'kill $display 2>/dev/null' EXIT
export DISPLAY=:97
listing="-Xshare:off -XX:DumpLoadedClassList=$work/window.classes"
tizilim open "$work/register" >/dev/null 2>&1 &
"$here/click-through.sh" "$work/pictures"
pkill -f "DumpLoadedClassList=$work/window.classes"

awk '!/^#/ && !seen[$0]++' "$work/window.classes" "$work/demo.classes" >"$list"
[ "$(wc -l <"$list")" -gt 5000 ] || { echo "Only $(wc -l <"$list") classes were listed: the window did not open" >&2; exit 1; }
