"""Reads the maps to print that `export`'s example `sheets` wrote with pypdf, and compares what it finds with the published
data: `python3 sheets.py <folder>`. Run by `cargo xtask test`; the packages are in requirements.txt."""

import collections
import json
import pathlib
import sys
import traceback

import pypdf

DATA = pathlib.Path(__file__).parents[2] / "public/data/communes.geojson"
SITE = "https://carte.example/"
A3, A4 = (1190.55, 841.89), (841.89, 595.28)
# Points: no letter may be nearer to an edge of the paper, where printers do not print.
EDGE = 8


def texts(page):
    """Each text of a page, as often as it is there, and where their first letters stand."""
    found, places = collections.Counter(), []

    def visit(text, transform, matrix, _font, _size):
        text = " ".join(text.split())
        if text:
            found[text] += 1
            x, y = matrix[4], matrix[5]
            a, b, c, d, e, f = transform
            places.append((a * x + c * y + e, b * x + d * y + f))

    page.extract_text(visitor_text=visit)
    return found, places


def cites(slug=None):
    features = json.loads(DATA.read_text("utf-8"))["features"]
    properties = (feature["properties"] for feature in features)
    return [one["name"].replace("'", "’") for one in properties if slug is None or one["region"]["slug"] == slug]


def links(page):
    annotations = [annotation.get_object() for annotation in page.get("/Annots", [])]
    return [annotation["/A"]["/URI"] for annotation in annotations if annotation.get("/Subtype") == "/Link"]


def check_document(file, reader, read):
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in root and root["/Lang"] == "fr-FR", root
    assert reader.metadata.title.startswith("Petites Cités de Caractère®"), reader.metadata.title
    assert reader.outline, "no outline"
    size = A3 if file.stem == "france" else A4
    for page, (_, places) in zip(reader.pages, read):
        width, height = page.mediabox.width, page.mediabox.height
        assert abs(width - size[0]) < 0.1 and abs(height - size[1]) < 0.1, (width, height)
        for x, y in places:
            assert EDGE < x < size[0] - EDGE and EDGE < y < size[1] - EDGE, (x, y)


def check_names(file, reader, read):
    """Each cité once on the map, and once in the index, where its name leads to its page."""
    wanted = cites(None if file.stem.startswith("france") else file.stem)
    assert wanted, file
    first, *others = reader.pages
    (on_map, _), *index = read
    index = sum((found for found, _ in index), collections.Counter())
    if file.stem == "france-a4":
        # On small paper the map of France has numbers; squares and scale have some of the same.
        off = [number for number in range(1, len(wanted) + 1) if not on_map[str(number)]]
    else:
        off = [name for name in wanted if on_map[name] != 1]
    assert not off, f"not once on the map: {off}"
    off = [name for name in wanted if index[name] != 1]
    assert not off, f"not once in the index: {off}"
    assert not links(first), "links stand in the index alone"
    found = [link for page in others for link in links(page) if link.startswith(SITE)]
    assert len(found) == len(set(found)) == len(wanted), (len(found), len(wanted))


def check_roadbook(_file, _reader, read):
    said = sum((found for found, _ in read[1:]), collections.Counter())
    for text in ("Locronan", "Pont-Croix", "Malestroit", "Jour 3", "Mairie"):
        assert said[text], text
    assert any(text.startswith("Gare la plus proche") for text in said)


def checks(stem):
    if stem == "trip":
        return (check_document, check_roadbook)
    return (check_document,) if stem.startswith("selection") else (check_document, check_names)


def main():
    passed, failed = 0, 0
    files = sorted(pathlib.Path(sys.argv[1]).glob("*.pdf"))
    for file in files:
        reader = pypdf.PdfReader(file)
        read = [texts(page) for page in reader.pages]
        for check in checks(file.stem):
            try:
                check(file, reader, read)
                passed += 1
            except Exception:
                failed += 1
                print(f"{check.__name__} of {file.name}:")
                traceback.print_exc(limit=-1, file=sys.stdout)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not files else 0


sys.exit(main())
