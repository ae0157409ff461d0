//! The structure of `src`: imports go one way, and no two files import each other, directly or
//! around others. `cargo test --release architecture -- --nocapture` prints the modules in their
//! order.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};

use crate::support::root;

/// The modules of the program in the order of their layers: each may import those before it.
const LAYERS: [&str; 15] = [
    "config",
    "limits",
    "finding",
    "sheet",
    "dossier",
    "locales",
    "check",
    "provenance",
    "drawings",
    "reports",
    "publish",
    "session",
    "commands",
    "cli",
    "fuzz",
];

#[test]
fn imports_of_the_program_go_one_way_and_have_no_cycle() {
    let crates = Crate::read(&root().join("src"));
    let mut wrong: Vec<String> = Vec::new();
    for (file, imported) in &crates.imports {
        let layer = |module: &Module| LAYERS.iter().position(|layer| Some(*layer) == module.top());
        for target in imported {
            if let (Some(from), Some(to)) = (layer(file), layer(target))
                && to > from
            {
                wrong.push(format!("{file} imports {target}"));
            }
        }
    }
    let tops: BTreeSet<_> = crates.imports.keys().filter_map(Module::top).collect();
    assert_eq!(tops, LAYERS.into_iter().collect(), "a module without a layer");
    wrong.extend(crates.cycles());
    assert_eq!(wrong, Vec::<String>::new());
    crates.print(&LAYERS);
}

#[test]
fn imports_of_the_language_crate_have_no_cycle() {
    let lang = Crate::read(&root().join("src/lang/src"));
    assert_eq!(lang.cycles(), Vec::<String>::new());
    let foreign = ["typst", "fluent", "briefing"];
    let manifest = fs::read_to_string(root().join("src/lang/Cargo.toml")).unwrap();
    let dependencies = manifest.split("[dependencies]").nth(1).unwrap();
    let known =
        foreign.iter().filter(|name| dependencies.lines().any(|line| line.starts_with(*name)));
    assert_eq!(known.collect::<Vec<_>>(), Vec::<&&str>::new(), "it knows neither Typst nor words");
}

/// A module by its path: `["dossier", "edtf"]`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Module(Vec<String>);

impl Module {
    fn top(&self) -> Option<&str> {
        self.0.first().map(String::as_str)
    }

    fn child(&self, name: &str) -> Self {
        Self(self.0.iter().cloned().chain([name.to_owned()]).collect())
    }

    fn parent(&self) -> Self {
        Self(self.0[..self.0.len().saturating_sub(1)].to_vec())
    }
}

impl std::fmt::Display for Module {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&if self.0.is_empty() { "crate".to_owned() } else { self.0.join("::") })
    }
}

/// The files of a crate and what each of them imports.
struct Crate {
    imports: BTreeMap<Module, BTreeSet<Module>>,
}

/// What a file declares and refers to.
#[derive(Default)]
struct File {
    /// The paths that it refers to, in its own code.
    paths: Vec<Vec<String>>,
    /// The names that it re-exports, each with its path.
    exports: BTreeMap<String, Vec<String>>,
    /// The paths from which it re-exports everything.
    globs: Vec<Vec<String>>,
}

impl Crate {
    fn read(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        collect(folder, &Module(Vec::new()), &mut files);
        let files: BTreeMap<_, _> =
            files.into_iter().map(|(module, path)| (module, File::read(&path))).collect();
        let imports = files.iter().map(|(module, file)| {
            let targets = file.paths.iter().filter_map(|path| resolve(&files, module, path, 0));
            (module.clone(), targets.filter(|target| target != module).collect())
        });
        // The root declares the modules and tells their story.
        let imports = imports.filter(|(module, _): &(Module, _)| !module.0.is_empty());
        Self { imports: imports.collect() }
    }

    /// Every strongly connected set of files, as `a -> b -> a`.
    fn cycles(&self) -> Vec<String> {
        let mut found = BTreeSet::new();
        for start in self.imports.keys() {
            let mut ways = vec![vec![start]];
            let mut seen = BTreeSet::new();
            while let Some(way) = ways.pop() {
                for next in self.imports.get(way[way.len() - 1]).into_iter().flatten() {
                    if next == start {
                        let mut members: Vec<_> = way.iter().map(ToString::to_string).collect();
                        let least = (0..members.len()).min_by_key(|at| members[*at].clone());
                        members.rotate_left(least.unwrap_or(0));
                        members.push(members[0].clone());
                        found.insert(members.join(" -> "));
                    } else if seen.insert(next) {
                        ways.push(way.iter().copied().chain([next]).collect());
                    }
                }
            }
        }
        found.into_iter().collect()
    }

