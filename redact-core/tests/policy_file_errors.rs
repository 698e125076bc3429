//! A policy file that is not understood: every mistake is told at once, with its line and what to
//! write instead.

use std::fs;
use std::path::Path;

use redact_core::Class;
use redact_core::policy::PolicyFile;

#[track_caller]
fn assert_told(text: &str, told: &str) {
    let error = PolicyFile::parse(text).unwrap_err();
    assert_eq!(error.to_string(), told);
    assert_eq!(format!("{error:?}"), told);
}

#[test]
fn an_empty_file() {
    assert_told(
        "",
        r#"the policy file has an error

error: the policy file is empty
 --> <text>:1:1
  |
1 |
  | ^
  |
  = help: begin with `version = "1"` and `[production]`"#,
    );
}

#[test]
fn a_file_of_comments() {
    assert_told(
        "# to be written
",
        r#"the policy file has an error

error: the policy file is empty
 --> <text>:1:1
  |
1 | # to be written
  | ^^^^^^^^^^^^^^^
  |
  = help: begin with `version = "1"` and `[production]`"#,
    );
}

#[test]
fn no_version_and_no_environment() {
    assert_told(
        r#""user.contact" = "hidden"
"#,
        r#"the policy file has 2 errors

error: `user.contact` is not an environment
 --> <text>:1:1
  |
1 | "user.contact" = "hidden"
  | ^^^^^^^^^^^^^^ this is a string
  |
  = help: rules stand below the name of an environment in brackets, such as `[production]`

error: the policy file has no `version`
 --> <text>:1:1
  |
1 | "user.contact" = "hidden"
  | ^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: begin with `version = "1"`, which is stamped on what is logged"#,
    );
}

#[test]
fn no_environment() {
    assert_told(
        r#"version = "1"
"#,
        r#"the policy file has an error

error: the policy file has no environment
 --> <text>:1:1
  |
1 | version = "1"
  | ^^^^^^^^^^^^^
  |
  = help: begin one with its name in brackets: `[production]`"#,
    );
}

#[test]
fn a_version_that_is_not_a_string() {
    assert_told(
        "version = 2026
[production]
",
        "the policy file has an error

error: `version` is a string
 --> <text>:1:11
  |
1 | version = 2026
  |           ^^^^ this is an integer
  |
  = help: put it in quotes",
    );
}

#[test]
fn a_version_that_is_not_even_a_value_of_toml() {
    assert_told(
        "version = 2026-11-24.1
[production]
",
        "the policy file has an error

error: `version` is a string
 --> <text>:1:11
  |
1 | version = 2026-11-24.1
  |           ^^^^^^^^^^^^ this is a date
  |
  = help: put it in quotes",
    );
}

#[test]
fn an_empty_version() {
    assert_told(
        r#"version = ""
[production]
"#,
        r#"the policy file has an error

error: `version` is empty
 --> <text>:1:11
  |
1 | version = ""
  |           ^^"#,
    );
}

#[test]
fn a_version_below_an_environment() {
    assert_told(
        r#"[production]
version = "1"
"#,
        r#"the policy file has 2 errors

error: the policy file has no `version`
 --> <text>:1:1
  |
1 | [production]
  | ^^^^^^^^^^^^
  |
  = help: begin with `version = "1"`, which is stamped on what is logged

error: unknown class `version`
 --> <text>:2:1
  |
2 | version = "1"
  | ^^^^^^^
  |
  = help: `version` stands above the first environment"#,
    );
}

#[test]
fn keys_outside_of_an_environment() {
    assert_told(
        r#"verson = "1"
version = "1"
default = "hidden"
[[production]]
default = "hidden"
"#,
        r#"the policy file has 3 errors

error: `verson` is not an environment
 --> <text>:1:1
  |
1 | verson = "1"
  | ^^^^^^ did you mean `version`?
  |
  = help: rules stand below the name of an environment in brackets, such as `[production]`

error: `default` is not an environment
 --> <text>:3:1
  |
3 | default = "hidden"
  | ^^^^^^^ this is a string
  |
  = help: rules stand below the name of an environment in brackets, such as `[production]`

error: `production` is not an environment
 --> <text>:4:3
  |
4 | [[production]]
  |   ^^^^^^^^^^ this is an array
  |
  = help: rules stand below the name of an environment in brackets, such as `[production]`"#,
    );
}

