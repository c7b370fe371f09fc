//! What columns are called in tables of growers: in Stile's five languages, and the plainest words of
//! others, since half a name would be worse than none.

use crate::domain::text;

/// Heads of a column for a name, the best first.
pub(super) const NAMES: &str = "full name|formatted name|fn|legal name|nom de l exploitant|nom de l agriculteur|nombre del productor|nombre del agricultor|\
    nome do agricultor|nome do cooperado|name des betriebsleiters|grower name|name of grower|name of the grower|customer full name|customer name|client name|\
    farmer name|producer name|member name|contact name|owner name|display name|vollstandiger name|kundenname|\
    name des landwirts|name des betriebs|nom complet|nom du client|nombre completo|nombre y apellidos|\
    nome completo|nome do produtor|nome do cliente|name|nom|nombre|nome|grower|growers|farmer|producer|customer|client|\
    member|landwirt|landwirtin|betriebsleiter|erzeuger|kunde|kundin|mitglied|agriculteur|exploitant|\
    producteur|adherent|agricultor|productor|produtor|cliente|socio|cooperado|owner|inhaber|proprietaire|\
    propietario|proprietario|titulaire|titular|tenant|pachter|fermier|arrendatario|contact|kontakt|ansprechpartner|contacto|contato|\
    nominativo|naam|klantnaam|navn|namn|nume|nev|imie i nazwisko|jmeno a prijmeni|имя|фио|клиент|фермер";

/// Heads of a column for the name of a farm or company, which may be what a grower is called.
pub(super) const COMPANIES: &str = "account name|company name|company|organization name|organisation name|organization|\
    organisation|business name|business|account|betrieb|betriebsname|name des betriebs|firma|firmenname|societe|\
    raison sociale|entreprise|empresa|razon social|razao social|farm name|farm|ranch|hof|hofname|exploitation|\
    ferme|explotacion|finca|granja|rancho|fazenda|propriedade|sitio|\
    ragione sociale|azienda|unternehmen|bedrijf|bedrijfsnaam|gospodarstwo|компания|предприятие";

/// Heads of a column for a first name.
pub(super) const FIRST_NAMES: &str = "first name|firstname|given name|forename|vorname|rufname|prenom|nombre de pila|\
    primer nombre|primeiro nome|prenome|first|fname|voornaam|imie|jmeno|\
    fornamn|fornavn|prenume|adi|keresztnev|utonev|vards|ім я";

/// Heads of a column for a surname.
pub(super) const SURNAMES: &str = "last name|lastname|surname|family name|nachname|familienname|zuname|nom de famille|\
    apellido|apellidos|sobrenome|ultimo nome|last|lname|cognome|achternaam|\
    nazwisko|prijmeni|efternamn|efternavn|etternavn|soyad|soyadi|vezeteknev|csaladnev|uzvards|фамилия|прізвище";

/// What a column for first names may be called beside one for surnames.
pub(super) const FIRST_BESIDE_SURNAME: [&str; 11] =
    ["name", "nombre", "nom", "nome", "names", "naam", "navn", "namn", "nume", "ad", "имя"];

/// Heads of a column for an e-mail address.
pub(super) const EMAILS: &str = "email|e mail|emails|mail|email address|e mail address|mailadresse|emailadresse|correo|\
    correo electronico|correos|courriel|mel|eletronico|messagerie|adresse electronique|\
    posta elettronica|e mailadres|почта|пошта";

/// Heads of a column for a telephone number, the best first. Words of German hold others.
pub(super) const PHONES: &str = "mobile phone|mobiltelefon|mobilnummer|handynummer|mobile|cell phone|cell|cellphone|handy|mobil|mobilfunk|celular|cellulare|mobiel|komorka|movil|\
    telefone celular|portable|telephone portable|telemovel|gsm|whatsapp|whats app|phone 1 value|main phone|\
    phone number|phone numbers|phone|phones|telephone|tel|telefon|telefono|telefone|fone|fon|rufnummer|\
    home phone|business phone|work phone|festnetz|fixe|fijo|telefoon|telefoonnummer|\
    телефон|мобильный|мобільний";
pub(super) const PHONE_PARTS: [&str; 6] =
    ["telefon", "handynummer", "mobilnummer", "mobiltel", "rufnummer", "telnr"];

/// Heads of a column for a postal address, the best first.
pub(super) const ADDRESSES: &str = "address 1 formatted|formatted address|postal address|mailing address|full address|\
    bill address|billing address|home address|address|postanschrift|anschrift|adresse|adresse postale|\
    direccion postal|direccion|domicilio|endereco|morada|adr|bill to|mailing street|billing street|\
    home street|street address|address line 1|addr|street name|street|strasse|strassenname|rue|voie|nom de la voie|calle|rua|\
    logradouro|avenida|indirizzo|straat|adres|ulica|gata|adress|адрес|адреса";

/// Heads of columns for what an address has beside its street.
pub(super) const HOUSE_NUMBERS: &str = "house number|house no|street number|street no|hausnummer|hausnr|haus nr|hnr|numero de casa|num de casa|numero da casa|\
    no da casa|numero exterior|num exterior|no exterior|num ext|no ext|exterior|numero de voie|no de voie|numero de rue|\
    no de rue|numero do endereco|endereco numero|numero de calle|altura|huisnummer|huisnr|numero civico|nr domu";
