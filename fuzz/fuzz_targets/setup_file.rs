//! Whatever a set-up file is said to have come in, looking for it ends well, and what is found is one.
//! Whatever is inside a set-up file that opens with its passphrase, reading it ends well, too.
#![no_main]

use age::secrecy::SecretString;
use libfuzzer_sys::fuzz_target;
use stile::domain::secret::Passphrase;
use stile::setup_file;

/// The least work for a passphrase that the format has.
const WORK: u8 = 1;

fuzz_target!(
    // What reads saved mails may panic, and is caught where it is called. A panic that is not caught
    // there comes back to the fuzzer, which ends at it.
    init: std::panic::set_hook(Box::new(|panic| eprintln!("{panic}"))),
    |data: &[u8]| {
        look_in(data);
        open(data);
    }
);

fn look_in(file: &[u8]) {
    let Ok(sealed) = setup_file::sealed_in(file.to_vec()) else { return };
    assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
    assert!(setup_file::is_sealed(file));
}

fn open(content: &[u8]) {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from("passphrase"));
    recipient.set_work_factor(WORK);
    let sealed = age::encrypt(&recipient, content).expect("it is sealed");
    let Ok(setup) = setup_file::open(&sealed, &Passphrase::new("passphrase")) else { return };
    assert!(!setup.client_secret.expose().is_empty() && !setup.api_key.expose().is_empty());
    assert!(!setup.company.name.is_empty());
    for server in [&setup.servers.leaf, &setup.servers.fieldview, &setup.servers.fieldview_data] {
        assert!(stile::domain::servers::check(server.as_str()).is_ok(), "{server}");
    }
}