    /// Prints the files layer by layer, those first that import no other of their layer.
    fn print(&self, layers: &[&str]) {
        for layer in layers {
            let own = |module: &&Module| module.top() == Some(*layer);
            let mut left: BTreeSet<&Module> = self.imports.keys().filter(own).collect();
            println!("{layer}");
            while !left.is_empty() {
                let free =
                    |module: &&&Module| self.imports[**module].iter().all(|t| !left.contains(t));
                let next: Vec<_> = left.iter().filter(free).copied().collect();
                let Some(_) = next.first() else { break };
                for module in next {
                    let others = self.imports[module].iter().filter_map(|t| t.top());
                    let others: BTreeSet<_> = others.filter(|top| top != layer).collect();
                    let others = others.into_iter().collect::<Vec<_>>().join(", ");
                    println!("    {module:<40} {others}");
                    left.remove(module);
                }
            }
        }
    }
}

impl File {
    fn read(path: &Path) -> Self {
        let parsed = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
        let mut file = Self::default();
        file.visit_file(&parsed);
        file
    }

    fn tree(&mut self, tree: &syn::UseTree, before: &[String], exported: bool) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.tree(&path.tree, &with(&path.ident), exported),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.tree(tree, before, exported);
                }
            }
            syn::UseTree::Name(name) => self.export(&name.ident, with(&name.ident), exported),
            syn::UseTree::Rename(name) => self.export(&name.rename, with(&name.ident), exported),
            syn::UseTree::Glob(_) if exported => self.globs.push(before.to_vec()),
            syn::UseTree::Glob(_) => self.paths.push(before.to_vec()),
        }
    }

    fn export(&mut self, name: &syn::Ident, path: Vec<String>, exported: bool) {
        if exported {
            self.exports.insert(name.to_string(), path);
        } else {
            self.paths.push(path);
        }
    }
}

impl<'ast> Visit<'ast> for File {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        let is_test = module.attrs.iter().any(|attribute| attribute.path().is_ident("cfg"));
        if !is_test {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let exported = !matches!(item.vis, syn::Visibility::Inherited);
        self.tree(&item.tree, &[], exported);
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {
        // `pub(super)` is not an import.
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.paths.push(path.segments.iter().map(|part| part.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        // Paths in the arguments of macros: `crate::a::b` or `super::a` among the tokens.
        let text = mac.tokens.to_string().replace(' ', "");
        for start in ["crate::", "super::"] {
            for (at, _) in text.match_indices(start) {
                let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
                let end = text[at..].find(|c| !word(c)).map_or(text.len(), |end| at + end);
                self.paths.push(text[at..end].split("::").map(str::to_owned).collect());
            }
        }
        visit::visit_macro(self, mac);
    }
}

/// The files below a folder, by module. The language crate inside `src` is not part of it.
fn collect(folder: &Path, module: &Module, files: &mut BTreeMap<Module, PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            if !path.join("Cargo.toml").is_file() {
                collect(&path, &module.child(&name), files);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            match name.as_str() {
                "main" | "build" if module.0.is_empty() => {}
                "lib" | "mod" => drop(files.insert(module.clone(), path)),
                _ => drop(files.insert(module.child(&name), path)),
            }
        }
    }
}

/// The file that a path leads to, through the re-exports on its way; `None` for another crate.
fn resolve(
    files: &BTreeMap<Module, File>,
    from: &Module,
    path: &[String],
    depth: usize,
) -> Option<Module> {
    let (first, rest) = path.split_first().filter(|_| depth < 8)?;
    let (mut at, mut rest) = match first.as_str() {
        "crate" => (Module(Vec::new()), rest),
        "super" => (from.parent(), rest),
        "self" => (from.clone(), rest),
        name if files.contains_key(&from.child(name)) => (from.child(name), rest),
        // What a module re-exports it may also use.
        name => return resolve(files, from, files[from].exports.get(name)?, depth + 1),
    };
    while let Some((name, after)) = rest.split_first() {
        if name == "super" {
            at = at.parent();
        } else if files.contains_key(&at.child(name)) {
            at = at.child(name);
        } else {
            let file = &files[&at];
            if let Some(export) = file.exports.get(name) {
                return resolve(files, &at, export, depth + 1);
            }
            let globs = file.globs.iter();
            let path = |glob: &Vec<String>| [glob.clone(), rest.to_vec()].concat();
            return globs
                .filter_map(|glob| resolve(files, &at, &path(glob), depth + 1))
                .next()
                .or(Some(at));
        }
        rest = after;
    }
    Some(at)
}
