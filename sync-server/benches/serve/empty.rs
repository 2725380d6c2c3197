//! An axum handler that does nothing, served as axum serves by itself.

use std::io::Write;

use anyhow::Result;
use axum::Router;
use axum::body::Bytes;
use axum::routing::get;

/// Serves so many bytes until it is killed.
pub fn serve(bytes: usize) -> Result<()> {
    let body = Bytes::from(vec![b'x'; bytes]);
    let router = Router::new().route("/", get(move || std::future::ready(body.clone())));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async move {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
        println!("listening on http://{}", listener.local_addr()?);
        std::io::stdout().flush()?;
        Ok(axum::serve(listener, router).await?)
    })
}
