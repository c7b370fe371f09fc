//! The store on a Linux desktop: the Secret Service of GNOME, KDE or KeePassXC.
//!
//! Entries lie in collections, each locked or open. An open entry answers, and nobody is asked to
//! unlock another one of its name: an old collection whose password is lost keeps none from a new
//! one. A new entry goes into the collection that was made for Stile, if there is one, and into the
//! default one otherwise; where there is no default one, the service is asked to make it, which asks
//! the person for a password.

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::thread;

use keyring_core::api::{Credential, CredentialApi, CredentialStoreApi};
use keyring_core::{Entry, Error, Result};
use secret_service::blocking::{Collection, Item, SecretService};
use secret_service::{EncryptionType, SearchItemsResult};
use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;
use zbus::fdo::NameOwnerChanged;
use zbus::zvariant::OwnedObjectPath;

/// The name on the bus of whatever is the Secret Service.
const SERVICE_NAME: &str = "org.freedesktop.secrets";
/// The collection that is made where the default one stays locked.
const OWN: &str = "Stile";
/// The default collection where the service has none.
const DEFAULT: &str = "Default keyring";
/// KWallet keeps text only, and all that is stored is.
const CONTENT: &str = "text/plain";

/// A connection to the service, which is closed when the service goes away.
pub(super) struct Store {
    service: Arc<SecretService<'static>>,
    /// Closed when it is dropped.
    _bus: Bus,
}

impl Store {
    /// Connects. Secrets are encrypted on their way, unless the service cannot: KWallet without
    /// QCA's plugins knows only the plain way over the session bus, which is this user's own.
    ///
    /// # Errors
    /// [`Error::PlatformFailure`] where no service answers.
    pub(super) fn new() -> Result<Arc<Self>> {
        let bus = Bus(Connection::session().map_err(bus_failure)?);
        bus.close_with_service().map_err(bus_failure)?;
        let connect = |encryption| SecretService::connect_with_existing(encryption, bus.0.clone());
        let service = match connect(EncryptionType::Dh) {
            Err(secret_service::Error::Zbus(zbus::Error::MethodError(..))) => {
                connect(EncryptionType::Plain)
            }
            answer => answer,
        };
        let service = Arc::new(service.map_err(failure)?);
        Ok(Arc::new(Self { service, _bus: bus }))
    }

    /// Sees to it that a new entry has a collection to go into that is not locked: where the person
    /// does not unlock the default one, the service is asked to make another.
    ///
    /// # Errors
    /// [`Error::NoStorageAccess`] where the person refuses that, too.
    pub(super) fn make_room(&self) -> Result<()> {
        match self.home() {
            Err(Error::NoStorageAccess(cause)) if !is_no_collection(cause.as_ref()) => {
                self.service.create_collection(OWN, "").map(|_| ()).map_err(failure)
            }
            home => home.map(|_| ()),
        }
    }

    /// Where new entries go, unlocked.
    fn home(&self) -> Result<Collection<'_>> {
        home(&self.service)
    }
}

/// A connection to the bus of the person's session.
struct Bus(Connection);

impl Bus {
    /// Waits on a thread for the end of the service, and closes the connection then. What waits for
    /// a dialog's answer would wait for ever otherwise; and a service that is started anew does not
    /// know what was agreed on with the one before, which KeePassXC takes for a refusal.
    fn close_with_service(&self) -> zbus::Result<()> {
        let mut changes =
            DBusProxy::new(&self.0)?.receive_name_owner_changed_with_args(&[(0, SERVICE_NAME)])?;
        let bus = self.0.clone();
        let wait = move || {
            let is_end = |change: NameOwnerChanged| {
                change.args().is_ok_and(|change| change.old_owner().is_some())
            };
            if changes.any(is_end) {
                // It may have been closed meanwhile.
                let _ = bus.close();
            }
        };
        thread::Builder::new().name("vault-watch".to_owned()).spawn(wait)?;
        Ok(())
    }
}

