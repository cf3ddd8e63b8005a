//! Compressed answers: honest ones, and one that swells when it is opened.

use std::io::Write;

use flate2::write::GzEncoder;
use flate2::{Compress, Compression, Crc, FlushCompress};

/// `body` in gzip; `None` would mean that memory refused a write.
pub(crate) fn compress(body: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 2), Compression::fast());
    encoder.write_all(body).ok()?;
    encoder.finish().ok()
}

/// One gzip member of JSON with a string of `mib` MiB.
///
/// The string's first MiB is deflated once, up to a full flush, and repeated: behind such a flush
/// the stream refers to nothing before it (RFC 1951 3.2.4 and zlib's `Z_FULL_FLUSH`).
pub(crate) fn bomb(mib: u32) -> Vec<u8> {
    let (opening, closing) = (br#"{"code":0,"msg":""#.as_slice(), br#""}"#.as_slice());
    let filler = vec![b'a'; 1 << 20];
    let block = deflate(&filler, FlushCompress::Full);
    let mut crc = Crc::new();
    crc.update(opening);
    let mut filler_crc = Crc::new();
    filler_crc.update(&filler);
    let mut out = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    out.extend(deflate(opening, FlushCompress::Full));
    for _ in 0..mib {
        out.extend_from_slice(&block);
        crc.combine(&filler_crc);
    }
    out.extend(deflate(closing, FlushCompress::Finish));
    crc.update(closing);
    out.extend(crc.sum().to_le_bytes());
    out.extend(crc.amount().to_le_bytes());
    out
}

fn deflate(bytes: &[u8], flush: FlushCompress) -> Vec<u8> {
    let mut compress = Compress::new(Compression::best(), false);
    // Room for the worst case, so that one call takes it all.
    let mut out = Vec::with_capacity(bytes.len() + bytes.len() / 1000 + 64);
    // Fails only after the end of a stream.
    let _ = compress.compress_vec(bytes, &mut out, flush);
    out
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn the_bomb_is_one_valid_member() {
        let packed = bomb(3);
        assert!(packed.len() < 20_000, "{}", packed.len());
        let mut text = String::new();
        GzDecoder::new(packed.as_slice()).read_to_string(&mut text).unwrap();
        assert_eq!(text.len(), (3 << 20) + 19);
        assert!(text.ends_with("a\"}"));
    }

    #[test]
    fn what_is_compressed_decodes() {
        let mut text = String::new();
        let packed = compress(b"abcabcabc").unwrap();
        GzDecoder::new(packed.as_slice()).read_to_string(&mut text).unwrap();
        assert_eq!(text, "abcabcabc");
    }
}
