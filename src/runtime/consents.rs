//! Consents from the moment they are asked for until Leaf has confirmed them: what is held of this
//! run, what lies in the vault, and the entries that lead there.
//!
//! An entry an attempt, in a file and on the vault's own list, stands before the browser opens. A
//! consent is stored under an id that only its own attempt knows, so that no other attempt can put
//! anything in its place or take it away.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;

use super::company::is_unusable;
use super::session::{Session, lock};
use super::stored_consent::{Held, StoredConsent};
use super::tasks::TaskScope;
use crate::domain::vault_error::VaultError;
use crate::domain::{ConsentId, FileError, Unfinished};
use crate::fieldview::Exchanged;
use crate::flow::{KeyringError, Message};
use crate::vault::Key;

/// An id that no other attempt has; nothing when the system has no random numbers to give.
pub(super) fn new_id() -> Option<ConsentId> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).ok()?;
    ConsentId::parse(&URL_SAFE_NO_PAD.encode(bytes)).ok()
}

fn key(consent: &ConsentId) -> Key {
    Key::RefreshToken { consent: consent.as_str().to_owned() }
}

impl Session {
    /// Notes the attempt before its browser opens. The keyring, which was proven a moment ago, takes
    /// its entry meanwhile: one that is slow now keeps nobody from their log-in.
    pub(super) async fn note(self: &Arc<Self>, entry: Unfinished) -> Result<(), FileError> {
        let (session, consent) = (self.clone(), entry.consent());
        lock(&self.under_way).insert(consent.clone());
        TaskScope::default().run_beside(async move {
            let vault = session.vault();
            let listed = session.keyring(vault.list_consent(consent.as_str())).await;
            if let Err(error) = listed {
                tracing::warn!(%error, "the attempt cannot be noted in the keyring");
            }
        });
        self.store.note(entry).result().await
    }

    /// Takes a consent into use, unless everything is being forgotten.
    pub(super) fn hold(&self, entry: Unfinished, new: Exchanged) -> bool {
        let mut consents = self.consents();
        if self.store.is_forgotten() {
            return false;
        }
        let Exchanged { refresh_token, access_token, account } = new;
        let id = entry.consent();
        let entry = Unfinished { account: Some(account), ..entry };
        let consent = StoredConsent { refresh_token, entry };
        consents.insert(id, Held { consent, access_token, in_keyring: false });
        true
    }

    /// Puts the consent, if it is of this run, where secrets are kept, behind the entry that leads
    /// to it.
    pub(super) async fn store_consent(&self, consent: &ConsentId) -> Result<(), KeyringError> {
        let held = self.consents().get(consent).cloned();
        let Some(Held { consent: stored, .. }) = held else {
            return Err(KeyringError::ConsentGone);
        };
        let (vault, in_keyring) = (self.vault(), !self.is_in_memory());
        self.keyring(vault.list_consent(consent.as_str())).await?;
        let result = self.keyring(vault.store(key(consent), stored.to_record())).await;
        if let Some(held) = self.consents().get_mut(consent) {
            held.in_keyring |= in_keyring && result.is_ok();
        }
        result
    }

