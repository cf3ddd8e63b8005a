//! The sandbox's server over real sockets: the wire, the faults, the control calls, the program.

mod client;
mod control;
mod faults;
mod program;
mod serving;
