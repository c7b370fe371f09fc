//! Why there is no refresh token.

use super::ApiError;

/// Why there is no refresh token.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// The request was not made, or failed in a way that means nothing else here.
    #[error(transparent)]
    Api(ApiError),
    /// `invalid_grant`: the code has expired or was used.
    #[error("the code has expired or was used")]
    CodeRefused(ApiError),
    /// Words about the callback or the redirect address, which `invalid_grant` comes with, too
    /// ("Callback url mismatch"): the company's address is wrong, and another log-in would end
    /// here again. [F]
    #[error("the redirect address is not the registered one")]
    AddressRefused(ApiError),
    /// `invalid_scope`: Climate has not enabled all that was asked for. [F]
    #[error("a scope is not enabled")]
    ScopeRefused(ApiError),
    /// `invalid_client`, or 401: client ID, client secret or redirect address are wrong.
    #[error("FieldView does not know this client")]
    ClientRefused(ApiError),
    /// 429 with "Limit Exceeded": the company's monthly quota is used up. [F]
    #[error("monthly quota used up")]
    QuotaUsedUp(ApiError),
    /// The answer held no refresh token.
    #[error("no refresh token in the answer")]
    NoRefreshToken(ApiError),
}

impl ExchangeError {
    /// What happened on the wire.
    pub fn api(&self) -> &ApiError {
        match self {
            Self::Api(error)
            | Self::CodeRefused(error)
            | Self::AddressRefused(error)
            | Self::ScopeRefused(error)
            | Self::ClientRefused(error)
            | Self::QuotaUsedUp(error)
            | Self::NoRefreshToken(error) => error,
        }
    }
}
