//! When a service may be asked again.

/// How long a service wants to be left in peace where it does not say, in seconds: IGN's blocks last so long
/// (<https://geoservices.ign.fr/documentation/services/limite-d-usage>).
const BLOCK_SECONDS: u32 = 5;
/// What a service asks beyond this, in seconds, it cannot mean: a day.
const MAX_SECONDS: f64 = 86_400.0;

/// The times, in milliseconds, before which a service is not asked.
#[derive(Clone, Copy, Debug)]
pub struct RateLimit {
    interval: f64,
    /// The next question's turn.
    turn: f64,
    /// The end of the time for which the service wished to be left in peace.
    blocked_until: f64,
}

impl RateLimit {
    /// At most one question in so many milliseconds.
    pub const fn new(interval: f64) -> Self {
        Self {
            interval,
            turn: 0.0,
            blocked_until: 0.0,
        }
    }

    /// Takes the next turn: how many milliseconds from `now` it is.
    ///
    /// # Errors
    /// The service wants to be left in peace, for so many seconds from `now`.
    pub fn take_turn(&mut self, now: f64) -> Result<f64, u32> {
        if now < self.blocked_until {
            return Err(whole_seconds(self.blocked_until - now));
        }
        // A clock that was put back would let a turn be far away.
        let wait = (self.turn - now).max(0.0);
        let wait = if wait > MAX_SECONDS * 1000.0 { 0.0 } else { wait };
        self.turn = now + wait + self.interval;
        Ok(wait)
    }

    /// Leaves the service in peace for as long as it wishes, in whole seconds from `now`, which it gives. `retry_after` is
    /// the header of that name (RFC 9110, section 10.2.3), a number of seconds or a date, and may be missing or wrong;
    /// `date` reads a date into milliseconds.
    pub fn back_off(&mut self, now: f64, retry_after: Option<&str>, date: impl Fn(&str) -> f64) -> u32 {
        let asked = retry_after.map_or(f64::NAN, |header| match header.trim().parse::<u32>() {
            Ok(seconds) => f64::from(seconds),
            Err(_) => (date(header) - now) / 1000.0,
        });
        let seconds = if asked > 0.0 && asked <= MAX_SECONDS {
            whole_seconds(asked * 1000.0)
        } else {
            BLOCK_SECONDS
        };
        self.blocked_until = now + f64::from(seconds) * 1000.0;
        seconds
    }
}

fn whole_seconds(milliseconds: f64) -> u32 {
    (milliseconds / 1000.0).ceil() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: f64 = 1_795_000_000_000.0;

    #[test]
    fn questions_take_turns() {
        let mut limit = RateLimit::new(200.0);
        let mut ask = |after: f64| limit.take_turn(NOW + after);
        assert_eq!(ask(0.0), Ok(0.0));
        assert_eq!(ask(50.0), Ok(150.0));
        assert_eq!(ask(60.0), Ok(340.0));
        assert_eq!(ask(1000.0), Ok(0.0));
        // The clock was put back by two days.
        assert_eq!(ask(-172_800_000.0), Ok(0.0));
    }

    #[test]
    fn no_second_has_more_questions_than_there_may_be() {
        let mut limit = RateLimit::new(200.0);
        let sent: Vec<f64> = (0..40)
            .map(|n| f64::from(n) * 7.0)
            .filter_map(|after| Some(after + limit.take_turn(NOW + after).ok()?))
            .collect();
        for (n, from) in sent.iter().enumerate() {
            let within = sent.iter().skip(n).filter(|at| **at < from + 1000.0).count();
            assert!(within <= 5, "{within} from {from} on");
        }
    }

    #[test]
    fn a_service_is_left_in_peace_for_as_long_as_it_wishes() {
        // Fri, 20 Nov 2026 12:00:12 GMT, as a date that is twelve seconds and a half away.
        let date = |text: &str| match text {
            "soon" => NOW + 12_500.0,
            "past" => NOW - 1.0,
            _ => f64::NAN,
        };
        for (header, seconds) in [
            (Some("7"), 7),
            (Some(" 30 "), 30),
            (Some("soon"), 13),
            (Some("past"), 5),
            (Some("0"), 5),
            (Some("-3"), 5),
            (Some("86401"), 5),
            (Some("99999999999"), 5),
            (Some("tomorrow"), 5),
            (Some(""), 5),
            (None, 5),
        ] {
            let mut limit = RateLimit::new(200.0);
            assert_eq!(limit.back_off(NOW, header, date), seconds, "{header:?}");
            let end = f64::from(seconds) * 1000.0;
            assert_eq!(limit.take_turn(NOW), Err(seconds), "{header:?}");
            assert_eq!(limit.take_turn(NOW + end - 1.0), Err(1), "{header:?}");
            assert_eq!(limit.take_turn(NOW + end), Ok(0.0), "{header:?}");
        }
    }
}