pub(super) const ADDRESS_LINES: &str = "address 2|address line 2|address2|street 2|street address 2|adresszusatz|zusatz|complement|\
    complement d adresse|complement adresse|complemento|compl|cplto|numero interior|num interior|no interior|num int|no int|\
    interior|piso|departamento|depto|extended address|suite|apt|apto";
pub(super) const POSTCODES: &str = "postal code|post code|postcode|zip|zip code|zipcode|zip postal code|postal zip code|plz|\
    postleitzahl|code postal|cp|c p|c postal|codigo postal|cod postal|cep|c e p|npa|cap|c a p|\
    postleitz|kod pocztowy|psc|postnummer|postnr|индекс|індекс";
/// What a neighbourhood or a part of a village is called.
pub(super) const DISTRICTS: &str = "bairro|barrio|colonia|col|neighborhood|neighbourhood|district|distrito|\
    ortsteil|ortsteilname|stadtteil|ot|quartier|lieu dit|lieudit|hameau|fraccionamiento|urbanizacion|urb|pedania|vereda|\
    partido rural|zona rural|localidade rural|freguesia";
pub(super) const TOWNS: &str = "city|town|ort|stadt|wohnort|gemeinde|ville|commune|localite|ciudad|poblacion|municipio|localidad|\
    cidade|localidade|suburb|citta|plaats|woonplaats|\
    miejscowosc|miasto|mesto|postort|poststed|город|місто";
pub(super) const STATES: &str = "state|st|state region|state province|province|county|bundesland|kanton|canton|uf|u f|estado|provincia|prov|edo|\
    unidade federativa|comunidad autonoma";
/// What a number of a house may be called right behind its street.
pub(super) const NUMBER_BEHIND_STREET: [&str; 7] =
    ["numero", "num", "nr", "no", "nro", "n", "nummer"];
/// Heads of columns that say what kind of number a column holds, and not whose: its cells decide.
pub(super) const BARE_KEYS: &str = "no|nr|number|nummer|numero|num|nro|n|code|codigo|cod|clave|key|schlussel|ref|reference|referenz|referencia";
/// Words in heads of columns for addresses that do not say whose or which address it is.
pub(super) const OF_ANY_ADDRESS: &str = "address|addresses|addr|adresse|adressen|anschrift|direccion|domicilio|endereco|morada|street|\
    strasse|rue|calle|rua|logradouro|line|full|formatted|und|and|hausnummer|nr|no|number|name|strassenname";

/// Heads of a column for the company's own reference, the best first. Others are put together of
/// [`WHOSE`] and [`KEYS`].
pub(super) const REFERENCES: &str = "own reference|debitor|eigene kennung|reference propre|referencia propia|referencia propria|\
    external id|externalid|ext id|id externo|reference|referenz|referencia|ref|record id|kennung|id|no|nr|\
    number|nummer|numero|num|nro|n|code|codigo|cod|clave|key|schlussel|identifier|identifiant|identificador|matricula|matricule";
pub(super) const WHOSE: &str = "grower|growers|customer|cust|acct|kd|client|producer|farmer|member|contact|account|external|record|own|kunde|\
    kunden|landwirt|erzeuger|mitglied|cliente|productor|agricultor|socio|produtor|cooperado|agriculteur|\
    exploitant|producteur|adherent|supplier|vendor|lieferant|debitor|person|partner|erp|crm|of|the|de|do|da|du|\
    del|la|le|l|d|der|des|n|registro|datensatz|enregistrement|\
    klant|klienta|tbl";
pub(super) const KEYS: &str = "id|no|nr|number|num|nro|nummer|numero|code|codigo|cod|key|ref|reference|referenz|referencia|kennung|\
    identifier|identificador|identifiant|schlussel|clave|matricula|matricule|codice";
pub(super) const KEYS_IN_ONE_WORD: [&str; 23] = [
    "kundennummer",
    "kundennr",
    "betriebsnummer",
    "betriebsnr",
    "mitgliedsnummer",
    "mitgliedsnr",
    "lieferantennummer",
    "debitorennummer",
    "kundenid",
    "customerid",
    "kdnr",
    "kdnummer",
    "lieferantennr",
    "debitorennr",
    "debitornr",
    "erzeugernummer",
    "erzeugernr",
    "growerid",
    "clientid",
    "customernumber",
    "klantnummer",
    "klantnr",
    "kundnummer",
];

/// Heads of columns that hold a kind of value that nothing of a grower is. Their cells can prove
/// them wrong.
pub(super) const OTHER_KINDS: &str = "id|ids|no|nr|num|number|numbers|nummer|numero|nombre de champs|code|codigo|cod|size|grosse|taille|\
    tamano|tamanho|count|anzahl|cantidad|quantidade|total|sum|date|datum|fecha|created|updated|modified|\
    mail|email|correo|courriel|phone|telephone|telefon|telefono|telefone|tel|mobile|fax|zip|plz|postal|cep|\
    acres|acre|hectares|hectareas|ha|hektar|area|flache|superficie|balance|saldo|amount|betrag|year|jahr|\
    key|kennung|schlussel|cpf|cnpj|nif|cif|dni|rfc|cuit|rut|ssn|ein|siret|siren|steuernummer|ustid|url|web|website|homepage|birthday";

