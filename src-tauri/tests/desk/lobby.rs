//! From an empty folder to a hotel, and a sample that leaves nothing behind.

use keyrack_contract::call::setup::{Finish, OpenSample, Read, Save, Setup, Stage, ThrowAway};
use keyrack_contract::call::staff::{Role, SignIn};
use keyrack_contract::call::{Call, property, rate, staff};
use keyrack_contract::setup::{Draft, PersonDraft, RoomTypeDraft};
use keyrack_contract::{Code, Failure};
use keyrack_desk::{Lobby, LobbyError};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::browser::entrance;
use crate::fixture::call_id;

fn open(folder: &std::path::Path) -> Lobby {
    Lobby::open(entrance(folder), || Ok::<_, LobbyError>(None)).unwrap()
}

fn call<C: Call + Serialize>(
    lobby: &Lobby,
    session: Option<&str>,
    call: &C,
) -> Result<C::Reply, Failure>
where
    C::Reply: DeserializeOwned,
{
    let body = serde_json::to_vec(call).unwrap();
    let reply = lobby.call(session, C::NAME, Some(call_id(1)), &body)?;
    Ok(serde_json::from_slice(&reply).unwrap())
}

fn state(lobby: &Lobby) -> Setup {
    call(lobby, None, &Read {}).unwrap()
}

fn sign_in(lobby: &Lobby, name: &str, password: &str) -> String {
    let who = SignIn {
        name: name.to_owned(),
        password: password.to_owned(),
    };
    lobby
        .sign_in(&serde_json::to_vec(&who).unwrap())
        .unwrap()
        .session
}

fn draft() -> Finish {
    let kind = |code: &str, rooms: &str, price: &str| RoomTypeDraft {
        code: code.to_owned(),
        name: code.to_owned(),
        adults: "2".to_owned(),
        heads: "3".to_owned(),
        rooms: rooms.to_owned(),
        price: price.to_owned(),
        ..RoomTypeDraft::default()
    };
    let draft = Draft {
        name: "Gasthof Zur Probe".to_owned(),
        address: "Marktplatz 1".to_owned(),
        country: "AT".to_owned(),
        zone: "Europe/Vienna".to_owned(),
        languages: vec!["de".to_owned()],
        types: vec![kind("DZ", "101–118", "119,50"), kind("EZ", "201-204", "80")],
        plan_name: "Flexibel".to_owned(),
        people: vec![PersonDraft {
            name: "erika".to_owned(),
            role: Role::Manager,
        }],
        ..Draft::default()
    };
    Finish {
        draft,
        passwords: vec!["long enough".to_owned()],
    }
}

#[test]
fn a_draft_is_taken_up_again_and_becomes_a_whole_hotel() {
    let folder = tempfile::tempdir().unwrap();
    let Finish { draft, passwords } = draft();
    let lobby = open(folder.path());
    assert_eq!(state(&lobby).stage, Stage::Empty);
    assert_eq!(
        call(&lobby, None, &property::Read {}).unwrap_err().code,
        Code::PropertyUnknown
    );
    let kept = Some(draft.clone());
    call(
        &lobby,
        None,
        &Save {
            draft: kept.clone(),
        },
    )
    .unwrap();
    lobby.close();
    drop(lobby);

    let lobby = open(folder.path());
    assert_eq!(state(&lobby).draft, kept);
    // What is wrong is told at its field, and nothing is made.
    let short = Finish {
        draft: draft.clone(),
        passwords: vec!["short".to_owned()],
    };
    let refused = call(&lobby, None, &short).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("people-0-password"));
    assert!(!folder.path().join("desk.db").exists());
    // What a try that ended early may have left behind does not matter.
    std::fs::write(folder.path().join("desk.db"), "half a file").unwrap();
    call(&lobby, None, &Finish { draft, passwords }).unwrap();
    let again = call(&lobby, None, &self::draft()).unwrap_err();
    assert_eq!(again.code, Code::PropertyExists);
    lobby.close();
    drop(lobby);

    // It is there after a new start, alone, with rooms, prices and people; the draft is gone.
    let lobby = open(folder.path());
    assert_eq!(
        state(&lobby),
        Setup {
            stage: Stage::Hotel { alone: true },
            draft: None
        }
    );
    assert!(!folder.path().join("setup.json").exists());
    let session = sign_in(&lobby, "erika", "long enough");
    let profile = call(&lobby, Some(&session), &property::Read {}).unwrap();
    assert_eq!(profile.rooms.len(), 22);
    assert_eq!(profile.property.slug, "gasthof-zur-probe");
    let from = profile.business_date;
    let cells = rate::Read {
        from,
        to: from.tomorrow().unwrap(),
    };
    let cells = call(&lobby, Some(&session), &cells).unwrap().cells;
    assert_eq!(cells.len(), 2);
    // A password that is set anew ends whatever was begun with the old one.
    let other = sign_in(&lobby, "erika", "long enough");
    let people = call(&lobby, Some(&session), &staff::List {})
        .unwrap()
        .people;
    let erika = people.iter().find(|person| person.name == "erika").unwrap();
    let anew = staff::SetPassword {
        id: erika.id,
        password: staff::Password::Typed("longer still".to_owned()),
    };
    call(&lobby, Some(&other), &anew).unwrap();
    for begun in [&session, &other] {
        let refused = call(&lobby, Some(begun), &staff::List {}).unwrap_err();
        assert_eq!(refused.code, Code::SignInNeeded);
    }
    let session = sign_in(&lobby, "erika", "longer still");
    call(&lobby, Some(&session), &staff::List {}).unwrap();
    lobby.close();
}

#[test]
fn a_sample_is_opened_kept_and_thrown_away_and_the_draft_stays() {
    let folder = tempfile::tempdir().unwrap();
    let lobby = open(folder.path());
    let kept = Some(draft().draft);
    call(
        &lobby,
        None,
        &Save {
            draft: kept.clone(),
        },
    )
    .unwrap();
    call(&lobby, None, &OpenSample {}).unwrap();
    let Stage::Sample { name, password } = state(&lobby).stage else {
        panic!("no sample");
    };
    sign_in(&lobby, &name, &password);
    let refused = call(&lobby, None, &draft()).unwrap_err();
    assert_eq!(refused.code, Code::PropertyExists);
    lobby.close();
    drop(lobby);

    let lobby = open(folder.path());
    assert!(matches!(state(&lobby).stage, Stage::Sample { .. }));
    call(&lobby, None, &ThrowAway {}).unwrap();
    assert_eq!(
        state(&lobby),
        Setup {
            stage: Stage::Empty,
            draft: kept
        }
    );
    assert!(!folder.path().join("sample").exists());
    assert_eq!(
        call(&lobby, None, &ThrowAway {}).unwrap_err().code,
        Code::PropertyUnknown
    );
}
