//! The server's own file: which properties it serves, and who may connect. These functions take
//! handles of a file that was opened as [`crate::Kind::Accounts`].

pub mod enrolled_device;
pub mod enrolment_code;
pub mod hosted_property;

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::enrolled_device::EnrolledDevice;
    use super::hosted_property::HostedProperty;
    use super::{enrolled_device, enrolment_code, hosted_property};
    use crate::testing::{KEY, at, commit, id};
    use crate::{Database, Kind, Options, StoreError};

    fn accounts() -> (tempfile::TempDir, Database) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("accounts.db");
        let mut database = Database::open(&path, &KEY, Kind::Accounts, Options::default()).unwrap();
        let row = HostedProperty {
            id: id(1),
            slug: "seeblick".into(),
            file: "seeblick.db".into(),
        };
        commit(&mut database, |write| hosted_property::put(write, &row));
        (folder, database)
    }

    #[test]
    fn a_slug_belongs_to_one_property() {
        let (_folder, mut database) = accounts();
        commit(&mut database, |write| {
            let other = HostedProperty {
                id: id(2),
                slug: "seeblick".into(),
                file: "other.db".into(),
            };
            assert!(matches!(
                hosted_property::put(write, &other),
                Err(StoreError::Constraint(_))
            ));
            let found = hosted_property::by_slug(write, "seeblick")?;
            assert_eq!(found, hosted_property::get(write, id(1))?);
            assert_eq!(hosted_property::list(write)?.len(), 1);
            assert_eq!(hosted_property::by_slug(write, "elsewhere")?, None);
            Ok(())
        });
    }

    #[test]
    fn a_code_lets_in_once_and_in_time() {
        let (_folder, mut database) = accounts();
        commit(&mut database, |write| {
            enrolment_code::put(write, &[1; 32], id(1), at(100))?;
            enrolment_code::put(write, &[2; 32], id(1), at(100))?;
            assert_eq!(enrolment_code::take(write, &[9; 32], at(0))?, None);
            assert_eq!(enrolment_code::take(write, &[1; 32], at(99))?, Some(id(1)));
            assert_eq!(enrolment_code::take(write, &[1; 32], at(99))?, None, "used");
            assert_eq!(
                enrolment_code::take(write, &[2; 32], at(100))?,
                None,
                "too late"
            );
            assert_eq!(enrolment_code::prune(write, at(100))?, 2);
            Ok(())
        });
    }

    #[test]
    fn a_device_is_enrolled_once_and_shut_out() {
        let (_folder, mut database) = accounts();
        let device = EnrolledDevice {
            id: id(5),
            property: id(1),
            name: "Front desk".into(),
            public_key: vec![1; 32],
            revoked_at: None,
        };
        commit(&mut database, |write| {
            enrolled_device::add(write, &device)?;
            assert!(matches!(
                enrolled_device::add(write, &device),
                Err(StoreError::Constraint(_))
            ));
            assert_eq!(
                enrolled_device::of(write, id(1))?,
                std::slice::from_ref(&device)
            );
            assert!(enrolled_device::revoke(write, id(5), at(7))?);
            assert!(!enrolled_device::revoke(write, id(5), at(8))?);
            assert_eq!(
                enrolled_device::get(write, id(5))?.unwrap().revoked_at,
                Some(at(7))
            );
            Ok(())
        });
    }
}
