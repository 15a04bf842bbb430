#!/bin/sh
# Installs the chooser in HestiaCP and replaces an older one; with --uninstall, removes it.
set -eu
scripts=${HESTIA:-/usr/local/hestia}/web/js/custom_scripts
if [ ! -d "$scripts" ]; then
	echo "There is no HestiaCP here: $scripts is missing." >&2
	exit 1
fi
# Remove the PHP first and copy it last, so that it never exists without the files that it loads.
rm -rf "$scripts/mail-protocol.php" "$scripts/mail-protocol"
if [ "${1-}" = --uninstall ]; then
	echo "Removed from $scripts."
	exit
fi
from=$(dirname "$0")
cp -r "$from/mail-protocol" "$scripts/"
cp "$from/mail-protocol.php" "$scripts/"
chmod -R u=rwX,go=rX "$scripts/mail-protocol.php" "$scripts/mail-protocol"
echo "Installed in $scripts. Open \"Add mail account\" to see it."
