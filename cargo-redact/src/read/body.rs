//! Bodies of functions to the steps that they take.

use quote::ToTokens;
use syn::{Block, Expr, Local, Macro, Member, Stmt};

use super::format::placeholders;
use super::macros::{self, Kind, Piece};
use super::pattern::{member, pattern};
use super::ty::{Params, name, ty, words};
use super::{attr, item, literal};
use crate::model::{Argument, At, Door, Exit, File, How, Pattern, Step, Value};

/// Reads one body.
pub(super) struct Body<'a> {
    pub(super) source: &'a str,
    pub(super) file: &'a mut File,
    pub(super) module: &'a [String],
    pub(super) params: &'a Params,
    /// The body is that of an impl of `Debug`, `Display` or `Serialize`.
    pub(super) shows: Option<How>,
    /// Somewhere in the file a secret may be exposed.
    pub(super) exposes: bool,
    /// Items in this body are read only where tests are asked for.
    pub(super) with_tests: bool,
    pub(super) steps: Vec<Step>,
    /// The command line argument that is being defined is a switch.
    pub(super) is_switch: bool,
}

impl Body<'_> {
    /// The body of a function: what it ends with is returned.
    pub(super) fn whole(&mut self, block: &Block) {
        for stmt in &block.stmts {
            let value = self.stmt(stmt);
            if let Stmt::Expr(expr, None) = stmt {
                self.keep(value, expr);
            }
        }
    }

    pub(super) fn block(&mut self, block: &Block) -> Value {
        self.steps.push(Step::Enter);
        let mut last = Value::Safe;
        for stmt in &block.stmts {
            last = self.stmt(stmt);
        }
        let last = self.result(last);
        self.steps.push(Step::Leave);
        last
    }

    /// Names a value for the time when the names in it are gone.
    fn result(&mut self, value: Value) -> Value {
        if matches!(value, Value::Safe | Value::Unknown | Value::Number | Value::Text(_)) {
            return value;
        }
        let name = format!("#{}", self.steps.len());
        self.steps.push(Step::Assign { name: name.clone(), value, is_more: false, at: 0..0 });
        Value::Path(vec![name])
    }

    fn stmt(&mut self, stmt: &Stmt) -> Value {
        match stmt {
            Stmt::Local(local) => self.local(local),
            Stmt::Item(item) => item::nested(self, item),
            Stmt::Expr(expr, semicolon) => {
                self.scope(expr);
                let value = self.expr(expr);
                return if semicolon.is_none() { value } else { Value::Safe };
            }
            Stmt::Macro(stmt) if !attr::is_left_out(&stmt.attrs, self.with_tests) => {
                self.scope(stmt);
                let value = self.mac(&stmt.mac);
                return if stmt.semi_token.is_none() { value } else { Value::Safe };
            }
            Stmt::Macro(_) => {}
        }
        Value::Safe
    }

    /// A statement, in which a comment can allow something.
    fn scope(&mut self, tokens: &impl ToTokens) {
        // Without a comment that allows something, nobody asks.
        if !self.file.allows.is_empty() {
            self.file.scopes.extend(at_of(tokens));
        }
    }

    fn local(&mut self, local: &Local) {
        if attr::is_left_out(&local.attrs, self.with_tests) {
            return;
        }
        self.scope(local);
        let Some(init) = &local.init else { return };
        if let Some(name) = literal::name_of(&local.pat) {
            literal::note(self.file, &name, &init.expr);
        }
        let value = self.expr(&init.expr);
        if let Some((_, diverge)) = &init.diverge {
            self.expr(diverge);
        }
        self.bind(&local.pat, value, &*init.expr);
    }

    fn bind(&mut self, pat: &syn::Pat, value: Value, from: &impl ToTokens) {
        let is_made = self.exposes && matches!(value, Value::Method { .. } | Value::Call { .. });
        let at = is_made.then(|| at_of(from)).flatten().unwrap_or_default();
        let pattern = pattern(pat, self.params);
        if !matches!(pattern, Pattern::Nothing) {
            self.steps.push(Step::Bind { pattern, value, at });
        }
    }

    pub(super) fn expr(&mut self, expr: &Expr) -> Value {
        match expr {
            Expr::Await(e) => self.expr(&e.base),
            Expr::Group(e) => self.expr(&e.expr),
            Expr::Paren(e) => self.expr(&e.expr),
            Expr::RawAddr(e) => self.expr(&e.expr),
            Expr::Reference(e) => self.expr(&e.expr),
            Expr::Try(e) => {
                let receiver = Box::new(self.expr(&e.expr));
                Value::Method { receiver, name: "unwrap".to_owned(), args: Vec::new() }
            }
            Expr::Repeat(e) => self.expr(&e.expr),
            Expr::Unary(e) => self.unary(e),
            Expr::Binary(e) => self.binary(e),
            Expr::Cast(e) => Value::Cast(Box::new(self.expr(&e.expr)), ty(&e.ty, self.params)),
            Expr::Lit(e) => literal(&e.lit),
            Expr::Path(e) => Value::Path(words(&e.path)),
            Expr::Field(e) => self.field(&e.base, &e.member),
            Expr::Index(e) => self.index(&e.expr, &e.index),
            Expr::Array(e) => Value::Any(self.exprs(&e.elems)),
            Expr::Tuple(e) => Value::Tuple(self.exprs(&e.elems)),
            Expr::Call(e) => self.call(e),
            Expr::MethodCall(e) => self.method(e),
            Expr::Macro(e) => self.mac(&e.mac),
            Expr::Struct(e) => self.structure(e),
            Expr::Assign(e) => self.assign(&e.left, &e.right, false),
            Expr::Return(e) => self.maybe(e.expr.as_deref()),
            Expr::Break(e) => self.maybe(e.expr.as_deref()),
            Expr::Yield(e) => self.maybe(e.expr.as_deref()),
            _ => self.control(expr),
        }
    }

    /// Expressions with a body.
    fn control(&mut self, expr: &Expr) -> Value {
        match expr {
            Expr::Block(e) => self.block(&e.block),
            Expr::Async(e) => self.block(&e.block),
            Expr::Const(e) => self.block(&e.block),
            Expr::Unsafe(e) => self.block(&e.block),
            Expr::TryBlock(e) => self.block(&e.block),
            Expr::Loop(e) => self.block(&e.body),
            Expr::Closure(e) => self.closure(e, &Value::Unknown),
            Expr::If(e) => self.branch(e),
            Expr::Match(e) => self.choice(e),
            Expr::While(e) => {
                self.inside(|body| {
                    body.expr(&e.cond);
                    body.block(&e.body);
                });
                Value::Safe
            }
            Expr::ForLoop(e) => {
                let of = self.expr(&e.expr);
                self.inside(|body| {
                    body.bind(&e.pat, Value::Inside(Box::new(of)), &*e.expr);
                    body.block(&e.body);
                });
                Value::Safe
            }
            Expr::Let(e) => {
                let value = self.expr(&e.expr);
                self.bind(&e.pat, value, &*e.expr);
                Value::Safe
            }
            Expr::Range(e) => {
                self.maybe(e.start.as_deref());
                self.maybe(e.end.as_deref());
                Value::Safe
            }
            _ => Value::Unknown,
        }
    }

    fn inside<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        self.steps.push(Step::Enter);
        let result = read(self);
        self.steps.push(Step::Leave);
        result
    }

    fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) -> Vec<Value> {
        exprs.into_iter().map(|expr| self.expr(expr)).collect()
    }

    fn maybe(&mut self, expr: Option<&Expr>) -> Value {
        let value = expr.map(|expr| (self.expr(expr), expr));
        if let Some((value, expr)) = value {
            self.keep(value, expr);
        }
        Value::Safe
    }

    fn unary(&mut self, e: &syn::ExprUnary) -> Value {
        let value = self.expr(&e.expr);
        if matches!(e.op, syn::UnOp::Not(_)) { Value::Safe } else { value }
    }

    fn binary(&mut self, e: &syn::ExprBinary) -> Value {
        use syn::BinOp::{AddAssign, And, Eq, Ge, Gt, Le, Lt, Ne, Or};
        if matches!(e.op, AddAssign(_)) {
            return self.assign(&e.left, &e.right, true);
        }
        let sides = vec![self.expr(&e.left), self.expr(&e.right)];
        match e.op {
            And(_) | Or(_) | Eq(_) | Ne(_) | Lt(_) | Le(_) | Ge(_) | Gt(_) => Value::Safe,
            _ => Value::Any(sides),
        }
    }

    fn field(&mut self, base: &Expr, name: &Member) -> Value {
        Value::Field(Box::new(self.expr(base)), member(name))
    }

    fn index(&mut self, of: &Expr, index: &Expr) -> Value {
        let (of, key) = (self.expr(of), self.expr(index));
        match index {
            Expr::Range(range) if range.start.is_none() && range.end.is_none() => of,
            Expr::Range(_) => Value::Part(Box::new(of)),
            _ => Value::Index(Box::new(of), Box::new(key)),
        }
    }

    fn assign(&mut self, left: &Expr, right: &Expr, is_more: bool) -> Value {
        if let Expr::Field(field) = left {
            literal::note(self.file, &member(&field.member), right);
        }
        let value = self.expr(right);
        let at = self.exposes.then(|| at_of(right)).flatten().unwrap_or_default();
        match left {
            Expr::Path(path) if path.path.get_ident().is_some() => {
                let name = words(&path.path).concat();
                self.steps.push(Step::Assign { name, value, is_more, at });
            }
            _ => {
                self.expr(left);
                self.keep(value, right);
            }
        }
        Value::Safe
    }

    /// A value outlives the statement. That matters for a copy of an exposed secret alone.
    fn keep(&mut self, value: Value, expr: &Expr) {
        if self.exposes && matches!(expr, Expr::MethodCall(_) | Expr::Call(_)) {
            self.steps.push(Step::Store { value, at: at_of(expr).unwrap_or_default() });
        }
    }

    fn structure(&mut self, e: &syn::ExprStruct) -> Value {
        for field in &e.fields {
            literal::note(self.file, &member(&field.member), &field.expr);
            let value = self.expr(&field.expr);
            self.keep(value, &field.expr);
        }
        if let Some(rest) = &e.rest {
            self.expr(rest);
        }
        Value::Struct { path: words(&e.path) }
    }

    fn branch(&mut self, e: &syn::ExprIf) -> Value {
        let yes = self.inside(|body| {
            body.expr(&e.cond);
            body.block(&e.then_branch)
        });
        let no = e.else_branch.as_ref().map(|(_, no)| self.expr(no));
        Value::Any(vec![yes, no.unwrap_or(Value::Safe)])
    }

    fn choice(&mut self, e: &syn::ExprMatch) -> Value {
        let of = self.expr(&e.expr);
        let arms = e.arms.iter().filter(|arm| !attr::is_left_out(&arm.attrs, self.with_tests));
        let arms: Vec<&syn::Arm> = arms.collect();
        let values = arms.into_iter().map(|arm| {
            self.inside(|body| {
                body.bind(&arm.pat, of.clone(), &*e.expr);
                if let syn::Pat::Guard(guard) = &arm.pat {
                    body.expr(&guard.guard);
                }
                let value = body.expr(&arm.body);
                body.result(value)
            })
        });
        Value::Any(values.collect())
    }

    /// Its parameters are what the method gives it, an item of the receiver.
    fn closure(&mut self, e: &syn::ExprClosure, gets: &Value) -> Value {
        self.inside(|body| {
            for input in &e.inputs {
                body.bind(input, gets.clone(), input);
            }
            let value = body.expr(&e.body);
            body.result(value)
        })
    }

    fn call(&mut self, e: &syn::ExprCall) -> Value {
        let path = match &*e.func {
            Expr::Path(path) => words(&path.path),
            func => {
                self.expr(func);
                Vec::new()
            }
        };
        let args = self.exprs(&e.args);
        let last = path.last().map_or("", String::as_str);
        let is_argument = matches!(last, "new" | "with_name")
            && path.len() > 1
            && matches!(path[path.len() - 2].as_str(), "Arg" | "ArgGroup");
        if is_argument && !self.is_switch {
            self.exit(Door::Argv, "Arg::new", args.clone(), How::Display, &e.args, e);
        } else if last == "panic_any" {
            self.exit(Door::Panic, "panic_any", args.clone(), How::Debug, &e.args, e);
        } else if let Some(how) = self.shows_by(last, &path) {
            self.exit(Door::Impl, last, args.clone(), how, &e.args, e);
        }
        Value::Call { path, args }
    }

    /// `fmt::Display::fmt(&self.name, f)` in an impl.
    fn shows_by(&self, last: &str, path: &[String]) -> Option<How> {
        let how = self.shows?;
        match (last, path) {
            ("fmt", [.., of, _]) => Some(if of == "Debug" { How::Debug } else { How::Display }),
            ("serialize", _) => Some(How::Serialize),
            _ if last == "write_str" => Some(how),
            _ => None,
        }
    }

    fn method(&mut self, e: &syn::ExprMethodCall) -> Value {
        let method = name(&e.method);
        if let [arg] = e.args.iter().collect::<Vec<_>>().as_slice() {
            literal::note(self.file, &method, arg);
        }
        let was_switch = self.is_switch;
        self.is_switch |= method == "action" && e.args.iter().any(is_switch);
        let receiver = self.expr(&e.receiver);
        self.is_switch = was_switch;
        let inside = Value::Inside(Box::new(receiver.clone()));
        let args = e.args.iter().map(|arg| match arg {
            Expr::Closure(closure) => self.closure(closure, &inside),
            arg => self.expr(arg),
        });
        let args: Vec<Value> = args.collect();
        self.grow(&method, &receiver, &args);
        self.leave(&method, &receiver, &args, e);
        Value::Method { receiver: Box::new(receiver), name: method, args }
    }

    /// Methods that put their arguments into the receiver.
    fn grow(&mut self, method: &str, receiver: &Value, args: &[Value]) {
        const GROW: &[&str] = &[
            "append",
            "extend",
            "extend_from_slice",
            "insert",
            "insert_str",
            "push",
            "push_back",
            "push_front",
            "push_str",
        ];
        if let Value::Path(path) = receiver
            && let ([name], true) = (path.as_slice(), GROW.contains(&method))
        {
            let value = Value::Any(args.to_vec());
            self.steps.push(Step::Assign { name: name.clone(), value, is_more: true, at: 0..0 });
        }
    }

    /// Methods that show their arguments, or their receiver.
    fn leave(&mut self, method: &str, receiver: &Value, args: &[Value], e: &syn::ExprMethodCall) {
        let all = || args.to_vec();
        match method {
            "expect" | "expect_err" => {
                self.exit(Door::Panic, "expect", all(), How::Display, &e.args, e);
            }
            "write_fmt" => self.exit(Door::Write, "write_fmt", all(), How::Display, &e.args, e),
            "write_all" | "write_str" | "write" if is_standard_stream(receiver) => {
                self.exit(Door::Write, method, all(), How::Display, &e.args, e);
            }
            "record" if args.len() == 2 => {
                self.exit(Door::Log, "record", all(), How::Debug, &e.args, e);
            }
            _ => {
                let Some(how) = self.shows else { return };
                self.show(method, receiver, args, how, e);
            }
        }
    }

    fn show(
        &mut self,
        method: &str,
        receiver: &Value,
        args: &[Value],
        how: How,
        e: &syn::ExprMethodCall,
    ) {
        match method {
            "field"
            | "entry"
            | "entries"
            | "key"
            | "value"
            | "serialize_field"
            | "serialize_entry"
            | "serialize_str"
            | "serialize_some"
            | "serialize_bytes"
            | "serialize_element"
            | "serialize_newtype_struct"
            | "collect_str"
            | "write_str"
            | "pad"
            | "pad_integral" => {
                self.exit(Door::Impl, method, args.to_vec(), how, &e.args, e);
            }
            "fmt" | "serialize" => {
                let value = vec![receiver.clone()];
                self.exit(Door::Impl, method, value, how, [&*e.receiver], e);
            }
            _ => {}
        }
    }

    fn exit<'e>(
        &mut self,
        door: Door,
        name: &str,
        values: Vec<Value>,
        how: How,
        exprs: impl IntoIterator<Item = &'e Expr>,
        whole: &impl ToTokens,
    ) {
        let args = values.into_iter().zip(exprs).map(|(value, expr)| Argument {
            value,
            how,
            key: None,
            at: at_of(expr).unwrap_or_default(),
        });
        let at = at_of(whole).unwrap_or_default();
        let (name, args) = (name.to_owned(), args.collect());
        let exit = Exit { door, name, args, at, text: 0..0, is_about_syntax: false };
        self.steps.push(Step::Exit(exit));
    }

    fn mac(&mut self, mac: &Macro) -> Value {
        let path = words(&mac.path);
        let name = path.last().map_or("", String::as_str);
        let at = at_of(mac).unwrap_or_default();
        let decides = path.first().is_some_and(|first| first == "redact")
            || (path.len() == 1 && self.imported_from_redact(name));
        match macros::kind(name) {
            kind if decides => {
                self.event(mac, name, kind.as_ref(), at);
                Value::Safe
            }
            Some(kind) => self.text_macro(mac, name, &kind, at),
            None => self.other_macro(mac, name),
        }
    }

    /// The macros of `redact` take only what is decided.
    fn imported_from_redact(&self, name: &str) -> bool {
        self.file.import(self.module, name).is_some_and(|path| path[0].starts_with("redact"))
    }

    /// A macro that takes only what is decided: of interest to who asks what it carries, and to no rule.
    fn event(&mut self, mac: &Macro, name: &str, kind: Option<&Kind>, at: At) {
        let record = Kind { door: Door::Log, before: 0, bare: None };
        let kind =
            kind.filter(|kind| kind.door == Door::Log).or((name == "record").then_some(&record));
        let Some(kind) = kind else { return };
        let before = self.steps.len();
        let pieces = macros::pieces(mac.tokens.clone());
        let template = self.template(&pieces, kind);
        let args = self.arguments(&pieces, template.as_ref(), kind);
        // What its values are made of has been decided too.
        self.steps.truncate(before);
        let text = template.map(|template| template.at()).unwrap_or_default();
        let (door, name) = (Door::Event, format!("{name}!"));
        self.steps.push(Step::Exit(Exit { door, name, args, at, text, is_about_syntax: false }));
    }

    fn text_macro(&mut self, mac: &Macro, name: &str, kind: &Kind, at: At) -> Value {
        let pieces = macros::pieces(mac.tokens.clone());
        let template = self.template(&pieces, kind);
        let args = self.arguments(&pieces, template.as_ref(), kind);
        let values = || args.iter().map(|arg| arg.value.clone()).collect();
        let value = match kind.door {
            Door::String | Door::Error => Value::Format { args: args.clone(), at: at.clone() },
            _ if kind.bare.is_some() => Value::Any(values()),
            _ => Value::Safe,
        };
        let door = match kind.door {
            Door::Write if self.shows.is_some() => Door::Impl,
            door => door,
        };
        // What `format_args!` makes is only good for another exit.
        if name != "format_args" && !args.is_empty() {
            let name = format!("{name}!");
            let text = template.as_ref().map(Template::at).unwrap_or_default();
            let is_about_syntax = template.is_some_and(|template| template.is_about_syntax);
            self.steps.push(Step::Exit(Exit { door, name, args, at, text, is_about_syntax }));
        }
        value
    }

    fn arguments(
        &mut self,
        pieces: &[Piece],
        template: Option<&Template<'_>>,
        kind: &Kind,
    ) -> Vec<Argument> {
        let mut args = Vec::new();
        let mut nth = 0;
        for (i, piece) in pieces.iter().enumerate() {
            if template.is_some_and(|template| template.index == i) {
                continue;
            }
            let mut argument = self.piece(piece);
            if let Some(template) = template.filter(|template| template.index < i) {
                let key = argument.key.clone().unwrap_or_else(|| nth.to_string());
                argument.how = template.how(&key).unwrap_or(argument.how);
                nth += usize::from(argument.key.is_none());
            } else if kind.bare.is_some_and(|bare| i < bare) {
                argument.how = How::Debug;
            }
            if !piece.is_setting && i >= kind.before {
                args.push(argument);
            }
        }
        args.extend(template.into_iter().flat_map(Template::captured));
        args
    }

    pub(super) fn piece(&mut self, piece: &Piece) -> Argument {
        Argument {
            value: self.expr(&piece.value),
            how: piece.how.unwrap_or(How::Display),
            key: piece.key.clone(),
            at: at_of(&piece.value).unwrap_or_default(),
        }
    }

    fn template<'p>(&self, pieces: &'p [Piece], kind: &Kind) -> Option<Template<'p>> {
        let skip = kind.bare.filter(|bare| *bare != usize::MAX).unwrap_or(kind.before);
        if kind.bare == Some(usize::MAX) {
            return None;
        }
        let (index, literal) = pieces.iter().enumerate().skip(skip).find_map(|(i, piece)| {
            let is_plain = piece.key.is_none() && piece.how.is_none() && !piece.is_setting;
            macros::literal(piece).filter(|_| is_plain).map(|literal| (i, literal))
        })?;
        let at = literal.span().byte_range();
        let source = self.source.get(at.clone())?;
        let named = pieces[index + 1..].iter().filter_map(|piece| piece.key.as_deref()).collect();
        Some(Template {
            index,
            start: at.start,
            end: at.end,
            placeholders: placeholders(source),
            named,
            is_about_syntax: source.contains("expected"),
        })
    }

    /// Macros that hold values, and those that are not known.
    fn other_macro(&mut self, mac: &Macro, name: &str) -> Value {
        match name {
            "vec" | "concat" | "matches" | "smallvec" | "arrayvec" => {
                let pieces = macros::pieces(mac.tokens.clone());
                let values = pieces.iter().map(|piece| self.piece(piece).value).collect();
                if name == "matches" { Value::Safe } else { Value::Any(values) }
            }
            "json" | "hashmap" | "btreemap" | "indexmap" => {
                let values = macros::entries(mac.tokens.clone());
                Value::Any(self.exprs(&values))
            }
            _ => self.unknown_macro(mac),
        }
    }

    /// Its tokens may be statements with exits in them, or have macros among them that are.
    fn unknown_macro(&mut self, mac: &Macro) -> Value {
        match mac.parse_body_with(Block::parse_within) {
            Ok(stmts) => stmts.iter().for_each(|stmt| drop(self.stmt(stmt))),
            Err(_) => {
                for inner in macros::within(mac.tokens.clone()) {
                    self.mac(&inner);
                }
            }
        }
        Value::Unknown
    }
}