#[test]
fn an_unknown_class_of_which_more_is_known() {
    assert_told(
        r#"version = "1"
[production]
"user.health" = "omitted"
"#,
        r#"the policy file has an error

error: unknown class `user.health`
 --> <text>:3:1
  |
3 | "user.health" = "omitted"
  | ^^^^^^^^^^^^^ did you mean `user.health_and_medical`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`"#,
    );
}

#[test]
fn unknown_classes() {
    assert_told(
        r#"version = "1"
[production]
"user.contcat" = "hidden"
user.email = "hidden"
loyalty_card = "hidden"
user.Name = "hidden"
[staging.usr]
name = "hidden"
"#,
        r#"the policy file has 5 errors

error: unknown class `user.contcat`
 --> <text>:3:1
  |
3 | "user.contcat" = "hidden"
  | ^^^^^^^^^^^^^^ did you mean `user.contact`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: unknown class `user.email`
 --> <text>:4:1
  |
4 | user.email = "hidden"
  | ^^^^^^^^^^ did you mean `user.contact.email`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: unknown class `loyalty_card`
 --> <text>:5:1
  |
5 | loyalty_card = "hidden"
  | ^^^^^^^^^^^^
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: unknown class `user.Name`
 --> <text>:6:6
  |
6 | user.Name = "hidden"
  |      ^^^^ did you mean `user.name`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: unknown class `usr.name`
 --> <text>:8:1
  |
8 | name = "hidden"
  | ^^^^ did you mean `user.name`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`"#,
    );
}

#[test]
fn misspelled_words_of_an_environment() {
    assert_told(
        r#"version = "1"
[production]
defaut = "hidden"
[staging]
inherit = "production"
"#,
        r#"the policy file has 2 errors

error: unknown class `defaut`
 --> <text>:3:1
  |
3 | defaut = "hidden"
  | ^^^^^^ did you mean `default`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: unknown class `inherit`
 --> <text>:5:1
  |
5 | inherit = "production"
  | ^^^^^^^ did you mean `inherits`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`"#,
    );
}

#[test]
fn unknown_treatments() {
    assert_told(
        r#"version = "1"
[production]
default = "hiden"
"user.name" = "omit"
"user.contact" = "redacted"
"user.race" = ""
"user.gander" = "Hidden"
"#,
        r#"the policy file has 7 errors

error: unknown treatment `hiden`
 --> <text>:3:11
  |
3 | default = "hiden"
  |           ^^^^^^^ did you mean `hidden`?
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`

error: unknown treatment `omit`
 --> <text>:4:15
  |
4 | "user.name" = "omit"
  |               ^^^^^^ did you mean `omitted`?
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`

error: unknown treatment `redacted`
 --> <text>:5:18
  |
5 | "user.contact" = "redacted"
  |                  ^^^^^^^^^^ did you mean `hidden`?
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`

error: unknown class `user.race`
 --> <text>:6:1
  |
6 | "user.race" = ""
  | ^^^^^^^^^^^
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: unknown treatment ``
 --> <text>:6:15
  |
6 | "user.race" = ""
  |               ^^
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`

error: unknown class `user.gander`
 --> <text>:7:1
  |
7 | "user.gander" = "Hidden"
  | ^^^^^^^^^^^^^
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: unknown treatment `Hidden`
 --> <text>:7:17
  |
7 | "user.gander" = "Hidden"
  |                 ^^^^^^^^ did you mean `hidden`?
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`"#,
    );
}

