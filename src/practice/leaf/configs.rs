//! How the practice Leaf fetches fields: for one grower, or for all who have no word of their own.

use serde_json::{Map, Value};

use super::{Answer, Leaf, Problem, json_object, only_keys};
use crate::practice::records::Config;
use crate::practice::request::{Request, Response};

const KEYS: [&str; 2] = ["customDataSync", "fieldsAutoSync"];

impl Leaf {
    /// Shows or changes what a configuration says; an absent key is inherited. [L]
    pub(super) fn config(&self, user: Option<&str>, method: &str, request: &Request) -> Answer {
        let mut state = self.world.state();
        let config = match user {
            None => &mut state.config,
            Some(user) => {
                let user = state.user_mut(user).ok_or_else(|| Problem::no_such("Leaf user"))?;
                &mut user.config
            }
        };
        if method == "PATCH" {
            let body = json_object(request)?;
            only_keys(&body, &KEYS)?;
            let [custom_data_sync, fields_auto_sync] = KEYS.map(|key| answer_of(&body, key));
            let changed = Config {
                custom_data_sync: custom_data_sync?.or(config.custom_data_sync),
                fields_auto_sync: fields_auto_sync?.or(config.fields_auto_sync),
            };
            *config = changed;
        }
        let values = [config.custom_data_sync, config.fields_auto_sync];
        let told = KEYS.into_iter().zip(values);
        let told: Map<_, _> =
            told.filter_map(|(key, value)| Some((key.to_owned(), Value::Bool(value?)))).collect();
        Ok(Response::json(200, &Value::Object(told)))
    }
}

/// Yes, no, or nothing said.
fn answer_of(body: &Map<String, Value>, key: &str) -> Result<Option<bool>, Problem> {
    match body.get(key) {
        None => Ok(None),
        Some(Value::Bool(answer)) => Ok(Some(*answer)),
        Some(_) => Err(Problem::bad(format!("{key} must be true or false."))),
    }
}
