#!/usr/bin/env bash
# Builds the package and lives with it as its user would, on a machine where root may install: an older build is installed and
# upgraded, a double click opens a register, a request is answered in the window by keyboard, the program is removed, and the register
# is still there as it was. Pictures of the steps lie in target/installer/pictures.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=installer/linux
out=target/installer
passed=0
failed=0
check() { # what is claimed, then the command that shows it
  if "${@:2}" >"$out/check.log" 2>&1; then passed=$((passed + 1)); echo "  + $1"; else failed=$((failed + 1)); echo "  - $1"; sed 's/^/      /' "$out/check.log" | tail -n 5; fi
}
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
install() { apt-get install -y -q --no-install-recommends "$@" >"$out/apt.log" 2>&1 || { tail -n 5 "$out/apt.log"; exit 1; }; }

mkdir -p "$out"
apt-get update -q >/dev/null
install fakeroot binutils xvfb xdotool imagemagick procps unzip libglib2.0-bin desktop-file-utils shared-mime-info man-db
# What the window needs is installed for the training run, too; the package names it for its users.
install libgtk-3-0 libgl1 libxtst6 libxxf86vm1 libfreetype6 libfontconfig1 fonts-noto-core
"$here/build.sh"
deb=$(ls "$PWD"/$out/tizilim_*.deb)

echo "an older build, then this one over it"
fakeroot sh -c "dpkg-deb -R '$deb' $out/older && sed -i 's/^Version:.*/Version: 0.0.9/' $out/older/DEBIAN/control && dpkg-deb -b -Zgzip -z1 $out/older $out/older.deb" >/dev/null
rm -rf "$out/older"
install "$PWD/$out/older.deb"
check "the older build is installed" grep -qx 0.0.9 <(dpkg-query -W -f '${Version}\n' tizilim)
install "$deb"
version=$(dpkg-deb -f "$deb" Version)
check "it is upgraded" grep -qx "$version" <(dpkg-query -W -f '${Version}\n' tizilim)
check "the program tells its version" grep -q "$version" <(tizilim --version)
check "the archive of classes was made anew" test /usr/lib/tizilim/lib/app/tizilim.jsa -nt "/usr/lib/tizilim/lib/app/tizilim-$version.jar"
check "the archive is used" sh -c "[ \$(/usr/lib/tizilim/lib/runtime/bin/java -XX:+UseSerialGC -XX:SharedArchiveFile=/usr/lib/tizilim/lib/app/tizilim.jsa -Xlog:class+load -cp \$(sed -n 's/^app.classpath=//p' /usr/lib/tizilim/lib/app/tizilim.cfg | sed 's#\$APPDIR#/usr/lib/tizilim/lib/app#' | paste -sd :) kz.tizilim.Launcher --version | grep -c 'shared objects file (top)\|source: shared objects') -gt 500 ]"
check "the man page is there in Kazakh" sh -c 'zcat /usr/share/man/kk/man1/tizilim.1.gz | grep -q ТІЗІЛІМ'
check "the licences are there" sh -c 'test -s /usr/share/doc/tizilim/THIRD-PARTY.md && test -d /usr/share/doc/tizilim/licences'
check "the menu entry is right" desktop-file-validate /usr/share/applications/tizilim.desktop
named=$(mktemp --suffix=.tizilim)
echo "{}" >"$named"
check "a register's file has a type of its own" grep -q application/x-tizilim <(gio info -a standard::content-type "$named")

echo "a request answered in the window"
home=$(mktemp -d)
export HOME=$home XDG_CONFIG_HOME=$home/.config XDG_RUNTIME_DIR=$home TIZILIM_PASSPHRASE=a-day-with-the-package-2026
"$here/sample-register.sh" /usr/lib/tizilim "$home"
register=$home/register
Xvfb :96 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
trap 'kill %1 2>/dev/null' EXIT
export DISPLAY=:96
sleep 1
"$here/start-up.sh" 9 || echo "the start could not be measured"
gio open "$register/register.tizilim"
if "$here/click-through.sh" "$out/pictures"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
pkill -x tizilim || true
sleep 3
check "the request was answered and sent" sh -c "tizilim request list '$register' --json | grep -q '\"status\" *: *\"sent\"'"
check "the journal is whole" tizilim verify "$register"
(cd "$register" && find . -type f ! -name lock -exec sha256sum {} + | sort -k 2) >"$home/before"

echo "removed"
apt-get remove -y -q tizilim >"$out/apt.log" 2>&1
check "the program is gone" sh -c '! command -v tizilim && ! test -e /usr/lib/tizilim && ! test -e /usr/share/applications/tizilim.desktop'
(cd "$register" && find . -type f ! -name lock -exec sha256sum {} + | sort -k 2) >"$home/after"
check "the register is as it was" cmp "$home/before" "$home/after"
check "the preferences are still there" test -d "$home/.config/tizilim"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
