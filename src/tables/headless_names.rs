//! Names in a table without heads, where first name and surname may stand in columns of their own.

use super::cells::is_long_name;
use crate::domain::table::Table;
use crate::domain::text;

/// The rows that show it.
const SAMPLE: usize = 500;
/// Shorter words stand in an address by chance.
const SHORT: usize = 3;
/// Common first names of five languages, without accents: enough to tell a column of them from one
/// of surnames.
const FIRST_NAMES: &str = "ada adam alan albert alice amy andrea andrew angela ann anna anne arthur barbara ben \
    benjamin beth betty bill bob brandon brenda brian bruce carl carol catherine charles chris christina \
    christine christopher cindy cody cora craig curtis cynthia dale dan daniel david deborah debra dennis diane don \
    donald donna doris dorothy doug douglas dylan earl ed edward elaine elizabeth ellen emily emma eric ethan eva evelyn \
    frank fred gary george gerald glenn gloria grace greg gregory harold harry heather heidi helen henry howard \
    ida jack jacob james jane janet janice jason jean jeff jeffrey jennifer jeremy jerry jessica jim joan joe john \
    jonathan joseph joshua joyce judith judy julia julie justin karen karl kate katherine kathleen kathy keith kelly ken \
    kenneth kevin kim kyle larry laura lauren lee linda lisa logan lori louis lucas lucy luke lynn margaret maria marie \
    marilyn mark martha martin mary matt matthew megan melissa michael michelle mike nancy nathan nicholas nicole \
    noah olivia pamela pat patricia patrick paul paula peter phil philip rachel ralph randy ray raymond rebecca \
    richard rick rob robert roger ron ronald rose roy russell ruth ryan sam samantha samuel sandra sara sarah \
    scott sean sharon shirley sophia stephanie stephen steve steven sue susan tammy teresa terry theresa thomas \
    tim timothy tina todd tom tony travis tyler vicki victoria vincent virginia walter wayne wendy wesley william zachary \
    alexander andreas anja anke annette antje armin astrid bernd bernhard birgit brigitte christian christoph \
    claudia dagmar detlef dieter dirk elke ernst erika felix florian franz friedrich gabriele georg gerd gerhard \
    gisela gunter gunther hans hannes hanna harald heike heiko heinrich heinz helga helmut herbert holger horst hubert \
    ingrid jan jens jochen johann johanna johannes jonas jorg josef jurgen jutta kai karin katharina katja katrin \
    klaus konrad kurt lars lena leon lukas lutz manfred manuela marcel marcus markus marlene matthias max maximilian monika \
    moritz norbert olaf otto petra rainer ralf regina reinhard renate rolf rudolf sabine sebastian siegfried silke simone \
    simon sonja stefan stefanie steffen susanne sven tanja theo thorsten tobias torsten udo ulrich ulrike ursula ute uwe \
    volker werner wilhelm winfried wolfgang anne \
    adrian agustin alba alberto alejandra alejandro alfonso alfredo alicia alvaro ana andres angel antonio armando arturo beatriz \
    camila carla carlos carmen cesar claudio cristian cristina daniela diego dolores eduardo elena emilio enrique esteban \
    esther eugenia fabian federico felipe fernando francisca francisco gabriel gabriela gerardo gonzalo graciela \
    guadalupe guillermo gustavo hector hugo ignacio ines irene isabel ivan jaime javier jesus joaquin jorge jose juan juana \
    julian julio leonardo lorena lucia luis luisa manuel marcela marcelo marcos mariana mario marta mateo mauricio \
    mercedes miguel monica natalia nicolas nuria oscar pablo patricio pedro pilar rafael ramiro ramon raquel raul \
    ricardo roberto rocio rodrigo rosa rosario ruben salvador santiago sergio silvia sofia susana tomas veronica vicente \
    victor ximena yolanda \
    adrien agnes alain amelie andre antoine arnaud aurelie bernadette bernard bertrand brigitte bruno camille cedric \
    celine chantal chloe christelle christophe claire claude clement colette corinne cyril damien delphine denis didier \
    dominique edouard elodie emilie emmanuel eric etienne fabien fabrice florence francis franck francois francoise \
    frederic genevieve gerard ghislaine gilles guillaume guy henri herve isabelle jacqueline jacques jeanne jerome joel \
    josette laurence laurent leo loic louise luc lucie ludovic madeleine marc marcel marion martine mathieu maurice maxime \
    michel mireille monique nathalie noel odile olivier pascal pascale patrice philippe pierre quentin raymonde regis remi \
    rene romain sandrine sebastien serge severine solange sophie stephane sylvain sylvie thierry therese valerie \
    veronique virginie vivien xavier yann yves yvette yvonne \
    adriana aline amanda anderson antonia aparecida augusto bruna caio catarina celia celso cesar cicero clara \
    cleber danilo debora denise edson elaine eliane elias everton fabiana fabio fabricio fatima flavia flavio francisca geraldo \
    gilberto giovana guilherme helena henrique igor isabela jair janaina joana joao joaquim josefa juliana juliano \
    karina lara larissa leandro leticia lourdes luana luciana luciano luiz luiza luzia marcia marcio maristela \
    matheus mauro milton murilo nelson nilton osvaldo otavio paulo priscila renan renata renato roberta rogerio \
    ronaldo sandro sebastiao silvana silvio simone solange sonia tania tatiana thiago tiago valdir valeria vanessa vera \
    vinicius vitor viviane wagner wanderley wellington wilson";
