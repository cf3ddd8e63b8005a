//! The sandbox's server over real sockets: the wire, the faults, the control calls, the program.

#[cfg(test)]
mod client;
#[cfg(test)]
mod control;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod program;
#[cfg(test)]
mod serving;
