//! Races redact-scan against its peers on logs without a secret, single thread, all rules.
//!
//! Two peers: the multi-pattern search of `regex-automata` over the same patterns, and
//! `dd-sensitive-data-scanner` with the same rules. All take turns; a number is the shortest turn, as a
//! ratio to that of redact-scan. Exit status 1 if a bar is missed.

use std::hint::black_box;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dd_sds::{ProximityKeywordsConfig, RegexRuleConfig, RootRuleConfig, RuleConfig};
use redact_scan::{Rule, Scanner};
use regex_automata::meta;
use regex_automata::util::syntax;

#[path = "../../../redact-scan/examples/measure/logs.rs"]
mod logs;

fn main() -> ExitCode {
    let text = logs::clean(KIBIBYTES << 10);
    let scanner = Scanner::new();
    let rules: Vec<&Rule> = scanner.rules().collect();
    println!("{} rules, {KIBIBYTES} KiB of logs, shortest of {ROUNDS} turns", rules.len());

    let start = ratio(&mut [&mut || count(Scanner::new()), &mut || count(multi(&rules))]);
    println!("start-up: regex-automata takes {:.1} times as long (bar 1)", start[1]);

    let multi = multi(&rules);
    let peer = Peer::new(&rules);
    println!("dd-sensitive-data-scanner takes {} of the rules", peer.rules);
    let few = Scanner::builder()
        .disable_where(|rule| !peer.taken.contains(&rule.id().to_owned()))
        .build();
    let speed = ratio(&mut [&mut || count(scanner.find_iter(&text).count()), &mut || {
        count(multi.find_iter(&text).count())
    }]);
    println!("regex-automata takes {:.1} times as long (bar 3)", speed[1]);
    let piece = &text[..PIECE << 10];
    let against =
        ratio(&mut [&mut || count(few.find_iter(piece).count()), &mut || count(peer.scan(piece))]);
    println!("dd-sensitive-data-scanner takes {:.1} times as long (bar 1)", against[1]);
    if start[1] >= 1.0 && speed[1] >= 3.0 && against[1] > 1.0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Keeps the optimiser from leaving out what was computed.
fn count<T>(result: T) {
    let _ = black_box(result);
}

/// The shortest turn of each, as a ratio to that of the first.
fn ratio(turns: &mut [&mut dyn FnMut()]) -> Vec<f64> {
    let mut shortest = vec![Duration::MAX; turns.len()];
    for _ in 0..ROUNDS {
        for (turn, shortest) in turns.iter_mut().zip(&mut shortest) {
            let start = Instant::now();
            turn();
            *shortest = start.elapsed().min(*shortest);
        }
    }
    shortest.iter().map(|turn| turn.as_secs_f64() / shortest[0].as_secs_f64()).collect()
}

fn multi(rules: &[&Rule]) -> meta::Regex {
    let patterns: Vec<&str> = rules.iter().map(|rule| rule.pattern()).collect();
    meta::Regex::builder()
        .syntax(syntax::Config::new().unicode(false).utf8(false))
        .configure(
            meta::Config::new()
                .utf8_empty(false)
                .nfa_size_limit(Some(256 << 20))
                .hybrid_cache_capacity(256 << 20),
        )
        .build_many(&patterns)
        .expect("each of them compiles alone")
}

struct Peer {
    scanner: dd_sds::Scanner,
    taken: Vec<String>,
    rules: usize,
}

impl Peer {
    fn new(rules: &[&Rule]) -> Self {
        let mut taken = Vec::new();
        let mut configs = Vec::new();
        for rule in rules {
            let config = peer_rule(rule);
            if dd_sds::Scanner::builder(std::slice::from_ref(&config)).build().is_ok() {
                configs.push(config);
                taken.push(rule.id().to_owned());
            }
        }
        let scanner =
            dd_sds::Scanner::builder(&configs).build().expect("each of them builds alone");
        Self { scanner, rules: taken.len(), taken }
    }

    /// Line by line, as it is used.
    fn scan(&self, text: &str) -> usize {
        let lines = text.lines();
        lines
            .map(|line| self.scanner.scan(&mut line.to_owned()).map_or(0, |found| found.len()))
            .sum()
    }
}

/// Its keywords stand before a match and never in it, so only rules that look for one near by have them there.
fn peer_rule(rule: &Rule) -> RootRuleConfig<Arc<dyn RuleConfig>> {
    let config = RegexRuleConfig::new(&rule.pattern().replace("(?<value>", "("));
    let config = if rule.near() > 0 {
        config.with_proximity_keywords(ProximityKeywordsConfig {
            look_ahead_character_count: rule.near().min(50),
            included_keywords: rule.keywords().map(str::to_owned).collect(),
            excluded_keywords: Vec::new(),
        })
    } else {
        config
    };
    RootRuleConfig::new(config.build())
}

const KIBIBYTES: usize = 4096;
/// The second peer is so slow that it gets a piece of the text.
const PIECE: usize = 128;
const ROUNDS: usize = 3;
