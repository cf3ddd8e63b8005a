//! TLS: one configuration per client, shared by its HTTP calls and its long connections.

use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, StreamOwned};

use super::socket::{Socket, Tcp};
use crate::error::{Error, ErrorKind, Result};

/// Whose certificates are trusted: the bundled roots of Mozilla, or with the feature
/// `system-roots` those of the operating system, and the authorities of a file.
pub(crate) fn config(ca_file: Option<&Path>) -> Result<Arc<ClientConfig>> {
    let mut extra = Vec::new();
    if let Some(path) = ca_file {
        extra = authorities(path)?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::config("TLS cannot be set up").with_source(error))?;
    Ok(Arc::new(trust(builder, &provider, extra)?))
}

type Builder = rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>;
type Provider = Arc<rustls::crypto::CryptoProvider>;

#[cfg(not(feature = "system-roots"))]
fn trust(
    builder: Builder,
    _provider: &Provider,
    extra: Vec<CertificateDer<'static>>,
) -> Result<ClientConfig> {
    let mut roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for authority in extra {
        roots.add(authority).map_err(|error| {
            Error::config(format!("a certificate of the CA file cannot be used: {error}"))
        })?;
    }
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

#[cfg(feature = "system-roots")]
fn trust(
    builder: Builder,
    provider: &Provider,
    extra: Vec<CertificateDer<'static>>,
) -> Result<ClientConfig> {
    use rustls_platform_verifier::Verifier;

    let failed = |error: rustls::Error| {
        Error::config("the system's certificates cannot be used").with_source(error)
    };
    let verifier = Verifier::new_with_extra_roots(extra, Arc::clone(provider)).map_err(failed)?;
    let builder = builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
    Ok(builder.with_no_client_auth())
}

/// The certificates of a PEM file.
fn authorities(path: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let failed = |text: String| {
        Error::config(format!("CA file {}: {text}", path.display()))
            .with_hint("Give a file with certificates in PEM form.")
    };
    let found = CertificateDer::pem_file_iter(path).map_err(|error| failed(error.to_string()))?;
    let found: Vec<_> =
        found.collect::<std::result::Result<_, _>>().map_err(|error| failed(error.to_string()))?;
    if found.is_empty() {
        return Err(failed("holds no certificate".into()));
    }
    Ok(found)
}

/// Puts TLS over a connection and completes the handshake, so that a certificate that does not
/// fit is found before a byte of a request is sent.
pub(crate) fn wrap(config: &Arc<ClientConfig>, host: &str, tcp: Tcp) -> Result<Socket> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let name = ServerName::try_from(bare.to_owned())
        .map_err(|_| Error::config(format!("{host} is no host name that TLS can check")))?;
    let connection = ClientConnection::new(Arc::clone(config), name)
        .map_err(|error| Error::new(ErrorKind::Io, "TLS cannot start").with_source(error))?;
    let mut stream = StreamOwned::new(connection, tcp);
    while stream.conn.is_handshaking() {
        stream.conn.complete_io(&mut stream.sock).map_err(|error| refused(host, error))?;
    }
    Ok(Socket::Tls(Box::new(stream)))
}

fn refused(host: &str, error: std::io::Error) -> Error {
    match error.downcast::<Error>() {
        Ok(ours) => ours.in_context(&format!("TLS handshake with {host}")),
        Err(error) => {
            let text = format!("TLS handshake with {host} failed: {error}");
            // What rustls has against the server stays so; a connection that broke may not.
            let lasting = error.kind() == std::io::ErrorKind::InvalidData;
            let failed = Error::new(ErrorKind::Io, text);
            let failed = if lasting { failed } else { failed.retryable(None) };
            failed
                .with_hint(
                    "If a company proxy re-signs traffic, give its certificate as the CA file \
                     or build with the feature system-roots.",
                )
                .with_source(error)
        }
    }
}
