//! Who signs in to Leaf.

use super::secret::LeafPassword;

/// Who signs in.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// E-mail address of the company's Leaf account.
    pub email: String,
    /// Its password.
    pub password: LeafPassword,
}
