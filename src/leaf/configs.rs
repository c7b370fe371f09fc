//! How Leaf fetches the fields of a grower, or of every grower of the account. [L]

use reqwest::{Method, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::Leaf;
use crate::domain::secret::LeafToken;
use crate::domain::{ApiError, LeafUserId, SyncConfig, SyncSetting};
use crate::http::{OBJECT_LIMIT, read};

/// What is read of a configuration.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct ConfigBody {
    custom_data_sync: Value,
    fields_auto_sync: Value,
}

impl Leaf {
    /// `GET …/configs` or `…/configs/{id}`: what the account's configuration says, or with a grower
    /// the grower's own. [L]
    ///
    /// # Errors
    /// [`ApiError`]; not for a grower without a configuration, which says nothing.
    pub async fn sync_config(
        &self,
        token: &LeafToken,
        grower: Option<&LeafUserId>,
    ) -> Result<SyncConfig, ApiError> {
        let request = self.request(Method::GET, self.config_url(grower), token);
        let answer = self.http.send(request, OBJECT_LIMIT).await?;
        // A grower without one of their own. [I]
        if grower.is_some() && answer.status == StatusCode::NOT_FOUND {
            return Ok(SyncConfig::default());
        }
        let answer = answer.success(&[token.expose()])?;
        if grower.is_some() && answer.is_empty() {
            return Ok(SyncConfig::default());
        }
        let body: ConfigBody = answer.object()?;
        // What is absent is inherited; what cannot be read says nothing of the sort.
        let said = |value: &Value, name| match read::yes_or_no(value) {
            None if !value.is_null() => Err(answer.missing(name)),
            said => Ok(said),
        };
        Ok(SyncConfig {
            custom_data_sync: said(&body.custom_data_sync, "customDataSync")?,
            fields_auto_sync: said(&body.fields_auto_sync, "fieldsAutoSync")?,
        })
    }

    /// `PATCH` of the same: changes one setting of the account's configuration, or with a grower of
    /// the grower's own. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn change_sync_config(
        &self,
        token: &LeafToken,
        grower: Option<&LeafUserId>,
        what: SyncSetting,
    ) -> Result<(), ApiError> {
        let body = match what {
            SyncSetting::FetchAllFields => json!({ "customDataSync": false }),
            SyncSetting::LookByItself => json!({ "fieldsAutoSync": true }),
        };
        let request = self.request(Method::PATCH, self.config_url(grower), token);
        let request = super::json(request, &body);
        self.http.send(request, OBJECT_LIMIT).await?.success(&[token.expose()]).map(drop)
    }

    fn config_url(&self, grower: Option<&LeafUserId>) -> Url {
        match grower {
            Some(grower) => self.url(&format!("services/config/api/configs/{grower}")),
            None => self.url("services/config/api/configs"),
        }
    }
}
