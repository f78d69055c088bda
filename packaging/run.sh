#!/usr/bin/env bash
# Installs what is missing, builds Uncast and opens it on a photo. See --help.
set -euo pipefail
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/run.sh [PHOTO] [--install-only]

Installs the Debian packages that are missing (as root or with sudo), builds Uncast, and opens its window on PHOTO, a RAW
file, or on the built-in sample scene when none is given.

With no display, or one that does not answer, it does the same job without a window: it estimates the light and writes the corrected picture (TIFF) and
the map of the light (PNG) to a new folder uncast-output under the current one. Nothing is ever overwritten.

  --install-only   stop after the packages
  -h, --help       show this text

UNCAST_JOBS=N in the environment sets how many compilers run at once.
TEXT
}

bad_usage() {
    say "run.sh: $*"
    usage >&2
    exit 2
}

photo=""
install_only=false
options=true
for argument in "$@"; do
    case "$options:$argument" in
    true:-h | true:--help)
        usage
        exit 0
        ;;
    true:--install-only) install_only=true ;;
    true:--) options=false ;;
    true:-*) bad_usage "unknown option: $argument" ;;
    *:"") bad_usage "the name of the photo is empty" ;;
    *)
        [[ -z "$photo" ]] || bad_usage "one photo at a time: $photo, $argument"
        photo="$argument"
        ;;
    esac
done
if [[ -n "$photo" ]]; then
    # Said now, not after the build.
    [[ -f "$photo" ]] || die "there is no such file: $photo"
    photo="$(realpath -- "$photo")"
fi

install_packages
if $install_only; then
    exit 0
fi
build_preset release programs
bin="$root/build/release/bin"

if [[ -n "${DISPLAY:-}" || -n "${WAYLAND_DISPLAY:-}" ]]; then
    status=0
    "$bin/uncast" "${photo:---sample}" || status=$?
    # 3: there is a display by name, but it does not answer (an ssh session that is gone, a stopped X server).
    ((status == 3)) || exit "$status"
fi

# A folder that does not exist yet: uncast-output, uncast-output-2, ...
out="$PWD/uncast-output"
for ((number = 2; ; ++number)); do
    if mkdir "$out" 2>/dev/null; then break; fi
    [[ -e "$out" ]] || die "the folder $out cannot be made"
    out="$PWD/uncast-output-$number"
done

if [[ -z "$photo" ]]; then
    photo="$out/sample.dng"
    "$bin/uncast-cli" demo "$photo"
    say "No photo was given: the sample scene was rendered to $photo"
fi
say "No display: doing the job without a window."
name="$(basename "${photo%.*}")"
failed=0
"$bin/uncast-cli" estimate "$photo" --map "$out/$name-map.png" || failed=$?
if ((failed == 0)); then
    "$bin/uncast-cli" correct "$photo" -o "$out" || failed=$?
fi
if ! rmdir "$out" 2>/dev/null; then
    say "Written to $out:"
    find "$out" -mindepth 1 -printf '  %f\n' | sort >&2
fi
exit "$failed"
