//! The staff app: what the front desk sees, over the engine on the same computer.
//!
//! It asks and acts through [`transport`], keeps nothing of its own but what is on screen, and
//! reads anew whenever the engine says that something changed.

mod app;
mod desk;
mod frame;
mod page;
mod piece;
mod setup;
mod sheet;
mod sign_in;
mod stay;
mod told;
mod transport;

fn main() {
    yew::Renderer::<app::App>::new().render();
}
