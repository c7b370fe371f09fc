//! Whatever is inside a set-up file that opens with its passphrase, reading it ends well; what is
//! read comes back the same from a file that is made of it.
#![no_main]

use age::secrecy::SecretString;
use libfuzzer_sys::fuzz_target;
use stile::domain::secret::Passphrase;
use stile::setup_file;

/// The least work for a passphrase that the format has.
const WORK: u8 = 1;

fuzz_target!(|content: &[u8]| {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from("passphrase"));
    recipient.set_work_factor(WORK);
    let sealed = age::encrypt(&recipient, content).expect("it is sealed");
    let Ok(setup) = setup_file::open(&sealed, &Passphrase::new("passphrase")) else { return };
    assert!(!setup.client_secret.expose().is_empty() && !setup.api_key.expose().is_empty());
    assert!(!setup.company.name.is_empty());
    for server in [&setup.servers.leaf, &setup.servers.fieldview, &setup.servers.fieldview_data] {
        assert!(stile::domain::servers::check(server.as_str()).is_ok(), "{server}");
    }
});
