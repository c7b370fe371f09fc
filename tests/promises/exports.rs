//! Tables as programs of other makers and languages really export them: of each row, who it is and
//! what is sent with it.

use stile::domain::table::{Fate, fates};
use stile::tables::import::read;

/// What becomes of each row: name, e-mail, telephone number, address and reference of a new grower,
/// with bars between; or what is wrong.
fn told(bytes: &[u8]) -> Vec<String> {
    let table = match read(bytes) {
        Ok(table) => table,
        Err(error) => return vec![format!("{error:?}")],
    };
    let fates = fates(&table, &table.guess, &[]);
    let told = fates.iter().map(|fate| match fate {
        Fate::New(new) | Fate::Namesake(new, _) => {
            let reference = new.reference.as_deref().unwrap_or_default();
            [&new.name, &new.email, &new.phone, &new.address, reference].join("|")
        }
        other => format!("{other:?}"),
    });
    told.collect()
}

fn utf_16(text: &str) -> Vec<u8> {
    let units = text.encode_utf16().flat_map(u16::to_le_bytes);
    [0xFF, 0xFE].into_iter().chain(units).collect()
}

/// One byte a letter, as Windows writes the languages of the west of Europe.
fn windows(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

#[test]
fn exports_are_read_for_what_they_are() {
    let mark = |text: &str| [b"\xEF\xBB\xBF", text.as_bytes()].concat();
    let plain = |text: &str| text.as_bytes().to_vec();
    let inputs: Vec<(&str, Vec<u8>, &[&str])> = vec![
        (
            "Google Contacts in German",
            plain(
                "Vorname,Zweiter Vorname,Nachname,Name der Organisation,Notizen,Labels,E-Mail 1 - Label,E-Mail 1 - Wert,Telefon 1 - Label,Telefon 1 - Wert,Adresse 1 - Label,Adresse 1 - Formatiert\n\
                   Jörg,,Müller,Müller GbR,Kunde,* myContacts,* ,joerg@mueller.example,Mobil,+49 170 1,Privat,\"Dorfstr. 1, 50667 Köln\"\n",
            ),
            &["Jörg Müller|joerg@mueller.example|+49 170 1|Dorfstr. 1, 50667 Köln|"],
        ),
        (
            "Google Contacts in English",
            plain(
                "First Name,Middle Name,Last Name,Phonetic First Name,Organization Name,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Formatted\n\
                   Ada,,Quill,,Quill Farm,,* myContacts,Work,ada@quill.example,Home,a@home.example,Mobile,555-0101,\"12 Main St\nAmes, IA 50010\"\n",
            ),
            &["Ada Quill|ada@quill.example|555-0101|12 Main St Ames, IA 50010|"],
        ),
        (
            "Outlook in Portuguese",
            windows(
                "Título,Nome,Segundo nome,Sobrenome,Empresa,Departamento,Cargo,Rua do endereço comercial,Cidade do endereço comercial,Estado do endereço comercial,CEP do endereço comercial,Telefone comercial,Celular,Endereço de email,Tipo de email,Nome para exibição do email\n\
                     Sr.,João,,Gonçalves,Fazenda Sol,,,Rua A 12,Sorriso,MT,78890-000,+55 66 1,+55 66 2,joao@sol.example,SMTP,João Gonçalves\n",
            ),
            &["João Gonçalves|joao@sol.example|+55 66 2|Rua A 12, Sorriso, MT 78890-000|"],
        ),
        (
            "Outlook in German",
            windows(
                "\"Anrede\",\"Vorname\",\"Weitere Vornamen\",\"Nachname\",\"Suffix\",\"Firma\",\"Straße geschäftlich\",\"Ort geschäftlich\",\"Postleitzahl geschäftlich\",\"Telefon geschäftlich\",\"Mobiltelefon\",\"E-Mail-Adresse\",\"E-Mail-Typ\",\"E-Mail: Angezeigter Name\"\n\
                     \"Herr\",\"Jörg\",\"\",\"Müller\",\"\",\"Müller GbR\",\"Dorfstr. 1\",\"Köln\",\"50667\",\"0221 1\",\"0170 1\",\"joerg@mueller.example\",\"SMTP\",\"Jörg Müller (joerg@mueller.example)\"\n",
            ),
            &["Jörg Müller|joerg@mueller.example|0170 1|Dorfstr. 1, 50667 Köln|"],
        ),
        (
            "Outlook in French",
            windows(
                "\"Titre\",\"Prénom\",\"Deuxième prénom\",\"Nom\",\"Société\",\"Rue (bureau)\",\"Ville (bureau)\",\"Code postal (bureau)\",\"Téléphone (bureau)\",\"Tél. mobile\",\"Adresse de messagerie\",\"Type de messagerie\"\n\
                     \"M.\",\"François\",\"\",\"Lefèvre\",\"EARL Lefèvre\",\"1 rue Haute\",\"Aÿ\",\"51160\",\"03 26 1\",\"06 12 1\",\"f@lefevre.example\",\"SMTP\"\n",
            ),
            &["François Lefèvre|f@lefevre.example|06 12 1|1 rue Haute, 51160 Aÿ|"],
        ),
        (
            "HubSpot in Spanish",
            mark(
                "ID de registro,Nombre,Apellidos,Correo,Número de teléfono,Propietario del contacto,Estado del lead,Fecha de creación,Empresa asociada\n\
                  101,José,Núñez,jose@nunez.example,+54 11 1,Ana Ruiz,Nuevo,2026-01-02 10:00,La Ponderosa\n\
                  118,Ana,Ruiz Gil,ana@ruiz.example,,Ana Ruiz,Nuevo,2026-01-03 10:00,\n",
            ),
            &["José Núñez|jose@nunez.example|+54 11 1||101", "Ana Ruiz Gil|ana@ruiz.example|||118"],
        ),
        (
            "HubSpot in English",
            mark(
                "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,Associated Company\n\
                  101,Ada,Quill,ada@quill.example,555-0101,Ben Tarn,New,2026-01-02 10:00,Quill Farm\n",
            ),
            &["Ada Quill|ada@quill.example|555-0101||101"],
        ),
        (
            "QuickBooks, with a title and totals",
            plain(
                "Customer Contact List\nQuill Agronomy\n\nCustomer full name,Phone numbers,Email,Full name,Bill address,Ship address\n\
                   \"Quill Farm\",\"Phone:(515) 555-0101\",ada@quill.example,Ada Quill,\"12 Main St, Ames, IA  50010\",\n",
            ),
            &["Quill Farm|ada@quill.example|(515) 555-0101|12 Main St, Ames, IA  50010|"],
        ),
        (
            "Salesforce",
            plain(
                "\"Contact ID\",\"Salutation\",\"First Name\",\"Last Name\",\"Title\",\"Account Name\",\"Mailing Street\",\"Mailing City\",\"Mailing State/Province\",\"Mailing Zip/Postal Code\",\"Phone\",\"Mobile\",\"Email\",\"Contact Owner\"\n\
                   \"0035g00000AbCdE\",\"Ms.\",\"Ada\",\"Quill\",\"Owner\",\"Quill Farm\",\"12 Main St\",\"Ames\",\"IA\",\"50010\",\"(515) 555-0101\",\"\",\"ada@quill.example\",\"Ben Tarn\"\n\
                   \n\"Contacts by owner\"\n\"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\"\n",
            ),
            &[
                "Ada Quill|ada@quill.example|(515) 555-0101|12 Main St, Ames, IA 50010|0035g00000AbCdE",
                "NoName",
                "NoName",
            ],
        ),
        (
            "John Deere's fields",
            plain(
                "Client,Farm,Field,Area (ac),Crop\nQuill Farm,Home Place,North 40,40.1,Corn\nTarn Ranch,Creek,South,80,Soybeans\n",
            ),
            &["NoEmail", "NoEmail"],
        ),
        (
            "Excel's CSV UTF-8 with semicolons",
            mark(
                "Betrieb;Ansprechpartner;E-Mail-Adresse;Tel.;Kd-Nr\r\nHof Müller;Jörg Müller;joerg@mueller.example;0221/555010;0042\r\n",
            ),
            &["Jörg Müller|joerg@mueller.example|0221/555010||0042"],
        ),
        (
            "Excel's Text (Tab)",
            windows(
                "Producteur\tCourriel\tTéléphone\r\nFrançois Lefèvre\tf@lefevre.example\t06 12 1\r\n",
            ),
            &["François Lefèvre|f@lefevre.example|06 12 1||"],
        ),
        (
            "Excel's Unicode Text",
            utf_16("Фермер\tE-mail\tТелефон\r\nОлена Гай\tolena@hai.example\t+380 532 555017\r\n"),
            &["Олена Гай|olena@hai.example|+380 532 555017||"],
        ),
        (
            "LibreOffice, every text quoted, semicolons",
            plain(
                "\"Name\";\"E-Mail\";\"PLZ\";\"Ort\";\"Straße\"\n\"Müller; Jörg\";\"joerg@mueller.example\";\"01067\";\"Dresden\";\"Weg 1\"\n",
            ),
            &["Müller; Jörg|joerg@mueller.example||Weg 1, 01067 Dresden|"],
        ),
        (
            "LibreOffice, colons between cells",
            plain(
                "Name:E-Mail:Telefon\nAda Quill:ada@quill.example:555-0101\nBen Tarn:ben@tarn.example:555-0102\n",
            ),
            &["Ada Quill|ada@quill.example|555-0101||", "Ben Tarn|ben@tarn.example|555-0102||"],
        ),
        (
            "LibreOffice, single quotes around texts",
            plain(
                "'Name';'E-Mail'\n'Ada Quill';'ada@quill.example'\n'Ben Tarn';'ben@tarn.example'\n",
            ),
            &["Ada Quill|ada@quill.example|||", "Ben Tarn|ben@tarn.example|||"],
        ),
        (
            "LibreOffice, fixed widths",
            plain(
                "Name          E-Mail                Telefon\nAda Quill     ada@quill.example     555-0101\nBen Tarn      ben@tarn.example      555-0102\n",
            ),
            &["Ada Quill|ada@quill.example|555-0101||", "Ben Tarn|ben@tarn.example|555-0102||"],
        ),
        (
            "Numbers, with the table's title",
            plain("Tabelle 1,,,\nName,E-Mail,Telefon,\nAda Quill,ada@quill.example,555-0101,\n"),
            &["Ada Quill|ada@quill.example|555-0101||"],
        ),
        (
            "Numbers, two tables in one file",
            plain(
                "Growers\nName,Email\nAda Quill,ada@quill.example\n\nFields\nField,Acres\nNorth 40,40\n",
            ),
            &["Ada Quill|ada@quill.example|||", "NoEmail", "OddEmail", "OddEmail"],
        ),
        (
            "Airtable",
            mark(
                "Name,Email,Phone,Attachments,Status,Created\nAda Quill,ada@quill.example,(515) 555-0101,photo.png (https://dl.example/x),Active,1/2/2026 10:00am\n",
            ),
            &["Ada Quill|ada@quill.example|(515) 555-0101||"],
        ),
        (
            "Mailchimp",
            plain(
                "\"Email Address\",\"First Name\",\"Last Name\",\"Address\",\"Phone Number\",\"MEMBER_RATING\",\"OPTIN_TIME\",\"CONFIRM_IP\",\"LEID\",\"EUID\"\n\
                   ada@quill.example,Ada,Quill,\"12 Main St  Ames IA 50010 US\",5550101,2,\"2026-01-02 10:00:00\",10.0.0.1,497634293,3c0e2c2aa2\n",
            ),
            &["Ada Quill|ada@quill.example|5550101|12 Main St  Ames IA 50010 US|"],
        ),
        (
            "SAP, with blanks before minus and zeros in front",
            windows(
                "Debitor|Name 1|Name 2|Straße|Postleitz.|Ort|E-Mail-Adresse|Telefon 1\n0000100042|Müller GbR|Jörg Müller|Dorfstr. 1|50667|Köln|joerg@mueller.example|0221-1\n0000100077|Hof Lind||Weg 2|01067|Dresden|eva@lind.example|\n",
            ),
            &[
                "Müller GbR|joerg@mueller.example|0221-1|Dorfstr. 1, 50667 Köln|0000100042",
                "Hof Lind|eva@lind.example||Weg 2, 01067 Dresden|0000100077",
            ],
        ),
        (
            "DATEV",
            windows(
                "Konto;Name (Adressattyp Unternehmen);Name (Adressattyp natürl. Person);Vorname (Adressattyp natürl. Person);Straße;Postleitzahl;Ort;Telefon;E-Mail\n10001;;Müller;Jörg;Dorfstr. 1;50667;Köln;0221 1;joerg@mueller.example\n",
            ),
            &["Jörg Müller|joerg@mueller.example|0221 1|Dorfstr. 1, 50667 Köln|"],
        ),
        (
            "DATEV, with what it says of the table, and companies among persons",
            windows(
                "\"EXTF\";700;16;\"Debitoren/Kreditoren\";5;20261105093012345;;\"RE\";\"jm\";\"\";29098;55003;20260101;4;;;\"\"\n\
                   Konto;Name (Adressattyp Unternehmen);Unternehmensgegenstand;Name (Adressattyp natürl. Person);Vorname (Adressattyp natürl. Person);Name (Adressattyp keine Angabe);Adressattyp;Kurzbezeichnung;EU-Land;Anrede;Straße;Postleitzahl;Ort;Land;Telefon;Bemerkung (Telefon);E-Mail;Bemerkung (E-Mail);Bankbezeichnung 1\n\
                   10001;\"\";\"\";\"Müller\";\"Jörg\";\"\";\"1\";\"Müller\";\"DE\";\"\";\"Dorfstr. 1\";\"50667\";\"Köln\";\"DE\";\"0221 1\";\"\";\"joerg@mueller.example\";\"\";\"Volksbank\"\n\
                   10002;\"Hof Lind GbR\";\"\";\"\";\"\";\"\";\"2\";\"Hof Lind\";\"DE\";\"\";\"Weg 2\";\"01067\";\"Dresden\";\"DE\";\"\";\"\";\"eva@lind.example\";\"\";\"Sparkasse\"\n",
            ),
            &[
                "Jörg Müller|joerg@mueller.example|0221 1|Dorfstr. 1, 50667 Köln|",
                "Hof Lind GbR|eva@lind.example||Weg 2, 01067 Dresden|",
            ],
        ),
        (
            "Access, with underscores",
            plain(
                "tblGrower_ID,tblGrower_FirstName,tblGrower_LastName,tblGrower_EMail,tblGrower_Cell\n17,Ada,Quill,ada@quill.example,555-0101\n23,Ben,Tarn,ben@tarn.example,\n",
            ),
            &["Ada Quill|ada@quill.example|555-0101||17", "Ben Tarn|ben@tarn.example|||23"],
        ),
        (
            "a form's answers in English",
            mark(
                "Timestamp,What is your name?,Email Address,What is your phone number?,Do you agree to be contacted by e-mail?\n1/2/2026 10:00:00,Ada Quill,ada@quill.example,555-0101,Yes\n",
            ),
            &["Ada Quill|ada@quill.example|555-0101||"],
        ),
        (
            "a form's answers in Portuguese",
            mark(
                "Carimbo de data/hora,Qual é o seu nome completo?,Endereço de e-mail,Telefone (WhatsApp),Você aceita receber e-mails?\n02/01/2026 10:00:00,João Gonçalves,joao@sol.example,(66) 99999-0001,Sim\n",
            ),
            &["João Gonçalves|joao@sol.example|(66) 99999-0001||"],
        ),
        (
            "Outlook's list of recipients",
            plain(
                "Ada Quill <ada@quill.example>; Ben Tarn <ben@tarn.example>; cora@wold.example\n",
            ),
            &["NoName"],
        ),
        (
            "one address a line, with the name before it",
            plain("Ada Quill <ada@quill.example>\nBen Tarn <ben@tarn.example>\n"),
            &["Ada Quill|ada@quill.example|||", "Ben Tarn|ben@tarn.example|||"],
        ),
        (
            "Italian",
            windows(
                "Ragione sociale;Nome;Cognome;Indirizzo;CAP;Città;Telefono;Cellulare;E-mail;Codice cliente\nAzienda Rossi;Niccolò;Rossi;Via Roma 1;10121;Torino;011 1;333 1;n@rossi.example;C-77\nAzienda Bianchi;Ada;Bianchi;Via Po 2;20121;Milano;02 1;;a@bianchi.example;C-91\n",
            ),
            &[
                "Niccolò Rossi|n@rossi.example|333 1|Via Roma 1, 10121 Torino|C-77",
                "Ada Bianchi|a@bianchi.example||Via Po 2, 20121 Milano|C-91",
            ],
        ),
        (
            "Dutch",
            plain(
                "Klantnummer;Voornaam;Achternaam;Straat;Huisnummer;Plaats;E-mailadres;Mobiel\n1042;Pieter-Jan;van der Berg;Dorpsstraat;12;Ens;pj@berg.example;06-1\n1077;Eva;de Wit;Laan;3;Urk;eva@wit.example;06-2\n",
            ),
            &[
                "Pieter-Jan van der Berg|pj@berg.example|06-1|Dorpsstraat 12, Ens|1042",
                "Eva de Wit|eva@wit.example|06-2|Laan 3, Urk|1077",
            ],
        ),
        (
            "Dutch, the surname as the name",
            plain(
                "Naam;Voornaam;E-mailadres\nvan der Berg;Pieter-Jan;pj@berg.example\nde Wit;Eva;eva@wit.example\n",
            ),
            &["Pieter-Jan van der Berg|pj@berg.example|||", "Eva de Wit|eva@wit.example|||"],
        ),
        (
            "Russian",
            plain(
                "Фамилия;Имя;Почта\nИванова;Анна;anna@ivanova.example\nЛан;Пётр;petr@lan.example\n",
            ),
            &["Анна Иванова|anna@ivanova.example|||", "Пётр Лан|petr@lan.example|||"],
        ),
        (
            "Polish",
            plain(
                "Imię;Nazwisko;Ulica;Kod pocztowy;Miejscowość;Telefon;Adres e-mail\nMarek;Wiśniewski;Polna 14;62-300;Września;+48 61 1;marek@rolnik.example\nEwa;Żak;Leśna 2;62-301;Gniezno;;ewa@zak.example\n",
            ),
            &[
                "Marek Wiśniewski|marek@rolnik.example|+48 61 1|Polna 14, 62-300 Września|",
                "Ewa Żak|ewa@zak.example||Leśna 2, 62-301 Gniezno|",
            ],
        ),
        (
            "a list with numbers in front and totals behind",
            plain(
                "#;Grower;E-mail\n1;Ada Quill;ada@quill.example\n2;Ben Tarn;ben@tarn.example\nTotal;2;\n",
            ),
            &["Ada Quill|ada@quill.example|||", "Ben Tarn|ben@tarn.example|||", "NoEmail"],
        ),
        (
            "heads in two rows",
            plain(
                "Grower,,Contact,\nFirst name,Last name,E-mail,Phone\nAda,Quill,ada@quill.example,555-0101\n",
            ),
            &["Ada Quill|ada@quill.example|555-0101||"],
        ),
        (
            "heads with units, stars and line breaks",
            plain(
                "\"Grower\n(full name) *\";\"E-mail *\n(required)\";\"Cell\nphone\"\nAda Quill;ada@quill.example;555-0101\n",
            ),
            &["Ada Quill|ada@quill.example|555-0101||"],
        ),
        (
            "old line ends of a Mac",
            plain("Name;E-Mail\rAda Quill;ada@quill.example\rBen Tarn;ben@tarn.example\r"),
            &["Ada Quill|ada@quill.example|||", "Ben Tarn|ben@tarn.example|||"],
        ),
        (
            "a table of a chat, with bars at both ends",
            plain(
                "| Name | E-mail |\n|------|:------:|\n| Ada Quill | ada@quill.example |\n| Ben Tarn | ben@tarn.example |\n",
            ),
            &["Ada Quill|ada@quill.example|||", "Ben Tarn|ben@tarn.example|||"],
        ),
        (
            "an e-mail as a spreadsheet's link",
            plain(
                "Name;E-Mail\nAda Quill;=HYPERLINK(\"mailto:ada@quill.example\";\"ada@quill.example\")\nBen Tarn;ben@tarn.example\n",
            ),
            &["Flawed(OpenQuote)", "Ben Tarn|ben@tarn.example|||"],
        ),
        (
            "wide letters and blanks of Japan",
            plain(
                "氏名,メールアドレス,電話番号\n山田　太郎,yamada@nojo.example,03-0000-0001\n佐藤　花子,sato@nojo.example,\n",
            ),
            &["山田 太郎|yamada@nojo.example|03-0000-0001||", "佐藤 花子|sato@nojo.example|||"],
        ),
        (
            "JSON lines and a comma after all",
            plain("Name,Email,\nAda Quill,ada@quill.example,\nBen Tarn,ben@tarn.example,\n"),
            &["Ada Quill|ada@quill.example|||", "Ben Tarn|ben@tarn.example|||"],
        ),
        (
            "half of some letters lost",
            plain(
                "Nome;E-mail;Cidade\nJoÃ£o GonÃ§alves;joao@sol.example;Ãguas Claras\nMarÃa GarcÃa;maria@sol.example;GoiÃ¡s\n",
            ),
            &["João Gonçalves|joao@sol.example|||", "Unreadable(Name)"],
        ),
    ];
    let mut wrong = String::new();
    for (what, bytes, expected) in &inputs {
        let told = told(bytes);
        if told != *expected {
            wrong += &format!("{what}:\n  is  {told:?}\n  not {expected:?}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
