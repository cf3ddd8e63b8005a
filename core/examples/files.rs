//! Uploads a file and downloads it again, streamed both ways: never whole in memory.

#![expect(clippy::print_stdout, reason = "an example shows what it got")]

use std::error::Error;
use std::{env, fs};

use feiding::lark::im::v1::file;
use feiding::{Upload, lark};

fn main() -> Result<(), Box<dyn Error>> {
    let client = lark::Client::from_env()?.build()?;
    let source = env::temp_dir().join("feiding-example.txt");
    fs::write(&source, "forty-two\n".repeat(1000))?;

    let sent = client.call(&file::Create {
        file_type: Some("stream".into()),
        file_name: Some("example.txt".into()),
        file: Some(Upload::open(&source)?),
        ..Default::default()
    })?;
    let key = sent.data.file_key.ok_or("no file key")?;

    let back = source.with_extension("back");
    let bytes = client.call(&file::Get::new(&key))?.data.save(&back)?;
    println!("{key}: {bytes} bytes, equal: {}", fs::read(&source)? == fs::read(&back)?);
    fs::remove_file(source)?;
    fs::remove_file(back)?;
    Ok(())
}
