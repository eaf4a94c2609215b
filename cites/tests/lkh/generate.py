"""Writes lengths.csv: how long the tours are that LKH finds for trips of real cités.

    pip install elkai==2.0.1
    python cites/tests/lkh/generate.py

`cites/tests/lkh.rs` compares what the page finds with them. The file is committed, since LKH takes its time and the
test should need no Python; generate it again when positions have changed.
"""

import json
import math
import random
from pathlib import Path

import elkai

HERE = Path(__file__).parent
COMMUNES = HERE / "../../../public/data/communes.geojson"
EARTH_RADIUS_KM = 6371.0088
SIZES = [20, 40, 60]
SEEDS = range(5)
# LKH counts in whole numbers, and a hundred times the longest way has to fit into 32 bits: metres here.
UNITS_A_KM = 1000
# A way so short that every tour takes it (whole tours are shorter), in kilometres: what keeps a way's fixed ends beside the stop that closes it.
ALWAYS_TAKEN = -6000


def distance_km(a, b):
    """Haversine, as Coord::distance_km."""
    lat1, lat2 = math.radians(a[1]), math.radians(b[1])
    sin_lat = math.sin((lat2 - lat1) / 2)
    sin_lon = math.sin(math.radians(b[0] - a[0]) / 2)
    h = sin_lat**2 + math.cos(lat1) * math.cos(lat2) * sin_lon**2
    return 2 * EARTH_RADIUS_KM * math.asin(min(1, math.sqrt(h)))


def lkh_length(positions, is_round):
    """The length of LKH's tour in kilometres; of one that is no round, the way from the first position to the last."""
    count = len(positions)
    km = [[distance_km(a, b) for b in positions] for a in positions]
    if not is_round:
        for at, row in enumerate(km):
            row.append(ALWAYS_TAKEN if at in (0, count - 1) else 0)
        km.append([row[-1] for row in km] + [0])
    # LKH wants no negative lengths, and one constant more on every way changes no tour.
    offset = 0 if is_round else -ALWAYS_TAKEN
    matrix = [[round((length + offset) * UNITS_A_KM) if a != b else 0 for b, length in enumerate(row)] for a, row in enumerate(km)]
    tour = elkai.DistanceMatrix(matrix).solve_tsp(runs=20)
    if not is_round:
        at = tour.index(count)
        tour = tour[at + 1 : -1] + tour[:at]
        assert {tour[0], tour[-1]} == {0, count - 1}, tour
    assert set(tour) == set(range(count)), tour
    return sum(distance_km(positions[a], positions[b]) for a, b in zip(tour, tour[1:]))


def main():
    features = json.loads(COMMUNES.read_text(encoding="utf-8"))["features"]
    by_slug = {feature["properties"]["slug"]: feature["geometry"]["coordinates"] for feature in features}
    lines = ["kind,km,slugs"]
    for size in SIZES:
        for seed in SEEDS:
            slugs = random.Random(f"{size} {seed}").sample(sorted(by_slug), size)
            positions = [by_slug[slug] for slug in slugs]
            for kind, is_round in [("round", True), ("way", False)]:
                length = lkh_length(positions, is_round)
                lines.append(f"{kind},{length:.3f},{' '.join(slugs)}")
                print(size, seed, lines[-1][:40])
    (HERE / "lengths.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
