#!/bin/sh
# Builds Tizilim from its sources and opens it. Installs what the window lacks where it may (root, or sudo that asks nothing); else it
# names the line to paste before it builds. Without a display it works one day of the invented company and names the papers.
set -eu
cd "$(dirname "$0")/../.."

# What JavaFX links against, and the Debian package that brings it: the same list as kz.tizilim.app.DisplayCheck.
missing=
for pair in libgtk-3.so.0:libgtk-3-0 libGL.so.1:libgl1 libXtst.so.6:libxtst6 libXxf86vm.so.1:libxxf86vm1 \
            libfreetype.so.6:libfreetype6 libfontconfig.so.1:libfontconfig1; do
  found=
  for root in /lib /lib64 /usr/lib /usr/lib64 /usr/local/lib; do
    for folder in "$root" "$root"/*-linux-gnu "$root"/*-linux-gnueabihf; do
      [ -e "$folder/${pair%%:*}" ] && found=1
    done
  done
  [ -n "$found" ] || missing="$missing ${pair#*:}"
done

say() { # kk ru en
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-kk}}} in
    ru*) echo "$2" ;;
    en*|C*|POSIX*) echo "$3" ;;
    *) echo "$1" ;;
  esac
}

window=1
if [ -n "$missing" ]; then
  if [ "$(id -u)" = 0 ]; then as=; elif sudo -n true 2>/dev/null; then as=sudo; else as=none; fi
  if [ "$as" = none ] || ! command -v apt-get >/dev/null 2>&1; then
    window=
    say "Терезені ашуға кітапханалар жетіспейді. Әкімші құқығымен мына жолды орындаңыз:" \
        "Для окна не хватает библиотек. Выполните эту строку с правами администратора:" \
        "The window lacks libraries. Run this line with an administrator's rights:"
    echo "  apt-get update && apt-get install -y$missing"
  else
    say "Терезеге қажетті кітапханалар орнатылып жатыр:$missing" \
        "Устанавливаются библиотеки для окна:$missing" \
        "Installing the libraries of the window:$missing"
    # shellcheck disable=SC2086 # each word is one package
    $as apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as apt-get install -y -qq --no-install-recommends $missing >/dev/null
  fi
fi

mvn -B -q -DskipTests package

if [ -n "$window" ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec target/tizilim/bin/tizilim
fi
[ -z "$window" ] || say "Экран табылмады, сондықтан терезе ашылмайды." \
                        "Экрана нет, поэтому окно не открывается." \
                        "There is no display, so the window is not opened."
say "Оның орнына ойдан шығарылған компанияның бір күні орындалады: target/day." \
    "Вместо этого выполняется один день вымышленной компании: target/day." \
    "One day of the invented company is worked instead: target/day."
rm -rf target/day
exec target/tizilim/bin/tizilim demo --to target/day
