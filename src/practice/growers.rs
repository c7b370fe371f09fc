//! The people of the practice: growers in Leaf, their FieldView accounts and their land.
//!
//! All invented; every mail address is under `.example` (RFC 2606).

use self::Start::{Away, Connected, NoAccount, ScopeMissing, Unauthenticated, Unconnected};
use super::boundaries::Landscape::{self, Converted, Hedges, Savanna, Sections, Strips};

/// A grower as the practice begins.
pub(super) struct Person {
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) address: String,
    pub(super) external_id: Option<String>,
    pub(super) land: Land,
    pub(super) start: Start,
}

/// What a grower farms.
#[derive(Clone, Copy)]
pub(super) struct Land {
    pub(super) landscape: Landscape,
    /// Latitude and longitude in degrees.
    pub(super) home: (f64, f64),
    pub(super) farms: &'static [&'static str],
    pub(super) fields: usize,
}

/// How a grower begins the practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// Has a FieldView account, which Leaf does not know yet.
    Unconnected,
    /// Has no FieldView account: whoever logs in, it is someone else's.
    NoAccount,
    /// Leaf has the credentials and they work.
    Connected,
    /// Leaf has the credentials, but FieldView no longer takes them.
    Unauthenticated,
    /// Leaf has the credentials, without one of the scopes that it needs.
    ScopeMissing,
    /// Leaf has the credentials, and FieldView does not answer at the moment.
    Away,
}

/// A row of the list written by hand.
struct Row(
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Land,
    Start,
);

const fn land(
    landscape: Landscape,
    home: (f64, f64),
    farms: &'static [&'static str],
    fields: usize,
) -> Land {
    Land { landscape, home, farms, fields }
}

#[rustfmt::skip]
const BY_HAND: [Row; 14] = [
    Row("Annelise", "Brandvold", "annelise@brandvold-acres.example", "+1 515 555 0142", "2271 Birch Lane, Story City, IA", "IA-0017",
        land(Sections, (42.187, -93.596), &["Home Place", "Skunk River"], 7), Unconnected),
    Row("Marek", "Wiśniewski", "marek.wisniewski@rolnik.example", "+48 61 555 01 88", "Polna 14, 62-300 Września", "",
        land(Strips, (52.325, 17.565), &["Gospodarstwo Wiśniewski"], 9), Unconnected),
    Row("João Batista", "Figueiredo", "joao@fazenda-boaesperanca.example", "+55 66 5550 0119", "Rod. MT-242 km 38, Sorriso, MT", "MT-204",
        land(Savanna, (-12.545, -55.711), &["Fazenda Boa Esperança", "Retiro do Buriti"], 12), Unconnected),
    Row("立群", "陈", "chen.liqun@heilongfarm.example", "+86 451 5550 0163", "黑龙江省富锦市二龙山镇", "",
        land(Savanna, (47.251, 132.037), &["二龙山农场"], 6), Unconnected),
    Row("Delphine", "Courtaud-Lemaire", "delphine@earl-courtaud.example", "+33 2 55 55 01 07", "Ferme des Trois Ormes, 28800 Bonneval", "FR-28-3",
        land(Hedges, (48.181, 1.387), &["Les Trois Ormes"], 6), Connected),
    Row("Олександр", "Григоренко", "o.hryhorenko@stepova.example", "+380 532 555 017", "с. Степове, Полтавська обл.", "",
        land(Savanna, (49.482, 34.611), &["Степова нива"], 8), Unconnected),
    Row("Thandiwe", "Mokoena-Radebe", "thandiwe@radebe-boerdery.example", "+27 56 555 0131", "Plaas Rietvlei 412, Bothaville", "ZA-412",
        land(Sections, (-27.391, 26.617), &["Rietvlei", "Doringkop"], 7), Unconnected),
    Row("Gürkan", "Yıldırımoğlu", "gurkan@yildirimoglu-tarim.example", "+90 332 555 01 25", "Karapınar yolu 9, Konya", "",
        land(Hedges, (37.792, 33.231), &["Büyük Ova"], 6), Unauthenticated),
    Row("Siobhán", "Ní Chléirigh", "siobhan@slaneyside.example", "+353 53 555 0176", "Slaneyside, Co. Wexford", "",
        land(Hedges, (52.431, -6.572), &[], 0), Unconnected),
    Row("Rajveer Singh", "Dhaliwal", "rajveer@dhaliwalgrain.example", "+1 306 555 0198", "NE-14-32-20-W3, Rosetown, SK", "SK-77",
        land(Sections, (51.553, -107.994), &["Dhaliwal Grain", "North Quarter"], 8), ScopeMissing),
    Row("Ingeborg", "Schäfer-Voß", "ingeborg@gut-vossberg.example", "+49 3994 555 0122", "Gut Voßberg, 17139 Malchin", "",
        land(Savanna, (53.742, 12.767), &["Gut Voßberg"], 6), Away),
    Row("María José", "Etcheverry", "mj@laponderosa-etcheverry.example", "+54 2477 55 0154", "Ruta 8 km 224, Pergamino", "AR-9",
        land(Converted, (-33.893, -60.571), &["La Ponderosa"], 7), Unconnected),
    Row("William \"Buck\"", "O'Halloran & Sons <LLC>", "buck@ohalloran-sons.example", "+1 308 555 0115", "77012 Road 434, Broken Bow, NE", "NE-<1>&2",
        land(Sections, (41.402, -99.639), &["O'Halloran & Sons"], 9), Unconnected),
    Row("Pieter-Jan", "van der Hoogenbosch-Westerkamp", "pj@hoogenbosch-akkerbouw.example", "+31 527 555 013", "Zuidermiddenweg 31, 8307 Ens", "",
        land(Strips, (52.637, 5.832), &["Akkerbouw Hoogenbosch"], 6), NoAccount),
];

