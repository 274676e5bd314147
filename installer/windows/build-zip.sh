#!/usr/bin/env bash
# Makes target/installer/tizilim-VERSION-windows.zip on any system with Maven: the program with JavaFX's Windows jars and a command
# file. It needs only a Java 17 or newer on the Windows machine. The zip is made here and its content is checked; it has not been
# started on Windows by this script.
set -euo pipefail
cd "$(dirname "$0")/../.."

for tool in mvn zip unzip; do
  command -v "$tool" >/dev/null || { echo "Missing for the build; install and start again:  apt-get install -y maven zip unzip" >&2; exit 2; }
done

here=installer/windows
version=$(sed -n 's#^  <version>\(.*\)</version>#\1#p' pom.xml | head -n 1)
javafx=$(sed -n 's#.*<javafx.version>\(.*\)</javafx.version>.*#\1#p' pom.xml)
out=target/installer/windows
tree=$out/Tizilim
rm -rf "$out"
mkdir -p "$tree/lib"

mvn -B -q -DskipTests package
cp target/tizilim/lib/*.jar "$tree/lib/"
rm -f "$tree"/lib/javafx-*.jar
for part in base graphics controls; do
  mvn -B -q dependency:copy -Dartifact="org.openjfx:javafx-$part:$javafx:jar:win" -DoutputDirectory="$tree/lib"
done

flags=$(sed -n 's/.*\/}java" \(.*\) \\$/\1/p' target/tizilim/bin/tizilim)
sed "s|@FLAGS@|$flags|" "$here/tizilim.cmd" | sed 's/$/\r/' >"$tree/tizilim.cmd"
sed 's/$/\r/' "$here/register-file-type.cmd" >"$tree/register-file-type.cmd"
for language in kk ru en; do sed 's/$/\r/' "$here/README.$language.txt" >"$tree/README.$language.txt"; done
cp assets/logo/tizilim.ico assets/logo/register.ico "$tree/"
mkdir -p "$tree/licences"
cp .licences/* "$tree/licences/"

zip=target/installer/tizilim-$version-windows.zip
rm -f "$zip"
(cd "$out" && zip -q -X -r "../$(basename "$zip")" Tizilim)

# What a Windows machine will look for.
listed=$(unzip -Z1 "$zip")
inside=$(unzip -Z1 "$tree/lib/javafx-graphics-$javafx-win.jar")
lacks() { echo "The zip lacks $1" >&2; exit 1; }
for file in tizilim.cmd register-file-type.cmd README.kk.txt "lib/tizilim-$version.jar" "lib/javafx-graphics-$javafx-win.jar"; do
  grep -qx "Tizilim/$file" <<<"$listed" || lacks "$file"
done
grep -qx 'glass.dll' <<<"$inside" || lacks "JavaFX's libraries for Windows"
if grep -q 'linux' <<<"$listed"; then echo "The zip holds files for Linux" >&2; exit 1; fi
ls -lh "$zip" | awk '{print $5, $9}'
