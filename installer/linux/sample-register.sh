#!/usr/bin/env bash
# Makes FOLDER/register, the register of the invented company with one request received today, under the passphrase of
# TIZILIM_PASSPHRASE: only letters that a scripted keyboard can type.
#
#   sample-register.sh PROGRAM FOLDER      PROGRAM is the folder of a packaged program
set -euo pipefail
tizilim=$1/bin/tizilim folder=$2
TIZILIM_PASSPHRASE='мысал-тізілім-құлпы' "$tizilim" demo --to "$folder/demo" --language kk >/dev/null
TIZILIM_PASSPHRASE='мысал-тізілім-құлпы' "$tizilim" register export "$folder/demo/register" --to "$folder/sample.json" >/dev/null
"$tizilim" register import "$folder/sample.json" --to "$folder/register" >/dev/null
"$tizilim" request add "$folder/register" "$folder/demo/mail/access.eml" >/dev/null
