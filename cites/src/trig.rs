//! Sine and cosine of the angles that places have. The standard ones carry tables for angles of millions of
//! turns, 4 KB of the wasm; these are as exact for what is asked here.

use std::f64::consts::{FRAC_PI_2, PI, TAU};

/// The sine of an angle in radians, for some turns around zero.
pub fn sin(angle: f64) -> f64 {
    let turned = angle - (angle / TAU).round() * TAU;
    let x = if turned.abs() > FRAC_PI_2 {
        PI.copysign(turned) - turned
    } else {
        turned
    };
    // Taylor's series from its end; up to a quarter of a turn ten terms leave nothing that a double could hold.
    let square = x * x;
    (1..=9).rev().fold(1.0, |sum, term| {
        let term = f64::from(2 * term);
        1.0 - sum * square / (term * (term + 1.0))
    }) * x
}

/// The cosine of an angle in radians, for some turns around zero.
pub fn cos(angle: f64) -> f64 {
    sin(FRAC_PI_2 - angle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn they_are_the_standard_ones(angle in -20.0..20.0) {
            prop_assert!((sin(angle) - f64::sin(angle)).abs() < 1e-14);
            prop_assert!((cos(angle) - f64::cos(angle)).abs() < 1e-14);
        }
    }

    #[test]
    fn quarters_of_a_turn_are_exact_enough() {
        for quarter in -8..=8 {
            let angle = f64::from(quarter) * FRAC_PI_2;
            assert!((sin(angle) - angle.sin()).abs() < 1e-14, "{quarter}");
        }
    }
}
