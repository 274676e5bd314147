#!/usr/bin/env bash
# Measures, in one run, the first frame of the installed program's unlock screen beside that of a bare JavaFX window on the same
# runtime, with the same flags and an archive of its own. Prints both medians in milliseconds and their ratio (goal: at most 1.5).
# Needs the installed package, target/test-classes (mvn -DskipTests package) and a display.
#
#   start-up.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-9}
app=/usr/lib/tizilim/lib/app
java=/usr/lib/tizilim/lib/runtime/bin/java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work/settings

jar --create --file "$work/bench.jar" -C target/test-classes kz/tizilim/bench
flags=$(sed -n 's/^java-options=//p' "$app/tizilim.cfg" | grep -v -e Shared -e Xlog -e Xshare)
program=$(sed -n 's/^app.classpath=//p' "$app/tizilim.cfg" | sed "s#\$APPDIR#$app#g" | paste -sd :)
watched() { # the words "bare" or "tizilim", then flags
  # shellcheck disable=SC2086 # the flags are words
  "$java" $flags -Xlog:disable "${@:2}" -cp "$program:$work/bench.jar" kz.tizilim.bench.WatchedStart "$1" frame 2>/dev/null
}
watched bare -Xshare:off "-XX:DumpLoadedClassList=$work/bare.classes" >/dev/null
# shellcheck disable=SC2086
"$java" $flags -Xlog:disable -Xshare:dump -XX:SharedClassListFile="$work/bare.classes" -XX:SharedArchiveFile="$work/bare.jsa" \
  -cp "$program:$work/bench.jar" >/dev/null 2>&1

frame() { # milliseconds from the start of the process to its first frame
  local started drawn
  started=$(date +%s%3N)
  drawn=$(watched "$1" "-XX:SharedArchiveFile=$2" | sed -n 's/^frame //p')
  echo $((drawn - started))
}
median() { sort -n | awk '{v[NR] = $1} END {print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'; }
frame bare "$work/bare.jsa" >/dev/null
frame tizilim "$app/tizilim.jsa" >/dev/null
for _ in $(seq "$runs"); do
  frame bare "$work/bare.jsa" >>"$work/bare"
  frame tizilim "$app/tizilim.jsa" >>"$work/tizilim"
done
bare=$(median <"$work/bare")
unlock=$(median <"$work/tizilim")
awk -v u="$unlock" -v b="$bare" -v n="$runs" -v l="$(cut -d ' ' -f 1 /proc/loadavg)" 'BEGIN {
  printf "packaged unlock screen %d ms / packaged bare window %d ms = %.2f (goal 1.5; median of %d, load %s)\n", u, b, u / b, n, l}'