impl Drop for Bus {
    /// Closes the connection for the thread as well, which ends then.
    fn drop(&mut self) {
        // It may have been closed before.
        let _ = self.0.clone().close();
    }
}

fn home<'a>(service: &'a SecretService<'_>) -> Result<Collection<'a>> {
    let home = match own(service.get_all_collections().map_err(failure)?) {
        Some(own) => own,
        None => match service.get_default_collection() {
            Err(secret_service::Error::NoResult) => {
                service.create_collection(DEFAULT, "default").map_err(no_collection)?
            }
            found => found.map_err(failure)?,
        },
    };
    if home.is_locked().map_err(failure)? {
        home.unlock().map_err(failure)?;
    }
    Ok(home)
}

/// The collection that was made for Stile, an open one before others.
fn own(mut collections: Vec<Collection<'_>>) -> Option<Collection<'_>> {
    collections.retain(|one| one.get_label().is_ok_and(|label| label == OWN));
    collections.sort_by_key(|one| one.is_locked().unwrap_or(true));
    collections.into_iter().next()
}

impl CredentialStoreApi for Store {
    fn vendor(&self) -> String {
        "the desktop's Secret Service".to_owned()
    }

    fn id(&self) -> String {
        "secret-service".to_owned()
    }

    fn build(&self, service: &str, user: &str, _: Option<&HashMap<&str, &str>>) -> Result<Entry> {
        let (service, user) = (service.to_owned(), user.to_owned());
        let named = Named { store: self.service.clone(), service, user };
        Ok(Entry::new_with_credential(Arc::new(named)))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn debug_fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Store")
    }
}

/// Whatever has this name.
struct Named {
    store: Arc<SecretService<'static>>,
    service: String,
    user: String,
}

impl Named {
    fn attributes(&self) -> HashMap<&str, &str> {
        HashMap::from([("service", &*self.service), ("username", &*self.user)])
    }

    /// All of this name. KeePassXC shows nothing of a locked database: each search asks the person
    /// again, and finds nothing after a refusal. So the person is asked here, once.
    fn search(&self) -> Result<SearchItemsResult<Item<'_>>> {
        if let Some(hidden) = hidden(&self.store) {
            hidden.unlock().map_err(failure)?;
        }
        self.store.search_items(self.attributes()).map_err(failure)
    }

    /// The open items of this name, or else those that can be unlocked: in the default collection,
    /// where there are some.
    fn open(&self) -> Result<Vec<Item<'_>>> {
        let found = self.search()?;
        if !found.unlocked.is_empty() || found.locked.is_empty() {
            return Ok(found.unlocked);
        }
        let default = self.store.get_default_collection().map(|one| one.collection_path).ok();
        let is_in_default = |item: &Item<'_>| {
            default.as_ref().is_some_and(|default| item.item_path.starts_with(default.as_str()))
        };
        let (in_default, others): (Vec<_>, Vec<_>) =
            found.locked.into_iter().partition(is_in_default);
        unlocked(&self.store, if in_default.is_empty() { others } else { in_default })
    }

    /// The only one of this name.
    fn only(&self) -> Result<Item<'_>> {
        let mut open = self.open()?;
        match open.len() {
            0 => Err(Error::NoEntry),
            1 => Ok(open.remove(0)),
            _ => Err(Error::Ambiguous(open.iter().map(|item| self.copy(item)).collect())),
        }
    }

    fn copy(&self, item: &Item<'_>) -> Entry {
        let copy = One { store: self.store.clone(), path: item.item_path.clone() };
        Entry::new_with_credential(Arc::new(copy))
    }
}

/// Where new entries go, if that is locked and shows no entries, and no other collection is open whose
/// entries could be used without it. In gnome-keyring one is always open. What cannot be told here, the
/// search tells.
fn hidden<'a>(service: &'a SecretService<'_>) -> Option<Collection<'a>> {
    let collections = service.get_all_collections().ok()?;
    if collections.iter().any(|one| one.is_locked().is_ok_and(|is_locked| !is_locked)) {
        return None;
    }
    let home = own(collections).or_else(|| service.get_default_collection().ok())?;
    let is_hidden = home.is_locked().ok()? && home.get_all_items().ok()?.is_empty();
    is_hidden.then_some(home)
}

