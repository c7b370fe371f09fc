//! What the tags in workbooks say.

use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;

/// The value of an attribute, whatever stands before its name.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = tag.attributes().flatten();
    let found = attributes.find(|one| one.key.local_name().as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}
