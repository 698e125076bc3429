//! Each way to loosen, what is no way, and the promises of the format.

use proptest::prelude::*;

use super::{Lines, compare, gather, text, words};
use crate::baseline::Known;
use crate::inventory::{Classes, Environments};
use crate::model::File;
use crate::read::{self, Unit};
use crate::settings::Settings;

fn file(path: &str, source: &str) -> File {
    file_of("shop", path, source)
}

fn file_of(krate: &str, path: &str, source: &str) -> File {
    let unit = Unit {
        path: path.to_owned(),
        krate: krate.to_owned(),
        module: Vec::new(),
        with_tests: false,
    };
    let (file, _) = read::read(&unit, source);
    assert!(file.broken.is_none(), "{source}");
    file
}

fn lines_of(source: &str) -> Lines {
    gather(&[file("src/lib.rs", source)], &[], &Settings::default(), None, &Environments::default())
}

fn lines_under(settings: &str) -> Lines {
    gather(&[], &[], &Settings::parse(settings).unwrap(), None, &Environments::default())
}

/// What the comparison says: the change of the lock that each looser line is, and how many others differ.
fn compared(old: &Lines, new: &Lines) -> (Vec<String>, usize) {
    // What is written and read again says the same.
    let old = text::read(&text::write(old)).unwrap();
    let difference = compare(&old, new);
    let changes = difference.loosened.into_iter().map(|found| {
        let help = found.help.unwrap();
        help.split_once("approved:").unwrap().1.to_owned()
    });
    (changes.collect(), difference.outdated)
}

/// One line is looser and no other differs. A line that is not in the file is `nothing`, or `typed`.
#[track_caller]
fn assert_looser(old: &Lines, new: &Lines, locked: &str, now: &str) {
    let is_line = |line: &&(&str, &str)| line.1 != "nothing" && !line.1.ends_with(" typed");
    let lines = [("-", locked), ("+", now)];
    let lines = lines.iter().filter(is_line).map(|(sign, line)| format!("\n{sign} {line}"));
    assert_eq!(compared(old, new), (vec![lines.collect()], 0));
}

/// A type with one field, with these attributes.
fn field(attrs: &str, ty: &str) -> Lines {
    lines_of(&format!("#[derive(Redact)] struct User {{ {attrs} a: {ty} }}"))
}

/// A function of a crate that imports the doors.
fn body(body: &str) -> Lines {
    lines_of(&format!("use redact::{{show, wire}};\nfn f() {{ {body} }}"))
}

#[test]
fn each_step_down_the_order_is_looser_and_each_step_up_is_not() {
    let order = [
        ("", "Secret<str>", "secret"),
        ("#[redact(omit)]", "String", "omit"),
        ("#[redact]", "String", "hidden"),
        ("#[redact(pseudonym)]", "String", "pseudonym"),
        ("#[redact(mask = mask::Email)]", "String", "mask mask=mask::Email"),
        ("#[redact(show, because = \"it is public\")]", "String", "show because=\"it is public\""),
    ];
    for (i, (strict, strict_ty, old)) in order.iter().enumerate() {
        for (lax, lax_ty, new) in &order[i + 1..] {
            let (strict, lax) = (field(strict, strict_ty), field(lax, lax_ty));
            let line = |seen: &str| format!("field shop::User a {seen}");
            assert_looser(&strict, &lax, &line(old), &line(new));
            assert_eq!(compared(&lax, &strict), (vec![], 1));
        }
    }
}

#[test]
fn a_decision_that_is_left_to_the_type_is_looser_than_all_but_show() {
    let silent = field("", "u32");
    let locked = "field shop::User a hidden";
    assert_looser(&field("#[redact]", "u32"), &silent, locked, "field shop::User a typed");
    assert_eq!(compared(&field("#[redact(show)]", "u32"), &silent), (vec![], 1));
    let shown = field("#[redact(show)]", "u32");
    assert_looser(&silent, &shown, "nothing", "field shop::User a show");
}

#[test]
fn another_mask_is_looser() {
    let (email, name) =
        (field("#[redact(mask = mask::Email)]", "T"), field("#[redact(mask = mask::Name)]", "T"));
    let line = |mask: &str| format!("field shop::User a mask mask=mask::{mask}");
    assert_looser(&email, &name, &line("Email"), &line("Name"));
    assert_looser(&name, &email, &line("Name"), &line("Email"));
}

