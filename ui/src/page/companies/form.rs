//! A company is added, or what is known of one is corrected.

use keyrack_contract::call::company::Put;
use keyrack_contract::{Code, Failure};
use keyrack_domain::company::{CommissionBase, Company, CompanyKind};
use keyrack_domain::{CompanyId, Currency};
use yew::prelude::*;

use crate::desk::{Desk, Toast, use_desk};
use crate::page::form::{beside, changed, typed as put, use_sending};
use crate::page::groups::{percent, points};
use crate::piece::{Check, Choice, Dialog, Failed, Field, Select};
use crate::transport::fresh;

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct CompanyFormProps {
    /// The company that is changed; a new one where there is none.
    #[prop_or_default]
    pub known: Option<(CompanyId, Company)>,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// All that is typed.
#[derive(Clone, PartialEq, Default)]
struct Typed {
    company: Company,
    discount: String,
    commission: String,
    limit: String,
}

impl Typed {
    fn begin(company: Company, currency: Currency) -> Self {
        let terms = &company.terms;
        let share = |points: u16| match points {
            0 => String::new(),
            points => percent(points),
        };
        Self {
            discount: share(terms.discount_basis_points),
            commission: share(terms.commission_basis_points),
            limit: terms
                .credit_limit_minor
                .map_or_else(String::new, |minor| plain(minor, currency)),
            company,
        }
    }

    fn company(&self, currency: Currency) -> Result<Company, Failure> {
        let wrong = |field: &str| {
            Failure::new(Code::CompanyInvalid)
                .with("field", field)
                .at(field)
        };
        let mut company = self.company.clone();
        let terms = &mut company.terms;
        terms.discount_basis_points = points(&self.discount).ok_or_else(|| wrong("discount"))?;
        terms.commission_basis_points =
            points(&self.commission).ok_or_else(|| wrong("commission"))?;
        terms.credit_limit_minor = match self.limit.trim() {
            "" => None,
            text => Some(
                keyrack_domain::money::read_minor(text, currency.digits())
                    .ok_or_else(|| wrong("credit_limit"))?,
            ),
        };
        Ok(company)
    }
}

/// An amount as a field shows it.
fn plain(minor: i64, currency: Currency) -> String {
    let digits = u32::from(currency.digits());
    let unit = 10_i64.pow(digits);
    if minor % unit == 0 {
        return (minor / unit).to_string();
    }
    let width = usize::try_from(digits).unwrap_or(2);
    format!("{}.{:0width$}", minor / unit, minor % unit)
}

/// Fields that a failure can stand at.
const FIELDS: [&str; 10] = [
    "name",
    "vat_id",
    "address",
    "email",
    "phone",
    "contact",
    "code",
    "discount",
    "credit_limit",
    "commission",
];

/// The form.
#[component]
pub fn CompanyForm(props: &CompanyFormProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let currency = desk.profile.property.currency;
    let sending = use_sending(&props.onclose);
    let typed = use_state({
        let known = props.known.clone();
        move || {
            Typed::begin(
                known.map(|(_, company)| company).unwrap_or_default(),
                currency,
            )
        }
    });
    let onconfirm = sending.leading_to({
        let (typed, known) = (typed.clone(), props.known.clone());
        let made = CompanyId(fresh());
        move |desk: &Desk| {
            let company = typed.company(currency)?;
            let id = known.as_ref().map_or(made, |(id, _)| *id);
            let on = known.is_none().then(|| format!("#/companies?id={id}"));
            let name = company.name.trim().to_owned();
            let said = desk
                .words
                .say_with("companies-saved", &[("name", name.into())]);
            Ok((Put { id, company }, Toast::good(said), on))
        }
    });
    let terms = &typed.company.terms;
    let is_agent = terms.kind == CompanyKind::Agent;
    let kinds = vec![
        Choice::new("company", words.say("companies-kind-company")),
        Choice::new("agent", words.say("companies-kind-agent")),
    ];
    let plans: Vec<Choice> =
        std::iter::once(Choice::new("", words.say("companies-rate-plan-none")))
            .chain(
                desk.profile
                    .rate_plans
                    .iter()
                    .map(|plan| Choice::new(plan.id.to_string(), desk.plan_name(plan.id))),
            )
            .collect();
    let bases: Vec<Choice> = CommissionBase::ALL
        .into_iter()
        .map(|base| Choice::new(base.name(), words.say(base_message(base))))
        .collect();
    let title = words.say(if props.known.is_some() {
        "companies-edit"
    } else {
        "companies-new"
    });
    html! {
        <Dialog {title} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={sending.busy()} testid="company-form">
            <div class="kr-fields">
                <Field id="company-form-name" label={words.say("field-name")} value={typed.company.name.clone()} first=true required=true
                    error={sending.at("name")} oninput={put(&typed, |typed, text| typed.company.name = text)} />
                <Select id="company-form-kind" label={words.say("companies-kind")} value={if is_agent { "agent" } else { "company" }} choices={kinds}
                    onchange={put(&typed, |typed, text| typed.company.terms.kind = if text == "agent" { CompanyKind::Agent } else { CompanyKind::Company })} />
                <Field id="company-form-vat" label={words.say("stay-company-vat")} value={typed.company.vat_id.clone()}
                    error={sending.at("vat_id")} oninput={put(&typed, |typed, text| typed.company.vat_id = text)} />
                <Field id="company-form-address" label={words.say("field-address")} value={typed.company.address.clone()}
                    error={sending.at("address")} oninput={put(&typed, |typed, text| typed.company.address = text)} />
                <Field id="company-form-email" kind="email" label={words.say("field-email")} value={typed.company.email.clone()}
                    error={sending.at("email")} oninput={put(&typed, |typed, text| typed.company.email = text)} />
                <Field id="company-form-phone" kind="tel" label={words.say("field-phone")} value={terms.phone.clone()}
                    error={sending.at("phone")} oninput={put(&typed, |typed, text| typed.company.terms.phone = text)} />
                <Field id="company-form-contact" label={words.say("companies-contact")} value={terms.contact.clone()} hint={words.say("companies-contact-hint")}
                    error={sending.at("contact")} oninput={put(&typed, |typed, text| typed.company.terms.contact = text)} />
            </div>
            <div class="kr-fields">
                <Field id="company-form-code" label={words.say("companies-code")} value={terms.code.clone()} chars_max=24 hint={words.say("companies-code-hint")}
                    error={sending.at("code")} oninput={put(&typed, |typed, text| typed.company.terms.code = text)} />
                <Select id="company-form-plan" label={words.say("companies-rate-plan")} choices={plans}
                    value={terms.rate_plan.map_or_else(String::new, |plan| plan.to_string())}
                    onchange={put(&typed, |typed, text| typed.company.terms.rate_plan = text.parse().ok())} />
                <Field id="company-form-discount" label={words.say("companies-discount")} value={typed.discount.clone()} chars_max=8
                    error={sending.at("discount")} oninput={put(&typed, |typed, text| typed.discount = text)} />
                <Field id="company-form-limit" label={words.say("companies-limit")} value={typed.limit.clone()} chars_max=20
                    error={sending.at("credit_limit")} oninput={put(&typed, |typed, text| typed.limit = text)} />
                if is_agent {
                    <Field id="company-form-commission" label={words.say("companies-commission")} value={typed.commission.clone()} chars_max=8
                        error={sending.at("commission")} oninput={put(&typed, |typed, text| typed.commission = text)} />
                    <Select id="company-form-base" label={words.say("companies-base")} value={terms.commission_base.name()} choices={bases}
                        onchange={put(&typed, |typed, text| if let Some(base) = CommissionBase::ALL.into_iter().find(|base| base.name() == text) { typed.company.terms.commission_base = base; })} />
                }
            </div>
            <Check id="company-form-billing" label={words.say("companies-billing")} checked={terms.direct_billing} onchange={changed(&typed, |typed, on| typed.company.terms.direct_billing = on)} />
            if props.known.is_some() {
                <Check id="company-form-archived" label={words.say("companies-archived")} checked={terms.archived} onchange={changed(&typed, |typed, on| typed.company.terms.archived = on)} />
            }
            <Failed trouble={beside(sending.trouble(), &FIELDS)} />
        </Dialog>
    }
}

/// A base's words.
pub const fn base_message(base: CommissionBase) -> &'static str {
    match base {
        CommissionBase::Nights => "companies-base-nights",
        CommissionBase::NightsNet => "companies-base-nights-net",
        CommissionBase::Total => "companies-base-total",
    }
}
