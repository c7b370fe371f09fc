//! The vault's own list of consents, so that every refresh token in it can be found and forgotten
//! whatever the files say: not every keyring can be asked what it holds.
//!
//! An id is put on the list before its refresh token is stored, and taken off once that is gone.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Key, Record, Vault};
use crate::domain::vault_error::VaultError;

/// The list's format.
const VERSION: u64 = 1;

#[derive(Serialize, Deserialize)]
struct List {
    version: u64,
    consents: Vec<String>,
}

impl Vault {
    /// The ids of all consents for which there may be a refresh token, oldest first. A list that
    /// was altered or cut short is as good as none.
    ///
    /// # Errors
    /// [`VaultError::NewerVersion`]; else what the keyring answered.
    pub async fn consents(&self) -> Result<Vec<String>, VaultError> {
        let record = match self.load(&Key::Consents).await {
            Err(VaultError::Damaged | VaultError::NotYours) => None,
            loaded => loaded?,
        };
        let Some(record) = record else { return Ok(Vec::new()) };
        let version = serde_json::from_str::<serde_json::Value>(record.expose())
            .ok()
            .and_then(|list| list.get("version")?.as_u64());
        if version.is_some_and(|version| version > VERSION) {
            return Err(VaultError::NewerVersion);
        }
        let list = serde_json::from_str::<List>(record.expose());
        Ok(list.map_or_else(|_| Vec::new(), |list| list.consents))
    }

    /// Puts the consent on the list, unless it is there.
    ///
    /// # Errors
    /// As [`Vault::store`] and [`Self::consents`]; the list is then as it was.
    pub async fn list_consent(&self, consent: &str) -> Result<(), VaultError> {
        self.change_list(|consents| {
            let is_new = consents.iter().all(|one| one != consent);
            if is_new {
                consents.push(consent.to_owned());
            }
            is_new
        })
        .await
    }

    /// Takes the consent off the list.
    ///
    /// # Errors
    /// As [`Vault::store`] and [`Self::consents`]; the list is then as it was.
    pub async fn unlist_consent(&self, consent: &str) -> Result<(), VaultError> {
        self.change_list(|consents| {
            let before = consents.len();
            consents.retain(|one| one != consent);
            consents.len() < before
        })
        .await
    }

    /// Makes a change to the list; of an empty one there is no entry.
    async fn change_list(
        &self,
        change: impl FnOnce(&mut Vec<String>) -> bool,
    ) -> Result<(), VaultError> {
        let _turn = self.consents.lock().await;
        let mut consents = self.consents().await?;
        if !change(&mut consents) {
            return Ok(());
        }
        if consents.is_empty() {
            return self.delete(&Key::Consents).await;
        }
        // Numbers and texts always serialize.
        let list = serde_json::to_string(&List { version: VERSION, consents }).unwrap_or_default();
        self.store(Key::Consents, Record::new(&list, Timestamp::now().as_second())).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_list_grows_and_shrinks_and_is_gone_when_empty() {
        let vault = Vault::memory();
        assert_eq!(vault.consents().await, Ok(vec![]));
        for consent in ["one", "two", "one"] {
            vault.list_consent(consent).await.unwrap();
        }
        assert_eq!(vault.consents().await, Ok(vec!["one".to_owned(), "two".to_owned()]));
        for consent in ["one", "three", "two"] {
            vault.unlist_consent(consent).await.unwrap();
        }
        assert!(vault.load(&Key::Consents).await.unwrap().is_none());
    }

    #[tokio::test]
    async fn a_newer_list_is_left_alone_and_another_thing_is_none() {
        let vault = Vault::memory();
        let newer = r#"{"version":2,"consents":{}}"#;
        vault.store(Key::Consents, Record::new(newer, 0)).await.unwrap();
        assert_eq!(vault.list_consent("one").await, Err(VaultError::NewerVersion));
        assert_eq!(vault.load(&Key::Consents).await.unwrap().unwrap().expose(), newer);
        vault.store(Key::Consents, Record::new("[1,2]", 0)).await.unwrap();
        vault.list_consent("one").await.unwrap();
        assert_eq!(vault.consents().await, Ok(vec!["one".to_owned()]));
    }

    #[tokio::test]
    async fn what_is_on_the_list_alone_is_forgotten_with_the_rest() {
        let vault = Vault::memory();
        let key = Key::RefreshToken { consent: "one".to_owned() };
        vault.list_consent("one").await.unwrap();
        vault.store(key.clone(), Record::new("token", 0)).await.unwrap();
        vault.forget_all(&[]).await.unwrap();
        for key in [key, Key::Consents] {
            assert!(vault.load(&key).await.unwrap().is_none(), "{key:?}");
        }
    }
}
