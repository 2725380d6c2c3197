//! People who work here.

use keyrack_contract::call::reservation::History;
use keyrack_contract::call::staff::{
    Add, Change, List, Password, Person, Put, Role, SetActive, SetPassword, SignIn,
};
use keyrack_contract::{Code, Failure};
use keyrack_domain::StaffId;
use keyrack_engine::{Caller, Limits, Side};

use crate::support::{DOUBLE, House, anna, ben, stay};

fn put(house: &House, name: &str, password: &str) -> Put {
    Put {
        id: StaffId(house.id()),
        name: name.to_owned(),
        role: Role::FrontDesk,
        password: password.to_owned(),
    }
}

fn sign_in(name: &str, password: &str) -> SignIn {
    SignIn {
        name: name.to_owned(),
        password: password.to_owned(),
    }
}

#[test]
fn who_knows_the_password_is_let_in_and_nobody_else() {
    let house = House::with(1, 0);
    let call = put(&house, "  carla ", "long enough");
    house
        .engine
        .run(&anna(), house.call_id(), call.clone())
        .unwrap();
    let signed = house
        .engine
        .ask(&Caller::Guest, &sign_in("carla", "long enough"))
        .unwrap();
    assert_eq!(
        (signed.id, signed.name.as_str(), signed.role),
        (call.id, "carla", Role::FrontDesk)
    );
    for (name, password) in [
        ("carla", "long enougH"),
        ("carlo", "long enough"),
        ("carla", ""),
        ("", ""),
    ] {
        house.refused(Code::SignInWrong, || {
            house.engine.ask(&Caller::Guest, &sign_in(name, password))
        });
    }
    let endless = "x".repeat(100_000);
    house.refused(Code::SignInWrong, || {
        house
            .engine
            .ask(&Caller::Guest, &sign_in("carla", &endless))
    });
}

#[test]
fn a_new_password_replaces_the_old_one() {
    let house = House::with(1, 0);
    let first = put(&house, "carla", "long enough");
    house.system(first.clone()).unwrap();
    house
        .system(Put {
            password: "another one".to_owned(),
            ..first
        })
        .unwrap();
    house.refused(Code::SignInWrong, || {
        house
            .engine
            .ask(&Caller::Guest, &sign_in("carla", "long enough"))
    });
    house
        .engine
        .ask(&Caller::Guest, &sign_in("carla", "another one"))
        .unwrap();
}

#[test]
fn names_are_taken_once_and_passwords_have_a_length() {
    let house = House::with(1, 0);
    house.system(put(&house, "carla", "long enough")).unwrap();
    for (name, password, code) in [
        ("carla", "long enough", Code::StaffNameTaken),
        ("dora", "short", Code::PasswordShort),
        ("d", "long enough", Code::GuestField),
        ("do\nra", "long enough", Code::GuestField),
    ] {
        house.refused(code, || house.system(put(&house, name, password)));
    }
}

#[test]
fn only_managers_add_staff_and_only_at_the_server() {
    let house = House::with(1, 0);
    let call = put(&house, "dora", "long enough");
    house.refused(Code::RoleDenied, || {
        house.engine.run(&ben(), house.call_id(), call.clone())
    });
    house.refused(Code::SignInNeeded, || house.guest(call.clone()));
    let desk = House::bare(Side::Desk, Limits::default());
    desk.refused(Code::ServerOnly, || {
        desk.system(put(&desk, "dora", "long enough"))
    });
}

fn add(house: &House, name: &str, role: Role) -> Add {
    Add {
        id: StaffId(house.id()),
        name: name.to_owned(),
        full_name: "Carla Cortez".to_owned(),
        role,
        password: Password::Typed("long enough".to_owned()),
    }
}

fn people(house: &House, by: &Caller) -> Vec<Person> {
    house.engine.ask(by, &List {}).unwrap().people
}

fn as_anna<C: keyrack_engine::Do>(house: &House, call: C) -> Result<C::Reply, Failure> {
    house.engine.run(&anna(), house.call_id(), call)
}

#[test]
fn the_history_calls_people_as_their_colleagues_do() {
    let house = House::with(1, 0);
    let boss = add(&house, "anna", Role::Manager);
    house.system(boss).unwrap();
    let mut carla = add(&house, "carla", Role::FrontDesk);
    if let Caller::Staff { id, .. } = ben() {
        carla.id = id;
    }
    as_anna(&house, carla.clone()).unwrap();
    let id = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let told = || {
        let told = house.engine.ask(&anna(), &History { id }).unwrap();
        told.entries[0].by.staff.clone()
    };
    assert_eq!(told().as_deref(), Some("Carla Cortez"));
    let nameless = Change {
        id: carla.id,
        name: "carla".to_owned(),
        full_name: String::new(),
        role: Role::FrontDesk,
    };
    as_anna(&house, nameless).unwrap();
    assert_eq!(told().as_deref(), Some("carla"));
}

