//! How often is too often, over HTTP.

use serde_json::json;

use super::client::send;
use super::world::{World, hold_body};
use crate::settings::{Limits, Settings};

#[tokio::test]
async fn one_client_keeps_so_many_rooms_and_asks_so_often() {
    let limits = Limits {
        holds_per_client: 2,
        client_burst: 12,
        client_per_second: 1,
        ..Limits::default()
    };
    let world = World::with(Settings {
        limits,
        ..Settings::default()
    })
    .await;
    let path = "/api/v1/properties/linde/holds";
    for key in ["one", "two", "two"] {
        assert_eq!(
            world.post_as(key, path, &hold_body()).await.status,
            201,
            "{key}"
        );
    }
    let refused = world.post_as("three", path, &hold_body()).await;
    assert_eq!(refused.problem(), (429, "too-many".into()));
    assert!(refused.header("retry-after").is_some());

    let mut last = world.get("/linde").await;
    for _ in 0..20 {
        last = world.get("/linde").await;
    }
    assert_eq!(last.status, 429);
    assert_eq!(last.header("retry-after"), Some("1"));
    assert!(last.body.contains("<h1>"));
    assert_eq!(world.get("/healthz").await.status, 200);
    world.stop().await;
}

#[tokio::test]
async fn codes_for_desks_need_the_token_of_the_data_folder() {
    let world = World::new().await;
    let body = json!({ "property": "linde" }).to_string();
    let ask = |token: String| async move {
        send(
            world.address,
            "POST",
            "/sync/enrol-code",
            &[("Authorization", &format!("Bearer {token}"))],
            body.as_bytes(),
        )
        .await
    };
    let (address, token) = (world.address, world.server.admin_token.clone());
    assert_eq!(
        ask("guess".into()).await.problem(),
        (403, "token-wrong".into())
    );
    let headers = [("Authorization", format!("Bearer {token}"))];
    let headers = [(headers[0].0, headers[0].1.as_str())];
    let made = send(
        address,
        "POST",
        "/sync/enrol-code",
        &headers,
        json!({ "property": "linde" }).to_string().as_bytes(),
    )
    .await;
    assert_eq!(made.status, 200, "{}", made.body);
    let code = made.json()["code"].as_str().unwrap().to_owned();
    let enrol = json!({ "code": code, "name": "Desk", "public_key": "11".repeat(32) }).to_string();
    let first = send(address, "POST", "/sync/enrol", &[], enrol.as_bytes()).await;
    assert_eq!(first.status, 200, "{}", first.body);
    assert_eq!(first.json()["slug"], "linde");
    assert_eq!(
        send(address, "POST", "/sync/enrol", &[], enrol.as_bytes())
            .await
            .problem(),
        (403, "code-wrong".into())
    );
    let nowhere = send(
        address,
        "POST",
        "/sync/enrol-code",
        &headers,
        json!({ "property": "x" }).to_string().as_bytes(),
    )
    .await;
    assert_eq!(nowhere.problem(), (404, "property-unknown".into()));
}
