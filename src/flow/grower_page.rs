//! The page of a grower: how the connection stands, its end, and links for a grower who is not
//! here.

use super::outcome;
use super::setup::Letter;
use crate::domain::app_keys::KeysAtLeaf;
use crate::domain::{
    ApiError, ConnectionStatus, Grower, LeafUserId, LinkSender, MagicLink, Scope, Settings,
};

/// Tells one look at a grower from every other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GrowerPageId(pub u64);

/// The page of one grower.
#[derive(Clone, Debug)]
pub struct GrowerPage {
    /// This look.
    pub id: GrowerPageId,
    /// The grower.
    pub grower: Grower,
    /// What Leaf says.
    pub look: Look,
    /// Taking FieldView away from Leaf.
    pub ending: Ending,
    /// Links for the grower who is not here.
    pub links: Links,
    /// What of the page somebody came for.
    pub part: Option<Part>,
}

/// A part of the page that can be gone to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Links for the grower who is not here.
    Links,
    /// The fields, on a map.
    Map,
    /// What happened to the connection.
    History,
    /// The end of the connection, about which a question is asked first.
    Disconnect,
}

/// Where links stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// Those that Leaf has; unknown until it has been asked.
    pub known: Option<Vec<MagicLink>>,
    /// Whether Leaf is being asked for something.
    pub running: bool,
    /// Whether Leaf is to be given the app keys first, which is the person's word to say.
    pub asks_for_keys: Option<AskForKeys>,
    /// What did not work.
    pub error: Option<ApiError>,
    /// Whether links wait for the company, which alone gives Leaf the app keys.
    pub wait_for_company: bool,
    /// The link whose code for a camera is shown.
    code_shown: Option<MagicLink>,
    /// The link that was copied last.
    copied: Option<MagicLink>,
    /// The link that the letter which was copied last is about.
    letter_copied: Option<MagicLink>,
    /// Whether a link has left the page, so that the grower may have been sent it.
    pub are_handed_out: bool,
    /// The identifier of the link that was made last.
    made: Option<String>,
}

impl Links {
    /// The link whose code for a camera fills the window.
    pub fn code_shown(&self) -> Option<&MagicLink> {
        self.code_shown.as_ref()
    }

    /// Whether this link was made last.
    pub fn has_made(&self, link: &MagicLink) -> bool {
        self.made.as_ref() == Some(&link.id)
    }

    /// Notes what there is now, and which of it was made just now.
    fn found(&mut self, links: Vec<MagicLink>, made: Option<String>) {
        // Nobody has been sent a link that is new, or one that is there no more.
        self.are_handed_out &= made.is_none() && !links.is_empty();
        self.made = made.or(self.made.take());
        self.known = Some(links);
    }

    /// Whether the letter with this link was copied last.
    pub fn has_copied_letter(&self, link: &MagicLink) -> bool {
        self.letter_copied.as_ref().is_some_and(|copied| copied.id == link.id)
    }

    /// Whether this link was copied last.
    pub fn has_copied(&self, link: &MagicLink) -> bool {
        self.copied.as_ref().is_some_and(|copied| copied.id == link.id)
    }
}

/// A link for which Leaf may need the app keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskForKeys {
    /// How long the link is to last.
    pub seconds: u32,
    /// The keys that Leaf has already, from another of the company's computers.
    pub found: Option<KeysAtLeaf>,
}

/// Where asking Leaf stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// Leaf is being asked.
    Running,
    /// It answered.
    Done(ConnectionStatus),
    /// It did not.
    Failed(ApiError),
}

/// Where disconnecting stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Nobody asked for it.
    Idle,
    /// Leaf is being asked, and then whether it is gone.
    Running,
    /// It did not work.
    Failed(ApiError),
    /// Leaf has said that nothing is attached any more.
    Done,
}

