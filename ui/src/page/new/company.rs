//! The company on a booking: found by its words, or written down here.

use keyrack_contract::call::company::{Find, Put};
use keyrack_domain::CompanyId;
use keyrack_domain::company::Company;
use yew::prelude::*;

use crate::desk::{Watch, use_act, use_ask, use_desk};
use crate::piece::{Button, Failed, Field, Kind};
use crate::transport::{Trouble, fresh};

/// How many are shown.
const SHOWN_MAX: u16 = 6;

/// Which company.
#[derive(Clone, PartialEq, Properties)]
pub struct CompanyPickerProps {
    /// The one that is chosen, with its name.
    pub chosen: Option<(CompanyId, String)>,
    /// Another is chosen, or none.
    pub onchoose: Callback<Option<(CompanyId, String)>>,
}

/// The field, what it finds, and the way to a new one.
#[component]
pub fn CompanyPicker(props: &CompanyPickerProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let text = use_state(String::new);
    let fresh_one = use_state(|| None::<Company>);
    let trouble = use_state(|| None::<Trouble>);
    let wanted = text.trim().to_owned();
    let call =
        (!wanted.is_empty() && props.chosen.is_none() && fresh_one.is_none()).then(|| Find {
            text: wanted.clone(),
            limit: SHOWN_MAX,
            kind: None,
        });
    let asked = use_ask(call, Watch::LISTS);

    if let Some((_, name)) = &props.chosen {
        let onclick = props.onchoose.reform(|()| None);
        return html! {
            <p class="kr-company" data-testid="company-chosen">
                <span><span class="kr-quiet">{ format!("{}: ", words.say("field-company")) }</span>{ name }</span>
                <Button kind={Kind::Quiet} small=true label={words.say("stay-company-other")} {onclick} testid="company-other" />
            </p>
        };
    }
    if let Some(company) = &*fresh_one {
        let edit = |change: fn(Company, String) -> Company| {
            let (state, company) = (fresh_one.clone(), company.clone());
            Callback::from(move |text| state.set(Some(change(company.clone(), text))))
        };
        let onsave = {
            let (act, company, trouble) = (act.clone(), company.clone(), trouble.clone());
            let (onchoose, fresh_one) = (props.onchoose.clone(), fresh_one.clone());
            Callback::from(move |()| {
                let id = CompanyId(fresh());
                let name = company.name.trim().to_owned();
                let (onchoose, fresh_one) = (onchoose.clone(), fresh_one.clone());
                let trouble = trouble.clone();
                let call = Put {
                    id,
                    company: company.clone(),
                };
                act.run(call, move |done| match done {
                    Ok(_) => {
                        fresh_one.set(None);
                        trouble.set(None);
                        onchoose.emit(Some((id, name)));
                    }
                    Err(why) => trouble.set(Some(why)),
                });
            })
        };
        let onleave = {
            let fresh_one = fresh_one.clone();
            Callback::from(move |()| fresh_one.set(None))
        };
        return html! {
            <fieldset class="kr-company-new">
                <legend>{ words.say("stay-company-new") }</legend>
                <div class="kr-fields kr-fields--guest">
                    <Field id="company-name" label={words.say("stay-company-name")} value={company.name.clone()} required=true first=true
                        oninput={edit(|company, name| Company { name, ..company })} />
                    <Field id="company-vat" label={words.say("stay-company-vat")} value={company.vat_id.clone()}
                        oninput={edit(|company, vat_id| Company { vat_id, ..company })} />
                    <Field id="company-address" label={words.say("field-address")} value={company.address.clone()}
                        oninput={edit(|company, address| Company { address, ..company })} />
                    <Field id="company-email" kind="email" label={words.say("field-email")} value={company.email.clone()}
                        oninput={edit(|company, email| Company { email, ..company })} />
                </div>
                <Failed trouble={(*trouble).clone()} />
                <div class="kr-actions">
                    <Button small=true label={words.say("stay-company-save")} onclick={onsave} busy={act.busy()} testid="company-save" />
                    <Button kind={Kind::Quiet} small=true label={words.say("cancel")} onclick={onleave} />
                </div>
            </fieldset>
        };
    }
    let oninput = {
        let text = text.clone();
        Callback::from(move |typed| text.set(typed))
    };
    let onnew = {
        let (fresh_one, name) = (fresh_one.clone(), wanted.clone());
        Callback::from(move |()| {
            fresh_one.set(Some(Company {
                name: name.clone(),
                ..Company::default()
            }));
        })
    };
    html! {
        <div class="kr-company-find">
            <Field id="new-company" label={words.say("stay-company-optional")} value={(*text).clone()} {oninput} />
            if let Some(found) = asked.data.filter(|_| !wanted.is_empty()) {
                <ul class="kr-known-guests">
                    { for found.companies.iter().filter(|(_, company)| !company.terms.archived).map(|(id, company)| {
                        let picked = (*id, company.name.clone());
                        let onclick = props.onchoose.reform(move |_: MouseEvent| Some(picked.clone()));
                        html! {
                            <li key={id.to_string()}>
                                <button type="button" class="pf-v6-c-button pf-m-link pf-m-inline kr-name" data-testid="known-company" {onclick}>
                                    { &company.name }
                                </button>
                                <span class="kr-quiet">{ format!(" {}", company.address) }</span>
                            </li>
                        }
                    }) }
                </ul>
                <Button kind={Kind::Quiet} small=true label={words.say("stay-company-new")} onclick={onnew} testid="company-new" />
            }
        </div>
    }
}
