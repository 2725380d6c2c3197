//! Every case of every page, asked of the engine and of the model.

use jiff::civil::Date;

use crate::arithmetic;
use crate::model::{FAULTS, Fault, Model};
use crate::page::{self, Page, Row};
use crate::real::Real;
use crate::sentence::{Asked, Story, Words, nowhere};
use crate::words::{Answer, Bill, Hotel, Keeper, Question, Tally, Wish};

/// So many cases there have to be at least.
const CASES_MIN: usize = 240;

fn folder() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases")
}

fn pages() -> Vec<Page> {
    let mut pages = Vec::new();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.extension().is_some_and(|end| end == "md") && name != "README" {
            pages.push(page::read(&name, &std::fs::read_to_string(&path).unwrap()));
        }
    }
    pages.sort_by(|a, b| a.name.cmp(&b.name));
    pages
}

fn story(page: &Page, row: &Row) -> Story {
    let mut story = nowhere();
    for sentence in page.given.iter().chain(&row.given) {
        story.tell(sentence);
    }
    story
}

/// What a keeper answers at the end of a story.
fn answer(keeper: &mut dyn Keeper, story: &Story, asked: &Asked) -> Answer {
    for deed in &story.deeds {
        let told = keeper.told(deed);
        let taken = matches!(told, Answer::Done | Answer::Fee(_));
        assert!(taken, "{deed:?}: {told:?}");
    }
    match asked {
        Asked::Question(question) => keeper.asked(question),
        Asked::Left(wish) => match keeper.asked(&Question::Price(wish.clone())) {
            Answer::Bill(bill) => Answer::Fee(i64::from(bill.left)),
            Answer::Full(_) => Answer::Fee(0),
            other => other,
        },
        Asked::Sell(wish) => keeper.told(&crate::words::Deed::Sell(u32::MAX, wish.clone())),
        Asked::Cancel(tag) => keeper.told(&crate::words::Deed::Cancel(*tag)),
    }
}

/// Whether an answer is the one that the row tells; in words, if not.
fn judge(hotel: &Hotel, row: &Row, asked: &Asked, answer: &Answer) -> Result<(), String> {
    let sums: Vec<i64> = row
        .by_hand
        .iter()
        .map(|sum| arithmetic::check(sum, hotel.currency.digits()))
        .collect();
    assert!(!row.answer.is_empty(), "{}: no answer is told", row.place);
    for (place, told) in row.answer.iter().enumerate() {
        let fits = fits(hotel, told, asked, answer, (place == 0).then_some(&sums));
        if !fits {
            return Err(format!(
                "{}: {}\n  asked {}\n  told  {told}\n  got   {answer:?}",
                row.place, row.title, row.asked
            ));
        }
    }
    Ok(())
}

const RULES: [(&str, &str); 13] = [
    ("closed", "stop_sell"),
    ("no arrival", "closed_to_arrival"),
    ("no departure", "closed_to_departure"),
    ("min stay on arrival", "min_los_arrival"),
    ("min stay through", "min_los_through"),
    ("no price", "no_price"),
    ("max stay on arrival", "max_los_arrival"),
    ("max stay through", "max_los_through"),
    ("length", "exact_los"),
    ("too late", "min_advance"),
    ("too early", "max_advance"),
    ("booking dates", "booking_window"),
    ("plan's nights", "stay_window"),
];

fn fits(
    hotel: &Hotel,
    told: &str,
    asked: &Asked,
    answer: &Answer,
    sums: Option<&Vec<i64>>,
) -> bool {
    let digits = hotel.currency.digits();
    if let (Asked::Question(Question::Count(..)), Answer::Tally(tally)) = (asked, answer) {
        let (name, number) = told.rsplit_once(' ').unwrap_or_default();
        return number.parse() == Ok(line(tally, name));
    }
    let mut words = Words::of(told, hotel.today.year());
    let fits = if words.took("refused the code") {
        *answer == Answer::Refused("code")
    } else if words.took("refused") {
        let (_, rule) = RULES
            .into_iter()
            .find(|(phrase, _)| words.took(phrase))
            .unwrap_or_else(|| panic!("no such rule: {told}"));
        words.took("on");
        let date: Date = words.date();
        matches!(answer, Answer::Ruled(rules) if rules.contains(&(rule.to_owned(), date)))
    } else if words.took("full on") {
        *answer == Answer::Full(words.date())
    } else if words.took("full") {
        *answer == Answer::Refused("full")
    } else if words.took("sold") {
        *answer == Answer::Done
    } else if words.took("too many people") {
        *answer == Answer::TooMany
    } else if words.took("in the past") {
        *answer == Answer::Past
    } else if words.took("free") {
        *answer == Answer::Fee(0)
    } else if let (Asked::Left(_), Answer::Fee(left)) = (asked, answer) {
        let number: i64 = words.number();
        words.took("left");
        *left == number
    } else if let Answer::Bill(bill) = answer {
        money(bill, &mut words, digits, sums)
    } else if let Answer::Fee(fee) = answer {
        let amount = arithmetic::minor(&words.next(), digits);
        assert!(
            sums.is_none_or(|sums| sums.contains(&amount)),
            "{told} is not worked out by hand"
        );
        *fee == amount
    } else {
        return false;
    };
    words.end();
    fits
}