#[test]
fn treatments_of_a_wrong_type() {
    assert_told(
        r#"version = "1"
[production]
default = {}
"user.name" = false
"user.contact" = ["hidden"]
user.race = {}
"user.gender" = 0x7
"user.device" = 0.1
"user.workplace" = 2026-11-24
"#,
        r#"the policy file has 9 errors

error: `default` takes a treatment
 --> <text>:3:11
  |
3 | default = {}
  |           ^^ this is a table
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`

error: `user.name` takes a treatment
 --> <text>:4:15
  |
4 | "user.name" = false
  |               ^^^^^ this is a boolean
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`

error: `user.contact` takes a treatment
 --> <text>:5:18
  |
5 | "user.contact" = ["hidden"]
  |                  ^^^^^^^^^^ this is an array
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`

error: unknown class `user.race`
 --> <text>:6:1
  |
6 | user.race = {}
  | ^^^^^^^^^
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: `user.race` takes a treatment
 --> <text>:6:13
  |
6 | user.race = {}
  |             ^^ this is a table
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`

error: unknown class `user.gender`
 --> <text>:7:1
  |
7 | "user.gender" = 0x7
  | ^^^^^^^^^^^^^ did you mean `user.demographic.gender`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: `user.gender` takes a treatment
 --> <text>:7:17
  |
7 | "user.gender" = 0x7
  |                 ^^^ this is an integer
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`

error: `user.device` takes a treatment
 --> <text>:8:17
  |
8 | "user.device" = 0.1
  |                 ^^^ this is a float
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`

error: `user.workplace` takes a treatment
 --> <text>:9:20
  |
9 | "user.workplace" = 2026-11-24
  |                    ^^^^^^^^^^ this is a date
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`"#,
    );
}

#[test]
fn a_value_of_many_lines_is_marked_in_its_first() {
    assert_told(
        r#"version = "1"
[production]
default = [
    "hidden",
]
"#,
        "the policy file has an error

error: `default` takes a treatment
 --> <text>:3:11
  |
3 | default = [
  |           ^ this is an array
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`",
    );
}

