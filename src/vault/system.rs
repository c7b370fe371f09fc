//! The operating system's own keyring: which store it is, and what is peculiar to it.

use std::sync::Arc;

use keyring_core::CredentialStore;

/// Opens a new store on the keyring of this session.
///
/// On Windows and macOS this only makes an object; on Linux it connects to the Secret Service.
pub(super) fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    #[cfg(target_os = "windows")]
    let store = windows_native_keyring_store::Store::new()?;
    #[cfg(target_os = "macos")]
    let store = apple_native_keyring_store::keychain::Store::new()?;
    #[cfg(all(unix, not(target_os = "macos")))]
    let store = super::secret_service::Store::new()?;
    Ok(store)
}

/// Sees to it that the keyring has an open place for new entries, with the service's own question to
/// the person. Other systems' keyrings are one place.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) fn make_room() -> keyring_core::Result<()> {
    super::secret_service::Store::new()?.make_room()
}

/// The same where the keyring is one place.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub(super) fn make_room() -> keyring_core::Result<()> {
    Ok(())
}

/// Whether a platform failure means that what came back could not be deciphered.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) use super::secret_service::is_garbled;

/// The same where nothing is enciphered on its way.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub(super) fn is_garbled(_cause: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    false
}

/// Whether a refusal means that the keyring has no collection for entries to lie in.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) use super::secret_service::is_no_collection;

/// The same where the keyring is one place.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub(super) fn is_no_collection(_cause: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    false
}

/// What every entry is made with. Windows' own default would roam with the account.
#[cfg(target_os = "windows")]
pub(super) const ENTRY_MODIFIERS: &[(&str, &str)] = &[("persistence", "Local")];
#[cfg(not(target_os = "windows"))]
pub(super) const ENTRY_MODIFIERS: &[(&str, &str)] = &[];

/// Whether a platform failure means that the person or the system said no.
#[cfg(target_os = "macos")]
pub(super) fn is_refusal(cause: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    // errSecUserCanceled, errSecAuthFailed, errSecInteractionNotAllowed (SecBase.h), which the
    // store reports as failures like any other.
    const REFUSALS: [i32; 3] = [-128, -25_293, -25_308];
    cause
        .downcast_ref::<security_framework::base::Error>()
        .is_some_and(|error| REFUSALS.contains(&error.code()))
}

/// Whether a platform failure means that the person or the system said no; the stores of the
/// other platforms tell these apart themselves.
#[cfg(not(target_os = "macos"))]
pub(super) fn is_refusal(_cause: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    false
}
