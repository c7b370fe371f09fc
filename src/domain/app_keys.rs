//! The company's FieldView app keys, and what a mistyped one looks like.

/// What is wrong with a value typed for a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyProblem {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// There are spaces inside, as when two values were pasted together.
    #[error("spaces inside")]
    Spaces,
    /// It is a web address.
    #[error("a web address")]
    WebAddress,
    /// It is an e-mail address.
    #[error("an e-mail address")]
    Email,
    /// It is a JSON Web Token: a Leaf API token in the wrong place.
    #[error("a token")]
    Token,
    /// Longer than any key or token (4 KiB).
    #[error("too long")]
    TooLong,
}

/// Checks a client ID, client secret or API key.
///
/// # Errors
/// What the value plainly is instead, as a [`KeyProblem`].
pub fn check_app_key(value: &str) -> Result<(), KeyProblem> {
    check_common(value)?;
    if value.starts_with("eyJ") && value.split('.').count() == 3 {
        return Err(KeyProblem::Token);
    }
    if super::grower::looks_like_email(value) {
        return Err(KeyProblem::Email);
    }
    Ok(())
}

/// Checks a pasted Leaf API token: a JWT or an opaque one.
///
/// # Errors
/// What the value plainly is instead, as a [`KeyProblem`].
pub fn check_leaf_token(value: &str) -> Result<(), KeyProblem> {
    check_common(value)?;
    if super::grower::looks_like_email(value) {
        return Err(KeyProblem::Email);
    }
    Ok(())
}

fn check_common(value: &str) -> Result<(), KeyProblem> {
    if value.is_empty() {
        Err(KeyProblem::Empty)
    } else if value.len() > crate::vault::SECRET_LIMIT {
        Err(KeyProblem::TooLong)
    } else if value.chars().any(|c| c.is_whitespace() || c.is_control()) {
        Err(KeyProblem::Spaces)
    } else if value.starts_with("http://") || value.starts_with("https://") {
        Err(KeyProblem::WebAddress)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_kinds_of_value_are_noticed() {
        for (value, problem) in [
            ("", KeyProblem::Empty),
            ("two values", KeyProblem::Spaces),
            ("https://api.withleaf.io", KeyProblem::WebAddress),
            ("jane@farm.example", KeyProblem::Email),
            ("eyJhbGciOi.eyJzdWIi.c2ln", KeyProblem::Token),
        ] {
            assert_eq!(check_app_key(value), Err(problem), "{value}");
        }
        assert_eq!(check_app_key("dt+/=&:%é"), Ok(()));
        assert_eq!(check_leaf_token("eyJhbGciOi.eyJzdWIi.c2ln"), Ok(()));
    }
}
