//! What the practice servers heard, and how a test makes them misbehave.
//!
//! Memory is bounded: the oldest requests go when there are too many or they grow too large.

use std::fmt;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::request::Request;

/// How many requests are remembered.
const MOST_REQUESTS: usize = 10_000;
/// How many bytes of requests are remembered.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// One of the two practice servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// Leaf's API.
    Leaf,
    /// FieldView's log-in page, token endpoint and data API.
    FieldView,
}

/// One request as it arrived, secrets included: for exact tests of the wire.
#[derive(Clone)]
pub struct Recorded {
    /// Which server it went to.
    pub service: Service,
    /// The method, e.g. `POST`.
    pub method: String,
    /// Path and query exactly as sent.
    pub target: String,
    /// The headers in their order, without those about the connection itself
    /// (`Connection`, `Expect`, `Keep-Alive`, `Proxy-Connection`, `TE`, `Upgrade`).
    pub headers: Vec<(String, String)>,
    /// The body, byte for byte.
    pub body: Vec<u8>,
}

impl Recorded {
    /// The path without the query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The first header of this name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }

    fn size(&self) -> usize {
        let headers: usize = self.headers.iter().map(|(key, value)| key.len() + value.len()).sum();
        self.target.len() + headers + self.body.len()
    }
}

impl fmt::Debug for Recorded {
    /// Without query, headers and body: someone may practise with a real password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {} {}", self.service, self.method, self.path())
    }
}

/// A misbehaviour for the next requests that match.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The server it concerns.
    pub service: Service,
    /// The method it concerns.
    pub method: String,
    /// How the path (without query) ends.
    pub path_suffix: String,
    /// For how many requests.
    pub times: usize,
    /// What happens to them.
    pub effect: Effect,
}

/// What a [`Fault`] does.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Answers this instead of doing the work.
    Answer {
        /// The status code.
        status: u16,
        /// Headers to add.
        headers: Vec<(String, String)>,
        /// The body.
        body: Vec<u8>,
    },
    /// Does not do the work and closes the connection without an answer.
    DropBefore,
    /// Does the work and closes the connection without an answer.
    DropAfter,
    /// Does the work, and answers after this long; keeps one of eight workers busy meanwhile.
    Delay(Duration),
}

/// The book both servers write in.
#[derive(Default)]
pub(super) struct RequestLog {
    pages: Mutex<Pages>,
    changed: Condvar,
}

#[derive(Default)]
struct Pages {
    requests: Vec<Recorded>,
    bytes: usize,
    faults: Vec<Fault>,
    pauses_ended: usize,
    closed: bool,
}

/// What was settled as a request arrived.
pub(super) struct Arrival {
    /// The misbehaviour that strikes it.
    pub(super) effect: Option<Effect>,
    pauses_ended: usize,
}

impl RequestLog {
    /// Writes down a request that has just arrived, and uses up one of the misbehaviour for it: in one
    /// step, so that whoever sees the request here knows that no later one gets what was meant for it.
    pub(super) fn record(&self, service: Service, request: &Request) -> Arrival {
        let recorded = Recorded {
            service,
            method: request.method.clone(),
            target: request.target.clone(),
            headers: request.headers.clone(),
            body: request.body.clone(),
        };
        let mut pages = self.pages();
        pages.bytes += recorded.size();
        pages.requests.push(recorded);
        while pages.requests.len() > MOST_REQUESTS || pages.bytes > MOST_BYTES {
            let oldest = pages.requests.remove(0);
            pages.bytes -= oldest.size();
        }
        let effect = effect_for(&mut pages.faults, service, request);
        self.changed.notify_all();
        Arrival { effect, pauses_ended: pages.pauses_ended }
    }

    /// All remembered requests, oldest first.
    pub(super) fn requests(&self) -> Vec<Recorded> {
        self.pages().requests.clone()
    }

    /// Waits until the requests are as wished; `false` when the time is up.
    pub(super) fn wait_for(&self, timeout: Duration, wish: impl Fn(&[Recorded]) -> bool) -> bool {
        let (pages, _) = self
            .changed
            .wait_timeout_while(self.pages(), timeout, |pages| !wish(&pages.requests))
            .unwrap_or_else(PoisonError::into_inner);
        wish(&pages.requests)
    }

    /// Adds a misbehaviour, behind those already waiting.
    pub(super) fn inject(&self, fault: Fault) {
        if fault.times > 0 {
            self.pages().faults.push(fault);
        }
    }

    /// Forgets every misbehaviour and ends every pause.
    pub(super) fn clear_faults(&self) {
        let mut pages = self.pages();
        pages.faults.clear();
        pages.pauses_ended += 1;
        self.changed.notify_all();
    }

    /// Lets this much time go by before the answer, or less when pauses have been ended since the
    /// request arrived, or the servers stop.
    pub(super) fn pause(&self, arrival: &Arrival, pause: Duration) {
        let until = Instant::now() + pause;
        let mut pages = self.pages();
        while !pages.closed && pages.pauses_ended == arrival.pauses_ended {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            (pages, _) =
                self.changed.wait_timeout(pages, left).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Ends every pause: the servers stop.
    pub(super) fn close(&self) {
        self.pages().closed = true;
        self.changed.notify_all();
    }

    fn pages(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The misbehaviour for this request, used up by one.
fn effect_for(faults: &mut Vec<Fault>, service: Service, request: &Request) -> Option<Effect> {
    let at = faults.iter().position(|fault| {
        fault.service == service
            && fault.method == request.method
            && request.path().ends_with(&fault.path_suffix)
    })?;
    let fault = &mut faults[at];
    fault.times -= 1;
    let effect = fault.effect.clone();
    if fault.times == 0 {
        faults.remove(at);
    }
    Some(effect)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(number: usize, body: usize) -> Request {
        let target = format!("/{number}");
        Request { method: "POST".to_owned(), target, headers: Vec::new(), body: vec![0; body] }
    }

    #[test]
    fn the_oldest_requests_go_when_there_are_too_many_or_they_grow_too_large() {
        for (sent, body, kept) in [(MOST_REQUESTS + 5, 0, MOST_REQUESTS), (20, MOST_BYTES / 8, 7)] {
            let request_log = RequestLog::default();
            for number in 0..sent {
                request_log.record(Service::Leaf, &request(number, body));
            }
            let requests = request_log.requests();
            assert_eq!(requests.len(), kept);
            assert_eq!(requests.last().unwrap().target, format!("/{}", sent - 1));
        }
    }
}
