//! `cargo xtask test`: everything that must pass, in the order that fails soonest.

use crate::exec::{Fault, cargo, succeed};
use crate::{openapi, prerequisites, web};
use clap::Args;
use std::time::Instant;

/// Options of `cargo xtask test`.
#[derive(Args)]
pub(crate) struct Options {
    /// Go on after a failed step and list all failures at the end
    #[arg(long)]
    keep_going: bool,
    /// Run only the steps whose name contains this
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
}

struct Step {
    name: &'static str,
    run: fn() -> Result<(), Fault>,
}

const STEPS: &[Step] = &[
    Step {
        name: "prerequisites",
        run: prerequisites,
    },
    Step {
        name: "format",
        run: format,
    },
    Step {
        name: "web-build",
        run: web_build,
    },
    Step {
        name: "web-unit",
        run: web_unit,
    },
    Step {
        name: "clippy",
        run: clippy,
    },
    Step {
        name: "rust",
        run: rust,
    },
    Step {
        name: "openapi",
        run: openapi,
    },
    Step {
        name: "browser",
        run: browser,
    },
];

/// Runs every step and prints how long each took.
pub(crate) fn run(options: &Options) -> Result<(), Fault> {
    let wanted = |step: &&Step| {
        options
            .only
            .as_ref()
            .is_none_or(|text| step.name.contains(text))
    };
    let steps: Vec<&Step> = STEPS.iter().filter(wanted).collect();
    let mut failed = Vec::new();
    let mut lines = Vec::new();
    for step in &steps {
        println!("\n=== {} ===", step.name);
        let began = Instant::now();
        let outcome = (step.run)();
        let word = if outcome.is_ok() { "ok" } else { "FAILED" };
        lines.push(format!(
            "{word:>6}  {:>7.1} s  {}",
            began.elapsed().as_secs_f64(),
            step.name
        ));
        if let Err(fault) = outcome {
            if !options.keep_going {
                return Err(fault);
            }
            eprintln!("\n{}: {fault}", step.name);
            failed.push(step.name);
        }
    }
    println!("\n{}", lines.join("\n"));
    if failed.is_empty() {
        return Ok(());
    }
    Err(Fault::Steps {
        failed: failed.len(),
        total: steps.len(),
        names: failed.join(", "),
    })
}

fn prerequisites() -> Result<(), Fault> {
    prerequisites::build_tools()?;
    prerequisites::test_tools()
}

fn format() -> Result<(), Fault> {
    succeed(cargo().args(["fmt", "--all", "--check"]))
}

fn web_build() -> Result<(), Fault> {
    web::install("web")?;
    web::script("web", "check")?;
    web::script("web", "build")?;
    web::script("web", "build:test")
}

fn web_unit() -> Result<(), Fault> {
    web::script("web", "test")
}

fn clippy() -> Result<(), Fault> {
    succeed(cargo().args([
        "clippy",
        "--locked",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]))
}

fn rust() -> Result<(), Fault> {
    succeed(cargo().args(["build", "--locked", "--package", "michi-server"]))?;
    succeed(cargo().args(["build", "--locked", "--package", "michi-tests", "--bins"]))?;
    succeed(cargo().args(["test", "--locked", "--no-fail-fast"]))
}

fn openapi() -> Result<(), Fault> {
    /// Examples of a route: with them the step stays within a minute and a half.
    const EXAMPLES: u32 = 25;
    openapi::run(EXAMPLES, 1)
}

fn browser() -> Result<(), Fault> {
    web::install("tests/browser")?;
    web::script("tests/browser", "test")
}