fn money(bill: &Bill, words: &mut Words, digits: u8, sums: Option<&Vec<i64>>) -> bool {
    let amount = |words: &mut Words| arithmetic::minor(&words.next(), digits);
    // Every amount is read, whichever of them is another.
    let same = |all: &[i64], words: &mut Words| {
        let told: Vec<i64> = all.iter().map(|_| amount(words)).collect();
        told == all
    };
    if words.took("nights") {
        return same(&bill.nights, words);
    }
    if words.took("services") {
        return same(&bill.services, words);
    }
    for (name, kind, inside) in [
        ("VAT inside", "vat", true),
        ("VAT on top", "vat", false),
        ("city tax", "city", false),
    ] {
        if words.took(name) {
            let mut told: Vec<i64> = vec![amount(words)];
            while words.took("+") {
                told.push(amount(words));
            }
            told.sort_unstable();
            let lines = bill.taxes.iter();
            let lines = lines.filter(|(own, _, inner)| (*own, *inner) == (kind, inside));
            return lines.map(|(_, amount, _)| *amount).collect::<Vec<_>>() == told;
        }
    }
    let total = amount(words);
    assert!(
        sums.is_none_or(|sums| sums.contains(&total)),
        "the total is not worked out by hand"
    );
    bill.total == total
}

fn line(tally: &Tally, name: &str) -> i32 {
    match name {
        "rooms" => tally.physical,
        "out of inventory" => tally.inventory,
        "out of order" => tally.order,
        "out of service" => tally.service,
        "sold" => tally.sold,
        "joined" => tally.joined,
        "held" => tally.held,
        "set aside" => tally.blocked,
        "extra" => tally.extra,
        "left" => tally.left,
        other => panic!("no line {other:?} in a count"),
    }
}

/// Asks every case of somebody, and collects what was answered otherwise.
fn ask_all(keeper: impl Fn(&Hotel) -> Box<dyn Keeper>) -> (usize, Vec<String>) {
    let mut wrong = Vec::new();
    let mut count = 0;
    for page in pages() {
        for row in &page.rows {
            let story = story(&page, row);
            let asked = story.asked(&row.asked);
            let mut keeper = keeper(&story.hotel);
            let answer = answer(keeper.as_mut(), &story, &asked);
            wrong.extend(judge(&story.hotel, row, &asked, &answer).err());
            count += 1;
        }
    }
    assert!(count >= CASES_MIN, "only {count} cases were found");
    (count, wrong)
}

#[test]
fn every_case_of_the_pages_is_answered_as_it_was_worked_out_by_hand() {
    let (count, wrong) = ask_all(|hotel| Box::new(Real::new(hotel)));
    assert!(
        wrong.is_empty(),
        "{} of {count}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn the_model_answers_the_pages_alike() {
    let (count, wrong) = ask_all(|hotel| Box::new(Model::new(hotel.clone(), None)));
    assert!(
        wrong.is_empty(),
        "{} of {count}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn each_mistake_is_found_by_a_case() {
    let missed: Vec<Fault> = FAULTS
        .into_iter()
        .filter(|fault| {
            let (_, wrong) = ask_all(|hotel| Box::new(Model::new(hotel.clone(), Some(*fault))));
            wrong.is_empty()
        })
        .collect();
    assert!(missed.is_empty(), "no case finds {missed:?}");
}

/// A wish that nobody can mean is a slip in the table, not a refusal.
#[test]
fn every_stay_of_the_pages_has_a_night() {
    for page in pages() {
        for row in &page.rows {
            let story = story(&page, row);
            let stays = |wish: &Wish| assert!(wish.from < wish.to, "{}", row.place);
            match story.asked(&row.asked) {
                Asked::Left(wish) | Asked::Sell(wish) => stays(&wish),
                Asked::Question(Question::Price(wish) | Question::Fee(wish, _)) => stays(&wish),
                Asked::Question(Question::Count(..)) | Asked::Cancel(_) => {}
            }
        }
    }
}
