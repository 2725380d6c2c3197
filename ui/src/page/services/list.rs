//! What there is: prices, days, limits.

use keyrack_contract::call::service::Archive;
use keyrack_contract::call::staff::Role;
use keyrack_domain::Money;
use keyrack_domain::service::Service;
use yew::prelude::*;

use super::form::ServiceForm;
use crate::desk::{Act, Desk, Toast, Undo, use_act, use_desk};
use crate::piece::{Button, Empty, Kind, told};

#[derive(Clone, PartialEq)]
enum Writing {
    Nothing,
    New,
    Changed(Box<Service>),
}

/// The list.
#[component]
pub fn List() -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let writing = use_state(|| Writing::Nothing);
    let is_manager = desk.session.role == Role::Manager;
    let write = |what: Writing| {
        let writing = writing.clone();
        Callback::from(move |()| writing.set(what.clone()))
    };
    let services = &desk.profile.services;
    let close = write(Writing::Nothing);
    html! {
        <section data-testid="services-list">
            <div class="kr-rates__bar">
                if is_manager {
                    <Button kind={Kind::Primary} label={words.say("house-service-new")} onclick={write(Writing::New)} testid="service-new" />
                } else {
                    <p class="kr-quiet">{ words.say("house-services-manager-only") }</p>
                }
            </div>
            if services.is_empty() {
                <Empty text={words.say("house-services-empty")} />
            } else {
                <table class="kr-table kr-table--rows">
                    <thead><tr>
                        <th scope="col">{ words.say("desk-plan-code") }</th>
                        <th scope="col">{ words.say("desk-plan-name") }</th>
                        <th scope="col">{ words.say("desk-price") }</th>
                        <th scope="col">{ words.say("house-service-due") }</th>
                        <th scope="col">{ words.say("house-service-limit") }</th>
                        <th scope="col">{ words.say("desk-plan-sold") }</th>
                        <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
                    </tr></thead>
                    <tbody>{ for services.iter().map(|service| {
                        let name = service.name.get(words.tag()).to_owned();
                        let price = Money::new(0, desk.profile.property.currency);
                        html! {
                            <tr key={service.id.to_string()} data-testid="service-line" data-service={service.code.clone()} data-archived={service.archived.to_string()}>
                                <td class="kr-room">{ &service.code }</td>
                                <td>{ name.clone() }</td>
                                <td>{ words.service_price(&service.price, price) }{ for comes(&desk, service).into_iter().map(|line| html! { <div class="kr-quiet">{ line }</div> }) }</td>
                                <td>{ words.service_due(service.due) }</td>
                                <td>{ limit(&desk, service) }</td>
                                <td>{ words.say(where_sold(service)) }</td>
                                <td><div class="kr-row__steps">
                                    if is_manager {
                                        <Button small=true kind={Kind::Quiet} label={words.say("desk-plan-edit")} testid="service-edit"
                                            aria={words.say_with("desk-plan-edit-of", &[("plan", name.clone().into())])}
                                            onclick={write(Writing::Changed(Box::new(service.clone())))} />
                                        <Button small=true kind={Kind::Quiet} testid="service-archive" disabled={act.busy()}
                                            label={words.say(if service.archived { "desk-plan-sell-again" } else { "desk-plan-archive" })}
                                            onclick={archive(&desk, &act, service)} />
                                    }
                                </div></td>
                            </tr>
                        }
                    }) }</tbody>
                </table>
            }
            { match &*writing {
                Writing::Nothing => html! {},
                Writing::New => html! { <ServiceForm onclose={close} /> },
                Writing::Changed(service) => html! { <ServiceForm service={(**service).clone()} onclose={close} /> },
            } }
        </section>
    }
}

const fn where_sold(service: &Service) -> &'static str {
    if service.archived {
        "desk-plan-archived"
    } else if service.public {
        "desk-plan-public"
    } else {
        "desk-plan-private"
    }
}

/// With what it comes by itself.
fn comes(desk: &Desk, service: &Service) -> Vec<String> {
    let words = desk.words;
    let mut lines = Vec::new();
    if let Some(scope) = &service.compulsory {
        let types = scope.room_types.iter().map(|id| desk.type_name(*id));
        let plans = scope.rate_plans.iter().map(|id| desk.plan_name(*id));
        let names: Vec<String> = types.chain(plans).collect();
        lines.push(if names.is_empty() {
            words.say("house-service-always")
        } else {
            words.say_with(
                "house-service-always-with",
                &[("names", names.join(", ").into())],
            )
        });
    }
    if !service.included_in.is_empty() {
        let names: Vec<String> = service
            .included_in
            .iter()
            .map(|id| desk.plan_name(*id))
            .collect();
        lines.push(words.say_with(
            "house-service-included-in",
            &[("names", names.join(", ").into())],
        ));
    }
    lines
}

fn limit(desk: &Desk, service: &Service) -> String {
    let words = desk.words;
    let mut parts = Vec::new();
    if let Some(stock) = service.stock {
        parts.push(words.say_with("house-service-stock-of", &[("count", stock.into())]));
    }
    if !service.slots.is_empty() {
        let times = service.slots.iter().map(|slot| words.time(slot.start));
        parts.push(times.collect::<Vec<_>>().join(", "));
    }
    parts.join(" · ")
}

fn archive(desk: &Desk, act: &Act, service: &Service) -> Callback<()> {
    let (desk, act) = (desk.clone(), act.clone());
    let (id, archived) = (service.id, !service.archived);
    let name = service.name.get(desk.words.tag()).to_owned();
    Callback::from(move |()| {
        let (desk, name) = (desk.clone(), name.clone());
        act.run(Archive { id, archived }, move |done| {
            let message = if archived {
                "desk-plan-done-archived"
            } else {
                "desk-plan-done-sold-again"
            };
            desk.say(match done {
                Ok(_) => Toast::good(desk.words.say_with(message, &[("plan", name.into())]))
                    .with_undo(Undo::Service(id, !archived)),
                Err(trouble) => told(&desk.words, &trouble),
            });
        });
    })
}
