#!/bin/sh
# Exports the logo and the file's icon in the sizes that windows, menus and installers ask for. Needs librsvg2-bin, imagemagick and
# icnsutils; the results are kept, so that nobody else needs them.
set -eu
cd "$(dirname "$0")/../../assets/logo"
for picture in tizilim register; do
  for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert -w "$size" -h "$size" "$picture.svg" -o "png/$picture-$size.png"
  done
  convert "png/$picture-16.png" "png/$picture-24.png" "png/$picture-32.png" "png/$picture-48.png" "png/$picture-64.png" \
    "png/$picture-256.png" "$picture.ico"
  png2icns "$picture.icns" "png/$picture-16.png" "png/$picture-32.png" "png/$picture-48.png" "png/$picture-128.png" \
    "png/$picture-256.png" "png/$picture-512.png"
done
