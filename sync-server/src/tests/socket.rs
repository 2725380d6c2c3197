//! The sync socket: what is no desk is sent away, and the server goes on.

use futures_util::{SinkExt, StreamExt};
use keyrack_contract::sync::{Down, FRAME_BYTES_MAX, Hello, Up, VERSION};
use keyrack_domain::{DeviceId, PropertyId};
use keyrack_engine::sync::{decode, encode};
use tokio_tungstenite::tungstenite::Message;

use super::world::{World, id};

#[tokio::test]
async fn strangers_and_garbage_are_sent_away() {
    let world = World::new().await;
    let hello = Up::Hello(Hello {
        version: VERSION,
        capabilities: vec![],
        device: DeviceId(id(77)),
        property: PropertyId(id(1)),
        epoch: 0,
        after: 0,
    });
    let proof = Up::Proof {
        signature: vec![0; 64],
    };
    for frames in [
        vec![vec![0xff; 1_000]],
        vec![encode(&hello), encode(&proof)],
        vec![encode(&proof)],
        vec![vec![]],
    ] {
        let address = format!("ws://{}/sync/linde", world.address);
        let (mut socket, _) = tokio_tungstenite::connect_async(address).await.unwrap();
        let first = socket.next().await.unwrap().unwrap();
        assert!(matches!(
            decode::<Down>(&first.into_data()),
            Ok(Down::Challenge { .. })
        ));
        for frame in frames {
            // The other end may have had enough already.
            let _ = socket.send(Message::Binary(frame.into())).await;
        }
        let answer = socket.next().await.unwrap().unwrap();
        assert!(matches!(
            decode::<Down>(&answer.into_data()),
            Ok(Down::Bye { .. })
        ));
        assert!(!matches!(socket.next().await, Some(Ok(Message::Binary(_)))));
    }
    assert_eq!(world.get("/sync/nowhere").await.status, 404);
    assert_eq!(world.left().await, 3);
    world.stop().await;
}

#[tokio::test]
async fn a_frame_beyond_the_limit_is_told_so() {
    let world = World::new().await;
    let address = format!("ws://{}/sync/linde", world.address);
    let (mut socket, _) = tokio_tungstenite::connect_async(address).await.unwrap();
    socket.next().await.unwrap().unwrap();
    let frame = vec![7; FRAME_BYTES_MAX + 1];
    // The server answers after the head of the frame and closes; the rest may not go through.
    let _ = socket.send(Message::Binary(frame.into())).await;
    let answer = socket.next().await.unwrap().unwrap();
    let Ok(Down::Bye { code }) = decode::<Down>(&answer.into_data()) else {
        panic!("no goodbye");
    };
    assert_eq!(code, "too-large");
    assert_eq!(world.left().await, 3);
    world.stop().await;
}

#[tokio::test]
async fn a_stop_says_goodbye_to_open_sockets() {
    let world = World::new().await;
    let address = format!("ws://{}/sync/linde", world.address);
    let (mut socket, _) = tokio_tungstenite::connect_async(address).await.unwrap();
    socket.next().await.unwrap().unwrap();
    let listening = tokio::spawn(async move {
        let mut said = Vec::new();
        while let Some(Ok(message)) = socket.next().await {
            if let Message::Binary(bytes) = message {
                said.push(decode::<Down>(&bytes).unwrap());
            }
        }
        said
    });
    world.stop().await;
    let said = listening.await.unwrap();
    assert!(
        matches!(said.last(), Some(Down::Bye { code }) if code == "stopping"),
        "{said:?}"
    );
}
