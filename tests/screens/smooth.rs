//! A frame costs hardly more with ten thousand growers than with a hundred, and with two thousand
//! fields than with twenty: measured side by side, in turns, so that a noisy machine is noisy for
//! both.

#![allow(clippy::print_stdout, reason = "a test tells what it measured")]

use std::time::{Duration, Instant};

use stile::flow::{Message, switch_on};

use super::frames::{Frames, TWENTY_IN_VIEW, list_of, map_of, previews_of};

const ROUNDS: usize = 60;

/// How many times as long the second takes: of the fastest frames of each, which no other program
/// has slowed.
fn ratio(mut few: Frames, mut many: Frames) -> f64 {
    let time = |frames: &mut Frames| {
        let begun = Instant::now();
        assert!(frames.paint() > 1_000, "something is painted");
        begun.elapsed()
    };
    let mut fastest = [Duration::MAX; 2];
    for _ in 0..ROUNDS {
        for (fastest, frames) in fastest.iter_mut().zip([&mut few, &mut many]) {
            *fastest = time(frames).min(*fastest);
        }
    }
    let ratio = fastest[1].as_secs_f64() / fastest[0].as_secs_f64();
    println!("{:?} and {:?}: {ratio:.2} times", fastest[0], fastest[1]);
    ratio
}

#[test]
fn the_list_of_ten_thousand_growers_is_as_smooth_as_that_of_a_hundred() {
    assert!(ratio(Frames::of(list_of(100)), Frames::of(list_of(10_000))) <= 1.3);
}

#[test]
fn a_map_of_two_thousand_fields_is_as_smooth_as_that_of_the_twenty_in_view() {
    let far = Frames::of(map_of(2_000)).paint();
    let mut near = Frames::of(map_of(2_000)).nearer(TWENTY_IN_VIEW);
    assert_eq!(near.names_on_the_map(), 20, "of five columns and four rows");
    assert!(near.paint() * 2 < far, "most of it is out of view");
    assert!(ratio(Frames::of(map_of(20)), near) <= 2.0);
}

#[test]
fn a_list_of_two_thousand_previews_is_as_smooth_as_that_of_twenty() {
    assert!(ratio(Frames::of(previews_of(20)), Frames::of(previews_of(2_000))) <= 1.3);
}

/// One after the other, each with a copy of the state for the window, as the program makes it.
#[test]
fn switching_two_thousand_fields_on_costs_the_window_nothing() {
    let mut state = previews_of(2_000);
    let data = state.data.as_ref().unwrap();
    let (grower, fields): (_, Vec<_>) =
        (data.grower.clone(), data.previewed().map(|field| field.id.clone()).collect());
    let begin = switch_on::Message::Begin { grower: grower.clone(), fields: fields.clone() };
    state.update(Message::SwitchOn(begin));
    let begun = Instant::now();
    for field in fields {
        let shown = state.clone();
        let switched = switch_on::Message::Switched { number: 1, field, result: Ok(()) };
        state.update(Message::SwitchOn(switched));
        drop(shown);
    }
    let each = begun.elapsed() / 2_000;
    println!("{each:?} a field");
    assert_eq!(state.switching_on(&grower).unwrap().done, 2_000);
    assert!(each < Duration::from_millis(4), "a quarter of a frame: {each:?}");
}