#[test]
fn treatments_without_quotes() {
    assert_told(
        r#"version = "1"
[production]
default = hidden
"user.name" = hiden
"#,
        r#"the policy file has 3 errors

error: the policy file is not TOML: string values must be quoted, expected literal string
 --> <text>:3:11
  |
3 | default = hidden
  |           ^^^^^^

error: unknown treatment `hiden`
 --> <text>:4:15
  |
4 | "user.name" = hiden
  |               ^^^^^ did you mean `hidden`?
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`

error: the policy file is not TOML: string values must be quoted, expected literal string
 --> <text>:4:15
  |
4 | "user.name" = hiden
  |               ^^^^^"#,
    );
}

#[test]
fn one_class_quoted_and_not() {
    assert_told(
        r#"version = "1"
[production]
"user.contact.email" = "hidden"
user.contact.email = "hidden"
[staging]
"user.name" = "hidden"
[staging.user]
name = "omitted"
"#,
        r#"the policy file has 2 errors

error: `user.contact.email` has two rules
 --> <text>:4:1
  |
3 | "user.contact.email" = "hidden"
  | -------------------- one is here
4 | user.contact.email = "hidden"
  | ^^^^^^^^^^^^^^^^^^
  |
  = help: quoted or not, it is the same class

error: `user.name` has two rules
 --> <text>:8:1
  |
6 | "user.name" = "hidden"
  | ----------- one is here
7 | [staging.user]
8 | name = "omitted"
  | ^^^^
  |
  = help: quoted or not, it is the same class"#,
    );
}

#[test]
fn a_key_given_twice() {
    assert_told(
        r#"version = "1"
version = "1"
[production]
"user.name" = "hidden"
"user.name" = "hidden"
"#,
        r#"the policy file has 2 errors

error: `version` is there twice
 --> <text>:2:1
  |
1 | version = "1"
  | ------- one is here
2 | version = "1"
  | ^^^^^^^

error: `user.name` is there twice
 --> <text>:5:1
  |
4 | "user.name" = "hidden"
  | ----------- one is here
5 | "user.name" = "hidden"
  | ^^^^^^^^^^^"#,
    );
}

#[test]
fn an_environment_given_twice() {
    assert_told(
        r#"version = "1"
[production]
[staging]
[production]
"#,
        "the policy file has an error

error: `production` is there twice
 --> <text>:4:2
  |
4 | [production]
  |  ^^^^^^^^^^",
    );
}

#[test]
fn a_class_and_one_below_it_unquoted() {
    assert_told(
        r#"version = "1"
[production]
user = "hidden"
user.name = "omitted"
[staging]
user.name = "omitted"
user = "hidden"
[test]
user = "hidden"
[test.user]
name = "omitted"
"#,
        r#"the policy file has 3 errors

error: `user` has a rule beside unquoted rules below it
 --> <text>:4:1
  |
4 | user.name = "omitted"
  | ^^^^
  |
  = help: quote the keys of both, or TOML takes `user` for a table

error: `user` has a rule beside unquoted rules below it
 --> <text>:7:1
  |
7 | user = "hidden"
  | ^^^^
  |
  = help: quote the keys of both, or TOML takes `user` for a table

error: `user` has a rule beside unquoted rules below it
  --> <text>:10:7
   |
10 | [test.user]
   |       ^^^^
   |
   = help: quote the keys of both, or TOML takes `user` for a table"#,
    );
}

#[test]
fn an_unknown_parent() {
    assert_told(
        r#"version = "1"
[production]
[staging]
inherits = "prod"
[test]
inherits = "base"
"#,
        r#"the policy file has 2 errors

error: `staging` inherits from `prod`, which is not in the file
 --> <text>:4:12
  |
4 | inherits = "prod"
  |            ^^^^^^ did you mean `production`?
  |
  = help: the other environments are `production`, `test`

error: `test` inherits from `base`, which is not in the file
 --> <text>:6:12
  |
6 | inherits = "base"
  |            ^^^^^^
  |
  = help: the other environments are `production`, `staging`"#,
    );
}

#[test]
fn an_unknown_parent_of_the_only_environment() {
    assert_told(
        r#"version = "1"
[production]
inherits = "base"
"#,
        r#"the policy file has an error

error: `production` inherits from `base`, which is not in the file
 --> <text>:3:12
  |
3 | inherits = "base"
  |            ^^^^^^"#,
    );
}

#[test]
fn a_parent_of_a_wrong_type() {
    assert_told(
        r#"version = "1"
[production]
[staging]
inherits = ["production"]
"#,
        r#"the policy file has an error

error: `inherits` takes the name of an environment
 --> <text>:4:12
  |
4 | inherits = ["production"]
  |            ^^^^^^^^^^^^^^ this is an array"#,
    );
}

#[test]
fn an_environment_that_inherits_from_itself() {
    assert_told(
        r#"version = "1"
[production]
inherits = "production"
"#,
        r#"the policy file has an error

error: `production` inherits from itself
 --> <text>:3:12
  |
3 | inherits = "production"
  |            ^^^^^^^^^^^^ `production` inherits from `production`"#,
    );
}

#[test]
fn a_circle_of_environments_is_told_once() {
    assert_told(
        r#"version = "1"
[development]
inherits = "staging"
[production]
inherits = "test"
[staging]
inherits = "production"
[test]
inherits = "staging"
"#,
        r#"the policy file has an error

error: `production` inherits from itself
 --> <text>:5:12
  |
5 | inherits = "test"
  |            ^^^^^^ `production` inherits from `test`
6 | [staging]
7 | inherits = "production"
  |            ------------ `staging` inherits from `production`
8 | [test]
9 | inherits = "staging"
  |            --------- `test` inherits from `staging`"#,
    );
}

#[test]
fn a_table_that_is_not_closed() {
    assert_told(
        r#"version = "1"
[production
default = "hidden"
[staging]
inherits = "production"
"#,
        "the policy file has an error

error: the policy file is not TOML: unclosed table, expected `]`
 --> <text>:2:12
  |
2 | [production
  |            ^",
    );
}

#[test]
fn a_key_without_a_value() {
    assert_told(
        r#"version = "1"
[production]
"user.name"
"user.contact" =
"#,
        r#"the policy file has an error

error: the policy file is not TOML: key with no value, expected `=`
 --> <text>:3:12
  |
3 | "user.name"
  |            ^"#,
    );
}

#[test]
fn names_that_would_break_a_line() {
    assert_told(
        r#"version = "1"
[production]
"user\n.name" = "hid\nden"
"#,
        r#"the policy file has 2 errors

error: unknown class `user\n.name`
 --> <text>:3:1
  |
3 | "user\n.name" = "hid\nden"
  | ^^^^^^^^^^^^^ did you mean `user.name`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: unknown treatment `hid\nden`
 --> <text>:3:17
  |
3 | "user\n.name" = "hid\nden"
  |                 ^^^^^^^^^^ did you mean `hidden`?
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`"#,
    );
}