/// What stands before names and is none.
const TITLES: &str = "mr mrs ms miss dr herr frau hr fr dipl sr sra srta don dona m mme mlle mm monsieur madame sres senhor \
    senhora prof ing";

/// Columns that make up names.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Names {
    /// Of the name, or of the surname.
    pub(super) name: usize,
    /// Of the first name, where it stands apart.
    pub(super) first: Option<usize>,
}

/// Where names stand in two columns of some, or in one of short ones; none where a column with whole
/// names may be among them.
pub(super) fn names(
    table: &Table,
    email: Option<usize>,
    may_be_name: impl Fn(usize) -> bool,
) -> Option<Names> {
    let columns: Vec<Column> = (0..table.heads.len())
        .filter(|place| may_be_name(*place))
        .map(|place| Column::of(table, place))
        .filter(|column| !column.is_of_titles && !column.is_of_signs)
        .collect();
    let pairs = || columns.windows(2).filter(|pair| pair[0].place + 1 == pair[1].place);
    let in_address =
        pairs().find(|pair| are_in_address(table, email, pair[0].place, pair[1].place));
    let one_is_first =
        || pairs().find(|pair| pair[0].is_of_first_names != pair[1].is_of_first_names);
    let has_whole = columns.iter().any(|column| column.is_long && !column.is_of_first_names);
    let pair = in_address.or_else(one_is_first).or_else(|| pairs().next().filter(|_| !has_whole));
    match (pair, &columns[..]) {
        (Some([one, other]), _) => {
            let is_turned = other.is_of_first_names && !one.is_of_first_names;
            let (first, name) = if is_turned { (other, one) } else { (one, other) };
            Some(Names { name: name.place, first: Some(first.place) })
        }
        (_, [one]) if !one.is_long => Some(Names { name: one.place, first: None }),
        _ => None,
    }
}

/// A column of names or of parts of them.
struct Column {
    place: usize,
    /// Whether many of its names are several words.
    is_long: bool,
    is_of_first_names: bool,
    is_of_titles: bool,
    /// Whether its words are too short for names: those of states and countries.
    is_of_signs: bool,
}

impl Column {
    fn of(table: &Table, place: usize) -> Self {
        let cells = || {
            let cells = table.rows.iter().take(SAMPLE).filter_map(|row| row.cells.get(place));
            cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
        };
        let filled = cells().count().max(1);
        let share =
            |is_one: &dyn Fn(&str) -> bool| cells().filter(|it| is_one(it)).count() * 100 / filled;
        let all_in = |cell: &str, list: &str| {
            let mut words = words(cell).into_iter().peekable();
            words.peek().is_some() && words.all(|it| list.split_whitespace().any(|one| one == it))
        };
        Self {
            place,
            is_long: share(&is_long_name) >= 30,
            is_of_first_names: share(&|cell| all_in(cell, FIRST_NAMES)) >= 40,
            is_of_titles: share(&|cell| all_in(cell, TITLES)) >= 50,
            is_of_signs: share(&|cell| cell.chars().count() < SHORT) >= 50,
        }
    }
}

/// Whether many e-mail addresses are put together of both columns: `ada.quill@`, `aquill@`.
fn are_in_address(table: &Table, email: Option<usize>, one: usize, other: usize) -> bool {
    let Some(email) = email else { return false };
    let (mut both, mut all) = (0, 0);
    for row in table.rows.iter().take(SAMPLE) {
        let cell = |place: usize| row.cells.get(place).map_or("", |cell| cell.trim());
        let address = text::folded(cell(email));
        let (one, other) = (words(cell(one)), words(cell(other)));
        if address.is_empty() || one.is_empty() || other.is_empty() {
            continue;
        }
        all += 1;
        let holds = |words: &[String]| {
            words
                .iter()
                .any(|word| word.chars().count() >= SHORT && address.contains(word.as_str()))
        };
        // aquill@, a.quill@
        let holds_initial = |first: &[String], words: &[String]| {
            let rest = first[0].chars().next().and_then(|letter| address.strip_prefix(letter));
            let rest = rest.map(|it| it.trim_start_matches(['.', '_', '-']));
            words.iter().any(|word| {
                word.chars().count() >= SHORT
                    && rest.is_some_and(|it| it.starts_with(word.as_str()))
            })
        };
        let is_of_both = holds(&one) && holds(&other)
            || holds_initial(&one, &other)
            || holds_initial(&other, &one);
        both += usize::from(is_of_both && one != other);
    }
    all > 0 && both * 100 >= all * 40
}

fn words(cell: &str) -> Vec<String> {
    let folded = text::folded(cell);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}