#[test]
fn the_mask_of_a_sensitive_value_is_locked() {
    let (email, name) = (
        field("", "Sensitive<String, mask::Email>"),
        field("", "Option<Sensitive<String, mask::Name>>"),
    );
    let line = |mask: &str| format!("field shop::User a mask mask=mask::{mask}");
    assert_looser(&email, &name, &line("Email"), &line("Name"));
}

#[test]
fn the_layout_of_an_attribute_says_nothing() {
    let one = field("#[redact(mask = mask::Keep::last(4), class = class::USER)]", "T");
    let other =
        field("#[redact(\n  class=class :: USER,\n  mask=mask::Keep :: last( 4 ),\n)]", "T");
    assert_eq!(text::write(&one), text::write(&other));
    assert!(text::write(&one).contains("a mask mask=mask::Keep::last(4) class=class::USER\n"));
}

#[test]
fn another_class_or_domain_is_looser_and_a_reason_is_not() {
    let line = |rest: &str| format!("field shop::User a {rest}");
    let (none, user, name) = (
        field("#[redact]", "T"),
        field("#[redact(class = class::USER)]", "T"),
        field("#[redact(class = class::USER_NAME)]", "T"),
    );
    assert_looser(
        &user,
        &name,
        &line("hidden class=class::USER"),
        &line("hidden class=class::USER_NAME"),
    );
    assert_looser(&user, &none, &line("hidden class=class::USER"), &line("hidden"));
    assert_eq!(compared(&none, &user), (vec![], 1));
    // A mask has a class, which is replaced.
    let (none, user) =
        (field("#[redact(mask = m)]", "T"), field("#[redact(mask = m, class = class::USER)]", "T"));
    assert_looser(&none, &user, &line("mask mask=m"), &line("mask mask=m class=class::USER"));
    let (one, two) =
        (field("#[redact(pseudonym = \"b c\")]", "T"), field("#[redact(pseudonym = \"d\")]", "T"));
    assert_looser(&one, &two, &line("pseudonym pseudonym=\"b c\""), &line("pseudonym pseudonym=d"));
    let reasons =
        ["x", "y"].map(|text| field(&format!("#[redact(show, because = \"{text}\")]"), "T"));
    assert_eq!(compared(&reasons[0], &reasons[1]), (vec![], 1));
}

#[test]
fn keys_that_are_shown_are_looser() {
    let masked = field("#[redact(mask = m)]", "T");
    let shown = field("#[redact(mask = m, keys(show))]", "T");
    let line = "field shop::User a mask mask=m keys=show";
    assert_looser(&masked, &shown, "field shop::User a mask mask=m", line);
    assert_looser(&lines_of(""), &shown, "nothing", line);
    // That less is seen of the values is no excuse.
    let hidden = field("#[redact(keys(show))] #[redact]", "T");
    assert_looser(
        &masked,
        &hidden,
        "field shop::User a mask mask=m",
        "field shop::User a hidden keys=show",
    );
}

#[test]
fn a_new_field_is_looser_if_it_is_shown() {
    let shown = field("#[redact(show)]", "T");
    assert_looser(&lines_of(""), &shown, "nothing", "field shop::User a show");
    for attrs in ["#[redact]", "#[redact(mask = m)]", "#[redact(omit)]", "#[redact(pseudonym)]"] {
        assert_eq!(compared(&lines_of(""), &field(attrs, "T")), (vec![], 1));
    }
    assert_eq!(compared(&lines_of(""), &field("", "u32")), (vec![], 0));
    assert_eq!(compared(&shown, &lines_of("")), (vec![], 1));
}

#[test]
fn a_type_that_hides_its_silent_fields_decides_for_them() {
    let hides = lines_of("#[derive(Redact)] #[redact] struct User { a: u32 }");
    let locked = "field shop::User a hidden";
    assert_looser(&hides, &field("", "u32"), locked, "field shop::User a typed");
    let classed =
        lines_of("#[derive(Redact)] #[redact(class = class::USER)] struct User { #[redact] a: T }");
    assert_looser(
        &classed,
        &field("#[redact]", "T"),
        "field shop::User a hidden class=class::USER",
        locked,
    );
    let variant = "field shop::User B.0 hidden";
    let hides = lines_of("#[derive(Redact)] enum User { #[redact] B(u32) }");
    let silent = lines_of("#[derive(Redact)] enum User { B(u32) }");
    assert_looser(&hides, &silent, variant, "field shop::User B.0 typed");
}

