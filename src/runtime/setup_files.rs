//! Opens and makes set-up files.

use std::io;
use std::path::PathBuf;

use super::world::World;
use crate::domain::Servers;
use crate::domain::secret::Passphrase;
use crate::flow::Message;
use crate::flow::setup_file::Message as FileMessage;
use crate::settings::{Company, Settings};
use crate::setup_file::{self, SetupFile, SetupFileError};

/// File work, and a second of key stretching, off the runtime's threads.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, SetupFileError> + Send + 'static,
) -> Result<T, SetupFileError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or(Err(SetupFileError::Io(io::ErrorKind::Other)))
}

pub(super) async fn look(path: PathBuf) -> Message {
    let at = path.clone();
    let found = blocking(move || setup_file::read(&at).map(drop)).await;
    Message::SetupFile(FileMessage::Looked(path, found))
}

/// Opens a file. One that is for other servers than this run speaks to is kept until the person
/// has said that they are the right ones.
pub(super) async fn open(world: &World, path: PathBuf, passphrase: Passphrase) -> Message {
    let at = path.clone();
    let opened = blocking(move || setup_file::open(&setup_file::read(&at)?, &passphrase)).await;
    Message::SetupFile(match opened {
        Ok(file) if file.servers != world.servers => {
            let servers = Box::new(file.servers.clone());
            world.keep_set_up(file);
            FileMessage::ForOtherServers(path, servers)
        }
        opened => FileMessage::Opened(path, opened.map(Box::new)),
    })
}

/// Forgets what belongs to the servers in use, and sets up what the file that was opened says in its
/// place. Nobody's token or consent gets from the ones to the others.
pub(super) async fn move_to_other_servers(world: &World, usual: Servers) -> Message {
    let Some(file) = world.take_set_up() else { return Message::Broke };
    match world.forget().await {
        Message::Forgotten { keyring: Ok(()), files: Ok(()) } => {}
        not_all => return not_all,
    }
    let settings = Settings {
        client_id: file.client_id,
        redirect_uri: file.redirect_uri,
        second_redirect_uri: file.second_redirect_uri,
        write_scopes: file.write_scopes,
        pkce: file.pkce,
        servers: (file.servers != usual).then_some(file.servers),
        company: Some(file.company),
        ..Settings::default()
    };
    let (keyring, files) = world.begin_with(settings, file.client_secret, file.api_key).await;
    match (keyring, files) {
        (Ok(()), Ok(())) => Message::SetupFile(FileMessage::Moved),
        (keyring, files) => Message::Forgotten { keyring, files },
    }
}

/// Writes a set-up file with the app keys in use among the person's downloads.
pub(super) async fn make(
    world: &World,
    settings: Settings,
    company: Company,
    passphrase: Passphrase,
) -> Message {
    let secrets = world.secrets().clone();
    let (Some(client_secret), Some(api_key)) = (secrets.client_secret, secrets.api_key) else {
        return Message::SetupFile(FileMessage::Made(Err(SetupFileError::Damaged)));
    };
    let file = SetupFile {
        company,
        servers: world.servers.clone(),
        client_id: settings.client_id,
        client_secret,
        api_key,
        redirect_uri: settings.redirect_uri,
        second_redirect_uri: settings.second_redirect_uri,
        write_scopes: settings.write_scopes,
        pkce: settings.pkce,
    };
    let made = blocking(move || {
        let sealed = setup_file::seal(&file, &passphrase)?;
        let folder = super::growers::downloads()?;
        setup_file::save(&folder, &file.company.name, &sealed)
    });
    Message::SetupFile(FileMessage::Made(made.await))
}

/// Reads the picture that was chosen.
pub(super) async fn logo(chosen: Option<PathBuf>) -> Message {
    let logo = match chosen {
        None => None,
        Some(path) => Some(blocking(move || Ok(setup_file::read_logo(&path)?.into())).await),
    };
    Message::SetupFile(FileMessage::LogoChosen(logo))
}

/// Asks for a file of this kind in the system's own dialog; where there is none, nothing.
#[cfg(feature = "window")]
pub(super) async fn choose(kind: &str, extension: &str) -> Option<PathBuf> {
    let dialog = rfd::AsyncFileDialog::new().add_filter(kind, &[extension]);
    Some(dialog.pick_file().await?.path().to_owned())
}

#[cfg(not(feature = "window"))]
#[expect(clippy::unused_async, reason = "as with a window")]
pub(super) async fn choose(_kind: &str, _extension: &str) -> Option<PathBuf> {
    None
}
