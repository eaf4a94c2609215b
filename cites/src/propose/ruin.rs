//! What is taken out of a round, to see what grows in its place.

/// With so many stops or fewer, there is time to try more.
pub const FEW_STOPS: usize = 8;

/// The most stops in a row that are taken out of a longer round.
const MOST_IN_A_ROW: usize = 3;

/// The stops that are taken out of a round at once: two of them, or all between.
#[derive(Clone, Copy)]
pub struct Ruin {
    first: usize,
    last: usize,
    is_between: bool,
}

impl Ruin {
    /// Whether the stop at this position of the round is taken out.
    pub fn takes(self, at: usize) -> bool {
        at == self.first || at == self.last || (self.is_between && (self.first..self.last).contains(&at))
    }
}

/// What is taken out of a round of so many stops, one after the other: a few in a row, and where it has few, any two.
pub fn ruins(stops: usize) -> Vec<Ruin> {
    let longest = if stops <= FEW_STOPS {
        FEW_STOPS
    } else {
        MOST_IN_A_ROW
    };
    let mut ruins = Vec::new();
    for apart in 0..stops {
        for first in 1..=stops - apart {
            let last = first + apart;
            if apart < longest {
                ruins.push(Ruin {
                    first,
                    last,
                    is_between: true,
                });
            }
            if apart > 1 && stops <= FEW_STOPS {
                ruins.push(Ruin {
                    first,
                    last,
                    is_between: false,
                });
            }
        }
    }
    ruins
}