#[test]
fn a_type_that_decides_no_more_and_is_seen_is_looser() {
    let hidden = field("#[redact]", "String");
    let locked = "field shop::User a hidden";
    let raw = |code: &str| lines_of(&format!("{code} struct User {{ a: String }}"));
    let impls = "impl fmt::Debug for User {}";
    for code in ["#[derive(Debug)]", "#[derive(Clone, serde::Serialize)]", impls] {
        let (old, new) = (&hidden, raw(code));
        assert_eq!(compared(old, &new), (vec![format!("\n- {locked}")], 0));
        assert_eq!(compare(old, &new).loosened[0].label, "locked: hidden, now: open");
    }
    // What nobody sees is not looser.
    assert_eq!(compared(&hidden, &raw("")), (vec![], 1));
    assert_eq!(compared(&lines_of(""), &raw("#[derive(Debug)]")), (vec![], 0));
}

#[test]
fn of_decisions_under_conditions_the_one_that_shows_most_is_locked() {
    let hidden = field("#[redact]", "T");
    let two = "#[cfg_attr(x, redact(show))] #[cfg_attr(not(x), redact)]";
    assert_looser(
        &hidden,
        &field(two, "T"),
        "field shop::User a hidden",
        "field shop::User a show",
    );
    let masks = "#[cfg_attr(x, redact(mask = A))] #[cfg_attr(not(x), redact(mask = B))]";
    let line = text::write(&field(masks, "T"));
    assert!(line.contains("field shop::User a mask mask=\"A or B\"\n"), "{line}");
}

#[test]
fn a_word_that_hides_alone_is_no_second_decision() {
    for attrs in ["#[redact(class = C, omit)]", "#[redact(omit, class = C)]"] {
        let line = text::write(&field(attrs, "T"));
        assert!(line.contains("field shop::User a omit class=C\n"), "{line}");
    }
}

#[test]
fn the_type_behind_another_name_is_locked() {
    let of = |ty: &str| lines_of(&format!("mod m {{ type Mail = {ty}; }}"));
    let line = |seen: &str| format!("field shop::m::Mail type {seen}");
    let (email, name) = (of("Sensitive<String, mask::Email>"), of("Sensitive<String, mask::Name>"));
    assert_looser(&email, &name, &line("mask mask=mask::Email"), &line("mask mask=mask::Name"));
    assert_looser(&of("Secret<u32>"), &of("u32"), &line("secret"), &line("typed"));
    assert_eq!(compared(&of("u32"), &of("Secret<u32>")), (vec![], 1));
    assert_eq!(compared(&lines_of(""), &of("String")), (vec![], 0));
}

#[test]
fn decisions_in_a_macro_are_counted_where_they_show() {
    let of = |code: &str| lines_of(code);
    let rules = "macro_rules! id { ($n:ident) => { struct $n { #[redact(show)] a: u8 } } }";
    assert_looser(&of(""), &of(rules), "nothing", "reveal shop::id! #[redact(show)] 1");
    let call = "model! { User => #[redact(show, because = \"x\")] a }";
    assert_looser(&of(""), &of(call), "nothing", "reveal shop::model! #[redact(show)] 1");
    // What can be read as an item is one.
    let items =
        of("cfg_if! { if #[cfg(x)] { #[derive(Redact)] struct A { #[redact(show)] b: T } } }");
    assert_looser(&of(""), &items, "nothing", "field shop::A b show");
}

#[test]
fn what_a_type_does_beside_its_fields_is_looser_when_it_is_new() {
    let of = |attr: &str| {
        lines_of(&format!("#[derive(Redact)] {attr} struct User {{ #[redact] a: T }}"))
    };
    assert_looser(&of(""), &of("#[redact(wire)]"), "nothing", "type shop::User wire");
    assert_looser(
        &of(""),
        &of("#[redact(without(Debug))]"),
        "nothing",
        "type shop::User without(Debug)",
    );
    assert_eq!(compared(&of("#[redact(wire)]"), &of("")), (vec![], 1));
    let by_hand = lines_of("impl redact::Redact for User {}");
    assert_looser(&lines_of(""), &by_hand, "nothing", "type shop::User by-hand");
    let by_hand = lines_of("impl redact::Wire for User {}");
    assert_looser(&lines_of(""), &by_hand, "nothing", "type shop::User wire");
}

