#!/usr/bin/env bash
# Makes a .dmg on a Mac with JDK 17 and Maven. It has not been run yet: jpackage makes a .dmg only on macOS, and neither a signature
# nor a notarisation is asked for, so that Gatekeeper will want the officer's consent at the first start.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$(uname)" = Darwin ] || { echo "A .dmg can be made only on macOS." >&2; exit 2; }

version=$(sed -n 's#^  <version>\(.*\)</version>#\1#p' pom.xml | head -n 1)
# jpackage for macOS refuses a version that begins with 0.
shown=$([ "${version%%.*}" = 0 ] && echo "1${version#0}" || echo "$version")
out=target/installer
rm -rf "$out/input"
mkdir -p "$out/input"
mvn -B -q -DskipTests package
cp target/tizilim/lib/*.jar "$out/input/"
jpackage --type dmg --name Tizilim --app-version "$shown" --vendor Tizilim --dest "$out" \
  --input "$out/input" --main-jar "tizilim-$version.jar" --main-class kz.tizilim.Launcher \
  --add-modules java.desktop,java.logging,java.naming,java.management,java.sql,java.scripting,java.compiler,jdk.unsupported,jdk.charsets,jdk.localedata,jdk.zipfs \
  --java-options '-XX:+UseSerialGC' --java-options '-XX:TieredStopAtLevel=1' \
  --java-options '-Xms136m' --java-options '-Xmn94m' --java-options '-XX:SurvivorRatio=30' --java-options '-XX:MinHeapFreeRatio=5' --java-options '-XX:SoftRefLRUPolicyMSPerMB=1' --java-options '-Xmx768m' \
  --icon assets/logo/tizilim.icns --license-file .licences/LICENSE --file-associations installer/mac/register.properties
