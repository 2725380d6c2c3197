//! The first changes are the same bytes on every machine and in every version.

use crate::tests::actor;
use crate::{Document, DocumentClass, first_change};

/// If this fails after an update of the history library, the library may not be updated: documents
/// made before and after would have no common beginning. If it fails after a change of a schema, a
/// text field was added to a class that is in use.
const FIRST_CHANGES: [(&str, &str); 11] = [
    (
        "property",
        "7057099344a7685fdfd268aea62dcb84a93448815c82da0a80c47b2382135df7",
    ),
    (
        "rates",
        "3c928851031137250ca9e8d6eb28914280ae6241afb9df0b4fd2fea3268e1da5",
    ),
    (
        "outage",
        "de462d65e4170f73a925549ed306297aa27396c871af50274511be35026b3c56",
    ),
    (
        "reservation",
        "b75c3bf4dfe2b897a81ab08859ecf16d63be833a7be73fc4a1f62f90272d3fc6",
    ),
    (
        "guest",
        "a19ab2a560767dc3c5f6daa8e8e93150a2e6c8796a9cba72004a73f267e7c9bb",
    ),
    (
        "housekeeping",
        "23a5f119581a24f0bad75bf42b566fb1ad75c31bcbf9c149ba728b4ed1dedae8",
    ),
    (
        "booking",
        "3037f709fda5bdb59318828b82541cd9c330c577ad2aeb5de662a7f3683cf1bd",
    ),
    (
        "folio",
        "d862b5ddca05fdb60d652ef92fd32aa84e380a80c692b1f2ceeb666a14e2dbdd",
    ),
    (
        "block",
        "0fc1a9194fa9021039a93724ec93f009c8c2b81de00806fe4a0547fd3dee5b2f",
    ),
    (
        "company",
        "b737a313b120f9a5b7db03432c6c3c17e0ef941dff0031166071ea1b292e96ba",
    ),
    (
        "demand",
        "dc963766ea496773f4420d47e948dccdb63da4cb76590a3dc8cad73bf2314d09",
    ),
];

#[test]
fn first_changes_never_change() {
    let made = DocumentClass::ALL.map(|class| {
        let document = Document::create(class, &actor(1)).unwrap();
        let only: &[u8] = &first_change(class).unwrap();
        let opened = Document::open(class, &actor(1), None, [only]).unwrap();
        assert_eq!(opened.heads(), document.heads());
        (class.name(), document.heads().hashes()[0].to_string())
    });
    let made = made.each_ref().map(|(name, hash)| (*name, hash.as_str()));
    assert_eq!(made, FIRST_CHANGES);
}

#[test]
fn two_desks_that_create_the_same_document_created_one() {
    for class in DocumentClass::ALL {
        let one = Document::create(class, &actor(1)).unwrap();
        let two = Document::create(class, &actor(2)).unwrap();
        assert_eq!(one.heads(), two.heads());
        assert_eq!(one.heads().hashes().len(), 1);
        assert_eq!(one.value().unwrap(), two.value().unwrap());
        assert!(one.changes_after(&Default::default()).is_empty());
    }
}

#[test]
fn names_and_numbers_of_classes_lead_back() {
    for class in DocumentClass::ALL {
        assert_eq!(class.name().parse(), Ok(class));
        assert_eq!(DocumentClass::try_from(class.number()), Ok(class));
        assert_eq!(serde_json::to_value(class).unwrap(), class.name());
    }
    assert!(DocumentClass::try_from(0).is_err());
    assert!("".parse::<DocumentClass>().is_err());
}

#[test]
fn field_names_are_places_and_come_once() {
    for class in DocumentClass::ALL {
        let mut names = Vec::new();
        for field in class.schema().fields {
            assert!(
                field
                    .name
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
            );
            assert!(!field.name.starts_with('_'));
            assert!(!names.contains(&field.name), "{class} {}", field.name);
            names.push(field.name);
        }
    }
}
