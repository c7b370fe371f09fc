//! What came of a grower's FieldView account: summary, fields, outlines, and asking for more. [L]

use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;

use super::users::ID_CHARS;
use super::{Leaf, Page};
use crate::domain::secret::LeafToken;
use crate::domain::{Arrived, FieldId, LeafField, LeafUserId, Outline};
use crate::http::{ApiError, OBJECT_LIMIT, PAGE_LIMIT, read};

const PROVIDER: &str = "ClimateFieldView";
const NAME_CHARS: usize = 100;
/// Hectares of one acre.
const ACRE: f64 = 0.404_685_642_24;

#[derive(Deserialize, Default)]
#[serde(default)]
struct SummariesBody {
    summaries: Value,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct BoundaryBody {
    geometry: Value,
}

/// Every field is taken as it comes, so that an odd one does not hide the others.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct SummaryBody {
    provider: Value,
    farms: Value,
    fields: Value,
    sync_reference_time: Value,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct FieldBody {
    id: Value,
    name: Value,
    provider_field_name: Value,
    area: Value,
    boundaries: Value,
}

impl FieldBody {
    fn into_field(self) -> Option<LeafField> {
        let name = [&self.name, &self.provider_field_name]
            .into_iter()
            .find_map(|name| read::text(name, NAME_CHARS));
        Some(LeafField {
            id: FieldId::parse(&read::text(&self.id, ID_CHARS)?).ok()?,
            name: name.unwrap_or_default(),
            hectares: hectares(&self.area),
            has_outline: self.boundaries.as_array().is_some_and(|them| !them.is_empty()),
        })
    }
}

/// An area in hectares; nothing for a unit that is not known.
fn hectares(area: &Value) -> Option<f64> {
    let value = read::decimal(area.get("value")?).filter(|area| *area >= 0.0)?;
    match area.get("unit").and_then(Value::as_str).unwrap_or("ha").to_lowercase().as_str() {
        "ha" | "hectare" | "hectares" => Some(value),
        "ac" | "acre" | "acres" => Some(value * ACRE),
        "m2" | "m²" | "sqm" => Some(value / 10_000.0),
        _ => None,
    }
}

impl Leaf {
    /// How much of the grower's data Leaf has; nothing yet is `None`.
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn arrived(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
    ) -> Result<Option<Arrived>, ApiError> {
        let mut url = self.url("services/integrations/api/resources");
        url.set_query(Some(&format!("provider={PROVIDER}&leafUserId={grower}")));
        let request = self.request(Method::GET, url, token);
        let answer = self.http.send(request, OBJECT_LIMIT).await?.success(&[token.expose()])?;
        let body: SummariesBody = answer.object()?;
        let summaries = body.summaries.as_array().into_iter().flatten();
        let ours = summaries
            .filter(|one| one.is_object())
            .filter_map(|one| SummaryBody::deserialize(one).ok())
            .find(|one| one.provider == PROVIDER);
        Ok(ours.map(|one| Arrived {
            farms: read::number(&one.farms).unwrap_or(0),
            fields: read::number(&one.fields).unwrap_or(0),
            synced: read::time(&one.sync_reference_time),
        }))
    }

    /// One page of the grower's fields, counted from 0.
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn fields(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
        page: usize,
    ) -> Result<Page<LeafField>, ApiError> {
        let parameters = format!("leafUserId={grower}&provider={PROVIDER}&");
        let request = self.list("services/fields/api/fields", &parameters, page, token);
        let answer = self.http.send(request, PAGE_LIMIT).await?.success(&[token.expose()])?;
        let bodies: Vec<Option<FieldBody>> = answer.list()?;
        Ok(Page::of(&answer, bodies, FieldBody::into_field))
    }

    /// A field's outline; empty when Leaf has none.
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn boundary(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
        field: &FieldId,
    ) -> Result<Outline, ApiError> {
        let path = format!("services/fields/api/users/{grower}/fields/{}/boundary", field.as_str());
        let request = self.request(Method::GET, self.url(&path), token);
        let answer = self.http.send(request, PAGE_LIMIT).await?.success(&[token.expose()])?;
        let body: BoundaryBody = answer.object()?;
        Ok(Outline::from_geometry(&body.geometry))
    }

    /// Asks Leaf to look at FieldView now, where it does not do so by itself.
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn sync(&self, token: &LeafToken, grower: &LeafUserId) -> Result<(), ApiError> {
        let path = format!("services/fields/api/users/{grower}/fields/sync");
        let request = self.request(Method::POST, self.url(&path), token);
        self.http.send(request, OBJECT_LIMIT).await?.success(&[token.expose()]).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn areas_are_told_in_hectares() {
        assert_eq!(hectares(&json!({ "value": 12.5, "unit": "ha" })), Some(12.5));
        assert_eq!(hectares(&json!({ "value": 1.0 })), Some(1.0));
        assert!(
            hectares(&json!({ "value": 10, "unit": "ac" }))
                .is_some_and(|it| (it - 4.0469).abs() < 1e-4)
        );
        for odd in [json!(null), json!({ "value": -1 }), json!({ "value": 1, "unit": "morgen" })] {
            assert_eq!(hectares(&odd), None);
        }
    }
}
