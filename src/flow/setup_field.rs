//! The pages of the set-up, and the fields on them that an error can be about.

/// The set-up's pages, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SetupPage {
    /// Sign in to Leaf, or paste an API token.
    Leaf,
    /// FieldView client ID, client secret and API key.
    AppKeys,
    /// Redirect address and write scopes.
    Redirect,
}

impl SetupPage {
    /// All pages, in order.
    pub const ALL: [Self; 3] = [Self::Leaf, Self::AppKeys, Self::Redirect];
}

/// A field of the set-up that has to be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetupField {
    /// The sign-in to Leaf.
    SignIn,
    /// FieldView's client ID.
    ClientId,
    /// FieldView's client secret.
    ClientSecret,
    /// FieldView's API key.
    ApiKey,
    /// The redirect address.
    Redirect,
    /// The second redirect address.
    SecondRedirect,
}

impl SetupField {
    /// The page that it stands on.
    pub fn page(self) -> SetupPage {
        match self {
            Self::SignIn => SetupPage::Leaf,
            Self::ClientId | Self::ClientSecret | Self::ApiKey => SetupPage::AppKeys,
            Self::Redirect | Self::SecondRedirect => SetupPage::Redirect,
        }
    }
}
