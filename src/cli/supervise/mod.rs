//! Commands that build many editions, or read PDFs of others, run in a process of their own, the
//! worker, so that what one of them does to its process does not end the command. The process that
//! was called, the supervisor, waits. If the worker dies, or ends itself because a task went over a
//! limit, another worker goes on with the rest, and reports what happened to that task with the
//! others. It is one report: a worker that dies has printed nothing yet.
//!
//! A worker is the same program with the same arguments under the name [`worker::NAME`]. Its
//! standard input is a socket: it reads from it what earlier workers found out, and writes what it
//! begins and ends. When the socket closes, the supervisor is gone, and the worker ends.
//!
//! A run of a single edition has no worker: it has a watchdog for time and memory ([`Alone`]), and
//! if Typst aborts, so does the run.

// Where there are no workers, much of this waits for a system that has them.
#![cfg_attr(not(unix), allow(dead_code))]

mod alone;
mod event;
mod last_words;
mod next;
mod supervisor;
mod worker;

pub(super) use alone::Alone;
pub(super) use supervisor::supervise;
pub(super) use worker::Worker;
