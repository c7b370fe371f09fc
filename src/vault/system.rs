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
    let store = zbus_secret_service_keyring_store::Store::new()?;
    Ok(store)
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