#[test]
fn columns_count_characters() {
    assert_told(
        "version = \"1\"\r\n[production]\r\n\"user.näme\" = \"hidden\" # ü\r\n\"user.name\" = { \"ä\" = \"hidden\" }\r\n",
        r#"the policy file has 2 errors

error: unknown class `user.näme`
 --> <text>:3:1
  |
3 | "user.näme" = "hidden" # ü
  | ^^^^^^^^^^^ did you mean `user.name`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: unknown class `user.name.ä`
 --> <text>:4:1
  |
4 | "user.name" = { "ä" = "hidden" }
  | ^^^^^^^^^^^^^^^^^^^
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`"#,
    );
}

#[test]
fn an_end_of_file_is_behind_the_last_line() {
    assert_told(
        r#"version = "1"
[production]
"""

"#,
        r#"the policy file has 2 errors

error: the policy file is not TOML: keys cannot be multi-line basic strings, expected basic string, literal string
 --> <text>:3:1
  |
3 | """
  | ^^^

error: the policy file is not TOML: key with no value, expected `=`
 --> <text>:3:4
  |
3 | """
  |    ^"#,
    );
}

#[test]
fn a_name_without_end_is_cut() {
    assert_told(
        r#"version = "1"
[production]
"name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_" = "hidden"
"#,
        r#"the policy file has an error

error: unknown class `name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_…`
 --> <text>:3:1
  |
3 | "name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_name_" = "hidden"
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`"#,
    );
}

#[test]
fn syntax_and_meaning_in_one_go() {
    assert_told(
        r#"version = "1"
[production]
"user.health" = "omitted"
"user.name" = "hidden
[staging]
inherits = 1
"#,
        r#"the policy file has 3 errors

error: unknown class `user.health`
 --> <text>:3:1
  |
3 | "user.health" = "omitted"
  | ^^^^^^^^^^^^^ did you mean `user.health_and_medical`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: the policy file is not TOML: invalid basic string, expected `"`
 --> <text>:4:22
  |
4 | "user.name" = "hidden
  |                      ^

error: `inherits` takes the name of an environment
 --> <text>:6:12
  |
6 | inherits = 1
  |            ^ this is an integer"#,
    );
}

#[test]
fn the_file_is_named_as_it_was_asked_for() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("policy_file_errors.toml");
    fs::write(&path, "version = \"1\"\n[production]\ndefault = \"hiden\"\n").unwrap();
    let error = PolicyFile::read(&path).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            r#"the policy file has an error

error: unknown treatment `hiden`
 --> {}:3:11
  |
3 | default = "hiden"
  |           ^^^^^^^ did you mean `hidden`?
  |
  = help: the treatments are `declared`, `pseudonym`, `hidden`, `omitted`"#,
            path.display(),
        ),
    );
}

