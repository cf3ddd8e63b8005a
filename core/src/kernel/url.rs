//! Addresses: where a platform lives, and how text becomes part of one.

use std::fmt;
use std::net::Ipv6Addr;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::{Error, Result};

/// What a path segment keeps: letters, digits and `_ . - ~` (RFC 3986 2.3).
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'_').remove(b'.').remove(b'-').remove(b'~');

/// Scheme, host and port, perhaps with a path in front of everything.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Origin {
    text: String,
    host: (usize, usize),
    port: Option<u16>,
}

impl Origin {
    /// Reads `scheme://host[:port][/path]`, without credentials, query or fragment. One `/` at the
    /// end is dropped.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let refused = |why: &str| {
            Error::config(format!("the address {:?} {why}", super::redact::url(text)))
                .with_hint("Write it as https://host or https://host:port.")
        };
        let (scheme, rest) = text.split_once("://").ok_or_else(|| refused("has no scheme"))?;
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        if scheme != "https" && scheme != "http" {
            return Err(refused("is neither https nor http"));
        }
        if rest.contains(['?', '#']) {
            return Err(refused("has a query or a fragment"));
        }
        let authority = rest.split('/').next().unwrap_or_default();
        if authority.contains('@') {
            return Err(refused("has a user name"));
        }
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => {
                (host, Some(port.parse().map_err(|_| refused("has no valid port"))?))
            }
            _ => (authority, None),
        };
        if host.is_empty() {
            return Err(refused("has no host"));
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        let known = match host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(address) => address.parse::<Ipv6Addr>().is_ok(),
            None => host.chars().all(plain),
        };
        if !known {
            return Err(refused("has a host that is neither a host name nor an IP address"));
        }
        let start = scheme.len() + 3;
        let host = (start, start + host.len());
        Ok(Self { text: format!("{scheme}://{rest}"), host, port })
    }

    /// Reads the address of an API: an origin without path, https unless the host is this machine.
    pub(crate) fn parse_base(text: &str) -> Result<Self> {
        let origin = Self::parse(text)?;
        let refused = |why: &str| {
            Error::config(format!("the base URL {text:?} {why}"))
                .with_hint("Write it as https://open.feishu.cn.")
        };
        if origin.text.len() > origin.authority_end() {
            return Err(refused("has a path"));
        }
        origin.secured()
    }

    /// The same where secrets may travel to: https, or this machine.
    pub(crate) fn secured(self) -> Result<Self> {
        let local = matches!(self.host(), "127.0.0.1" | "localhost" | "[::1]");
        if !self.is_secure() && !local {
            return Err(Error::config(format!("the base URL {:?} is not https", self.text))
                .with_hint("Secrets would travel in clear; only this machine is served by http."));
        }
        Ok(self)
    }

    /// Whether an address is one of this origin.
    pub(crate) fn holds(&self, url: &str) -> bool {
        let rest = url.strip_prefix(&self.text);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
    }

    /// All of it, without a `/` at the end.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The host, an IPv6 address with its brackets.
    pub(crate) fn host(&self) -> &str {
        self.text.get(self.host.0..self.host.1).unwrap_or_default()
    }

    /// The host, and the port where one is written.
    pub(crate) fn authority(&self) -> &str {
        self.text.get(self.host.0..self.authority_end()).unwrap_or_default()
    }

    pub(crate) fn is_secure(&self) -> bool {
        self.text.starts_with("https:")
    }

    pub(crate) fn port(&self) -> u16 {
        self.port.unwrap_or(if self.is_secure() { 443 } else { 80 })
    }

    fn authority_end(&self) -> usize {
        let rest = self.text.get(self.host.1..).unwrap_or_default();
        self.host.1 + rest.find('/').unwrap_or(rest.len())
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Appends one whole segment of a path.
pub(crate) fn push_segment(url: &mut String, text: &str) {
    url.extend(utf8_percent_encode(text, SEGMENT));
}

/// Appends one `name=value` of a query, form-encoded: a blank as `+`.
pub(crate) fn push_pair(url: &mut String, first: &mut bool, name: &str, value: &str) {
    url.push(if *first { '?' } else { '&' });
    *first = false;
    push_form(url, name);
    url.push('=');
    push_form(url, value);
}

fn push_form(url: &mut String, text: &str) {
    for (index, part) in text.split(' ').enumerate() {
        if index > 0 {
            url.push('+');
        }
        url.extend(utf8_percent_encode(part, SEGMENT));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_an_address() {
        let origin = Origin::parse("https://acc.example.com:8443/p/").unwrap();
        assert_eq!(origin.as_str(), "https://acc.example.com:8443/p");
        assert_eq!(origin.authority(), "acc.example.com:8443");
        assert_eq!((origin.host(), origin.port()), ("acc.example.com", 8443));
        let local = Origin::parse_base("http://[::1]:9").unwrap();
        assert_eq!((local.host(), local.port()), ("[::1]", 9));
    }

    #[test]
    fn the_base_needs_tls_and_no_path() {
        assert!(Origin::parse_base("http://open.feishu.cn").is_err());
        assert!(Origin::parse_base("https://open.feishu.cn/x").is_err());
        assert!(Origin::parse_base("https://open.feishu.cn/").is_ok());
        assert!(Origin::parse_base("https://a b").is_err());
        // An IPv6 address needs its brackets, or its end is taken for a port.
        for host in ["::1", "[::1", "[g]", "h:80:80", "[::1]x"] {
            assert!(Origin::parse_base(&format!("https://{host}")).is_err(), "{host}");
        }
        for nothing in ["https://", "https:///"] {
            let error = Origin::parse_base(nothing).unwrap_err();
            assert!(error.message().ends_with("has no host"), "{error}");
        }
    }
}
