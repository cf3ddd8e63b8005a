//! Eight threads against a server that loses requests at random and counts them: what is sent
//! again must be what may be, and no more than that.

use std::collections::HashMap;
use std::io::Write;
use std::net::TcpStream;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use feiding::{Result, lark};
use feiding_tests::QuickClock;
use serde_json::json;

use crate::server::{Server, answer, fine};

const THREADS: u64 = 8;
const CALLS: u64 = 300;

/// What becomes of a request that the server has read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Answered,
    /// The connection ends before a byte of the answer.
    Closed,
    Reset,
    /// Half an answer, then the end.
    Half,
    /// HTTP 503.
    Busy,
}

/// A request that arrived: whether its connection was a kept one, and its fate.
type Arrival = (bool, Fate);

/// Random numbers that a seed can bring back (splitmix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn fate(&mut self) -> Fate {
        match self.next() % 10 {
            0 => Fate::Closed,
            1 => Fate::Reset,
            2 => Fate::Half,
            3 => Fate::Busy,
            _ => Fate::Answered,
        }
    }
}

fn play(stream: &mut TcpStream, fate: Fate) -> bool {
    match fate {
        Fate::Answered => fine(stream),
        Fate::Busy => answer(stream, "503 Service Unavailable", "", "<html>busy</html>"),
        Fate::Closed => false,
        Fate::Half => {
            let half = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":0,";
            stream.write_all(half.as_bytes()).unwrap();
            false
        }
        Fate::Reset => {
            socket2::SockRef::from(&*stream).set_linger(Some(std::time::Duration::ZERO)).unwrap();
            false
        }
    }
}

/// The id that a request carries, wherever it stands.
fn id(request: &str) -> String {
    let (_, rest) = request.split_once("id-").unwrap();
    rest.chars().take_while(char::is_ascii_digit).collect()
}

/// The kinds of call, and whether they may be repeated.
const KINDS: [(&str, bool); 3] = [("get", true), ("keyed", true), ("bare", false)];

fn call(client: &lark::Client, kind: &str, id: u64) -> Result<()> {
    let content = format!("id-{id}");
    let mut args = json!({"receive_id_type": "chat_id", "receive_id": "oc_42",
        "msg_type": "text", "content": content});
    match kind {
        "get" => return client.raw("GET", &format!("/id-{id}")).send().map(drop),
        "keyed" => args["uuid"] = json!(format!("key of {id}")),
        _ => {}
    }
    client.call_by_name("im.v1.message.create", args).map(drop)
}

/// Whether what became of a call is what the policy wants: at most two repeats, only of what may
/// be repeated, only after a loss on a kept connection or a server error.
fn right(arrivals: &[Arrival], repeatable: bool, good: bool) -> bool {
    let again = |(kept, fate): &Arrival| match fate {
        Fate::Busy => repeatable,
        Fate::Closed | Fate::Reset => repeatable && *kept,
        Fate::Half | Fate::Answered => false,
    };
    let Some((last, before)) = arrivals.split_last() else { return false };
    before.iter().all(again)
        && (last.1 == Fate::Answered) == good
        && (!again(last) || arrivals.len() == 3)
        && arrivals.len() <= 3
}

#[test]
fn under_random_losses_only_what_may_be_sent_twice_is() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let wanted = std::env::var("FEIDING_SEED").ok().and_then(|text| text.parse().ok());
    let seed: u64 = wanted.unwrap_or(u64::from(now.subsec_nanos()));
    println!("FEIDING_SEED={seed}");
    let random = Mutex::new(Random(seed));
    let arrivals: Arc<Mutex<HashMap<String, Vec<Arrival>>>> = Arc::default();
    let book = Arc::clone(&arrivals);
    let server = Server::start_reading(move |stream, number, request| {
        let fate = random.lock().unwrap().fate();
        book.lock().unwrap().entry(id(request)).or_default().push((number > 0, fate));
        play(stream, fate)
    });
    let client = server.builder().clock(QuickClock::default()).build().unwrap();
    let threads: Vec<_> = (0..THREADS)
        .map(|thread| {
            let client = client.clone();
            thread::spawn(move || {
                let ids = (0..CALLS).map(|call| thread * CALLS + call);
                let run = |id: u64| {
                    let (kind, repeatable) = KINDS[usize::try_from(id % 3).unwrap()];
                    (id, kind, repeatable, call(&client, kind, id))
                };
                ids.map(run).collect::<Vec<_>>()
            })
        })
        .collect();
    let results: Vec<_> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    let arrivals = arrivals.lock().unwrap();
    let mut repeated = HashMap::new();
    for (id, kind, repeatable, result) in &results {
        let came = &arrivals[&id.to_string()];
        assert!(right(came, *repeatable, result.is_ok()), "{kind} {id}: {came:?} {result:?}");
        *repeated.entry(*kind).or_insert(0) += came.len() - 1;
    }
    println!("sent again: {repeated:?} of {} calls", results.len());
    assert_eq!(repeated["bare"], 0);
    assert!(repeated["get"] > 20 && repeated["keyed"] > 20, "{repeated:?}");
}
