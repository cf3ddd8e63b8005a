//! Names: those that Python cannot write, and the nearest to one that does not exist.

use feiding::codec::nearest;

/// The words that no attribute and no keyword argument can be called.
const RESERVED: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// A name as Python can write it: `from_`.
pub(crate) fn attribute(name: &str) -> String {
    if RESERVED.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// A question after the candidate most like `name`, as Python can write it, or nothing.
pub(crate) fn did_you_mean<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> String {
    let near = nearest(name, candidates);
    near.map_or_else(String::new, |candidate| format!("; did you mean {:?}?", attribute(candidate)))
}