const FIRST_NAMES: [&str; 12] = [
    "Hanna", "Luis", "Petra", "Kwame", "Ewa", "Tomás", "Grace", "Viktor", "Aiko", "Rubén", "Lena",
    "Arvid",
];
const LAST_NAMES: [&str; 11] = [
    "Lindqvist",
    "Barros",
    "Kowalczyk",
    "Mensah",
    "Halvorsen",
    "Quiroga",
    "Tanaka",
    "Novák",
    "Whitfield",
    "Dubois",
    "Petrenko",
];

/// The first `count` growers: those written by hand, then made-up ones; of these half are connected
/// where the company is at work already.
pub(super) fn people(count: usize, at_work: bool) -> Vec<Person> {
    let made_up = |number| {
        let person = made_up(number);
        let start = if at_work { start_at_work(number) } else { person.start };
        Person { start, ..person }
    };
    BY_HAND.iter().map(by_hand).chain((BY_HAND.len()..).map(made_up)).take(count).collect()
}

fn start_at_work(number: usize) -> Start {
    match number % 30 {
        0 => Unauthenticated,
        1 => ScopeMissing,
        2 => Away,
        3..=15 => Connected,
        _ => Unconnected,
    }
}

fn by_hand(row: &Row) -> Person {
    let Row(first_name, last_name, email, phone, address, external_id, land, start) = *row;
    Person {
        first_name: first_name.to_owned(),
        last_name: last_name.to_owned(),
        email: email.to_owned(),
        phone: phone.to_owned(),
        address: address.to_owned(),
        external_id: (!external_id.is_empty()).then(|| external_id.to_owned()),
        land,
        start,
    }
}

fn made_up(number: usize) -> Person {
    let first_name = FIRST_NAMES[number % FIRST_NAMES.len()];
    let last_name = LAST_NAMES[number % LAST_NAMES.len()];
    let (east, north) = ((number % 40) as f64, (number / 40) as f64);
    Person {
        first_name: first_name.to_owned(),
        last_name: last_name.to_owned(),
        email: format!("grower{number}@practice-farms.example"),
        phone: format!("+1 785 555 {:04}", number % 10_000),
        address: format!("{number} County Road, KS"),
        external_id: Some(format!("P-{number:05}")),
        land: land(Sections, (38.0 + north * 0.06, -101.0 + east * 0.06), &["Home Farm"], 5),
        start: Unconnected,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_two_growers_share_a_mail_address() {
        let people = people(500, true);
        let emails: HashSet<_> = people.iter().map(|person| &person.email).collect();
        assert_eq!(emails.len(), 500);
    }

    #[test]
    fn the_practice_holds_each_kind_of_trouble() {
        let starts: Vec<_> = people(14, false).iter().map(|person| person.start).collect();
        for start in [Unconnected, NoAccount, Connected, Unauthenticated, ScopeMissing, Away] {
            assert!(starts.contains(&start), "{start:?}");
        }
    }
}
