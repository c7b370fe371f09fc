//! Opens and makes set-up files.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::downloads::save_in_sight;
use super::executor::Executor;
use super::files::choose;
use super::grower_page;
use super::import::instead_of_setup;
use super::session::{Session, lock};
use super::tasks::Kind;
use crate::domain::secret::Passphrase;
use crate::domain::setup_file::{SetupFile, SetupFileError};
use crate::domain::{ApiError, Company, Servers, Settings};
use crate::flow::setup_file::{Effect, Message as FileMessage};
use crate::flow::{FileKind, Message};
use crate::setup_file;

/// How long a passphrase that was copied stays in the clipboard.
const COPIED_PASSPHRASE: Duration = Duration::from_secs(2 * 60);

impl Executor {
    pub(super) fn run_setup_file(&mut self, effect: Effect) {
        let (session, kept) = (self.session.clone(), self.tools.set_up.clone());
        match effect {
            Effect::Choose => self.answer(async {
                match choose(FileKind::SetUp, "Stile", &["stile", "stile*"]).await {
                    Ok(path) => Message::SetupFile(FileMessage::Chosen(path)),
                    Err(asked) => asked,
                }
            }),
            Effect::LookAt(path) => {
                let broke = FileMessage::Looked(path.clone(), Err(SetupFileError::Broke));
                self.setup_file.replace();
                self.answer_while_open(broke, look(path));
            }
            Effect::Open { path, passphrase } => {
                self.answer_while_open(not_opened(&path), async move {
                    open(&session, &kept, path, passphrase).await
                });
            }
            Effect::Stop => {
                self.setup_file.replace();
                *lock(&kept) = None;
            }
            Effect::MoveTo { path, servers } => {
                let usual = self.options.servers.clone();
                self.answer_or(Message::SetupFile(not_opened(&path)), async move {
                    move_to(&session, &kept, usual, path, *servers).await
                });
            }
            Effect::UseKept(path) => {
                self.answer_or(Message::SetupFile(not_opened(&path)), async move {
                    use_kept(&session, &kept, path)
                });
            }
            Effect::ChooseLogo => {
                let broke = FileMessage::LogoChosen(Some(Err(SetupFileError::Broke)));
                self.answer_while_open(broke, async {
                    match choose(FileKind::Logo, "PNG", &["png"]).await {
                        Ok(path) => logo(path).await,
                        Err(asked) => asked,
                    }
                });
            }
            Effect::ReadLogo(path) => {
                let broke = FileMessage::LogoChosen(Some(Err(SetupFileError::Broke)));
                self.answer_while_open(broke, logo(Some(path)));
            }
            Effect::CopyPassphrase(passphrase) => {
                self.clipboard.copy(passphrase.expose());
                let clipboard = self.clipboard.clone();
                self.copied_passphrase.replace();
                let forgotten = || Message::SetupFile(FileMessage::CopyForgotten);
                self.tasks.answer(
                    Kind::Session,
                    &self.copied_passphrase,
                    forgotten(),
                    async move {
                        tokio::time::sleep(COPIED_PASSPHRASE).await;
                        clipboard.forget(passphrase.expose());
                        forgotten()
                    },
                );
            }
            // What is being changed at Leaf is not cut off.
            Effect::GiveKeys { client_id, write_scopes } => {
                let told = |given| Message::SetupFile(FileMessage::KeysGiven(given));
                self.answer_or(told(Err(ApiError::Broke)), async move {
                    told(grower_page::give_keys(&session, client_id, write_scopes).await)
                });
            }
            Effect::Make { settings, company, passphrase } => {
                let broke = FileMessage::Made(Err(SetupFileError::Broke));
                self.answer_while_open(broke, async move {
                    make(&session, *settings, company, passphrase).await
                });
            }
        }
    }

    /// What a left screen had asked for is heard no more.
    fn answer_while_open(
        &self,
        broke: FileMessage,
        work: impl Future<Output = Message> + Send + 'static,
    ) {
        self.tasks.answer(Kind::Session, &self.setup_file, Message::SetupFile(broke), work);
    }
}