/// Heads of columns that are about something else than the grower, whatever is in their cells.
pub(super) const OTHER_THINGS: &str = "type|typ|tipo|status|state|group|gruppe|grupo|groupe|category|kategorie|categoria|city|ort|stadt|\
    ville|ciudad|cidade|wohnort|country|land|pais|pays|county|region|street|strasse|rue|calle|rua|address|adresse|\
    anschrift|direccion|endereco|domicilio|user|username|benutzer|usuario|login|file|datei|archivo|arquivo|\
    field|fields|feld|felder|feldname|schlag|schlage|schlagname|parcelle|parcelles|champ|champs|campo|campos|lote|lotes|\
    talhao|talhoes|parcela|parcelas|crop|crops|kultur|culture|cultivo|cultura|variety|sorte|notes|note|notiz|notizen|\
    bemerkung|comment|comments|kommentar|observaciones|observacoes|remarque|description|title|titel|anrede|\
    salutation|civilite|prefix|suffix|initials|middle|nickname|phonetic|job|role|position|department|gender|\
    geschlecht|language|sprache|currency|label|labels|tags|membership|newsletter|opt|consent|rate|tax|vat|\
    steuer|iban|bank|equipment|machine|season|program|dealer|agronomist|advisor|berater|salesperson|rep|agent|vendedor|\
    assistant|manager|children|referred|created by|contact owner|record owner|company owner|lead owner|deal owner|\
    source|quelle|priority|sensitivity|location|profession|hobby|photo|kurzel|benutzername|dateiname|strassenname";

/// Words in heads of columns that hold something about a meaning, and not itself.
pub(super) const ABOUT: &str = "type|typ|tipo|label|invoice|invoices|billing|rechnung|rechnungs|rechnungen|facture|factures|factura|facturas|fatura|faturas|opt|optin|newsletter|consent|status|verified|bounced|count|sent|date|open|opened|clicked|\
    fax|ext|extension|allowed|preference|provider|domain|display|id|ip|web|url|2|3|4|5|ii|secondary|\
    other|alternate|assistant|cc|pager|telex|isdn|callback|radio|work 2|rep|agent|owner|manager|advisor|berater|sales|dealer|\
    agronomist|vendedor";

/// Words in heads of columns that hold something about somebody beside the grower.
pub(super) const OTHER_PEOPLE: &str = "spouse|wife|husband|ehepartner|ehefrau|ehemann|conjoint|conyuge|conjuge|landlord|lessor|\
    verpachter|bailleur|arrendador|accountant|steuerberater|comptable";

/// What columns of a list of growers may be called.
const HEADS: [&str; 10] = [
    NAMES,
    FIRST_NAMES,
    SURNAMES,
    EMAILS,
    PHONES,
    ADDRESSES,
    REFERENCES,
    OTHER_KINDS,
    OTHER_THINGS,
    OTHER_PEOPLE,
];

/// Whether a cell has in it what a column of a list of growers may be called.
pub(super) fn is_head(cell: &str) -> bool {
    let words = words(cell);
    let in_one_word = PHONE_PARTS.iter().chain(&KEYS_IN_ONE_WORD);
    words.len() <= 8
        && (HEADS.iter().any(|list| rank(&words, list).is_some())
            || words.iter().any(|word| in_one_word.clone().any(|part| word.contains(part))))
}

/// Whether a cell is that and nothing else.
pub(super) fn is_head_alone(cell: &str) -> bool {
    let words = words(cell).join(" ");
    HEADS.iter().any(|list| list.split('|').any(|entry| entry == words))
}

/// The words of a head, in small letters without accents; `GrowerId` and `grower_id` are two.
pub(super) fn words(head: &str) -> Vec<String> {
    let mut parted = String::new();
    let mut before = ' ';
    for c in head.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            parted.push(' ');
        }
        // `Nr.`, `N°` and `#` are words as people write them.
        match c {
            '#' | '№' => parted.push_str(" no "),
            '°' | 'º' => parted.push('o'),
            c => parted.push(c),
        }
        before = c;
    }
    let folded = text::folded(&parted);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// How high in the list, whose entries `|` parts, an entry stands that is in the words as a whole;
/// a head that is nothing else counts more.
pub(super) fn rank(words: &[String], list: &str) -> Option<i64> {
    let is_in = |entry: &str| {
        let entry: Vec<&str> = entry.split(' ').collect();
        words.windows(entry.len()).any(|window| window.iter().zip(&entry).all(|(a, b)| a == b))
    };
    let place = list.split('|').position(is_in)?;
    let is_all = list.split('|').any(|entry| entry == words.join(" "));
    Some(100 - i64::try_from(place).unwrap_or(100) + i64::from(is_all) * 3)
}
