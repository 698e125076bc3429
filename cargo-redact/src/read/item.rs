//! Items to the model.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned as _;
use syn::{
    Attribute, Block, Fields, FnArg, ImplItem, Item, Meta, ReturnType, Signature, TraitItem,
    UseTree,
};

use super::body::{Body, at_of};
use super::pattern::pattern;
use super::ty::{Params, name, params, ty, words};
use super::{attr, literal, macros, reveal};
use crate::model::{
    Alias, Argument, At, Door, Exit, Field, File, Function, How, Impl, Instrument, MaskDef,
    Pattern, Reveal, Step, Ty, TypeDef,
};

/// Reads the items of one module.
pub(super) struct Items<'a> {
    pub(super) source: &'a str,
    pub(super) file: &'a mut File,
    pub(super) module: Vec<String>,
    /// The inline modules around, and the directories that they name.
    pub(super) inline: Vec<String>,
    /// Somewhere in the file a secret may be exposed.
    pub(super) exposes: bool,
    /// Somewhere in the file a value may be put in clear.
    pub(super) reveals: bool,
    pub(super) with_tests: bool,
    /// Where the tests are.
    pub(super) left_out: Vec<At>,
    pub(super) declared: Vec<Declared>,
}

/// A module in a file of its own.
pub(crate) struct Declared {
    pub(crate) name: String,
    pub(crate) module: Vec<String>,
    /// The inline modules that the declaration is in.
    pub(crate) inline: Vec<String>,
    /// What `#[path]` says, once for each condition.
    pub(crate) paths: Vec<String>,
    pub(crate) has_cfg: bool,
    pub(crate) at: At,
}

/// The trait and the type of an impl.
#[derive(Clone, Copy)]
struct Owner<'a> {
    ty: &'a Ty,
    of: Option<&'a str>,
    params: &'a Params,
}

/// An item inside of a body.
pub(super) fn nested(body: &mut Body<'_>, item: &Item) {
    let mut items = Items {
        source: body.source,
        file: body.file,
        module: body.module.to_vec(),
        inline: Vec::new(),
        exposes: body.exposes,
        reveals: reveal::may_be_in(body.source),
        with_tests: body.with_tests,
        left_out: Vec::new(),
        declared: Vec::new(),
    };
    items.item(item);
}

