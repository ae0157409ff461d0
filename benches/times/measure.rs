//! Runs the program and measures it.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// What is measured of a run.
#[derive(Clone, Copy)]
pub(crate) enum Clock {
    /// How long one waits, in milliseconds.
    Wall,
    /// How long processors were busy, in milliseconds.
    Processor,
}

/// A row of the report: two series of measurements, and what their ratio should be.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) aim: &'static str,
    pub(crate) unit: &'static str,
    pub(crate) this: Vec<f64>,
    pub(crate) that: Vec<f64>,
}

impl Row {
    pub(crate) fn named(self, name: &str, aim: &'static str) -> Self {
        Self { name: name.to_owned(), aim, ..self }
    }
}

/// A copy of the shipped dossier to measure the program on.
pub(crate) struct Bench {
    folder: TempDir,
    pub(crate) rounds: usize,
}

impl Bench {
    pub(crate) fn new(rounds: usize) -> Self {
        let folder = TempDir::new().unwrap();
        for part in ["data", "locales", "reports"] {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(part), &folder.path().join(part));
        }
        Self { folder, rounds }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The program in the folder, in a clean environment.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_briefing"));
        command.env_clear().current_dir(self.path()).args(args);
        command
    }

    /// Runs the program, which must succeed. Returns what it prints on standard error.
    pub(crate) fn run(&self, args: &[&str]) -> String {
        let output = self.command(args).output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{args:?}: {errors}");
        errors
    }

    /// Runs some calls one after the other.
    pub(crate) fn time(&self, clock: Clock, calls: &[&[&str]]) -> f64 {
        let (start, busy) = (Instant::now(), processor_time());
        calls.iter().for_each(|args| drop(self.run(args)));
        match clock {
            Clock::Wall => milliseconds(start.elapsed()),
            Clock::Processor => processor_time() - busy,
        }
    }

    /// Runs two series of calls in turns.
    pub(crate) fn pair(&self, clock: Clock, this: &[&[&str]], that: &[&[&str]]) -> Row {
        let mut row = row("ms");
        for _ in 0..self.rounds {
            row.this.push(self.time(clock, this));
            row.that.push(self.time(clock, that));
        }
        row
    }

    /// How much of the time of one edition passes in Typst, by what `--timings` says.
    pub(crate) fn share_of_typst(&self) -> Row {
        let mut row = row("ms");
        for _ in 0..self.rounds {
            let said = self.run(&["--lang", "ko", "--out", "one.pdf", "--timings"]);
            let stage = |name: &str| -> f64 {
                let line = said.lines().find(|line| line.starts_with(name)).unwrap();
                line.split_whitespace().nth(1).unwrap().parse().unwrap()
            };
            row.this.push(stage("typeset") + stage("export"));
            row.that.push(stage("total"));
        }
        row
    }

    /// The greatest memory that two calls need.
    pub(crate) fn peaks(&self, this: &[&str], that: &[&str]) -> Row {
        let mut row = row("MB");
        for _ in 0..self.rounds {
            row.this.push(self.peak(this));
            row.that.push(self.peak(that));
        }
        row
    }

    fn peak(&self, args: &[&str]) -> f64 {
        measured(&mut self.command(args)).memory
    }
}

/// What a run cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// How long processors were busy, in milliseconds.
    pub(crate) processor: f64,
    /// The peak of the largest process, in MB.
    pub(crate) memory: f64,
}

/// Runs a command, which must succeed, with all processes that it starts.
pub(crate) fn measured(command: &mut Command) -> Cost {
    let busy = processor_time();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut errors = child.stderr.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut said = Vec::new();
        errors.read_to_end(&mut said).map(|_| String::from_utf8_lossy(&said).into_owned())
    });
    let mut peak = 0.0_f64;
    let status = loop {
        peak = peak.max(memory(&child, "VmHWM:").unwrap_or_default());
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(Duration::from_micros(500));
    };
    assert!(status.success(), "{command:?}: {}", reader.join().unwrap().unwrap());
    Cost { processor: processor_time() - busy, memory: peak }
}

/// A row without measurements.
pub(crate) fn row(unit: &'static str) -> Row {
    Row { name: String::new(), aim: "", unit, this: Vec::new(), that: Vec::new() }
}

/// A line of what Linux says about the memory of a process, in MB: the most of it and of all that
/// it started. None once they ended.
pub(crate) fn memory(child: &Child, what: &str) -> Option<f64> {
    let (mut most, mut processes) = (None, vec![child.id().to_string()]);
    while let Some(process) = processes.pop() {
        let folder = format!("/proc/{process}");
        let threads = fs::read_dir(format!("{folder}/task")).into_iter().flatten().flatten();
        for thread in threads {
            let children = fs::read_to_string(thread.path().join("children"));
            processes.extend(children.unwrap_or_default().split_whitespace().map(str::to_owned));
        }
        let status = fs::read_to_string(format!("{folder}/status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix(what));
        let kilobytes = line.and_then(|it| it.trim().trim_end_matches(" kB").parse::<u32>().ok());
        most = most.max(kilobytes);
    }
    most.map(|kilobytes| f64::from(kilobytes) / 1024.0)
}

/// The processor time of all children that have ended, in milliseconds: the fields
/// `cutime` and `cstime` of `/proc/self/stat`, in hundredths of a second (proc(5)).
fn processor_time() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    // The name of the program, in brackets, may hold spaces.
    let fields: Vec<_> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    fields[13..15].iter().map(|ticks| ticks.parse::<f64>().unwrap() * 10.0).sum()
}

pub(crate) fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
