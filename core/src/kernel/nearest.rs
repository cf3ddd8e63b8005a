//! The nearest of some names, for the message about one that does not exist.

/// The candidate most like `name`, for a message about a name that does not exist: of names with at
/// most a third (or two) of the bytes changed the one with the fewest.
pub fn nearest<'a>(name: &str, mut candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // Not one search for every kind of iterator there is.
    among(name, &mut candidates)
}

fn among<'a>(name: &str, candidates: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (name.len() / 3).max(2);
    let last = name.rsplit('.').next().unwrap_or(name);
    candidates
        .filter_map(|candidate| {
            // Of two that are as near, the one with the same last part.
            let other_end = candidate.rsplit('.').next() != Some(last);
            distance(name, candidate, limit).map(|far| ((far, other_end), candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many bytes must be put in, taken out or changed to make `b` of `a`; none if more than
/// `limit`.
fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let changed = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
        if row.iter().all(|&far| far > limit) {
            return None;
        }
    }
    row.last().copied().filter(|&far| far <= limit)
}