/// What is wanted of links; each answers with all that there are then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkWish {
    /// Nothing but to know them.
    Read,
    /// Another one.
    Make {
        /// How long it lasts.
        seconds: u32,
        /// Whose name stands on the page.
        sender: Option<LinkSender>,
        /// What is done about the app keys first.
        keys: KeysWish,
    },
    /// One less.
    End(String),
    /// No app keys at Leaf any more.
    RemoveKeys,
}

/// What is done about the app keys at Leaf before a link is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeysWish {
    /// Nothing: they are there.
    Trust,
    /// Look whether they are: without them there is no link.
    Look,
    /// Give Leaf those of this client, in place of what is there under their name.
    Give {
        /// The client.
        client_id: String,
        /// The write scopes on top of the minimum.
        write_scopes: Vec<Scope>,
    },
}

/// What Leaf was found to have of the app keys, or was told about them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeysNow {
    /// Those of this client.
    Given(String),
    /// Some that another computer has given.
    Found(KeysAtLeaf),
    /// None.
    Missing,
    /// None any more.
    Removed,
}

/// What the page has done outside.
#[derive(Debug)]
pub enum Effect {
    /// Ask Leaf how a connection stands: [`Message::Looked`].
    Look {
        /// For which look at the grower.
        page: GrowerPageId,
        /// The grower.
        grower: LeafUserId,
    },
    /// Take FieldView away from Leaf and look whether it is gone: [`Message::Disconnected`].
    Disconnect {
        /// For which look at the grower.
        page: GrowerPageId,
        /// The grower.
        grower: LeafUserId,
    },
    /// Do what is wanted of the grower's links: [`Message::Linked`].
    Links {
        /// For which look at the grower.
        page: GrowerPageId,
        /// The grower.
        grower: LeafUserId,
        /// What is wanted.
        wish: LinkWish,
    },
    /// Put a link into the clipboard, to stay there: it is worth something for days.
    CopyLink(MagicLink),
    /// Put a letter with a link into the clipboard, to stay there.
    CopyLetter(Letter),
    /// End what is asked for a look at a grower. A disconnecting that is under way goes on.
    Leave {
        /// Which.
        page: GrowerPageId,
    },
}

impl LinkWish {
    fn make(seconds: u32, settings: &Settings, keys: KeysWish) -> Self {
        Self::Make { seconds, sender: settings.link_sender(), keys }
    }
}

/// What the page of a grower is told.
#[derive(Debug)]
pub enum Message {
    /// Ask Leaf again.
    LookAgain,
    /// What Leaf says.
    Looked(Result<ConnectionStatus, ApiError>),
    /// Ask which links there are.
    ReadLinks,
    /// Make a link that lasts this many seconds.
    MakeLink(u32),
    /// Give Leaf the app keys, and make the link.
    GiveKeys,
    /// Those that Leaf has are right: make the link with them.
    UseKeys,
    /// Leaf is not to have them.
    KeepKeys,
    /// Take the app keys away from Leaf; the person has said yes to it.
    RemoveKeys,
    /// Show this link's code for a camera.
    ShowCode(MagicLink),
    /// Show no code.
    HideCode,
    /// Copy this link.
    CopyLink(MagicLink),
    /// Copy this letter with the link.
    CopyLetter(MagicLink, Letter),
    /// The mail program was asked to open a letter with a link.
    LetterBegun,
    /// End the link of this identifier.
    EndLink(String),
    /// What links there are now, after whatever was asked for.
    Linked {
        /// Whose links.
        grower: LeafUserId,
        /// The links, or what did not work.
        result: Result<Vec<MagicLink>, ApiError>,
        /// What is known of the app keys at Leaf since, if anything is.
        keys: Option<KeysNow>,
        /// How long the link lasts that was made, or was to last where keys are missing.
        seconds: Option<u32>,
        /// The identifier of the link that was made, if one was.
        made: Option<String>,
    },
    /// Take FieldView away from Leaf; the person has said yes to it.
    Disconnect,
    /// What became of it, and what Leaf has now.
    Disconnected {
        /// Whose connection.
        grower: LeafUserId,
        /// What Leaf has now.
        result: Result<ConnectionStatus, ApiError>,
    },
}