/// The answer when opening the file broke off.
fn not_opened(path: &Path) -> FileMessage {
    FileMessage::Opened(path.to_owned(), Err(SetupFileError::Broke))
}

/// File work, and a second of key stretching, off the runtime's threads.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, SetupFileError> + Send + 'static,
) -> Result<T, SetupFileError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or(Err(SetupFileError::Broke))
}

async fn look(path: PathBuf) -> Message {
    let at = path.clone();
    let look = move || match setup_file::read(&at) {
        Err(SetupFileError::Foreign) => Err(instead_of_setup(&at)),
        read => read.map(drop),
    };
    let found = blocking(look).await;
    Message::SetupFile(FileMessage::Looked(path, found))
}

/// Opens a file. One that is for other servers than this run speaks to is kept until the person
/// has said that they are the right ones.
async fn open(
    session: &Session,
    kept: &Mutex<Option<SetupFile>>,
    path: PathBuf,
    passphrase: Passphrase,
) -> Message {
    let at = path.clone();
    let opened = blocking(move || setup_file::open(&setup_file::read(&at)?, &passphrase)).await;
    Message::SetupFile(match opened {
        Ok(file) if file.servers != session.servers => {
            let servers = Box::new(file.servers.clone());
            *lock(kept) = Some(file);
            FileMessage::ForOtherServers(path, servers)
        }
        opened => FileMessage::Opened(path, opened.map(Box::new)),
    })
}

/// Has the set-up name these servers, which the person was shown. Its next start is for them, and
/// uses the file.
async fn move_to(
    session: &Arc<Session>,
    kept: &Mutex<Option<SetupFile>>,
    usual: Servers,
    path: PathBuf,
    servers: Servers,
) -> Message {
    let is_shown = lock(kept).as_ref().is_some_and(|file| file.servers == servers);
    let servers = (servers != usual).then_some(servers);
    let left = if is_shown {
        session.leave_servers(Settings { servers, ..Settings::default() }).await
    } else {
        Err(SetupFileError::OtherServers)
    };
    Message::SetupFile(match left {
        Ok(()) => FileMessage::Moved(path),
        Err(error) => FileMessage::Opened(path, Err(error)),
    })
}

/// The file that was kept, in the session for its servers.
fn use_kept(session: &Session, kept: &Mutex<Option<SetupFile>>, path: PathBuf) -> Message {
    let file = lock(kept).take().filter(|file| file.servers == session.servers);
    let file = file.map(Box::new).ok_or(SetupFileError::OtherServers);
    Message::SetupFile(FileMessage::Opened(path, file))
}

/// Writes a set-up file with the app keys in use among the person's downloads.
async fn make(
    session: &Session,
    settings: Settings,
    company: Company,
    passphrase: Passphrase,
) -> Message {
    let secrets = session.secrets().clone();
    let (Some(client_secret), Some(api_key)) = (secrets.client_secret, secrets.api_key) else {
        return Message::SetupFile(FileMessage::Made(Err(SetupFileError::KeysMissing)));
    };
    let has_links = settings.links_are_on();
    let file = SetupFile {
        company,
        servers: session.servers.clone(),
        client_id: settings.client_id,
        client_secret,
        api_key,
        redirect_uri: settings.redirect_uri,
        second_redirect_uri: settings.second_redirect_uri,
        write_scopes: settings.write_scopes,
        pkce: settings.pkce,
        switch_on_fields: settings.switch_on_fields,
        has_links,
    };
    let made = blocking(move || {
        let sealed = setup_file::seal(&file, &passphrase)?;
        save_in_sight(|folder| setup_file::save(folder, &file.company.name, &sealed))
    });
    Message::SetupFile(FileMessage::Made(made.await))
}

/// Reads the picture that was chosen.
async fn logo(chosen: Option<PathBuf>) -> Message {
    let logo = match chosen {
        None => None,
        Some(path) => Some(blocking(move || Ok(setup_file::read_logo(&path)?.into())).await),
    };
    Message::SetupFile(FileMessage::LogoChosen(logo))
}
