//! Where names stand, by example and whatever comes.

use super::{LabelCandidate, LabelKind, LabelLayout, Rect};
use proptest::prelude::*;

const SIZE: (f64, f64) = (400.0, 300.0);
const RADIUS: f64 = 6.0;

fn candidate(kind: LabelKind, anchor: (f64, f64)) -> LabelCandidate {
    LabelCandidate {
        kind,
        anchor,
        size: (60.0, 16.0),
        room: (0.0, 0.0),
    }
}

fn rect(left: f64, top: f64, right: f64, bottom: f64) -> Rect {
    Rect {
        left,
        top,
        right,
        bottom,
    }
}

#[test]
fn a_name_takes_the_first_free_place_around_its_point() {
    let middle = (200.0, 150.0);
    let (right, left) = (rect(205.0, 143.0, 290.0, 157.0), rect(110.0, 143.0, 195.0, 157.0));
    let above = rect(110.0, 120.0, 290.0, 142.0);
    let below = rect(110.0, 158.0, 290.0, 180.0);
    for (kind, anchor, obstacles, expected) in [
        (LabelKind::Cite, middle, vec![], Some((11.0, 0.0))),
        (LabelKind::Cite, middle, vec![right], Some((-71.0, 0.0))),
        (LabelKind::Cite, middle, vec![right, left], Some((-30.0, -16.0))),
        (
            LabelKind::Cite,
            middle,
            vec![right, left, above],
            Some((-30.0, 16.0)),
        ),
        (LabelKind::Cite, middle, vec![right, left, above, below], None),
        (LabelKind::Cite, (390.0, 150.0), vec![], Some((-71.0, 0.0))),
        (LabelKind::Town(1), middle, vec![], Some((5.0, 0.0))),
        (LabelKind::Town(2), middle, vec![right], Some((-65.0, 0.0))),
        (
            LabelKind::Town(3),
            middle,
            vec![rect(205.0, 149.0, 290.0, 160.0), rect(110.0, 149.0, 195.0, 160.0)],
            Some((-30.0, -10.0)),
        ),
        (LabelKind::Town(3), middle, vec![right, left, above], None),
        (LabelKind::Sea, middle, vec![], Some((-30.0, 0.0))),
        (LabelKind::Country, middle, vec![right], None),
        (LabelKind::Country, (500.0, 150.0), vec![], None),
    ] {
        let mut layout = LabelLayout::new(SIZE, RADIUS);
        for obstacle in &obstacles {
            layout.keep_off(*obstacle);
        }
        let found = layout.place(&[candidate(kind, anchor)]);
        assert_eq!(found, [expected], "{kind:?} at {anchor:?} beside {obstacles:?}");
    }
}

#[test]
fn a_name_with_room_moves_within_it_and_no_farther() {
    let region = LabelCandidate {
        room: (100.0, 100.0),
        ..candidate(LabelKind::Region, (200.0, 150.0))
    };
    let place = |obstacle| {
        let mut layout = LabelLayout::new(SIZE, RADIUS);
        layout.keep_off(obstacle);
        layout.place(&[region])
    };
    assert_eq!(place(rect(0.0, 0.0, 1.0, 1.0)), [Some((-30.0, 0.0))]);
    // Two fifths of the room are three steps either way.
    assert_eq!(place(rect(0.0, 0.0, 400.0, 150.0)), [Some((-30.0, 12.0))]);
    assert_eq!(place(rect(0.0, 0.0, 400.0, 178.0)), [Some((-30.0, 36.0))]);
    assert_eq!(place(rect(0.0, 0.0, 400.0, 179.0)), [None]);
}

#[test]
fn the_more_important_name_goes_first_and_of_a_kind_the_one_given_first() {
    let at = (200.0, 150.0);
    let alone = [Some((-30.0, 0.0)), None];
    let (sea, region) = (candidate(LabelKind::Sea, at), candidate(LabelKind::Region, at));
    assert_eq!(LabelLayout::new(SIZE, RADIUS).place(&[region, sea]), alone);
    assert_eq!(
        LabelLayout::new(SIZE, RADIUS).place(&[sea, region]),
        [None, Some((-30.0, 0.0))]
    );
    assert_eq!(LabelLayout::new(SIZE, RADIUS).place(&[sea, sea]), alone);
}

#[test]
fn kinds_are_seen_where_they_help() {
    let seen = |zoom: f64| {
        [
            LabelKind::Region,
            LabelKind::Cite,
            LabelKind::Sea,
            LabelKind::Country,
            LabelKind::Town(1),
            LabelKind::Town(2),
            LabelKind::Town(3),
        ]
        .map(|kind| kind.is_seen_at(zoom))
    };
    for (zoom, expected) in [
        (4.75, [true, false, true, true, false, false, false]),
        (5.0, [true, false, true, true, true, false, false]),
        (6.5, [true, false, true, true, true, true, false]),
        (7.75, [true, false, true, true, true, true, true]),
        (8.0, [false, true, true, true, true, true, true]),
        (8.5, [false, true, false, false, true, true, true]),
    ] {
        assert_eq!(seen(zoom), expected, "{zoom}");
    }
}

fn kind() -> impl Strategy<Value = LabelKind> {
    prop_oneof![
        Just(LabelKind::Region),
        Just(LabelKind::Cite),
        Just(LabelKind::Sea),
        (1_u8..=3).prop_map(LabelKind::Town),
    ]
}

prop_compose! {
    fn any_candidate()(
        kind in kind(),
        x in -50.0..450.0,
        y in -50.0..350.0,
        width in 1.0..120.0,
        height in 8.0..20.0,
        room in (0.0..300.0, 0.0..300.0),
    ) -> LabelCandidate {
        LabelCandidate { kind, anchor: (x, y), size: (width, height), room }
    }
}

proptest! {
    #[test]
    fn names_overlap_neither_each_other_nor_a_pin_and_stay_inside(
        candidates in prop::collection::vec(any_candidate(), 0..40),
        pins in prop::collection::vec((-50.0..450.0, -50.0..350.0), 0..20),
    ) {
        let mut layout = LabelLayout::new(SIZE, RADIUS);
        for pin in &pins {
            layout.keep_off_pin(*pin);
        }
        let places = layout.place(&candidates);
        prop_assert_eq!(places.len(), candidates.len());
        let boxes: Vec<Rect> = candidates
            .iter()
            .zip(places)
            .filter_map(|(candidate, place)| place.map(|offset| candidate.rect_at(offset)))
            .collect();
        for (index, one) in boxes.iter().enumerate() {
            prop_assert!(one.left >= 0.0 && one.top >= 0.0 && one.right <= SIZE.0 && one.bottom <= SIZE.1);
            for other in &boxes[index + 1..] {
                prop_assert!(!one.overlaps(other), "{:?} {:?}", one, other);
            }
            for (x, y) in &pins {
                let pin = rect(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS);
                prop_assert!(!one.overlaps(&pin), "{:?} {:?}", one, pin);
            }
        }
    }
}
