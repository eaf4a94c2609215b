//! Paints the items of a display list.

use krilla::{
    color::rgb,
    geom::{Path, PathBuilder, Point as PdfPoint, Transform},
    num::NormalizedF32,
    paint::{Fill, FillRule, LineCap, LineJoin, Stroke as PdfStroke, StrokeDash},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag},
    text::{Font, GlyphId, KrillaGlyph},
};
use kurbo::PathEl;

use super::structure::Leaves;
use crate::sheet::display_list::{Item, NodeId, Point, Stroke, Text, corners};
use crate::sheet::palette::Colour;
use crate::sheet::{Fonts, Icons, SheetError};

/// Pictures are drawn in whole steps of so many to their side, which are a twentieth of a point in an index. There are a
/// thousand of them: with finer numbers they would be a third of the file.
const ICON_GRID: f64 = 150.0;
/// How far from the ends of a quarter of a circle the control points of its Bézier curve stand, in radii.
const QUARTER: f64 = 0.552_285;

pub(super) struct Painter<'a, 'b> {
    pub surface: Surface<'a>,
    pub fonts: &'b Fonts,
    pub faces: &'b [Option<Font>],
    pub icons: &'b Icons,
    pub leaves: &'b mut Leaves,
    /// What is painted belongs to this node; none is decoration.
    pub node: Option<NodeId>,
    /// Whether a piece of content has begun.
    pub is_open: bool,
}

impl Painter<'_, '_> {
    pub(super) fn paint(&mut self, item: &Item) -> Result<(), SheetError> {
        match item {
            Item::Mark(node) => {
                if *node != self.node {
                    self.close();
                    self.node = *node;
                }
            }
            // A piece of content begins and ends between the same clippings.
            Item::Clip(rect) => {
                self.close();
                if let Some(path) = polygons(&[corners(*rect)], true) {
                    self.surface.push_clip_path(&path, &FillRule::NonZero);
                }
            }
            Item::Unclip => {
                self.close();
                self.surface.pop();
            }
            Item::Fill(rings, colour) => self.draw(polygons(rings, true), Some(*colour), None),
            Item::Lines(lines, stroke) => self.draw(polygons(lines, false), None, Some(*stroke)),
            Item::Disc {
                at,
                radius,
                fill,
                ring,
            } => self.draw(circle(*at, *radius), *fill, *ring),
            Item::Icon {
                theme,
                at,
                size,
                colour,
            } => {
                let path = self.icons.outline(*theme).and_then(outline);
                let scale = (*size / ICON_GRID) as f32;
                let place = Transform::from_row(scale, 0.0, 0.0, scale, round(at.0), round(at.1));
                self.open();
                self.surface.push_transform(&place);
                self.draw(path, Some(*colour), None);
                self.surface.pop();
            }
            Item::Text(text) => self.text(text)?,
        }
        Ok(())
    }

    /// Ends the page.
    pub(super) fn finish(mut self) {
        self.close();
        self.surface.finish();
    }

    fn open(&mut self) {
        if !self.is_open {
            let tag = match self.node {
                Some(_) => ContentTag::Other,
                None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
            };
            let id = self.surface.start_tagged(tag);
            self.leaves.push(self.node, id);
            self.is_open = true;
        }
    }

    fn close(&mut self) {
        if self.is_open {
            self.surface.end_tagged();
            self.is_open = false;
        }
    }

    fn draw(&mut self, path: Option<Path>, fill: Option<Colour>, stroke: Option<Stroke>) {
        if let Some(path) = path {
            self.open();
            self.surface.set_fill(fill.map(filled));
            self.surface.set_stroke(stroke.map(stroked));
            self.surface.draw_path(&path);
        }
    }