#[test]
fn one_more_call_that_reveals_is_looser() {
    let doors = [
        ("expose_secret", "a.expose_secret();"),
        ("expose_secret", "b.map(Secret::expose_secret);"),
        ("expose_secret_mut", "a.expose_secret_mut();"),
        ("try_expose_secret", "a.try_expose_secret();"),
        ("expose_for", "a.expose_for(p);"),
        ("show", "redact::info!(user = show(&a));"),
        ("show", "let _ = redact::show(&a);"),
        ("wire", "to_vec(&wire(&a));"),
        ("wire", "a.iter().map(redact::wire);"),
        ("expose_secret", "unknown!(x => { a.expose_secret() });"),
    ];
    for (door, call) in doors {
        let (none, one, two) = (body(""), body(call), body(&call.repeat(2)));
        let line = |count| format!("reveal shop::f {door} {count}");
        assert_looser(&none, &one, "nothing", &line(1));
        assert_looser(&one, &two, &line(1), &line(2));
        assert_eq!(compared(&two, &one), (vec![], 1));
        assert_eq!(compared(&one, &none), (vec![], 1));
    }
}

#[test]
fn a_function_of_that_name_that_is_not_ours_is_no_call() {
    assert_eq!(
        text::write(&lines_of("use egui::show; fn f() { show(&a); ui.show(); }")).lines().count(),
        3
    );
    assert_eq!(
        text::write(&lines_of("fn show() {} fn f() { show(); self::show() }")).lines().count(),
        3
    );
    assert_eq!(text::write(&lines_of("fn f() { printer::wire(); }")).lines().count(), 3);
}

#[test]
fn another_name_for_a_door_is_looser() {
    let renamed = lines_of("use redact::wire as clear; fn f() { clear(&a); }");
    assert_looser(&lines_of(""), &renamed, "nothing", "reveal shop::clear \"use redact::wire\" 1");
}

#[test]
fn a_door_is_known_by_whatever_way_it_comes() {
    let common = "mod prelude { pub use redact::{show, wire as clear}; }";
    let ways = [
        "use common::prelude::show; fn f() { show(&a); }",
        "use common::*; fn f() { show(&a); }",
        "fn f() { common::prelude::show(&a); }",
        "use common::prelude as p; fn f() { p::show(&a); }",
        "use red; fn f() { red::show(&a); }",
        "fn f() { red::show(&a); }",
        "use redact as r; fn f() { r::show(&a); }",
    ];
    for code in ways {
        let files = [file_of("common", "common/lib.rs", common), file("lib.rs", code)];
        let text = text::write(&gather(
            &files,
            &["red".to_owned()],
            &Settings::default(),
            None,
            &Environments::default(),
        ));
        let expected = "reveal common::prelude::clear \"use redact::wire\" 1
reveal shop::f show 1
end
";
        assert_eq!(text.split_once("redact.lock 1\n").unwrap().1, expected, "{code}");
    }
}

#[test]
fn calls_are_counted_by_the_function_that_they_are_in() {
    let lines = lines_of(
        "mod m { impl User { fn f() { a.expose_secret(); fn g() { a.expose_secret(); } } } }
         static S: T = U.expose_secret(); macro_rules! r { () => { $a.expose_secret() } }",
    );
    let expected = "reveal shop::S expose_secret 1
reveal shop::m::User::f expose_secret 1
reveal shop::m::g expose_secret 1
reveal shop::r! expose_secret 1
end
";
    assert_eq!(text::write(&lines).split_once("redact.lock 1\n").unwrap().1, expected);
}

#[test]
fn what_is_in_a_constant_is_read() {
    let lines = lines_of(
        "const _: () = { #[derive(Redact)] struct A { #[redact(show)] b: T }
         fn f() { x.expose_secret(); } };",
    );
    let expected = "field shop::A b show\nreveal shop::f expose_secret 1\nend\n";
    assert_eq!(text::write(&lines).split_once("redact.lock 1\n").unwrap().1, expected);
}

