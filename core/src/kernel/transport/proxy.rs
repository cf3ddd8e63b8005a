//! Which proxy serves an address, and how a tunnel through it is opened.
//!
//! One setting serves HTTP calls and long connections alike. Tunnels are opened with HTTP
//! `CONNECT` (RFC 9110 9.3.6) or SOCKS5 (RFC 1928, RFC 1929); the proxy looks up the name.

use std::env;
use std::fmt;
use std::io::{Read, Write};
use std::net::IpAddr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::dial::unwrap_ours;
use super::socket::Tcp;
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::logger::Logger;
use crate::kernel::url::Origin;
use crate::secret::Secret;

/// The longest head of an answer to `CONNECT` that is read.
const HEAD_LIMIT: usize = 16 * 1024;

/// One proxy.
#[derive(Debug, Clone)]
pub(crate) struct Proxy {
    pub(crate) host: String,
    pub(crate) port: u16,
    socks: bool,
    user: Option<(String, Secret)>,
}

/// The proxies in force, and the hosts they do not serve.
#[derive(Debug, Clone, Default)]
pub(crate) struct Proxies {
    http: Option<Proxy>,
    https: Option<Proxy>,
    bypass: Vec<Bypass>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Bypass {
    Everything,
    /// A host and all below it, perhaps on one port only.
    Domain(String, Option<u16>),
    Network(IpAddr, u32),
}

impl Proxy {
    /// Reads `scheme://[user:password@]host[:port]`; the scheme is `http` or `socks5`.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let refused = |why: &str| {
            Error::config(format!("the proxy address {why}"))
                .with_hint("Write it as http://host:port or socks5://user:password@host:port.")
        };
        let (scheme, rest) = text.split_once("://").unwrap_or(("http", text));
        let socks = match scheme.to_ascii_lowercase().as_str() {
            "http" => false,
            "socks5" | "socks5h" | "socks" => true,
            other => {
                return Err(refused(&format!("has the scheme {other:?}, which is not served")));
            }
        };
        let rest = rest.trim_end_matches('/');
        let (user, address) = match rest.rsplit_once('@') {
            None => (None, rest),
            Some((user, address)) => (Some(credentials(user)), address),
        };
        let default = if socks { 1080 } else { 80 };
        // Not what was read of it: it may be a password without its host.
        let (host, port) = split_port(address, default)
            .ok_or_else(|| refused("has no host and port that can be read"))?;
        Ok(Self { host, port, socks, user })
    }

    /// Its address without credentials.
    pub(crate) fn name(&self) -> String {
        let scheme = if self.socks { "socks5" } else { "http" };
        format!("{scheme}://{}:{}", self.host, self.port)
    }
}

fn credentials(text: &str) -> (String, Secret) {
    let decode =
        |part: &str| percent_encoding::percent_decode_str(part).decode_utf8_lossy().into_owned();
    let (user, password) = text.split_once(':').unwrap_or((text, ""));
    (decode(user), Secret::new(decode(password)))
}

fn split_port(text: &str, default: u16) -> Option<(String, u16)> {
    // A path after the port would hide it.
    let text = text.split('/').next().unwrap_or_default();
    let origin = Origin::parse(&format!("http://{text}")).ok()?;
    let explicit = text.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok());
    let port = if explicit { origin.port() } else { default };
    Some((origin.host().to_owned(), port))
}

impl Proxies {
    /// One proxy for everything.
    pub(crate) fn one(address: &str) -> Result<Self> {
        let proxy = Proxy::parse(address)?;
        Ok(Self { http: Some(proxy.clone()), https: Some(proxy), bypass: Vec::new() })
    }

    /// What the usual environment variables say: `HTTPS_PROXY`, `HTTP_PROXY` (lower case only, as
    /// a web server may set the other from a request header), `ALL_PROXY` and `NO_PROXY`. An
    /// address that cannot be read is skipped with a warning in the log.
    pub(crate) fn from_env(logger: &Logger) -> Self {
        Self::from_variables(logger, &|name| env::var(name).ok())
    }

