//! The supervisor's side: begins workers until one gets to the end of the run.

#[cfg(unix)]
pub(in crate::cli) use unix::supervise;

/// Where processes cannot be begun with a socket, the run is one process.
#[cfg(not(unix))]
pub(in crate::cli) fn supervise(
    _noted: bool,
) -> Option<Result<u8, crate::commands::guard::Trouble>> {
    None
}

#[cfg(unix)]
mod unix {
    use std::io::{self, BufRead, BufReader, IsTerminal, Write};
    use std::os::fd::OwnedFd;
    use std::os::unix::net::UnixStream;
    use std::os::unix::process::{CommandExt, ExitStatusExt};
    use std::path::PathBuf;
    use std::process::{Child, Command, ExitStatus, Stdio};
    use std::thread;

    use crate::cli::journal;
    use crate::cli::supervise::event::{Event, Journal};
    use crate::cli::supervise::last_words;
    use crate::cli::supervise::next::{End, Next, next};
    use crate::cli::supervise::worker::NAME;
    use crate::cli::terminal::clear_line;
    use crate::commands::guard::{Handover, Trouble};

    /// The signals that a process gets for what it does itself: SIGILL, SIGTRAP, SIGABRT, SIGBUS,
    /// SIGFPE, SIGSEGV. SIGBUS has another number on some systems.
    const OWN_SIGNALS: [i32; 7] = [4, 5, 6, 7, 8, 10, 11];
    const SIGABRT: i32 = 6;

    /// The exit status of a process that panicked.
    const PANICKED: i32 = 101;

    /// Runs the command of this process in workers. `noted` says whether the notes at its start have
    /// been printed. Returns the exit status of the run, or why no worker gets to an end; `None` if
    /// no worker can be begun at all.
    pub(in crate::cli) fn supervise(noted: bool) -> Option<Result<u8, Trouble>> {
        let mut handover = Handover { noted, ..Handover::default() };
        let (mut kills, mut is_first) = (0, true);
        loop {
            let worked = work(&handover);
            let (journal, end) = match worked {
                Ok(worked) => worked,
                Err(_) if is_first => return None,
                Err(error) => {
                    let how = format!("it cannot be begun again: {error}");
                    return Some(Err(Trouble::Ended { how }));
                }
            };
            is_first = false;
            match next(handover, journal, end, &mut kills) {
                Next::Exit(status) => return Some(Ok(status)),
                Next::GiveUp(trouble) => return Some(Err(trouble)),
                Next::Again(after) => {
                    clear_line();
                    handover = after;
                }
            }
        }
    }

    /// Runs one worker to its end.
    fn work(handover: &Handover) -> io::Result<(Journal, End)> {
        let (mut line, socket) = UnixStream::pair()?;
        // A terminal shows progress, and the journal finds its stream: both want the stream itself.
        let shows_all = io::stderr().is_terminal() || journal::is_stderr();
        let mut worker = Command::new(program()?)
            .arg0(NAME)
            .args(std::env::args_os().skip(1))
            .stdin(OwnedFd::from(socket))
            .stderr(if shows_all { Stdio::inherit() } else { Stdio::piped() })
            .spawn()?;
        let errors = worker.stderr.take();
        let words = errors.map(|errors| {
            thread::spawn(move || last_words::copy(BufReader::new(errors), io::stderr()))
        });
        let mut text = serde_json::to_string(handover).unwrap_or_default();
        text.push('\n');
        // If it is dead already, its end says more.
        let _ = line.write_all(text.as_bytes());
        let journal = listen(&line, &mut worker);
        // The worker ends when the line is closed.
        let status = worker.wait()?;
        drop(line);
        let words = words.and_then(|words| words.join().ok().flatten());
        let end = end(status, journal.panicked.clone().or(words));
        Ok((journal, end))
    }

    /// Hears what a worker says until it is done.
    fn listen(line: &UnixStream, worker: &mut Child) -> Journal {
        let mut journal = Journal::default();
        for text in BufReader::new(line).lines().map_while(Result::ok) {
            let Ok(event) = serde_json::from_str::<Event>(&text) else { continue };
            journal.add(event);
            if journal.over.is_some() || journal.outdated {
                // It ends by itself, unless its memory is in such a state that it cannot.
                let _ = worker.kill();
                break;
            }
            if journal.finished {
                break;
            }
        }
        journal
    }

    /// The program of this process, even if its file was replaced since.
    fn program() -> io::Result<PathBuf> {
        let program = std::env::current_exe();
        let own = PathBuf::from("/proc/self/exe");
        match program {
            Ok(program) if program.exists() => Ok(program),
            _ if own.exists() => Ok(own),
            program => program,
        }
    }

    /// How a worker ended. `why` is what it said of that.
    fn end(status: ExitStatus, why: Option<String>) -> End {
        match (status.code(), status.signal()) {
            (Some(PANICKED), _) => End::Died(why.unwrap_or("a fault of the program".to_owned())),
            (Some(code), _) => End::Status(u8::try_from(code).unwrap_or(u8::MAX)),
            (None, Some(SIGABRT)) => {
                End::Died(why.unwrap_or("the stack or the memory was used up".to_owned()))
            }
            (None, Some(signal)) if OWN_SIGNALS.contains(&signal) => {
                End::Died(why.unwrap_or(format!("the system ended it with the signal {signal}")))
            }
            (None, signal) => {
                let signal = signal.unwrap_or_default();
                let how = format!("the signal {signal} ended it, perhaps because memory ran out");
                End::Killed(how)
            }
        }
    }
}