#[test]
fn a_lower_level_is_looser() {
    let of = |text: &str| lines_under(text);
    let warn = of("[check.levels]\nraw-debug = \"warn\"");
    let allow = of("[check.levels]\nraw-debug = \"allow\"");
    assert_looser(&of(""), &warn, "nothing", "level * raw-debug warn");
    assert_looser(&warn, &allow, "level * raw-debug warn", "level * raw-debug allow");
    assert_eq!(compared(&allow, &warn), (vec![], 1));
    assert_eq!(compared(&warn, &of("")), (vec![], 1));
}

#[test]
fn a_level_for_some_files_is_looser_if_more_held_for_any() {
    let of = |text: &str| lines_under(text);
    let some = of("[check.paths.\"src/a/**\"]\nraw-debug = \"warn\"");
    assert_looser(&of(""), &some, "nothing", "level src/a/** raw-debug warn");
    let all = "[check.levels]\nraw-debug = \"allow\"\n";
    let strict = of(&format!("{all}[check.paths.\"src/a/**\"]\nraw-debug = \"deny\""));
    assert_looser(&strict, &of(all), "level src/a/** raw-debug deny", "nothing");
    assert_eq!(compared(&of(all), &strict), (vec![], 1));
}

/// A policy file, with a class of one's own in the code.
fn policies_of(policies: &str) -> Lines {
    let files = [file("lib.rs", "const ORDER: Class = Class::new(\"shop.order\");")];
    let text = format!("version = \"1\"\n{policies}");
    let environments = Environments::parse(&text, &Classes::new(&files).all()).unwrap();
    gather(&files, &[], &Settings::default(), None, &environments)
}

#[test]
fn a_policy_is_locked_as_what_it_does() {
    let lines = policies_of(
        "[production]\ndefault = 'pseudonym'\n'user.contact' = 'hidden'\n\
         'user.contact.email' = 'hidden'\n'shop.order' = 'omitted'\n[staging]\ninherits = 'production'\n\
         'shop.order' = 'pseudonym'\n",
    );
    let expected = "policy production default pseudonym
policy production shop.order omitted
policy production user.contact hidden
policy staging default pseudonym
policy staging user.contact hidden
end
";
    assert_eq!(text::write(&lines).split_once("redact.lock 1\n").unwrap().1, expected);
}

#[test]
fn a_policy_that_shows_more_is_looser() {
    let of = policies_of;
    let hidden = of("[p]\n'user' = 'hidden'\n");
    let line = |rest: &str| format!("policy p {rest}");
    let pseudonym = of("[p]\n'user' = 'pseudonym'\n");
    assert_looser(&hidden, &pseudonym, &line("user hidden"), &line("user pseudonym"));
    assert_eq!(compared(&pseudonym, &hidden), (vec![], 1));
    // A class below it, of which more is shown.
    let below = of("[p]\n'user' = 'hidden'\n'user.name' = 'declared'\n");
    assert_looser(&hidden, &below, "nothing", &line("user.name declared"));
    // A rule that has gone.
    assert_looser(&hidden, &of("[p]\n"), &line("user hidden"), "nothing");
    let default = of("[p]\ndefault = 'hidden'\n");
    assert_looser(&default, &of("[p]\n"), &line("default hidden"), &line("default declared"));
    // What another rule makes as strict.
    assert_eq!(compared(&hidden, &default), (vec![], 2));
    // An environment that is new, and one that has gone.
    let two = of("[p]\n'user' = 'hidden'\n[q]\ndefault = 'omitted'\n");
    assert_looser(&hidden, &two, "nothing", "policy q default omitted");
    assert_eq!(compared(&two, &hidden), (vec![], 1));
}

#[test]
fn to_ask_no_longer_for_a_purpose_is_looser() {
    let asks = policies_of("[p]\nask_for_purpose = ['user']\n");
    let none = policies_of("[p]\n");
    assert_looser(&asks, &none, "purpose p user", "nothing");
    assert_eq!(compared(&none, &asks), (vec![], 1));
}