/// Those of the items that could be unlocked.
fn unlocked<'a>(service: &'a SecretService<'_>, mut items: Vec<Item<'a>>) -> Result<Vec<Item<'a>>> {
    let asked = service.unlock_all(&items.iter().collect::<Vec<_>>());
    items.retain(|item| item.is_locked().is_ok_and(|is_locked| !is_locked));
    match asked {
        _ if !items.is_empty() => Ok(items),
        Err(error) => Err(failure(error)),
        Ok(()) => Err(failure(secret_service::Error::Locked)),
    }
}

impl CredentialApi for Named {
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        match self.only() {
            Ok(item) => item.set_secret(secret, CONTENT).map_err(failure),
            Err(Error::NoEntry) => {
                let label = format!("{} ({})", self.service, self.user);
                home(&self.store)?
                    .create_item(&label, self.attributes(), secret, true, CONTENT)
                    .map(|_| ())
                    .map_err(failure)
            }
            Err(error) => Err(error),
        }
    }

    fn get_secret(&self) -> Result<Vec<u8>> {
        self.only()?.get_secret().map_err(failure)
    }

    /// Removes all of this name, the open ones first.
    fn delete_credential(&self) -> Result<()> {
        let found = self.search()?;
        if found.unlocked.is_empty() && found.locked.is_empty() {
            return Err(Error::NoEntry);
        }
        for item in found.unlocked {
            item.delete().map_err(failure)?;
        }
        for item in found.locked {
            for item in unlocked(&self.store, vec![item])? {
                item.delete().map_err(failure)?;
            }
        }
        Ok(())
    }

    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        Ok(None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        Some((self.service.clone(), self.user.clone()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn debug_fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.user)
    }
}

/// One of several of the same name.
struct One {
    store: Arc<SecretService<'static>>,
    path: OwnedObjectPath,
}

impl One {
    fn item(&self) -> Result<Item<'_>> {
        self.store.get_item_by_path(self.path.clone()).map_err(failure)
    }
}

impl CredentialApi for One {
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        self.item()?.set_secret(secret, CONTENT).map_err(failure)
    }

    fn get_secret(&self) -> Result<Vec<u8>> {
        self.item()?.get_secret().map_err(failure)
    }

    fn delete_credential(&self) -> Result<()> {
        self.item()?.delete().map_err(failure)
    }

    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        Ok(None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        None
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn debug_fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("One")
    }
}

/// Whether this failure means that there is no collection to put an entry into.
pub(super) fn is_no_collection(cause: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    matches!(cause.downcast_ref(), Some(secret_service::Error::NoResult))
}

/// Whether this failure means that what came back could not be deciphered.
pub(super) fn is_garbled(cause: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    matches!(cause.downcast_ref(), Some(secret_service::Error::Crypto(_)))
}

/// No collection was made.
fn no_collection(error: secret_service::Error) -> Error {
    use secret_service::Error as Service;
    match error {
        Service::Prompt | Service::Zbus(zbus::Error::MethodError(..)) => failure(Service::NoResult),
        other => failure(other),
    }
}

fn bus_failure(error: zbus::Error) -> Error {
    failure(error.into())
}

fn failure(error: secret_service::Error) -> Error {
    use secret_service::Error as Service;
    let is_refusal = match &error {
        Service::Locked | Service::NoResult | Service::Prompt => true,
        Service::Zbus(zbus::Error::MethodError(name, ..)) => {
            name.ends_with(".IsLocked") || name.ends_with(".AccessDenied")
        }
        _ => false,
    };
    if is_refusal {
        Error::NoStorageAccess(Box::new(error))
    } else {
        Error::PlatformFailure(Box::new(error))
    }
}