    fn from_variables(logger: &Logger, variable: &dyn Fn(&str) -> Option<String>) -> Self {
        let first = |names: &[&str]| {
            let text = names.iter().find_map(|name| variable(name).filter(|text| !text.is_empty()));
            text.and_then(|text| {
                let ignored = |error: &Error| {
                    logger.say(log::Level::Warn, || format!("proxy ignored: {error}"));
                };
                Proxy::parse(&text).inspect_err(ignored).ok()
            })
        };
        let bypass = ["no_proxy", "NO_PROXY"].iter().find_map(|name| variable(name));
        Self {
            http: first(&["http_proxy", "all_proxy", "ALL_PROXY"]),
            https: first(&["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]),
            bypass: bypass
                .map(|text| text.split(',').filter_map(Bypass::parse).collect())
                .unwrap_or_default(),
        }
    }

    /// The proxy that serves a host, if one does.
    pub(crate) fn choose(&self, secure: bool, host: &str, port: u16) -> Option<&Proxy> {
        let proxy = if secure { &self.https } else { &self.http };
        let bypassed = self.bypass.iter().any(|entry| entry.covers(host, port));
        proxy.as_ref().filter(|_| !bypassed)
    }
}

impl Bypass {
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        if text == "*" {
            return Some(Self::Everything);
        }
        if let Some((network, bits)) = text.split_once('/')
            && let (Ok(network), Ok(bits)) = (network.parse(), bits.parse())
        {
            return Some(Self::Network(network, bits));
        }
        let bare = text.trim_start_matches('[').trim_end_matches(']');
        if let Ok(address) = bare.parse::<IpAddr>() {
            return Some(Self::Network(address, 128));
        }
        let (host, port) = match text.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().ok()),
            None => (text, None),
        };
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let host = host.trim_start_matches('*').trim_start_matches('.').to_ascii_lowercase();
        Some(Self::Domain(host, port))
    }

    fn covers(&self, host: &str, port: u16) -> bool {
        let bare = host.trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
        match self {
            Self::Everything => true,
            Self::Domain(domain, only) => {
                let below = bare.strip_suffix(domain.as_str());
                only.is_none_or(|only| only == port)
                    && below.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            }
            Self::Network(network, bits) => {
                bare.parse().is_ok_and(|address| same_network(*network, address, *bits))
            }
        }
    }
}

fn same_network(network: IpAddr, address: IpAddr, bits: u32) -> bool {
    match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            let shift = 32_u32.saturating_sub(bits.min(32));
            let cut = |address: std::net::Ipv4Addr| address.to_bits().checked_shr(shift);
            cut(network) == cut(address)
        }
        (IpAddr::V6(network), IpAddr::V6(address)) => {
            let shift = 128_u32.saturating_sub(bits.min(128));
            let cut = |address: std::net::Ipv6Addr| address.to_bits().checked_shr(shift);
            cut(network) == cut(address)
        }
        _ => false,
    }
}

/// Opens a tunnel to `host` through a connection to the proxy.
pub(crate) fn open(proxy: &Proxy, tcp: &mut Tcp, host: &str, port: u16) -> Result<()> {
    let opened = if proxy.socks {
        socks(proxy, tcp, host, port)
    } else {
        http_connect(proxy, tcp, host, port)
    };
    opened.map_err(|error| error.in_context(&format!("proxy {}", proxy.name())))
}

fn http_connect(proxy: &Proxy, tcp: &mut Tcp, host: &str, port: u16) -> Result<()> {
    let mut request = format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n");
    if let Some((user, password)) = &proxy.user {
        let pair = STANDARD.encode(format!("{user}:{}", password.expose()));
        request.push_str("Proxy-Authorization: Basic ");
        request.push_str(&pair);
        request.push_str("\r\n");
    }
    request.push_str("\r\n");
    tcp.write_all(request.as_bytes()).map_err(unwrap_ours)?;
    let head = read_head(tcp)?;
    let status = head.strip_prefix("HTTP/").and_then(|rest| rest.split(' ').nth(1));
    let status = status.and_then(|text| text.parse::<u16>().ok());
    match status.ok_or_else(|| stranger("an HTTP"))? {
        200..300 => Ok(()),
        407 => Err(Error::new(ErrorKind::Io, "it asks for a user name and a password")
            .with_hint("Write them into the proxy address: http://user:password@host:port.")),
        status => {
            Err(Error::new(ErrorKind::Io, format!("it refused the tunnel with status {status}")))
        }
    }
}

/// What is there in place of a proxy.
fn stranger(kind: &str) -> Error {
    Error::new(ErrorKind::Io, format!("it does not answer as {kind} proxy does"))
        .with_hint("Check the scheme and the port of the proxy address.")
}

/// Reads up to the empty line, a byte at a time: what follows belongs to the tunnel.
fn read_head(tcp: &mut Tcp) -> Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        if tcp.read(&mut byte).map_err(unwrap_ours)? == 0 || head.len() >= HEAD_LIMIT {
            return Err(stranger("an HTTP"));
        }
        head.extend(byte);
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}

