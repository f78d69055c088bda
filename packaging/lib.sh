# shellcheck shell=bash
# What packaging/run.sh and packaging/test.sh share: the one list of Debian packages, installing them, building.
# Sourced, not run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# Everything the project needs of Debian 12, to build, to run and to test. Recommended packages are not wanted: whatever
# is needed stands here.
packages=(
    # Tools
    g++ cmake ninja-build ccache pkg-config
    # The window; qt6-wayland is for desktops without X11, libxcb asks X11 for the screen's profile
    qt6-base-dev qt6-svg-dev qt6-wayland libxcb1-dev
    # Its languages: compiling ours, and Qt's own words
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    # The network
    libtorch-dev
    # Pictures: reading, colour, metadata, writing
    libraw-dev libopencv-core-dev libopencv-imgproc-dev libopencv-contrib-dev liblcms2-dev libexiv2-dev
    libtiff-dev libpng-dev libjpeg-dev libwebp-dev
    # Small things
    libcli11-dev nlohmann-json3-dev libexpected-dev libcsv-dev
    # Charts of benchmarks and trainings
    gnuplot-nox
    # Fonts: Latin, Greek and Cyrillic; Chinese, Japanese and Korean
    fonts-dejavu-core fonts-droid-fallback
    # Tests: a display, and programs that read our files with other eyes
    xvfb xauth libimage-exiftool-perl libtiff-tools
)

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$(basename "$0"): $*"
    exit 1
}

# The packages of the list that are not installed, one a line.
missing_packages() {
    local installed
    # dpkg-query fails when it does not know one of the names; what it does know is still printed.
    # shellcheck disable=SC2016  # ${...} is dpkg-query's, not the shell's
    installed="$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null || true)"
    local package
    for package in "${packages[@]}"; do
        grep -qxF "installed $package" <<<"$installed" || printf '%s\n' "$package"
    done
}

# Runs a command as root.
as_root() {
    if [[ "$(id -u)" == 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 "$@" >&2
}

# Installs what is missing; where nothing is, apt is not called at all.
install_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        die "this needs Debian 12 (apt). Elsewhere install the counterparts of: ${packages[*]}"
    fi
    local -a missing
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]} > 0)) || return 0
    if [[ "$(id -u)" != 0 ]] && ! command -v sudo >/dev/null; then
        die "these packages are missing, and only root may install them (there is no sudo): ${missing[*]}"
    fi
    say "Installing ${#missing[@]} missing packages: ${missing[*]}"
    # The package lists may be absent (a fresh machine) or too old (files gone from the server): then they are read anew.
    if apt-cache --quiet=0 show "${missing[@]}" >/dev/null 2>&1 &&
        apt_get install -y --no-install-recommends "${missing[@]}"; then
        return 0
    fi
    apt_get update || die "the package lists could not be read: is there a network, and may you use sudo?"
    apt_get install -y --no-install-recommends "${missing[@]}" ||
        die "the packages could not be installed. Uncast is built on Debian 12; this is: $(
            sed -n 's/^PRETTY_NAME=//p' /etc/os-release 2>/dev/null || echo unknown)"
}

# How many compilers at once: one a processor, but libtorch's headers want 1.5 GB each. UNCAST_JOBS sets another number.
job_count() {
    local processors gigabytes
    processors="$(nproc)"
    gigabytes="$(awk '/^MemAvailable:/ {print int($2 / 1500000)}' /proc/meminfo)"
    if ((gigabytes < 1)); then gigabytes=1; fi
    echo "${UNCAST_JOBS:-$((processors < gigabytes ? processors : gigabytes))}"
}

# build_preset PRESET [TARGET...]: configures where that was not done yet, then builds what has changed.
build_preset() {
    local preset="$1" cache="$root/build/$1/CMakeCache.txt" target
    shift
    local -a targets=()
    for target in "$@"; do targets+=(--target "$target"); done
    # A build folder that came along with a moved or copied tree, or whose first configuration failed, starts afresh.
    if [[ ! -e "$root/build/$preset/build.ninja" ]] ||
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        (cd "$root" && cmake --fresh --preset "$preset") >&2 || die "CMake could not configure the build"
    fi
    (cd "$root" && cmake --build --preset "$preset" -j "$(job_count)" "${targets[@]}") >&2 || die "the build failed"
}
