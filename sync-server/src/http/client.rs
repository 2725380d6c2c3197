//! Who is at the other end of a connection.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::http::HeaderMap;

/// The address a connection came from. Set by the accepting loop on every request.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// The client that is counted against limits: its address, or the /64 of an IPv6 address, since a
/// single household has all of that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Client(pub IpAddr);

impl Client {
    /// The client behind a request. `X-Forwarded-For` counts only where the peer is a proxy that is
    /// trusted, and then its last address that is no trusted proxy itself: earlier ones can be
    /// invented by the client.
    #[must_use]
    pub fn of(peer: IpAddr, headers: &HeaderMap, trusted_proxies: &[IpAddr]) -> Self {
        let peer = peer.to_canonical();
        if !trusted_proxies.contains(&peer) {
            return Self::counted(peer);
        }
        let forwarded = headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(|part| {
                part.trim()
                    .parse::<IpAddr>()
                    .map(|address| address.to_canonical())
            })
            .collect::<Vec<_>>();
        let client = forwarded
            .into_iter()
            .rev()
            .map_while(Result::ok)
            .find(|address| !trusted_proxies.contains(address));
        Self::counted(client.unwrap_or(peer))
    }

    fn counted(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(_) => Self(address),
            IpAddr::V6(six) => {
                let [a, b, c, d, ..] = six.segments();
                Self(IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forwarded_address_counts_only_behind_a_trusted_proxy() {
        let mut headers = HeaderMap::new();
        headers.insert(
            "x-forwarded-for",
            "9.9.9.9, 203.0.113.7, 10.0.0.2".parse().unwrap(),
        );
        let peer: IpAddr = "10.0.0.1".parse().unwrap();
        let proxies = [peer, "10.0.0.2".parse().unwrap()];
        assert_eq!(Client::of(peer, &headers, &[]), Client(peer));
        assert_eq!(
            Client::of(peer, &headers, &proxies).0.to_string(),
            "203.0.113.7"
        );
        headers.insert("x-forwarded-for", "nonsense".parse().unwrap());
        assert_eq!(Client::of(peer, &headers, &proxies), Client(peer));
    }

    #[test]
    fn a_household_is_one_client() {
        let client = |text: &str| Client::of(text.parse().unwrap(), &HeaderMap::new(), &[]);
        assert_eq!(client("2001:db8:1:2::3"), client("2001:db8:1:2:ffff::9"));
        assert_ne!(client("2001:db8:1:2::3"), client("2001:db8:1:3::3"));
        assert_eq!(client("::ffff:192.0.2.1"), client("192.0.2.1"));
    }
}