#[test]
fn a_policy_is_told_where_it_is_set() {
    let text = "version = \"1\"\n[p]\n\"user.name\" = \"pseudonym\"\n";
    let environments = Environments::parse(text, &[]).unwrap();
    let now = gather(&[], &[], &Settings::default(), None, &environments);
    let locked = text::read("redact.lock 1\npolicy p default hidden\nend\n").unwrap();
    let found = compare(&locked, &now).loosened;
    let found = found.iter().find(|found| found.item == "p user.name").unwrap();
    assert_eq!(&text[found.at.clone()], "\"user.name\" = \"pseudonym\"");
    assert_eq!(found.title, "`p` shows more of `user.name` than `redact.lock` allows");
    assert_eq!(found.label, "locked: nothing, now: pseudonym");
}

#[test]
fn to_leave_out_the_tests_is_looser() {
    let (with, without) = (lines_under("[check]\ntests = true"), lines_under(""));
    assert_looser(&with, &without, "checked tests", "nothing");
    assert_eq!(compared(&without, &with), (vec![], 1));
    let examples = lines_under("[check]\nexamples = true");
    assert_looser(&examples, &without, "checked examples", "nothing");
}

#[test]
fn one_more_comment_that_allows_is_looser() {
    let allow = "// redact: allow(raw-debug, a fixture)\nstruct A;\n";
    let (none, one, two) = (lines_of(""), lines_of(allow), lines_of(&allow.repeat(2)));
    let line = |count| format!("allow src/lib.rs raw-debug {count} because=\"a fixture\"");
    assert_looser(&none, &one, "nothing", &line(1));
    assert_looser(&one, &two, &line(1), &line(2));
    assert_eq!(compared(&one, &none), (vec![], 1));
    let other = lines_of(&allow.replace("fixture", "secret"));
    assert_eq!(compared(&one, &other).0.len(), 1);
}

#[test]
fn one_more_known_finding_is_looser() {
    let known = |count| {
        let entry = ("raw-debug".to_owned(), "a.rs".to_owned(), String::new(), count, 0..0);
        let known = Known { path: "redact.baseline".to_owned(), entries: vec![entry] };
        gather(&[], &[], &Settings::default(), Some(&known), &Environments::default())
    };
    let line = |count| format!("known a.rs raw-debug {count} item=\"\"");
    assert_looser(&lines_of(""), &known(1), "nothing", &line(1));
    assert_looser(&known(1), &known(2), &line(1), &line(2));
    assert_eq!(compared(&known(2), &known(1)), (vec![], 1));
}

#[test]
fn what_is_looser_is_told_where_it_is_decided() {
    let source = "#[derive(Redact)] struct User { #[redact(show)] name: T }";
    let difference = compare(&lines_of(""), &lines_of(source));
    let found = &difference.loosened[0];
    assert_eq!((found.path.as_str(), &source[found.at.clone()]), ("src/lib.rs", "name"));
    assert_eq!(found.title, "`name` of `shop::User` shows more than `redact.lock` allows");
    assert_eq!(found.label, "locked: nothing, now: show");
    // What has gone has its place in the lock.
    let locked = text::read("redact.lock 1\nchecked tests\nend\n").unwrap();
    let found = &compare(&locked, &lines_of("")).loosened[0];
    assert_eq!((found.path.as_str(), found.at.clone()), ("redact.lock", 14..27));
    let (old, new) = (field("#[redact]", "u32"), field("", "u32"));
    assert_eq!(compare(&old, &new).loosened[0].label, "locked: hidden, now: typed");
}

