//! What there is: prices, days, limits.

use keyrack_contract::call::service::Archive;
use keyrack_domain::Money;
use keyrack_domain::service::Service;
use yew::prelude::*;

use super::form::ServiceForm;
use crate::desk::{Act, Desk, Undo, use_act, use_desk};
use crate::page::form::act_and_say;
use crate::page::rates::{put_away, where_sold};
use crate::page::register::{LineSteps, Register, use_pen};

/// The list.
#[component]
pub fn List() -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let pen = use_pen::<Service>();
    let row = |service: &Service| {
        let name = service.name.get(words.tag()).to_owned();
        let price = Money::new(0, desk.profile.property.currency);
        let away = words.say(if service.archived {
            "desk-plan-sell-again"
        } else {
            "desk-plan-archive"
        });
        html! {
            <tr key={service.id.to_string()} data-testid="service-line" data-service={service.code.clone()} data-archived={service.archived.to_string()}>
                <td class="kr-room">{ &service.code }</td>
                <td>{ name.clone() }</td>
                <td>{ words.service_price(&service.price, price) }{ for comes(&desk, service).into_iter().map(|line| html! { <div class="kr-quiet">{ line }</div> }) }</td>
                <td>{ words.service_due(service.due) }</td>
                <td>{ limit(&desk, service) }</td>
                <td>{ words.say(where_sold(service.archived, service.public)) }</td>
                <LineSteps entry="service" {name} onedit={pen.change(service)} {away} onaway={archive(&desk, &act, service)} busy={act.busy()} />
            </tr>
        }
    };
    let columns = [
        "desk-plan-code",
        "desk-plan-name",
        "desk-price",
        "house-service-due",
        "house-service-limit",
        "desk-plan-sold",
    ];
    html! {
        <Register testid="services-list" entry="service" label={words.say("house-service-new")} guarded={words.say("house-services-manager-only")}
            onnew={pen.begin()} columns={columns.map(|column| words.say(column)).to_vec()} empty={words.say("house-services-empty")}
            rows={desk.profile.services.iter().map(row).collect::<Vec<_>>()}>
            { pen.draw(|service, onclose| html! { <ServiceForm {service} {onclose} /> }) }
        </Register>
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
        let toast = put_away(&desk, &name, archived).with_undo(Undo::Service(id, !archived));
        act_and_say(&desk, &act, Archive { id, archived }, toast);
    })
}
