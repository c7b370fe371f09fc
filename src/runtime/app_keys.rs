//! Which app keys are used and kept: a client ID never stands beside another client's secret.
//!
//! The settings on disk say which client's keys count. New keys are stored beside those that the
//! settings are for; once the settings name the new client, the old ones go. Whatever ends the
//! program in between, the settings find the keys that belong to them.

use super::session::{Session, lock};
use super::stored_app_keys::{AppKeys, from_record, to_record};
use crate::domain::secret::{ApiKey, ClientSecret};
use crate::flow::KeyringError;
use crate::vault::{Key, Record};

impl Session {
    /// The app keys of this client, as the keyring has them. Version 0.1.0 stored each by itself,
    /// without a word on whose they were: they are of the client that the settings name.
    pub(super) async fn load_app_keys(
        &self,
        client_id: &str,
    ) -> Result<Option<AppKeys>, KeyringError> {
        if client_id.is_empty() {
            return Ok(None);
        }
        let kept = self.load_secret(&Key::AppKeys).await?;
        let found = match kept.as_ref().map(from_record) {
            Some(clients) => clients.into_iter().find(|keys| keys.client_id == client_id),
            None => self.load_single_keys(client_id).await?,
        };
        lock(&self.app_keys_on_disk).clone_from(&found);
        Ok(found)
    }

    async fn load_single_keys(&self, client_id: &str) -> Result<Option<AppKeys>, KeyringError> {
        let client_secret = self.load_secret(&Key::ClientSecret).await?;
        let api_key = self.load_secret(&Key::ApiKey).await?;
        let keys = AppKeys {
            client_id: client_id.to_owned(),
            client_secret: client_secret.map(|record| ClientSecret::new(record.expose())),
            api_key: api_key.map(|record| ApiKey::new(record.expose())),
        };
        let has_any = keys.client_secret.is_some() || keys.api_key.is_some();
        Ok(has_any.then_some(keys))
    }

    /// The app keys in use, if there are any.
    fn app_keys_in_use(&self) -> Option<AppKeys> {
        let secrets = self.secrets();
        let keys = AppKeys {
            client_id: secrets.client_id.clone(),
            client_secret: secrets.client_secret.clone(),
            api_key: secrets.api_key.clone(),
        };
        (keys.client_secret.is_some() || keys.api_key.is_some()).then_some(keys)
    }

    /// The app keys in use, beside those of another client that the settings on disk still name; for
    /// the vault.
    pub(super) fn app_keys_record(&self) -> Option<Record> {
        let in_use = self.app_keys_in_use()?;
        let on_disk = lock(&self.app_keys_on_disk).clone();
        let other = on_disk.filter(|keys| keys.client_id != in_use.client_id);
        let clients: Vec<_> = std::iter::once(in_use).chain(other).collect();
        Some(to_record(&clients))
    }

    /// Stores the app keys in use, beside those of another client that the settings on disk still
    /// name.
    pub(super) async fn store_app_keys_in_use(&self) -> Result<(), KeyringError> {
        let _turn = self.storing.lock().await;
        let Some(record) = self.app_keys_record() else { return Ok(()) };
        self.store_secret(Key::AppKeys, record).await?;
        // What 0.1.0 stored by itself is in the record by now.
        for key in [Key::ClientSecret, Key::ApiKey] {
            if let Err(error) = self.keyring(self.vault().delete(&key)).await {
                tracing::warn!(?key, %error, "an outdated entry stays in the keyring");
            }
        }
        Ok(())
    }

    /// The settings on disk name this client from now on: the keys of the one before go.
    pub(super) async fn settings_name_client(&self, client_id: &str) {
        let Some(in_use) = self.app_keys_in_use() else { return };
        if in_use.client_id != client_id {
            return;
        }
        let before = lock(&self.app_keys_on_disk).replace(in_use);
        if before.is_some_and(|before| before.client_id != client_id)
            && let Err(error) = self.store_app_keys_in_use().await
        {
            tracing::warn!(%error, "the app keys of the client before stay in the keyring");
        }
    }
}
