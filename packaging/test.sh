#!/usr/bin/env bash
# Installs what is missing, builds Uncast with every test, runs them. See --help.
set -euo pipefail
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/test.sh [--sanitize]

Installs the Debian packages that are missing (as root or with sudo), builds everything, runs every test and prints ctest's
summary. The exit code is 0 only when all tests passed.

  --sanitize   afterwards build with AddressSanitizer and UndefinedBehaviorSanitizer, and run the tests of core and ui so
               (UNCAST_TEST_SANITIZED=1 in the environment does the same)
  -h, --help   show this text
TEXT
}

sanitize="${UNCAST_TEST_SANITIZED:-0}"
for argument in "$@"; do
    case "$argument" in
    --sanitize) sanitize=1 ;;
    -h | --help)
        usage
        exit 0
        ;;
    *)
        say "test.sh: unknown argument: $argument"
        usage >&2
        exit 2
        ;;
    esac
done

# run_tests PRESET [CTEST-ARGUMENT...]
run_tests() {
    local preset="$1"
    shift
    (cd "$root" && ctest --preset "$preset" --parallel 2 --no-tests=error "$@")
}

install_packages
build_preset release
failed=0
run_tests release || failed=1
if [[ "$sanitize" == 1 ]]; then
    build_preset dev
    run_tests dev --tests-regex '^(core|ui)_' || failed=1
fi
exit "$failed"
