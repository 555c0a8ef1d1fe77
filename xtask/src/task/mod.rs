//! One file per command.

pub mod bench;
pub mod build;
pub mod bundle;
pub mod check_data;
mod compress;
pub mod serve;
pub mod size;
pub mod test;