impl Items<'_> {
    pub(super) fn item(&mut self, item: &Item) {
        let attrs = attrs(item);
        if attr::is_left_out(attrs, self.with_tests) {
            self.left_out.extend(at_of(item));
            return;
        }
        self.scope(item);
        match item {
            Item::Struct(e) => self.structure(e),
            Item::Enum(e) => self.enumeration(e),
            Item::Union(e) => {
                let mut def = self.type_def(&e.ident, &e.attrs);
                let params = params(&e.generics, &Params::new());
                def.fields = e
                    .fields
                    .named
                    .iter()
                    .enumerate()
                    .map(|(i, f)| self.field(i, f, None, &def.name, &params))
                    .collect();
                self.file.types.push(def);
            }
            Item::Fn(e) => self.function(&e.attrs, &e.sig, Some(&e.block), None),
            Item::Impl(e) => self.implementation(e),
            Item::Trait(e) => self.traits(e),
            Item::Type(e) => {
                let ty = ty(&e.ty, &params(&e.generics, &Params::new()));
                let at = e.ident.span().byte_range();
                let alias = Alias { name: name(&e.ident), module: self.module.clone(), ty, at };
                self.file.aliases.push(alias);
            }
            Item::Const(e) => self.constant(&e.ident, &e.ty, &e.expr),
            Item::Static(e) => self.constant(&e.ident, &e.ty, &e.expr),
            Item::Macro(syn::ItemMacro { ident: Some(ident), mac, .. }) => {
                let within = format!("{ident}!");
                self.reveals(&within, &mac.tokens);
                self.attributes(&within, &mac.tokens);
            }
            Item::Mod(e) => self.module(e),
            Item::Use(e) => self.import(&mut Vec::new(), &e.tree),
            Item::Macro(e) => {
                let within = e.mac.path.segments.last().map(|last| format!("{}!", last.ident));
                self.item_macro(&within.unwrap_or_default(), &e.mac.tokens);
            }
            _ => {}
        }
    }

    fn constant(&mut self, ident: &syn::Ident, ty: &syn::Type, expr: &syn::Expr) {
        literal::note(self.file, &name(ident), expr);
        self.initial(&name(ident), expr);
        if let Some(path) = class(expr) {
            self.file.classes.insert(name(ident), path);
        } else if let syn::Type::Path(ty) = ty {
            self.file.typed.extend(words(&ty.path).pop().map(|ty| (name(ident), ty)));
        }
        if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = expr {
            self.file.constants.insert(name(ident), text.value());
        }
    }

    /// What a constant is made of. Macros put their items into `const _: () = { .. }`, and so do people.
    fn initial(&mut self, within: &str, expr: &syn::Expr) {
        let syn::Expr::Block(block) = expr else { return self.reveals(within, expr) };
        for statement in &block.block.stmts {
            match statement {
                syn::Stmt::Item(item) => self.item(item),
                statement => self.reveals(within, statement),
            }
        }
    }

    fn scope(&mut self, tokens: &impl ToTokens) {
        if !self.file.allows.is_empty() {
            self.file.scopes.extend(at_of(tokens));
        }
    }

    /// Notes where values are put in clear, in the tokens of an item.
    fn reveals(&mut self, within: &str, tokens: &impl ToTokens) {
        if self.reveals {
            self.note(within, reveal::calls(tokens.to_token_stream()));
        }
    }

    /// Notes the decisions in the tokens of a macro that show something: what they are about is not known.
    fn attributes(&mut self, within: &str, tokens: &TokenStream) {
        if self.reveals {
            let calls = reveal::attributes(tokens.clone());
            self.note(within, calls);
        }
    }

    fn note(&mut self, within: &str, calls: Vec<reveal::Call>) {
        for reveal::Call { door, is_method, at } in calls {
            let (within, module) = (within.to_owned(), self.module.clone());
            self.file.reveals.push(Reveal { within, module, door, is_method, at });
        }
    }

    fn import(&mut self, path: &mut Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(tree) => {
                path.push(name(&tree.ident));
                self.import(path, &tree.tree);
                path.pop();
            }
            UseTree::Name(tree) if tree.ident == "self" => {
                if let Some(last) = path.last() {
                    self.name(last.clone(), path.clone());
                }
            }
            UseTree::Name(tree) => self.imported(path, &name(&tree.ident), &name(&tree.ident)),
            UseTree::Rename(tree) => self.imported(path, &name(&tree.ident), &name(&tree.rename)),
            UseTree::Group(tree) => tree.items.iter().for_each(|tree| self.import(path, tree)),
            UseTree::Glob(_) => self.file.globs.extend(path.first().cloned()),
        }
    }

    fn imported(&mut self, path: &[String], name: &str, known_as: &str) {
        let path = path.iter().cloned().chain([name.to_owned()]).collect();
        self.name(known_as.to_owned(), path);
    }

    fn name(&mut self, name: String, path: Vec<String>) {
        self.file.imports.entry(self.module.clone()).or_default().insert(name, path);
    }

    fn module(&mut self, e: &syn::ItemMod) {
        let name = name(&e.ident);
        let metas = attr::metas(&e.attrs);
        let paths = attr::paths(&metas);
        let Some((_, items)) = &e.content else {
            let has_cfg = attr::cfg(&e.attrs).is_some();
            self.declared.push(Declared {
                module: self.module.iter().cloned().chain([name.clone()]).collect(),
                name,
                inline: self.inline.clone(),
                paths,
                has_cfg,
                at: e.ident.span().byte_range(),
            });
            return;
        };
        self.module.push(name.clone());
        self.inline.push(paths.into_iter().next().unwrap_or(name));
        for item in items {
            self.item(item);
        }
        self.module.pop();
        self.inline.pop();
    }

    /// A macro such as `cfg_if!`, whose tokens are items, or have items in their braces.
    fn item_macro(&mut self, within: &str, tokens: &TokenStream) {
        if let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) {
            file.items.iter().for_each(|item| self.item(item));
            return;
        }
        let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
        for (i, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) if reveal::is_attribute(&tokens[..i], group) => {
                    self.attributes(within, &tokens[i - 1..=i].iter().cloned().collect());
                }
                TokenTree::Group(group) => self.item_macro(within, &group.stream()),
                _ => {}
            }
        }
    }

    fn type_def(&self, ident: &syn::Ident, attrs: &[Attribute]) -> TypeDef {
        let metas = attr::metas(attrs);
        TypeDef {
            name: name(ident),
            module: self.module.clone(),
            at: ident.span().byte_range(),
            begin: begin(attrs).unwrap_or_else(|| ident.span().byte_range().start),
            fields: Vec::new(),
            bare: Vec::new(),
            derives: attr::derives(&metas),
            container: attr::container(&metas),
            templates: attr::template(&metas, None).into_iter().collect(),
            cfg: attr::cfg(attrs),
        }
    }

    fn structure(&mut self, e: &syn::ItemStruct) {
        let mut def = self.type_def(&e.ident, &e.attrs);
        let params = params(&e.generics, &Params::new());
        def.fields = self.fields(&e.fields, None, &def.name, &params);
        self.file.types.push(def);
    }

    fn enumeration(&mut self, e: &syn::ItemEnum) {
        let mut def = self.type_def(&e.ident, &e.attrs);
        let params = params(&e.generics, &Params::new());
        for variant in &e.variants {
            self.scope(variant);
            let metas = attr::metas(&variant.attrs);
            let hides = metas
                .iter()
                .any(|meta| matches!(meta, Meta::Path(path) if path.is_ident("redact")));
            def.container.has_display |= metas.iter().any(attr::has_display);
            let name = name(&variant.ident);
            let mut fields = self.fields(&variant.fields, Some(&name), &name, &params);
            for field in fields.iter_mut().filter(|field| hides && !field.is_decided()) {
                field.decision = crate::model::Decision::Hidden;
            }
            if fields.is_empty() {
                def.bare.push((name.clone(), variant.ident.span().byte_range()));
            }
            def.fields.extend(fields);
            def.templates.extend(attr::template(&metas, Some(&name)));
        }
        self.file.types.push(def);
    }

    fn fields(
        &mut self,
        fields: &Fields,
        variant: Option<&str>,
        owner: &str,
        params: &Params,
    ) -> Vec<Field> {
        let fields = fields.iter().enumerate();
        fields.map(|(i, field)| self.field(i, field, variant, owner, params)).collect()
    }

    fn field(
        &mut self,
        i: usize,
        field: &syn::Field,
        variant: Option<&str>,
        owner: &str,
        params: &Params,
    ) -> Field {
        self.scope(field);
        let metas = attr::metas(&field.attrs);
        let decided = attr::decided(&metas);
        let named = field.ident.as_ref().map(name);
        let at = match &field.ident {
            Some(ident) => ident.span().byte_range(),
            None => at_of(&field.ty).unwrap_or_default(),
        };
        let start = at_of(&field.vis).unwrap_or_else(|| at.clone()).start;
        Field {
            known_as: named.clone().unwrap_or_else(|| owner.to_owned()),
            name: named.unwrap_or_else(|| i.to_string()),
            variant: variant.map(str::to_owned),
            ty: ty(&field.ty, params),
            ty_at: at_of(&field.ty).unwrap_or_default(),
            begin: begin(&field.attrs).unwrap_or(start),
            start,
            at,
            decision: decided.decision,
            decision_at: decided.at,
            details: decided.details,
            reason: decided.reason,
            skipped_by: attr::skipped_by(&metas),
            is_no_argument: attr::is_no_argument(&metas),
        }
    }

    fn implementation(&mut self, e: &syn::ItemImpl) {
        let params = params(&e.generics, &Params::new());
        let owner = ty(&e.self_ty, &params);
        let of = e.trait_.as_ref().and_then(|(path, _)| words(path).pop());
        if let Some(of) = &of {
            let (module, at) = (self.module.clone(), at_of(&e.self_ty).unwrap_or_default());
            self.file.impls.push(Impl { of: of.clone(), ty: owner.clone(), module, at });
        }
        if of.as_deref() == Some("Mask") {
            let (name, module) = (owner.name().unwrap_or_default().to_owned(), self.module.clone());
            let (class, has_form) = (mask_class(e), function_of(e, "canonical").is_some());
            self.file.masks.push(MaskDef { name, module, class, has_form });
        }
        let owner = Owner { ty: &owner, of: of.as_deref(), params: &params };
        for item in &e.items {
            if let ImplItem::Fn(function) = item {
                self.function(&function.attrs, &function.sig, Some(&function.block), Some(owner));
            }
        }
    }

    fn traits(&mut self, e: &syn::ItemTrait) {
        let params = params(&e.generics, &Params::new());
        let owner = Ty::named(&name(&e.ident));
        let owner = Owner { ty: &owner, of: None, params: &params };
        for item in &e.items {
            if let TraitItem::Fn(function) = item {
                self.function(
                    &function.attrs,
                    &function.sig,
                    function.default.as_ref(),
                    Some(owner),
                );
            }
        }
    }

    fn function(
        &mut self,
        attrs: &[Attribute],
        sig: &Signature,
        block: Option<&Block>,
        owner: Option<Owner<'_>>,
    ) {
        if attr::is_left_out(attrs, self.with_tests) {
            self.left_out.extend(block.and_then(at_of));
            return;
        }
        if let Some(block) = block.filter(|_| owner.is_some() && !self.file.allows.is_empty()) {
            let start = attrs.first().map_or(sig.span(), |attr| attr.pound_token.span);
            let end = block.brace_token.span.close();
            self.file.scopes.push(start.byte_range().start..end.byte_range().end);
        }
        let none = Params::new();
        let params = params(&sig.generics, owner.map_or(&none, |owner| owner.params));
        let instrument = attr::instrument(&attr::metas(attrs), |path| self.is_of_redact(path));
        let of = owner.and_then(|owner| owner.of);
        let steps = self.steps(block, instrument.as_ref(), of, &params);
        let owner_name = owner.and_then(|owner| owner.ty.name());
        let name = name(&sig.ident);
        let name = owner_name.map_or(name.clone(), |owner| format!("{owner}::{name}"));
        if let Some(block) = block.filter(|block| reveal::may_be_in(self.text(block))) {
            self.reveals(&name, block);
        }
        self.file.functions.push(Function {
            name,
            module: self.module.clone(),
            owner: owner.map(|owner| owner.ty.clone()),
            of: of.map(str::to_owned),
            params: inputs(sig, &params),
            output: match &sig.output {
                ReturnType::Default => Some(Ty::Tuple(Vec::new())),
                ReturnType::Type(_, output) => Some(ty(output, &params)),
            },
            instrument: instrument.map(|(instrument, _)| instrument),
            steps,
            at: sig.ident.span().byte_range(),
        });
    }

    fn is_of_redact(&self, path: &[String]) -> bool {
        let [first, rest @ ..] = path else { return false };
        let imported = self.file.import(&self.module, first).filter(|_| rest.is_empty());
        imported.map_or(first, |path| &path[0]).starts_with("redact")
    }

    fn text(&self, block: &Block) -> &str {
        let span = block.brace_token.span;
        let at = span.open().byte_range().start..span.close().byte_range().end;
        self.source.get(at).unwrap_or_default()
    }

    /// What a function does: nothing, if no value leaves it.
    fn steps(
        &mut self,
        block: Option<&Block>,
        instrument: Option<&(Instrument, Meta)>,
        of: Option<&str>,
        params: &Params,
    ) -> Vec<Step> {
        let mut body = Body {
            source: self.source,
            file: self.file,
            module: &self.module,
            params,
            shows: of.and_then(shows),
            exposes: self.exposes,
            with_tests: self.with_tests,
            steps: Vec::new(),
            is_switch: false,
        };
        if let Some((instrument, meta)) = instrument {
            recorded(&mut body, instrument, meta);
        }
        if let Some(block) = block {
            body.whole(block);
        }
        let leaves = body.steps.iter().any(|step| match step {
            Step::Exit(_) | Step::Store { .. } => true,
            Step::Bind { at, .. } | Step::Assign { at, .. } => !at.is_empty(),
            Step::Enter | Step::Leave => false,
        });
        if leaves { body.steps } else { Vec::new() }
    }
}

