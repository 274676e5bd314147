#!/usr/bin/env bash
# Makes tizilim_VERSION_amd64.deb in target/installer, with a Java of its own inside. Needs what is named in "tools" below and Maven.
#
#   installer/linux/build.sh [--version 0.1.0]
#
# jlink makes a runtime of the modules that the program uses, jpackage puts the program on it, and dpkg-deb packs the tree, since a
# package made by jpackage itself runs xdg scripts that fail where there is no desktop, and can bring neither a man page nor an icon
# for the register's file. What is in the package is described by the files beside this one.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(sed -n 's#^  <version>\(.*\)</version>#\1#p' pom.xml | head -n 1)
[ "${1:-}" = --version ] && version=$2

declare -A tools=([jlink]=openjdk-17-jdk-headless [jpackage]=openjdk-17-jdk-headless [mvn]=maven [fakeroot]=fakeroot
  [dpkg-deb]=dpkg [objcopy]=binutils [Xvfb]=xvfb [xdotool]=xdotool [unzip]=unzip [pkill]=procps)
missing=
for tool in "${!tools[@]}"; do command -v "$tool" >/dev/null || missing="$missing ${tools[$tool]}"; done
if [ -n "$missing" ]; then
  echo "Missing for the build; install and start again:" >&2
  echo "  apt-get install -y $(printf '%s\n' $missing | sort -u | tr '\n' ' ')" >&2
  exit 2
fi

here=installer/linux
out=target/installer
tree=$out/tree
lib=$tree/usr/lib/tizilim
rm -rf "$out"
mkdir -p "$out/input"

echo "1/5 the program"
mvn -B -q -DskipTests package
cp target/tizilim/lib/*.jar "$out/input/"
# JavaFX has its classes in the jars named for the system; those without a name are empty.
rm -f "$out"/input/javafx-*[0-9].jar

echo "2/5 a runtime"
# What jdeps finds in the jars, less what only their unused parts ask for (java.net.http, jdk.jfr: the program opens no connection),
# and with the code pages and languages that old mails and the screens need.
jlink --output "$out/runtime" --strip-java-debug-attributes --no-header-files --no-man-pages --compress=1 \
  --include-locales=kk,ru,en --bind-services --limit-modules java.base,java.desktop,java.logging,java.naming,java.management,java.sql,java.scripting,java.xml,java.compiler,jdk.unsupported,jdk.charsets,jdk.localedata,jdk.zipfs \
  --add-modules java.desktop,java.logging,java.naming,java.management,java.sql,java.scripting,java.compiler,jdk.unsupported,jdk.charsets,jdk.localedata,jdk.zipfs

echo "3/5 the program on it"
flags=$(sed -n 's/.*\/}java" \(.*\) \\$/\1/p' target/tizilim/bin/tizilim)
options=()
for flag in $flags; do options+=(--java-options "$flag"); done
jpackage --type app-image --name tizilim --app-version "$version" --dest "$out/image" --runtime-image "$out/runtime" \
  --input "$out/input" --main-jar "$(basename target/tizilim-*.jar)" --main-class kz.tizilim.Launcher \
  --icon assets/logo/png/tizilim-256.png "${options[@]}" \
  --java-options '-XX:SharedArchiveFile=$APPDIR/tizilim.jsa' --java-options '-Xlog:disable' --java-options '-Xlog:all=error:stderr'
mkdir -p "$(dirname "$lib")"
mv "$out/image/tizilim" "$lib"

echo "4/5 the list of classes for a quick start"
# The archive itself is made when the package is installed: Java 17 binds it to the place and time of the jars.
"$here/list-classes.sh" "$lib" "$out/work" "$lib/lib/app/tizilim.classes"

echo "5/5 the package"
install -D -m 644 "$here/tizilim.desktop" "$tree/usr/share/applications/tizilim.desktop"
install -D -m 644 "$here/tizilim.xml" "$tree/usr/share/mime/packages/tizilim.xml"
install -D -m 644 assets/logo/tizilim.svg "$tree/usr/share/icons/hicolor/scalable/apps/tizilim.svg"
install -D -m 644 assets/logo/register.svg "$tree/usr/share/icons/hicolor/scalable/mimetypes/application-x-tizilim.svg"
for size in 16 24 32 48 64 128 256 512; do
  icons=$tree/usr/share/icons/hicolor/${size}x$size
  install -D -m 644 "assets/logo/png/tizilim-$size.png" "$icons/apps/tizilim.png"
  install -D -m 644 "assets/logo/png/register-$size.png" "$icons/mimetypes/application-x-tizilim.png"
done
for page in "$here"/tizilim*.1; do
  language=$(basename "$page" .1 | sed -n 's/^tizilim\.//p')
  install -D -m 644 "$page" "$tree/usr/share/man/${language:+$language/}man1/tizilim.1"
done
find "$tree/usr/share/man" -name '*.1' -exec gzip -9n {} +
docs=$tree/usr/share/doc/tizilim
install -D -m 644 "$here/copyright" "$docs/copyright"
install -m 644 .licences/THIRD-PARTY.md "$docs/THIRD-PARTY.md"
cp -r "$out/runtime/legal" "$docs/runtime-licences"
# The licence and notice that each library carries itself.
for jar in "$out"/input/*.jar; do
  name=$(basename "$jar" .jar)
  mkdir -p "$docs/licences/$name"
  unzip -q -o -j "$jar" 'META-INF/LICENSE*' 'META-INF/NOTICE*' 'META-INF/license*' 'LICENSE*' -d "$docs/licences/$name" 2>/dev/null || true
  rmdir --ignore-fail-on-non-empty "$docs/licences/$name"
done
mkdir -p "$tree/usr/bin"
ln -s ../lib/tizilim/bin/tizilim "$tree/usr/bin/tizilim"
mkdir -p "$tree/DEBIAN"
sed "s/@VERSION@/$version/; s/@SIZE@/$(du -sk "$tree/usr" | cut -f 1)/; s/@ARCH@/$(dpkg --print-architecture)/" "$here/control" >"$tree/DEBIAN/control"
install -m 755 "$here/postinst" "$here/prerm" "$tree/DEBIAN/"
find "$tree" -type d -exec chmod 755 {} +
deb=$out/tizilim_${version}_$(dpkg --print-architecture).deb
fakeroot dpkg-deb --build -Zxz "$tree" "$deb" >/dev/null
ls -lh "$deb" | awk '{print $5, $9}'