    /// The consent: held right after the exchange, in a vault after a restart. One that cannot be
    /// used is as good as none.
    pub(super) async fn consent(
        &self,
        consent: &ConsentId,
    ) -> Result<Option<StoredConsent>, KeyringError> {
        let listed = self.store.unfinished_of(consent);
        if let Some(held) = self.consents().get(consent) {
            let attach_sent = listed.is_none_or(|entry| entry.attach_sent);
            let entry = Unfinished { attach_sent, ..held.consent.entry.clone() };
            return Ok(Some(StoredConsent { entry, ..held.consent.clone() }));
        }
        for vault in self.vaults() {
            match self.keyring(vault.load(&key(consent))).await {
                Ok(Some(record)) => {
                    let read = StoredConsent::from_record(&record, consent, listed.as_ref());
                    return match read {
                        Err(VaultError::NotYours) => Ok(None),
                        read => Ok(read.map(Some)?),
                    };
                }
                Ok(None) => {}
                Err(error) if is_unusable(error) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    /// The connections that can be finished: those for which the keyring holds the consent of their
    /// own attempt, in the Leaf account that is signed in. What nobody wants any more goes; a
    /// keyring that knows nothing of an attempt may be another one, so its entry waits.
    pub(super) async fn load_unfinished(&self) -> Vec<Unfinished> {
        let vault = self.vault();
        let listed = match self.keyring(vault.consents()).await {
            Ok(ids) => ids,
            Err(error) => {
                tracing::warn!(%error, "the keyring's list of consents cannot be read");
                Vec::new()
            }
        };
        let listed: Vec<_> = listed.iter().filter_map(|id| ConsentId::parse(id).ok()).collect();
        // Those of other servers wait for these.
        let entries = self.store.unfinished();
        let own = entries.iter().filter(|entry| entry.profile == self.profile);
        let mut consents: Vec<_> = own.map(Unfinished::consent).collect();
        consents
            .extend(listed.iter().filter(|id| !consents.contains(id)).cloned().collect::<Vec<_>>());
        let account = self.leaf_account();
        let (mut offered, mut newer) = (Vec::new(), Vec::new());
        for consent in consents {
            match self.look_up(&consent, listed.contains(&consent)).await {
                Ok(found) => {
                    offered.extend(found.filter(|entry| entry.may_belong_to(account.as_ref())));
                }
                Err(KeyringError::Vault(VaultError::NewerVersion)) => {
                    let entry = self.store.unfinished_of(&consent);
                    newer.extend(entry.map(|entry| entry.grower_name));
                }
                Err(error) => tracing::warn!(%error, "a stored consent cannot be read"),
            }
        }
        if !newer.is_empty() {
            self.send(Message::NewerConsents(newer));
        }
        offered
    }

    /// The entry of a consent that is there and wanted. `is_listed`: the keyring knows of it.
    async fn look_up(
        &self,
        consent: &ConsentId,
        is_listed: bool,
    ) -> Result<Option<Unfinished>, KeyringError> {
        let listed = self.store.unfinished_of(consent);
        let is_unwanted = listed.as_ref().is_some_and(|entry| entry.unwanted);
        let is_useless = match self.keyring(self.vault().load(&key(consent))).await {
            Ok(Some(record)) => {
                match StoredConsent::from_record(&record, consent, listed.as_ref()) {
                    Err(VaultError::NewerVersion) => {
                        return Err(KeyringError::Vault(VaultError::NewerVersion));
                    }
                    Ok(StoredConsent { entry, .. }) if !is_unwanted => {
                        if listed.is_none() {
                            // The file was lost, or is another one.
                            self.store.note(entry.clone());
                        }
                        return Ok(Some(entry));
                    }
                    _ => true,
                }
            }
            Ok(None) if lock(&self.under_way).contains(consent) => false,
            Ok(None) => {
                let is_forgotten = |entry: &Unfinished| entry.is_forgotten(Timestamp::now());
                is_unwanted || is_listed || listed.as_ref().is_some_and(is_forgotten)
            }
            Err(error) if is_unwanted || is_unusable(error) => true,
            Err(error) => return Err(error),
        };
        if is_useless {
            let _ = self.remove_consent(consent, true).await;
        }
        Ok(None)
    }

    /// Takes back an attempt that has brought no consent.
    pub(super) async fn withdraw(&self, consent: &ConsentId) {
        let _ = self.store.remove_unfinished(consent).result().await;
        let vault = self.vault();
        if let Err(error) = self.keyring(vault.unlist_consent(consent.as_str())).await {
            tracing::warn!(%error, "the keyring still lists an attempt that is over");
        }
        lock(&self.under_way).remove(consent);
    }

    /// Removes the consent and the entries that lead to it. The entry is marked first, so that a
    /// consent which cannot be removed now goes at the next start.
    pub(super) async fn drop_token(self: &Arc<Self>, consent: ConsentId) -> Message {
        let held = self.consents().remove(&consent);
        let _ = self.store.unwant(&consent).result().await;
        // The keyring is asked only if it took the consent.
        let in_keyring = held.is_none_or(|held| held.in_keyring);
        let result = self.remove_consent(&consent, in_keyring).await;
        Message::TokenDropped { consent, result }
    }

    async fn remove_consent(
        &self,
        consent: &ConsentId,
        in_keyring: bool,
    ) -> Result<(), KeyringError> {
        let mut result = Ok(());
        for vault in self.vaults() {
            if in_keyring || vault.is_memory() {
                result = result.and(self.keyring(vault.delete(&key(consent))).await);
            }
        }
        result?;
        self.withdraw(consent).await;
        Ok(())
    }
}