fn give(settings: &Settings) -> KeysWish {
    KeysWish::Give {
        client_id: settings.client_id.clone(),
        write_scopes: settings.write_scopes.clone(),
    }
}

/// What the page asks of the whole.
#[derive(Debug)]
pub(super) enum Ask {
    /// The grower's connection is being ended: nothing is begun for the grower meanwhile.
    Disconnecting(LeafUserId),
    /// This is how the grower's connection stands.
    Found(LeafUserId, ConnectionStatus),
    /// The person says that the keys at Leaf are those of the company's client.
    KeysAreOurs,
}

pub(super) type Outcome = outcome::Outcome<Effect, Ask>;

impl GrowerPage {
    /// Opens the page. `is_ending` says whether the connection is being ended from an earlier one.
    pub(super) fn open(
        id: GrowerPageId,
        grower: Grower,
        is_ending: bool,
        part: Option<Part>,
    ) -> (Self, Vec<Effect>) {
        let ending = if is_ending { Ending::Running } else { Ending::Idle };
        let (look, links) = (Look::Running, Links::default());
        let mut page = Self { id, grower, look, ending, links, part };
        let effects = page.look();
        (page, effects)
    }

    fn look(&mut self) -> Vec<Effect> {
        self.look = Look::Running;
        vec![Effect::Look { page: self.id, grower: self.grower.id.clone() }]
    }

    /// Signed in again: what Leaf had refused is asked for again.
    pub(super) fn go_on_after_sign_in(&mut self) -> Outcome {
        match (&self.look, &self.ending) {
            (_, Ending::Failed(error)) if error.wants_sign_in() => self.disconnect(),
            (Look::Failed(_), _) => self.look().into(),
            _ if self.links.error.as_ref().is_some_and(ApiError::wants_sign_in) => {
                self.ask_about_links(LinkWish::Read).into()
            }
            _ => Outcome::default(),
        }
    }

    fn disconnect(&mut self) -> Outcome {
        self.ending = Ending::Running;
        let grower = self.grower.id.clone();
        Outcome::effect(Effect::Disconnect { page: self.id, grower: grower.clone() })
            .and_ask(Ask::Disconnecting(grower))
    }

    fn ask_about_links(&mut self, wish: LinkWish) -> Vec<Effect> {
        if self.links.running {
            return vec![];
        }
        self.links.running = true;
        self.links.error = None;
        vec![Effect::Links { page: self.id, grower: self.grower.id.clone(), wish }]
    }

