//! A sync socket without a desk behind it: what is said on it is the test's own choice.

use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Result, bail};
use keyrack_contract::sync::Down;
use keyrack_engine::sync::{decode, encode};
use serde::Serialize;
use tokio_tungstenite::tungstenite::{Error, Message, WebSocket, client};

/// An answer that takes longer does not come.
const ANSWER_WITHIN: Duration = Duration::from_secs(20);

/// An open socket.
pub struct Socket(WebSocket<TcpStream>);

impl Socket {
    /// Opens the socket of a property.
    ///
    /// # Errors
    /// When the server does not.
    pub fn open(server: SocketAddr, property: &str) -> Result<Self> {
        let stream = TcpStream::connect(server)?;
        stream.set_read_timeout(Some(ANSWER_WITHIN))?;
        stream.set_write_timeout(Some(ANSWER_WITHIN))?;
        match client(format!("ws://{server}/sync/{property}"), stream) {
            Ok((socket, _)) => Ok(Self(socket)),
            Err(error) => bail!("no socket: {error}"),
        }
    }

    /// Says a frame.
    ///
    /// # Errors
    /// When the server has closed.
    pub fn say<T: Serialize>(&mut self, frame: &T) -> Result<()> {
        self.say_bytes(encode(frame))
    }

    /// Says any bytes.
    ///
    /// # Errors
    /// When the server has closed.
    pub fn say_bytes(&mut self, bytes: Vec<u8>) -> Result<()> {
        Ok(self.0.send(Message::Binary(bytes.into()))?)
    }

    /// The next frame; `None` once the server has closed.
    ///
    /// # Errors
    /// When the line breaks, or nothing comes in time.
    pub fn hear(&mut self) -> Result<Option<Down>> {
        loop {
            match self.0.read() {
                Ok(Message::Binary(bytes)) => return Ok(Some(decode(&bytes)?)),
                Ok(Message::Close(_)) | Err(Error::ConnectionClosed) => return Ok(None),
                Ok(_) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// The reason the server gives for closing; `None` when it closes without one.
    ///
    /// # Errors
    /// As [`Socket::hear`].
    pub fn bye(&mut self) -> Result<Option<String>> {
        while let Some(frame) = self.hear()? {
            if let Down::Bye { code } = frame {
                return Ok(Some(code));
            }
        }
        Ok(None)
    }
}