#[test]
fn people_are_added_changed_and_let_in_no_more() {
    let house = House::with(1, 0);
    let boss = add(&house, "anna", Role::Manager);
    let carla = add(&house, " carla ", Role::FrontDesk);
    house.system(boss.clone()).unwrap();
    as_anna(&house, carla.clone()).unwrap();
    let known = people(&house, &anna());
    assert_eq!(known.len(), 2);
    assert_eq!(
        (known[1].name.as_str(), known[1].full_name.as_str()),
        ("carla", "Carla Cortez")
    );
    assert_eq!(known[1].signed_in_at, None);
    house.engine.signed_in(carla.id).unwrap();
    assert!(people(&house, &anna())[1].signed_in_at.is_some());

    let change = Change {
        id: carla.id,
        name: "carla.c".to_owned(),
        full_name: String::new(),
        role: Role::Housekeeping,
    };
    as_anna(&house, change).unwrap();
    assert_eq!(
        house.engine.role_of(carla.id).unwrap(),
        Some(Role::Housekeeping)
    );
    let reset = SetPassword {
        id: carla.id,
        password: Password::Typed("12345678".to_owned()),
    };
    as_anna(&house, reset).unwrap();
    let let_in = |password: &str| {
        house
            .engine
            .ask(&Caller::Guest, &sign_in("carla.c", password))
    };
    let_in("12345678").unwrap();
    house.refused(Code::SignInWrong, || let_in("long enough"));

    let off = SetActive {
        id: carla.id,
        active: false,
    };
    as_anna(&house, off).unwrap();
    house.refused(Code::SignInWrong, || let_in("12345678"));
    assert_eq!(house.engine.role_of(carla.id).unwrap(), None);
    as_anna(
        &house,
        SetActive {
            active: true,
            ..off
        },
    )
    .unwrap();
    let_in("12345678").unwrap();
}

#[test]
fn the_last_manager_stays_and_nobody_else_may_see_the_list() {
    let house = House::with(1, 0);
    let boss = add(&house, "anna", Role::Manager);
    house.system(boss.clone()).unwrap();
    let demote = Change {
        id: boss.id,
        name: "anna".to_owned(),
        full_name: String::new(),
        role: Role::FrontDesk,
    };
    let off = SetActive {
        id: boss.id,
        active: false,
    };
    house.refused(Code::LastManager, || as_anna(&house, demote.clone()));
    house.refused(Code::LastManager, || as_anna(&house, off));
    let second = add(&house, "berta", Role::Manager);
    house.system(second.clone()).unwrap();
    as_anna(&house, demote).unwrap();
    house.refused(Code::LastManager, || {
        as_anna(
            &house,
            SetActive {
                id: second.id,
                active: false,
            },
        )
    });
    house.refused(Code::RoleDenied, || house.engine.ask(&ben(), &List {}));
    house.refused(Code::RoleDenied, || {
        house.desk(add(&house, "dora", Role::Manager))
    });
    house.refused(Code::StaffUnknown, || {
        as_anna(
            &house,
            SetActive {
                id: StaffId(house.id()),
                active: true,
            },
        )
    });
}

#[test]
fn bad_names_and_passwords_are_told_at_their_field_and_a_repeat_adds_nobody_twice() {
    let house = House::with(1, 0);
    let good = add(&house, "carla", Role::FrontDesk);
    let id = house.call_id();
    house.engine.run(&anna(), id, good.clone()).unwrap();
    house.engine.run(&anna(), id, good.clone()).unwrap();
    assert_eq!(people(&house, &anna()).len(), 1);
    let other = add(&house, "dora", Role::FrontDesk);
    let wrong: [(&str, Code, Add); 4] = [
        (
            "name",
            Code::StaffNameTaken,
            Add {
                name: "CARLA".to_owned(),
                ..other.clone()
            },
        ),
        (
            "full_name",
            Code::GuestField,
            Add {
                full_name: "x".repeat(81),
                ..other.clone()
            },
        ),
        (
            "password",
            Code::PasswordShort,
            Add {
                password: Password::Typed("short".to_owned()),
                ..other.clone()
            },
        ),
        (
            "name",
            Code::GuestField,
            Add {
                name: "d".to_owned(),
                ..other.clone()
            },
        ),
    ];
    for (field, code, call) in wrong {
        let failure = as_anna(&house, call).unwrap_err();
        assert_eq!(
            (failure.code, failure.field.as_deref()),
            (code, Some(field))
        );
    }
    // A digest that would take for ever to check is not taken.
    let hash = "$argon2id$v=19$m=4194304,t=64,p=1$bm9ib2R5bm9ib2R5bm9ib2Q$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let crafted = Add {
        password: Password::Hashed(hash.to_owned()),
        ..other
    };
    house.refused(Code::Unreadable, || as_anna(&house, crafted.clone()));
    assert_eq!(people(&house, &anna()).len(), 1);
}

#[test]
fn a_desk_that_is_cut_off_says_that_it_needs_the_line() {
    let desk = House::bare(Side::Desk, Limits::default());
    desk.refused(Code::LineNeeded, || {
        as_anna(&desk, add(&desk, "dora", Role::FrontDesk))
    });
    desk.refused(Code::PasswordShort, || {
        let call = Add {
            password: Password::Typed("short".to_owned()),
            ..add(&desk, "dora", Role::FrontDesk)
        };
        as_anna(&desk, call)
    });
}
