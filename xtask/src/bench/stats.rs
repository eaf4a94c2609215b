//! Single numbers for many.

/// The value below which `share` (0 to 1) of the `values` lie, between two values in proportion; none for no values.
pub fn quantile(values: impl IntoIterator<Item = f64>, share: f64) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    let rank = share.clamp(0.0, 1.0) * values.len().checked_sub(1)? as f64;
    let (below, above) = (
        values.get(rank.floor() as usize)?,
        values.get(rank.ceil() as usize)?,
    );
    Some(below + (above - below) * rank.fract())
}

/// The value in the middle.
pub fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    quantile(values, 0.5)
}

/// The value that one in twenty exceeds.
pub fn p95(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    quantile(values, 0.95)
}

/// The arithmetic mean.
pub fn mean(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let (mut sum, mut count) = (0.0, 0_u32);
    for value in values {
        sum += value;
        count += 1;
    }
    (count > 0).then(|| sum / f64::from(count))
}

/// The largest value.
pub fn max(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    quantile(values, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_values_have_no_statistics() {
        for statistic in [median, p95, mean, max] {
            assert_eq!(statistic(Vec::new()), None);
        }
    }

    #[test]
    fn one_value_is_all_its_quantiles() {
        for share in [0.0, 0.3, 1.0] {
            assert_eq!(quantile([7.0], share), Some(7.0));
        }
    }

    #[test]
    fn quantiles_do_not_depend_on_the_order_and_lie_between_two_values() {
        let values = [40.0, 10.0, 30.0, 20.0];
        assert_eq!(median(values), Some(25.0));
        assert_eq!(median([3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(quantile(values, 0.0), Some(10.0));
        assert_eq!(max(values), Some(40.0));
        assert_eq!(p95((0..=100).map(f64::from)), Some(95.0));
        assert_eq!(p95([0.0, 10.0]), Some(9.5));
    }

    #[test]
    fn the_mean_weighs_each_value_alike() {
        assert_eq!(mean([1.0, 2.0, 6.0]), Some(3.0));
    }
}