fn socks(proxy: &Proxy, tcp: &mut Tcp, host: &str, port: u16) -> Result<()> {
    let method = if proxy.user.is_some() { 2 } else { 0 };
    tcp.write_all(&[5, 1, method]).map_err(unwrap_ours)?;
    let [version, chosen] = take::<2>(tcp)?;
    if version != 5 {
        return Err(stranger("a SOCKS5"));
    }
    if chosen != method {
        return Err(Error::new(ErrorKind::Io, "it accepts no credentials that were given")
            .with_hint("Write a user name and a password into the proxy address."));
    }
    if let Some((user, password)) = &proxy.user {
        let mut message = vec![1];
        push_short(&mut message, user)?;
        push_short(&mut message, password.expose())?;
        tcp.write_all(&message).map_err(unwrap_ours)?;
        if take::<2>(tcp)? != [1, 0] {
            return Err(Error::new(ErrorKind::Io, "it refused the user name or the password"));
        }
    }
    let mut message = vec![5, 1, 0, 3];
    push_short(&mut message, host.trim_start_matches('[').trim_end_matches(']'))?;
    message.extend(port.to_be_bytes());
    tcp.write_all(&message).map_err(unwrap_ours)?;
    let [_, status, _, kind] = take::<4>(tcp)?;
    if status != 0 {
        let text = format!("it refused the connection with code {status}");
        return Err(Error::new(ErrorKind::Io, text));
    }
    // The address it bound follows; nobody needs it.
    match kind {
        1 => drop(take::<6>(tcp)?),
        4 => drop(take::<18>(tcp)?),
        _ => {
            let [length] = take::<1>(tcp)?;
            for _ in 0..u16::from(length) + 2 {
                take::<1>(tcp)?;
            }
        }
    }
    Ok(())
}

fn take<const N: usize>(tcp: &mut Tcp) -> Result<[u8; N]> {
    let mut bytes = [0; N];
    tcp.read_exact(&mut bytes).map_err(unwrap_ours)?;
    Ok(bytes)
}

/// Appends a text with its length in one byte.
fn push_short(message: &mut Vec<u8>, text: &str) -> Result<()> {
    let length = u8::try_from(text.len())
        .map_err(|_| Error::config("a name for the SOCKS proxy is longer than 255 bytes"))?;
    message.push(length);
    message.extend(text.as_bytes());
    Ok(())
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(pairs: &'static [(&str, &str)]) -> Proxies {
        Proxies::from_variables(&Logger::default(), &|name| {
            pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn addresses_are_read() {
        let proxy = Proxy::parse("http://us%40er:p%3Ass@proxy.local:3128/").unwrap();
        assert_eq!((proxy.host.as_str(), proxy.port, proxy.socks), ("proxy.local", 3128, false));
        let (user, password) = proxy.user.clone().unwrap();
        assert_eq!((user.as_str(), password.expose()), ("us@er", "p:ss"));
        assert!(!format!("{proxy:?} {proxy}").contains("p:ss"));
        assert_eq!(Proxy::parse("proxy.local").unwrap().port, 80);
        assert_eq!(Proxy::parse("socks5://[::1]").unwrap().port, 1080);
        assert!(Proxy::parse("https://proxy.local").is_err());
        assert!(Proxy::parse("http://").is_err());
        assert_eq!(Proxy::parse("http://proxy.local:3128/pac").unwrap().port, 3128);
        let error = Proxy::parse("http://proxy.local:99999").unwrap_err();
        assert!(error.message().contains("port"), "{error}");
    }

    #[test]
    fn the_environment_is_honoured() {
        let proxies = from(&[
            ("https_proxy", "http://a:1"),
            ("ALL_PROXY", "socks5://b:2"),
            ("NO_PROXY", "internal.cn, 10.0.0.0/8, *.corp:8443,::1,[fe80::1]:8443"),
        ]);
        let name = |secure, host, port| proxies.choose(secure, host, port).map(Proxy::name);
        assert_eq!(name(true, "open.feishu.cn", 443).as_deref(), Some("http://a:1"));
        assert_eq!(name(false, "open.feishu.cn", 80).as_deref(), Some("socks5://b:2"));
        assert_eq!(name(true, "x.internal.cn", 443), None);
        assert_eq!(name(true, "notinternal.cn", 443).as_deref(), Some("http://a:1"));
        assert_eq!(name(true, "10.9.8.7", 443), None);
        assert_eq!(name(true, "a.corp", 8443), None);
        assert!(name(true, "a.corp", 443).is_some());
        assert_eq!(name(true, "[::1]", 443), None);
        assert_eq!(name(true, "[fe80::1]", 8443), None);
        assert!(name(true, "[fe80::1]", 443).is_some());
        assert!(from(&[("https_proxy", "ftp://x")]).https.is_none());
    }
}
