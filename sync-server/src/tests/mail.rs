//! A confirmation goes out once, however often the mail server says "later".

use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::world::{World, booking_body, hold_body};
use crate::settings::{Encryption, Mail, Settings, Switch};

/// A mail server that answers the first recipient with 451 and takes the next.
#[derive(Default)]
struct Postbox {
    asked: Mutex<u32>,
    taken: Mutex<Vec<String>>,
}

async fn talk(stream: TcpStream, postbox: Arc<Postbox>) -> std::io::Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    writer.write_all(b"220 test\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let command = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        let answer = match command.as_str() {
            "RCPT" => {
                let mut asked = postbox.asked.lock().unwrap();
                *asked += 1;
                if *asked == 1 { "451 later" } else { "250 ok" }
            }
            "DATA" => {
                writer.write_all(b"354 go on\r\n").await?;
                let mut mail = String::new();
                while let Some(line) = lines.next_line().await? {
                    if line == "." {
                        break;
                    }
                    mail.push_str(&line);
                    mail.push('\n');
                }
                postbox.taken.lock().unwrap().push(mail);
                "250 taken"
            }
            "QUIT" => "221 bye",
            _ => "250 ok",
        };
        writer.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
    Ok(())
}

/// Waits for something that another task brings about.
async fn until(what: impl Fn() -> bool) {
    let waited = tokio::time::timeout(Duration::from_secs(20), async {
        while !what() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    });
    assert!(waited.await.is_ok(), "it never came");
}

/// Hotels whose mail goes to a postbox of the test's own.
async fn with_postbox() -> (World, Arc<Postbox>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let postbox = Arc::new(Postbox::default());
    let office = Arc::clone(&postbox);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(talk(stream, Arc::clone(&office)));
        }
    });
    let mail = Mail {
        host: "127.0.0.1".into(),
        port,
        encryption: Encryption::None,
        ..Mail::default()
    };
    let world = World::with(Settings {
        mail,
        rate_limit: Switch::Off,
        ..Settings::default()
    })
    .await;
    (world, postbox)
}

#[tokio::test]
async fn a_confirmation_is_sent_in_the_guests_language_and_never_twice() {
    let (world, postbox) = with_postbox().await;
    let base = "/api/v1/properties/linde";
    let hold = world
        .post(&format!("{base}/holds"), &hold_body())
        .await
        .json();
    let path = format!(
        "{base}/holds/{}/booking?locale=de",
        hold["hold"].as_str().unwrap()
    );
    let booked = world.post_as("book", &path, &booking_body()).await.json();
    world.post_as("book", &path, &booking_body()).await;

    // Greylisted: it waits a minute, and then goes out at the next commit.
    until(|| *postbox.asked.lock().unwrap() == 1).await;
    assert!(postbox.taken.lock().unwrap().is_empty());
    let engine = world.server.hotel("linde").unwrap().engine.clone();
    until(|| engine.outbox_due(1).unwrap().is_empty()).await;
    world.pass(61);
    world.post(&format!("{base}/holds"), &hold_body()).await;
    until(|| !postbox.taken.lock().unwrap().is_empty()).await;
    world.post(&format!("{base}/holds"), &hold_body()).await;
    world.stop().await;

    let taken = postbox.taken.lock().unwrap();
    assert_eq!(taken.len(), 1);
    for text in [
        "To: \"Erika Muster\" <erika@example.com>",
        "Message-ID: <confirmation.1.",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar; charset=utf-8; method=PUBLISH",
        "Buchung",
    ] {
        assert!(taken[0].contains(text), "{text} in {}", taken[0]);
    }
    assert!(
        taken[0]
            .replace("=\n", "")
            .contains(booked["reference"].as_str().unwrap())
    );
}

#[tokio::test]
async fn a_cancellation_is_told_once_with_its_fee() {
    let (world, postbox) = with_postbox().await;
    // Whoever is asked first is told to wait; here that is nobody's business.
    *postbox.asked.lock().unwrap() = 1;
    let base = "/api/v1/properties/linde";
    let hold = world.post(&format!("{base}/holds"), &hold_body()).await;
    let hold = hold.json()["hold"].as_str().unwrap().to_owned();
    let path = format!("{base}/holds/{hold}/booking");
    let booked = world.post_as("book", &path, &booking_body()).await.json();
    until(|| postbox.taken.lock().unwrap().len() == 1).await;

    let reference = booked["reference"].as_str().unwrap();
    let token = booked["manage_token"].as_str().unwrap();
    let path = format!("{base}/bookings/{reference}/cancel?token={token}");
    let nothing = serde_json::json!({});
    assert_eq!(world.post_as("c", &path, &nothing).await.status, 200);
    assert_eq!(world.post_as("c", &path, &nothing).await.status, 200);
    assert_eq!(world.post_as("d", &path, &nothing).await.status, 409);
    until(|| postbox.taken.lock().unwrap().len() == 2).await;
    // A further commit and time that passes send nothing again.
    let engine = world.server.hotel("linde").unwrap().engine.clone();
    until(|| engine.outbox_due(1).unwrap().is_empty()).await;
    world.pass(24 * 3_600);
    world.post(&format!("{base}/holds"), &hold_body()).await;
    world.stop().await;

    let taken = postbox.taken.lock().unwrap();
    assert_eq!(taken.len(), 2);
    let mail = taken[1].replace("=\n", "");
    for text in [
        "Message-ID: <cancellation.",
        "multipart/alternative",
        "It costs you nothing.",
        "<h1>",
        "text/calendar; charset=utf-8; method=CANCEL",
        reference,
    ] {
        assert!(mail.contains(text), "{text} in {mail}");
    }
    // The confirmation and the cancellation are about one event of the calendar.
    let uid = |mail: &str| {
        let at = mail.find("UID:").unwrap();
        mail[at..].lines().next().unwrap().to_owned()
    };
    assert!(taken[0].contains("SEQUENCE:0") && taken[1].contains("SEQUENCE:1"));
    assert_eq!(uid(&taken[0]), uid(&taken[1]));
}
