//! Finding one of many ids by its hash: slots that hold the number of an id, the next one where
//! two have one hash.

/// A slot that holds nothing.
const EMPTY: u16 = u16::MAX;

/// The slots of some ids, half again as many as there are ids.
pub(crate) fn slots<'a>(ids: impl ExactSizeIterator<Item = &'a str>) -> Vec<u16> {
    let mut slots = vec![EMPTY; ids.len() * 3 / 2 + 1];
    for (number, id) in ids.enumerate() {
        let mut at = first(slots.len(), id);
        while slots[at] != EMPTY {
            at = (at + 1) % slots.len();
        }
        slots[at] = u16::try_from(number).unwrap_or(EMPTY);
    }
    slots
}

/// The number of the id for which `is` holds, if there is one.
pub(crate) fn probe(slots: &[u16], id: &str, is: impl Fn(usize) -> bool) -> Option<usize> {
    if slots.is_empty() {
        return None;
    }
    let (before, after) = slots.split_at(first(slots.len(), id));
    let filled = after.iter().chain(before).take_while(|number| **number != EMPTY);
    filled.map(|number| usize::from(*number)).find(|number| is(*number))
}

/// The slot where the search for an id begins.
fn first(count: usize, id: &str) -> usize {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = id.len() as u64;
    for chunk in id.as_bytes().chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        hash = (hash.rotate_left(23) ^ u64::from_le_bytes(word)).wrapping_mul(ODD);
    }
    // The high half is the better mixed one; scaled to the number of slots it is below it.
    let scaled = u128::from(hash) * (count as u128);
    usize::try_from(scaled >> 64).unwrap_or_default()
}