    fn text(&mut self, text: &Text) -> Result<(), SheetError> {
        if let Some(letter) = self.fonts.missing(text.face, &text.text) {
            return Err(SheetError::Letter(letter));
        }
        let Some(Some(font)) = self.faces.get(text.face as usize) else {
            return Err(SheetError::Font(text.face.file()));
        };
        let glyphs: Vec<KrillaGlyph> = self
            .fonts
            .glyphs(text.face, &text.text)
            .into_iter()
            .map(|glyph| {
                let advance = (glyph.advance + text.tracking / text.size) as f32;
                let (from, length) = glyph.letter;
                let id = GlyphId::new(u32::from(glyph.id));
                KrillaGlyph::new(id, advance, 0.0, 0.0, 0.0, from..from + length, None)
            })
            .collect();
        self.open();
        self.surface.set_fill(Some(filled(text.colour)));
        self.surface.set_stroke(None);
        let at = PdfPoint::from_xy(round(text.at.0), round(text.at.1));
        self.surface
            .draw_glyphs(at, &glyphs, font.clone(), &text.text, text.size as f32, false);
        Ok(())
    }
}

fn filled([red, green, blue]: Colour) -> Fill {
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::EvenOdd,
    }
}

fn stroked(stroke: Stroke) -> PdfStroke {
    let [red, green, blue] = stroke.colour;
    PdfStroke {
        paint: rgb::Color::new(red, green, blue).into(),
        width: stroke.width as f32,
        line_cap: if stroke.dash.is_some() {
            LineCap::Butt
        } else {
            LineCap::Round
        },
        line_join: LineJoin::Round,
        dash: stroke.dash.map(|(dash, gap)| StrokeDash {
            array: vec![dash as f32, gap as f32],
            offset: 0.0,
        }),
        ..PdfStroke::default()
    }
}

/// To a fiftieth of a point, finer than any printer: half of the file's coordinates would be digits that nobody sees.
fn round(length: f64) -> f32 {
    ((length * 50.0).round() / 50.0) as f32
}

fn polygons(lines: &[Vec<Point>], closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    for line in lines {
        for (index, &(x, y)) in line.iter().enumerate() {
            match index {
                0 => path.move_to(round(x), round(y)),
                _ => path.line_to(round(x), round(y)),
            }
        }
        if closed {
            path.close();
        }
    }
    path.finish()
}

fn circle((x, y): Point, radius: f64) -> Option<Path> {
    let at = |across: f64, down: f64| (round(x + across * radius), round(y + down * radius));
    let mut path = PathBuilder::new();
    let start = at(1.0, 0.0);
    path.move_to(start.0, start.1);
    for [(ax, ay), (bx, by), (ex, ey)] in [
        [(1.0, QUARTER), (QUARTER, 1.0), (0.0, 1.0)],
        [(-QUARTER, 1.0), (-1.0, QUARTER), (-1.0, 0.0)],
        [(-1.0, -QUARTER), (-QUARTER, -1.0), (0.0, -1.0)],
        [(QUARTER, -1.0), (1.0, -QUARTER), (1.0, 0.0)],
    ] {
        let (a, b, end) = (at(ax, ay), at(bx, by), at(ex, ey));
        path.cubic_to(a.0, a.1, b.0, b.1, end.0, end.1);
    }
    path.close();
    path.finish()
}

fn outline(shape: &kurbo::BezPath) -> Option<Path> {
    let mut path = PathBuilder::new();
    let xy = |point: kurbo::Point| {
        (
            (point.x * ICON_GRID).round() as f32,
            (point.y * ICON_GRID).round() as f32,
        )
    };
    for element in shape.elements() {
        match *element {
            PathEl::MoveTo(to) => path.move_to(xy(to).0, xy(to).1),
            PathEl::LineTo(to) => path.line_to(xy(to).0, xy(to).1),
            PathEl::QuadTo(a, to) => path.quad_to(xy(a).0, xy(a).1, xy(to).0, xy(to).1),
            PathEl::CurveTo(a, b, to) => {
                path.cubic_to(xy(a).0, xy(a).1, xy(b).0, xy(b).1, xy(to).0, xy(to).1);
            }
            PathEl::ClosePath => path.close(),
        }
    }
    path.finish()
}