/// The trait of an impl that shows a value.
fn shows(of: &str) -> Option<How> {
    match of {
        "Debug" => Some(How::Debug),
        "Display" | "LowerHex" | "UpperHex" | "ToString" => Some(How::Display),
        "Serialize" => Some(How::Serialize),
        _ => None,
    }
}

fn inputs(sig: &Signature, params: &Params) -> Vec<(Pattern, Ty)> {
    let inputs = sig.inputs.iter().map(|input| match input {
        FnArg::Typed(typed) => (pattern(&typed.pat, params), ty(&typed.ty, params)),
        FnArg::Receiver(receiver) => {
            let at = receiver.self_token.span.byte_range();
            let name = Pattern::Name { name: "self".to_owned(), at, also: None };
            (name, Ty::named("Self"))
        }
    });
    inputs.collect()
}

/// The `fields(…)` of `#[instrument]` are those of an event.
fn recorded(body: &mut Body<'_>, instrument: &Instrument, meta: &Meta) {
    let door = if instrument.is_decided { Door::Event } else { Door::Log };
    for word in attr::split_groups(meta, "fields") {
        let args: Vec<Argument> =
            macros::pieces(word).iter().map(|piece| body.piece(piece)).collect();
        let args: Vec<Argument> = args.into_iter().filter(|arg| arg.key.is_some()).collect();
        if !args.is_empty() {
            let at = at_of(meta).unwrap_or_default();
            let exit = Exit {
                door,
                name: "#[instrument]".to_owned(),
                args,
                at,
                text: 0..0,
                is_about_syntax: false,
            };
            body.steps.push(Step::Exit(exit));
        }
    }
}

