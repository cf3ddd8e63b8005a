//! Path and query values: each is one segment or one value, and reads back as it was.
#![no_main]

use feiding_fuzz::{Answer, Echo, halves};
use libfuzzer_sys::fuzz_target;
use percent_encoding::percent_decode_str;

fuzz_target!(|data: &[u8]| {
    let (first, second) = halves(data);
    let (Ok(path), Ok(query)) = (std::str::from_utf8(first), std::str::from_utf8(second)) else {
        return;
    };
    let body = b"{\"code\":0}".to_vec();
    let echo = Echo::new(Answer { status: 200, headers: Vec::new(), body });
    let client = echo.client();
    let sent =
        client.raw("GET", "/a/:x/b").path("x", path).query("q", query).query(query, 1).send();
    if matches!(path, "" | "." | "..") {
        assert!(sent.is_err() && echo.last().is_none());
        return;
    }
    sent.unwrap();
    let url = echo.last().unwrap().url;
    assert!(url.bytes().all(|byte| byte.is_ascii_graphic()), "{url}");
    let (address, pairs) = url.split_once('?').unwrap();
    let segments: Vec<&str> =
        address.strip_prefix("https://open.feishu.cn/").unwrap().split('/').collect();
    assert_eq!((segments.len(), segments[0], segments[2]), (3, "a", "b"), "{url}");
    assert_eq!(percent_decode_str(segments[1]).decode_utf8().unwrap(), path);
    let decode = |text: &str| {
        percent_decode_str(&text.replace('+', " ")).decode_utf8().unwrap().into_owned()
    };
    let pairs: Vec<_> = pairs.split('&').map(|pair| pair.split_once('=').unwrap()).collect();
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| (decode(name), decode(value))).collect();
    let expected = [("q".to_owned(), query.to_owned()), (query.to_owned(), "1".to_owned())];
    assert_eq!(pairs, expected, "{url}");
    // A path as it stands is sent as it stands or refused.
    let echo = Echo::new(Answer { status: 200, headers: Vec::new(), body: b"{}".to_vec() });
    drop(echo.client().raw("GET", path).send());
    if let Some(seen) = echo.last() {
        assert!(seen.url.bytes().all(|byte| byte.is_ascii_graphic()), "{}", seen.url);
        let route = seen.url.split(['?', '#']).next().unwrap();
        assert!(!route.split('/').any(|part| part == ".."), "{}", seen.url);
    }
});
