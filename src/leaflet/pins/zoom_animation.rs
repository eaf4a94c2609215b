//! The way from one viewport to another while Leaflet's zoom animation runs.
//!
//! Leaflet moves its panes by a CSS transition; the canvas follows the same curve in steps of a frame, so
//! that pins stay on their places and keep their size.

use super::viewport::Viewport;

/// Leaflet's `.leaflet-zoom-anim .leaflet-zoom-animated` transition, in milliseconds.
const DURATION: f64 = 250.0;

/// An animated zoom between two viewports.
#[derive(Clone, Copy, Debug)]
pub struct ZoomAnimation {
    from: Viewport,
    to: Viewport,
    start: Option<f64>,
}

impl ZoomAnimation {
    pub fn new(from: Viewport, to: Viewport) -> Self {
        Self {
            from,
            to,
            start: None,
        }
    }

    /// The viewport at `now` milliseconds, and whether the animation goes on. It begins with the first call.
    pub fn at(&mut self, now: f64) -> (Viewport, bool) {
        let start = *self.start.get_or_insert(now);
        let time = ((now - start) / DURATION).clamp(0.0, 1.0);
        (between(self.from, self.to, ease(time)), time < 1.0)
    }
}

/// The viewport whose places lie at `part` of the straight way between their places in `from` and in `to`.
fn between(from: Viewport, to: Viewport, part: f64) -> Viewport {
    let (a, b) = (cites::scale(from.zoom), cites::scale(to.zoom));
    let scale = a + (b - a) * part;
    // A place w lies at (w - left) * scale; the mean of both is linear in w, so it is a viewport again.
    let left = (from.left * a * (1.0 - part) + to.left * b * part) / scale;
    let top = (from.top * a * (1.0 - part) + to.top * b * part) / scale;
    Viewport {
        zoom: scale.log2(),
        left,
        top,
    }
}

/// The easing of Leaflet's style sheet, `cubic-bezier(0, 0, 0.25, 1)`.
fn ease(time: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..20 {
        let t: f64 = (low + high) / 2.0;
        if 0.75 * t * t * (1.0 - t) + t * t * t < time {
            low = t;
        } else {
            high = t;
        }
    }
    let t = (low + high) / 2.0;
    3.0 * t * t * (1.0 - t) + t * t * t
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAR: Viewport = Viewport {
        zoom: 5.0,
        left: 100.0,
        top: 80.0,
    };
    const NEAR: Viewport = Viewport {
        zoom: 6.0,
        left: 103.0,
        top: 84.0,
    };

    #[test]
    fn a_zoom_begins_at_one_viewport_and_ends_at_the_other() {
        let mut animation = ZoomAnimation::new(FAR, NEAR);
        let (begin, goes_on) = animation.at(1000.0);
        assert!(
            (begin.zoom - 5.0).abs() < 1e-6 && (begin.left - 100.0).abs() < 1e-6 && goes_on,
            "{begin:?}"
        );
        let (end, goes_on) = animation.at(1250.0);
        assert!(
            (end.zoom - 6.0).abs() < 1e-4 && (end.left - 103.0).abs() < 1e-3,
            "{end:?}"
        );
        assert!(!goes_on);
    }

    #[test]
    fn a_place_goes_straight() {
        let world = (105.0, 86.0);
        let (a, b) = (FAR.to_frame(world), NEAR.to_frame(world));
        let half = between(FAR, NEAR, 0.5).to_frame(world);
        assert!((half.0 - (a.0 + b.0) / 2.0).abs() < 1e-9 && (half.1 - (a.1 + b.1) / 2.0).abs() < 1e-9);
    }

    #[test]
    fn the_curve_is_steep_first_and_ends_flat() {
        assert!(ease(0.0) < 1e-3 && ease(1.0) > 0.999);
        assert!(ease(0.25) > 0.5, "{}", ease(0.25));
    }
}
