//! What a frame costs: the list with few and with ten thousand growers, a map with few and with two
//! thousand fields.

#![allow(clippy::unwrap_used, reason = "a benchmark may fail loudly")]

#[path = "../tests/support/fixtures.rs"]
#[allow(dead_code, reason = "shared with the tests")]
mod fixtures;
#[path = "../tests/support/frames.rs"]
#[allow(dead_code, reason = "shared with a test")]
mod frames;

use frames::{Frames, TWENTY_IN_VIEW, list_of, map_of};

fn main() {
    divan::main();
}

#[divan::bench(args = [100, 10_000])]
fn list_of_growers(bencher: divan::Bencher<'_, '_>, count: usize) {
    let mut frames = Frames::of(list_of(count));
    bencher.bench_local(|| frames.paint());
}

#[divan::bench]
fn map_of_two_thousand_fields_with_twenty_in_view(bencher: divan::Bencher<'_, '_>) {
    let mut frames = Frames::of(map_of(2_000)).nearer(TWENTY_IN_VIEW);
    bencher.bench_local(|| frames.paint());
}

#[divan::bench(args = [20, 2_000])]
fn map_of_fields_all_in_view(bencher: divan::Bencher<'_, '_>, count: usize) {
    let mut frames = Frames::of(map_of(count));
    bencher.bench_local(|| frames.paint());
}
