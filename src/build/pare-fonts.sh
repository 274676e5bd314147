#!/bin/sh
# Makes the bundled faces from Debian's fonts-noto-core with python3-fonttools:
#   apt-get install fonts-noto-core python3-fonttools && sh src/build/pare-fonts.sh
# Kept: Latin, Cyrillic with the Kazakh letters, punctuation, currency signs with the tenge, the number sign, arrows, simple shapes.
# The layout tables go: each paper would otherwise work through them by regular expression (39 letters a second against 25).
set -eu
from=${1:-/usr/share/fonts/truetype/noto}
into=$(dirname "$0")/../main/resources/kz/tizilim/documents/fonts
mkdir -p "$into"
for face in NotoSerif-Regular NotoSerif-Bold NotoSerif-Italic NotoSerif-BoldItalic NotoSans-Regular NotoSans-Bold NotoSans-Italic; do
    /usr/bin/python3 -m fontTools.subset "$from/$face.ttf" --output-file="$into/$face.ttf" \
        --unicodes=0020-024F,02BC,0400-052F,2000-206F,20A0-20BF,2116,2190-2193,25A0-25CF \
        --layout-features='' --drop-tables+=GSUB,GPOS,GDEF --no-hinting
done
