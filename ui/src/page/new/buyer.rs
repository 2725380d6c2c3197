//! For whom the prices are: a company, a code, or a group whose rooms are picked up.

use std::rc::Rc;

use keyrack_contract::call::block::{BlockLine, List, Listed};
use keyrack_contract::call::company::Read;
use keyrack_contract::call::offer::{CodeAnswer, Offers};
use keyrack_domain::rate::PromoRefused;
use keyrack_domain::{BlockId, CompanyId, Money, Stay};
use yew::prelude::*;

use super::company::CompanyPicker;
use crate::desk::{Desk, Tone, Watch, use_ask, use_desk};
use crate::piece::{Alert, Choice, Field, Select};

/// The most groups that are listed.
const GROUPS_MAX: u16 = 200;

/// For whom, as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Buyer {
    /// The company, with its name.
    pub company: Option<(CompanyId, String)>,
    /// What was typed as a code.
    pub code: String,
}

impl Buyer {
    /// Whether the code is of nothing that a plain search knows, so that it may be a group's.
    pub fn may_be_group(&self, found: Option<&Rc<Offers>>) -> bool {
        let unknown = CodeAnswer::Refused {
            why: PromoRefused::Unknown,
        };
        !self.code.trim().is_empty() && found.is_some_and(|found| found.code == Some(unknown))
    }

    /// The group that the code is of.
    pub fn group<'a>(&self, listed: Option<&'a Listed>) -> Option<&'a BlockLine> {
        let code = keyrack_domain::block::code(&self.code);
        let mut lines = listed?.blocks.iter();
        lines.find(|line| !code.is_empty() && line.code == code)
    }
}

/// The question for all groups to come.
pub const fn groups() -> List {
    List {
        text: String::new(),
        past: false,
        limit: GROUPS_MAX,
    }
}

/// What is asked for.
#[derive(Clone, PartialEq, Properties)]
pub struct BuyerFieldsProps {
    /// As it stands.
    pub buyer: Buyer,
    /// As it is wanted.
    pub onchange: Callback<Buyer>,
    /// The nights, where they are typed.
    pub stay: Option<Stay>,
    /// The groups to come.
    pub groups: Option<Rc<Listed>>,
    /// The group that the code is of, once its rooms are shown.
    pub group: Option<(BlockId, String)>,
    /// What was found, the answer to the code among it.
    pub found: Option<Rc<Offers>>,
}

/// The fields.
#[component]
pub fn BuyerFields(props: &BuyerFieldsProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let buyer = &props.buyer;
    let oncode = {
        let (buyer, onchange) = (buyer.clone(), props.onchange.clone());
        Callback::from(move |code: String| {
            onchange.emit(Buyer {
                code,
                ..buyer.clone()
            });
        })
    };
    let onchoose = {
        let (buyer, onchange) = (buyer.clone(), props.onchange.clone());
        Callback::from(move |company| {
            onchange.emit(Buyer {
                company,
                ..buyer.clone()
            });
        })
    };
    let (error, hint) = told(&desk, props);
    let lines = props
        .groups
        .iter()
        .flat_map(|listed| &listed.blocks)
        .filter(|line| {
            let meets = line.stay.zip(props.stay);
            line.status.picks_up() && meets.is_some_and(|(own, stay)| own.overlaps(&stay))
        });
    let mut choices = vec![Choice::new("", words.say("stay-group-none"))];
    choices.extend(lines.map(|line| Choice::new(line.code.clone(), line.name.clone())));
    let chosen = buyer.group(props.groups.as_deref());
    let chosen = chosen.map_or_else(String::new, |line| line.code.clone());
    html! {
        <div class="kr-new__buyer" data-testid="new-buyer">
            <Field id="new-code" label={words.say("stay-code")} value={buyer.code.clone()} oninput={oncode.clone()} chars_max={40} {error} {hint} />
            if choices.len() > 1 {
                <Select id="new-of-group" label={words.say("stay-of-group")} value={chosen} {choices} onchange={oncode} />
            }
            if props.group.is_none() {
                <CompanyPicker chosen={buyer.company.clone()} {onchoose} />
            }
        </div>
    }
}

/// What became of the code: what is wrong with it, or what it does.
fn told(desk: &Desk, props: &BuyerFieldsProps) -> (Option<AttrValue>, Option<AttrValue>) {
    let words = desk.words;
    if props.buyer.code.trim().is_empty() {
        return (None, Some(words.say("stay-code-hint").into()));
    }
    if let Some((_, name)) = &props.group {
        let text = words.say_with("stay-code-group", &[("group", name.clone().into())]);
        return (None, Some(text.into()));
    }
    let Some(found) = &props.found else {
        return (None, None);
    };
    match (found.code, &found.company) {
        (Some(CodeAnswer::Refused { why }), _) => {
            let word = serde_json::to_value(why).ok();
            let word = word.and_then(|word| word.as_str().map(str::to_owned));
            let args = [("why".to_owned(), word.unwrap_or_default())].into();
            let text = words.failure("promo-refused", &args).message;
            (Some(text.into()), None)
        }
        (Some(CodeAnswer::Holds), _) => (None, Some(words.say("stay-code-holds").into())),
        (Some(CodeAnswer::Opens), Some(company)) if props.buyer.company.is_none() => {
            let args = [("company", company.name.clone().into())];
            (
                None,
                Some(words.say_with("stay-code-company", &args).into()),
            )
        }
        (Some(CodeAnswer::Opens), _) => (None, Some(words.say("stay-code-opens").into())),
        (None, _) => (None, None),
    }
}

/// Who buys, and for how much more.
#[derive(Clone, PartialEq, Properties)]
pub struct CreditProps {
    /// The company.
    pub company: CompanyId,
    /// What is about to be sold to it.
    pub more: Money,
}

/// A warning where the sale goes beyond what the company may have open. It is sold all the same.
#[component]
pub fn Credit(props: &CreditProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let call = Read { id: props.company };
    let asked = use_ask(Some(call), Watch::LISTS);
    let Some(view) = asked.data else {
        return html! {};
    };
    let Some(limit) = view.company.terms.credit_limit_minor else {
        return html! {};
    };
    let open = view.open.minor.saturating_add(props.more.minor);
    if open <= limit {
        return html! {};
    }
    let currency = props.more.currency;
    let args = [
        ("company", view.company.name.clone().into()),
        ("open", words.money(Money::new(open, currency)).into()),
        ("limit", words.money(Money::new(limit, currency)).into()),
    ];
    html! {
        <Alert tone={Tone::Warning} text={words.say_with("stay-credit-passed", &args)} hint={words.say("stay-credit-passed-hint")} testid="credit-passed" />
    }
}
