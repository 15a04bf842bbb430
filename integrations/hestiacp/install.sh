#!/bin/sh
# Puts the chooser into HestiaCP, in place of an older one; with --uninstall takes it out.
set -eu
scripts=${HESTIA:-/usr/local/hestia}/web/js/custom_scripts
if [ ! -d "$scripts" ]; then
	echo "There is no HestiaCP here: $scripts is missing." >&2
	exit 1
fi
# The PHP first and last: it is never there without what it loads.
rm -rf "$scripts/mail-protocol.php" "$scripts/mail-protocol"
if [ "${1-}" = --uninstall ]; then
	echo "Taken out of $scripts."
	exit
fi
from=$(dirname "$0")
cp -r "$from/mail-protocol" "$scripts/"
cp "$from/mail-protocol.php" "$scripts/"
chmod -R u=rwX,go=rX "$scripts/mail-protocol.php" "$scripts/mail-protocol"
echo "Put into $scripts. Open \"Add mail account\" to see it."
