#!/usr/bin/env bash
# Measures the kept weights of one protocol, or trains them anew. See --help.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"

usage() {
    cat <<'TEXT'
Usage: tests/bench/protocol.sh PROTOCOL SHARED/data [--train FOLDER]

PROTOCOL    zero-shot-gehler, zero-shot-cubeplus, zero-shot-nus: the set wholly absent from training; shipped: the weights of the
            program on the first two
SHARED/data the folder of labelled pictures (thumbs.csv, cameras.csv)
--train     train the networks anew into FOLDER first (about an hour and a half of one core each), and measure those; the trainings go on
            where they stopped

Prints what uncast-cli bench prints, with the seed 1 everywhere. Build the release preset before.
TEXT
}

if [[ "${1:-}" == -h || "${1:-}" == --help ]]; then
    usage
    exit 0
fi
protocol="${1:-}"
data="${2:-}"
folder=""
if [[ "${3:-}" == --train ]]; then folder="${4:-}"; fi
if [[ -z "$protocol" || ! -f "$data/thumbs.csv" || ( $# -gt 2 && -z "$folder" ) ]]; then
    usage >&2
    exit 2
fi
cli="$root/build/release/bin/uncast-cli"
export OMP_NUM_THREADS=1

train() { # train FOLDER RECIPE ARGUMENT...
    local to="$1" recipe="$2"
    shift 2
    mkdir -p "$to"
    # The mixer is fitted in one go.
    local course=()
    if [[ "$recipe" != mixer ]]; then course=(--checkpoint "$to" --resume --log "$to/$recipe.csv"); fi
    "$cli" train "$data/thumbs.csv" --cameras "$data/cameras.csv" --recipe "$recipe" --seed 1 --name dscnn \
        --out "$to/$recipe.uncast" "${course[@]}" "$@"
}

# What all protocols of Gehler-Shi and Cube+ start from: networks that saw neither.
train_base() {
    train "$folder/base-patches" uncast --exclude-set gehler --exclude-set cubeplus
    train "$folder/base-histogram" histogram --exclude-set gehler --exclude-set cubeplus
}

# train_without SET: the histogram network goes on with all but that set, then the mixer.
train_without() {
    train_base
    train "$folder/$1-histogram" histogram --start-from "$folder/base-histogram/histogram.uncast" \
        --learning-rate 1e-3 --steps 2000 --exclude-set "$1"
    train "$folder/$1" mixer --steps 2000 --exclude-set "$1" --member "$folder/base-patches/uncast.uncast" \
        --member "$folder/$1-histogram/histogram.uncast"
}

# The networks behind the shipped ones have seen NUS, so these start from fresh weights.
train_without_nus() {
    train "$folder/nus-patches" uncast --exclude-set nus
    train "$folder/nus-histogram" histogram --exclude-set nus
    train "$folder/nus" mixer --steps 2000 --exclude-set nus --member "$folder/nus-patches/uncast.uncast" \
        --member "$folder/nus-histogram/histogram.uncast"
}

measure() { # measure WEIGHTS ARGUMENT...
    local weights="$1"
    shift
    "$cli" bench "$data/thumbs.csv" --cameras "$data/cameras.csv" --weights "$weights" --cells 2 --reproduction "$@"
}

case "$protocol" in
zero-shot-gehler | zero-shot-cubeplus | zero-shot-nus)
    set_name="${protocol#zero-shot-}"
    weights="$here/weights/zero_shot_$set_name.uncast"
    if [[ -n "$folder" ]]; then
        if [[ "$set_name" == nus ]]; then train_without_nus; else train_without "$set_name"; fi
        weights="$folder/$set_name/mixer.uncast"
    fi
    measure "$weights" --set "$set_name"
    ;;
shipped)
    weights="$root/resources/weights/dscnn.uncast"
    if [[ -n "$folder" ]]; then
        train_base
        train "$folder/shipped" mixer --steps 2000 --exclude-set gehler --exclude-set cubeplus \
            --member "$folder/base-patches/uncast.uncast" --member "$folder/base-histogram/histogram.uncast"
        weights="$folder/shipped/mixer.uncast"
    fi
    measure "$weights" --set gehler --set cubeplus
    ;;
*)
    usage >&2
    exit 2
    ;;
esac
