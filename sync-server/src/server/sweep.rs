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
            // Holds that ran out, blocks that are due, searches that found nothing: a commit for each
            // hotel, away from the tasks that answer guests.
            let engine = hotel.engine.clone();
            let tidied = tokio::task::spawn_blocking(move || engine.tidy_up()).await;
            if let Ok(Err(failure)) = tidied {
                tracing::warn!(
                    property.slug = hotel.slug,
                    failure = failure.code.key(),
                    "could not tidy up"
                );
            }
        }
    }
}
