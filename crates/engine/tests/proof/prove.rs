//! Random deeds and questions, put to the engine and to the model alike.

use crate::chance::{Chance, Throw};
use crate::model::{FAULTS, Fault, Model};
use crate::real::Real;
use crate::words::{Answer, Deed, Hotel, Keeper, Question};

/// What was done and asked, and how often it was an offer.
#[derive(Debug, Default)]
struct Done {
    operations: u64,
    offers: u64,
    refusals: u64,
    deeds: u64,
}

/// The counts of every type on the nights that a disagreement is about, for whoever looks for its cause.
fn counts_around(throw: &Throw, model: &mut Model, real: &mut Real) -> String {
    let (Throw::Question(Question::Price(wish) | Question::Fee(wish, _))
    | Throw::Deed(Deed::Sell(_, wish) | Deed::Hold(_, wish))) = throw
    else {
        return String::new();
    };
    let mut text = String::new();
    let mut night = wish.from;
    while night < wish.to {
        for kind in 0..model.kinds() {
            let question = Question::Count(kind, night);
            let (told, engine) = (model.asked(&question), real.asked(&question));
            text.push_str(&format!("\n  {night} type {kind}: {told:?}"));
            if told != engine {
                text.push_str(&format!("\n    engine {engine:?}"));
            }
        }
        night = night.tomorrow().unwrap();
    }
    text
}

/// The first point at which the two disagree, in words.
fn compare(seed: u64, operations: u64, done: &mut Done) -> Result<(), String> {
    let (mut chance, hotel) = Chance::new(seed);
    let mut real = Real::new(&hotel);
    let mut model = Model::new(hotel, None);
    for deed in chance.first_prices() {
        assert_eq!(model.told(&deed), real.told(&deed), "{deed:?}");
    }
    for number in 0..operations {
        let throw = chance.throw();
        let (text, told, engine) = match &throw {
            Throw::Deed(deed) => {
                done.deeds += 1;
                let told = model.told(deed);
                let engine = real.told(deed);
                chance.hears(deed, &engine);
                (format!("{deed:?}"), told, engine)
            }
            Throw::Question(question) => (
                format!("{question:?}"),
                model.asked(question),
                real.asked(question),
            ),
        };
        match engine {
            Answer::Bill(_) => done.offers += 1,
            Answer::Done | Answer::Fee(_) | Answer::Tally(_) => {}
            _ => done.refusals += 1,
        }
        if !told.allows(&engine) {
            let around = counts_around(&throw, &mut model, &mut real);
            return Err(format!(
                "seed {seed}, operation {number}: {text}\n  model  {told:?}\n  engine {engine:?}{around}"
            ));
        }
        done.operations += 1;
    }
    real.settle();
    real.house.rebuilt_is_the_same();
    Ok(())
}

fn from_environment(name: &str, otherwise: u64) -> u64 {
    let told = std::env::var(name).ok();
    told.map_or(otherwise, |told| told.parse().expect("a number"))
}

/// `cargo xtask prove rates` runs a million; this share is run every time.
#[test]
fn rates_and_counts_agree_with_the_model() {
    let seeds = from_environment("KEYRACK_RATES_SEEDS", 8);
    let operations = from_environment("KEYRACK_RATES_OPERATIONS", 4_000);
    let first = from_environment("KEYRACK_RATES_FIRST_SEED", 1);
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let begun = std::time::Instant::now();
    let results: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads as u64)
            .map(|worker| {
                scope.spawn(move || {
                    let mut done = Done::default();
                    let mut wrong = Vec::new();
                    for seed in
                        (first..first + seeds).filter(|seed| seed % threads as u64 == worker)
                    {
                        wrong.extend(compare(seed, operations / seeds, &mut done).err());
                    }
                    (done, wrong)
                })
            })
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap())
            .collect()
    });
    let mut all = Done::default();
    let mut wrong = Vec::new();
    for (done, errors) in results {
        all.operations += done.operations;
        all.offers += done.offers;
        all.refusals += done.refusals;
        all.deeds += done.deeds;
        wrong.extend(errors);
    }
    println!("{all:?} over {seeds} hotels in {:?}", begun.elapsed());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Where everything is refused, or nothing is, little is proved.
    assert!(all.offers > all.operations / 10, "{all:?}");
    assert!(all.refusals > all.operations / 10, "{all:?}");
}

/// What the engine answered in one hotel.
struct Heard {
    hotel: Hotel,
    first: Vec<Deed>,
    throws: Vec<(Throw, Answer)>,
}

fn hear(seed: u64, operations: u64) -> Heard {
    let (mut chance, hotel) = Chance::new(seed);
    let mut real = Real::new(&hotel);
    let first = chance.first_prices();
    for deed in &first {
        real.told(deed);
    }
    let throws = (0..operations)
        .map(|_| {
            let throw = chance.throw();
            let answer = match &throw {
                Throw::Deed(deed) => {
                    let answer = real.told(deed);
                    chance.hears(deed, &answer);
                    answer
                }
                Throw::Question(question) => real.asked(question),
            };
            (throw, answer)
        })
        .collect();
    Heard {
        hotel,
        first,
        throws,
    }
}

/// Whether a model with a mistake answers something else.
fn differs(heard: &Heard, fault: Fault) -> bool {
    let mut model = Model::new(heard.hotel.clone(), Some(fault));
    for deed in &heard.first {
        model.told(deed);
    }
    heard.throws.iter().any(|(throw, engine)| {
        let told = match throw {
            Throw::Deed(deed) => model.told(deed),
            Throw::Question(question) => model.asked(question),
        };
        !told.allows(engine)
    })
}

/// The proof is worth what it finds: each mistake, made in the model, has to be seen.
#[test]
fn rates_proof_finds_each_mistake() {
    let mut missed = FAULTS.to_vec();
    for seed in 1..=40 {
        let heard = hear(seed, 400);
        missed.retain(|fault| !differs(&heard, *fault));
        if missed.is_empty() {
            break;
        }
    }
    assert!(missed.is_empty(), "not found: {missed:?}");
}
