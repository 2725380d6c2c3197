//! People who work here.

use keyrack_contract::Code;
use keyrack_contract::call::staff::{Put, Role, SignIn};
use keyrack_domain::StaffId;
use keyrack_engine::{Caller, Limits, Side};

use crate::support::{House, anna, ben};

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
