//! Starting afresh in the keyring: what is in use is stored under other names, which all is kept
//! under from then on.

use std::collections::BTreeSet;

use super::session::Session;
use crate::domain::ConsentId;
use crate::domain::vault_error::VaultError;
use crate::flow::{KeyringError, Message};
use crate::store::{Afresh, new_profile};
use crate::vault::{Key, Record, Vault};

impl Session {
    /// Leaves the old names only once the keyring holds under the new ones what this run has. The
    /// next session begins with them.
    pub(super) async fn start_afresh(&self) -> Message {
        let not_kept = |error| Message::StartedAfresh { keyring: Err(error), files: Ok(()) };
        let (mut names, vault) = match self.new_names().await {
            Ok(new) => new,
            Err(error) => return not_kept(error),
        };
        // Should this come to no end, forgetting everything finds what is under them by then.
        let mut files = self.store.note_names(&names).result().await;
        if files.is_ok() {
            names.carried = match self.carry_over(&vault).await {
                Ok(carried) => carried,
                Err(error) => return not_kept(error),
            };
            files = self.store.start_afresh(names).result().await;
        }
        Message::StartedAfresh { keyring: Ok(()), files }
    }

    /// Names under which the keyring takes secrets and gives them back.
    async fn new_names(&self) -> Result<(Afresh, Vault), KeyringError> {
        let own = new_profile().ok_or(VaultError::Other("no random numbers"))?;
        let of_servers = self.profile.as_ref().map(|_| self.servers.profile(&own));
        let vault = Vault::keyring(of_servers.as_deref().unwrap_or(&own));
        self.keyring(vault.make_room()).await?;
        self.keyring(vault.probe()).await?;
        let before = self.own_profile().to_owned();
        Ok((Afresh { before, own, of_servers, carried: Vec::new() }, vault))
    }

    /// Stores what there is under the new names; the consents that are among it.
    async fn carry_over(&self, vault: &Vault) -> Result<Vec<ConsentId>, KeyringError> {
        let mut carried = Vec::new();
        for (key, record) in self.what_can_be_carried().await {
            if let Key::RefreshToken { consent } = &key {
                self.keyring(vault.list_consent(consent)).await?;
                carried.extend(ConsentId::parse(consent));
            }
            self.keyring(vault.store(key, record)).await?;
        }
        Ok(carried)
    }

    /// What this run has in use, and what can still be read of the rest.
    async fn what_can_be_carried(&self) -> Vec<(Key, Record)> {
        let mut carried = self.company_records();
        carried.extend(self.held_records());
        // Whoever has refused once is not asked again and again.
        let company = [Key::LeafToken, Key::AppKeys, Key::ClientSecret, Key::ApiKey];
        if self.carry(&mut carried, company).await {
            let consents = self.consents_to_look_up().await.into_iter();
            let keys = consents.map(|consent| Key::RefreshToken { consent });
            self.carry(&mut carried, keys).await;
        }
        carried
    }

    /// Adds what stands under these keys; whether the keyring has let itself be asked.
    async fn carry(
        &self,
        carried: &mut Vec<(Key, Record)>,
        keys: impl IntoIterator<Item = Key>,
    ) -> bool {
        for key in keys {
            if carried.iter().any(|(one, _)| *one == key) {
                continue;
            }
            match self.keyring(self.vault().load(&key)).await {
                Ok(record) => carried.extend(record.map(|record| (key, record))),
                Err(KeyringError::GivenUp | KeyringError::Vault(VaultError::Refused)) => {
                    return false;
                }
                Err(error) => tracing::warn!(%error, "an old keyring entry cannot be read"),
            }
        }
        true
    }

    /// The consents that are wanted, by the file and by the keyring's own list.
    async fn consents_to_look_up(&self) -> BTreeSet<String> {
        let unfinished = self.store.unfinished();
        let own = || unfinished.iter().filter(|one| one.profile == self.profile);
        let mut consents: BTreeSet<String> = own().map(|one| one.consent().into()).collect();
        consents.extend(self.keyring(self.vault().consents()).await.unwrap_or_default());
        for one in own().filter(|one| one.unwanted) {
            consents.remove(one.consent().as_str());
        }
        consents
    }
}
