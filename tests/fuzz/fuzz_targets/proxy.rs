//! Addresses of proxies and of hosts, and the list of hosts that need none.
#![no_main]

use feiding::{Proxy, lark};
use feiding_fuzz::halves;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let (first, second) = halves(data);
    let (Ok(address), Ok(bypass)) = (std::str::from_utf8(first), std::str::from_utf8(second))
    else {
        return;
    };
    let options = || lark::Client::builder("cli_a1", "secret");
    if let Err(error) = options().proxy(Proxy::Address(address.into())).build() {
        assert!(!error.to_string().contains('\n'), "{error}");
    }
    drop(options().base_url(address).build());
    drop(options().oauth_base_url(address).build());
    if bypass.contains('\0') {
        return; // No variable of the environment has it.
    }
    // SAFETY: the fuzzer runs its inputs one after another on one thread.
    unsafe {
        std::env::set_var("NO_PROXY", bypass);
        std::env::set_var("http_proxy", "http://127.0.0.1:9");
    }
    // Nobody listens on either port: what counts is that the choice is made.
    let client = options().base_url("http://127.0.0.1:9").retries(0).build().unwrap();
    client.raw("GET", "/x").token(feiding::TokenKind::None).send().unwrap_err();
});
