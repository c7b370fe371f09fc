//! One grower looked at: how the connection stands, its end, and links for a grower who is not here.

use std::sync::Arc;

use super::message::Effect;
use super::{Screen, State};
use crate::domain::app_keys::KeysAtLeaf;
use crate::domain::{
    ApiError, ConnectionStatus, FieldCounts, Grower, LeafUserId, LinkSender, MagicLink, Scope,
    Settings,
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
    /// Some, which nobody here has given.
    Found(KeysAtLeaf),
    /// None.
    Missing,
    /// None any more.
    Removed,
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
    /// End the link of this identifier.
    EndLink(String),
    /// What links there are now, after whatever was asked for.
    Linked {
        /// The links, or what did not work.
        result: Result<Vec<MagicLink>, ApiError>,
        /// What is known of the app keys at Leaf since, if anything is.
        keys: Option<KeysNow>,
        /// How long the link was to last that came to nothing for want of keys.
        seconds: Option<u32>,
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

impl GrowerPage {
    fn look(&mut self) -> Vec<Effect> {
        self.look = Look::Running;
        vec![Effect::Look { grower_page: self.id, grower: self.grower.id.clone() }]
    }

    /// Signed in again: what Leaf had refused is asked for again.
    pub(super) fn go_on_after_sign_in(&mut self) -> Vec<Effect> {
        match (&self.look, &self.ending) {
            (_, Ending::Failed(error)) if error.is_unauthorized() => self.disconnect(),
            (Look::Failed(_), _) => self.look(),
            _ if self.links.error.as_ref().is_some_and(ApiError::is_unauthorized) => {
                self.ask_about_links(LinkWish::Read)
            }
            _ => vec![],
        }
    }

    fn disconnect(&mut self) -> Vec<Effect> {
        self.ending = Ending::Running;
        vec![Effect::Disconnect { grower_page: self.id, grower: self.grower.id.clone() }]
    }

    fn ask_about_links(&mut self, wish: LinkWish) -> Vec<Effect> {
        if self.links.running {
            return vec![];
        }
        self.links.running = true;
        self.links.error = None;
        vec![Effect::Links { grower_page: self.id, grower: self.grower.id.clone(), wish }]
    }

    fn update(&mut self, message: Message, settings: &Settings) -> Vec<Effect> {
        match message {
            Message::ReadLinks => return self.ask_about_links(LinkWish::Read),
            Message::MakeLink(seconds) => {
                let is_current = settings.registered_client.as_ref() == Some(&settings.client_id)
                    && !settings.registered_are_old;
                let keys = match &settings.registered_client {
                    Some(_) if is_current => KeysWish::Trust,
                    // The person has agreed to their being there; Leaf never keeps old ones.
                    Some(_) => give(settings),
                    None => KeysWish::Look,
                };
                return self.ask_about_links(LinkWish::make(seconds, settings, keys));
            }
            Message::GiveKeys => {
                if let Some(ask) = self.links.asks_for_keys.take() {
                    let wish = LinkWish::make(ask.seconds, settings, give(settings));
                    return self.ask_about_links(wish);
                }
            }
            Message::UseKeys => {
                if let Some(ask) = self.links.asks_for_keys.take() {
                    let wish = LinkWish::make(ask.seconds, settings, KeysWish::Trust);
                    return self.ask_about_links(wish);
                }
            }
            Message::RemoveKeys => return self.ask_about_links(LinkWish::RemoveKeys),
            Message::KeepKeys => self.links.asks_for_keys = None,
            Message::EndLink(id) => return self.ask_about_links(LinkWish::End(id)),
            Message::Linked { result, keys, seconds } if self.links.running => {
                self.links.running = false;
                self.links.asks_for_keys = match (keys, seconds) {
                    (Some(KeysNow::Found(found)), Some(seconds)) => {
                        Some(AskForKeys { seconds, found: Some(found) })
                    }
                    (Some(KeysNow::Missing), Some(seconds)) => {
                        Some(AskForKeys { seconds, found: None })
                    }
                    _ => None,
                };
                match result {
                    Ok(links) => self.links.known = Some(links),
                    Err(error) => self.links.error = Some(error),
                }
            }
            Message::LookAgain if self.look != Look::Running => return self.look(),
            Message::Looked(result) if self.look == Look::Running => {
                self.look = match result {
                    Ok(standing) => Look::Done(standing),
                    Err(error) => Look::Failed(error),
                };
            }
            Message::Disconnect if self.ending != Ending::Running => return self.disconnect(),
            Message::Disconnected { result, .. } if self.ending == Ending::Running => {
                match result {
                    Ok(standing) => {
                        // What is there after all was attached by somebody else meanwhile.
                        self.ending = if standing.credentials.is_none() {
                            Ending::Done
                        } else {
                            Ending::Idle
                        };
                        self.look = Look::Done(standing);
                    }
                    Err(error) => self.ending = Ending::Failed(error),
                }
            }
            _ => {}
        }
        vec![]
    }

    /// Nothing goes on waiting for an answer that will not come.
    pub(super) fn broke(&mut self, error: &ApiError) {
        if self.look == Look::Running {
            self.look = Look::Failed(error.clone());
        }
        if self.ending == Ending::Running {
            self.ending = Ending::Failed(error.clone());
        }
        if std::mem::take(&mut self.links.running) {
            self.links.error = Some(error.clone());
        }
    }
}

impl State {
    pub(super) fn open_grower_page(&mut self, grower: &LeafUserId) -> Vec<Effect> {
        if !matches!(self.screen, Screen::Growers) {
            return vec![];
        }
        let Some(grower) = self.growers.find(grower).cloned() else { return vec![] };
        self.grower_pages += 1;
        let id = GrowerPageId(self.grower_pages);
        // One who is still being disconnected from an earlier look is not to be so twice.
        let is_ending = self.disconnecting.contains(&grower.id);
        let ending = if is_ending { Ending::Running } else { Ending::Idle };
        let (look, links) = (Look::Running, Links::default());
        let mut grower_page = GrowerPage { id, grower, look, ending, links };
        let effects = grower_page.look();
        self.screen = Screen::GrowerPage(Box::new(grower_page));
        effects
    }

    pub(super) fn update_grower_page(&mut self, id: GrowerPageId, message: Message) -> Vec<Effect> {
        let mut effects = Vec::new();
        if let Message::Disconnected { grower, .. } = &message {
            self.disconnecting.retain(|one| one != grower);
        }
        // The list is to know it, whoever looks by now.
        if let Message::Disconnected { grower, result: Ok(standing) } = &message {
            self.growers.found(grower, standing.clone());
            if standing.credentials.is_none() {
                // The account is free for another grower.
                Arc::make_mut(&mut self.accounts).retain(|one| one.leaf_user_id != *grower);
                effects.push(Effect::ForgetAccount(grower.clone()));
                effects.extend(self.end_switching_on(grower));
                effects.extend(self.day_counts(grower, FieldCounts::default()));
            }
        }
        let asks_for_keys = matches!(
            &self.screen,
            Screen::GrowerPage(grower_page) if grower_page.id == id && grower_page.links.asks_for_keys.is_some()
        );
        let settings = self.settings.get_or_insert_default();
        let before = (settings.registered_client.clone(), settings.registered_are_old);
        match &message {
            Message::Linked { keys: Some(KeysNow::Given(client)), .. } => {
                settings.registered_client = Some(client.clone());
                settings.registered_are_old = false;
            }
            Message::Linked { keys: Some(KeysNow::Removed | KeysNow::Missing), .. } => {
                settings.forget_registered_keys();
            }
            // On the person's word that they are the same.
            Message::UseKeys if asks_for_keys => {
                settings.registered_client = Some(settings.client_id.clone());
            }
            _ => {}
        }
        if before != (settings.registered_client.clone(), settings.registered_are_old) {
            effects.push(Effect::SaveSettings(Box::new(settings.clone())));
        }
        let Screen::GrowerPage(grower_page) = &mut self.screen else { return effects };
        // The end of a connection concerns whoever looks at its grower by then.
        let ends_here = matches!(
            &message, Message::Disconnected { grower, .. } if *grower == grower_page.grower.id
        );
        if grower_page.id != id && !ends_here {
            return effects;
        }
        effects.extend(grower_page.update(message, settings));
        if grower_page.ending == Ending::Running
            && !self.disconnecting.contains(&grower_page.grower.id)
        {
            self.disconnecting.push(grower_page.grower.id.clone());
        }
        if let Look::Done(standing) = &grower_page.look {
            let (grower, standing) = (grower_page.grower.id.clone(), standing.clone());
            grower_page.grower.field_view = standing.credentials.clone();
            self.growers.found(&grower, standing);
        }
        effects
    }
}
