//! Whatever holds a secret says nothing of it when it is printed for a log or an error.

use std::fmt::Debug;

use stile::domain::consent_answer::Answer;
use stile::domain::consent_link::ConsentLink;
use stile::domain::secret::{
    AccessToken, ApiKey, AuthorizationCode, ClientSecret, CodeVerifier, LeafPassword, LeafToken,
    Passphrase, RefreshToken, StateToken,
};
use stile::domain::setup_file::SetupFile;
use stile::domain::{Company, MagicLink, SignIn};
use stile::fieldview::Exchanged;
use stile::flow::connect::{self, PastedAddress};
use stile::flow::{
    AttemptId, Effect, GrowerPageId, Message, Question, grower_page, setup, setup_file,
};
use stile::leaf::AttachKeys;
use stile::vault::Record;

use crate::fixtures;

/// Nobody writes this by chance.
const SECRET: &str = "Q7x-canary-9bZ";

fn silent(value: &impl Debug) {
    for printed in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!printed.contains("canary"), "{printed}");
    }
}

#[test]
fn secrets_of_every_kind_and_what_carries_them() {
    silent(&LeafPassword::new(SECRET));
    silent(&LeafToken::new(SECRET));
    silent(&ClientSecret::new(SECRET));
    silent(&ApiKey::new(SECRET));
    silent(&AuthorizationCode::new(SECRET));
    silent(&StateToken::new(SECRET));
    silent(&CodeVerifier::new(SECRET));
    silent(&AccessToken::new(SECRET));
    silent(&Passphrase::new(SECRET));
    silent(&setup_file());
    silent(&link());
    silent(&setup::Letter(SECRET.to_owned()));
    silent(&RefreshToken::new(SECRET));
    silent(&PastedAddress::new(format!("http://localhost/?code={SECRET}")));
    silent(&ConsentLink::for_tests(&format!("https://climate.com/?state={SECRET}")));
    silent(&Record::new(SECRET, 0));
    silent(&Exchanged {
        refresh_token: RefreshToken::new(SECRET),
        access_token: Some(AccessToken::new(SECRET)),
        account: fixtures::account("jane"),
    });
    silent(&AttachKeys {
        client_id: "client".to_owned(),
        client_secret: ClientSecret::new(SECRET),
        api_key: ApiKey::new(SECRET),
        refresh_token: RefreshToken::new(SECRET),
    });
}

fn setup_file() -> SetupFile {
    SetupFile {
        company: Company::default(),
        servers: fixtures::servers(),
        client_id: "client".to_owned(),
        client_secret: ClientSecret::new(SECRET),
        api_key: ApiKey::new(SECRET),
        redirect_uri: stile::domain::RedirectUri::default(),
        second_redirect_uri: None,
        write_scopes: vec![],
        pkce: false,
        switch_on_fields: false,
        has_links: false,
    }
}

/// Whoever has a link may answer for its grower.
fn link() -> MagicLink {
    MagicLink {
        id: SECRET.to_owned(),
        link: format!("https://magic-link.withleaf.io/{SECRET}").parse().unwrap(),
        expires: None,
        last_used: None,
        used: 0,
        most_uses: None,
    }
}

#[test]
fn messages_and_effects() {
    let who = || SignIn { email: "a@b.example".to_owned(), password: LeafPassword::new(SECRET) };
    let code = || AuthorizationCode::new(SECRET);
    for message in [
        Message::SignIn(who()),
        Message::UseToken(LeafToken::new(SECRET)),
        Message::Setup(setup::Message::AppKeys {
            client_id: "client".to_owned(),
            client_secret: Some(ClientSecret::new(SECRET)),
            api_key: Some(ApiKey::new(SECRET)),
        }),
        Message::Step(AttemptId(1), connect::Message::Callback(Answer::Code(code()))),
        Message::Step(AttemptId(1), connect::Message::Pasted(Ok(Answer::Code(code())))),
        Message::Step(AttemptId(1), connect::Message::Paste(PastedAddress::new(SECRET))),
        Message::SetupFile(setup_file::Message::Unlock(Passphrase::new(SECRET))),
        Message::SetupFile(setup_file::Message::Opened(
            "company.stile".into(),
            Ok(Box::new(setup_file())),
        )),
        Message::SetupFile(setup_file::Message::Make(Company::default(), Passphrase::new(SECRET))),
        Message::GrowerPage(GrowerPageId(1), grower_page::Message::CopyLink(link())),
        Message::GrowerPage(GrowerPageId(1), grower_page::Message::ShowCode(link())),
        Message::Ask(Question::EndLink { page: GrowerPageId(1), link: Box::new(link()) }),
        Message::GrowerPage(
            GrowerPageId(1),
            grower_page::Message::Linked {
                grower: crate::fixtures::id("jane"),
                result: Ok(vec![link()]),
                keys: None,
                seconds: None,
                made: None,
            },
        ),
    ] {
        silent(&message);
    }
    for effect in [
        Effect::SignIn { try_number: 1, who: who() },
        Effect::CheckToken { try_number: 1, token: LeafToken::new(SECRET) },
        Effect::Setup(setup::Effect::StoreAppKeys {
            client_id: String::new(),
            client_secret: Some(ClientSecret::new(SECRET)),
            api_key: Some(ApiKey::new(SECRET)),
        }),
        Effect::SetupFile(setup_file::Effect::Open {
            path: "x".into(),
            passphrase: Passphrase::new(SECRET),
        }),
        Effect::SetupFile(setup_file::Effect::Make {
            settings: Box::default(),
            company: Company::default(),
            passphrase: Passphrase::new(SECRET),
        }),
        Effect::Connect(connect::Effect::CopyLink {
            attempt: AttemptId(1),
            link: ConsentLink::for_tests(&format!("https://climate.com/?state={SECRET}")),
        }),
        Effect::GrowerPage(grower_page::Effect::CopyLink(link())),
        Effect::Connect(connect::Effect::CheckPasted {
            attempt: AttemptId(1),
            text: PastedAddress::new(SECRET),
        }),
        Effect::Connect(connect::Effect::Exchange {
            attempt: AttemptId(1),
            grower: fixtures::id("jane"),
            code: Some(code()),
            client_id: "client".to_owned(),
            redirect_uri: stile::domain::RedirectUri::default(),
        }),
    ] {
        silent(&effect);
    }
}