/// What stands in the `Some(…)` that the function `class` of a mask returns.
fn mask_class(e: &syn::ItemImpl) -> Option<String> {
    let body = function_of(e, "class")?.block.to_token_stream().to_string();
    let (_, inside) = body.split_once("Some")?;
    Some(inside.chars().filter(|c| !c.is_whitespace() && !"(){}".contains(*c)).collect())
}

fn function_of<'e>(e: &'e syn::ItemImpl, name: &str) -> Option<&'e syn::ImplItemFn> {
    e.items.iter().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == name => Some(function),
        _ => None,
    })
}

/// Where the first attribute begins. What documents it may stand above.
fn begin(attrs: &[Attribute]) -> Option<usize> {
    attrs.first().map(|attr| attr.pound_token.span.byte_range().start)
}

/// The path in `Class::new("…")`.
fn class(expr: &syn::Expr) -> Option<String> {
    let syn::Expr::Call(call) = expr else { return None };
    let syn::Expr::Path(function) = &*call.func else { return None };
    let is_class = words(&function.path).ends_with(&["Class".to_owned(), "new".to_owned()]);
    let Some(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. })) = call.args.first()
    else {
        return None;
    };
    is_class.then(|| path.value())
}

fn attrs(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(e) => &e.attrs,
        Item::Enum(e) => &e.attrs,
        Item::Fn(e) => &e.attrs,
        Item::Impl(e) => &e.attrs,
        Item::Macro(e) => &e.attrs,
        Item::Mod(e) => &e.attrs,
        Item::Static(e) => &e.attrs,
        Item::Struct(e) => &e.attrs,
        Item::Trait(e) => &e.attrs,
        Item::Type(e) => &e.attrs,
        Item::Union(e) => &e.attrs,
        Item::Use(e) => &e.attrs,
        _ => &[],
    }
}