#[test]
fn a_file_that_is_missing_or_no_text() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("policy_file_errors_no_text.toml");
    fs::write(&path, b"version = \"\xff\"").unwrap();
    for (path, why) in [
        (path.as_path(), "stream did not contain valid UTF-8"),
        (Path::new("no-such-file.toml"), "No such file or directory (os error 2)"),
    ] {
        assert_eq!(
            PolicyFile::read(path).unwrap_err().to_string(),
            format!("cannot read the policy file `{}`: {why}", path.display()),
        );
    }
}

#[test]
fn a_class_of_ones_own_is_suggested_too() {
    let classes = [Class::new("shop.loyalty_card")];
    let text = "version = \"1\"\n[production]\n\"shop.loyalti_card\" = \"hidden\"\n";
    let error = PolicyFile::with_classes(&classes).parse(text).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"the policy file has an error

error: unknown class `shop.loyalti_card`
 --> <text>:3:1
  |
3 | "shop.loyalti_card" = "hidden"
  | ^^^^^^^^^^^^^^^^^^^ did you mean `shop.loyalty_card`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`"#,
    );
}

#[test]
fn an_environment_that_the_file_does_not_name() {
    let file = PolicyFile::parse("version = '1'\n[production]\n[staging]\n").unwrap();
    for (name, told) in [
        ("prod", "did you mean `production`? (there are: `production`, `staging`)"),
        ("Staging", "did you mean `staging`? (there are: `production`, `staging`)"),
        ("test", "(there are: `production`, `staging`)"),
        ("", "(there are: `production`, `staging`)"),
        ("version", "(there are: `production`, `staging`)"),
    ] {
        assert_eq!(
            file.environment(name).unwrap_err().to_string(),
            format!("the policy file `<text>` has no environment `{name}`: {told}"),
        );
    }
}

#[test]
fn purposes_that_are_not_asked_for_as_a_list_of_classes() {
    assert_told(
        r#"version = "1"
[production]
ask_for_purpose = "credential"
[staging]
ask_for_purpose = ["user.health", 7, "default"]
[test]
ask_for_purposes = ["credential"]
"#,
        r#"the policy file has 5 errors

error: `ask_for_purpose` takes a list of classes
 --> <text>:3:19
  |
3 | ask_for_purpose = "credential"
  |                   ^^^^^^^^^^^^ this is a string
  |
  = help: such as `ask_for_purpose = ["credential"]`

error: unknown class `user.health`
 --> <text>:5:20
  |
5 | ask_for_purpose = ["user.health", 7, "default"]
  |                    ^^^^^^^^^^^^^ did you mean `user.health_and_medical`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: `ask_for_purpose` takes a list of classes
 --> <text>:5:35
  |
5 | ask_for_purpose = ["user.health", 7, "default"]
  |                                   ^ this is an integer
  |
  = help: such as `ask_for_purpose = ["credential"]`

error: unknown class `default`
 --> <text>:5:38
  |
5 | ask_for_purpose = ["user.health", 7, "default"]
  |                                      ^^^^^^^^^
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`

error: unknown class `ask_for_purposes`
 --> <text>:7:1
  |
7 | ask_for_purposes = ["credential"]
  | ^^^^^^^^^^^^^^^^ did you mean `ask_for_purpose`?
  |
  = help: a class of your own is made known by `PolicyFile::with_classes`"#,
    );
}

#[test]
fn settings_of_the_check_alone() {
    assert_told(
        "version = '1'
[check]
tests = true
",
        r"the policy file has an error

error: the policy file has no environment
 --> <text>:1:1
  |
1 | version = '1'
  | ^^^^^^^^^^^^^
  |
  = help: begin one with its name in brackets: `[production]`",
    );
}

#[test]
fn a_check_that_is_no_table() {
    assert_told(
        "version = '1'
check = true
[production]
",
        r"the policy file has an error

error: `check` is not an environment
 --> <text>:2:1
  |
2 | check = true
  | ^^^^^ this is a boolean
  |
  = help: rules stand below the name of an environment in brackets, such as `[production]`",
    );
}