    /// Takes one message in.
    pub(super) fn update(&mut self, message: Message, settings: &Settings) -> Outcome {
        match message {
            Message::ReadLinks => return self.ask_about_links(LinkWish::Read).into(),
            Message::MakeLink(seconds) => {
                self.links.wait_for_company = false;
                let keys = match &settings.registered_client {
                    Some(_) if settings.links_are_on() => KeysWish::Trust,
                    // The person has agreed that Leaf has the keys, so new ones replace old ones
                    // without asking; but it is the company that agrees, not its staff.
                    Some(_) if settings.company.is_none() => give(settings),
                    _ => KeysWish::Look,
                };
                return self.ask_about_links(LinkWish::make(seconds, settings, keys)).into();
            }
            Message::GiveKeys => {
                if let Some(ask) = self.links.asks_for_keys.take() {
                    let wish = LinkWish::make(ask.seconds, settings, give(settings));
                    return self.ask_about_links(wish).into();
                }
            }
            Message::UseKeys => {
                if let Some(ask) = self.links.asks_for_keys.take() {
                    let wish = LinkWish::make(ask.seconds, settings, KeysWish::Trust);
                    return Outcome::from(self.ask_about_links(wish)).and_ask(Ask::KeysAreOurs);
                }
            }
            Message::RemoveKeys => return self.ask_about_links(LinkWish::RemoveKeys).into(),
            Message::KeepKeys => self.links.asks_for_keys = None,
            Message::ShowCode(link) => {
                self.links.are_handed_out = true;
                self.links.code_shown = Some(link);
            }
            Message::LetterBegun => self.links.are_handed_out = true,
            Message::HideCode => self.links.code_shown = None,
            Message::CopyLink(link) => {
                self.links.are_handed_out = true;
                self.links.letter_copied = None;
                self.links.copied = Some(link.clone());
                return Outcome::effect(Effect::CopyLink(link));
            }
            Message::CopyLetter(link, letter) => {
                self.links.are_handed_out = true;
                self.links.copied = None;
                self.links.letter_copied = Some(link);
                return Outcome::effect(Effect::CopyLetter(letter));
            }
            Message::EndLink(id) => return self.ask_about_links(LinkWish::End(id)).into(),
            Message::Linked { result, keys, seconds, made, .. } if self.links.running => {
                self.links.running = false;
                let ask = match (keys, seconds) {
                    (Some(KeysNow::Found(found)), Some(seconds)) => {
                        Some(AskForKeys { seconds, found: Some(found) })
                    }
                    (Some(KeysNow::Missing), Some(seconds)) => {
                        Some(AskForKeys { seconds, found: None })
                    }
                    _ => None,
                };
                match result {
                    Ok(links) => self.links.found(links, made),
                    Err(error) => self.links.error = Some(error),
                }
                return self.ask_for_keys(ask, settings);
            }
            Message::LookAgain if self.look != Look::Running => return self.look().into(),
            Message::Looked(result) if self.look == Look::Running => match result {
                Ok(status) => return self.found(status),
                Err(error) => self.look = Look::Failed(error),
            },
            Message::Disconnect if self.ending != Ending::Running => return self.disconnect(),
            Message::Disconnected { result, .. } if self.ending == Ending::Running => {
                match result {
                    Ok(status) => {
                        // Credentials that are still there were attached by somebody else
                        // meanwhile.
                        self.ending =
                            if status.credentials.is_none() { Ending::Done } else { Ending::Idle };
                        return self.found(status);
                    }
                    Err(error) => self.ending = Ending::Failed(error),
                }
            }
            _ => {}
        }
        Outcome::default()
    }

    /// Asks whether Leaf may have the app keys. Where the company has set Stile up, that is the
    /// company's to say: with its keys at Leaf the link is made, without them staff are told.
    fn ask_for_keys(&mut self, ask: Option<AskForKeys>, settings: &Settings) -> Outcome {
        let Some(ask) = ask else {
            self.links.asks_for_keys = None;
            return Outcome::default();
        };
        if settings.company.is_none() {
            self.links.asks_for_keys = Some(ask);
            return Outcome::default();
        }
        let found = ask.found.and_then(|found| found.client_id);
        if found.as_ref() == Some(&settings.client_id) {
            let wish = LinkWish::make(ask.seconds, settings, KeysWish::Trust);
            return Outcome::from(self.ask_about_links(wish)).and_ask(Ask::KeysAreOurs);
        }
        self.links.wait_for_company = true;
        Outcome::default()
    }

    /// Waits for nothing any longer: Stile itself failed.
    pub(super) fn break_off(&mut self) {
        if self.look == Look::Running {
            self.look = Look::Failed(ApiError::Broke);
        }
        if self.ending == Ending::Running {
            self.ending = Ending::Failed(ApiError::Broke);
        }
        if std::mem::take(&mut self.links.running) {
            self.links.error = Some(ApiError::Broke);
        }
    }

    fn found(&mut self, status: ConnectionStatus) -> Outcome {
        self.grower.field_view.clone_from(&status.credentials);
        self.look = Look::Done(status.clone());
        Outcome::ask(Ask::Found(self.grower.id.clone(), status))
    }
}
