//! What came of a grower's FieldView account: summary, fields, outlines, and asking for more. [L]
//!
//! By Leaf's default a field is only listed, in preview, until it is switched on.

use reqwest::Method;
use serde::Deserialize;
use serde_json::{Map, Value};
use url::Url;

use super::Leaf;
use crate::domain::secret::LeafToken;
use crate::domain::{
    ApiError, Arrived, FIELDVIEW, FieldId, FieldState, LeafField, LeafUserId, Outline, Page,
    Undrawable,
};
use crate::http::{OBJECT_LIMIT, PAGE_LIMIT, read};

const PROVIDER: &str = FIELDVIEW.at_leaf.name;
const NAME_CHARS: usize = 100;
/// Hectares of one acre.
const ACRE: f64 = 0.404_685_642_24;

#[derive(Deserialize, Default)]
#[serde(default)]
struct SummariesBody {
    summaries: Value,
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
    farm_id: Value,
    status: Value,
    area: Value,
    boundaries: Value,
}

impl FieldBody {
    fn into_field(self) -> Option<LeafField> {
        let name = [&self.name, &self.provider_field_name]
            .into_iter()
            .find_map(|name| read::text(name, NAME_CHARS));
        let has_outline = self.boundaries.as_array().is_some_and(|them| !them.is_empty());
        Some(LeafField {
            id: field_id(&self.id)?,
            name: name.unwrap_or_default(),
            farm: read::number(&self.farm_id),
            state: match self.status.as_str().map(FieldState::of_word).unwrap_or_default() {
                // An outline is there of what was fetched alone.
                FieldState::Other if has_outline => FieldState::On,
                state => state,
            },
            hectares: hectares(&self.area),
            has_outline,
        })
    }
}

/// An identifier, letter for letter, since it is sent back as it came.
fn field_id(id: &Value) -> Option<FieldId> {
    let number = id.is_number().then(|| id.to_string());
    FieldId::parse(number.as_deref().or_else(|| id.as_str())?).ok()
}

/// An area in hectares; nothing for a unit that is not known, and for none: it was not worked out.
fn hectares(area: &Value) -> Option<f64> {
    let value = read::decimal(area.get("value")?).filter(|area| *area > 0.0)?;
    let unit = match area.get("unit") {
        None | Some(Value::Null) => "ha".to_owned(),
        Some(unit) => unit.as_str()?.to_lowercase().replace([' ', '.', '_', '^'], ""),
    };
    match unit.as_str() {
        "ha" | "has" | "hectare" | "hectares" => Some(value),
        "ac" | "acs" | "acre" | "acres" => Some(value * ACRE),
        "m2" | "m²" | "sqm" | "squaremeter" | "squaremeters" | "squaremetre" | "squaremetres" => {
            Some(value / 10_000.0)
        }
        "km2" | "km²" | "sqkm" => Some(value * 100.0),
        _ => None,
    }
}

impl Leaf {
    /// `GET …/resources`: how much of the grower's data Leaf has; `None` as long as it has nothing. [L]
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

    /// `GET …/fields`: one page of the grower's fields, counted from 0, with areas in hectares. [L]
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
        Ok(Page::of(&answer, answer.list()?, FieldBody::into_field))
    }

    /// `GET …/boundary`: a field's outline in degrees, if it can be drawn. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn boundary(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
        field: &FieldId,
    ) -> Result<Result<Outline, Undrawable>, ApiError> {
        let url = self.field_url(grower, field, "boundary");
        let request = self.request(Method::GET, url, token);
        let answer = self.http.send(request, PAGE_LIMIT).await?.success(&[token.expose()])?;
        let body: Map<String, Value> = answer.object()?;
        // Without a field for it, the answer itself may be what is looked for.
        let geometry = match body.get("geometry") {
            Some(geometry) => geometry.clone(),
            None => Value::Object(body),
        };
        Ok(Outline::from_geometry(&geometry))
    }

    /// `POST …/enableSync`: switches a field on, so that its boundary and its machine files come with
    /// Leaf's next look at FieldView. It may be asked again: for a field that is on, nothing changes. [L]
    ///
    /// # Errors
    /// [`ApiError`].
    pub async fn switch_on(
        &self,
        token: &LeafToken,
        grower: &LeafUserId,
        field: &FieldId,
    ) -> Result<(), ApiError> {
        let url = self.field_url(grower, field, "enableSync");
        let request = self.request(Method::POST, url, token);
        self.http.send(request, OBJECT_LIMIT).await?.success(&[token.expose()]).map(drop)
    }

    /// The address of a field; its identifier may be any text and is percent-encoded.
    fn field_url(&self, grower: &LeafUserId, field: &FieldId, what: &str) -> Url {
        let mut url = self.url(&format!("services/fields/api/users/{grower}/fields"));
        // Fails only for addresses without a path, which no server has.
        if let Ok(mut path) = url.path_segments_mut() {
            path.push(field.as_str()).push(what);
        }
        url
    }

    /// `POST …/sync`: asks Leaf to look at FieldView now, where it does not do so by itself. [L]
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
    use crate::http::Http;

    #[test]
    fn an_identifier_of_any_text_is_one_segment_of_the_address() {
        let leaf = Leaf::new(Http::new().unwrap(), "https://leaf.example/base/".parse().unwrap());
        let grower = LeafUserId::parse("jane").unwrap();
        let field = FieldId::parse("North 40/\u{e9}?#%2F..").unwrap();
        assert_eq!(
            leaf.field_url(&grower, &field, "enableSync").as_str(),
            "https://leaf.example/base/services/fields/api/users/jane/fields/\
             North%2040%2F%C3%A9%3F%23%252F../enableSync"
        );
    }

    #[test]
    fn areas_are_told_in_hectares() {
        assert_eq!(hectares(&json!({ "value": 12.5, "unit": "ha" })), Some(12.5));
        assert_eq!(hectares(&json!({ "value": 1.0 })), Some(1.0));
        assert!(
            hectares(&json!({ "value": 10, "unit": "ac" }))
                .is_some_and(|it| (it - 4.0469).abs() < 1e-4)
        );
        for (value, unit, expected) in [
            (json!(12.5), json!("HA"), 12.5),
            (json!("12.5"), json!(" Hectares. "), 12.5),
            (json!("1.25e1"), json!(null), 12.5),
            (json!(1), json!("Acre"), 0.404_685_642_24),
            (json!(125_000), json!("m^2"), 12.5),
            (json!(125_000), json!("SQUARE_METERS"), 12.5),
            (json!(0.125), json!("km²"), 12.5),
            (json!(1), json!("m²"), 0.000_1),
        ] {
            let area = hectares(&json!({ "value": value, "unit": unit })).unwrap();
            assert!((area / expected - 1.0).abs() < 1e-9, "{value} {unit}: {area}");
        }
        for odd in [
            json!({ "value": 1, "unit": 7 }),
            json!({ "value": 1, "unit": "" }),
            json!({ "value": "12,5", "unit": "ha" }),
            json!({ "value": "12.5 ha", "unit": "ha" }),
            json!({ "value": "NaN", "unit": "ha" }),
            json!(12.5),
            json!(null),
            json!({ "value": -1 }),
            json!({ "value": 0, "unit": "ha" }),
            json!({ "value": 1, "unit": "morgen" }),
        ] {
            assert_eq!(hectares(&odd), None);
        }
    }
}