#[test]
fn a_text_that_is_not_whole_or_not_right_is_told_at_its_place() {
    let whole = "redact.lock 1\nlevel * raw-debug warn\nend\n";
    assert!(text::read(whole).is_ok());
    let wrong = [
        ("", "", "the first line is not `redact.lock 1`"),
        ("redact.lock 2\nend\n", "redact.lock 2", "the first line is not `redact.lock 1`"),
        (
            &whole[..whole.len() - 4],
            "level * raw-debug warn",
            "the last line is not `end`: a part of the file is missing",
        ),
        (
            "redact.lock 1\nend\nlevel * raw-debug warn\n",
            "level * raw-debug warn",
            "something stands behind `end`",
        ),
        (
            "redact.lock 1\n<<<<<<< main\nend\n",
            "<<<<<<< main",
            "this is left of a merge: `cargo redact lock` writes the file anew",
        ),
        (
            "redact.lock 1\nreveal f wire 1\nreveal f wire 2\nend\n",
            "reveal f wire 2",
            "another line is about the same: `cargo redact lock` writes the file anew",
        ),
        (
            "redact.lock 1\nreveal f wire 0\nend\n",
            "reveal f wire 0",
            "this is not `reveal FUNCTION CALL COUNT`",
        ),
        (
            "redact.lock 1\nlevel * raw-debgu warn\nend\n",
            "level * raw-debgu warn",
            "this is not `level FILES CODE LEVEL`",
        ),
        (
            "redact.lock 1\ntype A wire \nend\n",
            " ",
            "one space stands between words, and none at the end",
        ),
        ("redact.lock 1\ntype \"A wire\nend\n", "\"A wire", "this quote is not closed"),
        (
            "redact.lock 1\nfiled A b hidden\nend\n",
            "filed A b hidden",
            "a line begins with `allow`, `checked`, `field`, `known`, `level`, `policy`, `purpose`, `reveal` or `type`",
        ),
    ];
    for (text, place, message) in wrong {
        let mistake = text::read(text).unwrap_err();
        assert_eq!((&text[mistake.at], mistake.message.as_str()), (place, message));
    }
    assert!(text::read("redact.lock 1\r\nlevel * raw-debug warn\r\nend\r\n").is_ok());
}

#[test]
fn each_line_can_be_taken_away_and_no_half_of_a_text_is_whole() {
    let text = text::write(&lines_of(
        "#[derive(Redact)] struct A { #[redact] b: T, #[redact(show, because = \"c \\\" d\")] e: T }",
    ));
    for (end, _) in text.char_indices().take(text.len() - 4) {
        assert!(text::read(&text[..end]).is_err(), "{:?}", &text[..end]);
    }
}

/// Files of which each has a line in the lock, and two have the same type.
fn files() -> Vec<File> {
    let sources = [
        "#[derive(Redact)] struct A { #[redact] b: T }",
        "#[derive(Redact)] struct A { #[redact(show)] b: T }",
        "use redact::show; fn f() { show(&a); x.expose_secret(); }",
        "fn f() { y.expose_secret(); crate::show(&b); } // redact: allow(raw-debug, c)",
        "impl Redact for B {}",
    ];
    sources.iter().enumerate().map(|(i, source)| file(&format!("src/{i}.rs"), source)).collect()
}

proptest! {
    #[test]
    fn the_order_of_the_files_says_nothing(order in Just((0..5_usize).collect::<Vec<_>>()).prop_shuffle()) {
        let mut by_order: Vec<(usize, File)> = order.into_iter().zip(files()).collect();
        by_order.sort_by_key(|(nth, _)| *nth);
        let shuffled: Vec<File> = by_order.into_iter().map(|(_, file)| file).collect();
        let expected = "allow src/3.rs raw-debug 1 because=c
field shop::A b hidden
field shop::A#2 b show
reveal shop::f expose_secret 2
reveal shop::f show 2
type shop::B by-hand
end
";
        let text = text::write(&gather(&shuffled, &[], &Settings::default(), None, &Environments::default()));
        prop_assert_eq!(text.split_once("redact.lock 1\n").unwrap().1, expected);
    }

    #[test]
    fn a_word_is_read_as_it_was_written(first in any::<String>(), second in any::<String>()) {
        let mut line = String::new();
        words::push(&mut line, None, &first);
        words::push(&mut line, Some("because"), &second);
        let is_unseen = line.contains(|c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c));
        prop_assert!(!is_unseen, "in the line");
        let read = words::split(&line).unwrap();
        let read: Vec<(Option<&str>, &str)> =
            read.iter().map(|word| (word.name.as_deref(), word.text.as_str())).collect();
        prop_assert_eq!(read, [(None, first.as_str()), (Some("because"), second.as_str())]);
    }

    #[test]
    fn no_text_makes_it_panic(text in "(redact.lock 1\n)?([a-z*=\"\\\\ é]{0,9}( |\n|\\PC)){0,12}(end\n)?") {
        if let Err(mistake) = text::read(&text) {
            prop_assert!(text.get(mistake.at).is_some());
        }
    }
}
