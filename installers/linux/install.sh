#!/bin/sh
# Installs Clinic Desk from this folder: for you alone, or as root for everybody (in /opt).
#   ./install.sh              installs, or upgrades what is there
#   ./install.sh --uninstall  removes the program; your data stays
set -eu
name=clinic-desk
here=$(cd "$(dirname "$0")" && pwd)

if [ "$(id -u)" = 0 ]; then
    program=/opt/$name bin=/usr/local/bin share=/usr/local/share
else
    data=${XDG_DATA_HOME:-$HOME/.local/share}
    # Apart from $data/clinic-desk, where the desk's own data is.
    program=$HOME/.local/opt/$name bin=$HOME/.local/bin share=$data
fi

say() { echo "$name: $*"; }

each_file() { # of the menu entry, icons, man page: their places below share/
    (cd "$here/share" && find . -type f | sed 's|^\./||')
}

tell_desktop() {
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database -q "$share/applications" 2>/dev/null || true
    fi
    if command -v gtk-update-icon-cache >/dev/null 2>&1; then
        gtk-update-icon-cache -q -t -f "$share/icons/hicolor" 2>/dev/null || true
    fi
}

remove() {
    each_file | while read -r file; do
        rm -f "$share/$file"
        rmdir -p --ignore-fail-on-non-empty "$share/$(dirname "$file")" 2>/dev/null || true
    done
    [ ! -L "$bin/$name" ] || rm -f "$bin/$name"
    # Only a folder that this script has filled: nobody's other files are thrown away.
    [ ! -e "$program/installed-by-$name" ] || rm -rf "$program"
}

install() {
    if [ -e "$program" ] && [ ! -e "$program/installed-by-$name" ]; then
        say "$program is there already and is not from this script: nothing was changed." >&2
        exit 1
    fi
    mkdir -p "$(dirname "$program")" "$bin" "$share"
    # The new one stands whole before the old one goes.
    rm -rf "$program.new" "$program.old"
    cp -R "$here/$name" "$program.new"
    cp "$here/install.sh" "$program.new/"
    cp -R "$here/share" "$program.new/share"
    : >"$program.new/installed-by-$name"
    [ ! -e "$program" ] || mv "$program" "$program.old"
    mv "$program.new" "$program"
    rm -rf "$program.old"
    each_file | while read -r file; do
        mkdir -p "$share/$(dirname "$file")"
        cp "$here/share/$file" "$share/$file"
    done
    # A menu may not look where a shell does: name the program by its whole path.
    entry=$share/applications/$name.desktop
    sed "s|^Exec=$name |Exec=\"$program/$name\" |" "$entry" >"$entry.new" && mv "$entry.new" "$entry"
    ln -sfn "$program/$name" "$bin/$name"
}

case "${1:-}" in
'')
    install
    tell_desktop
    say "installed in $program; start it from the menu, or type $bin/$name."
    say "To remove it: $program/install.sh --uninstall"
    ;;
--uninstall)
    remove
    tell_desktop
    say "removed. Your data stays where it was; clinic-desk's folder in your data folder holds it."
    ;;
*)
    say "it takes nothing, or --uninstall." >&2
    exit 2
    ;;
esac
