//! Forgets what nobody needs any more, so that memory stays bounded.

use std::sync::Arc;
use std::time::Duration;

use super::Server;

const EVERY: Duration = Duration::from_secs(60);

/// Sweeps until the server stops.
pub(crate) async fn sweep(server: Arc<Server>) {
    let mut ticks = tokio::time::interval(EVERY);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = server.stopped() => return,
        }
        server.rates.forget_quiet();
        let now = server.now();
        for hotel in server.hotels() {
            hotel.drafts.forget_old(now);
        }
    }
}
