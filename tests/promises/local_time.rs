//! Times are shown in the time of the place, on systems that keep no time zones of their own too.

use jiff::Timestamp;
use jiff::tz::TimeZone;

#[test]
fn the_time_zones_where_growers_live_are_known() {
    let harvest: Timestamp = "2026-09-15T12:00:00Z".parse().unwrap();
    for (name, hour) in [("America/Chicago", 7), ("America/Sao_Paulo", 9), ("Europe/Berlin", 14)] {
        let there = harvest.to_zoned_datetime(TimeZone::get(name).unwrap());
        assert_eq!(there.hour(), hour, "{name}");
    }
}