/// The format string of a macro.
struct Template<'p> {
    /// Which of the pieces it is.
    index: usize,
    start: usize,
    end: usize,
    placeholders: Vec<super::format::Placeholder>,
    /// The names that the macro gives to values.
    named: Vec<&'p str>,
    is_about_syntax: bool,
}

impl Template<'_> {
    fn at(&self) -> At {
        self.start..self.end
    }

    /// How the argument of that name or number is shown. `Debug` shows at least as much as `Display`.
    fn how(&self, key: &str) -> Option<How> {
        let mut next = 0;
        let shown = self.placeholders.iter().filter(|placeholder| {
            if placeholder.name.is_empty() {
                next += 1;
                key.parse() == Ok(next - 1)
            } else {
                placeholder.name == key
            }
        });
        let shown: Vec<How> = shown.map(|placeholder| placeholder.how).collect();
        let is_debug = shown.contains(&How::Debug);
        shown.first().map(|first| if is_debug { How::Debug } else { *first })
    }

    /// The locals that it names itself, which are not among the arguments.
    fn captured(&self) -> Vec<Argument> {
        let names = self.placeholders.iter().filter(|placeholder| {
            let name = placeholder.name.as_str();
            let is_name = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
            is_name && !self.named.contains(&name)
        });
        let arguments = names.map(|placeholder| {
            let start = self.start + placeholder.offset;
            Argument {
                value: Value::Path(vec![placeholder.name.clone()]),
                how: placeholder.how,
                key: None,
                at: start..start + placeholder.name.len(),
            }
        });
        arguments.collect()
    }
}

fn literal(lit: &syn::Lit) -> Value {
    match lit {
        syn::Lit::Str(text) => Value::Text(text.value()),
        syn::Lit::Int(_) | syn::Lit::Float(_) => Value::Number,
        _ => Value::Safe,
    }
}

/// `ArgAction::SetTrue` and its kind take no text from the command line.
fn is_switch(arg: &Expr) -> bool {
    let Expr::Path(path) = arg else { return false };
    let switches = ["SetTrue", "SetFalse", "Count", "Help", "Version"];
    path.path.segments.last().is_some_and(|last| switches.iter().any(|name| last.ident == name))
}

fn is_standard_stream(receiver: &Value) -> bool {
    match receiver {
        Value::Call { path, .. } => {
            path.last().is_some_and(|last| last == "stdout" || last == "stderr")
        }
        Value::Method { receiver, name, .. } => name == "lock" && is_standard_stream(receiver),
        _ => false,
    }
}

/// Where tokens stand.
pub(super) fn at_of(tokens: &impl ToTokens) -> Option<At> {
    let (first, last) = macros::span(&tokens.to_token_stream())?;
    Some(first.byte_range().start..last.byte_range().end)
}
