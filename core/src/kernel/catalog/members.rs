//! The members of an object in a file of the catalog, asked for by name.

use super::fault::{Fault, Read};
use super::json::Node;

/// Members in their order.
#[derive(Clone, Copy)]
pub(crate) struct Members<'a>(&'a [(String, Node)]);

impl<'a> Members<'a> {
    /// The members of an object that may have any.
    pub(crate) fn of(node: &'a Node) -> Read<Self> {
        match node {
            Node::Object(members) => Ok(Self(members)),
            other => Err(Fault::new(format!("expected an object, got {}", other.kind()))),
        }
    }

    /// The members of an object that has these and no others.
    pub(crate) fn only(node: &'a Node, known: &[&str]) -> Read<Self> {
        let members = Self::of(node)?;
        match members.0.iter().find(|(name, _)| !known.contains(&name.as_str())) {
            None => Ok(members),
            Some((name, _)) => Err(Fault::unknown(
                format!("there is no key {name:?}"),
                name,
                known.iter().copied(),
            )),
        }
    }

    pub(crate) fn get(self, name: &str) -> Option<&'a Node> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, node)| node)
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = (&'a str, &'a Node)> {
        self.0.iter().map(|(name, node)| (name.as_str(), node))
    }

    /// A member that is text, if it is there.
    pub(crate) fn text(self, name: &str) -> Read<Option<&'a str>> {
        self.get(name).map(|node| text(node).map_err(|fault| fault.at(name))).transpose()
    }

    /// A member that is true or false; one that is missing is false.
    pub(crate) fn flag(self, name: &str) -> Read<bool> {
        match self.get(name) {
            None => Ok(false),
            Some(Node::Bool(value)) => Ok(*value),
            Some(other) => {
                Err(Fault::new(format!("expected true or false, got {}", other.kind())).at(name))
            }
        }
    }

    /// A member that is a list of texts; one that is missing is empty.
    pub(crate) fn texts(self, name: &str) -> Read<Vec<&'a str>> {
        match self.get(name) {
            None => Ok(Vec::new()),
            Some(Node::List(items)) => {
                items.iter().map(|item| text(item).map_err(|fault| fault.at(name))).collect()
            }
            Some(other) => {
                Err(Fault::new(format!("expected a list, got {}", other.kind())).at(name))
            }
        }
    }

    /// The members of a member that is an object with any; one that is missing is empty.
    pub(crate) fn object(self, name: &str) -> Read<Self> {
        match self.get(name) {
            None => Ok(Self(&[])),
            Some(node) => Self::of(node).map_err(|fault| fault.at(name)),
        }
    }
}

/// A value that is text.
pub(crate) fn text(node: &Node) -> Read<&str> {
    match node {
        Node::Text(text) => Ok(text),
        other => Err(Fault::new(format!("expected text, got {}", other.kind()))),
    }
}
