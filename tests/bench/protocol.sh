#!/usr/bin/env bash
# Measures the kept weights of one protocol, or trains them anew. See --help.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"

usage() {
    cat <<'TEXT'
Usage: tests/bench/protocol.sh PROTOCOL SHARED/data [--train FOLDER]

PROTOCOL    zero-shot-gehler, zero-shot-cubeplus, zero-shot-nus: the set wholly absent from training
            gehler-folds: Gehler-Shi's three folds, each judged by networks that saw the other two and the other sets
            paper: the paper's own way, patches of all pictures for training and the same pictures judged (leaking)
            ablations: tables 3 and 4 and figure 7 of the paper on one fold, a short course, for comparison only
            sharpness: how far blur and resampling move the light on the larger pictures
            shipped: the weights of the program on Gehler-Shi and Cube+
SHARED/data the folder of labelled pictures (thumbs.csv, large.csv, cameras.csv)
--train     train the networks anew into FOLDER first (one to two hours of one core each), and measure those; the trainings go on
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
cli="${UNCAST_CLI:-$root/build/release/bin/uncast-cli}"
export OMP_NUM_THREADS=1

train() { # train FOLDER RECIPE ARGUMENT...
    local to="$1" recipe="$2"
    shift 2
    mkdir -p "$to"
    local course=()
    if [[ "$recipe" != mixer ]]; then course=(--checkpoint "$to" --resume --log "$to/$recipe.csv"); fi
    "$cli" train "$data/${pictures:-thumbs.csv}" --cameras "$data/cameras.csv" --recipe "$recipe" --seed 1 \
        --name "${name:-dscnn}" --out "$to/$recipe.uncast" "${course[@]}" "$@"
}

# What all protocols of Gehler-Shi and Cube+ start from: networks that saw neither.
train_base() {
    train "$folder/base-patches" uncast --exclude-set gehler --exclude-set cubeplus
    train "$folder/base-histogram" histogram --exclude-set gehler --exclude-set cubeplus
}

# train_on NAME CHOICE...: the histogram network goes on with the pictures chosen, then the mixer.
train_on() {
    local to="$folder/$1"
    shift
    train_base
    train "$to-histogram" histogram --start-from "$folder/base-histogram/histogram.uncast" \
        --learning-rate 1e-3 --steps 1500 "$@"
    train "$to" mixer --steps 2000 "$@" --member "$folder/base-patches/uncast.uncast" \
        --member "$to-histogram/histogram.uncast"
}

# The networks behind the shipped ones have seen NUS, so these start from fresh weights.
train_without_nus() {
    train "$folder/nus-patches" uncast --exclude-set nus
    train "$folder/nus-histogram" histogram --steps 3500 --exclude-set nus
    train "$folder/nus" mixer --steps 2000 --exclude-set nus --member "$folder/nus-patches/uncast.uncast" \
        --member "$folder/nus-histogram/histogram.uncast"
}

bench() { # bench ARGUMENT...: on the thumbs, or on the manifest named by $pictures
    "$cli" bench "$data/${pictures:-thumbs.csv}" --cameras "$data/cameras.csv" "$@"
}

zero_shot() { # zero_shot SET
    local weights="$here/weights/zero_shot_$1.uncast"
    if [[ -n "$folder" ]]; then
        if [[ "$1" == nus ]]; then train_without_nus; else train_on "$1" --exclude-set "$1"; fi
        weights="$folder/$1/mixer.uncast"
    fi
    bench --set "$1" --weights "$weights" --cells 2 --members --reproduction
}

folds() {
    local choice=() fold
    for fold in 1 2 3; do
        local weights="$here/weights/gehler_fold$fold.uncast"
        if [[ -n "$folder" ]]; then
            train_on "fold$fold" --exclude-fold "$fold"
            weights="$folder/fold$fold/mixer.uncast"
        fi
        choice+=(--fold-weights "$fold=$weights")
    done
    bench --set gehler "${choice[@]}" --cells 2 --members --reproduction
}

paper() {
    local weights="$here/weights/paper.uncast"
    if [[ -n "$folder" ]]; then
        # The paper's network, patches and loss in 70 epochs by a cosine, a third of the work of its own 200.
        name=dscnn-paper train "$folder/paper" paper --set gehler --epochs 70 --batch 64 --schedule cosine \
            --learning-rate 2e-3 --l2 0 --shares 0.5 1.0
        weights="$folder/paper/paper.uncast"
    fi
    # Windows of the whole picture, as patches of half to all of a picture were learned from.
    bench --set gehler --weights "$weights" --cells 2 --reproduction
}

# ablation NAME CELLS ARGUMENT...: trained on two folds of Gehler-Shi, judged on the first; the cells are such that a
# cell's window has the share of the picture that a patch had in training.
ablation() {
    local what="$1" cells="$2"
    shift 2
    local weights="$here/weights/ablation_$what.uncast"
    if [[ -n "$folder" ]]; then
        name=dscnn-paper train "$folder/ablation-$what" paper --set "${set:-gehler}" --exclude-fold 1 --patches 4000 \
            --epochs 10 "$@"
        weights="$folder/ablation-$what/paper.uncast"
    fi
    echo "== $what"
    if [[ ! -f "$weights" ]]; then
        echo "not kept: larger than 1 MB; train it with --train"
        return
    fi
    bench --set "${set:-gehler}" --fold 1 --weights "$weights" --cells "$cells" | sed -n '3,4p'
}

ablations() {
    ablation table1 6
    ablation skip 6 --skip
    ablation standard 6 --convolution standard
    local modules side
    for modules in 1 2 3 5; do ablation "modules$modules" 6 --modules "$modules"; done
    ablation side16 8 --patch 16 --native-patches
    ablation side32 4 --patch 32 --native-patches
    ablation side64 2 --patch 64 --native-patches
    # The larger pictures: 57 photos.
    for side in 32 64 128; do
        pictures=large.csv set=gehler224 ablation "large$side" $((448 / side)) --patch "$side" --native-patches
    done
}

case "$protocol" in
zero-shot-gehler | zero-shot-cubeplus | zero-shot-nus) zero_shot "${protocol#zero-shot-}" ;;
gehler-folds) folds ;;
paper) paper ;;
ablations) ablations ;;
sharpness)
    pictures=large.csv bench --drift --cells 2 --weights "$root/resources/weights/dscnn.uncast"
    # RAW files too, at the size the program looks at them; their lights (not known) play no part.
    list="$(mktemp --suffix=.csv)"
    trap 'rm -f "$list"' EXIT
    awk -F'\t' -v folder="$(realpath "$data/../raws")" 'BEGIN { print "set,file,r,g,b" }
        NR > 1 && $18 == "real" && $14 ~ /^ok/ { print "raw," folder "/" $1 ",1,1,1" }' "$data/../raws/INDEX.tsv" > "$list"
    echo "RAW files (their errors mean nothing here):"
    "$cli" bench "$list" --drift --cells 2 --weights "$root/resources/weights/dscnn.uncast" || true
    echo "The same photos of Gehler-Shi, large, then as thumbs:"
    pictures=large.csv bench --set gehler224 --cells 2 --weights "$root/resources/weights/dscnn.uncast" | sed -n '2,4p'
    bench --photos-of "$data/large.csv" --set gehler --cells 2 --weights "$root/resources/weights/dscnn.uncast" | sed -n '2,4p'
    ;;
shipped)
    weights="$root/resources/weights/dscnn.uncast"
    if [[ -n "$folder" ]]; then
        train_base
        train "$folder/shipped" mixer --steps 2000 --exclude-set gehler --exclude-set cubeplus \
            --member "$folder/base-patches/uncast.uncast" --member "$folder/base-histogram/histogram.uncast"
        weights="$folder/shipped/mixer.uncast"
    fi
    bench --set gehler --set cubeplus --weights "$weights" --cells 2 --members --reproduction
    ;;
*)
    usage >&2
    exit 2
    ;;
esac
